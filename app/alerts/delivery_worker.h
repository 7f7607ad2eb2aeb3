#pragma once

#include "alerts/delivery_line.h"
#include "host/file_lock.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <atomic>
#include <optional>

namespace tidemark {

// What has been delivered and what waits.
struct DeliveryStanding {
    std::map<QString, int> waiting; // of each destination
    std::vector<DeliveryNote> notes; // the newest first
};

// Takes messages to the queue and from it to their destinations. Of all programs that share a queue one delivers; another takes that
// over once it is gone, however it went. Lives on its thread from `start` on.
class DeliveryWorker : public QObject {
    Q_OBJECT
public:
    DeliveryWorker(const QString &queuePath, DeliveryAttempt::ProxyFor proxyFor);
    ~DeliveryWorker() override;

    void start();
    void setUp(const std::vector<DeliverySetup> &setups);
    void deliver(const AlertMessage &message, const QStringList &destinations);
    // Beside the queue, at once.
    void test(const DeliverySetup &setup, const AlertMessage &message);
    [[nodiscard]] DeliveryStanding standing();
    // Begins nothing new that is not due; says `finished` once nothing is on its way.
    void finish();
    // From any thread: nothing is begun any more, and the queue is not tried again once it has refused something.
    void hurry() { m_isHurried = true; }
    // Breaks off what is on its way; it stays in the queue. What was asked on this thread before is still put there.
    void abandon();

Q_SIGNALS:
    // For each message that is to be delivered: it is in the queue, or cannot be put there now, which was said.
    void taken();
    void noted(const tidemark::DeliveryNote &note);
    void tested(const QString &destination, const tidemark::DeliveryVerdict &verdict);
    // Once until it is well again.
    void troubled(const QString &problem);
    void finished();

private:
    void open();
    void look();
    void takeLeft();
    void pump();
    void noteRefused(const QString &problem);
    void tellTrouble(const QString &problem);
    void makeLines();

    QString m_path;
    DeliveryAttempt::ProxyFor m_proxyFor;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::optional<DeliveryQueue> m_queue;
    std::optional<FileLock> m_turn; // to deliver
    bool m_isOurTurn = false;
    std::vector<DeliverySetup> m_setups;
    std::vector<std::unique_ptr<DeliveryLine>> m_lines;
    std::vector<std::pair<AlertMessage, QStringList>> m_left; // that the queue could not take yet
    std::vector<std::unique_ptr<DeliveryAttempt>> m_tests;
    std::unique_ptr<QTimer> m_look;
    QString m_told;
    bool m_isFinishing = false;
    std::atomic<bool> m_isHurried = false;
    bool m_isGivenUp = false; // the queue, since it has refused something in a hurry
};

} // namespace tidemark
