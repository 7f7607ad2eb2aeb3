#include "ui/chart/paint/chart_canvas.h"

#include "ui/chart/paint/area_item.h"
#include "ui/chart/paint/axis_item.h"
#include "ui/chart/paint/axis_tag.h"
#include "ui/chart/paint/bookmark_item.h"
#include "ui/chart/paint/candle_item.h"
#include "ui/chart/paint/compare_item.h"
#include "ui/chart/paint/delta_item.h"
#include "ui/chart/paint/label_item.h"
#include "ui/chart/paint/mean_item.h"
#include "ui/chart/paint/pause_item.h"
#include "ui/chart/paint/price_item.h"
#include "ui/chart/paint/stretch_item.h"
#include "ui/chart/paint/volume_item.h"
#include "ui/chart/paint/volume_text.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <utility>

namespace tidemark {
namespace {

constexpr double volumeShare = 0.18; // of the height of the data
constexpr double leastWithVolume = 150;
constexpr double deltaShare = 0.22;

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(new QChart, parent)
{
    setLayoutDirection(Qt::LeftToRight); // time goes on to the right, wherever one reads from
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart has the focus, and is who speaks
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
    createLayers();
}

void ChartCanvas::createLayers()
{
    double height = 100; // above everything of QChart's own
    const auto add = [&](auto *&layer) {
        layer = new std::remove_reference_t<decltype(*layer)>(chart());
        layer->setZValue(height++);
    };
    add(m_areaItem);
    add(m_stretchItem);
    add(m_axisItem);
    add(m_volumeItem);
    add(m_exchangeItem);
    add(m_markItem);
    add(m_priceItem);
    add(m_candleItem);
    add(m_pauseItem);
    add(m_bookmarkItem);
    add(m_meanItem);
    add(m_deltaItem);
    add(m_compareItem);
    add(m_labelItem);
    add(m_legendItem);
    add(m_measureItem);
    add(m_headerItem);
    add(m_crosshair);
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

void ChartCanvas::setStyle(const ChartTheme &theme, const QFont &font)
{
    m_theme = theme;
    m_font = font;
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

void ChartCanvas::place(ChartFrame &frame, double priceAxisWidth, double top, double corner) const
{
    const auto headerHeight = HeaderItem::height(m_font);
    const auto timeAxisHeight = 2 * std::ceil(QFontMetricsF(m_font).height()) + 8;
    const auto width = std::max(1.0, frame.size.width() - priceAxisWidth);
    const auto height = std::max(1.0, frame.size.height() - top - headerHeight - timeAxisHeight);
    const bool hasVolume = frame.measure == ChartMeasure::Price && frame.candles && height >= leastWithVolume;
    const auto volume = hasVolume ? std::round(std::clamp(height * volumeShare, 32.0, 96.0)) : 0.0;
    const bool hasDelta = frame.studies.delta && height >= leastWithVolume;
    const auto delta = hasDelta ? std::round(std::clamp(height * deltaShare, 40.0, 140.0)) : 0.0;
    frame.header = QRectF(axisPadding + 1, top, std::max(1.0, frame.size.width() - 2 * axisPadding - corner), headerHeight);
    frame.plot = {0, top + headerHeight, width, height - volume - delta};
    frame.volume = hasVolume ? QRectF(0, frame.plot.bottom(), width, volume) : QRectF();
    frame.delta = hasDelta ? QRectF(0, frame.plot.bottom() + volume, width, delta) : QRectF();
}

void ChartCanvas::show(const ChartFrame &placed, Content content)
{
    const PaintFrame frame{placed, m_theme, m_font};
    placePlot(frame.plot);
    m_axisItem->show(frame, frame.priceTicksApart(AxisItem::closestPrices(frame.font)));
    m_stretchItem->show(frame, content.losses);
    m_exchangeItem->show(frame, std::move(content.exchange));
    m_markItem->show(frame, content.marks);
    m_compareItem->show(frame, content.compared);
    if (frame.measure != ChartMeasure::Price)
        showCompared(frame, content);
    else if (frame.showsCandles())
        showCandles(frame, content.data);
    else
        showColumns(frame, content);
    m_areaItem->show(frame, frame.candles || frame.measure != ChartMeasure::Price ? std::vector<QRect>() : m_priceItem->area());
    m_pauseItem->show(frame, pausesIn(content.data, frame));
    m_bookmarkItem->show(frame, std::move(content.bookmarks));
    m_meanItem->show(frame, frame.measure == ChartMeasure::Price ? content.studies : StudySeries());
    m_deltaItem->show(frame, content.studies);
    auto labels = m_stretchItem->labels();
    for (const auto &more : {m_exchangeItem->labels(), m_markItem->labels()})
        labels.insert(labels.end(), more.begin(), more.end());
    m_labelItem->show(frame, std::move(labels));
}

// No price has a place in such a picture.
void ChartCanvas::showCompared(const PaintFrame &frame, const Content &content)
{
    m_candleItem->show(frame, {});
    m_priceItem->clear(frame);
    m_volumeItem->show(frame, {}, {});
    m_exchangeItem->show(frame, {});
    m_markItem->show(frame, {{}, content.marks.moment, {}, {}});
}

void ChartCanvas::showCandles(const PaintFrame &frame, const ChartData &content)
{
    const auto candles = content.candles(*frame.candles, frame.from, frame.to());
    std::vector<VolumeItem::Bar> bars;
    double most = 0;
    for (const auto &candle : candles) {
        bars.push_back({candle.openedAt, candle.endsAt(), candle.volume.toDouble()});
        most = std::max(most, bars.back().volume);
    }
    m_candleItem->show(frame, candles);
    m_priceItem->clear(frame);
    m_volumeItem->show(frame, bars, volumeText(most));
}

void ChartCanvas::showColumns(const PaintFrame &frame, const Content &content)
{
    m_candleItem->show(frame, {});
    m_priceItem->show(frame, content.data, content.losses, content.heldUntil);
    const auto &bars = m_priceItem->volumes();
    double most = 0;
    for (const auto &bar : bars)
        most = std::max(most, bar.volume);
    m_volumeItem->show(frame, frame.candles ? bars : std::vector<VolumeItem::Bar>(), volumeText(most));
}

void ChartCanvas::point(const ChartFrame &placed, Pointing pointing)
{
    const PaintFrame frame{placed, m_theme, m_font};
    m_crosshair->show(frame, std::move(pointing.cross));
    m_headerItem->show(frame, std::move(pointing.header));
    m_measureItem->show(frame, std::move(pointing.measure));
    m_legendItem->show(frame, std::move(pointing.legend));
    m_labelItem->keepClear(m_legendItem->ground());
    auto tags = m_crosshair->tags();
    const auto alerts = m_markItem->tags();
    tags.insert(tags.end(), alerts.begin(), alerts.end());
    m_axisItem->setTags(std::move(tags));
}

// Laying the chart out again is dear, and the plot rarely changes.
void ChartCanvas::placePlot(const QRectF &plot)
{
    if (std::exchange(m_plot, plot) != plot)
        chart()->setPlotArea(plot);
}

} // namespace tidemark
