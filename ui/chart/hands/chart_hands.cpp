#include "ui/chart/hands/chart_hands.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

constexpr double wheelStep = 120;   // Qt's unit: one notch of a wheel
constexpr double zoomOfNotch = 0.8; // of the time or the prices shown
constexpr int scrollPart = 10;      // of the span, for one notch
constexpr double axisGrip = 16;     // logical pixels from the anchor within which an axis cannot be stretched further

} // namespace

ChartHands::ChartHands(ChartView &view, QWidget *chart, std::function<ChartPlace(QPointF)> placeAt)
    : m_view(view), m_chart(chart), m_placeAt(std::move(placeAt))
{
    chart->installEventFilter(this);
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] { Q_EMIT momentPicked(m_clicked); });
}

bool ChartHands::eventFilter(QObject *chart, QEvent *event)
{
    const auto mouse = [event]() -> const QMouseEvent & { return *static_cast<QMouseEvent *>(event); };
    const auto isLeft = [&] { return mouse().button() == Qt::LeftButton; };
    if (!m_chart->isEnabled())
        return QObject::eventFilter(chart, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        Q_EMIT pressed();
        if (isLeft())
            press(mouse());
        return true;
    case QEvent::MouseMove:
        Q_EMIT hovered(mouse().position());
        move(mouse());
        return true;
    case QEvent::MouseButtonRelease:
        if (isLeft())
            release(mouse());
        return true;
    case QEvent::MouseButtonDblClick:
        if (isLeft())
            doubleClick(mouse());
        return true;
    case QEvent::Wheel:
        turnWheel(*static_cast<QWheelEvent *>(event));
        event->accept();
        return true;
    case QEvent::Leave:
        Q_EMIT left();
        return false;
    default:
        return false;
    }
}

void ChartHands::press(const QMouseEvent &event)
{
    m_held = {Grip::None, event.position(), false, m_view.time.from(), m_view.time.span(), m_view.scale().range()};
    switch (m_view.partAt(event.position())) {
    case ChartView::Part::Plot:
        m_held.grip = event.modifiers().testFlag(Qt::ShiftModifier) ? Grip::Measure : Grip::Click;
        break;
    case ChartView::Part::PriceAxis:
        m_held.grip = Grip::Price;
        break;
    case ChartView::Part::TimeAxis:
        m_held.grip = Grip::Time;
        break;
    case ChartView::Part::None:
        break;
    }
}

void ChartHands::move(const QMouseEvent &event)
{
    const auto distance = event.position() - m_held.at;
    const int least = QGuiApplication::styleHints()->startDragDistance();
    if (m_held.grip != Grip::None && !m_held.isDragging && distance.manhattanLength() >= least) {
        m_held.isDragging = true;
        m_held.grip = m_held.grip == Grip::Click ? Grip::Pan : m_held.grip;
    }
    if (m_held.isDragging && m_view.frame.isPlaced)
        drag(event.position());
    showCursor(event.position());
}

void ChartHands::drag(QPointF position)
{
    switch (m_held.grip) {
    case Grip::Pan:
        pan(position - m_held.at);
        break;
    case Grip::Time:
        stretchTime(position.x());
        break;
    case Grip::Price:
        stretchPrice(position.y() - m_held.at.y());
        break;
    case Grip::Measure:
        setMeasure(Measure{m_placeAt(m_held.at), m_placeAt(position)});
        return;
    case Grip::Click:
    case Grip::None:
        return;
    }
    Q_EMIT viewMoved();
}

void ChartHands::pan(QPointF distance)
{
    m_view.time.moveTo(m_held.from - m_view.frame.durationOf(distance.x()));
    if (m_view.scale().isAutomatic())
        return;
    m_view.scale().moveTo(m_held.range);
    m_view.scale().panBy(distance.y() / m_view.frame.plot.height());
}

// The moment that was gripped stays under the cursor, the right edge where it is.
void ChartHands::stretchTime(double x)
{
    const auto &plot = m_view.frame.plot;
    const auto held = std::max(plot.right() - m_held.at.x(), axisGrip);
    const auto now = std::max(plot.right() - x, axisGrip);
    m_view.time.showSpan(std::chrono::microseconds(std::llround(double(m_held.span.count()) * held / now)));
}

