#pragma once

#include "core/alert_event.h"
#include "core/live_values.h"
#include "ui/symbol_scales.h"
#include "ui/time_format.h"

#include <QLocale>

namespace tidemark {

// What alerts' sentences are told with.
struct AlertTelling {
    const SymbolScales &scales;
    TimeFormat format;
    QLocale locale;
};

// Words for alerts. Prices in the decimals of their market.

// "1 min", "24 h".
[[nodiscard]] QString alertSpanText(std::chrono::seconds span, const QLocale &locale);
// The market of a rule, "Every market", or its pattern.
[[nodiscard]] QString alertWhoText(const AlertRule &rule);
// "Crosses 61,850.00 upwards".
[[nodiscard]] QString alertConditionText(const AlertRule &rule, const AlertTelling &telling);
// "Once", "Again after 5 min".
[[nodiscard]] QString alertRestText(const AlertRule &rule, const QLocale &locale);
// Where a price stands to a level: "0.02 % below".
[[nodiscard]] QString alertDistanceText(Decimal level, Decimal price, const QLocale &locale);
// What a rule will tell, and where its market stands now. `pulse` is nothing where the market is not watched.
[[nodiscard]] QString alertPreview(const AlertRule &rule, const MarketPulse *pulse, const AlertTelling &telling);
// Why the rule cannot tell anything now; empty where it can.
[[nodiscard]] QString alertHindrance(const AlertRule &rule, const MarketPulse *pulse, const AlertTelling &telling);

// A notification's title and text.
struct AlertWords {
    QString title;
    QString text;
};
[[nodiscard]] AlertWords alertWords(const AlertEvent &event, const AlertTelling &telling);
// What happened, as a sentence, without its time.
[[nodiscard]] QString alertText(const AlertEvent &event, const AlertTelling &telling);
[[nodiscard]] QString alertPriceText(const AlertEvent &event, const AlertTelling &telling);
// The markets it happened in: "BTCUSDT, ETHUSDT and 3 more".
[[nodiscard]] QString alertMarkets(const AlertEvent &event, const QLocale &locale);

} // namespace tidemark
