#include "database/engine_move.h"

#include "core/archive_file.h"
#include "core/candle.h"
#include "database/database_error.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"
#include "database/verifier.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono;

[[nodiscard]] Error stoppedMove()
{
    return DatabaseTrouble::cancelled();
}

} // namespace

QByteArray EngineMove::text(const char *query) const
{
    return sqlQuery(QString::fromLatin1(query)).replace(":hypertable", "public." + m_table);
}

Result<std::int64_t> EngineMove::run(const std::function<void(const Progress &)> &told, const std::stop_token &stop)
{
    const auto all = spans();
    if (!all)
        return all.error();
    if (auto cleared = clearOutside(*all); !cleared)
        return cleared.error();
    std::int64_t moved = 0;
    Timestamp end = Timestamp::min();
    Timestamp month = Timestamp::max();
    for (const auto &[symbol, span] : *all) {
        month = std::min(month, monthStart(span.from));
        end = std::max(end, span.to);
    }
    for (; month < end; month = nextMonth(month)) {
        for (const auto &[symbol, span] : *all) {
            const auto to = std::min(nextMonth(month), Timestamp(floor<days>(span.to - microseconds(1)) + days(1)));
            for (Timestamp day = std::max(month, Timestamp(floor<days>(span.from))); day < to; day += days(1)) {
                if (stop.stop_requested())
                    return stoppedMove();
                const auto ofDay = moveDay(symbol, day);
                if (!ofDay)
                    return ofDay;
                moved += *ofDay;
                told({symbol, day, moved});
            }
        }
        if (auto compressed = compressBefore(nextMonth(month), stop); !compressed)
            return compressed.error();
    }
    return moved;
}

// From the first trade of each market to behind its last one, whether ledger and candles know of it or not.
Result<std::map<Symbol, EngineMove::Span>> EngineMove::spans()
{
    const auto markets = Verifier(m_session).symbols();
    if (!markets)
        return markets.error();
    std::map<Symbol, Span> found;
    for (const auto &market : *markets) {
        const auto rows = Reading::rows(m_session, QStringLiteral("move_span"), {parameter(market)});
        if (!rows)
            return rows.error();
        if (rows->count() > 0 && !rows->isNull(0, 0))
            found[market] = {rows->moment(0, 0), rows->moment(0, 1) + microseconds(1)};
    }
    return found;
}

// What an earlier call has filled and the record has not any more.
Result<void> EngineMove::clearOutside(const std::map<Symbol, Span> &spans)
{
    const auto rows = m_session.query(text("move_markets"));
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        const auto there = symbol ? spans.find(*symbol) : spans.end();
        const bool isGone = there == spans.end();
        const auto from = isGone ? QByteArray("infinity") : parameter(Timestamp(floor<days>(there->second.from)));
        const auto to = isGone ? QByteArray("infinity") : parameter(Timestamp(floor<days>(there->second.to - microseconds(1)) + days(1)));
        if (const auto cleared = m_session.query(text("move_clear_outside"), {rows->string(row, 0).toUtf8(), from, to}); !cleared)
            return cleared.error();
    }
    return {};
}

Result<EngineMove::Sums> EngineMove::sumsOf(const char *source, const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto rows = m_session.query(text(source), {parameter(symbol), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    return Sums{rows->integer(0, 0), rows->string(0, 1).toUtf8()};
}

Result<bool> EngineMove::isSame(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto there = sumsOf("move_sums_there", symbol, from, to);
    if (!there || there->trades == 0)
        return there ? Result<bool>(false) : there.error();
    const auto here = sumsOf("move_sums_here", symbol, from, to);
    return here ? Result<bool>(*here == *there) : here.error();
}

Result<std::int64_t> EngineMove::moveDay(const Symbol &symbol, Timestamp day)
{
    const auto end = day + days(1);
    const auto known = isSame(symbol, day, end);
    if (!known || *known)
        return known ? Result<std::int64_t>(0) : known.error();
    std::int64_t moved = 0;
    auto done = inTransaction(m_session, [&]() -> Result<void> {
        const std::vector<PgParameter> ofDay{parameter(symbol), parameter(day), parameter(end)};
        if (const auto cleared = m_session.query(text("move_clear"), ofDay); !cleared)
            return cleared.error();
        const auto copied = m_session.query(text("move_copy"), ofDay);
        if (!copied)
            return copied.error();
        moved = copied->affected();
        const auto same = moved == 0 ? Result<bool>(true) : isSame(symbol, day, end);
        if (!same)
            return same.error();
        return *same ? Result<void>()
                     : Error{QStringLiteral("trades of %1 of %2 would not be the same in the hypertable, so that day is not moved. “tidemark-cli verify %1” tells "
                                            "what contradicts itself").arg(symbol.toString(), toIsoString(day).left(10))};
    });
    return done ? Result<std::int64_t>(moved) : done.error();
}

Result<void> EngineMove::compressBefore(Timestamp end, const std::stop_token &stop)
{
    if (!m_compresses)
        return {};
    const auto cold = std::min(end, Timestamp(floor<days>(wallClock())) - days(7));
    const auto chunks = m_session.query(sqlQuery(QStringLiteral("chunks_old")), {m_table, parameter(cold)});
    if (!chunks)
        return chunks.error();
    for (int row = 0; row < chunks->count(); ++row) {
        if (!chunks->boolean(row, 3))
            continue;
        if (stop.stop_requested())
            return stoppedMove();
        if (const auto compressed = m_session.query(sqlQuery(QStringLiteral("move_compress")), {chunks->string(row, 0).toUtf8()}); !compressed)
            return compressed.error();
    }
    return {};
}

} // namespace tidemark
