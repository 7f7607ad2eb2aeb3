#include "ui/moment_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tidemark {
namespace {

constexpr Timestamp firstMoment{std::chrono::sys_days(std::chrono::year(2017) / 1 / 1)};
constexpr Timestamp pastLastMoment{std::chrono::sys_days(std::chrono::year(2100) / 1 / 1)};

struct MomentText {
    Q_DECLARE_TR_FUNCTIONS(tidemark::MomentText)
};

[[nodiscard]] Error notAMoment(const QString &text)
{
    return {MomentText::tr("“%1” is not a time. Write it as 2024-08-08 23:55:00, 2024-08-08 or 23:55:00, with Z or +02:00 behind it "
                           "for another zone.")
                .arg(text.left(60))};
}

// The time's parts as ISO 8601 wants them; empty where there is no such order of them.
[[nodiscard]] QString isoOf(const QString &text, const QString &day)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(\A(?:(?<y>\d{4})(?<s>[-/]?)(?<mo>\d\d)\k<s>(?<d>\d\d))?)"
        R"((?:[Tt ,]*(?<h>\d\d)(?<t>:?)(?<mi>\d\d)(?:\k<t>(?<se>\d\d)(?<f>[.]\d{1,6})?)?)?)"
        R"( ?(?<z>[Zz]|UTC|[+-]\d\d(?::?\d\d)?)?\z)"));
    const auto match = pattern.match(text);
    const bool hasDate = match.hasCaptured(u"y");
    const bool hasTime = match.hasCaptured(u"h");
    if (!match.hasMatch() || (!hasDate && (!hasTime || match.captured(u"t").isEmpty())))
        return {};
    const auto date = hasDate ? match.captured(u"y") + QLatin1Char('-') + match.captured(u"mo") + QLatin1Char('-') + match.captured(u"d") : day;
    const auto second = match.hasCaptured(u"se") ? match.captured(u"se") + match.captured(u"f") : QStringLiteral("00");
    const auto time = hasTime ? match.captured(u"h") + QLatin1Char(':') + match.captured(u"mi") + QLatin1Char(':') + second
                              : QStringLiteral("00:00:00");
    const auto zone = match.captured(u"z");
    return date + QLatin1Char('T') + time + (zone == QLatin1String("UTC") ? QStringLiteral("Z") : zone);
}

[[nodiscard]] bool hasZone(const QString &iso)
{
    static const QRegularExpression zone(QStringLiteral("T[0-9:.]+[Zz+-]"));
    return zone.match(iso).hasMatch();
}

} // namespace

Result<Timestamp> momentFromText(const QString &text, const TimeFormat &format, Timestamp near)
{
    const auto asked = text.simplified();
    const auto iso = isoOf(asked, format.date(near));
    const auto read = parseTimestamp(iso);
    if (!read)
        return notAMoment(asked);
    const auto digits = TimeFormat().digits(*read);
    const auto fraction = *read - std::chrono::floor<std::chrono::milliseconds>(*read);
    const auto moment = hasZone(iso) ? *read : format.moment(digits) + fraction;
    if (moment < firstMoment || moment >= pastLastMoment)
        return Error{MomentText::tr("“%1” lies outside of what can be recorded, 2017 to 2099.").arg(asked.left(60))};
    return moment;
}

} // namespace tidemark
