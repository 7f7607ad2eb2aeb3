#pragma once

#include "core/place_values.h"
#include "core/result.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>
#include <variant>
#include <vector>

namespace tidemark {

// What a moment in words is read against. Pure: the clock and the zone are the caller's.
struct MomentContext {
    QTimeZone zone = QTimeZone::utc();
    Timestamp now;
    Timestamp shown; // what is shown: a time alone is of its day, and what is next comes behind it
    Symbol symbol = {}; // whose trades are asked for
    QLocale locale = QLocale::c();
    // A price as people write it; by default with a point and without separators.
    std::function<Result<Decimal>(const QString &)> price = {};
};

// An hour that the clocks repeat or leave out: the moments that may be meant, ascending.
struct MomentChoice {
    QDateTime digits; // as the clock would show them, without a zone of their own
    std::vector<Timestamp> moments;
    bool isRepeated = false; // else no clock ever showed these digits

    friend bool operator==(const MomentChoice &, const MomentChoice &) = default;
};

using MomentReading = std::variant<Timestamp, MomentChoice, PlaceQuestion>;

// A moment as people type and paste it:
//   2024-08-08 23:55:00, with "-", "/" or nothing between, "T" or blanks; seconds, their decimals, time or date may be left out; with Z, UTC or
//   +02:00 behind it that zone counts, else the context's. A date alone is its midnight, 14:03:07 is of the day that is shown;
//   yesterday 14:03, today, mon 9:30 (the last Monday), now; -15m (before now), +90s (behind what is shown), 2h30m ago;
//   #5866398099, 62000, low today, high yesterday, next gap, last gap, largest last hour: a question to the record;
//   tidemark:BTCUSDT/2024-08-08T23:55:00Z: the time of that link (see MomentLink).
// Words are English or the window's; digits may be those of any language. What cannot be read, or lies where no trade is, is told in a sentence.
[[nodiscard]] Result<MomentReading> readMoment(const QString &text, const MomentContext &context);

// Whether a trade can be of that moment: 2017, when the exchange began, to 2099.
[[nodiscard]] bool isRecordable(Timestamp moment);

// The phrases that a field completes.
[[nodiscard]] QStringList momentPhrases();

} // namespace tidemark
