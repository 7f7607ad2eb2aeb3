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
        m_openEnd = OpenEnd{firstId};
    m_openEnd->from = std::min(m_openEnd->from, firstId);
    m_openEnd->repeats = 0;
    m_openEnd->notBefore = {};
}

void MarketGaps::cancel(IdRange range)
{
    remove(range);
    if (m_openEnd && m_openEnd->from >= range.first && m_openEnd->from <= range.last)
        m_openEnd->from = range.last + 1;
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

bool MarketGaps::openEndIsDue(Moment now) const
{
    return m_openEnd && !m_openEnd->isInFlight && m_openEnd->notBefore <= now;
}

std::optional<HistoryCall> MarketGaps::nextCall(Moment now, bool urgentOnly) const
{
    if (m_notBefore > now)
        return std::nullopt;
    if (m_oldest.wantsCall())
        return HistoryCall{HistoryCall::Kind::OldestKept, {1, 1}};
    const bool isAskingOpenEnd = openEndIsDue(now) && (!urgentOnly || m_openEnd->repeats == 0);
    if (isAskingOpenEnd && m_openEnd->repeats == 0)
        return HistoryCall{HistoryCall::Kind::OpenEnd, {m_openEnd->from, HistoryCall::noEnd}};
    if (const auto window = newestWindow())
        return HistoryCall{HistoryCall::Kind::Window, *window};
    if (isAskingOpenEnd)
        return HistoryCall{HistoryCall::Kind::OpenEnd, {m_openEnd->from, HistoryCall::noEnd}};
    return std::nullopt;
}

// The newest stretch that one call can carry: from the newest id backwards that makes the fewest calls. What lies beyond
// an open end may be in the answer that is under way.
std::optional<IdRange> MarketGaps::newestWindow() const
{
    const auto last = m_waiting.highest();
    if (!last || (m_openEnd && m_openEnd->isInFlight && m_openEnd->from <= *last))
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
    if (m_openEnd && !m_openEnd->isInFlight)
        next = std::min(next, std::max(m_notBefore, m_openEnd->notBefore));
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
        m_openEnd->isInFlight = true;
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
        m_openEnd->isInFlight = false;
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
    const auto isNews = [&](std::int64_t id) {
        return isPending(id) || (call.kind == HistoryCall::Kind::OpenEnd && m_openEnd && id >= m_openEnd->from);
    };
    Findings findings{{{}, {}, answer.receivedAt}, {}};
    IdRanges answered;
    bool isReadable = true;
    for (const auto &trade : answer.trades) {
        answered.add(trade.id);
        if (isNews(trade.id))
            findings.found.trades.push_back(trade);
    }
    for (const auto &input : answer.rejected) {
        isReadable = isReadable && input.tradeId;
        if (input.tradeId)
            answered.add(*input.tradeId);
        if (!input.tradeId || isNews(*input.tradeId))
            findings.found.rejected.push_back(input);
    }
    for (const auto &range : answered.ranges())
        remove(range);
    if (call.kind == HistoryCall::Kind::OldestKept) {
        m_oldest.answered(answered);
        return findings;
    }
    const auto missing = notAnswered(call, asked, answered);
    auto fresh = missing;
    subtract(fresh, m_onceAbsent);
    if (isReadable && !fresh.isEmpty() && !answered.isEmpty())
        m_oldest.suspect(*fresh.lowest(), *answered.lowest(), now);
    findings.absent = conclude(missing, answered.highest().value_or(-1), isReadable, now);
    moveOpenEnd(call, answered, now);
    return findings;
}

// What the call was made for and its answer lacks. Behind an open end everything up to the answer's last id is asked for.
IdRanges MarketGaps::notAnswered(const HistoryCall &call, const IdRanges &asked, const IdRanges &answered) const
{
    auto missing = asked;
    if (call.kind == HistoryCall::Kind::OpenEnd && m_openEnd && !answered.isEmpty()) {
        missing = IdRanges({{std::max(m_openEnd->from, call.ids.first), *answered.highest()}});
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
IdRanges MarketGaps::conclude(IdRanges missing, std::int64_t highest, bool isReadable, Moment now)
{
    IdRanges late;
    moveIds(missing, {isReadable ? highest + 1 : 0, HistoryCall::noEnd - 1}, late);
    const auto confirmed = intersection(missing, m_onceAbsent);
    subtract(missing, confirmed);
    subtract(m_waiting, missing);
    subtract(m_waiting, late);
    for (const auto &range : confirmed.ranges())
        remove(range);
    if (!missing.isEmpty())
        m_resting.push_back({missing, now + m_patience.secondAnswer, true});
    if (late.isEmpty())
        m_lag.reset();
    else
        m_resting.push_back({late, now + m_lag.next(), false});
    return confirmed;
}

// A full answer has more behind it. After any other the exchange has no later trade, or its database lags: it is asked
// again, less and less often, a few times.
void MarketGaps::moveOpenEnd(const HistoryCall &call, const IdRanges &answered, Moment now)
{
    if (!m_openEnd)
        return;
    if (call.kind == HistoryCall::Kind::Window) {
        if (const auto run = answered.rangeOf(m_openEnd->from))
            m_openEnd->from = run->last + 1;
        return;
    }
    if (m_openEnd->from < call.ids.first) // asked for from further back meanwhile
        return;
    if (!answered.isEmpty())
        m_openEnd->from = std::max(m_openEnd->from, *answered.highest() + 1);
    if (answered.count() >= HistoryCall::idsPerCall) {
        m_openEnd->repeats = 0;
        return;
    }
    if (m_openEnd->repeats >= m_patience.openEndRepeats)
        m_openEnd.reset();
    else
        m_openEnd->notBefore = now + m_patience.firstRetry * (1 << m_openEnd->repeats++);
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
        m_openEnd->from = std::max(m_openEnd->from, m_oldest.firstId());
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
