#include "ui/record/record_axis.h"

#include "ui/chart/view/time_ticks.h"
#include "ui/theme.h"

#include <QPainter>

namespace tidemark {
namespace {

constexpr int tickHeight = 5;

} // namespace

RecordAxis::RecordAxis(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time goes on to the right, wherever one reads from
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(tabularFont(font()));
}

QSize RecordAxis::sizeHint() const
{
    return {40 * gap, 2 * fontMetrics().height() + tickHeight + 2};
}

void RecordAxis::setSpan(const RecordSpan &span)
{
    m_span = span;
    update();
}

void RecordAxis::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    update();
}

double RecordAxis::placeOf(Timestamp moment) const
{
    return double((moment - m_span.from).count()) / double((m_span.to - m_span.from).count()) * width();
}

void RecordAxis::paintEvent(QPaintEvent *)
{
    if (m_span.to <= m_span.from || width() <= 0)
        return;
    QPainter painter(this);
    const auto &colors = themeColors(palette());
    const auto metrics = fontMetrics();
    const int widest = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 4 * gap;
    const auto closest = (m_span.to - m_span.from) * widest / width();
    const auto ticks = timeTicks(m_span.from, m_span.to, closest, m_format.zone());
    int free = 0; // labels must not run into one another
    for (const auto &[at, label] : ticks.ticks) {
        const auto x = int(placeOf(at));
        const auto length = metrics.horizontalAdvance(label);
        painter.setPen(colors.line);
        painter.drawLine(x, height() - tickHeight, x, height());
        const int left = std::clamp(x - length / 2, 0, std::max(0, width() - length));
        if (left < free)
            continue;
        painter.setPen(colors.dim);
        painter.drawText(left, height() - tickHeight - metrics.descent() - 1, label);
        free = left + length + gap;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    free = 0;
    for (const auto &[at, label] : ticks.context) {
        const int left = std::max(0, int(placeOf(at)));
        const auto length = metrics.horizontalAdvance(label);
        if (left < free || left + length > width())
            continue;
        painter.drawText(left, metrics.ascent(), label);
        free = left + length + 2 * gap;
    }
}

} // namespace tidemark
