#pragma once

#include "core/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace tidemark {

// What clocks show: the digits of a moment in a zone, as a date and time without a zone of their own (spec UTC), and the moments that show some
// digits: one, two where the clocks are set back over them, none where they are set forward over them. To the millisecond and pure.
[[nodiscard]] QDateTime digitsAt(Timestamp moment, const QTimeZone &zone);
[[nodiscard]] Timestamp momentOfDigits(const QDateTime &digits); // in UTC
[[nodiscard]] std::vector<Timestamp> momentsShowing(const QDateTime &digits, const QTimeZone &zone); // ascending
// Of digits that no clock shows: what they would mean with the offset from before the change, and with that from after it; ascending.
[[nodiscard]] std::vector<Timestamp> momentsBeside(const QDateTime &digits, const QTimeZone &zone);
// Where a day begins: at the first midnight that clocks show, or, where they leave it out, when they are set forward over it.
[[nodiscard]] Timestamp dayStart(QDate day, const QTimeZone &zone);

} // namespace tidemark
