#include "database/server_notices.h"

#include "database/database_error.h"

#include <QByteArray>

#include <libpq-fe.h>

namespace tidemark {
namespace {

void logNotice(void *, const pg_result *notice)
{
    const auto severity = QByteArray(PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED));
    const auto words = QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
    if (severity == "WARNING")
        qCWarning(databaseLog).noquote() << "the database warns:" << words;
    else
        qCDebug(databaseLog).noquote() << "the database says:" << words;
}

} // namespace

void logNoticesOf(pg_conn *connection)
{
    PQsetNoticeReceiver(connection, logNotice, nullptr);
}

} // namespace tidemark
