#include "ui/chart/data/exchange_past.h"

#include <algorithm>

namespace tidemark {
namespace {

using std::chrono::minutes;

constexpr auto opensEarlier = [](const Candle &candle, Timestamp moment) { return candle.openedAt < moment; };

// The minutes that a range touches.
[[nodiscard]] IdRange minutesOf(ExchangePast::Range range)
{
    return {std::chrono::floor<minutes>(range.from).time_since_epoch().count(),
            std::chrono::ceil<minutes>(range.to).time_since_epoch().count() - 1};
}

[[nodiscard]] ExchangePast::Range rangeOf(IdRange numbers)
{
    return {Timestamp(minutes(numbers.first)), Timestamp(minutes(numbers.last + 1))};
}

} // namespace

void ExchangePast::add(const std::vector<Candle> &candles)
{
    if (m_candles.size() > mostHeld)
        clear();
    // The new ones first, so that they are what stays of equal minutes.
    auto all = candles;
    all.insert(all.end(), m_candles.begin(), m_candles.end());
    std::stable_sort(all.begin(), all.end(), [](const Candle &a, const Candle &b) { return a.openedAt < b.openedAt; });
    const auto isSameMinute = [](const Candle &a, const Candle &b) { return a.openedAt == b.openedAt; };
    all.erase(std::unique(all.begin(), all.end(), isSameMinute), all.end());
    m_candles = std::move(all);
}

void ExchangePast::clear()
{
    *this = {};
}

std::optional<Timestamp> ExchangePast::oldest() const
{
    return m_candles.empty() ? std::nullopt : std::optional(m_candles.front().openedAt);
}

std::span<const Candle> ExchangePast::between(Timestamp from, Timestamp to) const
{
    const auto first = std::lower_bound(m_candles.begin(), m_candles.end(), from - minutes(1) + std::chrono::microseconds(1),
                                        opensEarlier);
    const auto end = std::lower_bound(first, m_candles.end(), to, opensEarlier);
    return {first, end};
}

const Candle *ExchangePast::at(Timestamp moment) const
{
    const auto found = between(moment, moment + std::chrono::microseconds(1));
    return found.empty() ? nullptr : &found.front();
}

std::optional<ExchangePast::Range> ExchangePast::ask(Range wanted)
{
    if (wanted.from >= wanted.to)
        return std::nullopt;
    const auto missing = m_asked.missingIn(minutesOf({std::max(wanted.from, wanted.to - reach), wanted.to}));
    if (missing.empty())
        return std::nullopt;
    auto newest = missing.back();
    newest.first = std::max(newest.first, newest.last - mostAsked.count() + 1);
    m_asked.add(newest);
    return rangeOf(newest);
}

void ExchangePast::noteAnswered(Range range)
{
    if (range.from >= range.to)
        return;
    m_asked.add(minutesOf(range));
    m_answered.add(minutesOf(range));
}

void ExchangePast::forgetUnanswered(Range range)
{
    for (const auto &part : m_answered.missingIn(minutesOf(range)))
        m_asked.remove(part);
}

} // namespace tidemark
