#include "support/cli_process.h"

#include <unistd.h>

namespace tidemark {
namespace {

const auto aheadVariable = QStringLiteral("TIDEMARK_CLOCK_AHEAD");

void closeOutput()
{
    int ends[2];
    if (::pipe(ends) != 0)
        ::_exit(126);
    ::close(ends[0]);
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[1]);
}

} // namespace

CliProcess::CliProcess(const QStringList &arguments, Output output, std::chrono::microseconds clockAhead)
{
    if (clockAhead.count() != 0) {
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto ours = environment.value(aheadVariable).toLongLong();
        environment.insert(aheadVariable, QString::number(ours + clockAhead.count()));
        process().setProcessEnvironment(environment);
    }
    if (output == Output::Full)
        process().setStandardOutputFile(QStringLiteral("/dev/full"));
    start(QStringLiteral(TIDEMARK_CLI), arguments, output == Output::Closed ? closeOutput : nullptr);
}

QString CliProcess::program()
{
    return QStringLiteral(TIDEMARK_CLI);
}

CliAnswer CliProcess::run(const QStringList &arguments, Output output)
{
    CliProcess cli(arguments, output);
    cli.closeInput();
    return cli.waitForEnd();
}

} // namespace tidemark
