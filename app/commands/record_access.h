#pragma once

#include "commands/common_options.h"
#include "database/database_source.h"
#include "database/pg_session.h"

#include <memory>

namespace tidemark {

// A command's way to the record: the database, brought up for as long as the object lives, and a session on it.
class RecordAccess {
public:
    enum class Missing { Refuse, Create };
    // A private record that is not there yet is made only where that is asked for: a question leaves no server behind.
    [[nodiscard]] static Result<std::unique_ptr<RecordAccess>> open(const CommonOptions &options, Missing missing = Missing::Refuse);
    // The exit status for an error of open(): that there is no record is an answer, and it is no.
    [[nodiscard]] static int exitFor(const Error &error);

    [[nodiscard]] PgSession &session() { return *m_session; }
    [[nodiscard]] const PgTarget &target() const { return m_target; }

private:
    explicit RecordAccess(DatabaseSettings settings) : m_source(std::move(settings)) {}

    DatabaseSource m_source;
    PgTarget m_target;
    std::unique_ptr<PgSession> m_session; // ends before the server may be stopped
};

} // namespace tidemark
