#include "exchange/stream_lane.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tidemark {
namespace {

// A connection that lived for less did not cure what the backoff is for.
constexpr std::chrono::milliseconds provenAge(10'000);

} // namespace

void StreamLane::DeleteLater::operator()(StreamConnection *connection) const
{
    connection->disconnect();
    connection->close();
    connection->deleteLater();
}

StreamLane::StreamLane(const QUrl &base, const StreamLimits &limits, AttemptBudget &attempts, QObject *parent)
    : QObject(parent), m_base(base), m_limits(limits), m_attempts(attempts),
      m_backoff(limits.firstRetry, limits.longestRetry)
{
    m_retry.setSingleShot(true);
    m_retire.setSingleShot(true);
    // Finer than anything that it watches.
    m_watchdog.setInterval(std::clamp(limits.shortestSilence / 10, std::chrono::milliseconds(10),
                                      std::chrono::milliseconds(1'000)));
    connect(&m_retry, &QTimer::timeout, this, &StreamLane::openConnection);
    connect(&m_retire, &QTimer::timeout, this, &StreamLane::retireOlder);
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
    scheduleAttempt(std::chrono::milliseconds(0));
}

void StreamLane::stop()
{
    for (auto *timer : {&m_retry, &m_retire, &m_watchdog})
        timer->stop();
    m_connections.clear();
    m_isCovered = false;
    setState(FeedState::Stopped, {});
}

void StreamLane::add(const std::vector<Symbol> &symbols)
{
    m_symbols.insert(m_symbols.end(), symbols.begin(), symbols.end());
    for (const auto &connection : m_connections)
        connection->subscribe(symbols);
}

void StreamLane::remove(const std::vector<Symbol> &symbols)
{
    std::erase_if(m_symbols, [&](const Symbol &symbol) {
        return std::find(symbols.begin(), symbols.end(), symbol) != symbols.end();
    });
    m_refused.remove(symbols);
    m_rhythm = {}; // what is left may be much quieter
    for (const auto &connection : m_connections)
        connection->unsubscribe(symbols);
}

QString StreamLane::problem() const
{
    return m_problem.isEmpty() ? m_refused.sentence() : m_problem;
}

void StreamLane::noteTrade(StreamConnection &connection, Monotonic::time_point now)
{
    m_rhythm.note(now);
    m_quietSince = now;
    m_silentReplacements = 0;
    if (m_state == FeedState::Silent)
        setState(FeedState::Live, {});
    // Both go on speaking for a moment, so that what only the older one still holds back arrives too.
    const bool isNewest = !m_connections.empty() && m_connections.back().get() == &connection;
    if (m_connections.size() > 1 && isNewest && connection.isReady() && !m_retire.isActive())
        m_retire.start(m_limits.overlap);
}

void StreamLane::noteShutdown(StreamConnection &connection)
{
    if (!m_connections.empty() && m_connections.back().get() == &connection)
        replace();
}

void StreamLane::openConnection()
{
    if (const auto wait = m_attempts.wait(); wait.count() > 0) {
        m_retry.start(wait);
        return;
    }
    m_attempts.note();
    if (m_connections.size() > 1)
        m_connections.erase(m_connections.begin());
    m_retire.stop();
    auto *connection = new StreamConnection(m_base, unrefusedSymbols(), m_limits);
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
    connect(connection, &StreamConnection::ready, this, &StreamLane::onReady);
    connect(connection, &StreamConnection::accepted, this, &StreamLane::onAccepted);
    connect(connection, &StreamConnection::refused, this, &StreamLane::onRefused);
    connect(connection, &StreamConnection::ended, this,
            [this, connection](const QString &problem) { onEnded(connection, problem); });
}

std::vector<Symbol> StreamLane::unrefusedSymbols() const
{
    std::vector<Symbol> symbols;
    std::copy_if(m_symbols.begin(), m_symbols.end(), std::back_inserter(symbols),
                 [this](const Symbol &symbol) { return !m_refused.contains(symbol); });
    return symbols;
}

void StreamLane::scheduleAttempt(std::chrono::milliseconds wait)
{
    if (!m_retry.isActive())
        m_retry.start(std::max(wait, m_attempts.wait()));
}

void StreamLane::replace()
{
    ++m_reconnects;
    scheduleAttempt(std::chrono::milliseconds(0));
}

void StreamLane::onReady()
{
    m_quietSince = Monotonic::now();
    if (m_state != FeedState::Silent)
        setState(FeedState::Live, {});
    if (std::exchange(m_isCovered, true))
        return;
    m_rhythm.interrupt();
    Q_EMIT connected();
}

void StreamLane::onEnded(StreamConnection *connection, const QString &problem)
{
    if (connection->age() >= provenAge)
        m_backoff.reset();
    const auto place = std::find_if(m_connections.begin(), m_connections.end(),
                                    [connection](const auto &candidate) { return candidate.get() == connection; });
    const bool wasNewest = connection == m_connections.back().get();
    m_connections.erase(place);
    if (!wasNewest) {
        // It went before the newer one took over: what it had not delivered yet may be lost.
        const bool tookOver = m_retire.isActive();
        m_retire.stop();
        m_isCovered = hasReady();
        if (m_isCovered && !tookOver)
            Q_EMIT connected();
    }
    if (wasNewest || m_connections.empty()) {
        ++m_reconnects;
        scheduleAttempt(m_backoff.next());
    }
    if (!hasReady()) {
        m_isCovered = false;
        setState(m_connections.empty() ? FeedState::Waiting : FeedState::Connecting, problem);
    }
}

void StreamLane::onAccepted(const std::vector<Symbol> &symbols)
{
    if (m_refused.remove(symbols))
        Q_EMIT stateChanged();
}

void StreamLane::onRefused(const std::vector<Symbol> &symbols, const QString &why)
{
    for (const auto &symbol : symbols) {
        if (std::find(m_symbols.begin(), m_symbols.end(), symbol) != m_symbols.end())
            m_refused.add(symbol, why);
    }
    Q_EMIT stateChanged();
}

void StreamLane::retireOlder()
{
    while (m_connections.size() > 1)
        m_connections.erase(m_connections.begin());
}

void StreamLane::watch()
{
    if (m_connections.empty() || m_retry.isActive() || !hasReady())
        return;
    if (m_connections.size() == 1 && m_connections.back()->age() >= m_limits.lifetime)
        replace();
    else if (Monotonic::now() - m_quietSince > allowedSilence() && !m_symbols.empty())
        reviveSilent();
}

void StreamLane::reviveSilent()
{
    m_quietSince = Monotonic::now();
    ++m_silentReplacements;
    setState(FeedState::Silent, QStringLiteral("The exchange answers, but sends no trades for longer than these markets "
                                               "explain. A new connection is being tried; what was missed is fetched "
                                               "once trades arrive."));
    replace();
}

bool StreamLane::hasReady() const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [](const auto &connection) { return connection->isReady(); });
}

std::chrono::milliseconds StreamLane::allowedSilence() const
{
    auto allowed = m_rhythm.allowedSilence(m_limits);
    // A new connection that is silent too speaks for the market, not against the line: ask less and less often.
    for (int i = 0; i < m_silentReplacements && allowed < m_limits.longestSilence; ++i)
        allowed *= 2;
    return std::min(allowed, m_limits.longestSilence);
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
