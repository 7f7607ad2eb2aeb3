#pragma once

#include "database/record_rights.h"

#include <QCommandLineOption>
#include <QJsonArray>
#include <QList>

#include <optional>
#include <vector>

namespace tidemark {

class PgSession;
struct Invocation;

[[nodiscard]] QList<QCommandLineOption> rightsOptions();
// `database grant` and `database revoke`: the exit status; nothing where the words are something else.
[[nodiscard]] std::optional<int> runOnRights(const Invocation &call);

// [{"role", "rights"}], rights as RecordRights::word.
[[nodiscard]] QJsonArray rightsArray(const std::vector<RecordRights> &roles);
// Where the session's role is no owner: what Tidemark is with it. On standard error.
void tellOwnRights(const RecordRights &own);

} // namespace tidemark
