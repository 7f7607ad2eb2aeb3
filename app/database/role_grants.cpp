#include "database/role_grants.h"

#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/sql_text.h"

namespace tidemark {
namespace {

// From the line `\if :{?part}` to its `\endif`, without what psql alone understands.
QByteArray partOf(const QByteArray &script, const QByteArray &part)
{
    const auto begins = script.indexOf("\\if :{?" + part + "}");
    const auto ends = script.indexOf("\\endif", begins);
    Q_ASSERT(begins >= 0 && ends > begins);
    auto text = script.mid(begins, ends - begins);
    text.remove(0, text.indexOf('\n') + 1);
    return text.replace("BEGIN;\n", "").replace("COMMIT;\n", "");
}

} // namespace

QByteArray RoleGrants::quoted(const QString &role)
{
    return '"' + role.toUtf8().replace('"', "\"\"") + '"';
}

Result<RecordRights> RoleGrants::set(const QString &role, Right right)
{
    if (auto checked = check(role, right); !checked)
        return checked.error();
    auto done = inTransaction(m_session, [&]() -> Result<void> {
        auto set = runPart("revoked", role);
        if (set && right != Right::None)
            set = runPart(right == Right::Read ? "reader" : "recorder", role);
        return set && right != Right::None ? letIn(role) : set;
    });
    if (!done)
        return DatabaseTrouble::fromStatement(QStringLiteral("The rights of %1 stay as they were").arg(role), done.error());
    return RecordRights::of(m_session, role);
}

Result<void> RoleGrants::check(const QString &role, Right right)
{
    const auto own = RecordRights::of(m_session);
    if (!own)
        return own.error();
    if (own->kind == RecordRights::Kind::Owner && own->isReadOnly)
        return DatabaseTrouble::refused(QStringLiteral("The database is read-only for us (a standby server, or set so by default_transaction_read_only), so nobody's "
                                                       "rights can be changed there. Connect to the primary server, in a session that may write."));
    if (!own->ownsRecord())
        return DatabaseTrouble::refused(QStringLiteral("The role %1 does not own the tables of the record, so it cannot say who may use them. Connect with the "
                                                       "role that does, or give its administrator sql/roles.sql for psql.").arg(own->role));
    const auto found = m_session.query("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1), "
                                       "pg_get_userbyid((SELECT relowner FROM pg_class WHERE oid = 'public.coverage'::regclass)) = $1",
                                       {role.toUtf8()});
    if (!found)
        return found.error();
    if (!found->boolean(0, 0) && right == Right::None)
        return DatabaseTrouble::refused(QStringLiteral("There is no role %1 on this server, so there is nothing to take back. See who has rights with: "
                                                       "tidemark-cli database").arg(role));
    if (!found->boolean(0, 0))
        return DatabaseTrouble::refused(QStringLiteral("There is no role %1 on this server. Create it, as a role that may: CREATE ROLE %2 LOGIN; and give it a "
                                                       "password with psql's \\password %2").arg(role, QString::fromUtf8(quoted(role))));
    if (found->boolean(0, 1))
        return DatabaseTrouble::refused(right == Right::None ? QStringLiteral("The role %1 owns the tables of the record; its rights stay as they are.").arg(role)
                                                             : QStringLiteral("The role %1 owns the tables of the record, and may do everything already.").arg(role));
    return {};
}

Result<void> RoleGrants::runPart(const char *part, const QString &role)
{
    return m_session.run(partOf(sqlScript(QStringLiteral("roles")), part).replace(QByteArray(":\"") + part + '"', quoted(role)));
}

// Everybody may connect to a database unless that was taken from them.
Result<void> RoleGrants::letIn(const QString &role)
{
    const auto rows = m_session.query("SELECT has_database_privilege($1, current_database(), 'CONNECT'), quote_ident(current_database())", {role.toUtf8()});
    if (!rows)
        return rows.error();
    return rows->boolean(0, 0) ? Result<void>() : m_session.run("GRANT CONNECT ON DATABASE " + rows->string(0, 1).toUtf8() + " TO " + quoted(role));
}

Result<std::vector<RecordRights>> RoleGrants::list()
{
    const auto rows = m_session.query(sqlQuery(QStringLiteral("granted_roles")));
    if (!rows)
        return DatabaseTrouble::fromStatement(QStringLiteral("Who may use the record cannot be found out"), rows.error());
    std::vector<RecordRights> found;
    for (int row = 0; row < rows->count(); ++row) {
        const auto role = rows->string(row, 0);
        auto rights = role == QLatin1String("public") ? Result<RecordRights>(RecordRights{role, RecordRights::Kind::Reader, false, {}})
                                                      : RecordRights::of(m_session, role);
        if (!rights)
            return rights.error();
        found.push_back(std::move(rights).value());
    }
    return found;
}

} // namespace tidemark
