#pragma once

#include "core/live_values.h"
#include "ui/symbolic_icon.h"

#include <QLocale>
#include <QString>

namespace tidemark {

// How a market's price is to be taken, in words.
struct MarketStateText {
    QString words;    // "Live", "Waiting", "Stale, 42 s", "Refused"
    QString sentence; // what that means, with the reason where one is known: for a tooltip and for a screen reader
    Tone tone = Tone::Dim;
    bool isDoubtful = true; // the price may be old: shown dimmed

    friend bool operator==(const MarketStateText &, const MarketStateText &) = default;
};

[[nodiscard]] MarketStateText marketStateText(const MarketPulse &pulse, Timestamp exchangeNow, const QLocale &locale);

// Time since the newest trade arrived; absent where none has.
[[nodiscard]] std::optional<std::chrono::microseconds> silenceOf(const MarketPulse &pulse, Timestamp exchangeNow);

} // namespace tidemark
