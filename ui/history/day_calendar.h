#pragma once

#include "ui/history/day_mark.h"

#include <QCalendarWidget>

#include <map>

namespace tidemark {

// In the window's own colours, where Qt has green arrows and red week-ends.
void dressCalendar(QCalendarWidget &calendar);

// A month of UTC days, each with a mark that says what the record has of it, and a range of days that is chosen: a day by a click
// or the arrow keys, more of them with Shift. GUI thread.
class DayCalendar : public QCalendarWidget {
    Q_OBJECT

public:
    explicit DayCalendar(QWidget *parent = nullptr);

    void setNow(Timestamp now);
    // The market's first day, where it is known.
    void setFirstDay(std::optional<Timestamp> day);
    // And its last one, of a market that is not traded any more.
    void setLastDay(std::optional<Timestamp> day);
    [[nodiscard]] const DayTelling &telling() const { return m_telling; }
    // What is known so far is replaced.
    void setDays(const std::vector<DayState> &days);
    void forgetDays();
    [[nodiscard]] std::optional<DayState> stateOf(QDate date) const;
    // Both included.
    void choose(QDate from, QDate to);
    [[nodiscard]] QDate from() const { return m_from; }
    [[nodiscard]] QDate to() const { return m_to; }
    // All days that the page shows, also those of the months beside.
    [[nodiscard]] std::pair<Timestamp, Timestamp> shown() const;

Q_SIGNALS:
    void chosen(QDate from, QDate to);
    void pageShown();

protected:
    void paintCell(QPainter *painter, const QRect &area, QDate date) const override;
    bool event(QEvent *event) override;

private:
    void takeSelection();

    DayTelling m_telling;
    std::map<QDate, DayState> m_days;
    QDate m_from;
    QDate m_to;
    QDate m_anchor; // of what is extended with Shift
};

} // namespace tidemark