void ChartHands::stretchPrice(double distance)
{
    const auto &frame = m_view.frame;
    m_view.scale().moveTo(m_held.range);
    m_view.scale().zoom(frame.priceAt(frame.plot.center().y()), std::exp(2 * distance / frame.plot.height()));
}

void ChartHands::release(const QMouseEvent &event)
{
    const bool isClick = m_held.grip == Grip::Click && m_view.frame.isPlaced;
    const bool endsMeasuring = isClick && m_measure.has_value();
    const bool hasMarked = m_held.grip == Grip::Measure && m_held.isDragging;
    const auto moment = m_view.frame.timeAt(m_held.at.x());
    m_held = {};
    showCursor(event.position());
    if (endsMeasuring) {
        setMeasure(std::nullopt); // the click that takes it away picks nothing
    } else if (isClick) {
        m_clicked = moment;
        m_click.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    } else if (const auto period = markedPeriod(); hasMarked && period) {
        Q_EMIT periodMarked(period->from, period->to);
    }
}

void ChartHands::doubleClick(const QMouseEvent &event)
{
    m_click.stop();
    m_held = {};
    switch (m_view.partAt(event.position())) {
    case ChartView::Part::Plot:
        m_view.goBack();
        break;
    case ChartView::Part::PriceAxis:
        m_view.scale().goBack();
        break;
    case ChartView::Part::TimeAxis:
        m_view.time.resetSpan();
        break;
    case ChartView::Part::None:
        return;
    }
    Q_EMIT viewMoved();
}

void ChartHands::turnWheel(const QWheelEvent &event)
{
    if (!m_view.frame.isPlaced || m_view.frame.isEmpty)
        return;
    const auto turned = QPointF(event.angleDelta()) / wheelStep;
    const auto &frame = m_view.frame;
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    const auto factor = std::pow(zoomOfNotch, turned.y());
    const bool meansPrice = event.modifiers().testFlag(Qt::ControlModifier)
        || m_view.partAt(event.position()) == ChartView::Part::PriceAxis;
    if (isSideways || event.modifiers().testFlag(Qt::ShiftModifier)) {
        const auto notches = isSideways ? turned.x() : turned.y();
        m_view.time.panBy(-frame.durationOf(frame.plot.width() / scrollPart * notches));
    } else if (meansPrice) {
        m_view.scale().zoom(frame.priceAt(std::clamp(event.position().y(), frame.plot.top(), frame.plot.bottom())), factor);
    } else {
        m_view.time.zoom(frame.timeAt(std::clamp(event.position().x(), frame.plot.left(), frame.plot.right())), factor);
    }
    Q_EMIT viewMoved();
}

bool ChartHands::cancel()
{
    const bool wasHeld = m_held.isDragging || m_measure.has_value();
    m_held = {};
    m_click.stop();
    setMeasure(std::nullopt);
    return wasHeld;
}

void ChartHands::setMeasure(const std::optional<Measure> &measure)
{
    if (!measure && !m_measure)
        return;
    m_measure = measure;
    Q_EMIT measured();
}

std::optional<TimeRange> ChartHands::markedPeriod() const
{
    if (!m_measure || m_measure->from.at == m_measure->to.at)
        return std::nullopt;
    return TimeRange{std::min(m_measure->from.at, m_measure->to.at), std::max(m_measure->from.at, m_measure->to.at)};
}

void ChartHands::showCursor(QPointF position)
{
    const auto part = m_view.partAt(position);
    auto shape = Qt::ArrowCursor;
    if (m_held.grip == Grip::Pan)
        shape = Qt::ClosedHandCursor;
    else if (m_held.grip == Grip::Price || (m_held.grip == Grip::None && part == ChartView::Part::PriceAxis))
        shape = Qt::SizeVerCursor;
    else if (m_held.grip == Grip::Time || (m_held.grip == Grip::None && part == ChartView::Part::TimeAxis))
        shape = Qt::SizeHorCursor;
    else if (part == ChartView::Part::Plot)
        shape = Qt::CrossCursor;
    if (m_chart->cursor().shape() != shape)
        m_chart->setCursor(shape);
}

} // namespace tidemark
