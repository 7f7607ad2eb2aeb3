#include "ui/chart/chart_canvas.h"

#include "ui/chart/axis_item.h"
#include "ui/chart/axis_tag.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

[[nodiscard]] QValueAxis *plainAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&chart);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setTickCount(2);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(new QChart, parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One rectangle of everything is cheaper than sorting out which of our few layers changed where.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setRenderHint(QPainter::Antialiasing, false);

    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    m_priceAxis = plainAxis(*chart(), Qt::AlignRight);
    m_timeAxis = plainAxis(*chart(), Qt::AlignBottom);
    m_axisItem = new AxisItem(chart());
    m_priceItem = new PriceItem(chart());
    m_crosshair = new CrosshairItem(chart());
    double height = 100; // above everything of QChart's own
    for (QGraphicsItem *layer : {static_cast<QGraphicsItem *>(m_axisItem), static_cast<QGraphicsItem *>(m_priceItem),
                                 static_cast<QGraphicsItem *>(m_crosshair)})
        layer->setZValue(height++);
}

void ChartCanvas::setTheme(const ChartTheme &theme)
{
    chart()->setBackgroundBrush(theme.background);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(theme.background);
    for (auto *axis : {m_priceAxis, m_timeAxis})
        axis->setLinePen(QPen(theme.boundary, 1));
}

double ChartCanvas::priceAxisWidth(int characters) const
{
    const auto digit = QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0'));
    return std::ceil(digit * characters + 2 * axisPadding + 1);
}

QRectF ChartCanvas::plotFor(const QSizeF &size, double priceAxisWidth) const
{
    const auto top = CrosshairItem::headerHeight(font());
    const auto timeAxisHeight = 2 * std::ceil(QFontMetricsF(font()).height()) + 8;
    return {0, top, std::max(1.0, size.width() - priceAxisWidth), std::max(1.0, size.height() - top - timeAxisHeight)};
}

void ChartCanvas::show(const ChartFrame &frame, const PricePyramid &pyramid, const PriceItem::Marks &marks)
{
    const auto closest = AxisItem::closestPrices(frame.font) / frame.plot.height() * double(frame.range.height());
    const auto ticks = priceTicks(frame.range, Decimal::fromUnits(std::llround(closest)), frame.decimals);
    const auto newest = pyramid.newest();
    placeAxes(frame);
    m_axisItem->show(frame, pyramid.isEmpty() ? PriceTicks{} : ticks,
                     newest ? std::optional(newest->price) : std::nullopt);
    m_priceItem->show(frame, pyramid, marks);
}

void ChartCanvas::showContent(const ChartFrame &frame, const CrosshairItem::Content &content)
{
    m_crosshair->show(frame, content);
}

void ChartCanvas::placeAxes(const ChartFrame &frame)
{
    // Laying the chart out again is dear, and the plot rarely changes.
    if (frame.plot != m_plot)
        chart()->setPlotArea(frame.plot);
    m_plot = frame.plot;
    m_priceAxis->setRange(frame.range.low.toDouble(), frame.range.high.toDouble());
    m_timeAxis->setRange(double(microsOf(frame.from)) / 1e6, double(microsOf(frame.to())) / 1e6);
}

} // namespace tidemark
