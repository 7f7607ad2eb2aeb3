#include "database/packer.h"

#include "core/block_packer.h"
#include "core/candle.h"
#include "database/block_renewal.h"
#include "database/block_writer.h"
#include "database/database_error.h"
#include "database/month_indexes.h"
#include "database/packed_rows.h"
#include "database/pg_array.h"
#include "database/prepared_batch.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t tradesAtOnce = 32 * PackedBlock::mostTrades;

[[nodiscard]] bool isIdBefore(const Trade &a, const Trade &b)
{
    return a.id < b.id;
}

[[nodiscard]] std::pair<Timestamp, Timestamp> timeOf(std::span<const Trade> trades)
{
    const auto [first, last] = std::minmax_element(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; });
    return {first->tradedAt, last->tradedAt + 1us};
}

[[nodiscard]] Error changedMeanwhile(const Symbol &symbol)
{
    return {QStringLiteral("trades of %1 were changed by somebody else while they were packed, so nothing was changed here; start it again")
                .arg(symbol.toString())};
}

[[nodiscard]] Result<void> mayPack(PgSession &session)
{
    const auto engine = Engine::of(session);
    return engine ? engine->mayPack() : engine.error();
}

} // namespace

Packer::Packer(PgSession &session) : m_session(session), m_packed(session), m_ledger(session), m_partitions(session)
{
    session.useSettings({{"synchronous_commit", "on"}, {"jit", "off"}});
}

template <typename TakeStep>
Result<PackReport> Packer::repeat(const Symbol &symbol, const Progress &progress, const std::stop_token &stop, TakeStep takeStep)
{
    PackReport report;
    for (auto at = std::optional(StoredTrades::beginning); at;) {
        if (stop.stop_requested()) {
            report.isStopped = true;
            return report;
        }
        Step step;
        const auto done = m_packed.change([&]() -> Result<void> {
            if (auto locked = lock(symbol); !locked)
                return locked;
            auto taken = takeStep(*at);
            if (!taken)
                return taken.error();
            step = *taken;
            return {};
        });
        if (!done && stop.stop_requested() && DatabaseTrouble::isCancelled(done.error()))
            continue;
        if (!done)
            return done.error();
        report.trades += step.trades;
        report.blocks += step.blocks;
        at = step.next;
        if (progress && at)
            progress({symbol, report.trades, *at});
    }
    return report;
}

// The order is that of whoever gives a former series its name: its lock first.
Result<void> Packer::lock(const Symbol &symbol)
{
    if (auto set = m_session.run(sqlQuery(QStringLiteral("reading_settings"))); !set)
        return set;
    if (const auto locked = m_session.query(sqlQuery(QStringLiteral("series_lock")), {parameter(symbol)}); !locked)
        return locked.error();
    auto locked = m_ledger.lock({symbol});
    return locked ? m_packed.hurry() : locked;
}

Result<PackReport> Packer::packBefore(const Symbol &symbol, Timestamp before, const Progress &progress, const std::stop_token &stop)
{
    if (auto allowed = mayPack(m_session); !allowed)
        return allowed.error();
    const auto told = [&](Timestamp upTo) { return progress ? progress({symbol, 0, upTo}) : void(); };
    if (const auto renewed = BlockRenewal(m_session).renew(symbol, told, stop); !renewed)
        return renewed.error();
    const auto newest = StoredTrades(m_session).before(symbol, before);
    if (!newest || !*newest)
        return newest ? Result<PackReport>(PackReport()) : newest.error();
    // Not further than there are trades: whatever lies behind it in prices is read without a look at the blocks.
    before = std::min(before, spanStart((*newest)->tradedAt, 24h) + 24h);
    if (auto reached = m_packed.reachUntil(before); !reached)
        return reached.error();
    return repeat(symbol, progress, stop, [&](Timestamp from) { return packStep(symbol, from, before); });
}

Result<Packer::Step> Packer::packStep(const Symbol &symbol, Timestamp from, Timestamp before)
{
    auto to = before;
    auto trades = plainTrades(symbol, from, to);
    if (!trades)
        return trades.error();
    const auto next = to < before ? std::optional(to) : std::nullopt;
    if (trades->empty())
        return Step{0, 0, next};
    m_emptiedFrom = std::min(m_emptiedFrom, from == StoredTrades::beginning ? trades->front().tradedAt : from);
    m_emptiedTo = std::max(m_emptiedTo, trades->back().tradedAt + 1us);
    std::sort(trades.value().begin(), trades.value().end(), isIdBefore);
    if (auto refused = refuseRepeated(*trades); !refused)
        return refused.error();
    const auto count = std::int64_t(trades->size());
    const auto change = addToBlocks(m_packed, std::move(trades).value());
    if (!change)
        return change.error();
    if (auto proved = prove(symbol, from, to, change->merged, change->added, count); !proved)
        return proved.error();
    if (auto removed = removePlain(symbol, from, to, count); !removed)
        return removed.error();
    if (auto removed = m_packed.remove(change->merged); !removed)
        return removed.error();
    return Step{count, std::int64_t(change->added.size()) - std::int64_t(change->merged.size()), next};
}

