#include "simulator/trade_times.h"

#include "simulator/hash.h"

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

// A span of one day [from, to) in µs after its midnight, and the trades in it.
struct TradeTimes::Node {
    std::uint64_t key = 0; // of the day
    std::uint64_t place = 1;
    std::int64_t from = 0;
    std::int64_t to = microsPerDay;
    std::int64_t firstId = 0;
    std::int64_t count = 0;

    [[nodiscard]] std::uint64_t chance(std::uint64_t purpose) const { return hashOf(key + purpose, place); }
    [[nodiscard]] std::int64_t length() const { return to - from; }
    [[nodiscard]] std::int64_t middle() const { return from + length() / 2; }
    void goLeft(std::int64_t trades)
    {
        to = middle();
        count = trades;
        place *= 2;
    }
    void goRight(std::int64_t tradesLeft)
    {
        from = middle();
        firstId += tradesLeft;
        count -= tradesLeft;
        place = place * 2 + 1;
    }
};

TradeTimes::Node TradeTimes::dayNode(std::int64_t day) const
{
    Node node;
    node.key = hashOf(m_key, std::uint64_t(day));
    node.firstId = day * m_tradesPerDay + 1;
    node.count = m_tradesPerDay;
    return node;
}

// Half the orders fill at most twice, a quarter four times, and so on: one of a thousand fills a thousand times.
bool TradeTimes::isOrder(const Node &node)
{
    if (node.count == 1 || node.length() == 1)
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

TradeTimes::Order TradeTimes::orderOf(std::int64_t id) const
{
    const auto day = (id - 1) / m_tradesPerDay;
    auto node = dayNode(day);
    while (!isOrder(node)) {
        const auto left = tradesInLeftHalf(node);
        if (id < node.firstId + left)
            node.goLeft(left);
        else
            node.goRight(left);
    }
    return {node.firstId, node.count, Timestamp(firstDay + days(day)) + microseconds(orderTime(node))};
}

std::int64_t TradeTimes::lastIdAt(Timestamp moment) const
{
    const auto day = dayOf(moment);
    if (day < 0)
        return 0;
    const auto target = (moment - Timestamp(firstDay + days(day))).count();
    auto node = dayNode(day);
    while (node.count > 0 && !isOrder(node)) {
        const auto left = tradesInLeftHalf(node);
        if (target < node.middle())
            node.goLeft(left);
        else
            node.goRight(left);
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
