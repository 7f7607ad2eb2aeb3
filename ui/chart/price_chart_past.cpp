#include "ui/chart/price_chart_private.h"

#include <algorithm>
#include <cmath>

// What the price chart asks for: of the record what it does not have in memory, of the exchange what nobody has.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto askAgainAfter = 30s;
constexpr int patience = 6; // intervals of pastTimer

} // namespace

void PriceChart::Private::placeOldest()
{
    auto oldest = data.exchange().oldest();
    if (const auto ours = data.oldest())
        oldest = std::min(oldest.value_or(*ours), *ours);
    view.time.setOldest(oldest);
}

void PriceChart::Private::askRecord()
{
    if (symbol.isEmpty() || !view.time.isPlaced() || !chart->isVisible())
        return;
    const auto &frame = view.frame;
    const int pixels = int(std::lround(frame.plot.width() * frame.scale));
    const auto candles = frame.showsCandles() ? *frame.candles : 0s;
    auto wanted = data.wanted({view.time.from(), view.time.to(), pixels, candles}, ChartData::Clock::now());
    if (!wanted)
        return;
    wanted->ticket = nextTicket();
    wanted->chart = ticket;
    wanted->symbol = symbol;
    Q_EMIT chart->questionAsked(*wanted);
}

void PriceChart::Private::askForPast()
{
    if (isLoading || !view.time.isPlaced() || !chart->isVisible())
        return;
    // Where the record's answer is on its way, it may turn out to have what is looked for.
    if (data.isAwaited(seen(), ChartData::Clock::now()) && waits++ < patience) {
        pastTimer.start();
        return;
    }
    waits = 0;
    const auto &time = view.time;
    const auto to = time.returnsToNewest() ? std::min(time.to(), time.now().value_or(time.to())) : time.to();
    for (const auto &part : data.unknownParts({time.from(), to}, horizon())) {
        if (const auto wanted = data.exchange().ask(part)) {
            pastTimer.start(); // there may be more
            QTimer::singleShot(askAgainAfter, chart, [this, asked = *wanted] {
                data.exchange().forgetUnanswered(asked);
                dataChanged();
            });
            Q_EMIT chart->pastWanted(wanted->from, wanted->to);
            return;
        }
    }
}

} // namespace tidemark
