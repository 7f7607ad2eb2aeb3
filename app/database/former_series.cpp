#include "database/former_series.h"

#include "core/block_packer.h"
#include "database/candle_table.h"
#include "database/coverage_ledger.h"
#include "database/packed_rows.h"
#include "database/packed_table.h"
#include "database/pg_numeric.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] Result<Symbol> nameOf(const Symbol &symbol, std::size_t number)
{
    return Symbol::fromText(QString(symbol.toString() + QLatin1Char('~') + QString::number(number)));
}

} // namespace

Result<void> FormerSeries::read()
{
    const auto rows = Reading::rows(m_session, QStringLiteral("series_known"));
    if (!rows)
        return rows.error();
    m_endings.clear();
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        const auto name = Symbol::fromText(rows->text(row, 2));
        if (!symbol || !name)
            return !symbol ? symbol.error() : name.error();
        m_endings[*symbol].push_back({rows->moment(row, 1), *name, rows->boolean(row, 3)});
    }
    return {};
}

const FormerSeries::Ending *FormerSeries::endingAfter(const Symbol &symbol, Timestamp moment) const
{
    const auto endings = m_endings.find(symbol);
    if (endings == m_endings.end())
        return nullptr;
    const auto next = std::find_if(endings->second.begin(), endings->second.end(),
                                   [&](const Ending &ending) { return moment < ending.at; });
    return next == endings->second.end() ? nullptr : &*next;
}

std::optional<Timestamp> FormerSeries::beganAt(const Symbol &symbol) const
{
    const auto endings = m_endings.find(symbol);
    return endings == m_endings.end() ? std::nullopt : std::optional(endings->second.back().at);
}

bool FormerSeries::isFormer(const Symbol &name) const
{
    return std::any_of(m_endings.begin(), m_endings.end(), [&](const auto &market) {
        return std::any_of(market.second.begin(), market.second.end(), [&](const Ending &ending) { return ending.name == name; });
    });
}

void FormerSeries::giveUpGaps(CoverageMap &whole)
{
    IdRanges known;
    for (const auto &range : whole.ranges())
        known.add(range.ids);
    for (const auto &gap : known.gaps())
        whole.put(gap, CoverageKind::Skipped, QStringLiteral("the exchange started its ids again before they were fetched"));
}

std::optional<Symbol> FormerSeries::nameOfUnmoved(const Symbol &former) const
{
    for (const auto &[symbol, endings] : m_endings) {
        const bool isHere = std::any_of(endings.begin(), endings.end(), [&](const Ending &ending) {
            return ending.name == former && !ending.isSetAside;
        });
        if (isHere)
            return symbol;
    }
    return std::nullopt;
}

bool FormerSeries::isSetAside(const Symbol &symbol) const
{
    const auto endings = m_endings.find(symbol);
    return endings == m_endings.end()
        || std::all_of(endings->second.begin(), endings->second.end(), [](const Ending &ending) { return ending.isSetAside; });
}

bool FormerSeries::concerns(const PreparedBatch &batch) const
{
    const auto isFormer = [this](const Trade &trade) { return endingAfter(trade.symbol, trade.tradedAt) != nullptr; };
    return !m_endings.empty()
        && (std::any_of(batch.trades.begin(), batch.trades.end(), isFormer)
            || std::any_of(batch.doubles.begin(), batch.doubles.end(), isFormer));
}

PreparedBatch FormerSeries::renamed(const PreparedBatch &batch) const
{
    auto trades = batch.trades;
    trades.insert(trades.end(), batch.doubles.begin(), batch.doubles.end());
    for (auto &trade : trades) {
        if (const auto *ending = endingAfter(trade.symbol, trade.tradedAt))
            trade.symbol = ending->name;
    }
    auto renamed = PreparedBatch::of(std::move(trades), batch.rejected);
    renamed.repeated += batch.repeated;
    return renamed;
}

