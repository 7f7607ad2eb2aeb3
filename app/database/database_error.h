#pragma once

#include "core/result.h"

#include <QLoggingCategory>

namespace tidemark {

Q_DECLARE_LOGGING_CATEGORY(databaseLog)

// What can be done about a database that cannot be used; the word stands in Error::code of everything that DatabaseSource,
// PrivateServer, Migrator and ExchangeIdentity answer.
namespace DatabaseTrouble {

[[nodiscard]] Error away(const QString &message); // try again, it mends itself
[[nodiscard]] Error refused(const QString &message); // a person has to act
[[nodiscard]] Error viewer(const QString &message); // refused, but the record may be read
[[nodiscard]] Error cancelled(); // we were told to stop

[[nodiscard]] bool isRefusal(const Error &error);
[[nodiscard]] bool isViewer(const Error &error);
[[nodiscard]] bool isCancelled(const Error &error);

// Sorts the error of a statement by its SQLSTATE: missing rights, passwords, databases or features need a person, all else
// is tried again.
[[nodiscard]] Error fromStatement(const QString &doing, const Error &error);

} // namespace DatabaseTrouble

} // namespace tidemark
