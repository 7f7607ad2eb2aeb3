#pragma once

#include "core/symbol.h"

#include <algorithm>
#include <vector>

namespace tidemark {

// What the vertical axis of a chart measures: the market's price, or how markets compare.
enum class ChartMeasure { Price, Percent, Ratio, Spread };

// The markets that a chart compares its own with, and how.
struct ComparisonChoice {
    static constexpr std::size_t mostMarkets = 5;

    std::vector<Symbol> markets; // besides the chart's own
    ChartMeasure measure = ChartMeasure::Percent;

    [[nodiscard]] bool isEmpty() const { return markets.empty(); }
    // Ratio and spread are of two.
    [[nodiscard]] ChartMeasure shown() const
    {
        if (markets.empty())
            return ChartMeasure::Price;
        return markets.size() == 1 ? measure : ChartMeasure::Percent;
    }
    [[nodiscard]] bool has(Symbol symbol) const { return std::find(markets.begin(), markets.end(), symbol) != markets.end(); }
    friend bool operator==(const ComparisonChoice &, const ComparisonChoice &) = default;
};

} // namespace tidemark
