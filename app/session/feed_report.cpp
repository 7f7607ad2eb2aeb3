#include "session/feed_report.h"

#include "core/counted.h"
#include "session/backfill.h"
#include "session/exchange_link.h"
#include "session/mailbox.h"
#include "session/relayed_trades.h"
#include "session/series_gate.h"
#include "session/spool_intake.h"
#include "session/watched_markets.h"

#include <algorithm>

namespace tidemark {
namespace {

using Monotonic = std::chrono::steady_clock;

constexpr std::chrono::milliseconds postEvery(250); // without trades
constexpr std::size_t fewMarkets = 60; // also more than a tray tells of
constexpr std::chrono::milliseconds pulsesSeen(200);
constexpr std::chrono::milliseconds pulsesUnseen(1'000);
constexpr std::size_t rounds = 5; // in which markets that rest are looked at

} // namespace

FeedReport::FeedReport(const Sources &sources, Mailbox &mailbox) : m_sources(sources), m_mailbox(mailbox) {}

bool FeedReport::isPostDue(bool hasTrades) const
{
    return m_mailbox.hasReader() && (hasTrades || Monotonic::now() - m_posted >= postEvery);
}

void FeedReport::post(std::vector<Trade> trades, Timestamp receivedAt)
{
    m_posted = Monotonic::now();
    const auto now = m_sources.exchange.now();
    const auto &stream = m_sources.exchange.stream();
    m_status.spool = spoolStatus();
    LiveUpdate update{.exchangeNow = now, .trades = std::move(trades), .markets = {}, .status = m_status};
    update.isNowHeard = stream.exchangeNow().has_value();
    if (!update.trades.empty())
        update.receivedAt = Monotonic::now() - std::max(wallClock() - receivedAt, std::chrono::microseconds(0));
    if (arePulsesDue()) {
        takePulses(now);
        update.markets = m_pulses;
    }
    m_mailbox.post(std::move(update));
}

// Of a whole exchange no oftener than they can be read, and now and then where nobody looks; at once for who begins to look.
bool FeedReport::arePulsesDue() const
{
    const bool isWatched = m_mailbox.isWatched();
    return m_sources.markets.count() <= fewMarkets || (isWatched && !m_wasWatched) || m_posted - m_pulsed >= (isWatched ? pulsesSeen : pulsesUnseen);
}

// Of many markets a part is looked at each time: of those that have not traded meanwhile, which change slowly; and where nobody looks,
// of all behind the first ones, which a tray may tell of.
void FeedReport::takePulses(Timestamp now)
{
    const auto &stream = m_sources.exchange.stream();
    const bool isWhole = m_pulses.size() != m_sources.markets.count() || m_pulses.size() <= fewMarkets;
    m_wasWatched = m_mailbox.isWatched();
    m_pulsed = m_posted;
    m_round = (m_round + 1) % rounds;
    m_pulses.resize(m_sources.markets.count());
    std::size_t place = 0;
    for (const auto &[symbol, market] : m_sources.markets) {
        auto &pulse = m_pulses[place++];
        const auto &last = market.tracker.last();
        const bool isAnother = pulse.symbol != symbol || pulse.series != market.series;
        const bool isSame = pulse.last.has_value() == last.has_value() && (!last || last->id == pulse.last->id);
        const bool mayStay = m_wasWatched ? isSame : place > fewMarkets;
        if (!isWhole && !isAnother && mayStay && place % rounds != m_round)
            continue;
        pulse = m_sources.markets.pulse(symbol, stream, now);
        m_sources.relayed.complete(pulse);
    }
}

void FeedReport::refresh()
{
    const auto &exchange = m_sources.exchange;
    auto &feed = m_status.feed;
    feed = exchange.stream().status();
    feed.healing = m_sources.backfill.status();
    feed.notices += exchange.client().notice();
    feed.notices += m_sources.markets.notices();
    feed.notices += gateNotices();
    feed.notices += m_sources.backfill.notices();
    feed.notices.removeAll(QString());
    feed.held = m_sources.gate.held();
    feed.isFromRecord = m_sources.relayed.isHeard() && feed.state != FeedState::Live && feed.state != FeedState::Silent;
    m_status.spool = spoolStatus();
    m_status.lag.exchangeToReceived = exchange.stream().delay();
    m_status.lag.clockOffset = exchange.clockOffset();
}

QStringList FeedReport::gateNotices() const
{
    QStringList notices;
    std::int64_t others = 0;
    for (const auto &[symbol, market] : m_sources.markets) {
        const auto told = m_sources.gate.notices(symbol);
        if (notices.size() < qsizetype(mostNamed))
            notices += told;
        else
            others += !told.isEmpty();
    }
    if (others > 0)
        notices += counted(others, tr("The like is to be said of %1 more market; the log tells which."), tr("The like is to be said of %1 more markets; the log tells which."));
    return notices;
}

void FeedReport::setDatabase(const DatabaseStatus &status, const LagStatus &lag)
{
    m_status.database = status;
    m_status.lag.receivedToCommitted = lag.receivedToCommitted;
}

SpoolStatus FeedReport::spoolStatus() const
{
    return {m_sources.spool.trades(), m_sources.spool.bytes(), m_sources.spool.problem(), m_sources.spool.spooled()};
}

} // namespace tidemark
