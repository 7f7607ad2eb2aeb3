#include "commands/record_access.h"

#include "commands/command.h"
#include "database/private_server.h"

namespace tidemark {
namespace {

const QString nothingThere = QStringLiteral("nothing there");

} // namespace

Result<std::unique_ptr<RecordAccess>> RecordAccess::open(const CommonOptions &options, Missing missing)
{
    if (missing == Missing::Refuse && options.databaseUri.isEmpty() && !PrivateServer::isIn(options.dataDir))
        return Error{QStringLiteral("Nothing is recorded in %1 yet. “tidemark-cli record” or the desktop program records there; another "
                                    "place is named with --data-dir or --database.").arg(options.dataDir), nothingThere};
    std::unique_ptr<RecordAccess> access(
        new RecordAccess({options.dataDir, options.databaseUri, privateDatabaseName(options.endpoints)}));
    auto target = access->m_source.prepare({}, DatabaseSource::Use::Read);
    if (!target)
        return target.error();
    access->m_target = std::move(target).value();
    auto session = PgSession::open(access->m_target);
    if (!session)
        return session.error();
    access->m_session = std::move(session).value();
    return access;
}

int RecordAccess::exitFor(const Error &error)
{
    return error.code == nothingThere ? exitNo : exitNotDone;
}

} // namespace tidemark
