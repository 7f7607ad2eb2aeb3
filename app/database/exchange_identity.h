#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace tidemark {

class PgSession;

// The one exchange that a database belongs to: the same ids on another exchange mean other trades.
namespace ExchangeIdentity {

// Absent until the first recorder has written it.
[[nodiscard]] Result<std::optional<QString>> read(PgSession &session);

// Writes the identity at the database's first use (the first of several recorders wins); refuses any other one after that,
// and names both. Errors: DatabaseTrouble's words.
[[nodiscard]] Result<void> claim(PgSession &session, const QString &identity);

} // namespace ExchangeIdentity

} // namespace tidemark
