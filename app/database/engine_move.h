#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"
#include "database/pg_session.h"

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace tidemark {

// Fills a hypertable aside from `trades` and blocks, month by month, a market's day in a transaction, in which both are counted and summed: a day is
// there whole or not at all. What an earlier call has filled stays; days that have changed since are filled anew. Whoever calls it keeps
// writers away for as long. Lives on its session's thread.
class EngineMove {
public:
    struct Progress {
        Symbol symbol;
        Timestamp day;
        std::int64_t trades = 0; // moved by this call
    };

    // `hypertable` is its name in the schema public; `compresses`: chunks of finished months that are older than a week.
    EngineMove(PgSession &session, QByteArray hypertable, bool compresses) : m_session(session), m_table(std::move(hypertable)), m_compresses(compresses) {}

    // All of them, or what failed; "cancelled" where it was stopped, and the next call goes on from there. Returns how many trades this call has moved.
    [[nodiscard]] Result<std::int64_t> run(const std::function<void(const Progress &)> &told, const std::stop_token &stop);

private:
    struct Span {
        Timestamp from;
        Timestamp to;
    };
    // Of the trades of a market's period: enough to tell that two are the same.
    struct Sums {
        std::int64_t trades = 0;
        QByteArray all;

        friend bool operator==(const Sums &, const Sums &) = default;
    };

    [[nodiscard]] Result<std::map<Symbol, Span>> spans();
    [[nodiscard]] Result<void> clearOutside(const std::map<Symbol, Span> &spans);
    [[nodiscard]] Result<bool> isSame(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<Sums> sumsOf(const char *source, const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::int64_t> moveDay(const Symbol &symbol, Timestamp day);
    [[nodiscard]] Result<void> compressBefore(Timestamp end, const std::stop_token &stop);
    [[nodiscard]] QByteArray text(const char *query) const;

    PgSession &m_session;
    QByteArray m_table;
    bool m_compresses;
};

} // namespace tidemark
