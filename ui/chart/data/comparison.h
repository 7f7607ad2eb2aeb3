#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/view/chart_view.h"
#include "ui/chart/view/comparison_choice.h"

#include <memory>

namespace tidemark {

// A value of which each holds until the next one, the last one until `until`.
struct ComparedRun {
    struct Point {
        Timestamp at;
        Decimal value;
        Decimal low; // since the point before
        Decimal high;
    };
    std::vector<Point> points; // ascending, at least one
    Timestamp until;
};

// One line of a comparison, broken where trades are missing.
struct ComparedLine {
    Symbol symbol;
    std::vector<ComparedRun> runs;
    std::optional<Decimal> base; // its price at the common start, where it is told in percent
    bool isAwaited = false;      // the record's answer
    TimeRanges lost = {};        // where its trades are missing
    LostIds lostInView = {};

    [[nodiscard]] std::optional<Decimal> at(Timestamp moment) const;
};

// What a chart draws instead of prices.
struct ComparedPicture {
    ChartMeasure measure = ChartMeasure::Price;
    std::vector<ComparedLine> prices; // the chart's own market first
    std::vector<ComparedLine> lines;  // what is drawn: as many in percent, else one
    Timestamp start;                  // of percent: the left edge, or later where a market begins later
    std::optional<Symbol> latest;     // that market
};

// The markets that a chart is compared with: what is known of each, and the lines that come of it. GUI thread.
class Comparison {
public:
    struct Market {
        Symbol symbol;
        std::unique_ptr<ChartData> data;
    };

    explicit Comparison(const ChartData &own) : m_own(own) {}

    // Those that stay keep what is known of them.
    void choose(const std::vector<Symbol> &markets);
    [[nodiscard]] const std::vector<Market> &markets() const { return m_markets; }
    [[nodiscard]] ChartData *find(Symbol symbol);

    [[nodiscard]] ComparedPicture picture(const ChartView &view, Symbol own, Timestamp ownHeldUntil) const;

private:
    const ChartData &m_own;
    std::vector<Market> m_markets;
};

// How much `price` is more than `base`, in percent, to 8 decimals; the quotient of two prices, to 8 decimals. Nothing where it does not fit.
[[nodiscard]] std::optional<Decimal> percentOf(Decimal price, Decimal base);
[[nodiscard]] std::optional<Decimal> ratioOf(Decimal price, Decimal other);

} // namespace tidemark
