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

// How one market stands over the chosen window, in words: the same in the list and over its chart.
struct MarketFacts {
    QString price;      // "61,837.63", without an arrow
    QString percent;    // "▲ +0.42 %" over the window; empty where nothing is known
    QString difference; // "+258.10"
    int way = 0;        // of the price over the window: 1 up, −1 down
    int tick = 0;       // of the last change of price
    MarketStateText state;

    friend bool operator==(const MarketFacts &, const MarketFacts &) = default;
};

// Whether the price is that of the moment, now or in a replay.
[[nodiscard]] constexpr bool isCurrent(MarketState state)
{
    return state == MarketState::Live || state == MarketState::Replayed;
}
[[nodiscard]] MarketStateText marketStateText(const MarketPulse &pulse, Timestamp exchangeNow, const QLocale &locale);
// Time since the newest trade arrived; absent where none has.
[[nodiscard]] std::optional<std::chrono::microseconds> silenceOf(const MarketPulse &pulse, Timestamp exchangeNow);
// Per mille of the way from the window's low to its high; absent without a range.
[[nodiscard]] std::optional<int> positionInRange(const WindowExtremes &window, const std::optional<Trade> &last);
// "▲ ", "▼ " or nothing.
[[nodiscard]] QString arrowOf(int way);

} // namespace tidemark
