#include "ui/history/day_calendar.h"

#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>

namespace tidemark {
namespace {

const QDate exchangeBegan(2017, 7, 14);
constexpr int weeksShown = 6;

// Red week-ends would look like trouble.
void dressDays(QCalendarWidget &calendar)
{
    QTextCharFormat plain;
    plain.setForeground(calendar.palette().color(QPalette::Text));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plain);
    calendar.setHeaderTextFormat(plain);
}

void dressArrow(const QCalendarWidget &calendar, const char *name, const QString &icon, const QString &words)
{
    auto *arrow = calendar.findChild<QToolButton *>(QLatin1String(name));
    if (!arrow)
        return; // another Qt may call it otherwise
    arrow->setIcon(symbolicIcon(icon));
    arrow->setToolTip(words);
    arrow->setAccessibleName(words);
}

} // namespace

void dressCalendar(QCalendarWidget &calendar)
{
    dressArrow(calendar, "qt_calendar_prevmonth", QStringLiteral("previous"), DayCalendar::tr("Previous month (Page Up)"));
    dressArrow(calendar, "qt_calendar_nextmonth", QStringLiteral("next"), DayCalendar::tr("Next month (Page Down)"));
    if (auto *days = calendar.findChild<QAbstractItemView *>())
        days->setAccessibleName(DayCalendar::tr("Days of the month"));
    dressDays(calendar);
}

DayCalendar::DayCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setFirstDayOfWeek(Qt::Monday);
    setMinimumDate(exchangeBegan);
    setAccessibleName(tr("Days of the record"));
    dressCalendar(*this);
    connect(this, &QCalendarWidget::selectionChanged, this, &DayCalendar::takeSelection);
    connect(this, &QCalendarWidget::clicked, this, &DayCalendar::takeSelection); // also of the day that is selected
    connect(this, &QCalendarWidget::currentPageChanged, this, &DayCalendar::pageShown);
}

bool DayCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dressDays(*this);
    return QCalendarWidget::event(event);
}

void DayCalendar::setNow(Timestamp now)
{
    m_telling.now = now;
    setMaximumDate(dateOfDay(now));
    updateCells();
}

void DayCalendar::setFirstDay(std::optional<Timestamp> day)
{
    m_telling.first = day;
    updateCells();
}

void DayCalendar::setLastDay(std::optional<Timestamp> day)
{
    m_telling.last = day;
    updateCells();
}

void DayCalendar::setDays(const std::vector<DayState> &days)
{
    for (const auto &day : days)
        m_days[dateOfDay(day.day)] = day;
    updateCells();
}

void DayCalendar::forgetDays()
{
    m_days.clear();
    updateCells();
}

std::optional<DayState> DayCalendar::stateOf(QDate date) const
{
    const auto found = m_days.find(date);
    return found == m_days.end() ? std::nullopt : std::optional(found->second);
}

void DayCalendar::choose(QDate from, QDate to)
{
    m_from = from;
    m_to = std::max(from, to);
    const QSignalBlocker quiet(this);
    if (selectedDate() < m_from || selectedDate() > m_to) {
        m_anchor = m_from;
        setSelectedDate(m_from);
    }
    updateCells();
}

void DayCalendar::takeSelection()
{
    const bool isExtended = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) && m_anchor.isValid();
    if (!isExtended)
        m_anchor = selectedDate();
    m_from = std::min(m_anchor, selectedDate());
    m_to = std::max(m_anchor, selectedDate());
    updateCells();
    Q_EMIT chosen(m_from, m_to);
}

std::pair<Timestamp, Timestamp> DayCalendar::shown() const
{
    const QDate first(yearShown(), QCalendarWidget::monthShown(), 1);
    const auto from = dayOfDate(first.addDays(-7));
    return {from, from + std::chrono::days(7 * (weeksShown + 2))};
}

void DayCalendar::paintCell(QPainter *painter, const QRect &area, QDate date) const
{
    const bool isOutside = date < minimumDate() || date > maximumDate();
    const bool isBeside = date.month() != QCalendarWidget::monthShown();
    const bool isChosen = m_from.isValid() && m_from <= date && date <= m_to && !isOutside;
    const auto colors = palette();
    painter->fillRect(area, isChosen ? selectionGround(colors) : colors.color(QPalette::Base));
    painter->setPen(isOutside || isBeside ? themeColors(colors).dim : colors.color(QPalette::Text));
    const int mark = std::clamp(area.height() / 4, 6, gap + 2);
    const QRect number = area.adjusted(0, 0, 0, -mark - 4);
    painter->drawText(number, Qt::AlignCenter, locale().toString(date.day()));
    if (const auto day = stateOf(date); day && !isOutside) {
        const QRectF place(area.center().x() - mark / 2.0, area.bottom() - mark - 4, mark, mark);
        paintMark(*painter, place, markOf(*day, m_telling), colors);
    }
    if (date == selectedDate() && isAncestorOf(focusWidget())) {
        painter->setPen(QPen(themeColors(colors).accent, 2));
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
}

} // namespace tidemark
