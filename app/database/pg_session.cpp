#include "database/pg_session.h"

#include "core/ended_line.h"
#include "database/database_error.h"
#include "database/pg_opening.h"
#include "database/qpsql_connection.h"
#include "database/sql_state.h"

#include <libpq-fe.h>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::milliseconds untilServed(10'000);
const auto cancelledState = QStringLiteral("57014");

[[nodiscard]] bool succeeded(const pg_result *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

[[nodiscard]] QByteArray msText(std::chrono::milliseconds time)
{
    return QByteArray::number(qint64(time.count()));
}

[[nodiscard]] QByteArray serverOf(const pg_conn *connection)
{
    return QByteArray(PQhost(connection)) + ' ' + PQhostaddr(connection) + ' ' + PQport(connection);
}

[[nodiscard]] std::vector<const char *> pointersTo(const std::vector<PgParameter> &parameters)
{
    std::vector<const char *> values;
    values.reserve(parameters.size());
    for (const auto &parameter : parameters)
        values.push_back(parameter ? parameter->constData() : nullptr);
    return values;
}

[[nodiscard]] bool sendPrepared(pg_conn *connection, const QByteArray &name, const std::vector<PgParameter> &parameters)
{
    const auto values = pointersTo(parameters);
    return PQsendQueryPrepared(connection, name.constData(), int(values.size()), values.data(), nullptr, nullptr, 1) == 1;
}

[[nodiscard]] QByteArray literal(QByteArray text)
{
    return '\'' + text.replace('\'', "''") + '\'';
}

} // namespace

void PgSession::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

Result<std::unique_ptr<PgSession>> PgSession::open(const PgTarget &target, PgBounds bounds)
{
    const auto opened = openConnection(target, bounds);
    std::unique_ptr<PgSession> session;
    Result<void> ready;
    if (opened) {
        session.reset(new PgSession(*opened, target, std::move(bounds)));
        ready = session->settle();
    }
    if (opened && ready)
        return session;
    const auto &problem = opened ? ready.error() : opened.error();
    if (DatabaseTrouble::isCancelled(problem))
        return problem;
    return Error{QStringLiteral("The database at %1 cannot be reached: %2").arg(target.toDisplay(), endedLine(problem.message)), problem.code};
}

Result<std::unique_ptr<PgSession>> PgSession::beside() const
{
    auto bounds = m_bounds;
    bounds.waiting = {};
    if (m_handle == nullptr)
        return Error{QStringLiteral("there is no server"), {}};
    auto opened = open(m_target, std::move(bounds));
    if (!opened)
        return opened;
    auto &session = **opened;
    if (serverOf(session.m_handle) != serverOf(m_handle))
        return Error{QStringLiteral("the address leads to another server now"), {}};
    session.m_settings = m_settings;
    session.m_isWithoutPacked = m_isWithoutPacked;
    return opened;
}

PgSession::PgSession(pg_conn *handle, PgTarget target, PgBounds bounds)
    : m_connection(std::make_unique<QpsqlConnection>(handle))
    , m_handle(handle)
    , m_target(std::move(target))
    , m_bounds(std::move(bounds))
    , m_serverProcess(PQbackendPID(handle))
{
    logNoticesOf(m_handle);
    useSettings({});
}

PgSession::PgSession() : m_engine(Engine()) {}

PgSession::~PgSession() = default;

// A pooler has let us in before it knows whether there is a server, and would keep us waiting for minutes.
Result<void> PgSession::settle()
{
    const auto silence = std::exchange(m_bounds.silence, std::min(m_bounds.silence, untilServed));
    auto begun = run("BEGIN; SET LOCAL client_min_messages = error");
    m_bounds.silence = silence;
    if (!begun)
        return begun;
    if (auto adopted = m_connection->adopt(); !adopted)
        return adopted;
    logNoticesOf(m_handle);
    return run("ROLLBACK");
}

void PgSession::useSettings(const std::vector<PgSetting> &settings)
{
    std::vector<PgSetting> all{{"TimeZone", "UTC"},
                               {"search_path", "public"},
                               {"client_min_messages", "warning"},
                               {"DateStyle", "ISO, MDY"},
                               {"IntervalStyle", "postgres"},
                               {"bytea_output", "hex"},
                               {"extra_float_digits", "1"},
                               {"standard_conforming_strings", "on"},
                               {"lock_timeout", msText(m_bounds.lockWait)},
                               {"statement_timeout", msText(m_bounds.silence)},
                               {"idle_in_transaction_session_timeout", msText(m_bounds.silence)}};
    all.insert(all.end(), settings.begin(), settings.end());
    m_wanted = settings;
    if (m_engine) {
        const auto more = m_engine->settings();
        all.insert(all.end(), more.begin(), more.end());
    }
    m_settings = "SELECT ";
    for (const auto &[name, value] : all)
        m_settings += "set_config(" + literal(name) + ',' + literal(value) + ",true),";
    m_settings += "pg_backend_pid()";
}

