#pragma once

#include "core/trade.h"
#include "support/test_database.h"

#include <chrono>

namespace tidemark::bench {

// A record of one market with months behind it, made quickly: its trades, its candles and its ledger, plain without the writer.
class LongRecord {
public:
    static constexpr std::chrono::milliseconds perTrade{43}; // 23 trades a second: BTCUSDT on an ordinary day
    static constexpr Timestamp begins{std::chrono::sys_days(std::chrono::year(2024) / 8 / 1)};
    [[nodiscard]] static Symbol market();

    explicit LongRecord(const TestDatabase &database) : m_database(database) {}

    enum class Form { Plain, Packed };
    // So many trades from the beginning on; of the last of them `busy` within an hour.
    void fill(int trades, int busy = 0, Form form = Form::Plain) const;
    // When that hour begins.
    [[nodiscard]] static Timestamp busyHour(int trades, int busy) { return begins + (trades - busy) * perTrade; }

private:
    const TestDatabase &m_database;
};

} // namespace tidemark::bench
