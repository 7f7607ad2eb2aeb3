#include "session/past_market.h"

#include "database/record_stretches.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::size_t mostRemembered = 512;
constexpr std::ptrdiff_t mostLost = 500; // stretches of a day

[[nodiscard]] auto rangeFrom(const std::vector<CoverageRange> &ledger, std::int64_t id)
{
    return std::lower_bound(ledger.begin(), ledger.end(), id, [](const CoverageRange &range, std::int64_t wanted) { return range.ids.last < wanted; });
}

} // namespace

void PastMarket::begin(std::span<const Trade> trades)
{
    for (const auto &trade : trades) {
        m_tracker.add(trade);
        remember(trade);
    }
}

void PastMarket::learn(const ReplayPast &past)
{
    for (const auto &trade : past.recent)
        m_tracker.add(trade);
    m_tracker.learn(past.market);
    m_ledger = past.ledger;
    m_isLearned = true;
    for (const auto &gap : std::exchange(m_lost, past.lost))
        noteGap(gap.ids, *gap.from, *gap.to);
}

void PastMarket::add(const Trade &trade)
{
    const auto newest = m_tracker.newestId();
    if (newest && trade.id > *newest + 1 && last())
        noteGap({*newest + 1, trade.id - 1}, last()->tradedAt, trade.tradedAt);
    if (!m_tracker.add(trade)) { // stamped later than trades with higher ids: the ledger spoke for it
        m_tracker.lose(trade.id);
        m_tracker.add(trade);
    }
    remember(trade);
}

void PastMarket::remember(const Trade &trade)
{
    m_latest.push_back(trade);
    if (m_latest.size() > mostRemembered)
        m_latest.pop_front();
}

void PastMarket::noteGap(IdRange ids, Timestamp from, Timestamp to)
{
    IdRanges missing(std::vector{ids});
    for (auto range = rangeFrom(m_ledger, ids.first); range != m_ledger.end() && range->ids.first <= ids.last; ++range) {
        const IdRange shared{std::max(ids.first, range->ids.first), std::min(ids.last, range->ids.last)};
        missing.remove(shared);
        if (range->kind == CoverageKind::Stored)
            continue;
        m_lost.push_back({stretchKindOf(range->kind), shared, from, to});
        if (range->kind == CoverageKind::Skipped)
            m_tracker.skip(shared);
        else if (range->kind != CoverageKind::Dropped)
            m_tracker.cover(shared);
    }
    for (const auto &part : missing.ranges())
        m_lost.push_back({StretchKind::Missing, part, from, to});
}

void PastMarket::forget(Timestamp now)
{
    m_tracker.forget(now);
    std::erase_if(m_lost, [&](const RecordStretch &lost) { return lost.to && *lost.to < now - rollingWindows.back(); });
    if (std::ssize(m_lost) > 2 * mostLost)
        m_lost.erase(m_lost.begin(), m_lost.end() - mostLost);
}

std::optional<Trade> PastMarket::before(std::size_t count) const
{
    return count < m_latest.size() ? std::optional(m_latest[m_latest.size() - 1 - count]) : std::nullopt;
}

MarketPulse PastMarket::pulse(Timestamp now) const
{
    auto pulse = m_tracker.pulse(now);
    pulse.lost = m_lost;
    if (pulse.last)
        pulse.heardAt = pulse.last->tradedAt;
    tellState(pulse);
    if (m_isLearned)
        return pulse;
    pulse.reference.reset();
    for (auto &window : pulse.windows)
        window = {window.span, std::nullopt, false, std::nullopt};
    return pulse;
}

// The ledger tells whether the trade that comes next is there.
void PastMarket::tellState(MarketPulse &pulse) const
{
    const auto name = pulse.symbol.toString();
    if (!pulse.last) {
        pulse.note = tr("Nothing of %1 is recorded before this moment.").arg(name);
        return;
    }
    pulse.state = MarketState::Replayed;
    if (!m_isLearned)
        return;
    const auto next = std::max(pulse.last->id, m_tracker.newestId().value_or(0)) + 1;
    const auto range = rangeFrom(m_ledger, next);
    if (range == m_ledger.end()) {
        pulse.state = MarketState::Stale;
        pulse.note = tr("Nothing of %1 is recorded after this trade.").arg(name);
    } else if (range->ids.first > next || (range->kind != CoverageKind::Stored && range->kind != CoverageKind::Hole)) {
        const bool isUnknown = range->ids.first > next;
        const IdRange ids{next, isUnknown ? range->ids.first - 1 : range->ids.last};
        pulse.state = MarketState::Stale;
        pulse.note = tr("Trades of %1 are missing in the record after this one, so its price may have been another.").arg(name);
        pulse.lost.push_back({isUnknown ? StretchKind::Missing : stretchKindOf(range->kind), ids, pulse.last->tradedAt, std::nullopt});
    }
}

} // namespace tidemark
