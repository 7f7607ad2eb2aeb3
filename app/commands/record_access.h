#pragma once

#include "commands/common_options.h"
#include "database/database_source.h"
#include "database/pg_session.h"
#include "database/wait_cause.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace tidemark {

struct Invocation;

// A command's way to the record: the database, brought up for as long as the object lives, and a session on it. What a question
// waits for is said on standard error; a stop cancels it.
class RecordAccess {
public:
    enum class Missing { Refuse, Create };
    // A private record that is not there yet is made only where that is asked for: a question leaves no server behind.
    [[nodiscard]] static Result<std::unique_ptr<RecordAccess>> open(const CommonOptions &options, std::stop_token stop = {},
                                                                    Missing missing = Missing::Refuse,
                                                                    DatabaseSource::Use use = DatabaseSource::Use::Read);
    // Tells an error of open(), and returns the exit status: that there is no record is an answer, and it is no, for programs too.
    [[nodiscard]] static int refused(const Error &error, bool wantsJson);

    [[nodiscard]] PgSession &session() { return *m_session; }
    [[nodiscard]] const PgTarget &target() const { return m_target; }
    // A session ends on the thread that opened it. The private server stays up for as long as the object lives.
    void endSession() { m_session.reset(); }

private:
    explicit RecordAccess(DatabaseSettings settings);
    void tellWait(std::chrono::milliseconds silent);

    DatabaseSource m_source;
    PgTarget m_target;
    WaitPace m_pace;
    QString m_told;
    std::unique_ptr<PgSession> m_session; // ends before the server may be stopped
};

// Of a command that needs a private server: the exit status where the data folder has none, which is said as `sentence`, or where that
// cannot be known.
[[nodiscard]] std::optional<int> refuseWithoutServer(const Invocation &call, const QString &sentence);

// Asks the record beside the event loop, so that Ctrl-C and SIGTERM end the question. Returns what `ask` returns, an exit status.
[[nodiscard]] int askRecord(const Invocation &call, const std::function<int(PgSession &session)> &ask);

} // namespace tidemark
