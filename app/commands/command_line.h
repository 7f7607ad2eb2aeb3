#pragma once

#include <QStringList>

namespace tidemark {

// Runs tidemark-cli: finds the command, checks its usage, runs it. Options stand before or after the command. Returns the
// exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace tidemark
