#pragma once

#include "soak/faulty_line.h"
#include "soak/round_plan.h"
#include "support/test_database.h"

#include <memory>
#include <vector>

#include <sys/types.h>

namespace tidemark {

// The recorders' database and what can be done to it; whatever was, `repair` undoes it.
class FaultyDatabase {
public:
    // Where it is far, recorders reach it over TCP, through a line that goes bad.
    FaultyDatabase(TestServer &server, bool isFar);
    ~FaultyDatabase();

    // Nothing where the step is none of ours.
    void apply(RoundPlan::Step step);
    // What cannot be undone, in words.
    [[nodiscard]] QString repair();

    // As recorders are given it, and as the soak itself looks at it.
    [[nodiscard]] PgTarget recordersTarget() const;
    [[nodiscard]] const PgTarget &target() const { return m_database.target(); }

private:
    void runAsOwner(const QByteArray &sql);
    void holdLock(const QByteArray &sql);
    void killSession();
    [[nodiscard]] std::vector<pid_t> sessions();
    void pause(std::vector<pid_t> processes);
    void goOn();

    TestServer &m_server;
    TestDatabase m_database;
    std::unique_ptr<FaultyLine> m_line;
    std::unique_ptr<PgSession> m_lockHolder;
    std::vector<pid_t> m_paused;
};

} // namespace tidemark
