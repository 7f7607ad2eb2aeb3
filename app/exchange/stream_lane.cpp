#include "exchange/stream_lane.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

// A connection that lived for less did not cure what the backoff is for.
constexpr milliseconds provenAge(10'000);
// One that goes, one that takes over, and others where those go before they did. A server that tells each new one to go
// must not get any number of them.
constexpr std::size_t mostConnections = 4;

[[nodiscard]] bool contains(const std::vector<Symbol> &symbols, const Symbol &symbol)
{
    return std::find(symbols.begin(), symbols.end(), symbol) != symbols.end();
}

// Those for which `isWanted` holds, in their order.
template <typename Condition>
[[nodiscard]] std::vector<Symbol> selected(const std::vector<Symbol> &symbols, Condition isWanted)
{
    std::vector<Symbol> chosen;
    std::copy_if(symbols.begin(), symbols.end(), std::back_inserter(chosen), isWanted);
    return chosen;
}

} // namespace

void StreamLane::DeleteLater::operator()(StreamConnection *connection) const
{
    connection->disconnect();
    connection->close();
    connection->deleteLater();
}

StreamLane::StreamLane(StreamRoute &route, const StreamLimits &limits, AttemptBudget &attempts, QObject *parent)
    : QObject(parent), m_route(route), m_limits(limits), m_next(route, attempts), m_takeover(limits),
      m_backoff(limits.firstRetry, limits.longestRetry), m_watch(limits), m_revivalPause(2 * limits.doubt, limits.longestRevival)
{
    // Finer than anything that it watches.
    const auto shortest = std::min({limits.silence, limits.doubt, limits.overlap});
    m_watchdog.setInterval(std::clamp(shortest / 10, milliseconds(10), milliseconds(1'000)));
    connect(&m_next, &NextConnection::found, this, &StreamLane::openAt);
    connect(&m_watchdog, &QTimer::timeout, this, &StreamLane::watch);
}

StreamLane::~StreamLane()
{
    stop();
}

void StreamLane::start()
{
    if (m_state != FeedState::Stopped)
        return;
    setState(FeedState::Connecting, {});
    m_watchdog.start();
    m_next.schedule(milliseconds(0));
}

void StreamLane::stop()
{
    m_next.cancel();
    m_watchdog.stop();
    m_connections.clear();
    noteUncovered();
    setState(FeedState::Stopped, {});
}

void StreamLane::add(const std::vector<Symbol> &symbols)
{
    m_symbols.insert(m_symbols.end(), symbols.begin(), symbols.end());
    m_watch.add(symbols);
    for (const auto &connection : m_connections)
        connection->subscribe(symbols);
}

void StreamLane::remove(const std::vector<Symbol> &symbols)
{
    std::erase_if(m_symbols, [&](const Symbol &symbol) { return contains(symbols, symbol); });
    m_refused.remove(symbols);
    m_watch.remove(symbols);
    for (const auto &connection : m_connections)
        connection->unsubscribe(symbols);
}

void StreamLane::renew(const QString &why)
{
    if (m_state == FeedState::Stopped)
        return;
    m_connections.clear();
    noteUncovered();
    m_next.cancel();
    m_backoff.reset();
    setState(FeedState::Connecting, why);
    replace();
}

void StreamLane::noteTrade(StreamConnection &connection, const Trade &trade, Monotonic::time_point now)
{
    if (m_connections.size() > 1 && isNewest(connection)) {
        if (m_watch.state(trade.symbol, now) == MarketState::Stale)
            m_revivalPause.reset(); // it was the older connection, not the market, that was silent
        m_takeover.noteNewer(trade.symbol, now);
    } else if (m_connections.size() > 1) {
        m_takeover.noteOlder(trade.symbol, now);
    }
    m_watch.note(trade.symbol, trade.id, now);
    m_quietSince = now;
    if (m_state == FeedState::Silent)
        setState(FeedState::Live, {});
}

void StreamLane::noteShutdown(StreamConnection &connection)
{
    if (isNewest(connection))
        replace();
}

void StreamLane::openAt(const QUrl &url, const QHostAddress &address)
{
    if (m_connections.size() == mostConnections) {
        m_connections.erase(m_connections.begin());
        noteUncovered();
    }
    m_takeover = Takeover(m_limits);
    const auto symbols = selected(m_symbols, [this](const Symbol &symbol) { return !m_refused.contains(symbol); });
    auto *connection = new StreamConnection(url, symbols, m_limits);
    connection->setAddress(address);
    m_connections.emplace_back(connection);
    follow(connection);
    if (!hasReady())
        setState(FeedState::Connecting, m_problem);
    // One by one and never in the address, where one bad name could keep all the others out.
    for (const auto &symbol : m_refused.symbols())
        connection->subscribe({symbol});
    connection->open();
}

void StreamLane::follow(StreamConnection *connection)
{
    connect(connection, &StreamConnection::textReceived, this,
            [this, connection](const QString &frame) { Q_EMIT textReceived(*connection, frame); });
    connect(connection, &StreamConnection::binaryReceived, this,
            [this, connection](const QByteArray &frame) { Q_EMIT binaryReceived(*connection, frame); });
    connect(connection, &StreamConnection::ready, this, [this, connection] { onReady(connection); });
    connect(connection, &StreamConnection::accepted, this, &StreamLane::onAccepted);
    connect(connection, &StreamConnection::refused, this, &StreamLane::onRefused);
    connect(connection, &StreamConnection::ended, this,
            [this, connection](const QString &problem) { onEnded(connection, problem); });
}

void StreamLane::replace()
{
    ++m_reconnects;
    m_next.schedule(milliseconds(0));
}

void StreamLane::replaceIfAlone()
{
    if (m_connections.size() == 1 && !m_next.isUnderWay())
        replace();
}

void StreamLane::onReady(StreamConnection *connection)
{
    m_route.noteOpened(connection->base());
    const auto now = Monotonic::now();
    if (m_connections.size() > 1 && isNewest(*connection))
        m_takeover.begin(now);
    if (m_state != FeedState::Silent)
        setState(FeedState::Live, {});
    if (m_connections.size() == 1)
        m_quietSince = std::max(m_quietSince, now);
    const auto carried = selected(m_symbols, [&](const Symbol &symbol) { return connection->carries(symbol); });
    if (const auto covered = m_watch.cover(carried, now); !covered.empty())
        Q_EMIT connected(covered);
}

void StreamLane::onEnded(StreamConnection *connection, const QString &problem)
{
    if (connection->age() >= provenAge)
        m_backoff.reset();
    if (connection->isUnreachable())
        m_route.noteUnreachable(connection->base());
    const bool wasNewest = isNewest(*connection);
    std::erase_if(m_connections, [&](const Connection &candidate) { return candidate.get() == connection; });
    noteUncovered();
    if (!hasReady())
        setState(m_connections.empty() ? FeedState::Waiting : FeedState::Connecting, problem);
    if (wasNewest) {
        ++m_reconnects;
        m_next.schedule(m_backoff.next());
    } else {
        askForUnsafe();
    }
}

// An older connection went before the newer one took over: its last words of a market may be lost, and only the market's
// next trade over the newer one would show that.
void StreamLane::askForUnsafe()
{
    const auto now = Monotonic::now();
    const auto unsafe = selected(m_symbols, [&](const Symbol &symbol) {
        return m_watch.isCovered(symbol) && !m_takeover.isSafe(symbol, now);
    });
    if (!unsafe.empty())
        Q_EMIT connected(unsafe);
}

void StreamLane::onAccepted(const std::vector<Symbol> &symbols)
{
    if (m_refused.remove(symbols))
        Q_EMIT stateChanged();
}

void StreamLane::onRefused(const std::vector<Symbol> &symbols, const QString &why)
{
    for (const auto &symbol : symbols) {
        if (contains(m_symbols, symbol))
            m_refused.add(symbol, why);
    }
    Q_EMIT stateChanged();
}

void StreamLane::noteUncovered()
{
    const auto isCarried = [this](const Symbol &symbol) {
        return std::any_of(m_connections.begin(), m_connections.end(),
                           [&](const Connection &connection) { return connection->carries(symbol); });
    };
    m_watch.uncover(selected(m_symbols, [&](const Symbol &symbol) { return !isCarried(symbol); }));
}

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
    if (m_connections.size() < 2 || m_next.isWaiting())
        return;
    const auto verdict = m_takeover.verdict(now);
    if (verdict == Takeover::Verdict::Done)
        retireOlder();
    // Where a name is looked up for long another one is on its way already: it is counted, and waited for longer, once.
    if (verdict != Takeover::Verdict::Deaf || m_next.isUnderWay())
        return;
    // Between them the older ones deliver what the newest does not: they stay until another one does as well.
    if (m_connections.size() > 2)
        m_connections.pop_back();
    noteUncovered();
    ++m_reconnects;
    m_next.schedule(m_backoff.next());
}

void StreamLane::retireOlder()
{
    m_connections.erase(m_connections.begin(), m_connections.end() - 1);
    m_backoff.reset();
    noteUncovered();
    m_watch.renew(Monotonic::now());
}

void StreamLane::noticeSilence(Monotonic::time_point now)
{
    const bool isDeaf = m_watch.hasDeaf();
    const auto quiet = now - m_quietSince;
    const bool isDoubtful = quiet >= m_limits.doubt && m_watch.hasDoubtful(now);
    if (isDeaf && quiet >= m_limits.silence)
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

bool StreamLane::hasReady() const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [](const Connection &connection) { return connection->isReady(); });
}

bool StreamLane::isNewest(const StreamConnection &connection) const
{
    return !m_connections.empty() && m_connections.back().get() == &connection;
}

void StreamLane::setState(FeedState state, const QString &problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace tidemark
