#pragma once

#include "core/symbol.h"
#include "exchange/market_liveness.h"
#include "exchange/stream_limits.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace tidemark {

// Watches over the markets of a lane: which of them a connection carries, which speak, and which are silent although the
// exchange has trades of them.
class MarketWatch {
public:
    using Monotonic = std::chrono::steady_clock;

    explicit MarketWatch(const StreamLimits &limits) : m_limits(limits) {}

    void add(const std::vector<Symbol> &symbols);
    void remove(const std::vector<Symbol> &symbols);
    void note(const Symbol &symbol, std::int64_t id, Monotonic::time_point at);
    // See MarketLiveness.
    void noteFetched(const Symbol &symbol, std::int64_t id, std::chrono::microseconds age, Monotonic::time_point at);
    void noteAnswer(const Symbol &symbol, bool isAnswered);
    void forgetIds(const Symbol &symbol);
    // These are carried by a connection that is ready; the answer is which of them none carried before.
    [[nodiscard]] std::vector<Symbol> cover(const std::vector<Symbol> &symbols, Monotonic::time_point at);
    void uncover(const std::vector<Symbol> &symbols);
    // A newer connection has taken over all that are carried.
    void renew(Monotonic::time_point at);

    [[nodiscard]] std::vector<Symbol> silent(Monotonic::time_point at) const;
    [[nodiscard]] bool hasDeaf() const;
    [[nodiscard]] bool hasDoubtful(Monotonic::time_point at) const;

    [[nodiscard]] bool isCovered(const Symbol &symbol) const;
    [[nodiscard]] std::optional<Monotonic::time_point> heardAt(const Symbol &symbol) const;
    [[nodiscard]] MarketState state(const Symbol &symbol, Monotonic::time_point at) const;
    // For a person, about a market that is covered and Stale.
    [[nodiscard]] QString silenceNote(const Symbol &symbol) const;

private:
    [[nodiscard]] const MarketLiveness *find(const Symbol &symbol) const;

    StreamLimits m_limits;
    std::unordered_map<Symbol, MarketLiveness> m_markets;
};

} // namespace tidemark
