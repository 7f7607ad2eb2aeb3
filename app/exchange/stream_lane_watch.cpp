// What a lane watches for, and what it tells about itself.
#include "exchange/stream_lane.h"

#include <algorithm>

namespace tidemark {

void StreamLane::watch()
{
    if (!hasReady())
        return;
    const auto now = Monotonic::now();
    judgeTakeover(now);
    if (m_connections.back()->age() >= m_limits.lifetime)
        replaceIfAlone();
    noticeSilence(now);
}

void StreamLane::judgeTakeover(Monotonic::time_point now)
{
    if (m_connections.size() < 2 || m_retry.isActive())
        return;
    const auto verdict = m_takeover.verdict(now);
    if (verdict == Takeover::Verdict::Done)
        retireOlder();
    if (verdict != Takeover::Verdict::Deaf)
        return;
    // Between them the older ones deliver what the newest does not: they stay until another one does as well.
    if (m_connections.size() > 2)
        m_connections.pop_back();
    noteUncovered();
    ++m_reconnects;
    scheduleAttempt(m_backoff.next());
}

void StreamLane::noticeSilence(Monotonic::time_point now)
{
    const bool isDeaf = m_watch.hasDeaf();
    const bool isDoubtful = isLineSilent(now, m_limits.doubt) && m_watch.hasDoubtful(now);
    if (isDeaf && isLineSilent(now, m_limits.silence))
        setState(FeedState::Silent, QStringLiteral("The exchange answers, but its stream does not bring the trades that there are. "
                                                   "A new connection is being tried; what was missed is fetched by its ids."));
    else if (isDoubtful)
        setState(FeedState::Silent, QStringLiteral("No trades arrive, and the exchange could not be asked whether there are any. A "
                                                   "new connection is being tried; what was missed is fetched by its ids."));
    if ((isDeaf || isDoubtful) && now >= m_nextRevival) {
        m_nextRevival = now + m_revivalPause.next();
        replaceIfAlone();
    }
}

bool StreamLane::isLineSilent(Monotonic::time_point now, std::chrono::milliseconds length) const
{
    return now - m_quietSince >= length;
}

void StreamLane::noteFetched(const Trade &trade, std::chrono::microseconds age)
{
    m_watch.noteFetched(trade.symbol, trade.id, age, Monotonic::now());
}

void StreamLane::measure(Monotonic::time_point now)
{
    for (const auto &connection : m_connections)
        connection->meter().look(now);
}

void StreamLane::noteClockJump(std::chrono::milliseconds jump)
{
    for (const auto &connection : m_connections)
        connection->noteClockJump(jump);
}

QString StreamLane::problem() const
{
    return m_problem.isEmpty() ? m_refused.sentence() : m_problem;
}

std::vector<ConnectionFacts> StreamLane::connections() const
{
    std::vector<ConnectionFacts> all;
    for (const auto &connection : m_connections) {
        auto facts = connection->facts();
        if (m_state == FeedState::Silent && facts.state == FeedState::Live)
            facts.state = FeedState::Silent;
        facts.isRetiring = connection != m_connections.back();
        all.push_back(facts);
    }
    return all;
}

MarketState StreamLane::stateOf(const Symbol &symbol) const
{
    if (m_refused.contains(symbol))
        return MarketState::Refused;
    const auto state = m_watch.state(symbol, Monotonic::now());
    return state == MarketState::Live && m_state == FeedState::Silent ? MarketState::Stale : state;
}

QString StreamLane::noteOf(const Symbol &symbol) const
{
    const auto state = stateOf(symbol);
    if (state == MarketState::Refused)
        return m_refused.note(symbol);
    if (state != MarketState::Stale)
        return {};
    if (m_state == FeedState::Silent)
        return m_problem;
    if (m_watch.isCovered(symbol))
        return m_watch.silenceNote(symbol);
    const auto lost = QStringLiteral("No connection brings this market's trades at the moment: the price may be old. What "
                                     "is missed is fetched by its ids.");
    return m_problem.isEmpty() ? lost : lost + QLatin1Char(' ') + m_problem;
}

} // namespace tidemark
