#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

class PgSession;

// Who a database is, by whatever address it was reached: a UUID that its migration wrote once. A copy of a database has the
// identity of the one it was copied from. Errors: DatabaseTrouble's words.
[[nodiscard]] Result<QString> readRecordIdentity(PgSession &session);

} // namespace tidemark
