#include "session/feed.h"

#include "exchange/trade_stream.h"
#include "session/feed_rest.h"
#include "session/join_batches.h"
#include "session/loop_rest.h"
#include "session/mailbox.h"
#include "session/spool_intake.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Monotonic = std::chrono::steady_clock;

constexpr auto calmFlush = 100ms;   // each costs a commit of the spool
constexpr auto busyFlush = 50ms;
constexpr auto unwatchedFlush = 250ms; // also how often the database commits
constexpr auto unwatchedRest = 100ms;
constexpr double busyRate = 250; // trades a second: more than that is not calm
constexpr auto lookEvery = 1s;      // also the grace that a gap gets: frames may be reordered
constexpr auto silenceAfter = 5s;   // of a new connection: then silent markets are asked about over REST
constexpr auto lastHealing = 3s;    // at the end
constexpr double lastShare = 0.8;   // of the exchange's weight limit, then
constexpr auto postEvery = 250ms;   // without trades
constexpr auto lostShown = 24h;
constexpr std::size_t mostLostShown = 500; // stretches of a market

} // namespace

Feed::Feed(const RecorderOptions &options, std::unique_ptr<SpoolIntake> spool, Mailbox &mailbox)
    : m_options(options)
    , m_spool(std::move(spool))
    , m_mailbox(mailbox)
    , m_refusedNewest(30s, 10min)
    , m_flushTimer(this)
    , m_lookTimer(this)
    , m_silenceTimer(this)
    , m_lastHealing(this)
{
    m_flushTimer.setInterval(calmFlush);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    m_lookTimer.setInterval(lookEvery);
    m_silenceTimer.setSingleShot(true);
    m_silenceTimer.setTimerType(Qt::PreciseTimer); // a moment too early nothing is silent yet
    m_lastHealing.setInterval(lastHealing);
    m_lastHealing.setSingleShot(true);
    for (const auto &symbol : m_options.symbols)
        m_markets.try_emplace(symbol, symbol);
    connect(&m_flushTimer, &QTimer::timeout, this, &Feed::flush);
    connect(&m_lookTimer, &QTimer::timeout, this, &Feed::look);
    connect(&m_silenceTimer, &QTimer::timeout, this, &Feed::askSilentMarkets);
    connect(&m_lastHealing, &QTimer::timeout, this, &Feed::end);
}

Feed::~Feed() = default;

void Feed::start()
{
    StreamLimits limits;
    limits.proxy = m_options.endpoints.proxy;
    m_stream = std::make_unique<TradeStream>(m_options.endpoints.stream, limits);
    m_rest = std::make_unique<FeedRest>(
        m_options,
        [this](const Symbol &symbol, IdRange ids) {
            const auto *market = marketOf(symbol);
            return market ? market->tracker.lacking(ids) : std::vector{ids};
        },
        [this](const Symbol &symbol) {
            const auto *market = marketOf(symbol);
            return market ? market->tracker.oldestId() : std::nullopt;
        });
    connectStream();
    connectRest();
    connectHealing();
    connectSeries();
    refreshStatus();
    m_stream->setSymbols(m_options.symbols);
    m_stream->start();
    m_rest->directory.reload();
    m_flushTimer.start();
    m_lookTimer.start();
    m_silenceTimer.start(silenceAfter);
    new LoopRest(unwatchedRest, [this] { return mayRest(); }, this);
}

void Feed::connectStream()
{
    connect(m_stream.get(), &TradeStream::bufferFilled, this, &Feed::flush);
    connect(m_stream.get(), &TradeStream::statusChanged, this, &Feed::refreshStatus);
    connect(m_stream.get(), &TradeStream::connected, this, &Feed::onConnected);
    connect(m_stream.get(), &TradeStream::clockJumped, &m_rest->clockOffset, &ClockOffset::measureNow);
}

