#include "ui/chart/price_chart_private.h"

#include <algorithm>

// Where the price chart has no trades of its own: what it asks for and shows there instead.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto oneMinute = 1min;
constexpr auto longLoss = 2min; // a shorter one is healed before its candles would be here

[[nodiscard]] Timestamp middleOf(const Candle &candle)
{
    return candle.openedAt + candle.span / 2;
}

} // namespace

void PriceChart::Private::placeOldest()
{
    auto oldest = past.oldest();
    if (const auto tick = pyramid.oldest())
        oldest = std::min(oldest.value_or(tick->at), tick->at);
    view.setOldest(oldest);
}

bool PriceChart::Private::isOurs(Timestamp at) const
{
    if (pyramid.isEmpty() || at < pyramid.oldest()->at || stretches.isLost(at))
        return false;
    const auto newest = pyramid.newest()->at;
    return at <= std::max(newest, heldUntil().value_or(newest));
}

std::vector<ExchangeItem::Part> PriceChart::Private::exchangeParts() const
{
    std::vector<ExchangeItem::Part> parts;
    const Candle *before = nullptr;
    for (const auto &candle : past.between(view.from(), view.to())) {
        if (isOurs(middleOf(candle)))
            continue;
        const bool isRecorded = stretches.isRecorded(middleOf(candle));
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
    const auto from = view.from();
    const auto to = view.returnsToNewest() ? std::min(view.to(), view.now().value_or(view.to())) : view.to();
    if (pyramid.isEmpty())
        return {{from, to}};
    std::vector<ExchangePast::Range> parts;
    const auto newest = pyramid.newest()->at;
    parts.push_back({std::max(from, std::max(newest, heldUntil().value_or(newest))), to});
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
    if (isLoading || !view.isPlaced() || !chart->isVisible())
        return;
    for (const auto &part : unknownParts()) {
        if (const auto wanted = past.ask(part)) {
            pastTimer.start(); // there may be more
            Q_EMIT chart->pastWanted(wanted->from, wanted->to);
            return;
        }
    }
}

} // namespace tidemark
