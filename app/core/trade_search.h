#pragma once

#include "core/history_values.h"
#include "core/wide_decimal.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

struct SearchAnswer;

// Who came to the market: a buyer whose order took what was offered, or a seller.
enum class TakerSide { Either, Buy, Sell };

// Which trades are looked for; what is absent does not matter.
struct TradeFilter {
    std::optional<Decimal> leastQuantity = {};
    std::optional<WideDecimal> leastValue = {}; // price × quantity, 16 decimals
    std::optional<Decimal> lowestPrice = {};    // both included
    std::optional<Decimal> highestPrice = {};
    TakerSide side = TakerSide::Either;

    [[nodiscard]] bool isEmpty() const { return *this == TradeFilter(); }
    friend bool operator==(const TradeFilter &, const TradeFilter &) = default;
};

// What one row of the answer is: a trade; the fills of one order, which have the same instant, side and contiguous ids; or a run of trades
// of one side whose ids follow one another.
enum class TradeUnit { Trades, Orders, Runs };

// One row, in the order of time and id; a trade's first is its last.
struct FoundTrade {
    Trade first;
    Trade last;
    std::int64_t trades = 1;
    Decimal low;
    Decimal high;
    WideDecimal quantity{Decimal::decimals};
    WideDecimal value{2 * Decimal::decimals};

    explicit FoundTrade(const Trade &trade);
    FoundTrade() = default;
    void add(const Trade &trade);

    friend bool operator==(const FoundTrade &, const FoundTrade &) = default;
};

// Of several trades quantity and value are the sum, and one of its prices has to lie between the lowest and the highest.
[[nodiscard]] bool matches(const FoundTrade &found, const TradeFilter &filter);
[[nodiscard]] bool matches(const Trade &trade, const TradeFilter &filter);

// Puts trades, as they come, into rows. A row is known to be whole once the trade after it is there.
class TradeGrouping {
public:
    explicit TradeGrouping(TradeUnit unit) : m_unit(unit) {}

    // The row that this trade ends.
    [[nodiscard]] std::optional<FoundTrade> add(const Trade &trade);
    [[nodiscard]] std::optional<FoundTrade> finish();

private:
    [[nodiscard]] bool belongs(const Trade &trade) const;

    TradeUnit m_unit;
    std::optional<FoundTrade> m_open;
};

// The rows of a range, the earliest first, or the largest first where `largest` is not 0.
struct SearchQuestion : RangeQuestion {
    using Answer = SearchAnswer;
    static constexpr bool mayBeAskedAgain = true;

    TradeFilter filter = {};
    TradeUnit unit = TradeUnit::Trades;
    std::int64_t fewest = 1;  // trades in a row
    int largest = 0;          // so many
    bool isByValue = false;   // what is large: the value instead of the quantity; of runs it is the number of trades
    std::int64_t limit = 1000;
    std::optional<Trade> after = {}; // rows behind the one that ended with this trade

    [[nodiscard]] SearchAnswer refused(const QString &problem) const;
};

struct SearchAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::vector<FoundTrade> rows;
    bool isTruncated = false; // there are more behind the last one
    QString problem;
    Completeness completeness = {}; // of the range
};

inline SearchAnswer SearchQuestion::refused(const QString &problem) const
{
    return refusedRange<SearchAnswer>(*this, problem);
}

// The order in which the largest are told: of equal ones the earlier first.
class LargerFirst {
public:
    explicit LargerFirst(const SearchQuestion &question) : m_isByValue(question.isByValue), m_isByTrades(question.unit == TradeUnit::Runs) {}
    [[nodiscard]] bool operator()(const FoundTrade &a, const FoundTrade &b) const;

private:
    bool m_isByValue;
    bool m_isByTrades;
};

} // namespace tidemark
