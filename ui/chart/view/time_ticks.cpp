#include "ui/chart/view/time_ticks.h"

#include "core/zone_digits.h"

#include <QDateTime>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr std::array<microseconds, 26> clockSteps{
    1ms, 2ms, 5ms, 10ms, 20ms, 50ms, 100ms, 200ms, 500ms, 1s, 2s, 5s, 10s, 15s, 30s,
    1min, 2min, 5min, 10min, 15min, 30min, 1h, 2h, 3h, 6h, 12h};
constexpr std::array<int, 4> daySteps{1, 2, 7, 14};
constexpr std::array<int, 3> monthSteps{1, 3, 6};
constexpr microseconds longestMonth = 24h * 31;

[[nodiscard]] QDateTime inZone(Timestamp moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(moment).time_since_epoch().count(), zone);
}

[[nodiscard]] microseconds offsetAt(Timestamp moment, const QTimeZone &zone)
{
    const auto msecs = floor<milliseconds>(moment).time_since_epoch().count();
    return seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)));
}

[[nodiscard]] QString monthName(QDate day)
{
    return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
}

[[nodiscard]] QString dayAndMonth(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("tidemark::TimeTicks", "d MMM yyyy", "a date in the format of QDate::toString"));
}

[[nodiscard]] QString clockLabel(Timestamp moment, microseconds step, const QTimeZone &zone)
{
    const auto time = inZone(moment, zone).time();
    if (step >= 1min)
        return time.toString(QStringLiteral("HH:mm"));
    if (step >= 1s)
        return time.toString(QStringLiteral("HH:mm:ss"));
    const int digits = step >= 100ms ? 1 : step >= 10ms ? 2 : 3;
    return time.toString(QStringLiteral("HH:mm:ss.zzz")).left(9 + digits);
}

// The first moment after `moment` whose time of day in the zone is a multiple of `step`, across changes of the clock.
[[nodiscard]] Timestamp nextRound(Timestamp moment, microseconds step, const QTimeZone &zone)
{
    const auto offset = offsetAt(moment, zone);
    const auto local = moment + offset;
    const auto midnight = floor<days>(local);
    const auto round = midnight + ((local - midnight) / step + 1) * step;
    const auto next = round - offset;
    const auto shift = offsetAt(next, zone) - offset;
    return shift == 0us || next - shift <= moment ? next : next - shift;
}

template <typename Next>
void addContext(TimeTicks &ticks, Timestamp from, Timestamp to, const QTimeZone &zone, Next next)
{
    auto [day, label] = next(inZone(from, zone).date(), false);
    ticks.context.push_back({from, label});
    for (;;) {
        std::tie(day, label) = next(day, true);
        const auto at = dayStart(day, zone);
        if (at > to)
            return;
        ticks.context.push_back({at, label});
    }
}

using Named = std::pair<QDate, QString>;

[[nodiscard]] Named dayContext(QDate day, bool following)
{
    day = day.addDays(following ? 1 : 0);
    return {day, dayAndMonth(day)};
}

[[nodiscard]] Named monthContext(QDate day, bool following)
{
    day = QDate(day.year(), day.month(), 1).addMonths(following ? 1 : 0);
    return {day, QLocale().toString(day, QCoreApplication::translate("tidemark::TimeTicks", "MMM yyyy", "a month in the format of QDate::toString"))};
}

[[nodiscard]] Named yearContext(QDate day, bool following)
{
    day = QDate(day.year() + (following ? 1 : 0), 1, 1);
    return {day, QString::number(day.year())};
}

[[nodiscard]] TimeTicks clockTicks(Timestamp from, Timestamp to, microseconds step, const QTimeZone &zone)
{
    TimeTicks ticks;
    for (auto at = nextRound(from - 1us, step, zone); at <= to; at = nextRound(at, step, zone))
        ticks.ticks.push_back({at, clockLabel(at, step, zone)});
    addContext(ticks, from, to, zone, dayContext);
    return ticks;
}

[[nodiscard]] TimeTicks dayTicks(Timestamp from, Timestamp to, int step, const QTimeZone &zone)
{
    TimeTicks ticks;
    for (auto day = inZone(from, zone).date();; day = day.addDays(1)) {
        const auto at = dayStart(day, zone);
        if (at > to)
            break;
        if (at >= from && day.toJulianDay() % step == 0) // Julian day 0 was a Monday, so weeks begin on Mondays
            ticks.ticks.push_back({at, QString::number(day.day())});
    }
    addContext(ticks, from, to, zone, monthContext);
    return ticks;
}

[[nodiscard]] TimeTicks monthTicks(Timestamp from, Timestamp to, int step, const QTimeZone &zone)
{
    TimeTicks ticks;
    const auto start = inZone(from, zone).date();
    for (QDate month(start.year(), 1, 1);; month = month.addMonths(step)) {
        const auto at = dayStart(month, zone);
        if (at > to)
            break;
        if (at >= from)
            ticks.ticks.push_back({at, monthName(month)});
    }
    addContext(ticks, from, to, zone, yearContext);
    return ticks;
}

[[nodiscard]] TimeTicks yearTicks(Timestamp from, Timestamp to, int step, const QTimeZone &zone)
{
    TimeTicks ticks;
    const int start = inZone(from, zone).date().year();
    for (int year = start - start % step;; year += step) {
        const auto at = dayStart(QDate(year, 1, 1), zone);
        if (at > to)
            break;
        if (at >= from)
            ticks.ticks.push_back({at, QString::number(year)});
    }
    return ticks;
}

[[nodiscard]] int yearStep(microseconds closest)
{
    for (int power = 1;; power *= 10)
        for (const int factor : {1, 2, 5})
            if (closest <= 24h * 366 * power * factor)
                return power * factor;
}

} // namespace

TimeTicks timeTicks(Timestamp from, Timestamp to, microseconds closest, const QTimeZone &zone)
{
    const auto clock = std::find_if(clockSteps.begin(), clockSteps.end(), [&](auto step) { return step >= closest; });
    if (clock != clockSteps.end())
        return clockTicks(from, to, *clock, zone);
    for (const int step : daySteps)
        if (24h * step >= closest)
            return dayTicks(from, to, step, zone);
    for (const int step : monthSteps)
        if (longestMonth * step >= closest)
            return monthTicks(from, to, step, zone);
    return yearTicks(from, to, yearStep(closest), zone);
}

QString clockText(Timestamp moment, const QTimeZone &zone)
{
    return inZone(moment, zone).time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString dateText(Timestamp moment, const QTimeZone &zone)
{
    return inZone(moment, zone).date().toString(Qt::ISODate);
}

QString fullTimeText(Timestamp moment, const QTimeZone &zone)
{
    return QStringLiteral("%1 %2 %3").arg(dateText(moment, zone), clockText(moment, zone), zoneText(moment, zone));
}

QString zoneText(Timestamp moment, const QTimeZone &zone)
{
    const auto minutesEast = duration_cast<minutes>(offsetAt(moment, zone)).count();
    if (minutesEast == 0)
        return QStringLiteral("UTC");
    const auto away = std::abs(minutesEast);
    auto text = (minutesEast < 0 ? QStringLiteral("UTC−%1") : QStringLiteral("UTC+%1")).arg(away / 60);
    if (away % 60 != 0)
        text += QStringLiteral(":%1").arg(away % 60, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace tidemark
