#include "database/record_survey.h"

#include "database/archived_table.h"
#include "database/coverage_ledger.h"
#include "database/edge_trades.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t exactEdges = 200;  // that many times cost about 100 ms to find by id
constexpr std::size_t exactPauses = 500;
constexpr auto longStep = 2h; // a pause of this length shows in the 1-hour candles

[[nodiscard]] bool isKept(const RecordStretch &stretch)
{
    return stretch.kind == StretchKind::Stored;
}

// The first and last ids of what is stored.
[[nodiscard]] std::vector<std::int64_t> edgesOf(const std::vector<RecordStretch> &stretches)
{
    std::vector<std::int64_t> edges;
    for (const auto &stretch : stretches) {
        if (isKept(stretch))
            edges.insert(edges.end(), {stretch.ids.first, stretch.ids.last});
    }
    return edges;
}

template <typename Moments>
void addMoments(std::vector<RecordStretch> &stretches, StretchKind kind, const Moments &moments)
{
    for (auto &stretch : stretches) {
        if (stretch.kind != kind)
            continue;
        if (const auto first = moments.find(stretch.ids.first); first != moments.end())
            stretch.from = first->second;
        if (const auto last = moments.find(stretch.ids.last); last != moments.end())
            stretch.to = last->second;
    }
}

void dropOutside(std::vector<RecordStretch> &stretches, Timestamp from, Timestamp to)
{
    std::erase_if(stretches, [=](const RecordStretch &stretch) {
        return (stretch.to && *stretch.to < from) || (stretch.from && *stretch.from >= to);
    });
}

void keepLongest(std::vector<RecordStretch> &pauses, std::size_t most)
{
    if (pauses.size() <= most)
        return;
    std::nth_element(pauses.begin(), pauses.begin() + std::ptrdiff_t(most), pauses.end(),
                     [](const auto &a, const auto &b) { return *a.to - *a.from > *b.to - *b.from; });
    pauses.resize(most);
}

[[nodiscard]] CandleIds candleIdsOf(const Trade &trade, std::chrono::seconds span)
{
    return {spanStart(trade.tradedAt, span), {trade.id, trade.id}};
}

void sortById(std::vector<RecordStretch> &stretches)
{
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const auto &a, const auto &b) { return a.ids.first < b.ids.first; });
}

} // namespace

Result<PgRows> RecordSurvey::ask(const char16_t *name, const std::vector<PgParameter> &parameters)
{
    return Reading::rows(m_session, QString::fromUtf16(name), parameters);
}

Result<RecordSurvey::Period> RecordSurvey::period(const Symbol &symbol, Timestamp from, Timestamp to, PackedMinutes &packed)
{
    to = std::max(from, to);
    // A minute that an edge cuts is read trade by trade; where it begins at the edge its candle says it all.
    const auto fromMinute = spanStart(from, 1min);
    const auto toMinute = spanStart(to, 1min);
    const bool cutsFirst = from != fromMinute;
    const bool cutsLast = to != toMinute && !(cutsFirst && toMinute == fromMinute);
    const auto firstEnds = cutsFirst ? fromMinute + 1min : fromMinute;
    const auto lastEnds = cutsLast ? toMinute + 1min : toMinute;
    EdgeTrades edges(m_session, packed, symbol, from, to);
    const bool areOne = firstEnds == toMinute;
    auto counted = edges.add(fromMinute, areOne ? lastEnds : firstEnds);
    if (counted && !areOne)
        counted = edges.add(toMinute, lastEnds);
    if (!counted)
        return counted.error();
    std::vector<PgParameter> parameters{parameter(symbol),    parameter(from),     parameter(to),      parameter(fromMinute),
                                        parameter(firstEnds), parameter(toMinute), parameter(lastEnds)};
    const auto columns = edges.columns();
    parameters.insert(parameters.end(), columns.begin(), columns.end());
    const auto rows = ask(u"completeness", parameters);
    if (!rows)
        return rows.error();
    Period period;
    auto &told = period.completeness;
    const auto mixed = rows->isNull(0, 10) ? Result<std::int64_t>(0) : mixedTrades(symbol, rows->string(0, 10).toUtf8(), rows->string(0, 11).toUtf8());
    if (!mixed)
        return mixed.error();
    told.stored = rows->integer(0, 0) + *mixed;
    told.missing = rows->integer(0, 1);
    told.holes = rows->integer(0, 2);
    told.skipped = rows->integer(0, 3);
    told.rejected = rows->integer(0, 4);
    told.dropped = rows->integer(0, 9);
    told.startsBeforeRecord = rows->boolean(0, 5);
    told.endsAfterRecord = rows->boolean(0, 6);
    if (!rows->isNull(0, 7))
        period.ids = IdRange{rows->integer(0, 7), rows->integer(0, 8)};
    if (period.ids && told.dropped > 0) {
        if (auto added = addArchived(symbol, *period.ids, period.completeness); !added)
            return added.error();
    }
    return period;
}

