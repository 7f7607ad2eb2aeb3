#include "session/feed.h"

#include "exchange/trade_stream.h"

// Alerts are held against every trade here, where all of them pass, and not behind the mailbox, which drops some.
namespace tidemark {

using Monotonic = std::chrono::steady_clock;

void Feed::setAlertAnchors(const std::vector<AlertAnchor> &anchors)
{
    m_alerts.setAnchors(anchors);
}

void Feed::setAlerts(const std::vector<AlertRule> &rules)
{
    m_alerts.setRules(rules);
}

// A market is watched from when it was added, not from its first trade: the one that comes first may be what one waits for.
void Feed::beginAlerts()
{
    const auto now = m_stream->exchangeNow();
    if (!now)
        return;
    for (const auto &[symbol, market] : m_markets) {
        if (!m_alerts.hasBegun(symbol))
            m_alerts.begin(symbol, *now - std::chrono::floor<std::chrono::microseconds>(Monotonic::now() - market.addedAt));
    }
}

void Feed::lookForAlerts(Timestamp now)
{
    for (const auto &[symbol, market] : m_markets) {
        if (const auto since = market.tracker.completeSince())
            m_alerts.noteCompleteSince(symbol, *since);
        m_alerts.noteGaps(symbol, market.tracker.gaps(), now);
        const auto pulse = pulseOf(symbol, market, now);
        m_alerts.noteState(symbol, pulse.state, pulse.heardAt, now);
    }
    ++m_looksSinceAnchors;
    tellAlerts(m_alerts.take(now));
}

// Where markets stand goes first: after a crash nothing that was told is found crossed again.
void Feed::tellAlerts(const std::vector<AlertEvent> &events)
{
    if (events.empty() && m_looksSinceAnchors < looksPerAnchors)
        return;
    m_looksSinceAnchors = 0;
    if (const auto anchors = m_alerts.anchors(exchangeNow()); !anchors.empty())
        Q_EMIT alertsWatched(anchors);
    for (const auto &event : events)
        Q_EMIT alertRaised(event);
}

} // namespace tidemark
