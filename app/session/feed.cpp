#include "session/feed.h"

#include "exchange/gap_filler.h"
#include "exchange/rest_client.h"
#include "exchange/symbol_directory.h"
#include "exchange/trade_stream.h"
#include "session/join_batches.h"
#include "session/mailbox.h"
#include "session/spool_intake.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto flushEvery = 50ms;
constexpr auto lookEvery = 1s;      // also the grace that a gap gets: frames may be reordered
constexpr auto quietAfter = 5s;     // a market that has not spoken by then is asked over REST
constexpr int flushesPerPulse = 5;  // without trades the screen hears four times a second

} // namespace

Feed::Feed(const RecorderOptions &options, std::unique_ptr<SpoolIntake> spool, Mailbox &mailbox)
    : m_options(options)
    , m_spool(std::move(spool))
    , m_mailbox(mailbox)
    , m_flushTimer(this)
    , m_lookTimer(this)
    , m_quietTimer(this)
{
    m_flushTimer.setInterval(flushEvery);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    m_lookTimer.setInterval(lookEvery);
    m_quietTimer.setInterval(quietAfter);
    m_quietTimer.setSingleShot(true);
    for (const auto &symbol : m_options.symbols)
        m_markets.try_emplace(symbol, symbol);
}

Feed::~Feed() = default;

void Feed::start()
{
    m_stream = std::make_unique<TradeStream>(m_options.endpoints.stream);
    m_rest = std::make_unique<RestClient>(m_options.endpoints.api);
    m_filler = std::make_unique<GapFiller>(*m_rest);
    m_directory = std::make_unique<SymbolDirectory>(*m_rest);
    m_rest->setExchangeNow([this] { return m_stream->exchangeNow(); });
    connectParts();
    m_stream->setSymbols(m_options.symbols);
    m_stream->start();
    m_directory->reload();
    m_flushTimer.start();
    m_lookTimer.start();
}

void Feed::connectParts()
{
    connect(&m_flushTimer, &QTimer::timeout, this, &Feed::flush);
    connect(&m_lookTimer, &QTimer::timeout, this, &Feed::look);
    connect(&m_quietTimer, &QTimer::timeout, this, &Feed::askQuietMarkets);
    connect(m_stream.get(), &TradeStream::bufferFilled, this, &Feed::flush);
    connect(m_stream.get(), &TradeStream::connected, this, &Feed::onConnected);
    connect(m_filler.get(), &GapFiller::fetched, this,
            [this](const TradeBatch &batch) { join(m_fetched, TradeBatch(batch)); });
    connect(m_filler.get(), &GapFiller::absent, this, [this](const Symbol &symbol, IdRange range) {
        if (const auto market = m_markets.find(symbol); market != m_markets.end())
            market->second.tracker.cover(range);
        Q_EMIT absent(symbol, range);
    });
    connect(m_directory.get(), &SymbolDirectory::loaded, this, &Feed::directoryLoaded);
    connect(m_directory.get(), &SymbolDirectory::failed, this, &Feed::directoryFailed);
}

void Feed::stop()
{
    if (!m_stream)
        return;
    m_flushTimer.stop();
    m_lookTimer.stop();
    m_quietTimer.stop();
    m_stream->stop();
    flush();
    Q_EMIT statusChanged(status());
    m_filler.reset();
    m_directory.reset();
    m_rest.reset();
    m_stream.reset();
    m_spool->close();
    Q_EMIT stopped();
}

void Feed::setSymbols(const std::vector<Symbol> &symbols)
{
    if (!m_stream)
        return; // stopped meanwhile
    std::erase_if(m_markets, [&](const auto &market) {
        const bool isLeaving = std::find(symbols.begin(), symbols.end(), market.first) == symbols.end();
        if (isLeaving)
            m_filler->forget(market.first);
        return isLeaving;
    });
    std::vector<Symbol> added;
    for (const auto &symbol : symbols) {
        if (m_markets.try_emplace(symbol, symbol).second)
            added.push_back(symbol);
    }
    m_stream->setSymbols(symbols);
    if (!added.empty())
        Q_EMIT marketsAdded(added);
}

