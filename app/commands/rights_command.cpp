#include "commands/rights_command.h"

#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/role_grants.h"

#include <QJsonObject>

namespace tidemark {
namespace {

const QString readerOption = QStringLiteral("reader");
const QString recorderOption = QStringLiteral("recorder");

struct Wish {
    QString role;
    RoleGrants::Right right = RoleGrants::Right::None;
};

Result<std::vector<Wish>> wishesOf(const Invocation &call)
{
    const bool grants = call.arguments.constFirst() == QLatin1String("grant");
    std::vector<Wish> wishes;
    const auto add = [&](const QStringList &roles, RoleGrants::Right right) {
        for (const auto &role : roles)
            wishes.push_back({role, grants ? right : RoleGrants::Right::None});
    };
    add(call.parser->values(readerOption), RoleGrants::Right::Read);
    add(call.parser->values(recorderOption), RoleGrants::Right::Record);
    const auto named = call.arguments.sliced(1);
    if (grants && !named.isEmpty())
        return Error{QStringLiteral("Say what %1 may: --reader %1 or --recorder %1.").arg(named.constFirst())};
    add(named, RoleGrants::Right::None);
    if (wishes.empty())
        return Error{grants ? QStringLiteral("Write it as: tidemark-cli database grant --reader ROLE | --recorder ROLE.")
                            : QStringLiteral("Write it as: tidemark-cli database revoke ROLE.")};
    for (const auto &wish : wishes) {
        if (wish.role.isEmpty())
            return Error{QStringLiteral("A role's name is empty; name the role.")};
        if (wish.role == QLatin1String("public"))
            return Error{QStringLiteral("“public” is everybody and no role; name the roles that may use the record.")};
    }
    return wishes;
}

QString told(const Wish &wish, const RecordRights &now)
{
    if (wish.right != RoleGrants::Right::None)
        return wish.right == RoleGrants::Right::Read ? QStringLiteral("%1 may read the record.").arg(now.role)
                                                     : QStringLiteral("%1 may record, and read.").arg(now.role);
    return now.kind == RecordRights::Kind::None
        ? QStringLiteral("%1 may neither read the record nor record any more.").arg(now.role)
        : QStringLiteral("What was granted to %1 itself is taken away.").arg(now.role);
}

// It may have more than was asked for, by other ways than its own rights.
void warnOfMore(const Wish &wish, const RecordRights &now)
{
    const auto most = wish.right == RoleGrants::Right::None ? RecordRights::Kind::None
        : wish.right == RoleGrants::Right::Read             ? RecordRights::Kind::Reader
                                                            : RecordRights::Kind::Recorder;
    if (now.kind < most)
        printProblem(QStringLiteral("The role %1 may do more than that (%2): it is a superuser, or a member of another role that may, or everybody "
                                    "(PUBLIC) may.").arg(now.role, now.word()));
}

int setAll(PgSession &session, const Invocation &call, const std::vector<Wish> &wishes)
{
    std::vector<RecordRights> set;
    for (const auto &wish : wishes) {
        const auto now = RoleGrants(session).set(wish.role, wish.right);
        if (!now)
            return printProblem(now.message()), exitNotDone;
        warnOfMore(wish, *now);
        if (!call.wantsJson())
            printLine(told(wish, *now));
        set.push_back(*now);
    }
    if (call.wantsJson())
        printJson({{QStringLiteral("roles"), rightsArray(set)}});
    return exitDone;
}

} // namespace

QList<QCommandLineOption> rightsOptions()
{
    return {{readerOption, QStringLiteral("With grant: a role that may read the record."), QStringLiteral("ROLE")},
            {recorderOption, QStringLiteral("With grant: a role that may record, and read."), QStringLiteral("ROLE")}};
}

std::optional<int> runOnRights(const Invocation &call)
{
    const auto word = call.arguments.value(0);
    const bool isOurs = word == QLatin1String("grant") || word == QLatin1String("revoke");
    if (!isOurs && (call.isSet(readerOption) || call.isSet(recorderOption)))
        return printProblem(QStringLiteral("--reader and --recorder go with “database grant”. See tidemark-cli database --help.")), exitUsage;
    if (!isOurs)
        return std::nullopt;
    const auto wishes = wishesOf(call);
    if (!wishes)
        return printProblem(wishes.message()), exitUsage;
    return askRecord(call, [&](PgSession &session) { return setAll(session, call, *wishes); });
}

QJsonArray rightsArray(const std::vector<RecordRights> &roles)
{
    QJsonArray array;
    for (const auto &rights : roles)
        array += QJsonObject{{QStringLiteral("role"), rights.role}, {QStringLiteral("rights"), rights.word()}};
    return array;
}

void tellOwnRights(const RecordRights &own)
{
    if (own.kind == RecordRights::Kind::Reader)
        printProblem(QStringLiteral("The role %1 may read the record and not write it: Tidemark is a viewer with it.").arg(own.role));
    if (own.kind == RecordRights::Kind::Recorder)
        printProblem(QStringLiteral("The role %1 may record; it does not own the tables, so their owner has to bring them to a new version.").arg(own.role));
    if (own.kind == RecordRights::Kind::None)
        printProblem(QStringLiteral("The role %1 may not read the record; it lacks %2.").arg(own.role, own.lacking));
}

} // namespace tidemark
