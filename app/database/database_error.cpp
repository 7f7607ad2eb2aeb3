#include "database/database_error.h"

#include "core/ended_line.h"
#include "database/sql_state.h"

namespace tidemark {

Q_LOGGING_CATEGORY(databaseLog, "tidemark.database", QtInfoMsg)

namespace DatabaseTrouble {
namespace {

const QString awayCode = QStringLiteral("away");
const QString refusedCode = QStringLiteral("refused");
const QString viewerCode = QStringLiteral("viewer");
const QString cancelledCode = QStringLiteral("cancelled");

} // namespace

Error away(const QString &message)
{
    return {message, awayCode};
}

Error refused(const QString &message)
{
    return {message, refusedCode};
}

Error viewer(const QString &message)
{
    return {message, viewerCode};
}

Error cancelled()
{
    return {QStringLiteral("Stopped before the database had answered."), cancelledCode};
}

bool isRefusal(const Error &error)
{
    return error.code == refusedCode || isViewer(error);
}

bool isViewer(const Error &error)
{
    return error.code == viewerCode;
}

bool isCancelled(const Error &error)
{
    return error.code == cancelledCode;
}

Error fromStatement(const QString &doing, const Error &error)
{
    const auto message = QStringLiteral("%1: %2").arg(doing, endedLine(error.message));
    if (isCancelled(error))
        return error;
    if (SqlState::isReadOnly(error.code))
        return refused(QStringLiteral("%1: the database is read-only for us. Connect to the primary server, with a role that may "
                                      "write.").arg(doing));
    if (error.code == QLatin1String("42501"))
        return refused(QStringLiteral("%1: the role lacks the right (%2). Use the role that owns the database, or grant it CREATE on "
                                      "the schema and all rights on its tables.").arg(doing, error.message));
    return SqlState::needsPerson(error.code) ? refused(message) : away(message);
}

} // namespace DatabaseTrouble

} // namespace tidemark