void Feed::learn(const MarketPast &past)
{
    const auto market = m_markets.find(past.symbol);
    if (!m_stream || market == m_markets.end())
        return; // stopped, or the market left meanwhile
    market->second.tracker.learn(past);
    market->second.isLearned = true;
    m_quietTimer.start();
}

void Feed::setDatabaseStatus(const DatabaseStatus &status, const LagStatus &lag)
{
    m_database = status;
    m_commitLag = lag;
}

void Feed::reloadDirectory()
{
    if (m_directory)
        m_directory->reload();
}

void Feed::flush()
{
    auto batch = m_stream->take();
    join(batch, std::exchange(m_fetched, {}));
    const bool hasTrades = !batch.isEmpty();
    track(batch);
    const bool isPosted = m_mailbox.hasReader() && (hasTrades || ++m_flushesSincePost >= flushesPerPulse);
    auto trades = isPosted ? batch.trades : std::vector<Trade>();
    spool(std::move(batch));
    if (isPosted)
        post(std::move(trades));
}

void Feed::track(const TradeBatch &batch)
{
    for (const auto &trade : batch.trades) {
        if (const auto market = m_markets.find(trade.symbol); market != m_markets.end()) {
            market->second.tracker.add(trade);
            market->second.hasSpoken = true;
        }
    }
    for (const auto &input : batch.rejected) {
        const auto market = input.symbol && input.tradeId ? m_markets.find(*input.symbol) : m_markets.end();
        if (market != m_markets.end())
            market->second.tracker.cover({*input.tradeId, *input.tradeId});
    }
}

void Feed::spool(TradeBatch batch)
{
    if (m_spool->append(std::move(batch)))
        Q_EMIT spooled();
    for (const auto &trade : m_spool->takeGivenUp()) {
        if (const auto market = m_markets.find(trade.symbol); market != m_markets.end())
            market->second.tracker.lose(trade.id);
    }
}

void Feed::post(std::vector<Trade> trades)
{
    m_flushesSincePost = 0;
    const auto now = exchangeNow();
    LiveUpdate update{.exchangeNow = now, .trades = std::move(trades), .markets = {}, .status = status()};
    for (const auto &[symbol, market] : m_markets)
        update.markets.push_back(market.tracker.pulse(now));
    m_mailbox.post(std::move(update));
}

RecorderStatus Feed::status() const
{
    RecorderStatus status{.feed = m_stream->status(), .spool = {}, .database = m_database, .lag = {}};
    status.feed.healing.fetching = m_filler->pending();
    if (status.feed.problem.isEmpty())
        status.feed.problem = m_filler->problem();
    status.spool = {m_spool->trades(), m_spool->bytes(), m_spool->problem()};
    status.lag = m_commitLag;
    status.lag.exchangeToReceived = m_stream->delay();
    return status;
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

void Feed::look()
{
    const auto now = exchangeNow();
    for (auto &[symbol, market] : m_markets)
        market.tracker.forget(now);
    requestGaps();
    Q_EMIT statusChanged(status());
}

void Feed::requestGaps()
{
    const bool mayFetch = m_spool->problem().isEmpty(); // what cannot be kept would be fetched for ever
    for (auto &[symbol, market] : m_markets) {
        for (const auto &gap : market.tracker.ripeGaps()) {
            if (mayFetch && market.isLearned && gap.count() <= m_options.largestGapFetched)
                m_filler->request(symbol, gap);
        }
    }
}

void Feed::onConnected()
{
    for (auto &[symbol, market] : m_markets)
        market.hasSpoken = false;
    m_quietTimer.start();
    measureClockOffset();
}

void Feed::askQuietMarkets()
{
    for (const auto &[symbol, market] : m_markets) {
        const auto newest = market.tracker.newestId();
        if (market.isLearned && !market.hasSpoken && newest)
            m_filler->requestFrom(symbol, *newest + 1);
    }
}

void Feed::measureClockOffset()
{
    const auto asked = wallClock();
    m_rest->serverTime(this, [this, asked](const Result<Timestamp> &answer) {
        if (!answer)
            return;
        const auto answered = wallClock();
        m_stream->setClockOffset(*answer - (asked + (answered - asked) / 2));
    });
}

} // namespace tidemark
