#pragma once

#include "core/result.h"
#include "host/account.h"

#include <QString>

namespace tidemark {

// Where the private server's Unix socket is: `run` in the data folder. Where the address of the socket would be too long
// for the system (107 bytes, unix(7)) or libpq would misread it, a folder in /tmp named after the data folder: always the
// same one, whatever the environment of the program that asks.
[[nodiscard]] QString socketFolderFor(const QString &dataDirectory);

// Creates it with mode 0700, owned by the account; a foreign one is refused.
[[nodiscard]] Result<void> ensureSocketFolder(const QString &folder, const Account &account);

} // namespace tidemark
