#include "ui/live/live_past.h"

#include "core/record_values.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/price_chart.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto firstPast = 1h;      // what is shown of a market before its first trade
constexpr auto askAgainAfter = 30s; // where no candle came
// Before it there was no exchange: a clock that says so has not been set yet.
constexpr Timestamp opening{std::chrono::sys_days(std::chrono::year(2017) / 1 / 1)};

} // namespace

LivePast::LivePast(RecordPort &port, QObject *parent) : QObject(parent), m_port(port) {}

void LivePast::follow(Symbol symbol, PriceChart &chart)
{
    m_charts.insert_or_assign(symbol, &chart);
    connect(&chart, &PriceChart::pastWanted, this,
            [this, symbol](Timestamp from, Timestamp to) { ask(symbol, from, to); });
}

void LivePast::forget(Symbol symbol)
{
    m_charts.erase(symbol);
    m_firstAskedAt.erase(symbol);
    m_asks.erase(symbol);
}

void LivePast::askForFirst(Symbol symbol, Timestamp exchangeNow)
{
    const auto found = m_charts.find(symbol);
    if (found == m_charts.end() || !found->second->data().isEmpty())
        return;
    const auto now = std::chrono::steady_clock::now();
    const auto [asked, isFirst] = m_firstAskedAt.try_emplace(symbol, now);
    if (!isFirst && now - asked->second < askAgainAfter)
        return;
    asked->second = now;
    const auto to = exchangeNow < opening ? wallClock() : exchangeNow;
    ask(symbol, to - firstPast, to);
}

void LivePast::ask(Symbol symbol, Timestamp from, Timestamp to)
{
    const auto show = [&chart = *m_charts.at(symbol)](const ExchangeCandles &answer) { chart.addExchangeCandles(answer); };
    m_asks[symbol].add(m_port.ask(ExchangeCandlesQuestion{{symbol, from, to}}, show));
}

} // namespace tidemark
