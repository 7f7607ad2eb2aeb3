#pragma once

#include "database/coverage_ledger.h"
#include "database/pg_session.h"

#include <map>
#include <span>

namespace tidemark {

// What of the record one mirror has, and has refused, in the table `mirrored`; and what the record has. Read once and then kept up by what
// is noted, since one program at a time sends to a mirror (see `takeTurn`). Ids in ranges, so that what is stored late is sent late.
// Lives on its session's thread; another session may be used after one was lost.
class MirrorLedger {
public:
    explicit MirrorLedger(QString mirror) : m_mirror(std::move(mirror)) {}

    // Whether it is our turn, for as long as the session's transaction lasts, which this begins.
    [[nodiscard]] static Result<bool> takeTurn(PgSession &session, const QString &mirror);

    // Everything anew.
    [[nodiscard]] Result<void> read(PgSession &session);
    // What the record has now; whether that has changed since the last look.
    [[nodiscard]] Result<bool> look(PgSession &session);

    [[nodiscard]] std::vector<Symbol> markets() const; // that have stored trades, ascending
    // Stored, within these ids, and neither sent nor refused nor passed over; ascending.
    [[nodiscard]] std::vector<IdRange> waiting(const Symbol &symbol, IdRange within) const;
    [[nodiscard]] std::int64_t refusedCount() const;

    [[nodiscard]] Result<void> noteSent(PgSession &session, std::span<const SymbolRun> runs);
    // In the mirror's own words.
    [[nodiscard]] Result<void> noteRefused(PgSession &session, std::span<const SymbolRun> runs, const QString &words);
    // Sent and refused alike: they wait to be sent again.
    [[nodiscard]] Result<void> forget(PgSession &session, const Symbol &symbol, IdRange ids);
    // Not asked for any more until `read`; noted nowhere.
    void passOver(const SymbolRun &run) { m_markets[run.symbol].passed.add(run.ids); }

private:
    struct Sums {
        std::int64_t ranges = 0;
        std::int64_t firstIds = 0;
        std::int64_t lastIds = 0;
        IdRange last; // the last range's first id and last id
        friend bool operator==(const Sums &, const Sums &) = default;
    };
    struct Market {
        Sums sums;
        IdRanges stored;
        IdRanges sent;
        IdRanges refused;
        IdRanges passed;
    };

    [[nodiscard]] Result<void> readNoted(PgSession &session, const QByteArray &symbol);
    [[nodiscard]] Result<void> learn(PgSession &session, const Symbol &symbol, Market &market, const Sums &sums);
    [[nodiscard]] Result<void> write(PgSession &session, const Symbol &symbol, IdRange ids, const char *kind, const PgParameter &note);

    QString m_mirror;
    std::map<Symbol, Market> m_markets;
};

} // namespace tidemark
