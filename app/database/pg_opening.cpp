#include "database/pg_opening.h"

#include "database/database_error.h"
#include "database/pass_file.h"
#include "database/sql_state.h"

#include <QByteArray>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto slice = 100ms;         // how soon a stop is noticed
constexpr auto longestOfAll = 120s;   // names that nobody answers for
constexpr auto worthAskingAgain = 3s; // what failed later than that is not waited for twice

struct Finish {
    void operator()(pg_conn *connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<pg_conn, Finish>;

// What the two threads share.
struct Attempt {
    std::mutex mutex;
    std::condition_variable changed;
    bool isDone = false;
    Connection connection;
    Error error;
};

[[nodiscard]] PgTarget patient(const PgTarget &asked)
{
    const auto target = withReadablePassFile(asked);
    const auto timeout = QStringLiteral("connect_timeout");
    const bool isSaid = !target.value(timeout).isEmpty() || (!target.isApartFromTheShell() && qEnvironmentVariableIsSet("PGCONNECT_TIMEOUT"));
    // Where the shell has no say its PGAPPNAME is handed on as an empty one, before which a fallback would not count.
    const auto name = target.isApartFromTheShell() ? QStringLiteral("application_name") : QStringLiteral("fallback_application_name");
    const auto named = target.value(name).isEmpty() ? target.with(name, QStringLiteral("tidemark")) : target;
    return isSaid ? named : named.with(timeout, QStringLiteral("10"));
}

// Begun only to have somewhere to say who hears what the server says as it lets us in; then opened anew as a whole.
[[nodiscard]] Connection connected(const QByteArray &where)
{
    Connection connection(PQconnectStart(where.constData()));
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return connection;
    logNoticesOf(connection.get());
    PQreset(connection.get());
    return connection;
}

// In a verbose message the SQLSTATE follows the severity and two blanks, in every language.
QString sqlStateIn(const QString &message)
{
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
    return state.match(message).captured(1);
}

// What the address, its service file or the environment have set; empty where none has.
QByteArray valueOf(pg_conn *connection, const char *keyword)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(connection), PQconninfoFree);
    for (const auto *option = options.get(); option && option->keyword; ++option) {
        if (qstrcmp(option->keyword, keyword) == 0)
            return option->val;
    }
    return {};
}

QString messageOf(pg_conn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).trimmed();
}

// On one line, as a part of a sentence: libpq has hints and details, and every host that it tried, on lines of their own.
QString wordsOf(pg_conn *connection)
{
    return messageOf(connection).simplified();
}

// libpq tells no code of a connection that failed; asked once more it says it among its words.
Error refusalOf(pg_conn *connection)
{
    Error error{wordsOf(connection)};
    if (PQconnectionNeedsPassword(connection) == 1)
        return {error.message, QStringLiteral("28P01")};
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PQreset(connection);
    if (PQstatus(connection) != CONNECTION_OK)
        error.code = sqlStateIn(messageOf(connection));
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    return error;
}

// libpq counts in whole seconds and rounds up, to two at least.
bool isTimedOut(pg_conn *connection, Clock::duration taken)
{
    const auto timeout = valueOf(connection, "connect_timeout").toInt();
    return timeout > 0 && taken >= std::chrono::seconds(std::max(timeout, 2));
}

Error troubleOf(pg_conn *connection, Clock::duration taken)
{
    if (taken < worthAskingAgain && !isTimedOut(connection, taken))
        return refusalOf(connection);
    return {wordsOf(connection), isTimedOut(connection, taken) ? SqlState::lineFailed : QString()};
}

void open(const QByteArray &where, Attempt &attempt)
{
    const auto begun = Clock::now();
    auto connection = connected(where);
    Error error;
    if (PQstatus(connection.get()) != CONNECTION_OK)
        error = troubleOf(connection.get(), Clock::now() - begun);
    const std::lock_guard lock(attempt.mutex);
    if (PQstatus(connection.get()) == CONNECTION_OK)
        attempt.connection = std::move(connection);
    attempt.error = error;
    attempt.isDone = true;
    attempt.changed.notify_all();
}

void watchLine(pg_conn *connection)
{
    const auto bound = [&](const char *keyword, int option, int value) {
        if (valueOf(connection, keyword).isEmpty())
            ::setsockopt(PQsocket(connection), IPPROTO_TCP, option, &value, sizeof value); // of no effect on a Unix socket
    };
    bound("keepalives_idle", TCP_KEEPIDLE, 10);
    bound("keepalives_interval", TCP_KEEPINTVL, 5);
    bound("keepalives_count", TCP_KEEPCNT, 4);
    bound("tcp_user_timeout", TCP_USER_TIMEOUT, 30'000);
}

void logNotice(void *, const pg_result *notice)
{
    const auto severity = QByteArray(PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED));
    const auto words = QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
    if (severity == "WARNING")
        qCWarning(databaseLog).noquote() << "the database warns:" << words;
    else
        qCDebug(databaseLog).noquote() << "the database says:" << words;
}

} // namespace

Result<pg_conn *> openConnection(const PgTarget &target, const PgBounds &bounds)
{
    const auto attempt = std::make_shared<Attempt>();
    std::thread([attempt, where = patient(target).toConnectionString()] { open(where, *attempt); }).detach();
    const auto begun = Clock::now();
    std::unique_lock lock(attempt->mutex);
    while (!attempt->changed.wait_for(lock, slice, [&] { return attempt->isDone; })) {
        if (bounds.stop.stop_requested())
            return DatabaseTrouble::cancelled();
        if (Clock::now() - begun > longestOfAll)
            return Error{QStringLiteral("no answer within %1 s").arg(longestOfAll.count()), SqlState::lineFailed};
    }
    if (!attempt->connection)
        return attempt->error;
    watchLine(attempt->connection.get());
    PQsetnonblocking(attempt->connection.get(), 1);
    return attempt->connection.release();
}

void logNoticesOf(pg_conn *connection)
{
    PQsetNoticeReceiver(connection, logNotice, nullptr);
}

} // namespace tidemark
