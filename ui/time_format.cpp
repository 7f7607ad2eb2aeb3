#include "ui/time_format.h"

#include "core/zone_digits.h"

#include <QLocale>

#include <cstdlib>

namespace tidemark {
namespace {

using namespace std::chrono;

// Where the parts stand in 2024-08-08T23:54:57.613402Z.
constexpr qsizetype timeAt = 11;

QDateTime utcDateTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(moment).time_since_epoch().count(), Qt::UTC);
}

QString offsetText(seconds offset)
{
    const auto total = std::abs(offset.count()) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(offset.count() < 0 ? QChar(u'\u2212') : QChar(u'+'))
        .arg(total / 60, 2, 10, QLatin1Char('0'))
        .arg(total % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

TimeFormat::TimeFormat(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

bool TimeFormat::isUtc() const
{
    return m_zone == QTimeZone::utc();
}

seconds TimeFormat::offset(Timestamp moment) const
{
    return isUtc() ? seconds(0) : seconds(m_zone.offsetFromUtc(utcDateTime(moment)));
}

QString TimeFormat::zoneName(Timestamp moment) const
{
    if (isUtc())
        return QStringLiteral("UTC");
    const auto name = m_zone.abbreviation(utcDateTime(moment));
    const auto shift = offsetText(offset(moment));
    // Zones without letters of their own are abbreviated as "+03".
    return name.isEmpty() || !name.front().isLetter() || name.startsWith(QLatin1String("UTC+"))
        ? shift
        : QStringLiteral("%1 (%2)").arg(name, shift);
}

QString TimeFormat::localIso(Timestamp moment, qsizetype from, qsizetype length) const
{
    return toIsoString(moment + offset(moment)).mid(from, length);
}

QString TimeFormat::date(Timestamp moment) const
{
    return localIso(moment, 0, 10);
}

QString TimeFormat::time(Timestamp moment) const
{
    return localIso(moment, timeAt, 8);
}

QString TimeFormat::timeMillis(Timestamp moment) const
{
    return localIso(moment, timeAt, 12);
}

QString TimeFormat::timeMicros(Timestamp moment) const
{
    return localIso(moment, timeAt, 15);
}

QString TimeFormat::minute(Timestamp moment) const
{
    return localIso(moment, timeAt, 5);
}

QString TimeFormat::dateTime(Timestamp moment) const
{
    return localIso(moment, 0, 19).replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString TimeFormat::dateTimeMicros(Timestamp moment) const
{
    return localIso(moment, 0, 26).replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString TimeFormat::timeNear(Timestamp moment, Timestamp now) const
{
    return date(moment) == date(now) ? time(moment) : dateTime(moment);
}

QString TimeFormat::timeRecent(Timestamp moment, Timestamp now) const
{
    const auto day = digits(moment).date();
    const auto past = day.daysTo(digits(now).date());
    if (past < 1 || past > 6)
        return timeNear(moment, now);
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + time(moment);
}

QDateTime TimeFormat::digits(Timestamp moment) const
{
    return utcDateTime(moment + offset(moment));
}

Timestamp TimeFormat::moment(const QDateTime &digits) const
{
    const QDateTime bare(digits.date(), digits.time(), Qt::UTC);
    if (isUtc())
        return momentOfDigits(bare);
    const auto moments = momentsShowing(bare, m_zone);
    return moments.empty() ? momentsBeside(bare, m_zone).back() : moments.front();
}

} // namespace tidemark
