#include "session/record_tape.h"

#include "database/trade_parts.h"

#include <algorithm>
#include <tuple>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t tapePage = 4'096;
constexpr std::int64_t heldInAll = 200'000;

} // namespace

RecordTape::RecordTape(const std::vector<Symbol> &markets, Timestamp from, Timestamp to)
    : m_from(from), m_to(to)
{
    const auto count = std::max<std::int64_t>(1, std::ssize(markets));
    m_pageTrades = std::clamp<std::int64_t>(heldInAll / count, 1'000, usualTradePage);
    m_partSpan = std::max<std::chrono::hours>(24h, 24h * 30 / count);
    for (const auto &symbol : markets) {
        m_dry.push_back(m_markets.size());
        m_markets.push_back({.symbol = symbol, .partEnds = {}, .cursor = {}, .page = {}, .toldAt = from});
    }
}

Result<std::vector<TapeTrade>> RecordTape::next(PgSession &session)
{
    std::vector<TapeTrade> trades;
    while (trades.size() < tapePage) {
        if (auto filled = fill(session); !filled) {
            if (trades.empty())
                return filled.error();
            break; // the next call meets it again
        }
        if (m_order.empty())
            break;
        takeFirst(trades);
    }
    return trades;
}

Result<void> RecordTape::fill(PgSession &session)
{
    while (!m_dry.empty()) {
        const auto market = m_dry.back();
        if (auto filled = fill(session, m_markets[market]); !filled)
            return filled;
        m_dry.pop_back();
        if (!m_markets[market].page.empty())
            enter(market);
    }
    return {};
}

// Empty at the market's end.
Result<void> RecordTape::fill(PgSession &session, Market &market)
{
    market.page.clear();
    market.place = 0;
    for (;;) {
        if (!market.cursor) {
            if (auto opened = openPart(session, market); !opened || !market.cursor)
                return opened;
        }
        market.cursor->moveTo(session);
        auto page = market.cursor->next();
        if (!page)
            return page.error();
        if (!page->empty()) {
            market.page = std::move(page).value();
            return {};
        }
        market.cursor.reset();
        ++market.part;
    }
}

Result<void> RecordTape::openPart(PgSession &session, Market &market)
{
    if (!market.partEnds) {
        auto ends = tradePartEnds(session, market.symbol, m_from, m_to, m_partSpan);
        if (!ends)
            return ends.error();
        ends.value().push_back(m_to);
        market.partEnds = std::move(ends).value();
    }
    if (market.part == market.partEnds->size())
        return {};
    const auto from = market.part == 0 ? m_from : (*market.partEnds)[market.part - 1];
    market.cursor.emplace(session, market.symbol, from, (*market.partEnds)[market.part], m_pageTrades);
    return {};
}

bool RecordTape::isLater(std::size_t a, std::size_t b) const
{
    return std::tie(m_markets[a].toldAt, a) > std::tie(m_markets[b].toldAt, b);
}

void RecordTape::enter(std::size_t market)
{
    auto &entered = m_markets[market];
    entered.toldAt = std::max(entered.toldAt, entered.page[entered.place].tradedAt);
    m_order.push_back(market);
    std::push_heap(m_order.begin(), m_order.end(), [this](auto a, auto b) { return isLater(a, b); });
}

void RecordTape::takeFirst(std::vector<TapeTrade> &trades)
{
    std::pop_heap(m_order.begin(), m_order.end(), [this](auto a, auto b) { return isLater(a, b); });
    const auto market = m_order.back();
    m_order.pop_back();
    auto &taken = m_markets[market];
    trades.push_back({taken.page[taken.place], taken.toldAt});
    if (++taken.place == taken.page.size())
        m_dry.push_back(market);
    else
        enter(market);
}

} // namespace tidemark
