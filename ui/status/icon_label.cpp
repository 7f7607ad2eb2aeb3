#include "ui/status/icon_label.h"

#include <QPainter>

namespace tidemark {

IconLabel::IconLabel(const QString &name, Tone tone, QWidget *parent) : QWidget(parent), m_icon(symbolicIcon(name, tone))
{
    setFixedSize(16, 16);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_icon = symbolicIcon(name, tone);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace tidemark
