#include "ui/replay/seek_bar.h"

#include "core/zone_digits.h"
#include "ui/number_format.h"
#include "ui/record/stretch_paint.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr int barInset = 2;       // for the focus
constexpr int hoursHeight = 14;
constexpr int activityHeight = 34;

[[nodiscard]] bool isLostTime(StretchKind kind)
{
    return kind != StretchKind::Stored && kind != StretchKind::Pause;
}

} // namespace

SeekBar::SeekBar(RecordPort &port, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_port(port)
{
    setLayoutDirection(Qt::LeftToRight); // time goes on to the right, wherever one reads from
    setTracking(false); // dragged, it tells where it was let go
    setSingleStep(60);
    setPageStep(3600);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Moment of the day"));
    setToolTip(tr("How much was traded in each minute of the day; a click or a drag goes there, the arrow keys by a minute, Page Up and "
                  "Page Down by an hour"));
    connect(this, &QSlider::valueChanged, this, [this](int second) { Q_EMIT seekWanted(momentOf(second)); });
    connect(this, &QSlider::sliderMoved, this, &SeekBar::tellValue);
}

void SeekBar::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_day = {};
    if (m_moment)
        showMoment(m_market, *m_moment);
}

void SeekBar::showMoment(Symbol market, Timestamp moment)
{
    m_moment = moment;
    const bool isOther = std::exchange(m_market, market) != market;
    if (isOther || moment < m_day.from || moment >= m_day.to) {
        const auto date = m_format.digits(moment).date();
        showDay(dayStart(date, m_format.zone()), dayStart(date.addDays(1), m_format.zone()));
    }
    if (!isSliderDown()) {
        const QSignalBlocker blocker(this);
        setValue(int(std::chrono::floor<std::chrono::seconds>(moment - m_day.from).count()));
    }
    tellValue();
    update();
}

void SeekBar::showDay(Timestamp from, Timestamp to)
{
    const QSignalBlocker blocker(this);
    m_day = {from, to};
    m_minutes.clear();
    m_stretches.clear();
    setRange(0, int(std::chrono::floor<std::chrono::seconds>(to - from).count()) - 1);
    m_candles = m_port.ask(ChartQuestion{m_market, from, to, ChartResolution::Minute}, [this](const ChartAnswer &answer) {
        m_minutes = answer.candles;
        update();
    });
    m_outline = m_port.ask(RecordQuestion{.symbol = m_market, .from = from, .to = to}, [this](const RecordOutline &outline) {
        m_stretches = outline.stretches;
        update();
    });
}

void SeekBar::tellValue()
{
    const auto moment = isSliderDown() ? momentOf(sliderPosition()) : m_moment.value_or(m_day.from);
    const auto words = m_format.dateTime(moment) + QLatin1Char(' ') + m_format.zoneName(moment);
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

QSize SeekBar::sizeHint() const
{
    return {600, activityHeight + hoursHeight + 2 * barInset};
}

QSize SeekBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double SeekBar::xOf(Timestamp moment) const
{
    const auto length = std::max<double>(1, double((m_day.to - m_day.from).count()));
    return barInset + double((moment - m_day.from).count()) / length * (width() - 2 * barInset);
}

void SeekBar::pointAt(int x)
{
    const auto share = std::clamp(double(x - barInset) / std::max(1, width() - 2 * barInset), 0.0, 1.0);
    setSliderPosition(int(std::lround(share * maximum())));
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QSlider::mousePressEvent(event);
    setSliderDown(true);
    pointAt(int(event->position().x()));
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        pointAt(int(event->position().x()));
}

void SeekBar::mouseReleaseEvent(QMouseEvent *)
{
    if (!isSliderDown())
        return;
    const bool isElsewhere = sliderPosition() != value();
    setSliderDown(false); // which tells it
    if (!isElsewhere)
        Q_EMIT seekWanted(momentOf(value()));
}

// Somebody scrolls past it.
void SeekBar::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void SeekBar::changeEvent(QEvent *event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void SeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = themeColors(palette());
    painter.fillRect(QRect(barInset, barInset, width() - 2 * barInset, activityHeight), palette().color(QPalette::Base));
    for (const auto &stretch : m_stretches) {
        if (!isLostTime(stretch.kind))
            continue;
        const int from = int(std::clamp(xOf(stretch.from.value_or(m_day.from)), double(barInset), double(width() - barInset)));
        const int to = int(std::clamp(xOf(stretch.to.value_or(m_day.to)), double(barInset), double(width() - barInset)));
        paintStretch(painter, {from, barInset, std::max(2, to - from), activityHeight}, stretch.kind, palette());
    }
    paintActivity(painter);
    paintHours(painter);
    const auto here = isSliderDown() ? momentOf(sliderPosition()) : m_moment.value_or(m_day.from);
    painter.fillRect(QRectF(xOf(here) - 1, barInset, 2, activityHeight + 3), colors.accent);
    painter.fillRect(QRectF(xOf(here) - 4, barInset + activityHeight, 8, 4), colors.accent);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colors.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

// Most of a pixel's minutes counts, by its root: the quiet ones are seen beside the busiest.
void SeekBar::paintActivity(QPainter &painter) const
{
    std::vector<std::int64_t> most(std::size_t(std::max(1, width())));
    for (const auto &minute : m_minutes) {
        const auto first = int(xOf(minute.openedAt));
        const auto last = std::max(first + 1, int(xOf(minute.openedAt + minute.span)));
        for (int x = std::max(first, barInset); x < std::min(last, width() - barInset); ++x)
            most[std::size_t(x)] = std::max(most[std::size_t(x)], minute.ticks);
    }
    const auto busiest = std::max<std::int64_t>(1, *std::max_element(most.begin(), most.end()));
    const auto &colors = themeColors(palette());
    const auto here = m_moment ? xOf(*m_moment) : 0;
    for (int x = 0; x < width(); ++x) {
        const auto height = int(std::ceil(std::sqrt(double(most[std::size_t(x)]) / double(busiest)) * (activityHeight - 4)));
        if (height > 0)
            painter.fillRect(QRect(x, barInset + activityHeight - height, 1, height), x < here ? colors.accent : colors.dim);
    }
}

void SeekBar::paintHours(QPainter &painter) const
{
    const auto &colors = themeColors(palette());
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(colors.dim);
    const auto hours = width() > 900 ? 2h : 6h;
    for (auto hour = m_day.from; hour < m_day.to; hour += hours) {
        const auto x = int(xOf(hour));
        painter.fillRect(QRect(x, barInset + activityHeight - 3, 1, 6), colors.dim);
        painter.drawText(QRect(x + 3, barInset + activityHeight, 80, hoursHeight), Qt::AlignLeft | Qt::AlignVCenter, m_format.minute(hour));
    }
}

} // namespace tidemark
