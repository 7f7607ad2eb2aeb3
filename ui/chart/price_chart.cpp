#include "ui/chart/price_chart.h"

namespace tidemark {

struct PriceChart::Private {
    PricePyramid pyramid;
};

PriceChart::PriceChart(QWidget *parent) : QWidget(parent), m(std::make_unique<Private>()) {}
PriceChart::~PriceChart() = default;

void PriceChart::setTitle(const QString &) {}
void PriceChart::setPriceDecimals(int) {}
void PriceChart::setTimeZone(const QTimeZone &) {}
void PriceChart::setEmptyText(const QString &) {}
void PriceChart::addTrades(std::span<const Trade> trades) { m->pyramid.add(trades); }
void PriceChart::setTrades(std::span<const Trade> trades)
{
    m->pyramid.clear();
    m->pyramid.add(trades);
}
void PriceChart::setNow(Timestamp) {}
void PriceChart::follow(std::chrono::seconds) {}
void PriceChart::showRange(Timestamp, Timestamp) {}
void PriceChart::setMarker(std::optional<Timestamp>) {}
void PriceChart::setExtremes(std::optional<LowHigh>) {}
const PricePyramid &PriceChart::pyramid() const { return m->pyramid; }
QSize PriceChart::sizeHint() const { return {900, 500}; }
QSize PriceChart::minimumSizeHint() const { return {320, 200}; }

} // namespace tidemark
