#include "database/trade_pages.h"

#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t plainAtOnce = 20'000; // some 30 ms of the server's time
constexpr int blocksAtOnce = 20;
constexpr auto lowestId = std::numeric_limits<std::int64_t>::min();

[[nodiscard]] bool isBefore(const Trade &a, const Trade &b)
{
    return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id);
}

} // namespace

TradePages::TradePages(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, Damage damage)
    : m_session(session), m_packed(session, damage == Damage::Skip), m_symbol(symbol), m_to(to), m_after{from, lowestId}
{
}

Result<std::vector<Trade>> TradePages::next()
{
    while (!m_isAtEnd) {
        auto trades = inReading(m_session, [this] { return nextWithin(); });
        if (!trades || !trades->empty())
            return trades;
    }
    return std::vector<Trade>();
}

// Up to where neither the plain trades nor the blocks were cut short.
Result<std::vector<Trade>> TradePages::nextWithin()
{
    auto trades = plain();
    if (!trades)
        return trades;
    const auto start = m_packed.startBehind(m_symbol, m_after.at, m_to, blocksAtOnce);
    if (!start)
        return start.error();
    Place end{m_to, lowestId};
    bool isAtEnd = true;
    if (std::int64_t(trades->size()) == plainAtOnce) {
        end = {trades->back().tradedAt, trades->back().id + 1};
        isAtEnd = false;
    }
    if (*start && std::tie(**start, lowestId) < std::tie(end.at, end.id)) {
        end = {**start, lowestId};
        isAtEnd = false;
    }
    if (auto added = addPacked(trades.value(), end); !added)
        return added.error();
    // What is left begins with the end itself.
    m_after = {end.at, end.id == lowestId ? lowestId : end.id - 1};
    m_isAtEnd = isAtEnd;
    return trades;
}

Result<std::vector<Trade>> TradePages::plain() const
{
    const auto rows = Reading::rows(m_session, QStringLiteral("trades_page"),
                                    {parameter(m_symbol), parameter(m_after.at), parameter(m_after.id), parameter(m_to), parameter(plainAtOnce)});
    return rows ? Result<std::vector<Trade>>(tradesOf(*rows, m_symbol)) : rows.error();
}

Result<void> TradePages::addPacked(std::vector<Trade> &trades, const Place &end)
{
    const auto isWithin = [&](const Trade &trade) {
        return std::tie(trade.tradedAt, trade.id) < std::tie(end.at, end.id)
            && (m_after.id == lowestId || std::tie(trade.tradedAt, trade.id) > std::tie(m_after.at, m_after.id));
    };
    const auto packed = m_packed.trades(m_symbol, m_after.at, std::min(m_to, end.at + 1us));
    if (!packed)
        return packed.error();
    std::erase_if(trades, [&](const Trade &trade) { return !isWithin(trade); });
    const auto plainTrades = std::ptrdiff_t(trades.size());
    std::copy_if(packed->begin(), packed->end(), std::back_inserter(trades), isWithin);
    std::inplace_merge(trades.begin(), trades.begin() + plainTrades, trades.end(), isBefore);
    return {};
}

} // namespace tidemark
