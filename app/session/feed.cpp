#include "session/feed.h"

#include "session/backfill.h"
#include "session/exchange_link.h"
#include "session/feed_report.h"
#include "session/mailbox.h"
#include "session/market_board.h"
#include "session/series_gate.h"
#include "session/silence_watch.h"
#include "session/spool_intake.h"

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 1s;    // also the grace that a gap gets: frames may be reordered
constexpr auto silenceAfter = 5s; // of a new connection: then silent markets are asked about over REST
constexpr auto lastHealing = 3s;  // at the end

} // namespace

Feed::Feed(const RecorderOptions &options, std::unique_ptr<SpoolIntake> spool, Mailbox &mailbox)
    : m_options(options)
    , m_spool(std::move(spool))
    , m_mailbox(mailbox)
    , m_markets(options.symbols)
{
    m_lookTimer.setInterval(lookEvery);
    m_lastHealing.setInterval(lastHealing);
    m_lastHealing.setSingleShot(true);
    connect(&m_pace, &FlushPace::due, this, &Feed::handOn);
    connect(&m_pace, &FlushPace::promptChanged, this, [this](bool isPrompt) { m_exchange->stream().setPrompt(isPrompt); });
    connect(&m_mailbox, &Mailbox::watched, this, &Feed::handOn); // with figures of this moment
    connect(&m_lookTimer, &QTimer::timeout, this, &Feed::look);
    connect(&m_lastHealing, &QTimer::timeout, this, &Feed::end);
}

Feed::~Feed() = default;

void Feed::start()
{
    m_exchange = std::make_unique<ExchangeLink>(m_options.endpoints, m_markets);
    m_gate = std::make_unique<SeriesGate>(m_exchange->client(), m_markets);
    m_backfill = std::make_unique<Backfill>(*m_exchange, m_markets, *m_gate, m_options);
    m_silence = std::make_unique<SilenceWatch>(m_exchange->stream(), m_exchange->client(), silenceAfter);
    m_report = std::make_unique<FeedReport>(FeedReport::Sources{m_markets, *m_exchange, *m_backfill, *m_gate, *m_spool, m_relayed}, m_mailbox);
    m_board = std::make_unique<MarketBoard>(m_markets, *m_exchange, m_relayed, m_options.endpoints, m_mailbox.hasReader());
    connectExchange();
    connectBackfill();
    m_report->refresh();
    m_exchange->start(m_options.symbols);
    m_pace.start([this] { return mayRest(); });
    m_lookTimer.start();
    m_silence->restart();
}

void Feed::connectExchange()
{
    connect(&m_exchange->stream(), &TradeStream::bufferFilled, this, &Feed::flush);
    connect(&m_exchange->stream(), &TradeStream::statusChanged, this, [this] { m_report->refresh(); });
    connect(m_exchange.get(), &ExchangeLink::connected, this, [this] {
        flush(); // so that the last trade before it is known
        m_gate->noteAbsence();
        m_silence->noteConnected();
        m_backfill->retryRefused();
    });
    connect(m_exchange.get(), &ExchangeLink::directoryLoaded, m_backfill.get(), &Backfill::takeList);
    connect(m_exchange.get(), &ExchangeLink::directoryLoaded, this, &Feed::directoryLoaded);
    connect(m_exchange.get(), &ExchangeLink::daysAnswered, this, &Feed::marketDaysAnswered);
    connect(m_exchange.get(), &ExchangeLink::directoryFailed, this, &Feed::directoryFailed);
    connect(m_exchange.get(), &ExchangeLink::candlesAnswered, this, &Feed::exchangeCandlesAnswered);
    connect(m_silence.get(), &SilenceWatch::newestTold, this, &Feed::noteNewestId);
    connect(m_silence.get(), &SilenceWatch::refused, m_backfill.get(), &Backfill::askOnward);
    connect(m_gate.get(), &SeriesGate::began, this, &Feed::beginSeries);
    connect(m_gate.get(), &SeriesGate::goesOn, this, &Feed::letGo);
    connect(m_gate.get(), &SeriesGate::pastWanted, this, [this](const Symbol &symbol) { Q_EMIT marketsAdded({symbol}); });
}

void Feed::connectBackfill()
{
    connect(m_backfill.get(), &Backfill::arrived, this, &Feed::flush);
    connect(m_backfill.get(), &Backfill::finished, this, &Feed::endOnceSettled);
    connect(m_backfill.get(), &Backfill::absent, this, &Feed::absent);
    connect(m_backfill.get(), &Backfill::skipped, this, &Feed::skipped);
    connect(m_backfill.get(), &Backfill::wanted, this, &Feed::wanted);
    connect(m_backfill.get(), &Backfill::ledgerAsked, this, &Feed::ledgerAsked);
    connect(m_backfill.get(), &Backfill::answered, this, &Feed::fetchAnswered);
}

