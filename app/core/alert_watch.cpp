#include "core/alert_watch.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
__extension__ using Wide = __int128;

constexpr auto longGap = 1min; // beyond it what a window holds is not known any more
constexpr auto late = 1min;

AlertEvent eventOf(const Trade &trade, AlertDirection direction, Timestamp now)
{
    auto event = eventOf(trade.symbol, direction, trade.tradedAt, now);
    event.price = trade.price;
    event.isLate = now - trade.tradedAt > late;
    return event;
}

// Whether `to` is at least `percent` away from `from`; exact.
bool isMove(Decimal from, Decimal to, Decimal percent)
{
    const auto distance = Wide(to.units()) - from.units();
    return (distance < 0 ? -distance : distance) * 100 * Decimal::unitsPerOne >= Wide(percent.units()) * from.units();
}

std::optional<AlertDirection> crossedFrom(const AlertRule &rule, Decimal before, Decimal after)
{
    AlertCrossing crossing(rule.level, rule.direction);
    crossing.anchor(0, before);
    return crossing.add(1, after);
}

// A late trade counts where it stands out of all that was traded since, too.
std::optional<AlertDirection> newExtreme(const LowHigh &before, Decimal price)
{
    if (price > before.high.price)
        return AlertDirection::Up;
    return price < before.low.price ? std::optional(AlertDirection::Down) : std::nullopt;
}

bool isWanted(const AlertRule &rule, AlertDirection direction)
{
    return rule.direction == AlertDirection::Either || rule.direction == direction;
}

bool isResting(const WatchedRule &watched, const Symbol &symbol, Timestamp now)
{
    if (!watched.rule.rest || watched.rule.rest->count() == 0)
        return false;
    const auto raisedAt = watched.raisedIn(symbol);
    return raisedAt && now < *raisedAt + *watched.rule.rest;
}

// Measured from the lowest and highest price within the time, and anew from the trade at which it was last told.
std::optional<AlertEvent> moveOf(const WatchedRule &watched, const Trade &trade, const RollingExtremes &before)
{
    const auto &rule = watched.rule;
    const auto raisedAt = watched.raisedIn(trade.symbol).value_or(rule.since);
    const auto extremes = before.since(std::max({trade.tradedAt - rule.window, rule.since, raisedAt}));
    if (!extremes)
        return std::nullopt;
    for (const auto direction : {AlertDirection::Up, AlertDirection::Down}) {
        const bool isUp = direction == AlertDirection::Up;
        const auto &from = isUp ? extremes->low : extremes->high;
        const bool isThatWay = isUp ? trade.price > from.price : trade.price < from.price;
        if (!isThatWay || !isWanted(rule, direction) || !isMove(from.price, trade.price, rule.percent))
            continue;
        auto event = eventOf(trade, direction, trade.tradedAt);
        event.reference = from.price;
        event.referenceAt = from.at;
        return event;
    }
    return std::nullopt;
}

} // namespace

void AlertWatch::setAnchors(const std::vector<AlertAnchor> &anchors)
{
    for (const auto &anchor : anchors)
        m_anchors.insert_or_assign(anchor.symbol, anchor);
}

void AlertWatch::setRules(const std::vector<AlertRule> &rules)
{
    auto former = std::exchange(m_rules, {});
    bool isSame = true;
    for (const auto &rule : rules) {
        if (!rule.isEnabled)
            continue;
        auto known = former.find(rule.id);
        if (known != former.end() && isSameCondition(known->second.rule, rule)) {
            known->second.goOnAs(rule);
            m_rules.insert(former.extract(known));
            continue;
        }
        m_rules.insert_or_assign(rule.id, WatchedRule(rule));
        m_pace.forget(rule.id);
        isSame = false;
    }
    for (const auto &[id, watched] : former) {
        if (!m_rules.contains(id))
            m_pace.forget(id);
        isSame = isSame && watched.spentAt;
    }
    m_spent.merge(former);
    if (isSame)
        return; // those that are gone told for good already: no market has to be put in order anew
    ++m_indexed;
    m_spent.clear();
    noteFeedRules();
}

void AlertWatch::noteFeedRules()
{
    m_feedRules.clear();
    for (auto &[id, watched] : m_rules) {
        if (!isOfPrice(watched.rule.kind))
            m_feedRules.push_back(&watched);
    }
}

// With its rules in order.
AlertWatch::Market &AlertWatch::marketOf(const Symbol &symbol)
{
    auto &market = m_markets[symbol];
    if (std::exchange(market.indexed, m_indexed) == m_indexed)
        return market;
    std::vector<WatchedRule *> rules;
    for (auto &[id, watched] : m_rules) {
        if (!watched.covers(symbol))
            continue;
        rules.push_back(&watched);
        if (watched.rule.kind == AlertKind::Crossing && !watched.standings.contains(symbol))
            anchor(watched.standingIn(symbol), watched.rule, symbol);
    }
    market.rules.set(rules, symbol);
    market.isSettled = false;
    return market;
}

