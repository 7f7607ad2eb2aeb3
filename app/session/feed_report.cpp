#include "session/feed_report.h"

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
    for (const auto &[symbol, market] : m_sources.markets) {
        update.markets.push_back(m_sources.markets.pulse(symbol, stream, now));
        m_sources.relayed.complete(update.markets.back());
    }
    m_mailbox.post(std::move(update));
}

void FeedReport::refresh()
{
    const auto &exchange = m_sources.exchange;
    auto &feed = m_status.feed;
    feed = exchange.stream().status();
    feed.healing = m_sources.backfill.status();
    feed.notices += exchange.client().notice();
    for (const auto &[symbol, market] : m_sources.markets) {
        feed.notices += m_sources.markets.trouble(symbol);
        feed.notices += m_sources.gate.notices(symbol);
    }
    feed.notices.removeAll(QString());
    feed.held = m_sources.gate.held();
    feed.isFromRecord = m_sources.relayed.isHeard() && feed.state != FeedState::Live && feed.state != FeedState::Silent;
    m_status.spool = spoolStatus();
    m_status.lag.exchangeToReceived = exchange.stream().delay();
    m_status.lag.clockOffset = exchange.clockOffset();
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
