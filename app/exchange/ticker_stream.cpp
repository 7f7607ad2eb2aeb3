#include "exchange/ticker_stream.h"

#include "exchange/stream_connection.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const QString allMarkets = QStringLiteral("!miniTicker@arr");
constexpr std::size_t mostMarkets = 50'000; // whatever the exchange sends

} // namespace

void TickerStream::DeleteLater::operator()(StreamConnection *connection) const
{
    connection->disconnect();
    connection->close();
    connection->deleteLater();
}

TickerStream::TickerStream(const QUrl &base, const StreamLimits &limits, milliseconds silence, QObject *parent)
    : QObject(parent), m_base(base), m_limits(limits), m_silence(silence), m_route(base, limits), m_attempts(attempts, limits.attemptWindow),
      m_backoff(limits.firstRetry, limits.longestRetry)
{
    m_retry.setSingleShot(true);
    m_watchdog.setInterval(std::min<milliseconds>(std::chrono::seconds(1), silence / 2));
    connect(&m_retry, &QTimer::timeout, this, &TickerStream::open);
    connect(&m_watchdog, &QTimer::timeout, this, &TickerStream::watch);
}

TickerStream::~TickerStream() = default;

void TickerStream::start()
{
    if (std::exchange(m_isWanted, true))
        return;
    m_watchdog.start();
    m_heardAt = Monotonic::now();
    setStanding(TickersStanding::State::Connecting, {});
    tryAgain(milliseconds(0));
}

// What was said is soon old, so nothing of it stays.
void TickerStream::stop()
{
    if (!std::exchange(m_isWanted, false))
        return;
    m_retry.stop();
    m_watchdog.stop();
    m_current.reset();
    m_next.reset();
    m_tickers.clear();
    ++m_revision;
    m_backoff.reset();
    setStanding(TickersStanding::State::Off, {});
}

std::vector<ExchangeTicker> TickerStream::all() const
{
    std::vector<ExchangeTicker> all;
    all.reserve(m_tickers.size());
    for (const auto &[symbol, ticker] : m_tickers)
        all.push_back(ticker);
    return all;
}

void TickerStream::tryAgain(milliseconds pause)
{
    if (!m_retry.isActive() && !m_next && !m_isFinding)
        m_retry.start(std::max(pause, m_attempts.wait()));
}

void TickerStream::open()
{
    m_isFinding = true;
    m_route.find(this, [this](const QUrl &url, const QHostAddress &address) {
        m_isFinding = false;
        if (m_isWanted)
            openAt(url, address);
    });
}

void TickerStream::openAt(const QUrl &url, const QHostAddress &address)
{
    m_attempts.note();
    m_next.reset(new StreamConnection(url, {}, m_limits));
    auto *connection = m_next.get();
    connection->setStream(allMarkets);
    connection->setAddress(address);
    connect(connection, &StreamConnection::ready, this, [this, connection] { m_route.noteOpened(connection->base()); });
    connect(connection, &StreamConnection::textReceived, this, [this, connection](const QString &frame) { take(connection, frame.toUtf8()); });
    connect(connection, &StreamConnection::binaryReceived, this, [this, connection](const QByteArray &frame) { take(connection, frame); });
    connect(connection, &StreamConnection::ended, this, [this, connection](const QString &problem) { onEnded(connection, problem); });
    connection->open();
}

void TickerStream::take(StreamConnection *connection, const QByteArray &frame)
{
    const auto said = m_decoder.decode(frame);
    if (said.isGoodbye)
        return replace();
    if (said.isOther) {
        if (!said.problem.isEmpty())
            setStanding(m_standing.state, said.problem);
        return;
    }
    if (connection == m_next.get())
        m_current = std::move(m_next);
    m_heardAt = Monotonic::now();
    if (m_current->age() >= m_limits.takeover)
        m_backoff.reset();
    merge(said.tickers);
    setStanding(TickersStanding::State::Live, said.problem);
}

void TickerStream::merge(const std::vector<ExchangeTicker> &tickers)
{
    for (const auto &ticker : tickers) {
        const auto known = m_tickers.find(ticker.symbol);
        if (known == m_tickers.end() ? m_tickers.size() >= mostMarkets : ticker.at < known->second.at)
            continue;
        m_tickers.insert_or_assign(ticker.symbol, ticker);
    }
    ++m_revision;
}

void TickerStream::onEnded(StreamConnection *connection, const QString &problem)
{
    if (connection->isUnreachable())
        m_route.noteUnreachable(connection->base());
    const bool wasNext = connection == m_next.get();
    (wasNext ? m_next : m_current).reset();
    if (!m_current)
        setStanding(TickersStanding::State::Waiting, tr("%1 It is tried again.").arg(problem));
    tryAgain(m_backoff.next());
}

void TickerStream::watch()
{
    const auto now = Monotonic::now();
    if (m_current && m_current->age() >= m_limits.lifetime)
        replace();
    if (now - m_heardAt < m_silence)
        return;
    // A line that is open and says nothing: neither figures nor an end.
    const bool isOpen = m_current || (m_next && m_next->isReady());
    if (!isOpen)
        return;
    m_heardAt = now;
    setStanding(TickersStanding::State::Silent,
                tr("The exchange's stream of all markets is open but silent, so these figures are old. Another connection is tried."));
    if (m_next && m_next->isReady())
        m_next.reset();
    tryAgain(m_backoff.next());
}

void TickerStream::replace()
{
    tryAgain(milliseconds(0));
}

void TickerStream::setStanding(TickersStanding::State state, const QString &problem)
{
    m_standing = {state, problem};
}

} // namespace tidemark
