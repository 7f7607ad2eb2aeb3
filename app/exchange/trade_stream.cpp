#include "exchange/trade_stream.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(exchangeLog, "tidemark.exchange")

constexpr std::chrono::seconds rateWindow(1);
constexpr qint64 refusalLogPause = 60'000; // ms

} // namespace

TradeStream::TradeStream(const QUrl &base, QObject *parent) : TradeStream(base, StreamLimits{}, parent) {}

TradeStream::TradeStream(const QUrl &base, const StreamLimits &limits, QObject *parent, ClockWatch::Reader clocks)
    : QObject(parent), m_lanes(base, limits), m_clockWatch(std::move(clocks))
{
    m_status.host = base.host();
    m_status.since = wallClock();
    m_rateTimer.setInterval(rateWindow);
    connect(&m_rateTimer, &QTimer::timeout, this, &TradeStream::measureRate);
    connect(&m_clockWatch, &ClockWatch::suspended, this, &TradeStream::onSuspended);
    connect(&m_clockWatch, &ClockWatch::jumped, this, &TradeStream::onClockJumped);
    followLanes();
}

TradeStream::~TradeStream() = default;

void TradeStream::followLanes()
{
    connect(&m_lanes, &LaneSet::textReceived, this,
            [this](StreamLane &lane, StreamConnection &connection, const QString &frame) {
                onFrame(lane, connection, m_decoder.decode(QStringView(frame), clock()));
            });
    connect(&m_lanes, &LaneSet::binaryReceived, this,
            [this](StreamLane &lane, StreamConnection &connection, const QByteArray &frame) {
                const std::string_view text(frame.constData(), std::size_t(frame.size()));
                onFrame(lane, connection, m_decoder.decode(text, clock()));
            });
    connect(&m_lanes, &LaneSet::stateChanged, this, &TradeStream::updateState);
    connect(&m_lanes, &LaneSet::connected, this, &TradeStream::connected);
}

void TradeStream::setSymbols(const std::vector<Symbol> &symbols)
{
    std::vector<Symbol> gone;
    std::vector<Symbol> come;
    std::unordered_set<Symbol> wanted(symbols.begin(), symbols.end());
    for (const auto &[symbol, market] : m_markets) {
        if (!wanted.contains(symbol))
            gone.push_back(symbol);
    }
    for (const auto &symbol : symbols) {
        if (wanted.erase(symbol) > 0 && !m_markets.contains(symbol))
            come.push_back(symbol);
    }
    // In this order, so that a lane is not left empty, and closed, in between.
    m_lanes.add(come);
    m_lanes.remove(gone);
    for (const auto &symbol : come) {
        m_markets.try_emplace(symbol);
        m_left.erase(symbol);
    }
    for (const auto &symbol : gone) {
        m_markets.erase(symbol);
        m_left.insert(symbol);
    }
    updateState();
}

void TradeStream::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_rateTimer.start();
    m_clockWatch.start();
    m_lanes.start();
    updateState();
}

void TradeStream::stop()
{
    m_isRunning = false;
    m_rateTimer.stop();
    m_clockWatch.stop();
    m_status.messagesPerSecond = 0;
    m_lanes.stop();
    updateState();
}

TradeBatch TradeStream::take()
{
    return std::exchange(m_batch, {});
}

void TradeStream::noteFetched(const Trade &trade)
{
    if (auto *lane = m_lanes.laneOf(trade.symbol))
        lane->noteFetched(trade, exchangeNow().value_or(wallClock() + m_clockOffset) - trade.tradedAt);
}

void TradeStream::forgetIds(const Symbol &symbol)
{
    if (const auto market = m_markets.find(symbol); market != m_markets.end())
        market->second.ids = {};
    if (auto *lane = m_lanes.laneOf(symbol))
        lane->forgetIds(symbol);
}

void TradeStream::noteAnswer(const std::vector<Symbol> &symbols, bool isAnswered)
{
    for (const auto &symbol : symbols) {
        if (auto *lane = m_lanes.laneOf(symbol))
            lane->noteAnswer(symbol, isAnswered);
    }
}

