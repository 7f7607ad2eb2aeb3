#include "ui/live/drop_mark.h"

#include "ui/theme.h"

#include <QPainter>

namespace tidemark {

DropMark::DropMark(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void DropMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto ground = themeColors(palette()).accent;
    painter.setPen(QPen(ground, 2));
    ground.setAlphaF(0.15f);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

} // namespace tidemark