Result<std::int64_t> RecordSurvey::mixedTrades(const Symbol &symbol, const QByteArray &candles, const QByteArray &spans)
{
    const auto rows = ask(u"completeness_mixed", {parameter(symbol), candles, spans});
    return rows ? Result<std::int64_t>(rows->integer(0, 0)) : rows.error();
}

Result<void> RecordSurvey::addArchived(const Symbol &symbol, IdRange ids, Completeness &completeness)
{
    const auto parts = ArchivedTable(m_session).partsOf(symbol, ids);
    if (!parts)
        return parts.error();
    IdRanges archived;
    for (const auto &part : *parts) {
        completeness.archives += part.path;
        completeness.archivedAt = std::max(completeness.archivedAt, std::optional(part.archivedAt));
        for (const auto &range : part.ids)
            archived.add(range);
    }
    completeness.archived = archived.count();
    completeness.dropped -= completeness.archived;
    return {};
}

Result<Completeness> RecordSurvey::completeness(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return inReading(m_session, [&] {
        PackedMinutes packed(m_session, symbol, m_skipsDamaged);
        return completeness(symbol, from, to, packed);
    });
}

Result<RecordOutline> RecordSurvey::outline(const RecordQuestion &question)
{
    return inReading(m_session, [&] { return outlineWithin(question); });
}

Result<Completeness> RecordSurvey::completeness(const Symbol &symbol, Timestamp from, Timestamp to, PackedMinutes &packed)
{
    const auto asked = period(symbol, from, to, packed);
    if (!asked)
        return asked.error();
    const auto &told = asked->completeness;
    if (!told.startsBeforeRecord && !told.endsAfterRecord)
        return told;
    RecordOutline ends;
    ends.symbol = symbol;
    ends.completeness = told;
    if (auto added = addEnds(ends); !added)
        return added.error();
    return ends.completeness;
}

Result<void> RecordSurvey::addEnds(RecordOutline &outline)
{
    StoredTrades stored(m_session);
    const auto oldest = stored.oldest(outline.symbol);
    if (!oldest)
        return oldest.error();
    const auto newest = stored.newest(outline.symbol);
    if (!newest)
        return newest.error();
    if (*oldest && *newest) {
        outline.recordBegins = (*oldest)->tradedAt;
        outline.recordEnds = (*newest)->tradedAt;
    }
    if (outline.completeness.startsBeforeRecord)
        outline.completeness.recordBegins = outline.recordBegins;
    if (outline.completeness.endsAfterRecord)
        outline.completeness.recordEnds = outline.recordEnds;
    return {};
}

Result<RecordOutline> RecordSurvey::outlineWithin(const RecordQuestion &question)
{
    RecordOutline outline{question.ticket, question.symbol, question.from, question.to, {}, {}, {}, {}, {}, {}};
    PackedMinutes packed(m_session, question.symbol, m_skipsDamaged);
    const auto asked = period(question.symbol, question.from, question.to, packed);
    if (!asked)
        return asked.error();
    outline.completeness = asked->completeness;
    outline.ids = asked->ids;
    if (auto added = addEnds(outline); !added)
        return added.error();
    if (!asked->ids || question.from >= question.to)
        return outline;
    auto found = stretches(question.symbol, {asked->ids->first - 1, asked->ids->last + 1});
    if (!found)
        return found.error();
    outline.stretches = std::move(found).value();
    if (auto timed = addTimes(question, outline); !timed)
        return timed.error();
    return outline;
}

