#pragma once

#include "core/timestamp.h"

#include <cstdint>

namespace tidemark {

// Which trade of a generated market happens when: a pure function of key and rate. Every day has the same number of
// trades; a hash splits it down a binary tree of time, unevenly, which gives bursts and leads from an id to its time
// and back in about 37 steps.
class TradeTimes {
public:
    // Trades that one order made: consecutive ids with one stamp.
    struct Order {
        std::int64_t firstId = 0;
        std::int64_t count = 0;
        Timestamp at;
    };

    TradeTimes(std::uint64_t key, std::int64_t tradesPerDay) : m_key(key), m_tradesPerDay(tradesPerDay) {}

    [[nodiscard]] Order orderOf(std::int64_t id) const;
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

    std::uint64_t m_key;
    std::int64_t m_tradesPerDay;
};

} // namespace tidemark
