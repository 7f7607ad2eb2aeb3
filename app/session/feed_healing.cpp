#include "session/feed.h"

#include "exchange/id_sets.h"
#include "exchange/trade_stream.h"
#include "session/feed_rest.h"
#include "session/join_batches.h"
#include "session/spool_intake.h"

// What the feed does about trades that are missing, by itself and when a person asks.

namespace tidemark {

void Feed::connectHealing()
{
    auto &healer = m_rest->healer;
    connect(&healer, &Healer::fetched, this, [this](const TradeBatch &batch) {
        m_rest->healedToday.add(std::int64_t(batch.trades.size()), exchangeNow());
        if (!batch.trades.empty())
            m_stream->noteFetched(batch.trades.back()); // of one market, ascending
        join(m_fetched, TradeBatch(batch));
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
    connect(&m_rest->fetchDesk, &FetchDesk::idsFound, this, &Feed::skipUpToRecord);
    connect(&m_rest->fetchDesk, &FetchDesk::answered, this, &Feed::fetchAnswered);
}

void Feed::heal(const Symbol &symbol, FeedMarket &market)
{
    // What cannot be kept would be fetched for ever.
    m_rest->healer.look(symbol, market.tracker.gaps(), m_spool->problem().isEmpty());
}

void Feed::askQuietMarkets()
{
    for (const auto &[symbol, market] : m_markets) {
        if (!market.hasSpoken)
            askOnward(symbol);
    }
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
