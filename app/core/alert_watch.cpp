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

bool isOfFeed(const AlertRule &rule, AlertKind kind, const Symbol &symbol)
{
    return rule.kind == kind && (rule.symbol.isEmpty() || rule.symbol == symbol);
}

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
    standAnew(symbol);
}

void AlertWatch::startOver(const Symbol &symbol)
{
    m_markets.erase(symbol);
    m_anchors.erase(symbol);
    standAnew(symbol);
}

// A rule of one market has a standing in it at any time.
void AlertWatch::standAnew(const Symbol &symbol)
{
    for (auto &[id, watched] : m_rules) {
        watched.standings.erase(symbol);
        if (watched.rule.symbol == symbol)
            anchor(watched);
    }
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

void AlertWatch::add(const Trade &trade, const RollingExtremes &before)
{
    auto &market = m_markets[trade.symbol];
    const bool isLive = market.begun && trade.tradedAt >= *market.begun;
    for (auto *watched : market.rules) {
        if (watched->spentAt || trade.tradedAt < watched->rule.since)
            continue;
        if (watched->rule.kind == AlertKind::Crossing)
            addToCrossing(*watched, market, trade, isLive);
        else if (isLive && watched->rule.kind == AlertKind::NewExtreme)
            addToExtreme(*watched, market, trade, before);
        else if (isLive)
            addToMove(*watched, market, trade, before);
    }
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

void AlertWatch::addToCrossing(Watched &watched, const Market &market, const Trade &trade, bool isLive)
{
    auto &standing = watched.standings.at(trade.symbol);
    auto &crossing = *standing.crossing;
    if (!isLive && (standing.isAwayOver || !crossing.isAnchored()))
        return;
    const auto crossed = crossing.add(trade.id, trade.price);
    if (!crossed)
        return;
    const auto now = std::max(trade.tradedAt, market.newest ? market.newest->at : trade.tradedAt);
    auto event = eventOf(trade, *crossed, now);
    event.reference = watched.rule.level;
    event.isWhileAway = !isLive || !market.isLive; // the first one that is watched tells of the time before it too
    if (event.isWhileAway)
        standing.isAwayOver = true;
    if (!isLive && !market.isLive)
        crossing.reset();
    raise(watched, std::move(event));
}

// A late trade counts where it stands out of all that was traded since, too.
void AlertWatch::addToExtreme(Watched &watched, const Market &market, const Trade &trade, const RollingExtremes &before)
{
    const auto from = trade.tradedAt - watched.rule.window;
    const auto extremes = before.since(from);
    if (!extremes || !market.completeSince || *market.completeSince > from)
        return;
    const auto direction = watched.rule.direction;
    const bool isHigh = direction != AlertDirection::Down && trade.price > extremes->high.price;
    const bool isLow = direction != AlertDirection::Up && trade.price < extremes->low.price;
    if (!isHigh && !isLow)
        return;
    const auto now = std::max(trade.tradedAt, market.newest ? market.newest->at : trade.tradedAt);
    auto event = eventOf(trade, isHigh ? AlertDirection::Up : AlertDirection::Down, now);
    const auto &former = isHigh ? extremes->high : extremes->low;
    event.reference = former.price;
    event.referenceAt = former.at;
    raise(watched, std::move(event));
}

// Measured from the lowest and highest price within the time, and anew from the trade at which it was last told. A late
// trade only changes what the next one is measured from.
void AlertWatch::addToMove(Watched &watched, const Market &market, const Trade &trade, const RollingExtremes &before)
{
    if (market.newest && trade.id <= market.newest->id)
        return;
    const auto &rule = watched.rule;
    const auto raisedAt = watched.standings.at(trade.symbol).raisedAt.value_or(rule.since);
    const auto extremes = before.since(std::max({trade.tradedAt - rule.window, rule.since, raisedAt}));
    if (!extremes)
        return;
    for (const auto direction : {AlertDirection::Up, AlertDirection::Down}) {
        const bool isUp = direction == AlertDirection::Up;
        const auto &from = isUp ? extremes->low : extremes->high;
        const bool isThatWay = isUp ? trade.price > from.price : trade.price < from.price;
        const bool isWanted = rule.direction == AlertDirection::Either || rule.direction == direction;
        if (!isThatWay || !isWanted || !isMove(from.price, trade.price, rule.percent))
            continue;
        auto event = eventOf(trade, direction, trade.tradedAt);
        event.reference = from.price;
        event.referenceAt = from.at;
        return raise(watched, std::move(event));
    }
}

void AlertWatch::recall(const Symbol &symbol, const RollingExtremes &known)
{
    const auto anchor = m_anchors.find(symbol);
    const auto extremes = anchor == m_anchors.end() ? std::nullopt : known.since(anchor->second.at + 1us);
    if (!extremes)
        return;
    const auto &market = m_markets[symbol];
    for (auto *watched : market.rules) {
        if (watched->rule.kind != AlertKind::Crossing || watched->spentAt || anchor->second.watchedUntil < watched->rule.since)
            continue;
        recallFor(*watched, market, anchor->second, extremes->high);
        recallFor(*watched, market, anchor->second, extremes->low);
    }
}

void AlertWatch::recallFor(Watched &watched, const Market &market, const AlertAnchor &anchor, const Extreme &point)
{
    auto &standing = watched.standings.at(anchor.symbol);
    const bool isWatched = market.begun && point.at >= *market.begun;
    const auto crossed = crossedFrom(watched.rule, anchor.price, point.price);
    if (standing.isAwayOver || isWatched || point.at < watched.rule.since || !crossed)
        return;
    standing.isAwayOver = true;
    if (market.isLive)
        standing.crossing->anchor(market.newest->id, market.newest->price);
    else
        standing.crossing->reset();
    auto event = eventOf(anchor.symbol, *crossed, point.at, market.newest ? std::max(point.at, market.newest->at) : point.at);
    event.price = point.price;
    event.reference = watched.rule.level;
    event.isWhileAway = true;
    raise(watched, std::move(event));
}

void AlertWatch::noteState(const Symbol &symbol, MarketState state, std::optional<Timestamp> heardAt, Timestamp now)
{
    for (auto &[id, watched] : m_rules) {
        if (!isOfFeed(watched.rule, AlertKind::Stale, symbol))
            continue;
        const auto staleSince = standingIn(watched, symbol).silence.note(state, now);
        if (!staleSince)
            continue;
        auto event = eventOf(symbol, AlertDirection::Down, *staleSince, now);
        event.referenceAt = heardAt;
        raise(watched, std::move(event));
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
    for (auto &[id, watched] : m_rules) {
        if (isOfFeed(watched.rule, AlertKind::Gap, symbol))
            raise(watched, event);
    }
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
