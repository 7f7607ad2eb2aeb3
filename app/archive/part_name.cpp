#include "archive/part_name.h"

namespace tidemark {
namespace {

using namespace std::chrono;

// "20240808T2355Z", with seconds and fraction where it has them.
[[nodiscard]] QString basicIso(Timestamp moment)
{
    auto text = toIsoString(moment).remove(QLatin1Char('-')).remove(QLatin1Char(':')).chopped(1);
    if (microsOf(moment) % 1'000'000 == 0)
        text = text.section(QLatin1Char('.'), 0, 0);
    if (microsOf(moment) % 60'000'000 == 0)
        text.chop(2);
    return text + QLatin1Char('Z');
}

[[nodiscard]] QString periodName(Timestamp from, Timestamp to)
{
    const auto day = floor<days>(from);
    const year_month_day date(day);
    if (from == day && to == day + days(1))
        return toIsoString(from).left(10);
    if (from == day && date.day() == std::chrono::day(1) && to == sys_days(date.year() / date.month() / 1 + months(1)))
        return toIsoString(from).left(7);
    return basicIso(from) + QLatin1Char('-') + basicIso(to);
}

} // namespace

QString partName(const Symbol &symbol, const QString &kind, Timestamp from, Timestamp to)
{
    return QStringLiteral("%1-%2-%3").arg(symbol.toString(), kind, periodName(from, to));
}

} // namespace tidemark
