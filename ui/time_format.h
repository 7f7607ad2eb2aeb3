#pragma once

#include "core/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace tidemark {

// Moments as people read them, in one zone for the whole window; digits in the order of ISO 8601, so that none is taken
// for another. Exact to the microsecond. A value; any thread.
class TimeFormat {
public:
    explicit TimeFormat(const QTimeZone &zone = QTimeZone::utc());

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] bool isUtc() const;
    // What is printed next to times: "UTC", "CEST (UTC+02:00)".
    [[nodiscard]] QString zoneName(Timestamp moment) const;

    [[nodiscard]] QString date(Timestamp moment) const;          // 2024-08-08
    [[nodiscard]] QString time(Timestamp moment) const;          // 23:54:57
    [[nodiscard]] QString timeMillis(Timestamp moment) const;    // 23:54:57.613
    [[nodiscard]] QString timeMicros(Timestamp moment) const;    // 23:54:57.613402
    [[nodiscard]] QString minute(Timestamp moment) const;        // 23:54
    [[nodiscard]] QString dateTime(Timestamp moment) const;      // 2024-08-08 23:54:57
    [[nodiscard]] QString dateTimeMicros(Timestamp moment) const;
    // The time alone where `moment` is of the same day as `now`, else with its date.
    [[nodiscard]] QString timeNear(Timestamp moment, Timestamp now) const;
    // The same for narrow places: a day of the last six is told by its weekday, "Thu 23:54:57".
    [[nodiscard]] QString timeRecent(Timestamp moment, Timestamp now) const;

    // The clock's digits in this zone as a date and time without zone of their own, for editors; and back. Digits that a
    // change of the clocks makes ambiguous mean the earlier moment, those that it leaves out go by the clock before.
    [[nodiscard]] QDateTime digits(Timestamp moment) const;
    [[nodiscard]] Timestamp moment(const QDateTime &digits) const;

private:
    [[nodiscard]] std::chrono::seconds offset(Timestamp moment) const;
    [[nodiscard]] QString localIso(Timestamp moment, qsizetype from, qsizetype length) const;

    QTimeZone m_zone;
};

} // namespace tidemark
