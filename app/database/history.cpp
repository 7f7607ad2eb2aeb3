#include "database/history.h"

#include "database/packed_table.h"
#include "database/reading.h"
#include "database/record_survey.h"
#include "database/sql_text.h"
#include "database/stored_trades.h"
#include "database/trade_cursor.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// From coarse to fine; what the finest leaves over is read from the trades.
constexpr std::array<std::chrono::seconds, 3> recordSpans{24h, 1h, 1min};

[[nodiscard]] Timestamp spanEnd(Timestamp moment, std::chrono::seconds span)
{
    const auto start = spanStart(moment, span);
    return start == moment ? moment : start + span;
}

[[nodiscard]] Candle candleOf(std::span<const Trade> trades)
{
    Candle candle;
    for (const auto &trade : trades)
        candle.add(trade);
    return candle;
}

[[nodiscard]] std::vector<Trade> mergedByTime(std::span<const Trade> some, std::span<const Trade> others)
{
    std::vector<Trade> all;
    all.reserve(some.size() + others.size());
    std::merge(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(all),
               [](const Trade &a, const Trade &b) { return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id); });
    return all;
}

[[nodiscard]] const Trade *withId(const std::vector<Trade> &trades, std::int64_t id)
{
    const auto it = std::find_if(trades.begin(), trades.end(), [id](const Trade &trade) { return trade.id == id; });
    return it == trades.end() ? nullptr : &*it;
}

} // namespace

Result<PgRows> History::ask(const char16_t *name, const std::vector<PgParameter> &parameters)
{
    return Reading::rows(m_session, QString::fromUtf16(name), parameters);
}

Result<std::optional<Trade>> History::latest(const Symbol &symbol)
{
    return StoredTrades(m_session).newest(symbol);
}

Result<SecondAnswer> History::atSecond(const SecondQuestion &question)
{
    return inReading(m_session, [&] { return atSecondWithin(question); });
}

Result<SecondAnswer> History::atSecondWithin(const SecondQuestion &question)
{
    SecondAnswer answer;
    answer.symbol = question.symbol;
    answer.second = spanStart(question.second, 1s);
    Look look{answer.symbol, PackedMinutes(m_session, answer.symbol), {}};
    const auto found = readSecond(look, answer.second);
    if (!found)
        return found.error();
    answer.before = found->before;
    if (!found->trades.empty()) {
        auto candle = candleOf(found->trades);
        candle.symbol = answer.symbol;
        candle.span = 1s;
        candle.openedAt = answer.second;
        answer.first = *withId(found->trades, candle.firstId);
        answer.last = *withId(found->trades, candle.lastId);
        answer.inSecond = std::move(candle);
    }
    const auto minute = spanStart(answer.second, 1min);
    const auto minutes = candles(answer.symbol, 1min, minute, minute + 1min);
    if (!minutes)
        return minutes.error();
    if (!minutes->empty())
        answer.minute = minutes->front();
    if (auto told = tellCompleteness(look, minute, minute + 1min, answer.minuteCompleteness); !told)
        return told.error();
    // Of a minute whose ids are all stored, with those around it, no part has others.
    answer.completeness = answer.minuteCompleteness;
    answer.completeness.stored = std::ssize(found->trades);
    if (answer.minuteCompleteness.isComplete() && answer.minuteCompleteness.holes == 0)
        return answer;
    if (auto told = tellCompleteness(look, answer.second, answer.second + 1s, answer.completeness); !told)
        return told.error();
    return answer;
}

// The one before is mostly of the same minute, and found by the way.
Result<History::Second> History::readSecond(Look &look, Timestamp second)
{
    const auto minute = spanStart(second, 1min);
    const auto plain = Reading::list(m_session, QStringLiteral("plain_second"), {parameter(look.symbol), parameter(minute), parameter(second), parameter(second + 1s)},
                                     [&](const PgRows &rows, int row) { return tradeAt(rows, row, look.symbol); });
    const auto packed = plain ? look.packed.between(minute, second + 1s) : plain.error();
    if (!packed)
        return packed.error();
    const auto all = mergedByTime(*plain, *packed);
    const auto begins = std::find_if(all.begin(), all.end(), [second](const Trade &trade) { return trade.tradedAt >= second; });
    Second found{{begins, all.end()}, {}};
    if (begins != all.begin()) {
        found.before = *std::prev(begins);
        return found;
    }
    auto before = StoredTrades(m_session).before(look.symbol, second);
    if (!before)
        return before.error();
    found.before = *before;
    return found;
}

