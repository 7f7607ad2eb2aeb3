#include "exchange/market_gaps.h"

#include "exchange/id_sets.h"

#include <algorithm>

namespace tidemark {

MarketGaps::MarketGaps(const FetchPatience &patience)
    : m_patience(patience), m_lag(patience.firstRetry, patience.longestRetry)
{
}

void MarketGaps::request(IdRange range)
{
    range = {std::max<std::int64_t>(range.first, 0), std::min(range.last, HistoryCall::noEnd - 1)};
    IdRanges asked({range});
    const auto drop = [&](const IdRanges &known) {
        if (!known.isEmpty())
            subtract(asked, intersection(known, range));
    };
    for (const auto &call : m_inFlight)
        drop(call.ids);
    for (const auto &rest : m_resting)
        drop(rest.ids);
    m_waiting.add(asked);
}

void MarketGaps::requestFrom(std::int64_t firstId)
{
    firstId = std::max<std::int64_t>(firstId, 0);
    if (!m_openEnd)
        m_openEnd = OpenEnd(firstId);
    m_openEnd->restart(firstId);
}

void MarketGaps::cancel(IdRange range)
{
    remove(range);
    if (m_openEnd && m_openEnd->from() >= range.first && m_openEnd->from() <= range.last)
        m_openEnd->skipTo(range.last + 1);
}

void MarketGaps::remove(IdRange range)
{
    m_waiting.remove(range);
    m_onceAbsent.remove(range);
    for (auto &call : m_inFlight)
        call.ids.remove(range);
    for (auto &rest : m_resting)
        rest.ids.remove(range);
}

void MarketGaps::wake(Moment now)
{
    std::erase_if(m_resting, [&](const Resting &rest) {
        if (rest.until > now)
            return false;
        m_waiting.add(rest.ids);
        if (rest.wasAbsent)
            m_onceAbsent.add(rest.ids);
        return true;
    });
}

std::optional<HistoryCall> MarketGaps::nextCall(Moment now, bool urgentOnly) const
{
    if (m_notBefore > now)
        return std::nullopt;
    if (m_oldest.wantsCall())
        return HistoryCall{HistoryCall::Kind::OldestKept, {0, 0}};
    const bool isDue = m_openEnd && m_openEnd->isDue(now);
    if (isDue && !m_openEnd->isRepeat())
        return HistoryCall{HistoryCall::Kind::OpenEnd, {m_openEnd->from(), HistoryCall::noEnd}};
    if (const auto window = newestWindow())
        return HistoryCall{HistoryCall::Kind::Window, *window};
    if (isDue && !urgentOnly)
        return HistoryCall{HistoryCall::Kind::OpenEnd, {m_openEnd->from(), HistoryCall::noEnd}};
    return std::nullopt;
}

bool MarketGaps::isBulk(const HistoryCall &call) const
{
    return call.kind == HistoryCall::Kind::Window && call.ids.count() == HistoryCall::idsPerCall
        && m_waiting.missingIn(call.ids).empty();
}

// The newest stretch that one call can carry: from the newest id backwards that makes the fewest calls. What lies beyond
// an open end may be in the answer that is under way.
std::optional<IdRange> MarketGaps::newestWindow() const
{
    const auto last = m_waiting.highest();
    if (!last || (m_openEnd && m_openEnd->isInFlight() && m_openEnd->from() <= *last))
        return std::nullopt;
    const IdRange widest{std::max<std::int64_t>(0, *last - HistoryCall::idsPerCall + 1), *last};
    const auto between = m_waiting.missingIn(widest);
    const bool beginsLater = !between.empty() && between.front().first == widest.first;
    return IdRange{beginsLater ? between.front().last + 1 : widest.first, *last};
}

MarketGaps::Moment MarketGaps::nextAt() const
{
    auto next = Moment::max();
    if (m_oldest.wantsCall() || newestWindow())
        next = m_notBefore;
    if (m_openEnd && !m_openEnd->isInFlight())
        next = std::min(next, std::max(m_notBefore, m_openEnd->notBefore()));
    for (const auto &rest : m_resting)
        next = std::min(next, rest.until);
    return next;
}

void MarketGaps::sent(const HistoryCall &call)
{
    switch (call.kind) {
    case HistoryCall::Kind::OldestKept:
        m_oldest.sent();
        break;
    case HistoryCall::Kind::OpenEnd:
        m_openEnd->sent();
        break;
    case HistoryCall::Kind::Window:
        m_inFlight.push_back({call.ids, {}});
        moveIds(m_waiting, call.ids, m_inFlight.back().ids);
        break;
    }
}

void MarketGaps::takeBack(const HistoryCall &call)
{
    if (call.kind == HistoryCall::Kind::OldestKept)
        m_oldest.failed();
    if (call.kind == HistoryCall::Kind::OpenEnd && m_openEnd)
        m_openEnd->takeBack();
    const auto sent = std::find_if(m_inFlight.begin(), m_inFlight.end(),
                                   [&](const InFlight &flying) { return flying.window == call.ids; });
    if (call.kind != HistoryCall::Kind::Window || sent == m_inFlight.end())
        return;
    m_waiting.add(sent->ids);
    m_inFlight.erase(sent);
}

bool MarketGaps::isPending(std::int64_t id) const
{
    const auto holds = [id](const auto &part) { return part.ids.contains(id); };
    return m_waiting.contains(id) || std::any_of(m_inFlight.begin(), m_inFlight.end(), holds)
        || std::any_of(m_resting.begin(), m_resting.end(), holds);
}

MarketGaps::Findings MarketGaps::answered(const HistoryCall &call, const TradeBatch &answer, Moment now)
{
    takeBack(call);
    const auto asked = call.kind == HistoryCall::Kind::Window ? intersection(m_waiting, call.ids) : IdRanges();
    auto sifted = sift(call, answer);
    for (const auto &range : sifted.answered.ranges())
        remove(range);
    if (call.kind == HistoryCall::Kind::OldestKept) {
        m_oldest.answered(sifted.answered);
        return {std::move(sifted.news), {}};
    }
    const auto missing = notAnswered(call, asked, sifted.answered);
    auto fresh = missing;
    subtract(fresh, m_onceAbsent);
    if (sifted.isReadable && !fresh.isEmpty() && !sifted.answered.isEmpty())
        m_oldest.suspect(*fresh.lowest(), *sifted.answered.lowest(), now);
    auto absent = conclude(missing, sifted, now);
    moveOpenEnd(call, sifted.answered, now);
    return {std::move(sifted.news), std::move(absent)};
}

// Of an answer what is news, and all the ids that it speaks of.
MarketGaps::Sifted MarketGaps::sift(const HistoryCall &call, const TradeBatch &answer) const
{
    const auto isNews = [&](std::int64_t id) {
        return isPending(id) || (call.kind == HistoryCall::Kind::OpenEnd && m_openEnd && id >= m_openEnd->from());
    };
    Sifted sifted{{{}, {}, answer.receivedAt}, {}};
    for (const auto &trade : answer.trades) {
        sifted.answered.add(trade.id);
        if (isNews(trade.id))
            sifted.news.trades.push_back(trade);
    }
    for (const auto &input : answer.rejected) {
        sifted.isReadable = sifted.isReadable && input.tradeId;
        if (input.tradeId)
            sifted.answered.add(*input.tradeId);
        if (!input.tradeId || isNews(*input.tradeId))
            sifted.news.rejected.push_back(input);
    }
    return sifted;
}

// What the call was made for and its answer lacks. Behind an open end everything up to the answer's last id is asked for.
IdRanges MarketGaps::notAnswered(const HistoryCall &call, const IdRanges &asked, const IdRanges &answered) const
{
    auto missing = asked;
    if (call.kind == HistoryCall::Kind::OpenEnd && m_openEnd && !answered.isEmpty()) {
        missing = IdRanges({{std::max(m_openEnd->from(), call.ids.first), *answered.highest()}});
        for (const auto &flying : m_inFlight)
            subtract(missing, flying.ids);
        for (const auto &rest : m_resting)
            subtract(missing, rest.ids);
    }
    subtract(missing, answered);
    return missing;
}

// Only an answer with a later id speaks against the exchange having an id, and only the second one is believed. Without
// a later id its database lags.
IdRanges MarketGaps::conclude(IdRanges missing, const Sifted &sifted, Moment now)
{
    const auto highest = sifted.isReadable ? sifted.answered.highest().value_or(-1) : -1;
    IdRanges late;
    moveIds(missing, {highest + 1, HistoryCall::noEnd - 1}, late);
    const auto confirmed = intersection(missing, m_onceAbsent);
    subtract(missing, confirmed);
    subtract(m_waiting, missing);
    subtract(m_waiting, late);
    for (const auto &range : confirmed.ranges())
        remove(range);
    rest(missing, m_patience.secondAnswer, true, now);
    if (late.isEmpty())
        m_lag.reset();
    else
        rest(late, m_lag.next(), false, now);
    return confirmed;
}

// What would wake at about the same time rests together, so that there is never much to look through.
void MarketGaps::rest(const IdRanges &ids, std::chrono::milliseconds howLong, bool wasAbsent, Moment now)
{
    if (ids.isEmpty())
        return;
    const auto step = std::max<Moment::duration>(howLong / 64, std::chrono::milliseconds(1));
    const Moment until(((now + howLong).time_since_epoch() / step + 1) * step);
    const auto together = std::find_if(m_resting.begin(), m_resting.end(), [&](const Resting &rest) {
        return rest.wasAbsent == wasAbsent && rest.until == until;
    });
    if (together == m_resting.end())
        m_resting.push_back({ids, until, wasAbsent});
    else
        together->ids.add(ids);
}

void MarketGaps::moveOpenEnd(const HistoryCall &call, const IdRanges &answered, Moment now)
{
    if (!m_openEnd)
        return;
    if (call.kind == HistoryCall::Kind::OpenEnd) {
        const bool isFull = answered.count() >= HistoryCall::idsPerCall;
        if (m_openEnd->answered(call.ids.first, answered, isFull, m_patience, now))
            m_openEnd.reset();
    } else if (const auto run = answered.rangeOf(m_openEnd->from())) {
        m_openEnd->skipTo(run->last + 1);
    }
}

IdRanges MarketGaps::takeTooOld()
{
    IdRanges old;
    const IdRange before{0, m_oldest.firstId() - 1};
    moveIds(m_waiting, before, old);
    for (auto &call : m_inFlight)
        moveIds(call.ids, before, old);
    for (auto &rest : m_resting)
        moveIds(rest.ids, before, old);
    m_onceAbsent.remove(before);
    if (m_openEnd)
        m_openEnd->skipTo(m_oldest.firstId());
    return old;
}

IdRanges MarketGaps::pending() const
{
    auto ids = m_waiting;
    for (const auto &call : m_inFlight)
        ids.add(call.ids);
    for (const auto &rest : m_resting)
        ids.add(rest.ids);
    return ids;
}

std::int64_t MarketGaps::pendingCount() const
{
    auto sum = m_waiting.count();
    for (const auto &call : m_inFlight)
        sum += call.ids.count();
    for (const auto &rest : m_resting)
        sum += rest.ids.count();
    return sum;
}

std::int64_t MarketGaps::callsNeeded() const
{
    return leastCalls(pending(), HistoryCall::idsPerCall) + (m_openEnd ? 1 : 0);
}

std::optional<MarketGaps::Moment> MarketGaps::restsUntil() const
{
    std::optional<Moment> until;
    for (const auto &rest : m_resting)
        until = std::max(until.value_or(rest.until), rest.until);
    return until;
}

} // namespace tidemark
