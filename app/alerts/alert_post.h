#pragma once

#include "alerts/alert_book.h"
#include "alerts/alert_words.h"
#include "alerts/delivery_thread.h"
#include "alerts/secret_book.h"

#include <functional>

namespace tidemark {

// The way of a book's alerts to their destinations: what is added to it is queued, before the book is written, and delivered. Settings and
// addresses count from the moment they change, whoever changes them. The book's thread.
class AlertPost : public QObject {
    Q_OBJECT
public:
    using Words = std::function<AlertText(const AlertEvent &)>;

    AlertPost(AlertBook &book, DeliveryAttempt::ProxyFor proxyFor, QObject *parent = nullptr);
    ~AlertPost() override;

    // Instead of English ones.
    void setWords(Words words) { m_words = std::move(words); }
    [[nodiscard]] const SecretBook &secrets() const { return m_secrets; }
    // Addresses may have changed.
    void refresh();
    // Answers by `tested`. Nothing of that name: nothing is said.
    void test(const QString &name);
    // The same of what is not kept yet.
    void test(const AlertDestination &destination, const AlertAddress &address);
    void askStanding() { m_thread.askStanding(); }
    // See DeliveryThread.
    void end(std::chrono::milliseconds patience = DeliveryThread::patience) { m_thread.end(patience); }

    [[nodiscard]] static AlertMessage testMessage();
    // The id is the same wherever and whenever it is made; of a rule that is told once by when it was told before.
    [[nodiscard]] static AlertMessage messageOf(const AlertEvent &event, const AlertRule *rule, const AlertText &words,
                                                const std::optional<Timestamp> &toldBefore = std::nullopt);
    // Each destination with its address, or why there is none.
    [[nodiscard]] static std::vector<DeliverySetup> setupsOf(const std::vector<AlertDestination> &destinations, const SecretBook &secrets);

Q_SIGNALS:
    void noted(const tidemark::DeliveryNote &note);
    void tested(const QString &destination, const tidemark::DeliveryVerdict &verdict);
    // What is in the way of deliveries: once each.
    void troubled(const QString &problem);
    void standingTold(const tidemark::DeliveryStanding &standing);

private:
    void deliver(const AlertEvent &event);
    void noteTaken();

    AlertBook &m_book;
    SecretBook m_secrets;
    AlertFileMark m_secretsMark;
    QTimer m_look;
    Words m_words = englishAlert;
    QString m_told;
    int m_handedOver = 0; // and not in the queue yet: the book waits for them
    DeliveryThread m_thread;
};

} // namespace tidemark