Result<void> History::tellCompleteness(Look &look, Timestamp from, Timestamp to, Completeness &completeness)
{
    auto told = RecordSurvey(m_session).completeness(look.symbol, from, to, look.packed);
    if (!told)
        return told.error();
    completeness = *told;
    return {};
}

// Whole days, hours and minutes come from candles, the ragged ends from trades: at most some 200 rows and 2 minutes.
Result<Candle> History::total(Look &look, Timestamp from, Timestamp to, std::size_t level)
{
    if (from >= to)
        return Candle();
    if (level == recordSpans.size()) {
        const auto plain = StoredTrades(m_session).plainBetween(look.symbol, from, to);
        const auto packed = plain ? look.packed.between(from, to) : plain.error();
        if (!packed)
            return packed.error();
        const auto trades = mergedByTime(*plain, *packed);
        if (!trades.empty()) {
            const auto [first, last] = std::minmax_element(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
            look.seen.insert(look.seen.end(), {*first, *last});
        }
        return candleOf(trades);
    }
    const auto wholeFrom = spanEnd(from, recordSpans[level]);
    const auto wholeTo = spanStart(to, recordSpans[level]);
    if (wholeFrom >= wholeTo)
        return total(look, from, to, level + 1);
    auto sum = total(look, from, wholeFrom, level + 1);
    const auto whole = candles(look.symbol, recordSpans[level], wholeFrom, wholeTo);
    const auto end = total(look, wholeTo, to, level + 1);
    if (!sum)
        return sum;
    if (!whole)
        return whole.error();
    if (!end)
        return end;
    for (const auto &candle : *whole)
        sum.value().add(candle);
    sum.value().add(*end);
    return sum;
}

// The trades with its first id and its last: those that were seen, or what the record has of them.
Result<std::vector<Trade>> History::endsOf(const Look &look, const Candle &sum)
{
    std::vector<Trade> ends;
    std::vector<std::int64_t> unseen;
    for (const auto id : {sum.firstId, sum.lastId}) {
        if (const auto *trade = withId(look.seen, id))
            ends.push_back(*trade);
        else
            unseen.push_back(id);
    }
    const auto more = StoredTrades(m_session).byIds(look.symbol, unseen);
    if (!more)
        return more;
    ends.insert(ends.end(), more->begin(), more->end());
    return ends;
}

Result<RangeSummary> History::summary(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return inReading(m_session, [&] { return summaryWithin(symbol, from, to); });
}

Result<RangeSummary> History::summaryWithin(const Symbol &symbol, Timestamp from, Timestamp to)
{
    Look look{symbol, PackedMinutes(m_session, symbol), {}};
    const auto sum = total(look, from, to);
    if (!sum)
        return sum.error();
    RangeSummary summary;
    summary.symbol = symbol;
    summary.from = from;
    summary.to = to;
    if (auto told = tellCompleteness(look, from, to, summary.completeness); !told)
        return told.error();
    if (sum->trades == 0)
        return summary;
    const auto ends = endsOf(look, *sum);
    if (!ends)
        return ends.error();
    for (const auto &trade : *ends) {
        if (trade.id == sum->firstId)
            summary.first = trade;
        if (trade.id == sum->lastId)
            summary.last = trade;
    }
    summary.trades = sum->trades;
    summary.extremes = LowHigh{{sum->low, sum->lowAt}, {sum->high, sum->highAt}};
    summary.volume = sum->volume;
    summary.quoteVolume = sum->quoteVolume;
    return summary;
}

Result<RangeOutline> History::outline(const RangeQuestion &question)
{
    return inReading(m_session, [&] { return outlineWithin(question); });
}

Result<RangeOutline> History::outlineWithin(const RangeQuestion &question)
{
    RangeOutline outline{question.symbol, question.from, question.to, {}, {}};
    const auto wholeFrom = std::min(spanEnd(question.from, 1min), question.to);
    const auto wholeTo = std::max(spanStart(question.to, 1min), wholeFrom);
    if (auto head = countMinute(question.symbol, question.from, wholeFrom, outline.minutes); !head)
        return head.error();
    const auto rows = ask(u"minute_counts", {parameter(question.symbol), parameter(wholeFrom), parameter(wholeTo)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row)
        outline.minutes.push_back({rows->moment(row, 0), rows->integer(row, 1)});
    if (auto tail = countMinute(question.symbol, wholeTo, question.to, outline.minutes); !tail)
        return tail.error();
    Look look{question.symbol, PackedMinutes(m_session, question.symbol), {}};
    if (auto told = tellCompleteness(look, question.from, question.to, outline.completeness); !told)
        return told.error();
    return outline;
}

// Counts the trades of a part of one minute.
Result<void> History::countMinute(const Symbol &symbol, Timestamp from, Timestamp to, std::vector<MinuteCount> &minutes)
{
    if (from >= to)
        return {};
    const auto rows = ask(u"trades_count", {parameter(symbol), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    if (const auto count = rows->integer(0, 0); count > 0)
        minutes.push_back({spanStart(from, 1min), count});
    return {};
}

Result<TradesAnswer> History::trades(const RangeQuestion &question, std::size_t limit)
{
    TradesAnswer answer{question.symbol, question.from, question.to, {}, false, {}};
    TradeCursor pages(m_session, question.symbol, question.from, question.to, 1);
    while (answer.trades.size() <= limit) {
        const auto page = pages.next(std::min(std::int64_t(limit - answer.trades.size()) + 1, usualTradePage));
        if (!page)
            return page.error();
        if (page->empty())
            return answer;
        answer.trades.insert(answer.trades.end(), page->begin(), page->end());
    }
    answer.isTruncated = true;
    answer.trades.resize(limit);
    return answer;
}

Result<std::vector<Trade>> History::recentTrades(const Symbol &symbol, Timestamp from, int limit)
{
    return inReading(m_session, [&] { return recentWithin(symbol, from, limit); });
}

Result<std::vector<Trade>> History::recentWithin(const Symbol &symbol, Timestamp from, int limit)
{
    auto trades = Reading::list(m_session, QStringLiteral("trades_recent"), {parameter(symbol), parameter(from), parameter(std::int64_t(limit))},
                                [&](const PgRows &rows, int row) { return tradeAt(rows, row, symbol); });
    if (!trades)
        return trades;
    std::reverse(trades.value().begin(), trades.value().end());
    if (std::ssize(*trades) == limit && limit > 0)
        from = trades->front().tradedAt; // what is earlier than all of these is not asked for
    const auto packed = recentPacked(symbol, from, limit);
    if (!packed)
        return packed;
    auto all = mergedByTime(*trades, *packed);
    if (std::ssize(all) > limit)
        all.erase(all.begin(), all.end() - limit);
    return all;
}

// The newest blocks, and more of them where these have too few trades.
Result<std::vector<Trade>> History::recentPacked(const Symbol &symbol, Timestamp from, int limit)
{
    PackedTable packed(m_session);
    for (int blocks = limit / int(PackedBlock::mostTrades) + 2;; blocks *= 4) {
        const auto end = packed.endBefore(symbol, from, blocks);
        if (!end)
            return end.error();
        auto trades = packed.trades(symbol, *end ? **end + 1us : from, StoredTrades::end);
        if (!trades || !*end || std::ssize(*trades) >= limit)
            return trades;
    }
}

Result<std::vector<Candle>> History::candles(const Symbol &symbol, std::chrono::seconds span, Timestamp from, Timestamp to)
{
    return Reading::list(m_session, QStringLiteral("candles_between"), {parameter(symbol), parameter(span), parameter(from), parameter(to)},
                         [&](const PgRows &rows, int row) { return candleAt(rows, row, symbol, span); });
}

Result<std::vector<Symbol>> History::symbols()
{
    const auto rows = ask(u"symbols", {});
    if (!rows)
        return rows.error();
    std::vector<Symbol> symbols;
    for (int row = 0; row < rows->count(); ++row) {
        if (const auto symbol = Symbol::fromText(rows->text(row, 0)))
            symbols.push_back(*symbol);
    }
    return symbols;
}

Result<std::optional<ContiguousStretch>> History::contiguousSince(const Symbol &symbol)
{
    return inReading(m_session, [&] { return contiguousWithin(symbol); });
}

Result<std::optional<ContiguousStretch>> History::contiguousWithin(const Symbol &symbol)
{
    const auto rows = ask(u"coverage_newest_stored", {parameter(symbol)});
    if (!rows)
        return rows.error();
    if (rows->count() == 0)
        return std::optional<ContiguousStretch>();
    const IdRange ids{rows->integer(0, 0), rows->integer(0, 1)};
    const auto first = StoredTrades(m_session).byId(symbol, ids.first);
    if (!first)
        return first.error();
    return *first ? std::optional(ContiguousStretch{ids, (*first)->tradedAt}) : std::nullopt;
}

} // namespace tidemark
