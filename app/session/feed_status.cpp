#include "session/feed.h"

#include "exchange/trade_stream.h"
#include "session/feed_rest.h"
#include "session/mailbox.h"
#include "session/spool_intake.h"

#include <algorithm>

// What the feed tells the screen and the program: where its markets stand, and how it does itself.

namespace tidemark {

using Monotonic = std::chrono::steady_clock;

void Feed::post(std::vector<Trade> trades, Timestamp receivedAt)
{
    m_posted = Monotonic::now();
    const auto now = exchangeNow();
    m_status.spool = spoolStatus();
    LiveUpdate update{.exchangeNow = now, .trades = std::move(trades), .markets = {}, .status = m_status};
    update.isNowHeard = m_stream->exchangeNow().has_value();
    if (!update.trades.empty())
        update.receivedAt = Monotonic::now() - std::max(wallClock() - receivedAt, std::chrono::microseconds(0));
    for (const auto &[symbol, market] : m_markets)
        update.markets.push_back(pulseOf(symbol, market, now));
    m_mailbox.post(std::move(update));
}

MarketPulse Feed::pulseOf(const Symbol &symbol, const FeedMarket &market, Timestamp now) const
{
    auto pulse = market.tracker.pulse(now);
    pulse.lost = market.lost;
    pulse.series = market.series;
    pulse.lag = m_stream->lagOf(symbol);
    pulse.state = m_stream->stateOf(symbol);
    pulse.note = m_stream->noteOf(symbol);
    const auto trouble = pulse.state == MarketState::Live ? QString() : m_listed.trouble(symbol);
    if (!trouble.isEmpty()) {
        pulse.state = MarketState::Refused;
        pulse.note = trouble;
    }
    if (const auto heard = m_stream->heardAt(symbol))
        pulse.heardAt = now - std::chrono::floor<std::chrono::microseconds>(Monotonic::now() - *heard);
    else if (pulse.last)
        pulse.heardAt = pulse.last->tradedAt;
    return pulse;
}

std::int64_t Feed::missing() const
{
    std::int64_t missing = 0;
    for (const auto &[symbol, market] : m_markets)
        missing += market.tracker.missing();
    return missing;
}

SpoolStatus Feed::spoolStatus() const
{
    return {m_spool->trades(), m_spool->bytes(), m_spool->problem()};
}

// Delays are sorted and connections looked through for this: once a second, and when the connection's state changes.
void Feed::refreshStatus()
{
    m_status.feed = m_stream->status();
    if (const auto notice = m_rest->client.notice(); !notice.isEmpty())
        m_status.feed.notices += notice;
    m_status.feed.healing = m_rest->healer.status();
    m_status.feed.healing.missing = missing();
    m_status.feed.healing.healedToday = m_rest->healedToday.count(exchangeNow());
    for (const auto &[symbol, market] : m_markets) {
        if (const auto trouble = m_listed.trouble(symbol); !trouble.isEmpty())
            m_status.feed.notices += trouble;
        for (const auto &notice : {m_rest->series.notice(symbol), market.seriesNote}) {
            if (!notice.isEmpty())
                m_status.feed.notices += notice;
        }
    }
    m_status.spool = spoolStatus();
    m_status.lag.exchangeToReceived = m_stream->delay();
    m_status.lag.clockOffset = m_clockOffset;
}

// A quiet market has not told it yet.
std::optional<Timestamp> Feed::clockOfTheExchange() const
{
    if (const auto now = m_stream->exchangeNow())
        return now;
    return m_clockOffset ? std::optional(wallClock() + *m_clockOffset) : std::nullopt;
}

Timestamp Feed::exchangeNow() const
{
    if (const auto now = m_stream->exchangeNow())
        return *now;
    // Before the first trade the record's own newest one is the best that is known.
    Timestamp newest{};
    for (const auto &[symbol, market] : m_markets) {
        if (const auto &last = market.tracker.last())
            newest = std::max(newest, last->tradedAt);
    }
    return newest;
}

} // namespace tidemark