// A level is held against the newest trade, or where there is none yet against the last one of an earlier time that the rule
// has lived through.
void AlertWatch::anchor(AlertStanding &standing, const AlertRule &rule, const Symbol &symbol) const
{
    const auto market = m_markets.find(symbol);
    const auto anchor = m_anchors.find(symbol);
    if (market != m_markets.end() && market->second.isLive)
        standing.crossing->anchor(market->second.newest->id, market->second.newest->price);
    else if (anchor != m_anchors.end() && anchor->second.watchedUntil >= rule.since)
        standing.crossing->anchor(anchor->second.id, anchor->second.price);
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
    for (auto &[id, watched] : m_rules)
        watched.standings.erase(symbol);
}

void AlertWatch::startOver(const Symbol &symbol)
{
    m_markets.erase(symbol);
    m_anchors.erase(symbol);
    for (auto &[id, watched] : m_rules)
        watched.standings.erase(symbol);
}

// A crossing that waits to be told would be lost with a kill if the market were said to be watched beyond it.
std::vector<AlertAnchor> AlertWatch::anchors(Timestamp now)
{
    std::vector<AlertAnchor> anchors;
    const auto untold = m_pace.untoldCrossings();
    for (auto &[symbol, known] : m_markets) {
        if (!known.isLive || untold.contains(symbol))
            continue;
        auto &market = marketOf(symbol);
        if (!market.rules.levels().empty())
            anchors.push_back({symbol, market.newest->id, market.newest->at, market.newest->price, now});
    }
    return anchors;
}

void AlertWatch::noteCompleteSince(const Symbol &symbol, Timestamp since)
{
    auto &complete = m_markets[symbol].completeSince;
    complete = std::min(since, complete.value_or(since));
}

void AlertWatch::add(const Trade &trade, const RollingExtremes &before)
{
    auto &market = marketOf(trade.symbol);
    const bool isLive = market.begun && trade.tradedAt >= *market.begun;
    const bool isNewest = !market.newest || trade.id > market.newest->id;
    addToLevels(market, trade, isLive, isNewest);
    if (isLive)
        addToExtremes(market, trade, before);
    if (isLive && isNewest)
        addToMoves(market, trade, before); // a late trade only changes what the next one is measured from
    addToFlows(market, trade, isLive && isNewest);
    noteNewest(market, trade, isLive);
}

void AlertWatch::noteNewest(Market &market, const Trade &trade, bool isLive)
{
    if (isLive && !std::exchange(market.isLive, true))
        market.firstLive = trade.id;
    if (market.newest && trade.id <= market.newest->id)
        return;
    const bool isBehindGap = market.newest && trade.id > market.newest->id + 1;
    if (isBehindGap && trade.tradedAt - market.newest->at > longGap)
        market.completeSince.reset();
    market.newest = Newest{trade.id, trade.tradedAt, trade.price};
}

void AlertWatch::addToLevels(Market &market, const Trade &trade, bool isLive, bool isNewest)
{
    const bool isNext = isLive && isNewest && market.isSettled && market.isLive;
    for (const auto &level : isNext ? market.rules.levels(market.newest->price, trade.price) : market.rules.levels()) {
        if (level.watched->spentAt || trade.tradedAt < level.watched->rule.since)
            continue;
        if (market.isLive && market.newest->at >= level.watched->rule.since)
            level.standing->crossing->goOn(market.newest->id, market.newest->price);
        addToLevel(level, market, trade, isLive);
    }
    // A late trade may stand on the other side, so that the next one crosses whatever its price is.
    market.isSettled = isLive && isNewest && trade.tradedAt >= market.rules.levelsSince();
}

void AlertWatch::addToLevel(const AlertIndex::Level &level, const Market &market, const Trade &trade, bool isLive)
{
    auto &standing = *level.standing;
    auto &crossing = *standing.crossing;
    if (!isLive && (standing.isAwayOver || !crossing.isAnchored()))
        return;
    const auto crossed = crossing.add(trade.id, trade.price);
    if (!crossed)
        return;
    const auto now = std::max(trade.tradedAt, market.newest ? market.newest->at : trade.tradedAt);
    auto event = eventOf(trade, *crossed, now);
    event.reference = level.price;
    event.isWhileAway = !isLive || !market.isLive; // the first one that is watched tells of the time before it too
    if (event.isWhileAway)
        standing.isAwayOver = true;
    if (!isLive && !market.isLive)
        crossing.reset();
    raise(*level.watched, std::move(event));
}

