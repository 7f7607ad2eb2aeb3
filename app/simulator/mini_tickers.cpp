#include "simulator/mini_tickers.h"

#include "simulator/frame_text.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto countAgain = 60s; // what a day's end takes away is seen then

[[nodiscard]] WideDecimal scaled(const WideDecimal &sum, int scale, std::int64_t of, std::int64_t counted)
{
    return WideDecimal::fromUnits(sum.units() / WideDecimal::Units(counted) * WideDecimal::Units(of), scale);
}

} // namespace

bool MiniTickers::prepare(std::size_t most)
{
    const auto to = std::min(m_days.size(), m_prepared + most);
    for (; m_prepared < to; ++m_prepared)
        count(m_prepared);
    return m_prepared == m_days.size();
}

void MiniTickers::forget()
{
    m_prepared = 0;
    for (auto &day : m_days)
        day = {};
}

void MiniTickers::count(std::size_t market)
{
    auto &day = m_days[market];
    const auto newest = m_market.kept(market).last;
    const auto first = m_market.firstIdFrom(market, m_market.now() - 24h);
    const auto all = newest - first + 1;
    day.countedAt = m_market.now();
    if (all <= 0)
        return;
    const auto told = day.lastId;
    day = {told, day.countedAt, {}, {}, {}, {}};
    std::int64_t seen = 0;
    const auto see = [&](const Trade &trade) {
        day.open = seen == 0 ? trade.price : day.open;
        day.low = seen == 0 ? trade.price : std::min(day.low, trade.price);
        day.high = std::max(day.high, trade.price);
        day.last = trade.price;
        day.volume.add(trade.quantity);
        day.value.add(WideDecimal::product(trade.price, trade.quantity));
        ++seen;
    };
    const auto samples = std::min<std::int64_t>(all, sampled);
    if (all <= counted) {
        for (const auto &each : m_market.trades(market, first, std::size_t(all)))
            see(each.trade);
        return;
    }
    for (std::int64_t i = 0; i < samples; ++i) {
        const auto one = m_market.trades(market, i + 1 == samples ? newest : first + i * all / samples, 1);
        if (!one.empty())
            see(one.front().trade);
    }
    if (seen == 0)
        return;
    day.volume = scaled(day.volume, Decimal::decimals, all, seen);
    day.value = scaled(day.value, 2 * Decimal::decimals, all, seen);
}

void MiniTickers::goOn(std::size_t market, std::int64_t newest)
{
    auto &day = m_days[market];
    if (m_market.now() - day.countedAt >= countAgain)
        return count(market);
    constexpr std::int64_t most = 50; // a second may bring many
    for (const auto &each : m_market.trades(market, std::max(day.lastId + 1, newest - most + 1), std::size_t(most))) {
        day.last = each.trade.price;
        day.high = std::max(day.high, day.last);
        day.low = std::min(day.low, day.last);
        day.volume.add(each.trade.quantity);
        day.value.add(WideDecimal::product(day.last, each.trade.quantity));
    }
}

std::vector<std::size_t> MiniTickers::changed()
{
    std::vector<std::size_t> changed;
    for (std::size_t market = 0; market < m_days.size(); ++market) {
        const auto newest = m_market.kept(market).last;
        auto &day = m_days[market];
        if (newest == day.lastId || day.last.units() == 0)
            continue;
        if (day.lastId != 0)
            goOn(market, newest);
        day.lastId = newest;
        changed.push_back(market);
    }
    return changed;
}

std::string MiniTickers::text(const std::vector<std::size_t> &markets, TimeUnit unit) const
{
    std::string text;
    for (const auto market : markets) {
        text += text.empty() ? '[' : ',';
        append(text, market, unit);
    }
    return text + ']';
}

void MiniTickers::append(std::string &text, std::size_t market, TimeUnit unit) const
{
    const auto &day = m_days[market];
    text += R"({"e":"24hrMiniTicker","E":)";
    appendTime(text, m_market.now(), unit);
    text += R"(,"s":")";
    text += m_market.listing()[market].symbol.view();
    const std::pair<const char *, Decimal> prices[] = {{R"(","c":")", day.last}, {R"(","o":")", day.open}, {R"(","h":")", day.high}, {R"(","l":")", day.low}};
    for (const auto &[key, price] : prices) {
        text += key;
        price.appendTo(text);
    }
    text += R"(","v":")";
    appendSum(text, day.volume);
    text += R"(","q":")";
    appendSum(text, day.value);
    text += R"("})";
}

} // namespace tidemark