// All of from ≤ t < to; where they are more than go at once `to` becomes the moment up to which they are.
Result<std::vector<Trade>> Packer::plainTrades(const Symbol &symbol, Timestamp from, Timestamp &to)
{
    const auto page = [&](Timestamp end, std::int64_t most) {
        return Reading::list(m_session, QStringLiteral("trades_page"),
                             {parameter(symbol), parameter(from), parameter(std::numeric_limits<std::int64_t>::min()), parameter(end), parameter(most)},
                             [&](const PgRows &rows, int row) { return tradeAt(rows, row, symbol); });
    };
    auto trades = page(to, tradesAtOnce + 1);
    if (!trades || std::ssize(*trades) <= tradesAtOnce)
        return trades;
    to = trades->back().tradedAt;
    if (trades->front().tradedAt == to) { // all of one moment
        to += 1us;
        return page(to, std::numeric_limits<std::int64_t>::max());
    }
    std::erase_if(trades.value(), [=](const Trade &trade) { return trade.tradedAt >= to; });
    return trades;
}

// An id that is there twice, plain or packed, is damage that packing would hide.
Result<void> Packer::refuseRepeated(std::span<const Trade> trades)
{
    const auto twice = std::adjacent_find(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.id == b.id; });
    auto repeated = twice == trades.end() ? std::optional<std::int64_t>() : twice->id;
    if (!repeated) {
        PgArray firsts;
        PgArray lasts;
        for (const auto &run : runsOf(trades)) {
            firsts.add(run.ids.first);
            lasts.add(run.ids.last);
        }
        const auto rows = Reading::rows(m_session, QStringLiteral("packed_overlap"), {parameter(trades.front().symbol), firsts.text(), lasts.text()});
        if (!rows)
            return rows.error();
        if (rows->count() > 0)
            repeated = rows->integer(0, 0);
    }
    if (!repeated)
        return {};
    return Error{QStringLiteral("%1 has more than one trade of the id %2, so its trades are not packed: “tidemark-cli verify %1” tells what "
                                "contradicts itself. Nothing was changed").arg(trades.front().symbol.toString()).arg(*repeated)};
}

// That the new blocks hold what the plain trades and the blocks that go hold, nothing more and nothing less.
Result<void> Packer::prove(const Symbol &symbol, Timestamp from, Timestamp to, std::span<const PackedBlock> gone, std::span<const PackedBlock> blocks,
                           std::int64_t trades)
{
    const auto old = keysOf(symbol, gone);
    const auto fresh = keysOf(symbol, blocks);
    const auto rows = m_session.query(sqlQuery(QStringLiteral("packed_proof")),
                                      {parameter(symbol), parameter(from), parameter(to), old[1], old[2], fresh[1], fresh[2]});
    if (!rows)
        return rows.error();
    const auto lost = rows->integer(0, 0);
    const auto invented = rows->integer(0, 1);
    if (lost == 0 && invented == 0 && rows->integer(0, 2) == trades)
        return {};
    return Error{QStringLiteral("trades of %1 of %2 – %3 would not be the same after packing (%4 lost, %5 others), so nothing was changed. "
                                "Please report this; the record is as it was").arg(symbol.toString(), toIsoString(from), toIsoString(to)).arg(lost).arg(invented)};
}

Result<void> Packer::removePlain(const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t trades)
{
    const auto removed = m_session.query(sqlQuery(QStringLiteral("trades_remove")), {parameter(symbol), parameter(from), parameter(to)});
    if (!removed)
        return removed.error();
    return removed->affected() == trades ? Result<void>() : changedMeanwhile(symbol);
}

Result<PackReport> Packer::unpack(const Symbol &symbol, Timestamp before, const Progress &progress, const std::stop_token &stop)
{
    if (auto allowed = mayPack(m_session); !allowed)
        return allowed.error();
    if (auto ensured = ensureMonths(symbol, before); !ensured)
        return ensured.error();
    return repeat(symbol, progress, stop, [&](Timestamp) { return unpackStep(symbol, before); });
}

