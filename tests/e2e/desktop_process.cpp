#include "e2e/desktop_process.h"

#include <csignal>

namespace tidemark {

DesktopProcess::DesktopProcess(const QProcessEnvironment &environment, const QStringList &arguments)
{
    process().setProcessEnvironment(environment);
    start(QStringLiteral(TIDEMARK_DESKTOP), arguments);
}

CliAnswer DesktopProcess::end()
{
    signal(SIGTERM);
    return waitForEnd();
}

} // namespace tidemark
