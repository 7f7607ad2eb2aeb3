#include "ui/chart/chart_canvas.h"

#include "ui/chart/area_item.h"
#include "ui/chart/axis_item.h"
#include "ui/chart/axis_tag.h"
#include "ui/chart/label_item.h"
#include "ui/chart/stretch_item.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace tidemark {
namespace {

[[nodiscard]] QValueAxis *plainAxis(QChart &chart, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&chart);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
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
    m_areaItem = new AreaItem(chart());
    m_stretchItem = new StretchItem(chart());
    m_axisItem = new AxisItem(chart());
    m_exchangeItem = new ExchangeItem(chart());
    m_priceItem = new PriceItem(chart());
    m_labelItem = new LabelItem(chart());
    m_crosshair = new CrosshairItem(chart());
    double height = 100; // above everything of QChart's own
    for (ChartItem *layer : std::initializer_list<ChartItem *>{m_areaItem, m_stretchItem, m_axisItem, m_exchangeItem,
                                                               m_priceItem, m_labelItem, m_crosshair})
        layer->setZValue(height++);
}

void ChartCanvas::setPaintHooks(std::function<void()> before, std::function<void()> after)
{
    m_beforePaint = std::move(before);
    m_afterPaint = std::move(after);
}

void ChartCanvas::paintEvent(QPaintEvent *event)
{
    if (m_beforePaint)
        m_beforePaint();
    QChartView::paintEvent(event);
    if (m_afterPaint)
        m_afterPaint();
}

void ChartCanvas::setTheme(const ChartTheme &theme)
{
    chart()->setBackgroundBrush(theme.background);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(theme.background);
}

double ChartCanvas::priceAxisWidth(int characters, const QString &zone) const
{
    const QFontMetricsF metrics(font());
    const auto digits = metrics.horizontalAdvance(QLatin1Char('0')) * characters;
    return std::ceil(std::max(digits, metrics.horizontalAdvance(zone)) + 2 * axisPadding + 1);
}

QRectF ChartCanvas::plotFor(const QSizeF &size, double priceAxisWidth) const
{
    const auto top = CrosshairItem::headerHeight(font());
    const auto timeAxisHeight = 2 * std::ceil(QFontMetricsF(font()).height()) + 8;
    return {0, top, std::max(1.0, size.width() - priceAxisWidth), std::max(1.0, size.height() - top - timeAxisHeight)};
}

void ChartCanvas::show(const ChartFrame &frame, Content content)
{
    placeAxes(frame);
    m_axisItem->show(frame, frame.priceTicksApart(AxisItem::closestPrices(frame.font)));
    m_stretchItem->show(frame, content.losses);
    m_exchangeItem->show(frame, std::move(content.exchange));
    m_priceItem->show(frame, content.data, content.losses, content.marks);
    m_areaItem->show(frame, m_priceItem->area());
    auto labels = m_stretchItem->labels();
    const auto exchange = m_exchangeItem->labels();
    labels.insert(labels.end(), exchange.begin(), exchange.end());
    m_labelItem->show(frame, std::move(labels));
}

void ChartCanvas::showContent(const ChartFrame &frame, const CrosshairItem::Content &content)
{
    std::vector<QRectF> tags;
    if (content.reference)
        tags.push_back(priceTagRect(frame, frame.y(content.reference->price)));
    if (content.moment && frame.shows(*content.moment))
        tags.push_back(timeTagRect(frame, *content.moment));
    if (content.cursor) {
        tags.push_back(priceTagRect(frame, content.cursor->y()));
        tags.push_back(timeTagRect(frame, frame.timeAt(content.cursor->x())));
    }
    m_axisItem->setTags(std::move(tags));
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