void Feed::stop()
{
    if (!m_exchange)
        return;
    if (std::exchange(m_isStopping, true))
        return end();
    m_lookTimer.stop();
    followRecord();
    m_silence->stop();
    m_exchange->stream().stop();
    flush();
    if (m_backfill->finish(mayFetch()) || m_gate->isAsking())
        m_lastHealing.start();
    else
        end();
}

// What still waits for the exchange's word by the end of its time is in the spool.
void Feed::endOnceSettled()
{
    const auto healing = m_backfill->status();
    if (m_isStopping && !m_gate->isAsking() && (healing.fetching == 0 || !healing.problem.isEmpty()))
        m_lastHealing.start(0);
}

void Feed::end()
{
    if (!m_exchange)
        return;
    m_lastHealing.stop();
    m_pace.stop();
    flush();
    m_alerts.tellAll(m_exchange->now());
    m_report->refresh();
    Q_EMIT marketsTold(m_markets.figures());
    Q_EMIT statusChanged(m_report->status());
    m_board.reset();
    m_report.reset();
    m_silence.reset();
    m_backfill.reset();
    m_gate.reset();
    m_exchange.reset();
    m_spool->close();
    Q_EMIT stopped();
}

void Feed::setSymbols(const std::vector<Symbol> &symbols)
{
    if (!m_exchange)
        return; // stopped meanwhile
    const auto now = m_exchange->now();
    const auto change = m_markets.set(symbols);
    for (const auto &symbol : change.removed) {
        m_backfill->forget(symbol);
        m_gate->forget(symbol);
        m_alerts.end(symbol, now);
    }
    m_exchange->setSymbols(symbols);
    followRecord();
    if (change.added.empty())
        return;
    m_exchange->lookUp(change.added);
    Q_EMIT marketsAdded(change.added);
}

void Feed::learn(const MarketPast &past)
{
    auto *market = m_markets.find(past.symbol);
    if (!m_exchange || !market)
        return; // stopped, or the market left
    if (m_gate->admits(past)) { // else its series has ended meanwhile, or is asked about
        market->learn(past);
        if (!std::exchange(market->isLearned, true)) {
            m_gate->noteLearned(past);
            m_alerts.recall(past.symbol, market->tracker.extremes());
            m_backfill->learn(past);
            m_silence->restart();
        }
    }
    takeOver();
}

void Feed::takeDoubted(const QString &spool, const Symbol &symbol, const std::vector<Trade> &trades)
{
    if (!m_exchange)
        return;
    m_leftDoubts.add({spool, symbol, trades});
    takeOver();
}

// Held against what the record has, they wait again or are of the series that runs.
void Feed::takeOver()
{
    const auto taken = m_leftDoubts.take([this](const Symbol &symbol) { return m_markets.isLearned(symbol) || m_gate->isSuspected(symbol); });
    if (taken.empty())
        return;
    for (const auto &left : taken)
        m_backfill->add(left.trades);
    flush();
    for (const auto &left : taken) {
        if (m_spool->problem().isEmpty()) // else at the next start
            Q_EMIT takenOver(left.spool, left.symbol);
    }
}

void Feed::setDatabaseStatus(const DatabaseStatus &status, const LagStatus &lag)
{
    const bool isViewer = !status.viewer.isEmpty();
    m_spool->setDiscarding(isViewer);
    m_relayed.setWanted(isViewer);
    followRecord();
    if (m_report)
        m_report->setDatabase(status, lag);
}

void Feed::setRecord(const std::optional<PgTarget> &record)
{
    m_relayed.setRecord(record);
    followRecord();
}

void Feed::followRecord()
{
    m_relayed.follow(m_exchange && !m_isStopping && m_relayed.isWanted() ? m_markets.symbols() : std::vector<Symbol>());
}

void Feed::setLimits(const RecordingLimits &limits)
{
    m_spool->setQuota(limits.spoolQuota);
    if (m_backfill)
        m_backfill->setLimits(limits);
}

void Feed::reloadDirectory()
{
    if (m_exchange)
        m_exchange->reloadDirectory();
}

void Feed::fetchPeriod(const FetchQuestion &question)
{
    if (m_backfill)
        m_backfill->fetchPeriod(question);
}