void Feed::connectRest()
{
    m_rest->client.setTellsMicroseconds([this] { return m_stream->tellsMicroseconds(); });
    m_rest->client.setExchangeNow([this] { return m_stream->exchangeNow(); });
    connect(&m_rest->clockOffset, &ClockOffset::measured, this, [this](std::chrono::microseconds offset) {
        m_clockOffset = offset;
        m_stream->setClockOffset(offset);
    });
    connect(&m_rest->directory, &SymbolDirectory::loaded, this, [this](const std::vector<MarketInfo> &markets) {
        m_listed.take(markets);
        Q_EMIT directoryLoaded(markets);
    });
    connect(&m_rest->directory, &SymbolDirectory::failed, this, &Feed::directoryFailed);
}

void Feed::stop()
{
    if (!m_stream)
        return;
    if (std::exchange(m_isStopping, true))
        return end();
    m_lookTimer.stop();
    m_silenceTimer.stop();
    m_stream->stop();
    flush();
    m_rest->client.budget().setShare(lastShare); // for a moment only
    // Twice: what the first look finds needs no grace any more, since nothing else will arrive.
    for (int looks = 0; looks < 2; ++looks) {
        for (auto &[symbol, market] : m_markets)
            heal(symbol, market);
    }
    m_rest->healer.giveUpThePast();
    const auto healing = m_rest->healer.status();
    if (healing.fetching > 0 && healing.problem.isEmpty())
        m_lastHealing.start();
    else
        end();
}

void Feed::end()
{
    if (!m_stream)
        return;
    m_lastHealing.stop();
    m_silenceTimer.stop(); // a past that came meanwhile has started it again
    m_flushTimer.stop();
    flush();
    m_looksSinceAnchors = looksPerAnchors;
    tellAlerts(m_alerts.takeAll());
    refreshStatus();
    Q_EMIT statusChanged(m_status);
    m_rest->healedToday.save();
    m_rest.reset();
    m_stream.reset();
    m_spool->close();
    Q_EMIT stopped();
}

FeedMarket *Feed::marketOf(const Symbol &symbol)
{
    const auto market = m_markets.find(symbol);
    return market == m_markets.end() ? nullptr : &market->second;
}

void Feed::setSymbols(const std::vector<Symbol> &symbols)
{
    if (!m_stream)
        return; // stopped meanwhile
    std::erase_if(m_markets, [&](const auto &market) {
        const bool isLeaving = std::find(symbols.begin(), symbols.end(), market.first) == symbols.end();
        if (isLeaving) {
            m_rest->healer.forget(market.first);
            m_rest->fetchDesk.forget(market.first);
            m_rest->firstFetch.forget(market.first);
            m_rest->series.forget(market.first);
            m_alerts.end(market.first, exchangeNow());
        }
        return isLeaving;
    });
    std::vector<Symbol> added;
    for (const auto &symbol : symbols) {
        if (m_markets.try_emplace(symbol, symbol).second)
            added.push_back(symbol);
    }
    m_stream->setSymbols(symbols);
    if (added.empty())
        return;
    lookUp(added);
    Q_EMIT marketsAdded(added);
}

// The list may be older than the market, or than the end of its halt.
void Feed::lookUp(const std::vector<Symbol> &symbols)
{
    const bool isInDoubt = std::any_of(symbols.begin(), symbols.end(),
                                       [this](const Symbol &symbol) { return !m_listed.trouble(symbol).isEmpty(); });
    if (!isInDoubt)
        return;
    m_listed.lookUpAgain(symbols);
    m_rest->directory.reload();
}

void Feed::learn(const MarketPast &past)
{
    auto *market = marketOf(past.symbol);
    if (!m_stream || !market)
        return; // stopped, or the market left meanwhile
    if (market->beganAt && past.last && past.last->tradedAt < *market->beganAt)
        return; // read before its series ended
    // Live trades that came before may be of ids that have started again.
    const auto &heard = market->tracker.last();
    if (!market->isLearned && past.last && heard && SeriesWatch::isContradiction(*past.last, *heard)
        && m_rest->series.suspect(*past.last, past.covered.highest().value_or(past.last->id)))
        return;
    market->tracker.learn(past);
    if (std::exchange(market->isLearned, true))
        return;
    market->unchecked = past.last;
    m_alerts.recall(past.symbol, market->tracker.extremes());
    m_rest->firstFetch.learn(past.symbol, past.begins, exchangeNow());
    m_silenceTimer.start(silenceAfter);
}

