#include "session/relayed_trades.h"

#include "database/pg_session.h"
#include "session/record_relay.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(relayLog, "tidemark.database")

constexpr std::size_t mostRelayed = 5'000; // at once
constexpr auto heardFor = 15s;             // a recorder commits four times a second while anything is traded
constexpr auto relayGrace = 500ms;         // the exchange's thread waits for the relay's end

OpenRecord opening(const PgTarget &record)
{
    return [record](const std::stop_token &stop) -> Result<std::shared_ptr<PgSession>> {
        auto session = PgSession::open(record, {.stop = stop, .grace = relayGrace});
        return session ? Result<std::shared_ptr<PgSession>>(std::move(session).value()) : session.error();
    };
}

} // namespace

RelayedTrades::RelayedTrades() = default;

RelayedTrades::~RelayedTrades() = default;

void RelayedTrades::follow(const std::vector<Symbol> &symbols)
{
    const auto place = m_isWanted && m_record && !symbols.empty() ? m_record->toConnectionString() : QByteArray();
    if (place == m_place && symbols == m_symbols)
        return;
    m_place = place;
    m_symbols = symbols;
    m_relay.reset();
    m_heardAt.reset();
    if (place.isEmpty())
        m_told.clear();
    else
        m_relay = std::make_unique<RecordRelay>(opening(*m_record), symbols, [](const QString &sentence) { qCInfo(relayLog).noquote() << sentence; });
}

void RelayedTrades::join(TradeBatch &batch)
{
    if (!m_relay)
        return;
    std::erase_if(batch.trades, [this](const Trade &trade) { return !isNew(trade); });
    const auto stored = m_relay->due(mostRelayed);
    if (stored.empty())
        return;
    m_heardAt = std::chrono::steady_clock::now();
    if (batch.isEmpty())
        batch.receivedAt = wallClock();
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(batch.trades), [this](const Trade &trade) { return isNew(trade); });
}

bool RelayedTrades::isNew(const Trade &trade)
{
    auto &told = m_told[trade.symbol];
    if (told.contains(trade.id))
        return false;
    told.add(trade.id);
    return true;
}

bool RelayedTrades::isHeard() const
{
    return m_heardAt && std::chrono::steady_clock::now() - *m_heardAt < heardFor;
}

void RelayedTrades::complete(MarketPulse &pulse) const
{
    if (!isHeard() || !pulse.last || (pulse.state != MarketState::Waiting && pulse.state != MarketState::Stale))
        return;
    pulse.state = MarketState::Live;
    pulse.note.clear();
    pulse.heardAt = pulse.last->tradedAt;
}

} // namespace tidemark
