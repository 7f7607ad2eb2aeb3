#pragma once

#include "core/result.h"
#include "database/engine.h"
#include "database/pg_rows.h"
#include "database/pg_target.h"
#include "database/pg_wait.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

struct pg_conn;

namespace tidemark {

class QpsqlConnection;

// One parameter of a statement, in text form; nothing is NULL.
using PgParameter = std::optional<QByteArray>;
// A setting of the server and its value.
using PgSetting = std::pair<QByteArray, QByteArray>;

// One connection to PostgreSQL: a QSqlDatabase of the QPSQL driver, spoken to through its own libpq handle, since bounded waits,
// COPY, exact numerics, arrays and checked multi-statement scripts need that. Nothing that it sets outlives its statement or transaction, so that a pooler
// may lend the server's end to others in between; and nothing waits beyond its bounds. Used by one thread. A session that
// broke is never mended: open a new one. Errors carry the SQLSTATE in `code` (empty: the connection itself failed;
// DatabaseTrouble's "cancelled": it was told to stop).
class PgSession {
public:
    [[nodiscard]] static Result<std::unique_ptr<PgSession>> open(const PgTarget &target, PgBounds bounds = {});
    // Another one at the server where this one is, within the same bounds, for another thread; it does not tell that it waits. An
    // error where the address leads to another of its servers now, which may know less.
    [[nodiscard]] Result<std::unique_ptr<PgSession>> beside() const;
    virtual ~PgSession();
    PgSession(const PgSession &) = delete;
    PgSession &operator=(const PgSession &) = delete;

    enum class Format { Text, Binary };

    // What holds, besides UTC, the schema public and our bounds, for each question and each transaction from now on.
    virtual void useSettings(const std::vector<PgSetting> &settings);

    // Begins a transaction of this kind ("ISOLATION LEVEL …") under our settings. COMMIT and ROLLBACK are run as they are.
    // `settings` are statements (SET LOCAL …; each with its semicolon) that go with it.
    [[nodiscard]] virtual Result<void> begin(const QByteArray &mode, const QByteArray &settings = {});
    // Any number of statements without parameters, under the server's settings; the first failure is the answer.
    [[nodiscard]] virtual Result<void> run(const QByteArray &sql);
    // One statement with $1, $2 … in text form; outside of a transaction it is one of its own, under our settings.
    [[nodiscard]] virtual Result<PgRows> query(const QByteArray &sql, const std::vector<PgParameter> &parameters = {},
                                       Format answer = Format::Text);
    // One statement of a transaction that only reads, in binary format, whose plan serves whatever is asked: it is made once for the session. Where a pooler
    // lends the server's end to others it is made each time, as by `query`.
    [[nodiscard]] virtual Result<PgRows> queryKept(const QByteArray &sql, const std::vector<PgParameter> &parameters);
    // Whether that failed because the plan was kept (the tables are others now, or somebody took it away). None is kept from then on.
    [[nodiscard]] bool losesKept(const Error &failure);
    // `COPY … FROM STDIN`, its whole body in `data`. Returns the rows copied.
    [[nodiscard]] virtual Result<std::int64_t> copyIn(const QByteArray &copy, std::string_view data);

    // Sends statements without waiting, so that work goes on here while the server commits; `finishSent` waits for them
    // and must come before anything else.
    [[nodiscard]] virtual Result<void> send(const QByteArray &sql);
    [[nodiscard]] virtual Result<void> finishSent();

    // What a stop leaves to all statements together, counted from when it is first seen; 0: none is begun, and what is under way is
    // cancelled at once.
    void setReprieve(std::chrono::milliseconds time) { m_bounds.reprieve = time; }

    // Between BEGIN and its end; also when a statement of it has failed.
    [[nodiscard]] virtual bool isInTransaction() const;
    // The connection is lost; only a new session helps.
    [[nodiscard]] virtual bool isBroken() const;
    [[nodiscard]] virtual int serverVersion() const; // 150004 for 15.4
    [[nodiscard]] int socket() const;
    // The server process that works for us in the transaction or question under way, behind a pooler too.
    [[nodiscard]] int serverProcess() const { return m_serverProcess; }

    // Whether the record there was found to be of an older version, which has no packed trades; see Reading.
    [[nodiscard]] bool isWithoutPacked() const { return m_isWithoutPacked; }
    void noteWithoutPacked() { m_isWithoutPacked = true; }

    // What keeps the record there, once it was asked for; see Engine::of. Nothing: it is asked anew.
    [[nodiscard]] const std::optional<Engine> &engine() const { return m_engine; }
    void noteEngine(const std::optional<Engine> &engine);

protected:
    PgSession(); // what is not spoken to through libpq: the simulation's

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    using ResultPtr = std::unique_ptr<pg_result, Clear>;

    PgSession(pg_conn *handle, PgTarget target, PgBounds bounds);
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<void> checkUsable();
    [[nodiscard]] bool sendOne(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer);
    [[nodiscard]] Result<ResultPtr> ask(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer);
    [[nodiscard]] Result<ResultPtr> askKept(const QByteArray &sql, const std::vector<PgParameter> &parameters);
    [[nodiscard]] Result<ResultPtr> askApart(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer);
    [[nodiscard]] Result<void> leavePipeline(PgWait &wait);
    // The result that comes next: none at the end of a statement.
    [[nodiscard]] Result<ResultPtr> take(PgWait &wait);
    // To the statements' end: the first failure, or the last result.
    [[nodiscard]] Result<ResultPtr> takeAll(PgWait &wait);
    void noteServerProcess(const pg_result *settings);
    [[nodiscard]] Error failure(const pg_result *result, const PgWait *wait = nullptr) const;
    [[nodiscard]] Error lost(const PgWait &wait);

    std::unique_ptr<QpsqlConnection> m_connection;
    pg_conn *m_handle = nullptr; // its own
    PgTarget m_target;
    PgBounds m_bounds;
    PgStop m_stop;
    std::vector<PgSetting> m_wanted;
    std::optional<Engine> m_engine;
    QByteArray m_settings; // a SELECT that sets them until the transaction ends, and tells the server's process
    int m_serverProcess = 0;
    QHash<QByteArray, QByteArray> m_kept; // names of what is planned for good, by text
    bool m_isReading = false; // in this transaction
    bool m_keepsPlans = true;
    bool m_isGivenUp = false;
    bool m_isWithoutPacked = false;
};

// Runs `work` (anything that returns a Result<void>) between BEGIN and COMMIT; its failure rolls back and is the answer.
// Whether it may write is the database's to say: one that was made read-only, as full ones are, is left alone.
template <typename Work>
[[nodiscard]] Result<void> inTransaction(PgSession &session, Work work)
{
    if (auto begun = session.begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return begun;
    if (auto done = work(); !done) {
        // A ROLLBACK that fails means a lost connection, which rolls back too; the first failure is the one to tell.
        [[maybe_unused]] const auto rolledBack = session.run("ROLLBACK");
        return done;
    }
    return session.run("COMMIT");
}

} // namespace tidemark