void AlertWatch::addToExtremes(const Market &market, const Trade &trade, const RollingExtremes &before)
{
    for (const auto &window : market.rules.extremes()) {
        const auto from = trade.tradedAt - window.span;
        const auto extremes = before.since(from);
        if (!market.completeSince || *market.completeSince > from)
            return;
        const auto direction = extremes ? newExtreme(*extremes, trade.price) : std::nullopt;
        if (extremes && !direction)
            return; // nor is it one of a longer window
        const auto now = std::max(trade.tradedAt, market.newest ? market.newest->at : trade.tradedAt);
        for (auto *watched : window.rules) {
            if (!direction || !isWanted(watched->rule, *direction) || watched->spentAt || trade.tradedAt < watched->rule.since || isResting(*watched, trade.symbol, now))
                continue;
            const auto &former = *direction == AlertDirection::Up ? extremes->high : extremes->low;
            auto event = eventOf(trade, *direction, now);
            event.reference = former.price;
            event.referenceAt = former.at;
            raise(*watched, std::move(event));
        }
    }
}

void AlertWatch::addToMoves(const Market &market, const Trade &trade, const RollingExtremes &before)
{
    for (const auto &window : market.rules.moves()) {
        const auto extremes = before.since(trade.tradedAt - window.span);
        for (auto *watched : window.rules) {
            const auto percent = watched->rule.percent;
            if (!extremes || (!isMove(extremes->low.price, trade.price, percent) && !isMove(extremes->high.price, trade.price, percent)))
                break; // nor did it move so much within a shorter time, or more
            if (watched->spentAt || trade.tradedAt < watched->rule.since || isResting(*watched, trade.symbol, trade.tradedAt))
                continue;
            if (auto event = moveOf(*watched, trade, before))
                raise(*watched, std::move(*event));
        }
    }
}

void AlertWatch::addToFlows(Market &market, const Trade &trade, bool mayRaise)
{
    if (market.rules.flows().isEmpty())
        return;
    for (const auto &spike : market.rules.flows().add(trade, mayRaise)) {
        auto event = eventOf(trade, AlertDirection::Up, trade.tradedAt);
        event.amount = spike.amount;
        event.reference = spike.usual;
        raise(*spike.watched, std::move(event));
    }
}

void AlertWatch::recall(const Symbol &symbol, const RollingExtremes &known)
{
    const auto anchor = m_anchors.find(symbol);
    const auto extremes = anchor == m_anchors.end() ? std::nullopt : known.since(anchor->second.at + 1us);
    if (!extremes)
        return;
    auto &market = marketOf(symbol);
    for (const auto &level : market.rules.levels()) {
        if (level.watched->spentAt || anchor->second.watchedUntil < level.watched->rule.since)
            continue;
        recallFor(level, market, anchor->second, extremes->high);
        recallFor(level, market, anchor->second, extremes->low);
    }
    market.isSettled = false;
}

void AlertWatch::recallFor(const AlertIndex::Level &level, const Market &market, const AlertAnchor &anchor, const Extreme &point)
{
    auto &standing = *level.standing;
    const auto &rule = level.watched->rule;
    const bool isWatched = market.begun && point.at >= *market.begun;
    const auto crossed = crossedFrom(rule, anchor.price, point.price);
    const bool isTold = standing.raisedAt && point.at <= *standing.raisedAt;
    if (standing.isAwayOver || isWatched || isTold || point.at < rule.since || !crossed)
        return;
    standing.isAwayOver = true;
    if (market.isLive)
        standing.crossing->anchor(market.newest->id, market.newest->price);
    else
        standing.crossing->reset();
    auto event = eventOf(anchor.symbol, *crossed, point.at, market.newest ? std::max(point.at, market.newest->at) : point.at);
    event.price = point.price;
    event.reference = rule.level;
    event.isWhileAway = true;
    raise(*level.watched, std::move(event));
}

void AlertWatch::noteState(const Symbol &symbol, MarketState state, std::optional<Timestamp> heardAt, Timestamp now)
{
    for (auto *watched : m_feedRules) {
        if (watched->rule.kind != AlertKind::Stale || !watched->covers(symbol))
            continue;
        const auto staleSince = watched->standingIn(symbol).silence.note(state, now);
        if (!staleSince)
            continue;
        auto event = eventOf(symbol, AlertDirection::Down, *staleSince, now);
        event.referenceAt = heardAt;
        raise(*watched, std::move(event));
    }
}

void AlertWatch::noteGaps(const Symbol &symbol, const std::vector<IdRange> &gaps, Timestamp now)
{
    auto &market = m_markets[symbol];
    IdRanges missing;
    for (const auto &gap : gaps) {
        if (market.isLive && gap.first > market.firstLive)
            missing.add(gap);
    }
    const auto opened = market.gaps.note(missing);
    if (opened.isEmpty())
        return;
    auto event = eventOf(symbol, AlertDirection::Down, now, now);
    event.missing = opened.count();
    for (auto *watched : m_feedRules) {
        if (watched->rule.kind == AlertKind::Gap && watched->covers(symbol))
            raise(*watched, event);
    }
}

void AlertWatch::raise(WatchedRule &watched, AlertEvent event)
{
    const auto &rule = watched.rule;
    // A rule for every market that is told once is told of all markets that go at once.
    if ((watched.spentAt && *watched.spentAt != event.raisedAt) || (rule.until && event.at >= *rule.until))
        return;
    auto &standing = watched.standingIn(event.symbol);
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
