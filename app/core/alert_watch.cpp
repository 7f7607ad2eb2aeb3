#include "core/alert_watch.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto staleGrace = 5s; // a connection that is replaced at once is no news

} // namespace

void AlertWatch::setAnchors(const std::vector<AlertAnchor> &anchors)
{
    for (const auto &anchor : anchors)
        m_anchors.insert_or_assign(anchor.symbol, anchor);
}

void AlertWatch::setRules(const std::vector<AlertRule> &rules)
{
    const auto former = std::exchange(m_rules, {});
    for (const auto &rule : rules) {
        if (!rule.isEnabled)
            continue;
        const auto known = former.find(rule.id);
        if (known != former.end() && isSameCondition(known->second.rule, rule)) {
            goOn(m_rules.insert_or_assign(rule.id, known->second).first->second, rule);
            continue;
        }
        auto &watched = m_rules.insert_or_assign(rule.id, Watched{rule, {}, {}}).first->second;
        anchor(watched);
        m_pace.forget(rule.id);
    }
    for (const auto &[id, watched] : former) {
        if (!m_rules.contains(id))
            m_pace.forget(id);
    }
    indexRules();
}

// Another recorder may have told it meanwhile.
void AlertWatch::goOn(Watched &watched, const AlertRule &rule)
{
    watched.rule.note = rule.note;
    watched.rule.raisedAt = rule.raisedAt;
    if (!rule.symbol.isEmpty())
        noteRaised(standingIn(watched, rule.symbol), rule);
}

void AlertWatch::noteRaised(Standing &standing, const AlertRule &rule)
{
    if (rule.raisedAt && *rule.raisedAt >= rule.since)
        standing.raisedAt = std::max(*rule.raisedAt, standing.raisedAt.value_or(*rule.raisedAt));
}

// A level is held against the newest trade, or where there is none yet against the last one of an earlier time that the rule
// has lived through.
void AlertWatch::anchor(Watched &watched)
{
    const auto &rule = watched.rule;
    if (rule.symbol.isEmpty())
        return;
    auto &standing = standingIn(watched, rule.symbol);
    noteRaised(standing, rule);
    if (!standing.crossing)
        return;
    const auto market = m_markets.find(rule.symbol);
    const auto anchor = m_anchors.find(rule.symbol);
    if (market != m_markets.end() && market->second.isLive)
        standing.crossing->anchor(market->second.newest->id, market->second.newest->price);
    else if (anchor != m_anchors.end() && anchor->second.watchedUntil >= rule.since)
        standing.crossing->anchor(anchor->second.id, anchor->second.price);
}

AlertWatch::Standing &AlertWatch::standingIn(Watched &watched, const Symbol &symbol)
{
    const auto [found, isNew] = watched.standings.try_emplace(symbol);
    if (isNew && watched.rule.kind == AlertKind::Crossing)
        found->second.crossing.emplace(watched.rule.level, watched.rule.direction);
    return found->second;
}

void AlertWatch::indexRules()
{
    for (auto &[symbol, market] : m_markets)
        market.rules.clear();
    for (auto &[id, watched] : m_rules) {
        if (isOfPrice(watched.rule.kind))
            m_markets[watched.rule.symbol].rules.push_back(&watched);
    }
}

void AlertWatch::begin(const Symbol &symbol, Timestamp since)
{
    auto &market = m_markets[symbol];
    if (!market.begun)
        market.begun = since;
}

bool AlertWatch::hasBegun(const Symbol &symbol) const
{
    const auto market = m_markets.find(symbol);
    return market != m_markets.end() && market->second.begun;
}

void AlertWatch::end(const Symbol &symbol, Timestamp now)
{
    const auto market = m_markets.find(symbol);
    if (market == m_markets.end())
        return;
    if (market->second.isLive) {
        const auto &newest = *market->second.newest;
        m_anchors.insert_or_assign(symbol, AlertAnchor{symbol, newest.id, newest.at, newest.price, now});
    }
    m_markets.erase(market);
    for (auto &[id, watched] : m_rules) {
        watched.standings.erase(symbol);
        if (watched.rule.symbol == symbol)
            anchor(watched);
    }
    indexRules();
}

