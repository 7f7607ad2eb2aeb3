#include "simulator/trade_times.h"

#include "simulator/market.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr sys_days firstDay = year(2017) / 8 / 17; // the exchange's own first day
constexpr std::int64_t microsPerDay = microseconds(days(1)).count();
constexpr std::int64_t orderSpan = 65'536; // µs: what happens within it may be one order's doing

[[nodiscard]] std::int64_t dayOf(Timestamp moment)
{
    return (floor<days>(moment) - firstDay).count();
}

// How far from even a span may be split, in 1/256: calm over hours, wild below a second.
[[nodiscard]] constexpr std::int64_t swing(std::int64_t length)
{
    constexpr std::int64_t second = 1'000'000;
    return length > 600 * second ? 12 : length > second ? 80 : 210;
}

} // namespace

// A span of one day [from, to) in µs after its midnight, and the trades in it, in at most as many aggregates.
struct TradeTimes::Node {
    std::uint64_t key = 0; // of the day
    std::uint64_t place = 1;
    std::int64_t from = 0;
    std::int64_t to = microsPerDay;
    std::int64_t firstId = 0;
    std::int64_t count = 0;
    std::int64_t firstAggregate = 0;
    std::int64_t aggregates = 0;

    [[nodiscard]] std::uint64_t chance(std::uint64_t purpose) const { return hashOf(key + purpose, place); }
    [[nodiscard]] std::int64_t length() const { return to - from; }
    [[nodiscard]] std::int64_t middle() const { return from + length() / 2; }
    void goLeft(std::int64_t tradesLeft, std::int64_t aggregatesLeft)
    {
        to = middle();
        count = tradesLeft;
        aggregates = aggregatesLeft;
        place *= 2;
    }
    void goRight(std::int64_t tradesLeft, std::int64_t aggregatesLeft)
    {
        from = middle();
        firstId += tradesLeft;
        count -= tradesLeft;
        firstAggregate += aggregatesLeft;
        aggregates -= aggregatesLeft;
        place = place * 2 + 1;
    }
};

TradeTimes::Node TradeTimes::dayNode(std::int64_t day) const
{
    Node node;
    node.key = hashOf(m_key, std::uint64_t(day));
    node.firstId = day * m_tradesPerDay + 1;
    node.count = m_tradesPerDay;
    node.firstAggregate = day * aggregatesPerDay() + 1;
    node.aggregates = aggregatesPerDay();
    return node;
}

// Half the orders fill at most twice, a quarter four times, and so on: one of a thousand fills a thousand times.
bool TradeTimes::isOrder(const Node &node)
{
    if (node.aggregates <= 1 || node.length() == 1)
        return true;
    const auto mostFills = std::int64_t(2) << __builtin_ctzll(node.chance(1) | 512);
    return node.length() <= orderSpan && node.count <= mostFills;
}

std::int64_t TradeTimes::orderTime(const Node &node)
{
    return node.from + std::int64_t(node.chance(2) % std::uint64_t(node.length()));
}

std::int64_t TradeTimes::tradesInLeftHalf(const Node &node)
{
    constexpr std::int64_t one = 65'536;
    const auto chance = node.chance(3);
    const auto deviation = std::int64_t(chance % one) - one / 2;
    const auto share = one / 2 + deviation * swing(node.length()) / 256;
    const auto rounding = std::int64_t((chance >> 16) % one);
    return (node.count * share + rounding) / one;
}

// In proportion, but at least one for each half that has trades, and none without a trade.
std::int64_t TradeTimes::aggregatesInLeftHalf(const Node &node, std::int64_t tradesLeft)
{
    const auto tradesRight = node.count - tradesLeft;
    if (tradesLeft == 0 || tradesRight == 0)
        return tradesLeft == 0 ? 0 : node.aggregates;
    const auto even = (node.aggregates * tradesLeft + node.count / 2) / node.count;
    return std::clamp(even, std::max<std::int64_t>(1, node.aggregates - tradesRight), std::min(tradesLeft, node.aggregates - 1));
}

TradeTimes::Order TradeTimes::orderAt(const Node &node, std::int64_t day) const
{
    return {node.firstId, node.count, node.firstAggregate, node.aggregates,
            m_bursts.told(Timestamp(firstDay + days(day)) + microseconds(orderTime(node)))};
}

TradeTimes::Order TradeTimes::orderOf(std::int64_t id) const
{
    const auto day = (id - 1) / m_tradesPerDay;
    auto node = dayNode(day);
    while (!isOrder(node)) {
        const auto left = tradesInLeftHalf(node);
        const auto aggregates = aggregatesInLeftHalf(node, left);
        if (id < node.firstId + left)
            node.goLeft(left, aggregates);
        else
            node.goRight(left, aggregates);
    }
    return orderAt(node, day);
}

TradeTimes::Order TradeTimes::orderOfAggregate(std::int64_t number) const
{
    const auto day = (number - 1) / aggregatesPerDay();
    auto node = dayNode(day);
    while (!isOrder(node)) {
        const auto left = tradesInLeftHalf(node);
        const auto aggregates = aggregatesInLeftHalf(node, left);
        if (number < node.firstAggregate + aggregates)
            node.goLeft(left, aggregates);
        else
            node.goRight(left, aggregates);
    }
    return orderAt(node, day);
}

std::int64_t TradeTimes::lastIdAt(Timestamp moment) const
{
    const auto day = dayOf(moment);
    if (day < 0)
        return 0;
    const auto target = (m_bursts.even(moment) - Timestamp(firstDay + days(day))).count();
    auto node = dayNode(day);
    while (node.count > 0 && !isOrder(node)) {
        const auto left = tradesInLeftHalf(node);
        const auto aggregates = aggregatesInLeftHalf(node, left);
        if (target < node.middle())
            node.goLeft(left, aggregates);
        else
            node.goRight(left, aggregates);
    }
    const bool happened = node.count > 0 && orderTime(node) <= target;
    return node.firstId - 1 + (happened ? node.count : 0);
}

std::int64_t TradeTimes::firstIdOfDay(Timestamp moment) const
{
    const auto day = dayOf(moment);
    return day < 0 ? 1 : day * m_tradesPerDay + 1;
}

} // namespace tidemark
