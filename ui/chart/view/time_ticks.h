#pragma once

#include "core/timestamp.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <vector>

namespace tidemark {

// One line of a time axis with what is written under it: "23:55", "9", "Aug" or "2024".
struct TimeTick {
    Timestamp at;
    QString label;
};

// What the labels leave out, from `at` on: the date under times, the month under days, the year under months.
struct TimeContext {
    Timestamp at;
    QString label;
};

struct TimeTicks {
    std::vector<TimeTick> ticks;      // ascending, in [from, to]
    std::vector<TimeContext> context; // the first is what holds at `from`; each other begins in (from, to]
};

// The finest lines at round times of the zone that are at least `closest` apart: 1, 2, 5, 10, 15, 30 of a second or a
// minute (below a second 1, 2, 5), 1, 2, 3, 6, 12 hours, 1, 2, 7, 14 days, 1, 3, 6 months, 1, 2, 5 years.
[[nodiscard]] TimeTicks timeTicks(Timestamp from, Timestamp to, std::chrono::microseconds closest,
                                  const QTimeZone &zone);

// "23:55:00.123" and "2024-08-08".
[[nodiscard]] QString clockText(Timestamp moment, const QTimeZone &zone);
[[nodiscard]] QString dateText(Timestamp moment, const QTimeZone &zone);
// All of them, for those who hear it: "2024-08-08 23:55:00.123 UTC".
[[nodiscard]] QString fullTimeText(Timestamp moment, const QTimeZone &zone);
// What stands for the zone at that moment: "UTC" or "UTC+2", "UTC+5:45".
[[nodiscard]] QString zoneText(Timestamp moment, const QTimeZone &zone);

} // namespace tidemark
