#pragma once

#include "core/alert_watch.h"

#include <QObject>

namespace tidemark {

class TradeStream;
class WatchedMarkets;

// Where alerts are held against the feed: every trade passes here, while the screen's mailbox drops some. Tells what was raised,
// and how far markets were watched. Exchange thread.
class AlertSentry : public QObject {
    Q_OBJECT
public:
    AlertSentry(const WatchedMarkets &markets, QObject *parent);

    // Where markets stood when alerts last watched them; before the first rules.
    void setAnchors(const std::vector<AlertAnchor> &anchors) { m_watch.setAnchors(anchors); }
    void setRules(const std::vector<AlertRule> &rules) { m_watch.setRules(rules); }

    // At the exchange's now: markets that are not watched yet are from when they were added, not from their first trade on, since
    // the one that comes first may be what one waits for.
    void begin(Timestamp now);
    // See AlertWatch.
    void add(const Trade &trade, const RollingExtremes &before) { m_watch.add(trade, before); }
    void recall(const Symbol &symbol, const RollingExtremes &known) { m_watch.recall(symbol, known); }
    void startOver(const Symbol &symbol)
    {
        m_begun = 0;
        m_watch.startOver(symbol);
    }
    void end(const Symbol &symbol, Timestamp now)
    {
        m_begun = 0;
        m_watch.end(symbol, now);
    }

    // About once a second: gaps, and markets that go stale.
    void look(const TradeStream &stream, Timestamp now);
    void tell(Timestamp now) { tell(m_watch.take(now), now); }
    // At the end.
    void tellAll(Timestamp now);

Q_SIGNALS:
    void raised(const tidemark::AlertEvent &event);
    // After what is raised, once a minute, and at the end.
    void watched(const std::vector<tidemark::AlertAnchor> &anchors);

private:
    static constexpr int looksPerAnchors = 60; // a minute

    void tell(const std::vector<AlertEvent> &events, Timestamp now);

    const WatchedMarkets &m_markets;
    AlertWatch m_watch;
    std::size_t m_begun = 0; // markets, when all of them were looked through last
    int m_looksSinceAnchors = 0;
};

} // namespace tidemark