Result<void> FormerSeries::end(const SeriesStart &start)
{
    return inTransaction(m_session, [&]() -> Result<void> {
        CoverageLedger ledger(m_session);
        if (auto locked = ledger.lock({start.symbol}); !locked)
            return locked;
        if (auto known = read(); !known)
            return known;
        if (endingAfter(start.symbol, start.formerlyAt))
            return {};
        const auto name = nameOf(start.symbol, m_endings[start.symbol].size() + 1);
        return name ? endNow(start, *name) : name.error();
    });
}

Result<bool> FormerSeries::isMonthApart(const SeriesStart &start)
{
    const auto rows = askEngine(m_session, QStringLiteral("series_month_apart"), {parameter(start.beganAt)});
    return rows ? Result<bool>(rows->boolean(0, 0)) : rows.error();
}

Result<void> FormerSeries::endNow(const SeriesStart &start, const Symbol &name)
{
    const std::vector<PgParameter> names{parameter(start.symbol), parameter(name)};
    const auto ended = askEngine(m_session, QStringLiteral("series_end"),
                                      {parameter(start.symbol), parameter(start.beganAt), parameter(name)});
    if (!ended)
        return ended.error();
    for (const auto *rename : {u"series_rename_ledger", u"series_rename_others"}) {
        if (const auto renamed = askEngine(m_session, QString::fromUtf16(rename), names); !renamed)
            return renamed.error();
    }
    if (auto divided = divideLedger(start, name); !divided)
        return divided;
    return divideCandles(start, name);
}

// Some trades of the new series may have been stored before anybody knew that it is one.
Result<void> FormerSeries::divideLedger(const SeriesStart &start, const Symbol &name)
{
    const auto runs = askEngine(m_session, QStringLiteral("series_runs_since"), {parameter(start.symbol), parameter(start.beganAt)},
                                      PgSession::Format::Binary);
    if (!runs)
        return runs.error();
    CoverageLedger ledger(m_session);
    const auto former = ledger.rangesOf(name);
    if (!former)
        return former.error();
    CoverageLedger::Stretches stretches;
    auto &old = stretches[name];
    auto &fresh = stretches[start.symbol];
    for (const auto &range : *former)
        old.load(range);
    for (int row = 0; row < runs->count(); ++row) {
        const IdRange ids{runs->integer(row, 0), runs->integer(row, 1)};
        old.forget(ids, CoverageKind::Stored);
        fresh.put(ids, CoverageKind::Stored);
    }
    // So that what is missing between here and the first known trade of it is known to be missing.
    fresh.put({start.firstId - 1, start.firstId - 1}, CoverageKind::Hole, QStringLiteral("the exchange's ids start again behind it"));
    giveUpGaps(old);
    return ledger.save(stretches);
}

Result<void> FormerSeries::divideCandles(const SeriesStart &start, const Symbol &name)
{
    const auto dropped = askEngine(m_session, QStringLiteral("series_drop_boundary"), {parameter(start.symbol), parameter(start.beganAt)});
    if (!dropped)
        return dropped.error();
    const auto endings = m_endings.find(start.symbol);
    const auto before = endings == m_endings.end() || endings->second.empty() ? QByteArray("-infinity") : parameter(endings->second.back().at);
    for (const auto *split : {u"series_split_minute", u"series_split_long"}) {
        const auto made = askEngine(m_session, QString::fromUtf16(split),
                                          {parameter(start.symbol), parameter(name), parameter(start.beganAt), before});
        if (!made)
            return made.error();
    }
    return {};
}

Result<bool> FormerSeries::setAside(std::int64_t rows)
{
    for (const auto &[symbol, endings] : m_endings) {
        const auto next = std::find_if(endings.begin(), endings.end(), [](const Ending &ending) { return !ending.isSetAside; });
        if (next == endings.end())
            continue;
        const auto ending = *next;
        const auto moved = move(symbol, ending, rows);
        if (!moved)
            return moved.error();
        if (*moved > 0)
            return true;
        const auto noted = askEngine(m_session, QStringLiteral("series_set_aside"), {parameter(symbol), parameter(ending.at)});
        if (!noted)
            return noted.error();
        if (auto known = read(); !known)
            return known.error();
        return true;
    }
    return false;
}

