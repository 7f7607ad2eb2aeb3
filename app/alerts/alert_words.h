#pragma once

#include "core/alert_event.h"

namespace tidemark {

// What is told of an alert.
struct AlertText {
    QString title;
    QString text;
};

// The words of programs without a window: English, prices with the decimals that they need.
[[nodiscard]] AlertText englishAlert(const AlertEvent &event);
// What a rule waits for: "any of *USDT moves 5 % within 300 s".
[[nodiscard]] QString englishCondition(const AlertRule &rule);
// "61850.01"; no decimals that are nought.
[[nodiscard]] QString plainNumber(Decimal value);

} // namespace tidemark
