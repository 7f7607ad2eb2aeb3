#pragma once

#include "commands/command.h"

namespace tidemark {

// `import --download SYMBOL FROM TO`: what is missing of these days, from the exchange's archive.
[[nodiscard]] QCommandLineOption downloadOption();
[[nodiscard]] QCommandLineOption keepFilesOption();
[[nodiscard]] int importDownload(const Invocation &call);

// For --help.
[[nodiscard]] QString downloadDetails();

} // namespace tidemark
