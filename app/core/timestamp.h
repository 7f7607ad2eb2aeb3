#pragma once

#include "core/result.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>
#include <string>

namespace tidemark {

// A moment in UTC to the microsecond, as the exchange stamps it.
using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;

[[nodiscard]] constexpr Timestamp timestampFromMicros(std::int64_t micros)
{
    return Timestamp(std::chrono::microseconds(micros));
}

[[nodiscard]] constexpr std::int64_t microsOf(Timestamp moment)
{
    return moment.time_since_epoch().count();
}

// The computer's own clock; what the exchange's clock says is known only to the feed. Tests live at a moment of their own:
// TIDEMARK_CLOCK_AHEAD in the environment moves this clock by that many microseconds, for a program and all it starts.
[[nodiscard]] Timestamp wallClock();

// Reads `YYYY-MM-DD[T| ]HH:MM[:SS[.ffffff]][Z|±hh[[:]mm]]`; a date alone is its midnight, no zone means UTC (ISO 8601,
// RFC 3339). Years 1 to 9999. The error says what was expected.
[[nodiscard]] Result<Timestamp> parseTimestamp(QStringView text);

// `2024-08-08T23:55:00.123456Z`: always UTC, always six decimals.
[[nodiscard]] std::string toIsoText(Timestamp moment);
[[nodiscard]] QString toIsoString(Timestamp moment);
void appendIso(std::string &text, Timestamp moment);

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Timestamp)
