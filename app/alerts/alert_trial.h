#pragma once

#include "alerts/delivery_line.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace tidemark {

// Sends a test to destinations, all at once, and ends the program's event loop once each has answered, or ten seconds later. Main thread.
class AlertTrial : public QObject {
    Q_OBJECT
public:
    struct Answer {
        QString name;
        DeliveryVerdict verdict;
    };

    explicit AlertTrial(const DeliveryAttempt::ProxyFor &proxyFor);
    ~AlertTrial() override;

    // Of each destination, in their order. Runs the event loop.
    [[nodiscard]] std::vector<Answer> run(const std::vector<DeliverySetup> &setups);

private:
    void begin(const DeliverySetup &setup, std::size_t place);
    void take(std::size_t place, const DeliveryVerdict &verdict);

    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<DeliveryAttempt>> m_attempts;
    std::vector<Answer> m_answers;
    std::size_t m_open = 0;
};

} // namespace tidemark