void Feed::askExchangeCandles(const ExchangeCandlesQuestion &question)
{
    if (m_exchange)
        m_exchange->askCandles(question);
}

void Feed::askMarketDays(const MarketDaysQuestion &question)
{
    if (m_exchange)
        m_exchange->askDays(question);
}

void Feed::askBoard(const BoardQuestion &question)
{
    Q_EMIT boardAnswered(m_board ? m_board->answer(question) : question.refused(QStringLiteral("The recorder is ending.")));
}

void Feed::completeOutline(RecordOutline outline)
{
    Q_EMIT outlineCompleted(m_backfill ? m_backfill->completed(std::move(outline)) : outline);
}

void Feed::handOn()
{
    if (!m_exchange)
        return;
    flush();
    m_pace.note(std::exchange(m_handedOn, 0), m_mailbox.isWatched());
}

void Feed::flush()
{
    auto batch = m_exchange->stream().take();
    join(batch, m_backfill->take());
    m_relayed.join(batch);
    m_handedOn += batch.trades.size();
    const auto held = m_gate->hold(batch);
    m_spool->letGo(std::exchange(m_letGo, {})); // what waited of them is in this batch, or waits again
    m_spool->hold(held);
    track(batch);
    m_alerts.tell(m_exchange->now());
    const bool isPosted = m_report->isPostDue(!batch.isEmpty());
    const auto receivedAt = batch.receivedAt;
    auto trades = isPosted ? batch.trades : std::vector<Trade>();
    spool(std::move(batch));
    if (isPosted)
        m_report->post(std::move(trades), receivedAt);
}

void Feed::track(const TradeBatch &batch)
{
    if (const auto now = m_exchange->stream().exchangeNow())
        m_alerts.begin(*now);
    for (const auto &trade : batch.trades) {
        if (auto *market = m_markets.find(trade.symbol)) {
            m_alerts.add(trade, market->tracker.extremes());
            m_gate->noteNext(market->tracker.last(), trade);
            market->add(trade);
        }
    }
    m_markets.cover(batch.rejected);
}

void Feed::spool(TradeBatch batch)
{
    if (m_spool->append(std::move(batch)))
        Q_EMIT spooled();
    for (const auto &[symbol, id] : m_spool->takeGivenUp())
        m_markets.lose(symbol, id);
}

void Feed::look()
{
    flush(); // what was fetched must not look missing
    const auto now = m_exchange->now();
    m_markets.forget(now);
    m_backfill->look(mayFetch());
    m_alerts.look(m_exchange->stream(), now);
    m_report->refresh();
    if (m_options.tellsMarkets)
        Q_EMIT marketsTold(m_markets.figures());
    Q_EMIT statusChanged(m_report->status());
}

// An answer over REST is not kept waiting: by how long it takes the exchange's clock is judged, and it takes several rounds. Without a
// screen there are those who read the metrics; one that is hidden tells of delays once it is looked at.
FeedRest Feed::mayRest() const
{
    if (m_isStopping || !m_exchange || m_exchange->client().isAsking() || m_mailbox.isWatched())
        return FeedRest::None;
    return m_mailbox.hasReader() ? FeedRest::Full : FeedRest::Measured;
}

// What cannot or must not be kept would be fetched for ever.
bool Feed::mayFetch() const
{
    return m_spool->problem().isEmpty() && !m_spool->isDiscarding();
}

void Feed::noteNewestId(const Symbol &symbol, std::int64_t id)
{
    if (const auto *market = m_markets.find(symbol); market && market->tracker.newestId() < id)
        m_backfill->askOnward(symbol);
    m_gate->noteNewestId(symbol, id);
}

void Feed::beginSeries(const SeriesStart &start, const std::vector<Trade> &held)
{
    if (m_markets.find(start.symbol)) { // else it was left while the exchange was asked
        m_markets.startOver(start.symbol);
        m_backfill->forget(start.symbol);
        m_exchange->stream().forgetIds(start.symbol);
        m_alerts.startOver(start.symbol);
        m_relayed.forget(start.symbol);
    }
    m_spool->noteEnding(start);
    spool({}); // so that it is kept before anything else is
    Q_EMIT seriesBegan(start); // before its trades are spooled
    letGo(start.symbol, held);
    // The last ones of the former series belong into the record, which tells them by their time, but not into what is watched now.
    if (auto former = m_backfill->takeFormer(start); !former.isEmpty())
        spool(std::move(former));
}

void Feed::letGo(const Symbol &symbol, const std::vector<Trade> &held)
{
    m_backfill->add(held);
    m_letGo.push_back(symbol);
    endOnceSettled();
}

} // namespace tidemark
