#include "ui/figures/steady_label.h"

#include "ui/figures/figure_text.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

namespace tidemark {

SteadyLabel::SteadyLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFixedSize(0, fontMetrics().height());
}

void SteadyLabel::tell(const QString &text, Trend trend)
{
    if (text != QLabel::text()) {
        setText(text);
        widen();
    }
    if (std::exchange(m_trend, trend) != trend)
        update();
}

// Of fixed size a label does not ask for a new layout whenever its text changes.
void SteadyLabel::widen()
{
    const auto wanted = figuresWidth(font(), text());
    if (wanted > width() || fontMetrics().height() != height())
        setFixedSize(std::max(wanted, width()), fontMetrics().height());
}

QColor SteadyLabel::color() const
{
    const auto &colors = themeColors(palette());
    switch (m_trend) {
    case Trend::Up:
        return colors.up;
    case Trend::Down:
        return colors.down;
    case Trend::Doubtful:
        return colors.dim;
    case Trend::None:
        break;
    }
    return palette().color(QPalette::WindowText);
}

void SteadyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), cardGround(palette()));
    painter.setPen(color());
    drawFigures(painter, rect(), alignment(), text());
}

void SteadyLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange && !text().isEmpty()) {
        setFixedSize(0, fontMetrics().height());
        widen();
    }
}

} // namespace tidemark