void AlertWatch::startOver(const Symbol &symbol)
{
    m_markets.erase(symbol);
    m_anchors.erase(symbol);
    for (auto &[id, watched] : m_rules)
        watched.standings.erase(symbol);
    indexRules();
}

std::vector<AlertAnchor> AlertWatch::anchors(Timestamp now) const
{
    std::vector<AlertAnchor> anchors;
    for (const auto &[symbol, market] : m_markets) {
        if (market.isLive && !market.rules.empty())
            anchors.push_back({symbol, market.newest->id, market.newest->at, market.newest->price, now});
    }
    return anchors;
}

void AlertWatch::noteCompleteSince(const Symbol &symbol, Timestamp since)
{
    auto &complete = m_markets[symbol].completeSince;
    complete = std::min(since, complete.value_or(since));
}

void AlertWatch::noteState(const Symbol &symbol, MarketState state, std::optional<Timestamp> heardAt, Timestamp now)
{
    for (auto &[id, watched] : m_rules) {
        const auto &rule = watched.rule;
        if (rule.kind == AlertKind::Stale && (rule.symbol.isEmpty() || rule.symbol == symbol))
            noteStateFor(watched, symbol, state, heardAt, now);
    }
}

// Only a market that was live can go stale; one that waits for its first trade again is as silent as before.
void AlertWatch::noteStateFor(Watched &watched, const Symbol &symbol, MarketState state, std::optional<Timestamp> heardAt,
                              Timestamp now)
{
    auto &standing = standingIn(watched, symbol);
    if (state == MarketState::Live) {
        standing.wasLive = true;
        standing.staleSince.reset();
        return;
    }
    if (!standing.wasLive || state == MarketState::Waiting)
        return;
    if (!standing.staleSince)
        standing.staleSince = now;
    if (now - *standing.staleSince < staleGrace)
        return;
    standing.wasLive = false;
    auto event = eventOf(symbol, AlertDirection::Down, *standing.staleSince, now);
    event.referenceAt = heardAt;
    raise(watched, std::move(event));
}

void AlertWatch::noteGaps(const Symbol &symbol, const std::vector<IdRange> &gaps, Timestamp now)
{
    auto &market = m_markets[symbol];
    IdRanges missing;
    for (const auto &gap : gaps) {
        if (market.isLive && gap.first > market.firstLive)
            missing.add(gap);
    }
    const auto opened = newlyMissing(market, missing);
    for (const auto &healed : market.toldMissing.ranges()) {
        for (const auto &part : missing.missingIn(healed))
            market.toldMissing.remove(part);
    }
    market.seenMissing = missing;
    if (opened.isEmpty())
        return;
    market.toldMissing.add(opened);
    auto event = eventOf(symbol, AlertDirection::Down, now, now);
    event.missing = opened.count();
    for (auto &[id, watched] : m_rules) {
        const auto &rule = watched.rule;
        if (rule.kind == AlertKind::Gap && (rule.symbol.isEmpty() || rule.symbol == symbol))
            raise(watched, event);
    }
}

// What was missing at the last look too: frames may be reordered, so a gap gets a moment's grace.
IdRanges AlertWatch::newlyMissing(const Market &market, const IdRanges &missing)
{
    auto opened = missing;
    for (const auto &range : missing.ranges()) {
        for (const auto &part : market.seenMissing.missingIn(range))
            opened.remove(part);
    }
    for (const auto &told : market.toldMissing.ranges())
        opened.remove(told);
    return opened;
}

void AlertWatch::raise(Watched &watched, AlertEvent event)
{
    const auto &rule = watched.rule;
    auto &standing = standingIn(watched, event.symbol);
    // A rule for every market that is told once is told of all markets that go at once.
    if (watched.spentAt && *watched.spentAt != event.raisedAt)
        return;
    if (rule.rest && standing.raisedAt && event.raisedAt < *standing.raisedAt + *rule.rest)
        return;
    standing.raisedAt = event.raisedAt;
    if (!rule.rest)
        watched.spentAt = event.raisedAt;
    event.rule = rule.id;
    event.kind = rule.kind;
    event.window = rule.window;
    event.note = rule.note;
    m_pace.add(std::move(event));
}

} // namespace tidemark