FeedStatus TradeStream::status() const
{
    auto status = m_status;
    status.reconnects = m_lanes.reconnects();
    status.connections = m_lanes.connections();
    status.notices = m_lanes.notices();
    for (auto &connection : status.connections) {
        if (connection.lag)
            *connection.lag += m_clockOffset;
    }
    return status;
}

MarketState TradeStream::stateOf(const Symbol &symbol) const
{
    const auto *lane = m_lanes.laneOf(symbol);
    return lane ? lane->stateOf(symbol) : MarketState::Waiting;
}

QString TradeStream::noteOf(const Symbol &symbol) const
{
    const auto *lane = m_lanes.laneOf(symbol);
    return lane ? lane->noteOf(symbol) : QString();
}

std::optional<std::chrono::steady_clock::time_point> TradeStream::heardAt(const Symbol &symbol) const
{
    const auto *lane = m_lanes.laneOf(symbol);
    return lane ? lane->heardAt(symbol) : std::nullopt;
}

std::optional<DelaySpread> TradeStream::delay() const
{
    auto delay = m_delays.spread(DelayMeter::Monotonic::now());
    if (delay)
        delay = DelaySpread{delay->median + m_clockOffset, delay->p99 + m_clockOffset, delay->most + m_clockOffset};
    return delay;
}

std::optional<Timestamp> TradeStream::clock() const
{
    const auto now = exchangeNow();
    return now || !m_isOffsetKnown ? now : std::optional(wallClock() + m_clockOffset);
}

std::optional<std::chrono::microseconds> TradeStream::lagOf(const Symbol &symbol) const
{
    const auto market = m_markets.find(symbol);
    if (market == m_markets.end() || !market->second.lag)
        return std::nullopt;
    return *market->second.lag + m_clockOffset;
}

void TradeStream::onFrame(StreamLane &lane, StreamConnection &connection, Decoded decoded)
{
    ++m_messages;
    connection.meter().noteMessage();
    if (const auto *trade = std::get_if<DecodedTrade>(&decoded))
        onTrade(lane, connection, *trade);
    else if (const auto *reply = std::get_if<ControlReply>(&decoded))
        connection.acknowledge(*reply);
    else if (std::holds_alternative<ServerShutdown>(decoded))
        lane.noteShutdown(connection);
    else if (auto *input = std::get_if<RejectedInput>(&decoded))
        reject(std::move(*input));
}

void TradeStream::onTrade(StreamLane &lane, StreamConnection &connection, const DecodedTrade &decoded)
{
    const auto now = std::chrono::steady_clock::now();
    const auto market = m_markets.find(decoded.trade.symbol);
    if (market == m_markets.end()) {
        if (!m_left.contains(decoded.trade.symbol)) // without its id: should the market be recorded one day, that is to be had
            rejectFrame(decoded.trade.symbol, QStringLiteral("A trade of a market that was not asked for."));
        return;
    }
    lane.noteTrade(connection, decoded.trade, now);
    measure(connection, decoded.eventTime, now);
    const bool isAltered = market->second.isAltered(decoded.trade);
    if (market->second.isDouble(decoded.trade)) {
        if (isAltered)
            rejectFrame(decoded.trade.symbol, QStringLiteral("Trade %1 came again with another content; the record keeps the first.").arg(decoded.trade.id));
        return;
    }
    if (m_isPrompt && market->second.delays.isDue(now))
        market->second.delays.add(now, wallClock() - decoded.eventTime);
    m_clock.note(decoded.eventTime, now);
    m_tellsMicroseconds = m_tellsMicroseconds || microsOf(decoded.trade.tradedAt) % 1'000 != 0;
    keep(decoded.trade);
}

void TradeStream::rejectFrame(const Symbol &symbol, const QString &reason)
{
    const auto raw = m_decoder.frame();
    reject({symbol, std::nullopt, QByteArray(raw.data(), qsizetype(raw.size())), reason, wallClock()});
}

