#pragma once

#include "core/keeping.h"
#include "database/chunk_keeping.h"
#include "database/packer.h"
#include "database/pg_session.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tidemark {

// One small piece of what a record's rules ask for.
struct KeepingStep {
    enum class What { Packed, Dropped, Compressed }; // a chunk of all markets: of no symbol
    What what = What::Packed;
    Symbol symbol;
    Timestamp day; // the UTC day that it is of
    std::int64_t trades = 0;
};

// Does what the rules of a record ask for, market by market, oldest first, in pieces that each hold a market's ledger for a moment
// only. What is dropped leaves its candles, and the ledger says so in the same transaction. Days that are not wholly older than the
// limit are left alone. Lives on its session's thread.
class KeepingRound {
public:
    KeepingRound(PgSession &session, KeepingRules rules, Timestamp now) : m_session(session), m_rules(std::move(rules)), m_now(now), m_packer(session) {}

    // Reads which markets there are; before `next`.
    [[nodiscard]] Result<void> begin();
    // Called before each piece with what it will be, its trades not counted yet.
    void setTold(std::function<void(const KeepingStep &)> told) { m_told = std::move(told); }
    // Called within a piece that takes long, wherever others may have the ledger in between.
    void setResting(std::function<void()> resting) { m_resting = std::move(resting); }
    // The next piece, done; nothing once all is as the rules ask for. What fails of one market is told once the others are done.
    [[nodiscard]] Result<std::optional<KeepingStep>> next(const std::stop_token &stop = {});

private:
    [[nodiscard]] Result<std::optional<KeepingStep>> nextChunk(KeepingStep::What what);
    [[nodiscard]] Result<std::optional<KeepingStep>> nextOf(const Symbol &symbol, const std::stop_token &stop);
    [[nodiscard]] Result<std::optional<Timestamp>> oldest(const QString &query, const Symbol &symbol, Timestamp limit);
    [[nodiscard]] Result<bool> isStillThere(const QString &query, const Symbol &symbol, Timestamp limit, Timestamp first);
    [[nodiscard]] Result<std::optional<KeepingStep>> drop(const Symbol &symbol, int days);
    [[nodiscard]] Result<std::optional<KeepingStep>> pack(const Symbol &symbol, int days, const std::stop_token &stop);
    [[nodiscard]] Result<Timestamp> pieceEnd(const Symbol &symbol, Timestamp from, Timestamp to);
    template <typename Delete>
    [[nodiscard]] Result<std::int64_t> dropRows(const Symbol &symbol, Delete rows);
    [[nodiscard]] Result<void> giveSpaceBack(const std::stop_token &stop);
    void rest() const;
    void tell(KeepingStep::What what, const Symbol &symbol, Timestamp moment) const;

    PgSession &m_session;
    KeepingRules m_rules;
    Timestamp m_now;
    std::vector<Symbol> m_markets;
    std::size_t m_market = 0;
    Engine m_engine;
    bool m_hasPacked = false; // a table of packed trades
    QString m_failure; // of the first market that failed
    bool m_hasChanged = false; // so that room can be given back
    Timestamp m_droppedFrom = Timestamp::max();
    Timestamp m_droppedTo = Timestamp::min();
    Packer m_packer;
    std::function<void(const KeepingStep &)> m_told;
    std::function<void()> m_resting;
};

} // namespace tidemark
