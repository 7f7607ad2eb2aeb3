#include "session/record_relay.h"

#include "core/ended_line.h"
#include "database/history.h"
#include "database/stored_trades.h"

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenRelayLooks = 25ms;
constexpr auto untilRelayReopens = 2s;
constexpr auto marketsEvery = 2s;
constexpr std::size_t mostWaiting = 100'000; // trades

} // namespace

RecordRelay::RecordRelay(OpenRecord open, MarketRules only, Say say)
    : m_open(std::move(open)), m_only(std::move(only)), m_say(std::move(say)),
      m_follow({}, StoredTrades::beginning, {}, [this](std::span<const Trade> trades) { return put(trades); }, m_say,
               QStringLiteral("Clients see the ids jump; once they were fetched, historicalTrades has them.")),
      m_reader([this](const std::stop_token &stop) { run(stop); })
{
}

RecordRelay::~RecordRelay() = default;

std::vector<Trade> RecordRelay::due(std::size_t most)
{
    std::vector<Trade> trades;
    const std::scoped_lock lock(m_mutex);
    while (!m_pages.empty() && trades.size() < most) {
        const auto &page = m_pages.front();
        const auto taken = std::min(page.size() - m_place, most - trades.size());
        std::copy_n(page.begin() + std::ptrdiff_t(m_place), taken, std::back_inserter(trades));
        m_waiting -= taken;
        m_place += taken;
        if (m_place == page.size()) {
            m_pages.pop_front();
            m_place = 0;
        }
    }
    if (!trades.empty())
        m_changed.notify_all();
    return trades;
}

Result<void> RecordRelay::put(std::span<const Trade> trades)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, m_stop, [this] { return m_waiting < mostWaiting; });
    m_waiting += trades.size();
    m_pages.emplace_back(trades.begin(), trades.end());
    return {};
}

void RecordRelay::run(const std::stop_token &stop)
{
    m_stop = stop;
    std::shared_ptr<PgSession> session;
    while (!stop.stop_requested()) {
        if (!session) {
            auto opened = m_open(stop);
            if (!opened) {
                tell(opened.message(), stop);
                continue;
            }
            session = std::move(opened).value();
        }
        if (auto looked = look(*session); !looked) {
            session.reset();
            tell(looked.error().message, stop);
            continue;
        }
        m_told.clear();
        rest(betweenRelayLooks, stop);
    }
}

Result<void> RecordRelay::look(PgSession &session)
{
    const auto now = std::chrono::steady_clock::now();
    if (now >= m_marketsDue) {
        if (auto found = findMarkets(session); !found)
            return found;
        m_marketsDue = now + marketsEvery;
    }
    return m_follow.look(session, now);
}

// Of a market that was there at the first look what is stored from then on; of a later one all since then.
Result<void> RecordRelay::findMarkets(PgSession &session)
{
    const auto recorded = History(session).symbols();
    if (!recorded)
        return recorded.error();
    for (const auto &symbol : *recorded) {
        if (!m_only.admits(symbol) || std::find(m_known.begin(), m_known.end(), symbol) != m_known.end())
            continue;
        const auto trade = m_isFirstLook ? StoredTrades(session).newest(symbol) : StoredTrades(session).after(symbol, m_since);
        if (!trade)
            return trade.error();
        if (!*trade)
            continue;
        m_known.push_back(symbol);
        m_follow.add(symbol);
        m_follow.resumeAfter(symbol, m_isFirstLook ? (*trade)->id : (*trade)->id - 1, (*trade)->tradedAt);
    }
    m_isFirstLook = false;
    return {};
}

// Once for each problem, however often it is met; then waits.
void RecordRelay::tell(const QString &problem, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return;
    // A statement's problem is the server's own words, and no sentence yet.
    const bool isSentence = endedLine(problem) == problem && problem.front().isUpper();
    const auto sentence = isSentence ? problem : QStringLiteral("The record cannot be read: %1").arg(endedLine(problem));
    if (std::exchange(m_told, problem) != problem)
        m_say(QStringLiteral("%1 The relay waits; what is stored meanwhile follows once the record can be read again.").arg(sentence));
    rest(untilRelayReopens, stop);
}

void RecordRelay::rest(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, time, [] { return false; });
}

} // namespace tidemark
