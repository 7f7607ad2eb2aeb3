#pragma once

#include "core/result.h"
#include "database/pg_target.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace tidemark {

// Whether a database could keep the record of the exchange `identity`, in one sentence, without changing anything there. An
// error says why not and what to do. Blocks for as long as a connection attempt, and for `patience` at each of a
// few statements, or until it is to stop; any thread.
[[nodiscard]] Result<QString> probeRecord(const PgTarget &target, const QString &identity, std::chrono::milliseconds patience,
                                          const std::stop_token &stop = {});

} // namespace tidemark
