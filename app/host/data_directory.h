#pragma once

#include "core/result.h"
#include "host/account.h"

#include <QString>

namespace tidemark {

// Where everything is kept unless --data-dir says otherwise: the user's own data folder; as root /var/lib/tidemark, since
// root's home is closed to the account that the private server runs under.
[[nodiscard]] QString defaultDataDirectory();

// Creates the data folder where it is missing and marks it as ours; returns its absolute path without
// links. To be called before anything is put into it. Errors are sentences for people.
[[nodiscard]] Result<QString> createDataDirectory(const QString &path);

// Checks that what is in the data folder, if anything, can be known: one that is closed to us may hold a record all the same. One that is not
// there holds none.
[[nodiscard]] Result<void> lookInto(const QString &path);

// Checks that the account may enter the data folder, which needs search permission on every folder on the way. A closed
// folder of root's own that is ours is opened for passage (and for nothing else, mode 0711); those above it are never
// touched: the error names the one that is closed, and what to do.
[[nodiscard]] Result<void> openToAccount(const QString &dataDirectory, const Account &account);

} // namespace tidemark
