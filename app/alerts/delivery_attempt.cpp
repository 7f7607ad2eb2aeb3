#include "alerts/delivery_attempt.h"

#include "alerts/command_attempt.h"
#include "alerts/web_attempt.h"

#include <QTimer>

namespace tidemark {

std::unique_ptr<DeliveryAttempt> DeliveryAttempt::begin(QNetworkAccessManager &network, const AlertDestination &destination,
                                                        const AlertAddress &address, const AlertMessage &message)
{
    if (destination.kind == DestinationKind::Command)
        return std::make_unique<CommandAttempt>(destination, message);
    return std::make_unique<WebAttempt>(network, destination, address, message);
}

void DeliveryAttempt::endWith(const DeliveryVerdict &verdict)
{
    QTimer::singleShot(0, this, [this, verdict] { Q_EMIT ended(verdict); });
}

} // namespace tidemark
