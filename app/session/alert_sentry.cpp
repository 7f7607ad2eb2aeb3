#include "session/alert_sentry.h"

#include "session/watched_markets.h"

#include <chrono>

namespace tidemark {

AlertSentry::AlertSentry(const WatchedMarkets &markets, QObject *parent) : QObject(parent), m_markets(markets) {}

void AlertSentry::begin(Timestamp now)
{
    if (m_begun == m_markets.count())
        return; // as nearly always, with every flush
    m_begun = m_markets.count();
    const auto moment = std::chrono::steady_clock::now();
    for (const auto &[symbol, market] : m_markets) {
        if (!m_watch.hasBegun(symbol))
            m_watch.begin(symbol, now - std::chrono::floor<std::chrono::microseconds>(moment - market.addedAt));
    }
}

void AlertSentry::look(const TradeStream &stream, Timestamp now)
{
    for (const auto &[symbol, market] : m_markets) {
        if (const auto since = market.tracker.completeSince())
            m_watch.noteCompleteSince(symbol, *since);
        m_watch.noteGaps(symbol, market.tracker.gaps(), now);
        if (!m_watch.watchesFeeds())
            continue;
        const auto hearing = m_markets.hearing(symbol, stream, now);
        m_watch.noteState(symbol, hearing.state, hearing.heardAt, now);
    }
    ++m_looksSinceAnchors;
    tell(now);
}

void AlertSentry::tellAll(Timestamp now)
{
    m_looksSinceAnchors = looksPerAnchors;
    tell(m_watch.takeAll(), now);
}

// What was raised goes first: whoever keeps both never keeps that a market was watched beyond what is not told yet.
void AlertSentry::tell(const std::vector<AlertEvent> &events, Timestamp now)
{
    if (events.empty() && m_looksSinceAnchors < looksPerAnchors)
        return;
    m_looksSinceAnchors = 0;
    for (const auto &event : events)
        Q_EMIT raised(event);
    if (const auto anchors = m_watch.anchors(now); !anchors.empty())
        Q_EMIT watched(anchors);
}

} // namespace tidemark
