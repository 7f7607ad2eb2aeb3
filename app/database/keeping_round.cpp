#include "database/keeping_round.h"

#include "database/coverage_ledger.h"
#include "database/database_error.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t pieceRows = 20'000;
constexpr std::int64_t pieceBlocks = 50;
constexpr auto keptAhead = 62 * 24h; // a recorder makes its months ahead

[[nodiscard]] std::vector<SymbolRun> runsFrom(const Symbol &symbol, const IdRanges &ids)
{
    std::vector<SymbolRun> runs;
    for (const auto &range : ids.ranges())
        runs.push_back({symbol, range});
    return runs;
}

} // namespace

Result<void> KeepingRound::begin()
{
    auto markets = History(m_session).symbols();
    if (!markets)
        return markets.error();
    m_markets = std::move(markets).value();
    m_market = 0;
    const auto engine = Engine::of(m_session);
    if (!engine)
        return engine.error();
    m_engine = *engine;
    if (!m_engine.packs())
        return {};
    const auto sizes = m_session.query("SELECT to_regclass('packed') IS NOT NULL");
    if (!sizes)
        return sizes.error();
    m_hasPacked = sizes->boolean(0, 0);
    return {};
}

Result<std::optional<KeepingStep>> KeepingRound::next(const std::stop_token &stop)
{
    if (m_market == 0) {
        auto dropped = nextChunk(KeepingStep::What::Dropped);
        if (!dropped || *dropped)
            return dropped;
    }
    for (; m_market < m_markets.size() && !stop.stop_requested(); ++m_market) {
        auto done = nextOf(m_markets[m_market], stop);
        if (!done && (m_session.isBroken() || DatabaseTrouble::isCancelled(done.error())))
            return done;
        if (!done && m_failure.isEmpty())
            m_failure = done.message();
        else if (done && *done)
            return done;
    }
    if (!m_failure.isEmpty())
        return Error{std::exchange(m_failure, {})};
    if (auto given = giveSpaceBack(stop); !given)
        return given.error();
    return stop.stop_requested() ? Result<std::optional<KeepingStep>>(std::nullopt) : nextChunk(KeepingStep::What::Compressed);
}

// Where the server has chunks: what all markets let go before what some do, and what is cold in the end.
Result<std::optional<KeepingStep>> KeepingRound::nextChunk(KeepingStep::What what)
{
    const bool isDropped = what == KeepingStep::What::Dropped;
    if (isDropped ? !m_engine.hasChunks() : !m_engine.compressesChunks())
        return std::optional<KeepingStep>();
    ChunkKeeping chunks(m_session, m_rules, m_now);
    const auto done = isDropped ? chunks.dropNext(m_markets) : chunks.compressNext();
    if (!done)
        return done.error();
    return *done ? std::optional(KeepingStep{what, {}, std::chrono::floor<std::chrono::days>((*done)->from), (*done)->trades}) : std::optional<KeepingStep>();
}

Result<std::optional<KeepingStep>> KeepingRound::nextOf(const Symbol &symbol, const std::stop_token &stop)
{
    const auto keeping = m_rules.of(symbol);
    if (keeping.dropAfter) {
        auto dropped = drop(symbol, *keeping.dropAfter);
        if (!dropped || *dropped)
            return dropped;
    }
    return keeping.packAfter && m_engine.packs() ? pack(symbol, *keeping.packAfter, stop) : std::optional<KeepingStep>();
}

Result<std::optional<Timestamp>> KeepingRound::oldest(const QString &query, const Symbol &symbol, Timestamp limit)
{
    const auto rows = Reading::rows(m_session, query, {parameter(symbol), parameter(limit)});
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Timestamp>() : rows->moment(0, 0);
}

// Where nothing was done: another program, which archives or packs too, may have been quicker.
Result<bool> KeepingRound::isStillThere(const QString &query, const Symbol &symbol, Timestamp limit, Timestamp first)
{
    const auto now = oldest(query, symbol, limit);
    return now ? Result<bool>(*now == first) : now.error();
}

Result<std::optional<KeepingStep>> KeepingRound::drop(const Symbol &symbol, int days)
{
    const auto limit = keepingLimit(m_now, days);
    const auto plain = oldest(QStringLiteral("keeping_oldest"), symbol, limit);
    const auto block = m_hasPacked ? oldest(QStringLiteral("keeping_oldest_packed"), symbol, limit) : std::optional<Timestamp>();
    if (!plain || !block)
        return plain ? block.error() : plain.error();
    if (!*plain && !*block)
        return std::optional<KeepingStep>();
    const auto first = *plain ? **plain : **block;
    tell(KeepingStep::What::Dropped, symbol, first);
    const auto end = *plain ? pieceEnd(symbol, first, limit) : limit;
    if (!end)
        return end.error();
    const auto gone = *plain ? dropRows(symbol, [&] {
        return m_session.query(sqlQuery(QStringLiteral("keeping_drop")), {parameter(symbol), parameter(first), parameter(*end)});
    }) : dropRows(symbol, [&] {
        return m_session.query(sqlQuery(QStringLiteral("keeping_drop_packed")), {parameter(symbol), parameter(limit), parameter(pieceBlocks)});
    });
    if (!gone)
        return gone.error();
    m_hasChanged = true;
    m_droppedFrom = std::min(m_droppedFrom, first);
    m_droppedTo = std::max(m_droppedTo, *end);
    const auto stays = *gone == 0 ? isStillThere(*plain ? QStringLiteral("keeping_oldest") : QStringLiteral("keeping_oldest_packed"), symbol, limit, first) : Result<bool>(false);
    if (!stays)
        return stays.error();
    if (*stays)
        return Error{QStringLiteral("Trades of %1 are to be dropped, but the database does not let go of them.").arg(symbol.toString())};
    return std::optional(KeepingStep{KeepingStep::What::Dropped, symbol, std::chrono::floor<std::chrono::days>(first), *gone});
}

