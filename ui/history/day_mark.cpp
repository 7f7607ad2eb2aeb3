#include "ui/history/day_mark.h"

#include "ui/number_format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto untilInArchive = 48h; // from a day's end

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::DayMark)
};

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

DayMark markOf(const DayState &day, Timestamp now)
{
    if (day.kind == DayKind::Complete)
        return DayMark::Complete;
    if (day.day + 24h + untilInArchive > now)
        return DayMark::NotPublished;
    return day.kind == DayKind::Partial ? DayMark::Partial : DayMark::Missing;
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
        break;
    }
    return MarkWords::tr("not published yet");
}

QString daySentence(const DayState &day, Timestamp now, const QLocale &locale)
{
    const auto date = toIsoString(day.day).left(10);
    const auto name = markName(markOf(day, now));
    if (day.stored == 0)
        return MarkWords::tr("%1: %2").arg(date, name);
    const auto stored = formatCount(day.stored, locale);
    if (day.missing > 0)
        return MarkWords::tr("%1: %2, %3 trades are there, at least %4 are missing").arg(date, name, stored, formatCount(day.missing, locale));
    return MarkWords::tr("%1: %2, %3 trades").arg(date, name, stored);
}

void paintMark(QPainter &painter, const QRectF &area, DayMark mark, const QPalette &palette)
{
    const auto &colors = themeColors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = mark == DayMark::Complete ? colors.good : mark == DayMark::Partial ? colors.warning : mark == DayMark::Missing ? colors.bad : colors.dim;
    painter.setPen(QPen(color, 1.5));
    if (mark == DayMark::NotPublished) {
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
    for (const auto mark : {DayMark::Complete, DayMark::Partial, DayMark::Missing, DayMark::NotPublished}) {
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