void PgSession::noteEngine(const std::optional<Engine> &engine)
{
    m_engine = engine;
    m_isWithoutPacked = engine ? m_isWithoutPacked || !engine->packs() : m_isWithoutPacked;
    useSettings(std::vector(m_wanted));
}

Result<void> PgSession::begin(const QByteArray &mode, const QByteArray &settings)
{
    m_isReading = mode.endsWith("READ ONLY");
    const auto begun = ask("BEGIN " + mode + ";\n" + settings + m_settings, {}, Format::Text);
    if (begun) {
        noteServerProcess(begun->get());
        return {};
    }
    if (!isBroken() && PQtransactionStatus(m_handle) != PQTRANS_IDLE) {
        // One that fails means a lost connection, which rolls back too.
        [[maybe_unused]] const auto rolledBack = run("ROLLBACK");
    }
    return begun.error();
}

Result<void> PgSession::run(const QByteArray &sql)
{
    const auto done = ask(sql, {}, Format::Text);
    return done ? Result<void>() : done.error();
}

Result<PgRows> PgSession::query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer)
{
    const bool isApart = PQtransactionStatus(m_handle) == PQTRANS_IDLE;
    auto rows = isApart ? askApart(sql, parameters, answer) : ask(sql, parameters, answer);
    if (!rows)
        return rows.error();
    return PgRows(rows.value().release());
}

// A pooler tells us of another process than the one that works for us.
Result<PgRows> PgSession::queryKept(const QByteArray &sql, const std::vector<PgParameter> &parameters)
{
    const bool keeps = m_handle != nullptr && m_keepsPlans && m_isReading && isInTransaction() && PQbackendPID(m_handle) == m_serverProcess;
    if (!keeps)
        return query(sql, parameters, Format::Binary);
    auto rows = askKept(sql, parameters);
    if (!rows)
        return rows.error();
    return PgRows(rows.value().release());
}

bool PgSession::losesKept(const Error &failure)
{
    if (!m_keepsPlans || m_kept.isEmpty() || !SqlState::isOfKeptPlan(failure.code))
        return false;
    m_keepsPlans = false;
    return true;
}

Result<std::int64_t> PgSession::copyIn(const QByteArray &copy, std::string_view data)
{
    const auto begun = ask(copy, {}, Format::Text);
    if (!begun)
        return begun.error();
    PgWait wait(m_handle, m_bounds, m_stop);
    constexpr std::size_t piece = 1 << 20;
    for (std::size_t at = 0; at < data.size(); at += piece) {
        if (PQputCopyData(m_handle, data.data() + at, int(std::min(piece, data.size() - at))) != 1)
            break; // the result says why
        if (!wait.untilSent())
            return lost(wait);
    }
    if (PQputCopyEnd(m_handle, nullptr) != 1 && PQstatus(m_handle) == CONNECTION_OK)
        return failure(nullptr);
    const auto ended = takeAll(wait);
    return ended ? Result<std::int64_t>(QByteArray(PQcmdTuples(ended->get())).toLongLong()) : ended.error();
}

Result<void> PgSession::send(const QByteArray &sql)
{
    if (auto usable = checkUsable(); !usable)
        return usable;
    return sendOne(sql, {}, Format::Text) && PQflush(m_handle) >= 0 ? Result<void>() : failure(nullptr);
}

Result<void> PgSession::finishSent()
{
    PgWait wait(m_handle, m_bounds, m_stop);
    const auto done = takeAll(wait);
    if (!done)
        return done.error();
    return isBroken() ? Result<void>(failure(nullptr)) : Result<void>();
}

