#pragma once

#include "support/child_process.h"

#include <QProcessEnvironment>

namespace tidemark {

// The built desktop program, on the screen and the buses that its environment names.
class DesktopProcess : public ChildProcess {
public:
    DesktopProcess(const QProcessEnvironment &environment, const QStringList &arguments);

    // SIGTERM, then waits until it has stored what it could.
    [[nodiscard]] CliAnswer end();
};

} // namespace tidemark
