#pragma once

#include "core/status.h"

#include <QString>

#include <chrono>

namespace tidemark {

// Whether a recorder does what it is there for, as operators, their monitors and the service manager are told.
namespace RecorderHealth {

using Moment = std::chrono::steady_clock::time_point;

// How long the threads may show nothing: the exchange's goes round once a second, the database's waits for statements, each within
// bounds of its own.
inline constexpr std::chrono::seconds feedPatience{30};
inline constexpr std::chrono::seconds storePatience{180};

// Which thread is stuck, in words; empty where none is. While the database is not there, its thread may start a server or bring a
// record forward, which takes what it takes.
[[nodiscard]] QString standstill(const RecorderStatus &status, const RecorderPulse &pulse, Moment now);
// What keeps recording from being well, in words; empty where it is: trades arrive, or there are none; the spool takes them; the
// database stores them; no thread is stuck.
[[nodiscard]] QString hindrance(const RecorderStatus &status, const RecorderPulse &pulse, Moment now);

} // namespace RecorderHealth

} // namespace tidemark
