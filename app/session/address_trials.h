#pragma once

#include "core/desktop_settings.h"
#include "core/mirror_values.h"

#include <stop_token>

namespace tidemark {

// What a person typed is tried, and a sentence says what came of it. A person waits: each ends within seconds, and at once where it is
// stopped. Passwords and tokens are used for this one connection.
[[nodiscard]] DatabaseAnswer triedDatabase(const DatabaseQuestion &question, const std::stop_token &stop);
// Also which InfluxDB it is, and whether it would take points.
[[nodiscard]] MirrorAnswer triedMirror(const MirrorQuestion &question, const std::stop_token &stop);

} // namespace tidemark
