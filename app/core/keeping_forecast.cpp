#include "core/keeping_forecast.h"

#include <numeric>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr int daysAhead = 3'650;

// Whether on that day one more of the recorded days becomes older than the limit.
[[nodiscard]] bool oneMoreIsOlder(const MarketFlow &flow, const std::optional<int> &limit, int day)
{
    return limit && day + flow.recordedDays >= *limit;
}

} // namespace

double growthOn(const MarketFlow &flow, int day)
{
    const auto plain = flow.trades * flow.plainBytes;
    const auto packed = flow.trades * flow.packedBytes;
    auto growth = plain + flow.candleBytes;
    const auto &[packAfter, dropAfter] = flow.keeping;
    if (oneMoreIsOlder(flow, packAfter, day))
        growth -= plain - packed;
    if (oneMoreIsOlder(flow, dropAfter, day))
        growth -= packAfter ? packed : plain;
    return growth;
}

double growthOn(std::span<const MarketFlow> flows, int day)
{
    return std::accumulate(flows.begin(), flows.end(), 0.0, [day](double sum, const MarketFlow &flow) { return sum + growthOn(flow, day); });
}

std::optional<Timestamp> fullAt(std::span<const MarketFlow> flows, std::int64_t room, Timestamp now)
{
    auto left = double(room);
    for (int day = 0; day < daysAhead; ++day) {
        const auto growth = growthOn(flows, day);
        if (growth > 0 && growth >= left)
            return now + std::chrono::days(day) + std::chrono::duration_cast<std::chrono::microseconds>(left / growth * 24h);
        left -= growth;
    }
    return std::nullopt;
}

bool isRoomScarce(const std::optional<Timestamp> &fullAt, Timestamp now)
{
    return fullAt && *fullAt < now + std::chrono::days(14);
}

} // namespace tidemark
