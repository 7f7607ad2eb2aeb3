#pragma once

#include "alerts/delivery_worker.h"

#include <QThread>

namespace tidemark {

// Deliveries on a thread of their own, so that neither a slow disk nor a slow receiver is felt anywhere else. Made, asked and ended on
// one thread, where its signals arrive.
class DeliveryThread : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{2'000}; // at the end, for what is on its way

    DeliveryThread(const QString &queuePath, DeliveryAttempt::ProxyFor proxyFor);
    ~DeliveryThread() override;

    void setUp(const std::vector<DeliverySetup> &setups);
    void deliver(const AlertMessage &message, const QStringList &destinations);
    void test(const DeliverySetup &setup, const AlertMessage &message);
    void askStanding();
    // Waits that long for what is on its way; what is not delivered by then stays in the queue, and so does all that was handed over.
    void end(std::chrono::milliseconds within = patience);

Q_SIGNALS:
    // See DeliveryWorker.
    void taken();
    void noted(const tidemark::DeliveryNote &note);
    void tested(const QString &destination, const tidemark::DeliveryVerdict &verdict);
    void troubled(const QString &problem);
    void standingTold(const tidemark::DeliveryStanding &standing);

private:
    QThread m_thread;
    std::unique_ptr<DeliveryWorker> m_worker; // on it
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::DeliveryStanding)
