#pragma once

#include "database/pg_session.h"
#include "database/postmaster.h"
#include "database/private_server.h"
#include "support/file_content.h"
#include "support/must.h"

#include <memory>

namespace tidemark::test {

using ServerPtr = std::unique_ptr<PrivateServer>;

[[nodiscard]] inline ServerPtr mustStart(const QString &folder)
{
    return mustHave(PrivateServer::start(folder));
}

[[nodiscard]] inline bool answers(const PrivateServer &server)
{
    return PgSession::open(server.target(QStringLiteral("postgres"))).ok();
}

[[nodiscard]] inline QString clusterOf(const PrivateServer &server)
{
    return server.dataDirectory() + QStringLiteral("/cluster");
}

[[nodiscard]] inline bool isStopped(const QString &cluster)
{
    return Postmaster(cluster).processes().empty();
}

} // namespace tidemark::test
