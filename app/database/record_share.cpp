#include "database/record_share.h"

#include "database/database_error.h"
#include "database/database_source.h"
#include "database/private_server.h"
#include "database/role_grants.h"
#include "database/share_files.h"
#include "database/sql_text.h"

#include <QDir>
#include <QRandomGenerator>

namespace tidemark {
namespace {

constexpr std::chrono::seconds sharePatience(60);

QString madePassword()
{
    static const QString letters = QStringLiteral("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString password;
    for (int i = 0; i < 28; ++i)
        password += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return password;
}

QByteArray literalOf(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

QByteArray roleText()
{
    return sqlQuery(QStringLiteral("share_role")).replace(":role", RoleGrants::quoted(ServerShare::role));
}

// In a transaction. A verifier is taken as it is; where there is neither that nor a password, nobody logs in with one. Nothing of it goes
// into the server's log, which would have a statement before what is set in it counts.
Result<void> passwordIn(PgSession &session, const QString &password)
{
    auto quiet = session.run("SET LOCAL log_statement = 'none'; SET LOCAL log_min_duration_statement = -1; SET LOCAL log_min_error_statement = 'panic'; "
                             "SET LOCAL password_encryption = 'scram-sha-256'");
    return quiet ? session.run("ALTER ROLE " + RoleGrants::quoted(ServerShare::role) + " PASSWORD "
                               + (password.isEmpty() ? QByteArray("NULL") : literalOf(password)))
                 : quiet;
}

Result<QString> verifierOf(PgSession &session)
{
    const auto rows = session.query("SELECT rolpassword FROM pg_authid WHERE rolname = $1", {ServerShare::role.toUtf8()});
    return rows ? Result<QString>(rows->string(0, 0)) : rows.error();
}

// Its verifier is read before a reader could set another one.
Result<QString> setPassword(PgSession &session, const QString &password)
{
    QString verifier;
    const auto set = inTransaction(session, [&]() -> Result<void> {
        if (auto done = passwordIn(session, password); !done)
            return done;
        const auto made = verifierOf(session);
        verifier = made ? *made : QString();
        return made ? Result<void>() : made.error();
    });
    return set ? Result<QString>(verifier) : set.error();
}

// What the text says for the role's sessions, in the server's own form: name=value.
QString settingsOfRole()
{
    static const QByteArray begins("ALTER ROLE :role SET ");
    QStringList settings;
    for (const auto &line : sqlQuery(QStringLiteral("share_role")).split('\n')) {
        if (line.startsWith(begins))
            settings += QString::fromUtf8(line.mid(begins.size()).replace(" = ", "=").replace("'", "").replace(";", "").trimmed());
    }
    settings.sort();
    return settings.join(QLatin1Char('\n'));
}

// A guest who changed the role's password would let in whom he likes, and keep the others out. We wait for nobody here: a recorder does this.
Result<void> renewIfAltered(PgSession &session, const ServerShare &share)
{
    const auto rows = session.query(sqlQuery(QStringLiteral("share_altered")), {ServerShare::role.toUtf8()});
    if (!rows)
        return rows.error();
    const bool isAltered = rows->count() > 0
        && (rows->string(0, 0) != share.verifier || rows->string(0, 1) != settingsOfRole() || rows->boolean(0, 2));
    if (!isAltered)
        return {};
    auto renewed = inTransaction(session, [&] {
        auto done = session.run("SET LOCAL lock_timeout = '1s'");
        if (done)
            done = session.run(roleText());
        return done ? passwordIn(session, share.verifier) : done;
    });
    if (renewed)
        qCWarning(databaseLog).noquote() << "The role" << ServerShare::role << "had another password or other limits than it was given; they are as they were again.";
    return renewed;
}

Result<bool> hasRole(PgSession &session)
{
    const auto rows = session.query("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", {ServerShare::role.toUtf8()});
    return rows ? Result<bool>(rows->boolean(0, 0)) : rows.error();
}

Result<void> ensureRole(PgSession &session)
{
    const auto there = hasRole(session);
    if (!there)
        return there.error();
    if (auto made = *there ? Result<void>() : session.run("CREATE ROLE " + RoleGrants::quoted(ServerShare::role)); !made)
        return made;
    return session.run(roleText());
}

Result<void> grantIn(PgSession &session)
{
    const auto granted = RoleGrants(session).set(ServerShare::role, RoleGrants::Right::Read);
    return granted ? session.run(sqlQuery(QStringLiteral("share_database"))) : granted.error();
}

Result<void> closeWhatIsOpen(PgSession &session)
{
    const auto rows = session.query(sqlQuery(QStringLiteral("share_open")));
    if (!rows)
        return rows.error();
    return rows->boolean(0, 0) ? session.run(sqlQuery(QStringLiteral("share_database"))) : Result<void>();
}

} // namespace

Result<RecordShare::Opened> RecordShare::open(ServerShare wish, std::stop_token stop) const
{
    const auto before = ServerShare::in(m_directory);
    const auto known = before ? *before : std::nullopt; // one that cannot be read is replaced
    if (auto checked = check(wish, known); !checked)
        return checked.error();
    wish.verifier = known ? known->verifier : QString();
    const auto password = wish.hasTcp() && wish.verifier.isEmpty() ? madePassword() : QString();
    if (auto let = letIn(wish, password, stop); !let)
        return let.error();
    if (auto written = wish.write(m_directory); !written)
        return written.error();
    const auto state = startAnew(wish, stop);
    if (state && state->hasTcp == wish.hasTcp() && state->hasSocket == wish.hasSocket())
        return Opened{wish, password, state->usesTls};
    const auto takenBack = known ? known->write(m_directory) : ServerShare::remove(m_directory);
    if (takenBack && stop.stop_requested())
        return DatabaseTrouble::cancelled(); // the server's next start is as it was
    const auto asBefore = takenBack ? startAnew(known.value_or(ServerShare()), stop) : Result<State>(takenBack.error());
    const auto why = state ? QStringLiteral("The record cannot be shared that way: settings of the server's own (ALTER SYSTEM, postgresql.conf) or another "
                                            "program are in the way; its log says more.") : state.message();
    return DatabaseTrouble::refused(asBefore ? why + QStringLiteral(" All is as it was.") : why + QLatin1Char(' ') + asBefore.message());
}

Result<void> RecordShare::check(const ServerShare &wish, const std::optional<ServerShare> &before) const
{
    const auto folder = ClusterFolder::locate(m_directory);
    if (!folder)
        return folder.error();
    if (wish.hasSocket()) {
        const auto path = sharedSocketFolderFor(m_directory);
        if (auto ensured = ensureSharedSocketFolder(path, wish.group, folder->account()); !ensured)
            return ensured;
    }
    const bool isOurs = before && before->port == wish.port; // the server itself may be listening there
    return wish.hasTcp() && !isOurs ? checkCanListen(wish) : Result<void>();
}

// The record's tables, and those of the other record on the server where there is one.
Result<void> RecordShare::letIn(ServerShare &wish, const QString &password, const std::stop_token &stop) const
{
    const PgBounds bounds{.stop = stop, .lockWait = sharePatience, .silence = sharePatience};
    DatabaseSource source({m_directory, {}, m_database});
    auto opened = source.open(bounds, DatabaseSource::Use::Record);
    if (!opened)
        return opened.error();
    auto &session = *opened->session;
    if (auto made = ensureRole(session); !made)
        return made;
    const auto verifier = setPassword(session, password.isEmpty() ? wish.verifier : password);
    if (!verifier)
        return verifier.error();
    if (auto granted = grantIn(session); !granted)
        return granted;
    wish.verifier = *verifier;
    for (const auto &name : {QStringLiteral("tidemark"), QStringLiteral("simulated")}) {
        if (name == m_database)
            continue;
        const auto other = PgSession::open(opened->target.with(QStringLiteral("dbname"), name), bounds); // there may be none
        const auto there = other ? (*other)->query("SELECT to_regprocedure('public.drop_trades_partition(text)') IS NOT NULL") : Result<PgRows>(other.error());
        if (there && there->boolean(0, 0)) {
            if (auto granted = grantIn(**other); !granted)
                return granted;
        }
    }
    return {};
}

Result<RecordShare::State> RecordShare::startAnew(const ServerShare &share, const std::stop_token &stop) const
{
    const auto server = PrivateServer::start(m_directory, stop);
    if (!server)
        return server.error();
    if (auto restarted = (*server)->restart(stop); !restarted)
        return restarted.error();
    const auto session = PgSession::open((*server)->target(QStringLiteral("postgres")), {.stop = stop, .lockWait = sharePatience, .silence = sharePatience});
    return session ? stateOf(**session, share, m_directory) : Result<State>(session.error());
}

Result<bool> RecordShare::close(std::stop_token stop) const
{
    const auto before = ServerShare::in(m_directory);
    if (before && !*before)
        return false;
    if (auto removed = ServerShare::remove(m_directory); !removed)
        return removed.error();
    if (const auto started = startAnew({}, stop); !started)
        return started.error();
    QDir().rmdir(sharedSocketFolderFor(m_directory));
    DatabaseSource source({m_directory, {}, m_database});
    const auto opened = source.open({.stop = stop, .lockWait = sharePatience, .silence = sharePatience}, DatabaseSource::Use::Record);
    if (!opened)
        return opened.error();
    const auto there = hasRole(*opened->session);
    if (!there)
        return there.error();
    const auto ended = *there ? opened->session->run("ALTER ROLE " + RoleGrants::quoted(ServerShare::role) + " NOLOGIN PASSWORD NULL") : Result<void>();
    return ended ? Result<bool>(true) : ended.error();
}

Result<RecordShare::State> RecordShare::stateOf(PgSession &session, const ServerShare &share, const QString &dataDirectory)
{
    const auto rows = session.query("SELECT current_setting('listen_addresses'), current_setting('port')::int, current_setting('ssl') = 'on', "
                                    "current_setting('unix_socket_directories'), (SELECT count(*) FROM pg_stat_activity WHERE usename = $1), "
                                    "current_setting('hba_file')", {ServerShare::role.toUtf8()});
    if (!rows)
        return DatabaseTrouble::fromStatement(QStringLiteral("What is shared cannot be found out"), rows.error());
    const bool isFollowed = rows->string(0, 5).endsWith(QLatin1String("tidemark_hba.conf"));
    State state;
    state.hasTcp = isFollowed && share.hasTcp() && rows->string(0, 0) == share.address && rows->integer(0, 1) == share.port;
    state.hasSocket = isFollowed && share.hasSocket() && rows->string(0, 3).contains(sharedSocketFolderFor(dataDirectory));
    state.usesTls = state.hasTcp && rows->boolean(0, 2);
    state.sessions = int(rows->integer(0, 4));
    return state;
}

QString RecordShare::textOf(PgSession &session, const QString &dataDirectory)
{
    const auto share = ServerShare::in(dataDirectory);
    if (!share || !*share)
        return {};
    const auto state = stateOf(session, **share, dataDirectory);
    QStringList open;
    if (state && state->hasTcp)
        open += QStringLiteral("TCP ") + (*share)->place();
    if (state && state->hasSocket)
        open += QStringLiteral("the group ") + (*share)->group;
    return open.join(QStringLiteral(", "));
}

Result<void> RecordShare::ensureIn(PgSession &session, const ServerShare &share)
{
    const auto there = hasRole(session);
    if (!there)
        return there.error();
    const auto rights = *there ? RecordRights::of(session, ServerShare::role) : Result<RecordRights>(RecordRights());
    if (!rights)
        return rights.error();
    auto done = *there ? renewIfAltered(session, share) : ensureRole(session);
    if (const auto set = done && !*there ? setPassword(session, share.verifier) : Result<QString>(QString()); !set)
        return set.error();
    if (!done)
        return done;
    return rights->kind == RecordRights::Kind::Reader ? closeWhatIsOpen(session) : grantIn(session);
}

Result<void> RecordShare::giveBack(PgSession &session)
{
    const auto there = hasRole(session);
    if (!there)
        return there.error();
    return *there ? session.run(sqlQuery(QStringLiteral("share_given_back"))) : Result<void>();
}

Result<void> RecordShare::watch(PgSession &session, const QString &dataDirectory)
{
    const auto share = ServerShare::in(dataDirectory);
    if (!share || !*share)
        return share ? Result<void>() : share.error();
    // First, since one of them may hold the role.
    const auto ended = session.query(sqlQuery(QStringLiteral("share_overdue")), {ServerShare::role.toUtf8()});
    return ended ? renewIfAltered(session, **share) : ended.error();
}

} // namespace tidemark
