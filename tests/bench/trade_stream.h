#pragma once

#include "core/trade.h"

#include <random>
#include <vector>

namespace tidemark::bench {

// A market of any length, made as it is asked for: some five trades a second, prices that walk by cents, uneven quantities.
// The same each time.
class TradeStream {
public:
    [[nodiscard]] static Symbol symbol();
    [[nodiscard]] static Timestamp begins();

    [[nodiscard]] std::vector<Trade> next(std::size_t count);
    // Some of those that were made so far, spread evenly.
    [[nodiscard]] const std::vector<Trade> &samples() const { return m_samples; }
    [[nodiscard]] std::int64_t made() const { return m_made; }
    [[nodiscard]] const Trade &last() const { return m_last; }

private:
    std::mt19937_64 m_random{7};
    std::int64_t m_made = 0;
    Trade m_last;
    std::vector<Trade> m_samples;
};

} // namespace tidemark::bench
