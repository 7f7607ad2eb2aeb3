#include "commands/record_access.h"

namespace tidemark {

Result<std::unique_ptr<RecordAccess>> RecordAccess::open(const CommonOptions &options)
{
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

} // namespace tidemark