Result<bool> FormerSeries::takeBack()
{
    const auto taken = askEngine(m_session, QStringLiteral("series_take_back"));
    if (!taken)
        return taken.error();
    if (taken->affected() == 0)
        return false;
    auto known = read();
    return known ? Result<bool>(true) : known.error();
}

Result<std::int64_t> FormerSeries::move(const Symbol &symbol, const Ending &ending, std::int64_t rows)
{
    std::int64_t moved = 0;
    const auto done = inTransaction(m_session, [&]() -> Result<void> {
        if (const auto locked = askEngine(m_session, QStringLiteral("series_lock"), {parameter(symbol)}); !locked)
            return locked.error();
        const auto named = askEngine(m_session, QStringLiteral("series_move_trades"),
                                          {parameter(symbol), parameter(ending.name), parameter(ending.at), parameter(rows)});
        if (!named)
            return named.error();
        moved += named->affected();
        const auto blocks = moveBlocks(symbol, ending, rows);
        if (!blocks)
            return blocks.error();
        moved += *blocks;
        const auto candles = moveCandles(symbol, ending, rows);
        if (!candles)
            return candles.error();
        moved += *candles;
        return {};
    });
    return done ? Result<std::int64_t>(moved) : done.error();
}

// One that has trades of either series is cut in two. What is packed for the new series meanwhile is kept away by the ledger's locks.
Result<std::int64_t> FormerSeries::moveBlocks(const Symbol &symbol, const Ending &ending, std::int64_t rows)
{
    const auto oldest = [&] {
        const auto most = std::max<std::int64_t>(1, rows / PackedBlock::mostTrades);
        return Reading::list(m_session, QStringLiteral("packed_oldest"), {parameter(symbol), parameter(ending.at), parameter(most)},
                             [&](const PgRows &found, int row) { return packedBlockAt(found, row, symbol); });
    };
    auto blocks = oldest();
    if (!blocks || blocks->empty())
        return blocks ? Result<std::int64_t>(0) : blocks.error();
    if (auto locked = CoverageLedger(m_session).lock({symbol, ending.name}); !locked)
        return locked.error();
    blocks = oldest();
    if (!blocks || blocks->empty())
        return blocks ? Result<std::int64_t>(0) : blocks.error();
    std::vector<Trade> former;
    std::vector<Trade> newer;
    for (const auto &block : *blocks) {
        const auto trades = BlockPacker::unpack(block);
        if (!trades)
            return trades.error();
        for (const auto &trade : *trades)
            (trade.tradedAt < ending.at ? former : newer).push_back(trade);
    }
    for (auto &trade : former)
        trade.symbol = ending.name;
    PackedTable packed(m_session);
    if (auto removed = packed.remove(*blocks); !removed)
        return removed.error();
    for (auto *trades : {&former, &newer}) {
        std::sort(trades->begin(), trades->end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
        if (auto inserted = packed.insert(BlockPacker::pack(*trades)); !inserted)
            return inserted.error();
    }
    return std::int64_t(blocks->size());
}

// As new ones are stored, since trades that came late may have made a candle under the new name already.
Result<std::int64_t> FormerSeries::moveCandles(const Symbol &symbol, const Ending &ending, std::int64_t rows)
{
    const auto taken = askEngine(m_session, QStringLiteral("series_take_candles"),
                                          {parameter(symbol), parameter(ending.at), parameter(rows)}, PgSession::Format::Binary);
    if (!taken)
        return taken.error();
    std::vector<Candle> candles;
    for (int row = 0; row < taken->count(); ++row) {
        candles.push_back(candleAt(*taken, row, ending.name, std::chrono::seconds(taken->integer(row, 12))));
        candles.back().largest = taken->isNull(row, 13) ? std::nullopt : readNumeric(taken->text(row, 13));
    }
    auto merged = mergeCandles(m_session, candles);
    return merged ? Result<std::int64_t>(taken->count()) : merged.error();
}

} // namespace tidemark
