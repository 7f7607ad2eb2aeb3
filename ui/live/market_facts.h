#pragma once

#include "core/live_values.h"
#include "ui/live/market_state_text.h"
#include "ui/symbol_scales.h"

#include <QLocale>
#include <QString>

namespace tidemark {

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

// Per mille of the way from the window's low to its high; absent without a range.
[[nodiscard]] std::optional<int> positionInRange(const WindowExtremes &window, const std::optional<Trade> &last);

// "▲ ", "▼ " or nothing.
[[nodiscard]] QString arrowOf(int way);

} // namespace tidemark
