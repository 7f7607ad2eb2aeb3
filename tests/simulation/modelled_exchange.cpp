#include "simulation/modelled_exchange.h"

#include "simulation/course.h"
#include "simulation/virtual_time.h"

#include <array>
#include <iterator>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::array<std::string_view, 3> names{"BTCUSDT", "ETHUSDT", "XYZUSDT"};
constexpr auto refusedQuantity = Decimal::fromUnits(666);

} // namespace

ModelledExchange::ModelledExchange(Course &course, int markets)
    : m_course(course)
    , m_hasHoles(course.dice().chance(0.2))
    , m_hasRefused(course.dice().chance(0.2))
{
    for (int i = 0; i < markets; ++i) {
        auto &market = m_markets[*Symbol::fromText(names[std::size_t(i)])];
        market.nextId = course.dice().between(1, 5'000);
        market.oldestKept = market.nextId;
    }
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ModelledExchange::trade);
}

void ModelledExchange::start()
{
    m_next.start(0);
}

bool ModelledExchange::isRefusedByDatabase(const Trade &trade)
{
    return trade.quantity == refusedQuantity;
}

void ModelledExchange::trade()
{
    if (!m_isTrading)
        return;
    auto &dice = m_course.dice();
    auto place = m_markets.begin();
    std::advance(place, dice.between(0, std::int64_t(m_markets.size()) - 1));
    auto &market = place->second;
    if (market.burst == 0 && dice.chance(0.1))
        market.burst = dice.between(5, 60);
    const auto together = market.burst > 0 ? std::min(market.burst, dice.between(1, 10)) : 1;
    market.burst = std::max<std::int64_t>(0, market.burst - together);
    for (int i = 0; i < together; ++i)
        tradeIn(place->first, market);
    const auto pause = market.burst > 0 ? 20ms : dice.chance(0.03) ? 8'000ms : 400ms;
    m_next.start(std::chrono::ceil<std::chrono::milliseconds>(dice.around(pause)));
}

void ModelledExchange::tradeIn(const Symbol &symbol, Market &market)
{
    auto &dice = m_course.dice();
    if (m_hasHoles && dice.chance(0.01))
        market.nextId += dice.between(1, 3);
    const bool isRefused = m_hasRefused && dice.chance(0.01);
    const Trade trade{symbol, market.nextId++, VirtualTime::exchangeNow(), Decimal::fromUnits(dice.between(1, 9'000'000'000'000)),
                      isRefused ? refusedQuantity : Decimal::fromUnits(dice.between(1'000, 5'000'000'000)), dice.chance(0.5)};
    market.trades.emplace(trade.id, trade);
    m_course.note("trade", trade.id, trade.price.units());
    Q_EMIT traded(trade);
}

void ModelledExchange::forgetOlder()
{
    for (auto &[symbol, market] : m_markets) {
        if (!market.former.empty())
            continue; // else nobody could know where the new series began
        market.oldestKept = std::max(market.oldestKept, market.nextId - std::max<std::int64_t>(20, (market.nextId - market.oldestKept) / 2));
        m_course.note("forgets", market.oldestKept);
    }
}

void ModelledExchange::startAgain()
{
    auto &[symbol, market] = *m_markets.begin();
    if (!market.former.empty() || market.trades.empty())
        return;
    market.former = std::exchange(market.trades, {});
    market.nextId = m_course.dice().between(0, 2);
    market.oldestKept = market.nextId;
    m_course.note("starts again", market.nextId);
    m_next.stop();
    for (int i = 0; i < 3; ++i) { // else nobody could know
        VirtualTime::pass(std::chrono::milliseconds(1));
        tradeIn(symbol, market);
    }
    m_next.start(0);
}

std::vector<Symbol> ModelledExchange::symbols() const
{
    std::vector<Symbol> symbols;
    for (const auto &[symbol, market] : m_markets)
        symbols.push_back(symbol);
    return symbols;
}

std::vector<Trade> ModelledExchange::page(const Symbol &symbol, std::optional<std::int64_t> fromId, int limit) const
{
    std::vector<Trade> page;
    const auto market = m_markets.find(symbol);
    if (market == m_markets.end())
        return page;
    const auto known = VirtualTime::exchangeNow() - m_lag;
    const auto &trades = market->second.trades;
    auto end = trades.end();
    while (end != trades.begin() && std::prev(end)->second.tradedAt > known)
        --end;
    auto begin = trades.lower_bound(std::max(fromId.value_or(0), market->second.oldestKept));
    if (!fromId) {
        begin = end;
        for (int i = 0; i < limit && begin != trades.begin(); ++i)
            --begin;
    }
    for (; begin != trades.end() && begin != end && begin->second.tradedAt <= known && int(page.size()) < limit; ++begin)
        page.push_back(begin->second);
    return page;
}

} // namespace tidemark
