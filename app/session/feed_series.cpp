#include "session/feed.h"

#include "exchange/trade_stream.h"
#include "session/feed_rest.h"
#include "session/join_batches.h"

#include <QLoggingCategory>

#include <algorithm>

// What the feed does where the exchange starts a market's trade ids again.

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(restartLog, "tidemark.exchange")

} // namespace

void Feed::connectSeries()
{
    connect(&m_rest->series, &SeriesWatch::began, this, &Feed::beginSeries);
    connect(&m_rest->series, &SeriesWatch::goesOn, this, [this](const Symbol &symbol, const std::vector<Trade> &held) {
        release(held);
        if (const auto *market = marketOf(symbol); market && !market->isLearned)
            Q_EMIT marketsAdded({symbol}); // its past was not taken, since it seemed another's
    });
}

// Trades that cannot be of the series that is known wait until it is clear what they are.
void Feed::holdSuspects(TradeBatch &batch)
{
    std::erase_if(batch.trades, [this](const Trade &trade) {
        if (!isSuspect(trade))
            return false;
        m_rest->series.hold(trade);
        return true;
    });
}

bool Feed::isSuspect(const Trade &trade)
{
    if (m_rest->series.isSuspected(trade.symbol))
        return true;
    const auto *market = marketOf(trade.symbol);
    const auto &newest = market ? market->tracker.last() : std::optional<Trade>();
    return newest && SeriesWatch::isContradiction(*newest, trade)
        && m_rest->series.suspect(*newest, std::max(newest->id, market->tracker.newestId().value_or(0)));
}

// The exchange says that its newest id is this: lower than what is known already.
void Feed::suspectByNewestId(const Symbol &symbol, std::int64_t id)
{
    const auto *market = marketOf(symbol);
    if (market && market->tracker.last() && id < market->tracker.last()->id)
        m_rest->series.suspect(*market->tracker.last(), *market->tracker.newestId());
}

// After an absence the ids may have started again and come further than they had been: the last trade that is known is
// fetched together with what is missing behind it, and has to be the same.
void Feed::checkLastTrade(const Symbol &symbol, FeedMarket &market)
{
    if (!market.unchecked)
        return;
    const auto gaps = market.tracker.gaps();
    const auto id = market.unchecked->id;
    if (std::any_of(gaps.begin(), gaps.end(), [&](IdRange gap) { return gap.first == id + 1; }))
        m_rest->healer.fetch(symbol, {id, id});
}

void Feed::takeLastTrade(TradeBatch &fetched)
{
    auto *market = fetched.trades.empty() ? nullptr : marketOf(fetched.trades.front().symbol);
    if (!market || !market->unchecked)
        return;
    const auto known = *market->unchecked;
    const auto same = std::find_if(fetched.trades.begin(), fetched.trades.end(),
                                   [&](const Trade &trade) { return trade.id == known.id; });
    if (same == fetched.trades.end())
        return;
    market->unchecked.reset();
    if (SeriesWatch::isContradiction(known, *same))
        m_rest->series.suspect(known, known.id);
    else
        fetched.trades.erase(same);
}

void Feed::beginSeries(const SeriesStart &start, const std::vector<Trade> &held)
{
    auto *market = marketOf(start.symbol);
    if (!market)
        return;
    const auto series = market->series + 1;
    *market = FeedMarket(start.symbol);
    market->series = series;
    market->beganAt = start.beganAt;
    market->seriesNote = tr("The exchange has started the trade ids of %1 again, with %2 at %3. What was recorded before is kept under a "
                            "name of its own (%1~1, or the next number); recording goes on.")
                             .arg(start.symbol.toString(), QString::number(start.firstId), toIsoString(start.beganAt));
    qCWarning(restartLog).noquote() << market->seriesNote;
    m_rest->healer.forget(start.symbol);
    m_rest->fetchDesk.forget(start.symbol);
    m_rest->firstFetch.forget(start.symbol);
    m_stream->forgetIds(start.symbol);
    m_alerts.startOver(start.symbol);
    Q_EMIT seriesBegan(start); // before its trades are spooled
    release(held);
    spoolFormer(start);
}

// The last ones of the former series belong into the record, which tells them by their time, but not into what is watched now.
void Feed::spoolFormer(const SeriesStart &start)
{
    TradeBatch former{{}, {}, wallClock()};
    std::erase_if(m_fetched.trades, [&](const Trade &trade) {
        const bool isFormer = trade.symbol == start.symbol && trade.tradedAt < start.beganAt;
        if (isFormer)
            former.trades.push_back(trade);
        return isFormer;
    });
    if (!former.isEmpty())
        spool(std::move(former));
}

void Feed::release(const std::vector<Trade> &held)
{
    if (held.empty())
        return;
    TradeBatch batch{held, {}, wallClock()};
    join(m_fetched, std::move(batch));
}

} // namespace tidemark
