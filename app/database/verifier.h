#pragma once

#include "database/pg_session.h"
#include "database/verify_report.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// Checks the record against itself: trades against the ledger, id by id; candles of all spans against the trades; no id
// twice; the order of time by id. Reads every trade once, in short transactions, so that a recorder may go on meanwhile;
// about half a million trades a second, flat in memory. Blocks; lives on its session's thread.
class Verifier {
public:
    explicit Verifier(PgSession &session) : m_session(session) {}

    // Every market of which there is a trade, a range of the ledger or a candle, ascending.
    [[nodiscard]] Result<std::vector<Symbol>> symbols();

    // `progress` is called on this thread after every page of trades.
    [[nodiscard]] Result<VerifyReport> verify(const VerifyQuestion &question,
                                              const std::function<void(const VerifyProgress &)> &progress = {},
                                              const std::stop_token &stop = {});

private:
    [[nodiscard]] Result<IdRange> windowOf(const VerifyQuestion &question);
    [[nodiscard]] Result<IdRanges> idsAround(const VerifyQuestion &question);
    [[nodiscard]] Result<void> addIds(const Symbol &symbol, Timestamp from, Timestamp to, IdRanges &ids);
    [[nodiscard]] Result<void> addOutline(VerifyReport &report, Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::optional<Timestamp>> dayOf(const char16_t *name, const Symbol &symbol, Timestamp moment);
    [[nodiscard]] Result<void> countRejected(VerifyReport &report);
    [[nodiscard]] Result<void> refuseWhileMoving(const Symbol &symbol);

    PgSession &m_session;
};

} // namespace tidemark