void Feed::setDatabaseStatus(const DatabaseStatus &status, const LagStatus &lag)
{
    m_status.database = status;
    m_status.lag.receivedToCommitted = lag.receivedToCommitted;
}

void Feed::setLimits(const RecordingLimits &limits)
{
    m_spool->setQuota(limits.spoolQuota);
    if (!m_rest)
        return; // stopped meanwhile
    m_rest->healer.setLargestGap(limits.largestGapFetched);
    m_rest->firstFetch.setReach(limits.firstFetch);
}

void Feed::reloadDirectory()
{
    if (m_rest)
        m_rest->directory.reload();
}

void Feed::flush()
{
    auto batch = m_stream->take();
    join(batch, std::exchange(m_fetched, {}));
    setPace(batch.trades.size());
    holdSuspects(batch);
    track(batch);
    tellAlerts(m_alerts.take(exchangeNow()));
    const bool isPosted = m_mailbox.hasReader() && (!batch.isEmpty() || Monotonic::now() - m_posted >= postEvery);
    const auto receivedAt = batch.receivedAt;
    auto trades = isPosted ? batch.trades : std::vector<Trade>();
    spool(std::move(batch));
    if (isPosted)
        post(std::move(trades), receivedAt);
}

void Feed::setPace(std::size_t trades)
{
    m_isCalm = double(trades) <= busyRate * std::chrono::duration<double>(m_flushTimer.intervalAsDuration()).count();
    m_stream->setPrompt(m_mailbox.isWatched());
    const auto pace = !m_isCalm ? busyFlush : m_mailbox.isWatched() ? calmFlush : unwatchedFlush;
    if (m_flushTimer.intervalAsDuration() != pace && m_flushTimer.isActive())
        m_flushTimer.setInterval(pace);
}

// An answer over REST is not kept waiting: by how long it takes the exchange's clock is judged, and it takes several rounds.
bool Feed::mayRest() const
{
    return m_isCalm && !m_isStopping && m_rest && !m_rest->client.isAsking() && !m_mailbox.isWatched();
}

void Feed::track(const TradeBatch &batch)
{
    beginAlerts();
    for (const auto &trade : batch.trades) {
        if (auto *market = marketOf(trade.symbol)) {
            m_alerts.add(trade, market->tracker.extremes());
            market->tracker.add(trade);
        }
    }
    for (const auto &input : batch.rejected) {
        auto *market = input.symbol && input.tradeId ? marketOf(*input.symbol) : nullptr;
        if (market)
            market->tracker.cover({*input.tradeId, *input.tradeId});
    }
}

void Feed::spool(TradeBatch batch)
{
    if (m_spool->append(std::move(batch)))
        Q_EMIT spooled();
    for (const auto &trade : m_spool->takeGivenUp()) {
        if (auto *market = marketOf(trade.symbol))
            market->tracker.lose(trade.id);
    }
}

void Feed::look()
{
    flush(); // what was fetched must not look missing
    const auto now = exchangeNow();
    for (auto &[symbol, market] : m_markets) {
        market.tracker.forget(now);
        heal(symbol, market);
        checkLastTrade(symbol, market);
        market.lost = market.tracker.lost(m_rest->healer.fetching(symbol), now - lostShown, mostLostShown);
    }
    lookForAlerts(now);
    if (const auto moment = clockOfTheExchange())
        m_rest->firstFetch.look(*moment);
    m_rest->healedToday.save();
    refreshStatus();
    Q_EMIT statusChanged(m_status);
}

void Feed::onConnected()
{
    m_refusedNewest.reset();
    m_silenceTimer.start(silenceAfter);
    m_rest->clockOffset.measureNow();
    m_rest->healer.retryRefused();
}

} // namespace tidemark