Result<std::vector<RecordStretch>> RecordSurvey::stretches(const Symbol &symbol, IdRange ids)
{
    const auto ranges = CoverageLedger(m_session).between(symbol, ids);
    if (!ranges)
        return ranges.error();
    return stretchesOf(*ranges);
}

// Of the period's candles, and one each for the last trade before them and the first one after them.
Result<std::vector<CandleIds>> RecordSurvey::candlesAround(const RecordQuestion &question, std::chrono::seconds span)
{
    const auto from = spanStart(question.from, span);
    const auto to = spanStart(question.to + span - 1us, span);
    const auto rows = ask(u"candle_ids", {parameter(question.symbol), parameter(span), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    StoredTrades stored(m_session);
    const auto before = stored.before(question.symbol, from);
    if (!before)
        return before.error();
    const auto after = stored.after(question.symbol, to);
    if (!after)
        return after.error();
    std::vector<CandleIds> candles;
    candles.reserve(std::size_t(rows->count()) + 2);
    if (*before)
        candles.push_back(candleIdsOf(**before, span));
    for (int row = 0; row < rows->count(); ++row)
        candles.push_back({rows->moment(row, 0), {rows->integer(row, 1), rows->integer(row, 2)}});
    if (*after)
        candles.push_back(candleIdsOf(**after, span));
    return candles;
}

Result<RecordSurvey::Moments> RecordSurvey::momentsOf(const Symbol &symbol, const std::vector<std::int64_t> &ids)
{
    const auto trades = StoredTrades(m_session, m_skipsDamaged).byIds(symbol, ids);
    if (!trades)
        return trades.error();
    Moments moments;
    for (const auto &trade : *trades)
        moments.emplace(trade.id, trade.tradedAt);
    return moments;
}

// Times for the outline's stretches, at most as many of them as were asked for, and the pauses between.
Result<void> RecordSurvey::addTimes(const RecordQuestion &question, RecordOutline &outline)
{
    auto &stretches = outline.stretches;
    const auto most = std::max<std::size_t>(question.most, 3);
    const auto step = std::chrono::microseconds((question.to - question.from).count() / std::int64_t(most));
    const auto edges = edgesOf(stretches);
    const bool areFew = question.isExact || edges.size() <= exactEdges;
    const std::chrono::seconds span = areFew && step >= longStep ? 1h : 1min;
    const auto candles = candlesAround(question, span);
    if (!candles)
        return candles.error();
    const auto moments = momentsOf(question.symbol, areFew ? edges : std::vector{edges.front(), edges.back()});
    if (!moments)
        return moments.error();
    addMoments(stretches, StretchKind::Stored, *moments);
    if (!areFew)
        addMinuteTimes(stretches, *candles);
    addTimesBetween(stretches);
    addDroppedTimes(stretches, *candles, span);
    dropOutside(stretches, question.from, question.to);
    joinSmallest(stretches, most);
    auto pauses = pausesIn(*candles, span, step);
    keepLongest(pauses, most - std::min(most, stretches.size()));
    return addPauses(outline, std::move(pauses), span);
}

// From candles of an hour they are too coarse without their trades' own times, and these cost.
Result<void> RecordSurvey::addPauses(RecordOutline &outline, std::vector<RecordStretch> pauses, std::chrono::seconds span)
{
    if (span > 1min)
        keepLongest(pauses, exactPauses);
    if (span > 1min || 2 * pauses.size() <= exactEdges) {
        std::vector<std::int64_t> ids;
        for (const auto &pause : pauses)
            ids.insert(ids.end(), {pause.ids.first, pause.ids.last});
        const auto moments = momentsOf(outline.symbol, ids);
        if (!moments)
            return moments.error();
        addMoments(pauses, StretchKind::Pause, *moments);
    }
    dropOutside(pauses, outline.from, outline.to);
    outline.stretches.insert(outline.stretches.end(), pauses.begin(), pauses.end());
    sortById(outline.stretches);
    return {};
}

} // namespace tidemark
