#include "core/price_span.h"

namespace tidemark {

void PriceSpan::add(const PriceSpan &other)
{
    constexpr auto isEmpty = [](const PriceSpan &span) { return span.ticks == 0 && span.firstAt == Timestamp{}; };
    if (isEmpty(other))
        return;
    const bool isFirst = isEmpty(*this);
    if (isFirst || other.firstAt < firstAt) {
        firstAt = other.firstAt;
        open = other.open;
    }
    if (isFirst || other.lastAt >= lastAt) {
        lastAt = other.lastAt;
        close = other.close;
    }
    if (isFirst || other.low < low || (other.low == low && other.lowAt < lowAt)) {
        low = other.low;
        lowAt = other.lowAt;
    }
    if (isFirst || other.high > high || (other.high == high && other.highAt < highAt)) {
        high = other.high;
        highAt = other.highAt;
    }
    volume.add(other.volume);
    ticks += other.ticks;
}

} // namespace tidemark
