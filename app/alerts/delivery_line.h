#pragma once

#include "alerts/delivery_attempt.h"
#include "alerts/delivery_queue.h"

#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace tidemark {

// A destination with all that is needed to reach it, or why that is not there.
struct DeliverySetup {
    AlertDestination destination;
    AlertAddress address;
    QString hindrance; // a sentence

    friend bool operator==(const DeliverySetup &, const DeliverySetup &) = default;
};

// Delivers to one destination, in order, one message at a time: what fails waits for a second, then twice as long each time, up to a
// minute, or as long as the receiver asks for; what is older than the destination wants is given up. One thread.
class DeliveryLine : public QObject {
    Q_OBJECT
public:
    // Both outlive it. `clock`: this computer's, as the queue's times are.
    DeliveryLine(DeliveryQueue &queue, QNetworkAccessManager &network, const DeliverySetup &setup, std::function<Timestamp()> clock = wallClock);

    [[nodiscard]] const DeliverySetup &setup() const { return m_setup; }
    // Something may be due.
    void pump();
    // Nothing is sent now, and nothing is due.
    [[nodiscard]] bool isIdle() const { return !m_attempt && m_isDrained; }
    // Begins nothing more.
    void close() { m_isClosed = true; }

Q_SIGNALS:
    void noted(const tidemark::DeliveryNote &note);
    // The queue cannot be used, and why.
    void troubled(const QString &problem);

private:
    [[nodiscard]] bool isTooOld(const DeliveryQueue::Waiting &waiting, Timestamp now) const;
    void begin(const DeliveryQueue::Waiting &waiting);
    void note(const DeliveryVerdict &verdict);
    void settle(const DeliveryQueue::Waiting &waiting, const DeliveryVerdict &verdict, int tries);
    [[nodiscard]] bool keepSettled();

    DeliveryQueue &m_queue;
    QNetworkAccessManager &m_network;
    DeliverySetup m_setup;
    std::unique_ptr<DeliveryAttempt> m_attempt;
    DeliveryQueue::Waiting m_sent; // by it
    std::optional<DeliveryQueue::Waiting> m_postponed; // the last one, also where the queue could not take that
    std::optional<std::pair<DeliveryQueue::Waiting, DeliveryNote>> m_settled; // what the queue could not take yet
    std::function<Timestamp()> m_clock;
    QTimer m_due;
    bool m_isDrained = false;
    bool m_isClosed = false;
};

} // namespace tidemark
