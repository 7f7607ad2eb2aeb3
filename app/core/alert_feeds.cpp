#include "core/alert_feeds.h"

namespace tidemark {
namespace {

constexpr std::chrono::seconds grace(5);

// What is in both.
IdRanges common(const IdRanges &a, const IdRanges &b)
{
    auto both = a;
    for (const auto &range : a.ranges()) {
        for (const auto &part : b.missingIn(range))
            both.remove(part);
    }
    return both;
}

} // namespace

std::optional<Timestamp> FeedSilence::note(MarketState state, Timestamp now)
{
    if (state == MarketState::Live) {
        m_wasLive = true;
        m_since.reset();
        return std::nullopt;
    }
    if (!m_wasLive || state == MarketState::Waiting)
        return std::nullopt;
    if (!m_since)
        m_since = now;
    if (now - *m_since < grace)
        return std::nullopt;
    m_wasLive = false;
    return m_since;
}

IdRanges GapNews::note(const IdRanges &missing)
{
    auto opened = common(missing, m_seen);
    for (const auto &told : m_told.ranges())
        opened.remove(told);
    m_told = common(m_told, missing); // what was healed may open again
    m_told.add(opened);
    m_seen = missing;
    return opened;
}

} // namespace tidemark
