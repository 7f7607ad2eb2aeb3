#pragma once

#include "alerts/delivery_verdict.h"

#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace tidemark {

// One try to deliver a message, of whatever kind. It ends within ten seconds. One thread.
class DeliveryAttempt : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{10'000};
    using ProxyFor = std::function<QNetworkProxy(const QUrl &)>;

    // Says `ended` once, never before this returns. The network outlives it.
    [[nodiscard]] static std::unique_ptr<DeliveryAttempt> begin(QNetworkAccessManager &network, const AlertDestination &destination,
                                                                const AlertAddress &address, const AlertMessage &message);

Q_SIGNALS:
    void ended(const tidemark::DeliveryVerdict &verdict);

protected:
    // With the next turn of the event loop.
    void endWith(const DeliveryVerdict &verdict);
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::DeliveryVerdict)
