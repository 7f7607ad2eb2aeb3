#pragma once

#include "core/result.h"
#include "database/record_rights.h"

#include <QString>

#include <vector>

namespace tidemark {

class PgSession;

// Who may read the record and who may record, by the text of sql/roles.sql, in one transaction a role. For the tables' owner; what is asked
// of a role is exactly what it has afterwards. Errors: DatabaseTrouble's words.
class RoleGrants {
public:
    enum class Right { Read, Record, None };

    explicit RoleGrants(PgSession &session) : m_session(session) {}

    // What the role may do then, through membership in others and PUBLIC too.
    [[nodiscard]] Result<RecordRights> set(const QString &role, Right right);
    // The owner, and who was granted anything; PUBLIC is "public" and told as a reader.
    [[nodiscard]] Result<std::vector<RecordRights>> list();

    // For a statement, whatever is in it.
    [[nodiscard]] static QByteArray quoted(const QString &role);

private:
    [[nodiscard]] Result<void> check(const QString &role, Right right);
    [[nodiscard]] Result<void> runPart(const char *part, const QString &role);
    [[nodiscard]] Result<void> letIn(const QString &role);

    PgSession &m_session;
};

} // namespace tidemark
