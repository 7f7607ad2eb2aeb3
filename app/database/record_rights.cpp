#include "database/record_rights.h"

#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/sql_text.h"

#include <QStringList>

namespace tidemark {
namespace {

QString joined(const QString &some, const QString &more)
{
    return some.isEmpty() || more.isEmpty() ? some + more : some + QStringLiteral(", ") + more;
}

constexpr qsizetype most = 3; // a sentence needs no list of thirty

// Of a role that may write nearly all: one that was made to read lacks what it was not meant to have.
QString nearlyRecorder(const QString &lacking)
{
    return lacking.count(QLatin1Char(',')) < most ? QStringLiteral(" It lacks %1.").arg(lacking) : QString();
}

QString some(const QString &lacking)
{
    const auto all = lacking.split(QStringLiteral(", "));
    const auto named = all.mid(0, most).join(QStringLiteral(", "));
    return all.size() > most ? QStringLiteral("%1 and %2 more").arg(named).arg(all.size() - most) : named;
}

} // namespace

Result<RecordRights> RecordRights::of(PgSession &session, const QString &role)
{
    const auto rows = session.query(sqlQuery(QStringLiteral("record_rights")), {role.isEmpty() ? PgParameter() : role.toUtf8()});
    if (!rows)
        return DatabaseTrouble::fromStatement(QStringLiteral("The rights on the record cannot be found out"), rows.error());
    RecordRights found;
    found.role = rows->string(0, 0);
    found.isReadOnly = rows->boolean(0, 1);
    const auto tables = rows->string(0, 4);
    const auto makers = rows->string(0, 5);
    if (rows->boolean(0, 2) && tables.isEmpty())
        found.kind = Kind::Owner;
    else if (tables.isEmpty() && makers.isEmpty())
        found.kind = Kind::Recorder;
    else
        found.kind = rows->boolean(0, 3) ? Kind::Reader : Kind::None;
    if (found.kind == Kind::Reader || found.kind == Kind::None)
        found.lacking = joined(tables, makers);
    return found;
}

QString RecordRights::word() const
{
    switch (kind) {
    case Kind::Owner:
        return QStringLiteral("owner");
    case Kind::Recorder:
        return QStringLiteral("recorder");
    case Kind::Reader:
        return QStringLiteral("reader");
    case Kind::None:
        break;
    }
    return QStringLiteral("none");
}

Result<void> RecordRights::mayRecord() const
{
    if (kind == Kind::Reader)
        return DatabaseTrouble::viewer(QStringLiteral("The role %1 may not write the record, only read it: Tidemark is a viewer with it, which shows and "
                                                      "answers, and stores nothing.%2 To record, connect with the role that owns the tables, or let that "
                                                      "one run: tidemark-cli database grant --recorder %1").arg(role, nearlyRecorder(lacking)));
    if (isReadOnly)
        return DatabaseTrouble::refused(QStringLiteral("The database is read-only for us (a standby server, or a role that may only read). "
                                                       "Nothing can be recorded there; connect to the primary server with the role that "
                                                       "owns the database."));
    if (kind == Kind::None)
        return DatabaseTrouble::refused(QStringLiteral("The role %1 may not write the record, nor read all of it; it lacks %2. Connect with the role that "
                                                       "owns the tables, or let that one run: tidemark-cli database grant --recorder %1 (or --reader, "
                                                       "to look at it alone)").arg(role, some(lacking)));
    return {};
}

Error failedToLook(PgSession &session, const QString &doing, const Error &error)
{
    const auto role = error.code == QLatin1String("42501") ? session.query("SELECT current_user") : Result<PgRows>(error);
    if (!role)
        return DatabaseTrouble::fromStatement(doing, error);
    return DatabaseTrouble::refused(QStringLiteral("The role %1 may not read the record: nothing was granted to it (%2). Let the role that owns the tables run: "
                                                   "tidemark-cli database grant --reader %1 (or --recorder, to record as well), or connect with that "
                                                   "role.").arg(role->string(0, 0), error.message));
}

Result<void> checkMayRecord(PgSession &session)
{
    const auto rights = RecordRights::of(session);
    return rights ? rights->mayRecord() : rights.error();
}

} // namespace tidemark
