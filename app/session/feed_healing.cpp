#include "session/feed.h"

#include "exchange/id_sets.h"
#include "exchange/trade_stream.h"
#include "session/feed_rest.h"
#include "session/join_batches.h"
#include "session/spool_intake.h"

#include <algorithm>

// What the feed does about trades that are missing, by itself and when a person asks.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto askSilentEvery = 10s;
constexpr auto onItsWay = 4s; // a little more than a stream's connections overlap
constexpr auto pausePerWeight = 150ms; // so that this question never takes more than 400 of the exchange's weight a minute

} // namespace

void Feed::connectHealing()
{
    auto &healer = m_rest->healer;
    connect(&healer, &Healer::fetched, this, [this](const TradeBatch &batch) {
        auto news = batch;
        takeLastTrade(news);
        m_rest->healedToday.add(std::int64_t(news.trades.size()), exchangeNow());
        noteWhatWasNotBrought(news);
        join(m_fetched, std::move(news));
    });
    connect(&healer, &Healer::absent, this, [this](const Symbol &symbol, IdRange range) {
        if (auto *market = marketOf(symbol))
            market->tracker.cover(range);
        Q_EMIT absent(symbol, range);
    });
    connect(&healer, &Healer::tooOld, this, [this](const Symbol &symbol, IdRange range) {
        skip(symbol, range, tr("older than the exchange keeps"));
    });
    connect(&healer, &Healer::ledgerAsked, this, &Feed::ledgerAsked);
    connect(&healer, &Healer::changed, this, [this] {
        if (m_isStopping && m_rest->healer.status().fetching == 0)
            m_lastHealing.start(0);
    });
    connect(&m_rest->firstFetch, &FirstFetch::fetched, this, [this](const TradeBatch &batch) {
        join(m_fetched, TradeBatch(batch));
        flush();
    });
    connect(&m_rest->fetchDesk, &FetchDesk::idsFound, this, &Feed::skipUpToRecord);
    connect(&m_rest->fetchDesk, &FetchDesk::answered, this, &Feed::fetchAnswered);
}

// Of one market, ascending. What is younger may still be on its way, and says nothing; the newest that is not says the most.
void Feed::noteWhatWasNotBrought(const TradeBatch &fetched)
{
    const auto settled = exchangeNow() - onItsWay;
    const auto newest = std::find_if(fetched.trades.rbegin(), fetched.trades.rend(),
                                     [&](const Trade &trade) { return trade.tradedAt < settled; });
    if (newest != fetched.trades.rend())
        m_stream->noteFetched(*newest);
}

void Feed::heal(const Symbol &symbol, FeedMarket &market)
{
    // What cannot be kept would be fetched for ever.
    m_rest->healer.look(symbol, market.tracker.gaps(), m_spool->problem().isEmpty());
}

// One question about all silent markets at once tells which of them have traded: it is cheap enough to be asked all the time,
// so nobody has to know how often a market trades.
void Feed::askSilentMarkets()
{
    const auto silent = m_stream->silentMarkets();
    if (silent.empty())
        return m_silenceTimer.start(askSilentEvery);
    m_rest->client.newestIds(silent, this, [this, silent](const Result<std::map<Symbol, std::int64_t>> &newest) {
        if (m_stream && !m_isStopping)
            onNewestIds(silent, newest);
    });
}

void Feed::onNewestIds(const std::vector<Symbol> &silent, const Result<std::map<Symbol, std::int64_t>> &newest)
{
    m_stream->noteAnswer(silent, newest.ok());
    std::chrono::milliseconds pause = std::max<std::chrono::milliseconds>(
        askSilentEvery, RestClient::newestIdsWeight(silent.size()) * pausePerWeight);
    // An exchange without this question is asked for the trades themselves, which costs more.
    const bool isRefused = !newest && newest.error().code.startsWith(u'4') && m_rest->client.budget().barred().count() == 0;
    if (isRefused)
        pause = m_refusedNewest.next();
    for (const auto &symbol : silent) {
        const auto *market = marketOf(symbol);
        const auto id = newest && newest->contains(symbol) ? std::optional(newest->at(symbol)) : std::nullopt;
        if (isRefused || (market && id && market->tracker.newestId() < id))
            askOnward(symbol);
        if (id)
            suspectByNewestId(symbol, *id);
    }
    m_silenceTimer.start(pause);
}

void Feed::askOnward(const Symbol &symbol)
{
    const auto *market = marketOf(symbol);
    const auto newest = market && market->isLearned ? market->tracker.newestId() : std::nullopt;
    if (newest)
        m_rest->healer.askOnward(symbol, *newest + 1);
}

void Feed::fetchPeriod(const FetchQuestion &question)
{
    if (m_rest)
        m_rest->fetchDesk.fetch(question);
}

void Feed::fetchGap(const Symbol &symbol, IdRange ids)
{
    auto *market = marketOf(symbol);
    if (!m_rest || !market)
        return;
    for (const auto &part : market->tracker.lacking(ids))
        m_rest->healer.fetch(symbol, part);
    market->tracker.unskip(ids);
    Q_EMIT wanted(symbol, ids);
}

void Feed::skipGap(const Symbol &symbol, IdRange ids)
{
    if (!m_rest)
        return;
    m_rest->healer.giveUp(symbol, ids);
    skip(symbol, ids, tr("chosen not to be fetched"));
}

void Feed::skip(const Symbol &symbol, IdRange ids, const QString &why)
{
    if (auto *market = marketOf(symbol))
        market->tracker.skip(ids);
    Q_EMIT skipped(symbol, ids, why);
}

// A period from before the record stands by itself: what lies between the two was not asked for.
void Feed::skipUpToRecord(const Symbol &symbol, IdRange fetched)
{
    const auto *market = marketOf(symbol);
    const auto oldest = market ? market->tracker.oldestId() : std::nullopt;
    if (oldest && fetched.last + 1 < *oldest)
        skip(symbol, {fetched.last + 1, *oldest - 1}, tr("between a period that was fetched by itself and the record"));
}

void Feed::askExchangeCandles(const RangeQuestion &question)
{
    if (!m_rest)
        return;
    m_rest->client.klines(question.symbol, question.from, question.to, this, [this, question](Result<std::vector<Candle>> answer) {
        ExchangeCandles candles{question.ticket, question.symbol, question.from, question.to, {}, answer.message()};
        if (answer)
            candles.candles = std::move(answer).value();
        Q_EMIT exchangeCandlesAnswered(candles);
    });
}

void Feed::completeOutline(RecordOutline outline)
{
    const auto fetching = m_rest ? m_rest->healer.fetching(outline.symbol) : IdRanges();
    for (auto &stretch : outline.stretches) {
        if (stretch.kind == StretchKind::Missing && !intersection(fetching, stretch.ids).isEmpty())
            stretch.kind = StretchKind::Fetching;
    }
    Q_EMIT outlineCompleted(outline);
}

} // namespace tidemark
