#include "core/zone_digits.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

[[nodiscard]] std::chrono::seconds offsetAt(Timestamp moment, const QTimeZone &zone)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(moment).time_since_epoch().count();
    return std::chrono::seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC)));
}

// The offsets that are in force around these digits; no zone is further than a day from UTC, and changes are further apart than that.
[[nodiscard]] std::vector<Timestamp> candidates(const QDateTime &digits, const QTimeZone &zone)
{
    const auto asUtc = momentOfDigits(digits);
    std::vector<Timestamp> moments;
    for (const auto offset : {offsetAt(asUtc - 24h, zone), offsetAt(asUtc + 24h, zone)}) {
        if (std::find(moments.begin(), moments.end(), asUtc - offset) == moments.end())
            moments.push_back(asUtc - offset);
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

} // namespace

QDateTime digitsAt(Timestamp moment, const QTimeZone &zone)
{
    const auto local = moment + offsetAt(moment, zone);
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(local).time_since_epoch().count(), Qt::UTC);
}

Timestamp momentOfDigits(const QDateTime &digits)
{
    return Timestamp(std::chrono::milliseconds(digits.toMSecsSinceEpoch()));
}

std::vector<Timestamp> momentsShowing(const QDateTime &digits, const QTimeZone &zone)
{
    auto moments = candidates(digits, zone);
    std::erase_if(moments, [&](Timestamp moment) { return digitsAt(moment, zone) != digits; });
    return moments;
}

std::vector<Timestamp> momentsBeside(const QDateTime &digits, const QTimeZone &zone)
{
    return candidates(digits, zone);
}

Timestamp dayStart(QDate day, const QTimeZone &zone)
{
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    const auto moments = momentsShowing(midnight, zone);
    return moments.empty() ? momentsBeside(midnight, zone).back() : moments.front();
}

} // namespace tidemark
