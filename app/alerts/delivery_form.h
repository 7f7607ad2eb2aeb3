#pragma once

#include "core/alert_delivery.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

#include <utility>
#include <vector>

namespace tidemark {

// A request of HTTP as a destination documents it: ntfy's at https://docs.ntfy.sh/publish/#publish-as-json, Telegram's at
// https://core.telegram.org/bots/api#sendmessage, the webhook's own in the manual's page on alerts.
struct WebRequest {
    QUrl url; // may be secret
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; // JSON
};

// Which of an address's parts the kind needs; the error tells none of them.
[[nodiscard]] Result<void> checkAddress(DestinationKind kind, const AlertAddress &address);
// Not for commands.
[[nodiscard]] Result<WebRequest> webRequestFor(const AlertDestination &destination, const AlertAddress &address, const AlertMessage &message);
// What a webhook gets.
[[nodiscard]] QJsonObject messageObject(const AlertMessage &message);
// What a command finds in its environment: TIDEMARK_ALERT_TEXT and its like.
[[nodiscard]] std::vector<std::pair<QString, QString>> messageVariables(const AlertMessage &message);

} // namespace tidemark
