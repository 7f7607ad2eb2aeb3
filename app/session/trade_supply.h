#pragma once

#include "core/trade.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace tidemark {

class PgSession;

// Opens the record on the thread that asks, for as long as the session is kept; where the server is away it may take a while.
using OpenRecord = std::function<Result<std::shared_ptr<PgSession>>(const std::stop_token &stop)>;

// Trades of several markets as time goes on, on a clock of its own: those that are being recorded, or those of a past time. Asked by
// one thread, and never makes it wait.
class TradeSupply {
public:
    virtual ~TradeSupply() = default;

    // From now on time passes. Called again it changes nothing.
    virtual void begin() = 0;
    // What time it is there. It goes back only where this computer's clock, which live time is, is set back.
    [[nodiscard]] virtual Timestamp now() const = 0;
    // What has been traded since the last call, about `most` at a time; of each market in the order of its ids.
    [[nodiscard]] virtual std::vector<Trade> due(std::size_t most) = 0;
    // Whoever takes the trades cannot take more for now. Where the past is replayed, time stands until the next `due`.
    virtual void standStill() = 0;

    // The last moment that may be known of; absent where all that is recorded has happened.
    [[nodiscard]] virtual std::optional<Timestamp> horizon() const = 0;
    [[nodiscard]] bool isReplay() const { return horizon().has_value(); }
    // There will be no more.
    [[nodiscard]] virtual bool isAtEnd() const { return false; }
};

} // namespace tidemark
