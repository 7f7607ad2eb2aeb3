#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/care_answers.h"
#include "commands/command.h"
#include "commands/engine_command.h"
#include "commands/record_access.h"
#include "commands/rights_command.h"
#include "commands/share_command.h"
#include "core/shell_word.h"
#include "database/cluster_files.h"
#include "database/cluster_upgrade.h"
#include "database/database_error.h"
#include "database/libpq_environment.h"
#include "database/role_grants.h"
#include "host/stop_signals.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

namespace tidemark {
namespace {

QProcessEnvironment environmentFor(const PgTarget &target)
{
    auto environment = target.isApartFromTheShell() ? LibpqEnvironment::without() : LibpqEnvironment::ofTheShell();
    environment.insert(QStringLiteral("TIDEMARK_DATABASE"), target.toUri());
    environment.insert(QStringLiteral("DATABASE_URL"), target.toUri());
    // So that psql, pg_dump and their kin find it without being told, with the same password, and hold to the same certificate.
    for (const auto &[option, variable] : LibpqEnvironment::ofOptions()) {
        if (const auto value = target.value(QString::fromLatin1(option)); !value.isEmpty())
            environment.insert(QString::fromLatin1(variable), value);
    }
    return environment;
}

[[nodiscard]] bool isProgram(const QString &word)
{
    return !QStandardPaths::findExecutable(word).isEmpty();
}

// The command owns the terminal meanwhile; a signal that reaches only us is passed on, and we wait for its end.
int runCommand(const QStringList &words, const PgTarget &target)
{
    QProcess process;
    process.setProcessEnvironment(environmentFor(target));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &process, [&process](int signal) {
        if (process.processId() > 0)
            ::kill(pid_t(process.processId()), signal);
    });
    QObject::connect(&process, &QProcess::finished, qApp, &QCoreApplication::quit);
    process.start(words.constFirst(), words.sliced(1));
    if (!process.waitForStarted()) {
        printProblem(QStringLiteral("“%1” cannot be started: %2.").arg(words.constFirst(), process.errorString()));
        return exitNotDone;
    }
    if (process.state() != QProcess::NotRunning)
        QCoreApplication::exec();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : exitNotDone;
}

Result<std::optional<UpgradeReport>> upgrade(const Invocation &call, const std::stop_token &stop)
{
    const auto offer = upgradeOffer(call.common.dataDir);
    if (!offer)
        return offer.error();
    if (!*offer)
        return std::optional<UpgradeReport>();
    CareTeller teller;
    auto report = ClusterUpgrade(call.common.dataDir, **offer).run([&](const CareProgress &progress) { teller.tell(progress); }, stop);
    endPassing();
    return report ? Result<std::optional<UpgradeReport>>(*report) : report.error();
}

int tellUpgrade(const Invocation &call, const std::optional<UpgradeReport> &report)
{
    const auto cluster = call.common.dataDir + QStringLiteral("/cluster");
    if (report) {
        printProblem(QStringLiteral("The former cluster is kept in %1. Once the new one has recorded and is what you want, remove it: rm -r %2")
                         .arg(report->kept, shellWord(report->kept)));
    }
    if (call.wantsJson()) {
        QJsonObject object{{QStringLiteral("upgraded"), report.has_value()},
                           {QStringLiteral("from"), report ? QJsonValue(report->from) : QJsonValue()},
                           {QStringLiteral("to"), report ? QJsonValue(report->to) : QJsonValue()},
                           {QStringLiteral("kept"), report ? QJsonValue(report->kept) : QJsonValue()}};
        insertTrial(object, report ? std::optional(report->trial) : std::nullopt);
        printJson(object);
    } else if (report) {
        printLine(QStringLiteral("Upgraded from PostgreSQL %1 to %2; %3.").arg(report->from).arg(report->to).arg(trialText(report->trial)));
    } else {
        printLine(QStringLiteral("The record in %1 needs no upgrade: no newer PostgreSQL than its own is installed.").arg(cluster));
    }
    return exitDone;
}

int runUpgrade(const Invocation &call)
{
    Result<std::optional<UpgradeReport>> report = std::optional<UpgradeReport>();
    runBeside([&](const std::stop_token &stop) { report = upgrade(call, stop); }, careUntilLeft);
    if (report)
        return tellUpgrade(call, *report);
    printProblem(DatabaseTrouble::isCancelled(report.error()) ? QStringLiteral("The upgrade was cancelled; the record is as it was.") : report.message());
    return exitNotDone;
}

int runChecksums(const Invocation &call)
{
    Result<bool> made = false;
    runBeside([&](const std::stop_token &stop) { made = enableChecksums(call.common.dataDir, stop); }, careUntilLeft);
    if (!made) {
        printProblem(DatabaseTrouble::isCancelled(made.error()) ? QStringLiteral("Cancelled; the record is as it was, without checksums.") : made.message());
        return exitNotDone;
    }
    if (call.wantsJson())
        printJson({{QStringLiteral("checksums"), true}, {QStringLiteral("changed"), *made}});
    else
        printLine(*made ? QStringLiteral("The record has checksums now: PostgreSQL notices a page that the disk has altered.")
                        : QStringLiteral("The record has had checksums before; nothing was changed."));
    return exitDone;
}

// What changes the cluster itself; nothing where the words are a program to run.
std::optional<int> runOnCluster(const Invocation &call)
{
    const auto word = call.arguments.size() == 1 ? call.arguments.constFirst() : QString();
    const bool isUpgrade = word == QLatin1String("upgrade");
    if (!isUpgrade && word != QLatin1String("checksums"))
        return std::nullopt;
    if (const auto refused = refuseForeignServer(call, QStringLiteral("database ") + word))
        return *refused;
    if (const auto refused = refuseWithoutServer(call, QStringLiteral("There is no private server in %1 yet. Another place is named with --data-dir.")
                                                           .arg(call.common.dataDir)))
        return *refused;
    return isUpgrade ? runUpgrade(call) : runChecksums(call);
}

// What an owner of a private server would want to know of it, and do.
void tellCare(const Invocation &call, PgSession &session)
{
    const auto rows = session.query("SELECT current_setting('data_checksums') = 'on'");
    if (rows && !rows->boolean(0, 0))
        printProblem(QStringLiteral("The record has no checksums of its pages, so what a disk alters is not noticed; “tidemark-cli database "
                                    "checksums” adds them, while nothing uses the record."));
    if (const auto offer = upgradeOffer(call.common.dataDir); offer && *offer)
        printProblem(QStringLiteral("The record is of PostgreSQL %1, and %2 is installed: “tidemark-cli database upgrade” brings it there; the former "
                                    "cluster is kept.").arg((*offer)->from.version).arg((*offer)->to.version));
}

// Who may do what, as far as this role may know it.
int tellRecord(const Invocation &call, const PgTarget &target, PgSession &session)
{
    const auto own = RecordRights::of(session);
    const auto roles = RoleGrants(session).list();
    if (!own || !roles)
        return printProblem(own ? roles.message() : own.message()), exitNotDone;
    tellOwnRights(*own);
    const auto share = tellShare(call, session);
    QJsonObject object{{QStringLiteral("uri"), target.toUri()},
                       {QStringLiteral("role"), own->role},
                       {QStringLiteral("rights"), own->word()},
                       {QStringLiteral("roles"), rightsArray(*roles)},
                       {QStringLiteral("share"), share}};
    tellEngine(session, object);
    if (call.wantsJson())
        printJson(object);
    else
        printLine(target.toUri());
    return exitDone;
}

int run(const Invocation &call)
{
    if (const auto ended = runOnCluster(call))
        return *ended;
    if (const auto ended = runOnRights(call))
        return *ended;
    if (const auto ended = runOnShare(call))
        return *ended;
    if (const auto ended = runOnInit(call))
        return *ended;
    // Said before a server is made and started for a word that was mistyped.
    if (!call.arguments.isEmpty() && !isProgram(call.arguments.constFirst())) {
        printProblem(QStringLiteral("“%1” is neither a word of “tidemark-cli database” nor a program that can be found and run; nothing was done. "
                                    "“tidemark-cli database --help” lists the words.").arg(call.arguments.constFirst()));
        return exitNotDone;
    }
    const auto access = RecordAccess::open(call.common, {}, RecordAccess::Missing::Create);
    if (!access)
        return RecordAccess::refused(access.error(), call.wantsJson());
    const auto &target = access.value()->target();
    if (!call.arguments.isEmpty())
        return runCommand(call.arguments, target);
    if (call.common.databaseUri.isEmpty())
        tellCare(call, access.value()->session());
    return tellRecord(call, target, access.value()->session());
}

} // namespace

