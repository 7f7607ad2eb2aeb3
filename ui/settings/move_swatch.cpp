#include "ui/settings/move_swatch.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QPainter>

namespace tidemark {

MoveSwatch::MoveSwatch(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(tabularFont(font()));
    setAccessibleName(tr("An example of a rising and a falling price"));
}

QSize MoveSwatch::sizeHint() const
{
    return {30 * gap, 5 * gap};
}

void MoveSwatch::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    const auto price = [](const char *text) { return formatDecimal(*Decimal::fromText(text), 2, QLocale()); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto left = rect().adjusted(2 * gap, 0, -width() / 2, 0);
    const auto right = rect().adjusted(width() / 2, 0, -2 * gap, 0);
    painter.setPen(colors.up);
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("▲ ") + price("61837.63"));
    painter.setPen(colors.down);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("▼ ") + price("61829.10"));
}

} // namespace tidemark
