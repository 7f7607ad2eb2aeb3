#include "core/alert_watch.h"

#include <algorithm>
#include <utility>

// What alerts make of trades: those that are watched as they come, and those of a time when the market was not.
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

} // namespace

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

} // namespace tidemark
