#include "support/cli_process.h"

#include <unistd.h>

namespace tidemark {
namespace {

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

CliProcess::CliProcess(const QStringList &arguments, Output output)
{
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
