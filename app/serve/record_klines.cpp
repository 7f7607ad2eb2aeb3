#include "serve/record_klines.h"

#include "database/history.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_cursor.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostForTakers = 2'000'000; // trades

// From coarse to fine; what the finest leaves over is read from the trades.
constexpr std::array<std::chrono::seconds, 3> candleSpans{24h, 1h, 1min};

// The index of the coarsest candles that fit into the interval; their number where only trades do.
[[nodiscard]] std::size_t levelOf(const ServedInterval &interval)
{
    const auto start = interval.start(Timestamp());
    const auto span = interval.stepped(start, 1) - start;
    const auto fits = [&](std::chrono::seconds of) { return span % of == 0s && start.time_since_epoch() % of == 0s; };
    return std::size_t(std::find_if(candleSpans.begin(), candleSpans.end(), fits) - candleSpans.begin());
}

[[nodiscard]] RecordKline klineFrom(const KlineQuestion &question, Timestamp openedAt)
{
    RecordKline kline;
    kline.candle.symbol = question.symbol;
    kline.candle.openedAt = openedAt;
    kline.closedAt = question.interval.stepped(openedAt, 1);
    kline.candle.span = std::chrono::floor<std::chrono::seconds>(kline.closedAt - openedAt);
    return kline;
}

// The one whose time it is; there is one.
[[nodiscard]] RecordKline *klineAt(std::vector<RecordKline> &klines, Timestamp moment)
{
    const auto after = std::upper_bound(klines.begin(), klines.end(), moment,
                                        [](Timestamp wanted, const RecordKline &kline) { return wanted < kline.candle.openedAt; });
    return after == klines.begin() || moment >= std::prev(after)->closedAt ? nullptr : &*std::prev(after);
}

} // namespace

void TakerSums::add(const Trade &trade)
{
    if (trade.buyerIsMaker)
        return;
    volume.add(trade.quantity);
    quoteVolume.add(WideDecimal::product(trade.price, trade.quantity));
}

void TakerSums::add(const TakerSums &other)
{
    volume.add(other.volume);
    quoteVolume.add(other.quoteVolume);
}

Result<std::vector<RecordKline>> RecordKlines::klines(const KlineQuestion &question)
{
    return inReading(m_session, [&] { return klinesWithin(question); });
}

// Whoever asks from a moment on at which nothing is recorded is told what comes next, as the exchange does.
Result<std::vector<RecordKline>> RecordKlines::klinesWithin(const KlineQuestion &question)
{
    auto asked = question;
    for (auto *moment : {&asked.from, &asked.to}) { // any number may be asked for
        if (*moment)
            *moment = std::clamp(**moment, StoredTrades::beginning, StoredTrades::end);
    }
    for (;;) {
        const auto span = spanOf(asked);
        if (!span || !*span)
            return span ? Result<std::vector<RecordKline>>(std::vector<RecordKline>()) : span.error();
        auto klines = klinesOf(asked, **span);
        if (!klines || !klines->empty() || !asked.from)
            return klines;
        const auto next = StoredTrades(m_session).after(asked.symbol, (*span)->end);
        if (!next)
            return next.error();
        if (!*next)
            return klines;
        asked.from = asked.interval.start((*next)->tradedAt);
    }
}

Result<std::optional<RecordKlines::Span>> RecordKlines::spanOf(const KlineQuestion &question)
{
    const auto &interval = question.interval;
    StoredTrades trades(m_session);
    const auto knownTo = question.horizon ? *question.horizon + 1us : StoredTrades::end;
    const auto oldest = trades.oldest(question.symbol);
    const auto newest = trades.before(question.symbol, knownTo);
    if (!oldest || !newest)
        return oldest ? newest.error() : oldest.error();
    if (!*newest)
        return std::optional<Span>();
    const auto now = std::max(question.now, (*newest)->tradedAt);
    const auto begins = interval.start((*oldest)->tradedAt);
    Span span;
    span.end = interval.stepped(interval.start(std::min(question.to.value_or(now), now)), 1);
    span.first = std::max(begins, interval.stepped(span.end, -std::int64_t(question.limit)));
    if (question.from) {
        const auto opened = interval.start(*question.from);
        span.first = std::max(begins, opened == *question.from ? opened : interval.stepped(opened, 1));
        span.end = std::min(span.end, interval.stepped(span.first, std::int64_t(question.limit)));
    }
    span.knownTo = std::min(span.end, knownTo);
    return span.first < span.end ? std::optional(span) : std::nullopt;
}

Result<std::vector<RecordKline>> RecordKlines::klinesOf(const KlineQuestion &question, const Span &span)
{
    const auto found = parts(question, span);
    if (!found)
        return found.error();
    std::vector<RecordKline> klines;
    for (const auto &part : *found) {
        if (klines.empty() || part.openedAt >= klines.back().closedAt)
            klines.push_back(klineFrom(question, question.interval.start(part.openedAt)));
        klines.back().candle.add(part);
    }
    if (auto added = addTakers(question, span, klines); !added)
        return added.error();
    if (auto added = addPauses(question, span, klines); !added)
        return added.error();
    return klines;
}

