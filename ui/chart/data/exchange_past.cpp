#include "ui/chart/data/exchange_past.h"

#include <algorithm>

namespace tidemark {
namespace {

using std::chrono::minutes;

constexpr auto opensBefore = [](const Candle &candle, Timestamp moment) { return candle.openedAt < moment; };

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
                                        opensBefore);
    const auto end = std::lower_bound(first, m_candles.end(), to, opensBefore);
    return {first, end};
}

const Candle *ExchangePast::at(Timestamp moment) const
{
    const auto found = between(moment, moment + std::chrono::microseconds(1));
    return found.empty() ? nullptr : &found.front();
}

bool ExchangePast::isRunning(const Candle &candle) const
{
    return m_toldUntil && candle.openedAt < *m_toldUntil && *m_toldUntil < candle.openedAt + candle.span;
}

std::optional<TimeRange> ExchangePast::ask(TimeRange wanted)
{
    if (wanted.isEmpty())
        return std::nullopt;
    const auto missing = m_asked.missingIn(touchedSpans({std::max(wanted.from, wanted.to - reach), wanted.to}, minutes(1)));
    if (missing.empty())
        return std::nullopt;
    auto newest = missing.back();
    newest.from = std::max<Timestamp>(newest.from, newest.to - mostAsked);
    m_asked.add(newest);
    return newest;
}

void ExchangePast::noteAnswered(TimeRange range)
{
    if (range.isEmpty())
        return;
    m_toldUntil = std::max(m_toldUntil.value_or(range.to), range.to);
    m_asked.add(touchedSpans(range, minutes(1)));
    m_answered.add(touchedSpans(range, minutes(1)));
}

void ExchangePast::forgetUnanswered(TimeRange range)
{
    for (const auto &part : m_answered.missingIn(touchedSpans(range, minutes(1))))
        m_asked.remove(part);
}

} // namespace tidemark
