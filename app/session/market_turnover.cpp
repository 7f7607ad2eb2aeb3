#include "session/market_turnover.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

// How long what comes is kept until the record is read: a database that is away longer tells nothing of the time before the start.
constexpr std::chrono::minutes patience(2);
constexpr std::size_t mostEarly = 50'000;

enum class Place { In, Out, Unknown };

// Whether the record's sum over these ids has the trade. Where it has as many as there are ids, it has each of them.
[[nodiscard]] Place placeIn(std::int64_t id, std::int64_t first, std::int64_t last, std::int64_t trades)
{
    if (id < first || id > last)
        return Place::Out;
    return trades == last - first + 1 ? Place::In : Place::Unknown;
}

template <typename Sums>
[[nodiscard]] Place placeIn(std::int64_t id, const Sums &sums, const IdRanges &covered)
{
    if (covered.contains(id))
        return Place::In;
    const auto sum = std::find_if(sums.rbegin(), sums.rend(), [id](const auto &each) { return placeIn(id, each.firstId, each.lastId, each.trades) != Place::Out; });
    return sum == sums.rend() ? Place::Out : placeIn(id, sum->firstId, sum->lastId, sum->trades);
}

} // namespace

void MarketTurnover::add(const Trade &trade)
{
    count(trade, !m_knownFine.contains(trade.id), !m_knownCoarse.contains(trade.id));
    if (!m_first)
        m_first = trade.tradedAt;
    if (m_isSettled)
        return;
    m_early.push_back(trade);
    if (m_early.size() <= mostEarly && trade.tradedAt - *m_first <= patience)
        return;
    m_isSettled = true;
    m_past = m_finePast = m_largestPast = *m_first;
    m_early = {};
}

void MarketTurnover::lose(std::int64_t id)
{
    m_knownFine.add({id, id});
    m_knownCoarse.add({id, id});
}

void MarketTurnover::count(const Trade &trade, bool isFine, bool isCoarse)
{
    const auto value = WideDecimal::product(trade.price, trade.quantity);
    m_sums.addLargest({value, trade.tradedAt, trade.price, trade.quantity});
    for (std::size_t scale = 0; scale < RollingTurnover::scales.size(); ++scale) {
        if (scale == RollingTurnover::fine ? isFine : isCoarse)
            m_sums.addSum(scale, trade.tradedAt, 1, value);
    }
}

void MarketTurnover::learn(const MarketPast &past)
{
    if (past.figures == PastFigures::Omitted || std::exchange(m_isSettled, true))
        return;
    m_sums = {};
    addPast(past);
    addEarly(past);
    m_early = {};
}

void MarketTurnover::addPast(const MarketPast &past)
{
    // Another recorder may have stored them after the ledger was read.
    const auto note = [&past](IdRanges &known, const auto &sum) {
        if (placeIn(sum.lastId, sum.firstId, sum.lastId, sum.trades) == Place::In) {
            for (const auto &ids : past.covered.missingIn({sum.firstId, sum.lastId}))
                known.add(ids);
        }
    };
    for (const auto &minute : past.minutes) {
        note(m_knownCoarse, minute);
        for (std::size_t scale = RollingTurnover::fine + 1; scale < RollingTurnover::scales.size(); ++scale)
            m_sums.addSum(scale, minute.openedAt, minute.trades, minute.quoteVolume);
    }
    for (const auto &second : past.seconds) {
        note(m_knownFine, second);
        m_sums.addSum(RollingTurnover::fine, second.at, second.trades, second.value);
        m_sums.addLargest({second.largest, second.at});
    }
    for (const auto &trade : past.largest)
        m_sums.addLargest(trade);
    if (past.last) { // else there was nothing before
        m_past = past.minutesFrom;
        m_finePast = past.secondsFrom;
        m_largestPast = past.largestFrom;
    }
}

void MarketTurnover::addEarly(const MarketPast &past)
{
    for (const auto &trade : m_early) {
        const auto fine = placeIn(trade.id, past.seconds, past.covered);
        const auto coarse = placeIn(trade.id, past.minutes, past.covered);
        count(trade, fine == Place::Out, coarse == Place::Out);
        const auto behind = trade.tradedAt + std::chrono::microseconds(1);
        m_finePast = fine == Place::Unknown ? std::max<Timestamp>(m_finePast, behind) : m_finePast;
        m_past = coarse == Place::Unknown ? std::max<Timestamp>(m_past, behind) : m_past;
    }
}

Turnover MarketTurnover::of(std::chrono::seconds window, Timestamp now, Timestamp whole) const
{
    return m_sums.of(window, now, std::max(whole, countedSince(window)));
}

Timestamp MarketTurnover::countedSince(std::chrono::seconds window) const
{
    if (!m_isSettled)
        return m_first.value_or(Timestamp::max());
    return RollingTurnover::scaleOf(window) == RollingTurnover::fine ? m_finePast : m_past;
}

Timestamp MarketTurnover::largestSince() const
{
    return m_isSettled ? m_largestPast : m_first.value_or(Timestamp::max());
}

} // namespace tidemark