// Candles that together are all trades of the span, each within one interval, ascending.
Result<std::vector<Candle>> RecordKlines::parts(const KlineQuestion &question, const Span &span)
{
    std::vector<Candle> found;
    auto from = span.first;
    for (auto level = levelOf(question.interval); level < candleSpans.size(); ++level) {
        const auto to = spanStart(span.knownTo, candleSpans[level]);
        if (to <= from)
            continue;
        const auto candles = History(m_session).candles(question.symbol, candleSpans[level], from, to);
        if (!candles)
            return candles;
        found.insert(found.end(), candles->begin(), candles->end());
        from = to;
    }
    if (from < span.knownTo) {
        const auto rest = seconds(question.symbol, from, span.knownTo);
        if (!rest)
            return rest;
        found.insert(found.end(), rest->begin(), rest->end());
    }
    return found;
}

Result<std::vector<Candle>> RecordKlines::seconds(const Symbol &symbol, Timestamp from, Timestamp to)
{
    std::vector<Candle> found;
    TradeCursor trades(m_session, symbol, from, to);
    for (;;) {
        const auto page = trades.next();
        if (!page)
            return page.error();
        if (page->empty())
            break;
        const auto more = candlesOf(*page, 1s);
        found.insert(found.end(), more.begin(), more.end());
    }
    std::stable_sort(found.begin(), found.end(), [](const Candle &a, const Candle &b) { return a.openedAt < b.openedAt; });
    return found;
}

Result<void> RecordKlines::addPauses(const KlineQuestion &question, const Span &span, std::vector<RecordKline> &klines)
{
    StoredTrades trades(m_session);
    const auto before = trades.before(question.symbol, span.first);
    const auto after = question.horizon ? Result<std::optional<Trade>>(std::optional<Trade>()) : trades.after(question.symbol, span.end);
    if (!before || !after)
        return before ? after.error() : before.error();
    std::vector<RecordKline> all;
    auto lastId = *before ? std::optional((*before)->id) : std::nullopt;
    auto price = *before ? (*before)->price : Decimal();
    auto openedAt = span.first;
    const auto pauseUntil = [&](Timestamp until, std::optional<std::int64_t> nextId) {
        const bool isPause = lastId && nextId && *nextId == *lastId + 1;
        for (; openedAt < until; openedAt = question.interval.stepped(openedAt, 1)) {
            auto flat = klineFrom(question, openedAt);
            flat.candle.open = flat.candle.high = flat.candle.low = flat.candle.close = price;
            flat.takers = TakerSums();
            if (isPause)
                all.push_back(std::move(flat));
        }
    };
    for (auto &kline : klines) {
        pauseUntil(kline.candle.openedAt, kline.candle.firstId);
        openedAt = kline.closedAt;
        lastId = kline.candle.lastId;
        price = kline.candle.close;
        all.push_back(std::move(kline));
    }
    if (lastId) {
        // What comes after the horizon is not told, but that nothing is missing until then may be.
        const auto next = question.horizon ? trades.byId(question.symbol, *lastId + 1) : after;
        if (!next)
            return next.error();
        pauseUntil(span.end, *next ? std::optional((*next)->id) : std::nullopt);
    }
    klines = std::move(all);
    return {};
}

Result<void> RecordKlines::addTakers(const KlineQuestion &question, const Span &span, std::vector<RecordKline> &klines)
{
    std::int64_t trades = 0;
    for (const auto &kline : klines)
        trades += kline.candle.trades;
    if (trades > mostForTakers)
        return {};
    for (auto &kline : klines)
        kline.takers = TakerSums();
    if (levelOf(question.interval) == candleSpans.size())
        return addTakersOfTrades(question.symbol, span.first, span.knownTo, klines);
    struct Minute {
        Timestamp openedAt;
        Result<WideDecimal> volume;
        Result<WideDecimal> quoteVolume;
    };
    const auto minutes = Reading::list(m_session, QStringLiteral("taker_sums"),
                                       {parameter(question.symbol), parameter(span.first), parameter(span.knownTo)}, [](const PgRows &rows, int row) {
                                           return Minute{rows.moment(row, 0), WideDecimal::fromText(rows.text(row, 1), Decimal::decimals),
                                                         WideDecimal::fromText(rows.text(row, 2), 2 * Decimal::decimals)};
                                       });
    if (!minutes)
        return minutes.error();
    for (const auto &minute : *minutes) {
        if (auto *kline = klineAt(klines, minute.openedAt); kline && minute.volume && minute.quoteVolume)
            kline->takers->add(TakerSums{*minute.volume, *minute.quoteVolume});
    }
    return {};
}

Result<void> RecordKlines::addTakersOfTrades(const Symbol &symbol, Timestamp from, Timestamp to, std::vector<RecordKline> &klines)
{
    TradeCursor pages(m_session, symbol, from, to);
    for (;;) {
        const auto page = pages.next();
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        for (const auto &trade : *page) {
            if (auto *kline = klineAt(klines, trade.tradedAt))
                kline->takers->add(trade);
        }
    }
}

} // namespace tidemark
