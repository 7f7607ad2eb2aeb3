#include "session/trade_rate.h"

namespace tidemark {
namespace {

std::int64_t secondOf(Timestamp at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

} // namespace

void TradeRate::add(Timestamp at, std::int64_t trades)
{
    const auto number = secondOf(at);
    auto &second = m_seconds[std::size_t(number) % m_seconds.size()];
    if (number > second.number)
        second = {number, 0};
    second.trades += number == second.number ? trades : 0;
}

double TradeRate::perSecond(Timestamp now) const
{
    const auto current = secondOf(now); // has not ended, so it would count too little
    std::int64_t trades = 0;
    for (const auto &second : m_seconds)
        trades += second.number < current && second.number >= current - span.count() ? second.trades : 0;
    return double(trades) / double(span.count());
}

} // namespace tidemark
