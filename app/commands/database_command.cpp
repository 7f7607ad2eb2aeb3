#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/libpq_environment.h"
#include "host/stop_signals.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>

namespace tidemark {
namespace {

QProcessEnvironment environmentFor(const PgTarget &target)
{
    auto environment = target.isApartFromTheShell() ? LibpqEnvironment::without() : LibpqEnvironment::ofTheShell();
    environment.insert(QStringLiteral("TIDEMARK_DATABASE"), target.toUri());
    environment.insert(QStringLiteral("DATABASE_URL"), target.toUri());
    // So that psql, pg_dump and their kin find it without being told.
    const std::pair<const char16_t *, const char16_t *> variables[]{
        {u"PGHOST", u"host"}, {u"PGPORT", u"port"}, {u"PGUSER", u"user"}, {u"PGDATABASE", u"dbname"}};
    for (const auto &[variable, keyword] : variables) {
        if (const auto value = target.value(QString::fromUtf16(keyword)); !value.isEmpty())
            environment.insert(QString::fromUtf16(variable), value);
    }
    return environment;
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

int run(const Invocation &call)
{
    const auto access = RecordAccess::open(call.common, {}, RecordAccess::Missing::Create);
    if (!access)
        return printProblem(access.message()), RecordAccess::exitFor(access.error());
    const auto &target = access.value()->target();
    if (!call.arguments.isEmpty())
        return runCommand(call.arguments, target);
    if (call.wantsJson())
        printJson({{QStringLiteral("uri"), target.toUri()}});
    else
        printLine(target.toUri());
    return exitDone;
}

} // namespace

Command databaseCommand()
{
    return {QStringLiteral("database"), QStringLiteral("[-- COMMAND…]"),
            QStringLiteral("Print the database's URI, or run a command while the server is up."),
            QStringLiteral("With a command, TIDEMARK_DATABASE and DATABASE_URL hold the URI, PGHOST, PGPORT, PGUSER and PGDATABASE its parts,\n"
                           "and the command's exit code is passed on: tidemark-cli database -- psql. JSON keys: uri."),
            {jsonOption()}, 0, -1, run};
}

} // namespace tidemark