// So many whole minutes that about one piece lies in them; never beyond the day.
Result<Timestamp> KeepingRound::pieceEnd(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto begin = spanStart(from, 1min);
    const Timestamp dayEnd = std::chrono::floor<std::chrono::days>(from) + 24h;
    const auto end = std::min(to, dayEnd);
    const auto minutes = Reading::rows(m_session, QStringLiteral("minute_counts"), {parameter(symbol), parameter(begin), parameter(end)});
    if (!minutes)
        return minutes.error();
    std::int64_t rows = 0;
    for (int row = 0; row < minutes->count(); ++row) {
        rows += minutes->integer(row, 1);
        if (rows >= pieceRows)
            return std::min(end, minutes->moment(row, 0) + 1min);
    }
    return end;
}

// `rows` deletes, and returns what it deleted: an id, or the first and the last one of a block.
template <typename Delete>
Result<std::int64_t> KeepingRound::dropRows(const Symbol &symbol, Delete rows)
{
    IdRanges ids;
    PackedTable tables(m_session);
    auto dropped = tables.change([&]() -> Result<void> {
        ids = {};
        CoverageLedger ledger(m_session);
        if (auto locked = ledger.lock({symbol}); !locked)
            return locked;
        if (auto hurried = tables.hurry(); !hurried)
            return hurried;
        const auto gone = rows();
        if (!gone)
            return gone.error();
        const int last = gone->columns() - 1;
        for (int row = 0; row < gone->count(); ++row)
            ids.add(IdRange{gone->integer(row, 0), gone->integer(row, last)});
        auto stretches = ledger.around(runsFrom(symbol, ids));
        if (!stretches)
            return stretches.error();
        for (const auto &range : ids.ranges())
            stretches.value()[symbol].drop(range, droppedNote(m_rules, symbol));
        return ledger.save(*stretches);
    });
    return dropped ? Result<std::int64_t>(ids.count()) : dropped.error();
}

// A day at a time; late trades of packed days too.
Result<std::optional<KeepingStep>> KeepingRound::pack(const Symbol &symbol, int days, const std::stop_token &stop)
{
    const auto limit = keepingLimit(m_now, days);
    const auto first = oldest(QStringLiteral("keeping_oldest"), symbol, limit);
    if (!first)
        return first.error();
    if (!*first)
        return std::optional<KeepingStep>();
    tell(KeepingStep::What::Packed, symbol, **first);
    const Timestamp day = std::chrono::floor<std::chrono::days>(**first);
    const auto packed = m_packer.packBefore(symbol, std::min(limit, day + 24h), [this](const PackProgress &) { rest(); }, stop);
    if (!packed)
        return packed.error();
    const auto stays = packed->trades == 0 && !packed->isStopped ? isStillThere(QStringLiteral("keeping_oldest"), symbol, limit, **first) : Result<bool>(false);
    if (!stays)
        return stays.error();
    if (*stays)
        return Error{QStringLiteral("Trades of %1 are to be packed, but stay as they are.").arg(symbol.toString())};
    m_hasPacked = true;
    m_hasChanged = true;
    return packed->isStopped && packed->trades == 0 ? std::optional<KeepingStep>()
                                                    : std::optional(KeepingStep{KeepingStep::What::Packed, symbol, day, packed->trades});
}

// Only months that are empty give their room back to the disk; in others it is used again.
Result<void> KeepingRound::giveSpaceBack(const std::stop_token &stop)
{
    if (!std::exchange(m_hasChanged, false) || !m_engine.hasMonths())
        return {};
    Partitions partitions(m_session);
    const auto months = partitions.own();
    if (!months)
        return months.error();
    for (const auto &month : *months) {
        if (stop.stop_requested() || month.from >= m_droppedTo || month.to <= m_droppedFrom)
            continue;
        if (const auto vacuumed = partitions.vacuum(month.name); !vacuumed)
            return vacuumed.error();
    }
    const auto given = m_packer.giveSpaceBack(m_now - keptAhead, stop);
    return given ? Result<void>() : given.error();
}

void KeepingRound::rest() const
{
    if (m_resting)
        m_resting();
}

void KeepingRound::tell(KeepingStep::What what, const Symbol &symbol, Timestamp moment) const
{
    if (m_told)
        m_told({what, symbol, std::chrono::floor<std::chrono::days>(moment), 0});
}

} // namespace tidemark