bool PgSession::isInTransaction() const
{
    const auto status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

bool PgSession::isBroken() const
{
    return m_isGivenUp || PQstatus(m_handle) != CONNECTION_OK;
}

int PgSession::socket() const
{
    return PQsocket(m_handle);
}

int PgSession::serverVersion() const
{
    return PQserverVersion(m_handle);
}

Result<void> PgSession::checkUsable()
{
    if (m_stop.isDue(m_bounds))
        return DatabaseTrouble::cancelled();
    return m_isGivenUp ? Result<void>(Error{QStringLiteral("the connection was given up")}) : Result<void>();
}

bool PgSession::sendOne(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer)
{
    if (parameters.empty() && answer == Format::Text && PQpipelineStatus(m_handle) == PQ_PIPELINE_OFF)
        return PQsendQuery(m_handle, sql.constData()) == 1;
    const auto values = pointersTo(parameters);
    return PQsendQueryParams(m_handle, sql.constData(), int(values.size()), nullptr, values.data(), nullptr, nullptr,
                             answer == Format::Binary ? 1 : 0) == 1;
}

// In one round; left to itself the server would go on planning such a statement each time, since it takes the first plans for cheaper.
Result<PgSession::ResultPtr> PgSession::askKept(const QByteArray &sql, const std::vector<PgParameter> &parameters)
{
    if (auto usable = checkUsable(); !usable)
        return usable.error();
    const bool isNew = !m_kept.contains(sql);
    const auto name = isNew ? "tidemark_" + QByteArray::number(m_kept.size()) : m_kept.value(sql);
    const bool sent = PQenterPipelineMode(m_handle) == 1 && (!isNew || PQsendPrepare(m_handle, name.constData(), sql.constData(), 0, nullptr) == 1)
        && sendOne("SET LOCAL plan_cache_mode = force_generic_plan", {}, Format::Text) && sendPrepared(m_handle, name, parameters)
        && sendOne("SET LOCAL plan_cache_mode TO DEFAULT", {}, Format::Text) && PQpipelineSync(m_handle) == 1;
    if (!sent)
        return failure(nullptr);
    PgWait wait(m_handle, m_bounds, m_stop);
    const auto prepared = isNew ? takeAll(wait) : Result<ResultPtr>(ResultPtr());
    if (isNew && prepared)
        m_kept.insert(sql, name);
    const auto set = isBroken() ? Result<ResultPtr>(failure(nullptr, &wait)) : takeAll(wait);
    auto rows = isBroken() ? Result<ResultPtr>(failure(nullptr, &wait)) : takeAll(wait);
    const auto left = leavePipeline(wait);
    if (!prepared || !set)
        return prepared ? set.error() : prepared.error();
    return left || !rows ? std::move(rows) : Result<ResultPtr>(left.error());
}

Result<PgSession::ResultPtr> PgSession::ask(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer)
{
    if (auto usable = checkUsable(); !usable)
        return usable.error();
    if (!sendOne(sql, parameters, answer))
        return failure(nullptr);
    PgWait wait(m_handle, m_bounds, m_stop);
    return takeAll(wait);
}

// Settings and question in one round: until the server is told to sync they are one transaction.
Result<PgSession::ResultPtr> PgSession::askApart(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer)
{
    if (auto usable = checkUsable(); !usable)
        return usable.error();
    const bool sent = PQenterPipelineMode(m_handle) == 1 && sendOne(m_settings, {}, Format::Text) && PQsendFlushRequest(m_handle) == 1
        && sendOne(sql, parameters, answer) && PQpipelineSync(m_handle) == 1;
    if (!sent)
        return failure(nullptr);
    PgWait wait(m_handle, m_bounds, m_stop);
    const auto settings = takeAll(wait);
    if (settings)
        noteServerProcess(settings->get());
    auto rows = isBroken() ? Result<ResultPtr>(failure(nullptr, &wait)) : takeAll(wait);
    if (auto left = leavePipeline(wait); !left && rows)
        return left.error();
    return settings ? std::move(rows) : Result<ResultPtr>(settings.error());
}

Result<void> PgSession::leavePipeline(PgWait &wait)
{
    while (!isBroken()) {
        const auto next = take(wait);
        if (!next)
            return next.error();
        if (PQresultStatus(next->get()) == PGRES_PIPELINE_SYNC)
            break;
    }
    return PQexitPipelineMode(m_handle) == 1 ? Result<void>() : Result<void>(failure(nullptr));
}

Result<PgSession::ResultPtr> PgSession::take(PgWait &wait)
{
    if (!wait.untilSent() || !wait.untilAnswered())
        return lost(wait);
    return ResultPtr(PQgetResult(m_handle));
}

Result<PgSession::ResultPtr> PgSession::takeAll(PgWait &wait)
{
    ResultPtr last;
    std::optional<Error> failed;
    for (;;) {
        auto next = take(wait);
        if (!next)
            return failed ? Result<ResultPtr>(*failed) : std::move(next);
        if (!*next)
            break;
        if (PQresultStatus(next->get()) == PGRES_COPY_IN)
            return next;
        if (!succeeded(next->get()) && !failed)
            failed = failure(next->get(), &wait);
        last = std::move(next).value();
    }
    if (failed)
        return *failed;
    return last ? Result<ResultPtr>(std::move(last)) : Result<ResultPtr>(failure(nullptr, &wait));
}

void PgSession::noteServerProcess(const pg_result *settings)
{
    m_serverProcess = QByteArray(PQgetvalue(settings, 0, PQnfields(settings) - 1)).toInt();
}

Error PgSession::failure(const pg_result *result, const PgWait *wait) const
{
    const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const auto state = QString::fromLatin1(result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr);
    if (wait && wait->cancelled() == PgWait::Cancel::Stop && (state == cancelledState || isBroken()))
        return DatabaseTrouble::cancelled();
    return {primary ? QString::fromUtf8(primary).trimmed() : QString::fromUtf8(PQerrorMessage(m_handle)).simplified(), state};
}

Error PgSession::lost(const PgWait &wait)
{
    m_isGivenUp = true;
    if (wait.cancelled() == PgWait::Cancel::Stop)
        return DatabaseTrouble::cancelled();
    return {QStringLiteral("the database has not answered for %1 s, so the connection was given up")
                .arg(std::chrono::floor<std::chrono::seconds>(wait.silence()).count()), SqlState::lineFailed};
}

} // namespace tidemark
