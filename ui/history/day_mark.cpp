#include "ui/history/day_mark.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto untilInArchive = 48h; // from a day's end
constexpr auto latestInArchive = 24h * 10; // that was ever seen

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DayMark)
};

[[nodiscard]] bool isYoung(const DayState &day, const DayTelling &telling)
{
    return day.day + 24h + untilInArchive > telling.now;
}

// Of a day that its file could still come of, nobody knows.
[[nodiscard]] bool isAfterLast(const DayState &day, const DayTelling &telling)
{
    return telling.last && day.day > *telling.last && day.day + 24h + latestInArchive <= telling.now;
}

[[nodiscard]] QString dateText(Timestamp day)
{
    return toIsoString(day).left(10);
}

// "1,482 trades are there, at least 18 are missing."
[[nodiscard]] QString partialText(const DayState &day, const DayTelling &telling)
{
    const bool isNotOver = day.day + 24h > telling.now;
    auto words = isNotOver ? formatCounted(day.stored, QStringLiteral("%1 trade so far"), MarkWords::tr("%1 trades so far", nullptr, numerus(day.stored)), telling.locale)
                           : formatCounted(day.stored, QStringLiteral("%1 trade is there"), MarkWords::tr("%1 trades are there", nullptr, numerus(day.stored)), telling.locale);
    if (day.missing > 0)
        words += formatCounted(day.missing, QStringLiteral(", at least %1 is missing"), MarkWords::tr(", at least %1 are missing", nullptr, numerus(day.missing)), telling.locale);
    else if (!isNotOver)
        words += MarkWords::tr(", others may be missing");
    if (isNotOver)
        return MarkWords::tr("%1; the day is not over.").arg(words);
    return isYoung(day, telling) ? MarkWords::tr("%1. The archive does not have the day yet, so the rest comes from the exchange itself.").arg(words)
                                 : MarkWords::tr("%1.").arg(words);
}

class MarkSwatch : public QWidget {
public:
    explicit MarkSwatch(DayMark mark) : m_mark(mark) { setFixedSize(gap + 4, gap + 4); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_mark, palette());
    }

private:
    DayMark m_mark;
};

} // namespace

DayMark markOf(const DayState &day, const DayTelling &telling)
{
    if (day.kind != DayKind::None)
        return day.kind == DayKind::Complete ? DayMark::Complete : DayMark::Partial;
    if ((telling.first && day.day < *telling.first) || isAfterLast(day, telling))
        return DayMark::NotTraded;
    return isYoung(day, telling) ? DayMark::NotPublished : DayMark::Missing;
}

QString markName(DayMark mark)
{
    switch (mark) {
    case DayMark::Complete:
        return MarkWords::tr("complete");
    case DayMark::Partial:
        return MarkWords::tr("partly there");
    case DayMark::Missing:
        return MarkWords::tr("missing");
    case DayMark::NotPublished:
        return MarkWords::tr("not in the archive yet");
    case DayMark::NotTraded:
        break;
    }
    return MarkWords::tr("not traded");
}

QString daySentence(const DayState &day, const DayTelling &telling)
{
    const auto date = dateText(day.day);
    switch (markOf(day, telling)) {
    case DayMark::Complete:
        return day.stored == 0 ? MarkWords::tr("%1: complete, without a trade.").arg(date)
                               : formatCounted(day.stored, QStringLiteral("%2: complete, %1 trade."), MarkWords::tr("%2: complete, %1 trades.", nullptr, numerus(day.stored)), telling.locale).arg(date);
    case DayMark::Partial:
        return MarkWords::tr("%1: %2").arg(date, partialText(day, telling));
    case DayMark::Missing:
        return MarkWords::tr("%1: missing.").arg(date);
    case DayMark::NotPublished:
        return MarkWords::tr("%1: missing. The archive does not have it yet, so its trades come from the exchange itself.").arg(date);
    case DayMark::NotTraded:
        break;
    }
    if (isAfterLast(day, telling))
        return MarkWords::tr("%1: not traded any more. The archive's last day of this market is %2.").arg(date, dateText(*telling.last));
    return MarkWords::tr("%1: not traded yet. The archive's first day of this market is %2.").arg(date, dateText(*telling.first));
}

QString daysSentence(const std::vector<DayState> &days, const DayTelling &telling)
{
    const auto count = [&](DayMark mark) {
        return std::count_if(days.begin(), days.end(), [&](const DayState &day) { return markOf(day, telling) == mark; });
    };
    const auto complete = count(DayMark::Complete);
    auto words = days.size() != 1 ? MarkWords::tr("Chosen: %1 days, %2 of them complete", nullptr, numerus(std::ssize(days)))
                                        .arg(formatCount(std::ssize(days), telling.locale), formatCount(complete, telling.locale))
                 : complete == 1  ? MarkWords::tr("Chosen: 1 day, which is complete")
                                  : MarkWords::tr("Chosen: 1 day, which is not complete");
    const auto after = std::count_if(days.begin(), days.end(), [&](const DayState &day) {
        return markOf(day, telling) == DayMark::NotTraded && isAfterLast(day, telling);
    });
    if (const auto before = count(DayMark::NotTraded) - after; before > 0 && days.size() > 1)
        words += MarkWords::tr(", %1 from before its first trade").arg(formatCount(before, telling.locale));
    if (after > 0 && days.size() > 1)
        words += MarkWords::tr(", %1 from after its last trade").arg(formatCount(after, telling.locale));
    return words + QLatin1Char('.');
}

QString listingSentence(const FirstDayAnswer &answer)
{
    const auto market = answer.symbol.toString();
    if (!answer.problem.isEmpty())
        return MarkWords::tr("From when on %1 has been traded could not be found out, so days before that look missing. %2").arg(market, answer.problem);
    return answer.day ? QString()
                      : MarkWords::tr("The archive has no file of %1. Of the last two days the exchange itself is asked; older ones cannot be had.").arg(market);
}

void paintMark(QPainter &painter, const QRectF &area, DayMark mark, const QPalette &palette)
{
    const auto &colors = themeColors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = mark == DayMark::Complete ? colors.good : mark == DayMark::Partial ? colors.warning : mark == DayMark::Missing ? colors.bad : colors.dim;
    painter.setPen(QPen(color, 1.5));
    if (mark == DayMark::NotTraded) {
        painter.setBrush(color);
        painter.drawEllipse(area.center(), 1, 1);
    } else if (mark == DayMark::NotPublished) {
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    } else {
        painter.setBrush(mark == DayMark::Complete ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(area);
        painter.setBrush(color);
        if (mark == DayMark::Partial)
            painter.drawPie(area, 90 * 16, 180 * 16);
    }
    painter.restore();
}

DayLegend::DayLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap / 2);
    QStringList names;
    for (const auto mark : {DayMark::Complete, DayMark::Partial, DayMark::Missing, DayMark::NotPublished, DayMark::NotTraded}) {
        if (!names.isEmpty())
            row->addSpacing(gap);
        row->addWidget(new MarkSwatch(mark));
        row->addWidget(new QLabel(markName(mark)));
        names += markName(mark);
    }
    row->addStretch(1);
    setAccessibleName(tr("What the calendar shows: %1").arg(names.join(QStringLiteral(", "))));
}

QDate dateOfDay(Timestamp day)
{
    return QDate(1970, 1, 1).addDays(std::chrono::floor<std::chrono::days>(day).time_since_epoch().count());
}

Timestamp dayOfDate(QDate date)
{
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace tidemark
