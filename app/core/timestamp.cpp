#include "core/timestamp.h"

#include <QRegularExpression>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono;

Error notATime(QStringView text)
{
    return {QStringLiteral("“%1” is not a time. Write it as 2024-08-08T23:55:00 (UTC), 2024-08-08 23:55:00.123456Z or "
                           "2024-08-08T23:55:00+02:00.")
                .arg(text.left(60))};
}

// The group's number, or 0 where the group is absent.
int number(const QRegularExpressionMatch &match, const char16_t *group)
{
    return match.captured(QStringView(group)).toInt();
}

std::optional<minutes> zoneOffset(const QRegularExpressionMatch &match)
{
    const auto hours = number(match, u"zh");
    const auto mins = number(match, u"zm");
    if (hours > 23 || mins > 59)
        return std::nullopt;
    const minutes offset(hours * 60 + mins);
    return match.captured(QStringLiteral("sign")) == QLatin1String("-") ? -offset : offset;
}

// Years of four digits, and none before Christ: what `toIsoText` and PostgreSQL's text form can say.
constexpr Timestamp firstWritable = sys_days(year(1) / January / 1);
constexpr Timestamp lastWritable = Timestamp(sys_days(year(10'000) / January / 1)) - microseconds(1);

bool isWritable(Timestamp moment)
{
    return moment >= firstWritable && moment <= lastWritable;
}

void appendPadded(std::string &text, std::int64_t value, int width)
{
    char digits[20];
    for (int i = width - 1; i >= 0; --i, value /= 10)
        digits[i] = char('0' + value % 10);
    text.append(digits, std::size_t(width));
}

} // namespace

Timestamp wallClock()
{
    static const microseconds ahead(qEnvironmentVariable("TIDEMARK_CLOCK_AHEAD").toLongLong());
    return time_point_cast<microseconds>(system_clock::now()) + ahead;
}

Result<Timestamp> parseTimestamp(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(\A(?<y>\d{4})-(?<mo>\d\d)-(?<d>\d\d)(?:[Tt ](?<h>\d\d):(?<mi>\d\d)(?::(?<s>\d\d)(?:\.(?<f>\d{1,6}))?)?)"
        R"((?:[Zz]|(?<sign>[+-])(?<zh>\d\d)(?::?(?<zm>\d\d))?)?)?\z)"));
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return notATime(text);
    const year_month_day date(year(number(match, u"y")), month(unsigned(number(match, u"mo"))),
                              day(unsigned(number(match, u"d"))));
    const auto hour = number(match, u"h");
    const auto minute = number(match, u"mi");
    const auto second = number(match, u"s");
    const auto offset = zoneOffset(match);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59 || !offset)
        return notATime(text);
    const auto micros = match.captured(QStringLiteral("f")).leftJustified(6, QLatin1Char('0')).toInt();
    const auto moment =
        Timestamp(sys_days(date)) + hours(hour) + minutes(minute) + seconds(second) + microseconds(micros) - *offset;
    return isWritable(moment) ? Result<Timestamp>(moment) : notATime(text);
}

std::string toIsoText(Timestamp moment)
{
    std::string text;
    appendIso(text, moment);
    return text;
}

QString toIsoString(Timestamp moment)
{
    return QString::fromStdString(toIsoText(moment));
}

// What is beyond is told as the first or the last that can be written: a question about all times reaches a minute or a day past them.
void appendIso(std::string &text, Timestamp moment)
{
    moment = std::clamp(moment, firstWritable, lastWritable);
    const auto midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const hh_mm_ss clock(moment - midnight);
    appendPadded(text, int(date.year()), 4);
    text += '-';
    appendPadded(text, unsigned(date.month()), 2);
    text += '-';
    appendPadded(text, unsigned(date.day()), 2);
    text += 'T';
    appendPadded(text, clock.hours().count(), 2);
    text += ':';
    appendPadded(text, clock.minutes().count(), 2);
    text += ':';
    appendPadded(text, clock.seconds().count(), 2);
    text += '.';
    appendPadded(text, clock.subseconds().count(), 6);
    text += 'Z';
}

} // namespace tidemark
