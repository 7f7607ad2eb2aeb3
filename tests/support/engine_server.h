#pragma once

#include "support/test_database.h"

#include <memory>

namespace tidemark {

// A private server whose programs are those of the folder that TIDEMARK_TIMESCALE_BIN or TIDEMARK_CITUS_BIN names, with the extension
// loaded. Programs that the test starts find these, too.
class EngineServer {
public:
    // "timescaledb" or "citus". Why it cannot be had, for QSKIP; empty where it can.
    [[nodiscard]] static QString missing(const QString &engine);

    explicit EngineServer(const QString &engine, const QByteArray &settings = {});

    // Where a server of Citus is reached by the others of its cluster, at port 5432; `number`: which of the test's.
    [[nodiscard]] static QString address(int number = 1);
    [[nodiscard]] TestServer &server() const { return *m_server; }

private:
    std::unique_ptr<TestServer> m_server;
};

} // namespace tidemark
