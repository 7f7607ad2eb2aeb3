#pragma once

#include "archive/trade_source.h"
#include "core/id_ranges.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace tidemark {

// What a file has of one market.
struct MarketSurvey {
    std::int64_t rows = 0;
    IdRanges ids;
    Timestamp from = Timestamp::max(); // the earliest time, and the latest
    Timestamp to = Timestamp::min();
    bool isInOrder = true; // by id
    std::chrono::microseconds fall{0}; // of times as ids rise, the most; of rows in order
    std::int64_t fallsAt = 0; // id
    std::optional<Trade> lowest; // by id
    std::optional<Trade> highest;
    std::vector<Trade> samples; // some, spread evenly over its rows
    std::int64_t sampleEvery = 1;
    std::int64_t breaks = 0; // of ids, since its ranges were counted
};

// Two trades are one also where one of them is told in milliseconds only.
[[nodiscard]] bool isSameTrade(const Trade &a, const Trade &b);

// Looks at all trades of a file before any is stored: whose they are, which ids they have, and which ids come twice. Flat in
// memory but for ids that repeat or scatter, of which it takes so many and no more. Pure.
class FileSurvey {
public:
    static constexpr std::size_t mostRepeats = 200'000;
    static constexpr std::size_t mostRanges = 500'000;
    static constexpr std::size_t mostSamples = 512;

    // Pages in their order. The error: no archive of trades is like that.
    [[nodiscard]] Result<void> add(const TradePage &page);
    // In a second reading, `row` rows before the page: holds what comes twice against its first. The error names both lines.
    [[nodiscard]] Result<void> compare(const TradePage &page, std::int64_t row) const;
    // What of a page is to be stored: each id once, its first.
    [[nodiscard]] std::vector<Trade> withoutRepeats(TradePage page, std::int64_t row) const;

    [[nodiscard]] const std::map<Symbol, MarketSurvey> &markets() const { return m_markets; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    // Whether ids come twice, so that compare() has to see the file once more.
    [[nodiscard]] bool hasRepeats() const { return !m_repeats.empty(); }
    [[nodiscard]] std::int64_t repeats() const { return std::int64_t(m_repeats.size()); }

private:
    struct Repeat {
        Trade trade;
        std::int64_t line = 0;
        std::int64_t row = 0;
    };

    [[nodiscard]] Result<void> addRun(MarketSurvey &market, std::span<const Trade> run, std::int64_t line);
    [[nodiscard]] Result<void> addRepeat(const Trade &trade, std::int64_t line, std::int64_t row);

    std::map<Symbol, MarketSurvey> m_markets;
    std::multimap<std::pair<Symbol, std::int64_t>, Repeat> m_repeats; // by symbol and id
    std::set<std::int64_t> m_repeatedRows;
    std::int64_t m_rows = 0;
};

} // namespace tidemark
