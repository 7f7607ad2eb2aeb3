#pragma once

#include "core/alert_delivery.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace tidemark {

// How one try to deliver ended.
struct DeliveryVerdict {
    DeliveryOutcome outcome = DeliveryOutcome::Delivered;
    QString sentence = {};                           // why not; nothing secret
    std::optional<std::chrono::seconds> after = {};  // before the receiver is to be asked again, as it said

    friend bool operator==(const DeliveryVerdict &, const DeliveryVerdict &) = default;
};

// What a receiver answered.
struct WebAnswer {
    int status = 0;      // of HTTP; 0: none came
    QString problem;     // why none did
    QByteArray body;     // its beginning
    QByteArray retryAfter;
};

// 2xx is delivered; 408, 425, 429, 5xx and what did not answer is tried again; redirects, which are not followed since the secret would go
// with them, and any other refusal are given up. Telegram says more in its body.
[[nodiscard]] DeliveryVerdict verdictOn(const WebAnswer &answer, DestinationKind kind, Timestamp now);

// The same of a test, which is sent once, whatever is tried again of an alert.
[[nodiscard]] DeliveryVerdict ofTest(DeliveryVerdict verdict);

} // namespace tidemark
