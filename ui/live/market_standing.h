#pragma once

#include "core/live_values.h"
#include "ui/live/market_facts.h"

#include <array>
#include <optional>

namespace tidemark {

// A market as one row of the list: what was heard of it last, and what that says over the chosen window.
struct MarketStanding {
    enum Column { SymbolColumn, LastColumn, ChangeColumn, DifferenceColumn, RangeColumn, RateColumn, LagColumn, AgeColumn,
                  StateColumn, ColumnCount };

    Symbol symbol;
    MarketPulse pulse; // without what it lost
    MarketFacts facts;
    std::optional<int> position; // in the window's range
    int ticks = 0;               // changes of price
    std::optional<Timestamp> stateAt; // when the state was put into words
    bool isTold = false;              // in words, as of its pulse
    std::array<QString, ColumnCount> texts;

    void take(const MarketPulse &heard);
    // 1 up, −1 down: what the column says of the price.
    [[nodiscard]] int direction(int column) const;
};

// By the column, over a window of rollingWindows. What is not known comes last, either way.
[[nodiscard]] bool standsBefore(const MarketStanding &a, const MarketStanding &b, int column, Qt::SortOrder order, int window);

} // namespace tidemark
