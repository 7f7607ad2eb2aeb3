#pragma once

#include "core/id_ranges.h"
#include "core/timestamp.h"
#include "simulator/burst_time.h"

#include <cstdint>

namespace tidemark {

// Which trade of a generated market happens when: a pure function of key and rate. Every day has the same number of
// trades; a hash splits it down a binary tree of time, unevenly, which gives bursts and leads from an id to its time
// and back in about 37 steps.
class TradeTimes {
public:
    // Trades that one order made: consecutive ids with one stamp, at so many prices, one behind the other. The trades at
    // one price are an aggregate.
    struct Order {
        std::int64_t firstId = 0;
        std::int64_t count = 0;
        std::int64_t firstAggregate = 0;
        std::int64_t aggregates = 1;
        Timestamp at;

        [[nodiscard]] std::int64_t stepOf(std::int64_t id) const { return (id - firstId) * aggregates / count; }
        [[nodiscard]] IdRange idsOfStep(std::int64_t step) const
        {
            const auto firstOf = [this](std::int64_t place) { return firstId + (place * count + aggregates - 1) / aggregates; };
            return {firstOf(step), firstOf(step + 1) - 1};
        }
    };

    TradeTimes(std::uint64_t key, std::int64_t tradesPerDay, const BurstTime &bursts = {}) : m_key(key), m_tradesPerDay(tradesPerDay), m_bursts(bursts) {}

    [[nodiscard]] Order orderOf(std::int64_t id) const;
    [[nodiscard]] Order orderOfAggregate(std::int64_t number) const;
    // The highest id traded at or before `moment`; ids start with 1.
    [[nodiscard]] std::int64_t lastIdAt(Timestamp moment) const;
    // The first id of the day that holds `moment`.
    [[nodiscard]] std::int64_t firstIdOfDay(Timestamp moment) const;

private:
    struct Node;

    [[nodiscard]] Node dayNode(std::int64_t day) const;
    [[nodiscard]] static bool isOrder(const Node &node);
    [[nodiscard]] static std::int64_t orderTime(const Node &node);
    [[nodiscard]] static std::int64_t tradesInLeftHalf(const Node &node);
    [[nodiscard]] static std::int64_t aggregatesInLeftHalf(const Node &node, std::int64_t tradesLeft);
    [[nodiscard]] Order orderAt(const Node &node, std::int64_t day) const;
    [[nodiscard]] std::int64_t aggregatesPerDay() const { return (m_tradesPerDay + 1) / 2; }

    std::uint64_t m_key;
    std::int64_t m_tradesPerDay;
    BurstTime m_bursts;
};

} // namespace tidemark
