#include "ui/chart/chart_notice.h"

#include "ui/theme.h"

#include <QAccessible>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::seconds shownFor(6);
constexpr int widestNotice = 520;

} // namespace

ChartNotice::ChartNotice(QWidget *chart) : QLabel(chart)
{
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setWordWrap(true);
    setMargin(gap);
    setAlignment(Qt::AlignCenter);
    setCursor(Qt::ArrowCursor);
    hide();
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &ChartNotice::hide);
}

void ChartNotice::say(const QString &sentence)
{
    setText(sentence);
    placeIn(m_area);
    show();
    raise();
    m_expiry.start(shownFor);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ChartNotice::placeIn(const QRect &area)
{
    m_area = area;
    const auto room = area.adjusted(2 * gap, gap, -2 * gap, -gap);
    const int line = fontMetrics().horizontalAdvance(text()) + 4 * gap;
    const int width = std::min({line, widestNotice, room.width()});
    setGeometry(room.center().x() - width / 2, room.top(), width, heightForWidth(width));
}

void ChartNotice::mousePressEvent(QMouseEvent *)
{
    hide();
}

} // namespace tidemark
