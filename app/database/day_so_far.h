#pragma once

#include "core/history_values.h"
#include "database/pg_session.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// What a market's packed trades reached in a moment's own minute, up to the moment.
struct PackedMinute {
    std::optional<LowHigh> extremes;
    bool isWhole = true; // no other block has any

    void add(const Trade &trade);
};

// Of many markets the lowest and highest price of a day (UTC) up to a moment and not beyond: a candle says when it had them, so that
// trades are looked at only of the moment's own minute, and only where they may go beyond what was before. Lives on its
// session's thread, within its caller's reading.
class DaySoFar {
public:
    explicit DaySoFar(PgSession &session) : m_session(session) {}

    // Absent where the day has no trade at or before the moment. `packed` is what is known of each market's blocks.
    [[nodiscard]] Result<void> tell(std::span<MomentPrice> markets, std::span<const PackedMinute> packed, Timestamp moment);

private:
    [[nodiscard]] Result<std::vector<std::size_t>> askCandles(std::span<MomentPrice> markets, Timestamp moment);
    [[nodiscard]] Result<void> askTrades(std::span<MomentPrice> markets, const std::vector<std::size_t> &which, Timestamp moment);
    [[nodiscard]] Result<void> askBlocks(std::span<MomentPrice> markets, const std::vector<std::size_t> &which, Timestamp moment);

    PgSession &m_session;
};

} // namespace tidemark
