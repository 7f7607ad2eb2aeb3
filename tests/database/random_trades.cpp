#include "random_trades.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tidemark {

Symbol symbolNamed(const char *name)
{
    return Symbol::fromText(std::string_view(name)).value();
}

Timestamp momentOf(const char *iso)
{
    return parseTimestamp(QString::fromUtf8(iso)).value();
}

std::vector<Trade> tradesWithin(const std::vector<Trade> &trades, Timestamp from, Timestamp to)
{
    std::vector<Trade> found;
    std::copy_if(trades.begin(), trades.end(), std::back_inserter(found), [=](const Trade &trade) { return trade.tradedAt >= from && trade.tradedAt < to; });
    return found;
}

bool isEarlier(const Trade &a, const Trade &b)
{
    return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id);
}

std::vector<Trade> RandomMarket::trades(int count) const
{
    std::mt19937_64 random(seed);
    const auto below = [&random](std::int64_t limit) { return std::int64_t(random() % std::uint64_t(limit)); };
    std::vector<Trade> made;
    auto moment = begins;
    std::int64_t steps = 1000;
    for (int i = 0; i < count; ++i) {
        if (below(3) > 0)
            moment += std::chrono::microseconds(below(3 * meanPause.count()));
        steps = std::max<std::int64_t>(1, steps + below(5) - 2);
        auto stamp = moment;
        if (disorder.count() > 0 && below(10) == 0)
            stamp -= std::chrono::microseconds(below(disorder.count()));
        made.push_back({symbol, firstId + i, stamp, Decimal::fromUnits(steps * 1'000'000),
                        Decimal::fromUnits(1 + below(50'000'000'000)), below(2) == 0});
    }
    return made;
}

} // namespace tidemark
