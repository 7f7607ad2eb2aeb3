#include "ui/chart/price_chart_private.h"

#include <algorithm>

// Where the price chart has no trades of its own: what it asks for and shows there instead.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto oneMinute = 1min;
constexpr auto askAgainAfter = 30s;
constexpr auto longLoss = 2min; // a shorter one is healed before its candles would be here

} // namespace

void PriceChart::Private::placeOldest()
{
    auto oldest = past.oldest();
    if (const auto tick = pyramid.oldest())
        oldest = std::min(oldest.value_or(tick->at), tick->at);
    view.time.setOldest(oldest);
}

Timestamp PriceChart::Private::end() const
{
    const auto newest = pyramid.newest()->at;
    return std::max(newest, heldUntil().value_or(newest));
}

bool PriceChart::Private::isOurs(Timestamp at) const
{
    return !pyramid.isEmpty() && at >= pyramid.oldest()->at && at <= end() && !stretches.isLost(at);
}

bool PriceChart::Private::isOurs(const Candle &candle) const
{
    const auto middle = candle.openedAt + candle.span / 2;
    // The minute that is still going on is ours as far as it has come.
    const bool goesOn = !pyramid.isEmpty() && candle.openedAt <= end() && view.time.returnsToNewest();
    return isOurs(goesOn ? std::min<Timestamp>(middle, end()) : Timestamp(middle));
}

std::vector<ExchangeItem::Part> PriceChart::Private::exchangeParts() const
{
    std::vector<ExchangeItem::Part> parts;
    const Candle *before = nullptr;
    for (const auto &candle : past.between(view.time.from(), view.time.to())) {
        if (isOurs(candle))
            continue;
        const bool isRecorded = stretches.isRecorded(candle.openedAt + candle.span / 2);
        const bool goesOn = before && before->openedAt + oneMinute == candle.openedAt && parts.back().isRecorded == isRecorded;
        if (!goesOn)
            parts.push_back({isRecorded, {}});
        parts.back().candles.push_back(candle);
        before = &candle;
    }
    return parts;
}

// The newest first.
std::vector<ExchangePast::Range> PriceChart::Private::unknownParts() const
{
    const auto from = view.time.from();
    const auto to = view.time.returnsToNewest() ? std::min(view.time.to(), view.time.now().value_or(view.time.to())) : view.time.to();
    if (pyramid.isEmpty())
        return {{from, to}};
    std::vector<ExchangePast::Range> parts;
    parts.push_back({std::max(from, end()), to});
    for (auto lost = stretches.lost().rbegin(); lost != stretches.lost().rend(); ++lost) {
        const ExchangePast::Range seen{std::max(from, lost->from), std::min(to, lost->to)};
        if (seen.from + longLoss <= seen.to)
            parts.push_back(seen);
    }
    parts.push_back({from, std::min(to, pyramid.oldest()->at)});
    return parts;
}

void PriceChart::Private::askForPast()
{
    if (isLoading || !view.time.isPlaced() || !chart->isVisible())
        return;
    for (const auto &part : unknownParts()) {
        if (const auto wanted = past.ask(part)) {
            pastTimer.start(); // there may be more
            QTimer::singleShot(askAgainAfter, chart, [this, asked = *wanted] {
                past.forgetUnanswered(asked);
                dataChanged();
            });
            Q_EMIT chart->pastWanted(wanted->from, wanted->to);
            return;
        }
    }
}

} // namespace tidemark
