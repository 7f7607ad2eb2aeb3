#pragma once

#include "core/timestamp.h"

#include <chrono>

namespace tidemark {

// The time of the simulation: it passes only as it is told to. Once it has begun, all clocks of this program read it
// (clock_gettime, gettimeofday and time are the program's own), so that Qt, SQLite and the code under test live in it.
namespace VirtualTime {

// From now on; the exchange's clock and this computer's show `moment`.
void begin(Timestamp moment);
void pass(std::chrono::nanoseconds time);

[[nodiscard]] std::chrono::nanoseconds elapsed(); // since it began
// By the exchange's clock, which is right.
[[nodiscard]] Timestamp exchangeNow();
// This computer's clock is set: so much ahead of the exchange's from now on.
void setAhead(std::chrono::microseconds ahead);

} // namespace VirtualTime
} // namespace tidemark