Command databaseCommand()
{
    return {QStringLiteral("database"), QStringLiteral("[init | grant | revoke | share | upgrade | checksums | -- COMMAND…]"),
            QStringLiteral("Print the database's URI, run a command while the server is up, say who may use the record, or look after the private server's files."),
            QStringLiteral("With a command, TIDEMARK_DATABASE and DATABASE_URL hold the URI, libpq's variables (PGHOST, PGSSLMODE …) its parts,\n"
                           "and the command's exit code is passed on: tidemark-cli database -- psql. JSON keys: uri, role, rights (owner,\n"
                           "recorder, reader or none), roles (of each that was granted rights: role, rights), share\n"
                           "(null, or what is shared of the private server), engine (what keeps the record: postgresql, timescaledb or citus),\n"
                           "engine_version, engine_licence (timescale or apache, else null).\n"
                           "init makes the record's tables where there are none yet, and --engine says what is to keep them: PostgreSQL itself,\n"
                           "TimescaleDB (a hypertable, whose old chunks are compressed) or a Citus cluster (spread by market; by the coordinator's\n"
                           "address). A filled record goes from PostgreSQL to TimescaleDB, month by month, while recorders wait with their spool;\n"
                           "interrupted it is what it was, and the same command goes on. JSON keys: engine, engine_version, engine_licence,\n"
                           "changed, moved (trades), chunk_days, shards.\n"
                           "grant --reader ROLE lets a role of the server read the record, grant --recorder ROLE record as well; revoke ROLE takes\n"
                           "either away. For the tables' owner. With a reader's role Tidemark is a viewer: it shows and answers, and stores nothing.\n"
                           "JSON keys: roles (role, rights).\n"
                           "share opens the private server to others, read-only, as the role tidemark_reader: --socket GROUP on a Unix socket for a\n"
                           "group, --tcp [ADDRESS:]PORT over TCP with a password that is made once; both may be given. What is shared is what the\n"
                           "last call said, also after restarts; --off ends it, and without options it is told. The server starts anew for it,\n"
                           "which a recorder bridges. JSON keys: share (role, sessions, socket, tcp, uris, password; null: nothing), with --off\n"
                           "changed.\n"
                           "upgrade brings the private server's files to the newest PostgreSQL that is installed: beside the old ones, which are\n"
                           "kept, and verified before they take their place. JSON keys: upgraded, from, to, kept, verified, sound, trades, missing,\n"
                           "errors. checksums gives the files of an older Tidemark the checksums that new ones have. JSON keys: checksums, changed.\n"
                           "Nothing may use the record meanwhile."),
            engineOptions() + rightsOptions() + shareOptions() + QList<QCommandLineOption>{jsonOption()}, 0, -1, run};
}

} // namespace tidemark