// In transactions of their own, as a recorder makes them.
Result<void> Packer::ensureMonths(const Symbol &symbol, Timestamp before)
{
    auto asked = Reading::list(m_session, QStringLiteral("packed_months"), {parameter(symbol), parameter(before)}, [&](const PgRows &rows, int row) {
        Trade trade;
        trade.symbol = symbol;
        trade.tradedAt = rows.moment(row, 0);
        return trade;
    });
    if (!asked)
        return asked.error();
    m_partitions.forget();
    const auto unavailable = m_partitions.ensureFor(*asked);
    if (!unavailable)
        return unavailable.error();
    return unavailable->empty() ? Result<void>() : Result<void>(Error{unavailable->begin()->second});
}

Result<std::vector<PackedBlock>> Packer::oldestBlocks(const Symbol &symbol, Timestamp before)
{
    return Reading::list(m_session, QStringLiteral("packed_oldest"), {parameter(symbol), parameter(before), parameter(tradesAtOnce / PackedBlock::mostTrades)},
                         [&](const PgRows &rows, int row) { return packedBlockAt(rows, row, symbol); });
}

Result<Packer::Step> Packer::unpackStep(const Symbol &symbol, Timestamp before)
{
    const auto blocks = oldestBlocks(symbol, before);
    if (!blocks)
        return blocks.error();
    if (blocks->empty())
        return Step();
    const auto trades = unpackBlocks(*blocks);
    if (!trades)
        return trades.error();
    return Step{*trades, -std::int64_t(blocks->size()), blocks->back().firstAt};
}

Result<std::int64_t> Packer::unpackBlocks(std::span<const PackedBlock> blocks)
{
    const auto &symbol = blocks.front().symbol;
    std::vector<Trade> trades;
    for (const auto &block : blocks) {
        const auto ofBlock = BlockPacker::unpackChecked(block);
        if (!ofBlock)
            return ofBlock.error();
        trades.insert(trades.end(), ofBlock->begin(), ofBlock->end());
    }
    const auto copied = m_session.copyIn(sqlQuery(QStringLiteral("copy_trades")), copyRowsOf(trades));
    if (!copied)
        return copied;
    const auto [from, to] = timeOf(trades);
    const auto keys = keysOf(symbol, blocks);
    const auto rows = m_session.query(sqlQuery(QStringLiteral("unpacked_proof")), {parameter(symbol), parameter(from), parameter(to), keys[1], keys[2]});
    if (!rows)
        return rows.error();
    if (rows->integer(0, 0) != 0 || rows->integer(0, 1) != 0 || rows->integer(0, 2) != std::int64_t(trades.size()))
        return Error{QStringLiteral("trades of %1 of %2 – %3 would not be the same after unpacking, so nothing was changed. “tidemark-cli verify "
                                    "%1” tells what contradicts itself").arg(symbol.toString(), toIsoString(from), toIsoString(to))};
    if (auto removed = m_packed.remove(blocks); !removed)
        return removed.error();
    return copied;
}

Result<SpaceReport> Packer::giveSpaceBack(Timestamp before, const std::stop_token &stop)
{
    SpaceReport report;
    const auto months = m_partitions.own();
    if (!months)
        return months.error();
    for (const auto &month : *months) {
        if (stop.stop_requested())
            break;
        const bool isTouched = month.from < m_emptiedTo && month.to > m_emptiedFrom;
        const auto vacuumed = isTouched ? m_partitions.vacuum(month.name) : Result<bool>(false);
        if (!vacuumed)
            return vacuumed.error();
        const auto dropped = month.to <= before ? m_partitions.dropIfEmpty(month.name) : Result<Partitions::Drop>(Partitions::Drop::HasRows);
        if (!dropped)
            return dropped.error();
        if (*dropped == Partitions::Drop::Done)
            report.dropped.push_back(month.name);
        else if (*dropped == Partitions::Drop::Busy)
            report.busy.push_back(month.name);
        else if (*vacuumed)
            report.vacuumed.push_back(month.name);
        if (isTouched && *dropped != Partitions::Drop::Done) {
            if (const auto given = MonthIndexes(m_session).giveRoomBack(month.name); !given)
                return given.error();
        }
    }
    return report;
}

Result<std::int64_t> Packer::bytes()
{
    const auto rows = askEngine(m_session, QStringLiteral("trades_bytes"));
    return rows ? Result<std::int64_t>(rows->integer(0, 0)) : rows.error();
}

} // namespace tidemark