bool TradeStream::Market::isAltered(const Trade &trade)
{
    constexpr std::uint64_t odd = 0x9e37'79b9'7f4a'7c15; // spreads what differs over all bits
    std::uint64_t content = trade.buyerIsMaker;
    for (const auto part : {trade.price.units(), trade.quantity.units(), microsOf(trade.tradedAt)})
        content = ((content ^ std::uint64_t(part)) * odd) ^ (content >> 29);
    return ids.wasOther(trade.id, std::uint32_t(content >> 32));
}

// Of what was delivered nothing was traded later: so what was is no double, but the same id again, of a new series.
bool TradeStream::Market::isDouble(const Trade &trade)
{
    const bool isKnown = !ids.add(trade.id);
    const bool isNewest = trade.tradedAt > newest;
    newest = std::max(newest, trade.tradedAt);
    return isKnown && !isNewest;
}

void TradeStream::measure(StreamConnection &connection, Timestamp eventTime, std::chrono::steady_clock::time_point now)
{
    if (!m_isPrompt)
        return;
    if (m_delays.isDue(now))
        m_delays.add(now, wallClock() - eventTime);
    if (connection.meter().isDue(now))
        connection.meter().noteDelay(now, wallClock() - eventTime);
}

void TradeStream::onSuspended(std::chrono::milliseconds length)
{
    m_clock.skip(length);
    const auto why = QStringLiteral("This computer slept for %1 s, and its connections with it. New ones are being opened; "
                                    "what was missed is fetched by its ids.")
                         .arg(double(length.count()) / 1000);
    m_lanes.renew(why);
}

void TradeStream::onClockJumped(std::chrono::milliseconds jump)
{
    qCWarning(exchangeLog).noquote() << QStringLiteral("This computer's clock was set by %1 s. Times of trades are the "
                                                       "exchange's and do not change.")
                                            .arg(double(jump.count()) / 1000);
    m_clockOffset -= jump;
    m_delays = {};
    for (auto &[symbol, market] : m_markets) {
        market.delays = Market().delays;
        market.lag.reset();
    }
    m_lanes.noteClockJump(jump);
    m_status.since += jump;
    Q_EMIT clockJumped();
}

void TradeStream::keep(const Trade &trade)
{
    if (m_batch.isEmpty())
        m_batch.receivedAt = wallClock();
    m_batch.trades.push_back(trade);
    ++m_status.received;
    if (m_batch.trades.size() == fullBuffer + 1)
        Q_EMIT bufferFilled();
}

void TradeStream::reject(RejectedInput input)
{
    ++m_status.refused;
    logRefusal(input);
    if (m_batch.rejected.size() >= rejectedKept)
        return;
    if (m_batch.isEmpty())
        m_batch.receivedAt = input.notedAt;
    input.raw.truncate(rawKept);
    m_batch.rejected.push_back(std::move(input));
}

void TradeStream::logRefusal(const RejectedInput &input)
{
    if (m_refusalLogged.isValid() && m_refusalLogged.elapsed() < refusalLogPause)
        return;
    m_refusalLogged.start();
    qCWarning(exchangeLog).noquote() << QStringLiteral("A frame was refused and kept as it is: %1 (%2 refused so far)")
                                            .arg(input.reason)
                                            .arg(m_status.refused);
}

void TradeStream::updateState()
{
    const auto *worst = m_lanes.worst();
    const auto state = worst ? worst->state() : FeedState::Stopped;
    const auto problem = worst ? worst->problem() : QString();
    if (state == m_status.state && problem == m_status.problem)
        return;
    if (state != m_status.state)
        m_status.since = wallClock();
    if (problem != m_status.problem && !problem.isEmpty())
        qCWarning(exchangeLog).noquote() << problem;
    m_status.state = state;
    m_status.problem = problem;
    Q_EMIT statusChanged();
}

void TradeStream::measureRate()
{
    m_status.messagesPerSecond = double(std::exchange(m_messages, 0)) / double(rateWindow.count());
    m_lanes.measure(std::chrono::steady_clock::now());
    measureLags();
}

void TradeStream::measureLags()
{
    const auto now = std::chrono::steady_clock::now();
    for (auto &[symbol, market] : m_markets)
        market.lag = market.delays.median(now);
}

} // namespace tidemark
