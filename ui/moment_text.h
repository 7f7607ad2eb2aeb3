#pragma once

#include "core/result.h"
#include "ui/time_format.h"

#include <QString>

namespace tidemark {

// A moment as people type and paste it: a date and a time with "-" or "/", "T" or blanks; seconds, their decimals, the time or
// the date may be left out, and so may all separators. Text that names its zone (Z, UTC, +02:00) means it; else it is in the
// zone of `format`. A date alone is its midnight, a time alone is of the same day as `near`. What cannot be read, or lies where
// no trade is, is told in a sentence.
[[nodiscard]] Result<Timestamp> momentFromText(const QString &text, const TimeFormat &format, Timestamp near);

} // namespace tidemark
