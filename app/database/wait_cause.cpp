#include "database/wait_cause.h"

#include "database/pg_session.h"
#include "database/sql_text.h"

#include <QStringList>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto answerPatience = 2s;
constexpr int longestQuery = 120; // characters

// A statement that sets a password is not repeated.
QString shown(const QString &query)
{
    const auto words = query.simplified();
    if (words.contains(QLatin1String("password"), Qt::CaseInsensitive))
        return words.section(QLatin1Char(' '), 0, 1) + QStringLiteral(" …");
    return words.size() > longestQuery ? words.left(longestQuery) + QStringLiteral("…") : words;
}

QString blockerText(const PgRows &rows)
{
    const auto process = rows.integer(0, 0);
    if (process == 0)
        return QStringLiteral("waiting for a prepared transaction (see pg_prepared_xacts)");
    QStringList who;
    for (const int column : {1, 2}) {
        if (const auto word = rows.string(0, column); !word.isEmpty())
            who += word;
    }
    auto text = who.join(QStringLiteral(", "));
    const auto query = shown(rows.string(0, 4));
    if (!query.isEmpty())
        text += QStringLiteral("%1“%2”").arg(text.isEmpty() ? QString() : QStringLiteral(": "), query);
    if (rows.text(0, 3).starts_with("idle in transaction"))
        text += QStringLiteral(", whose transaction is left open");
    return text.isEmpty() ? QStringLiteral("waiting for process %1").arg(process) : QStringLiteral("waiting for process %1 (%2)").arg(process).arg(text);
}

} // namespace

QString waitCause(const PgTarget &target, int serverProcess)
{
    const auto bounded = target.value(QStringLiteral("connect_timeout")).isEmpty()
        ? target.with(QStringLiteral("connect_timeout"), QStringLiteral("2")) : target;
    const auto session = PgSession::open(bounded, {.stop = {}, .lockWait = answerPatience, .silence = answerPatience, .grace = 0ms});
    const auto rows = session ? (*session)->query(sqlQuery(QStringLiteral("wait_cause")), {QByteArray::number(serverProcess)})
                              : Result<PgRows>(session.error());
    if (!rows)
        return QStringLiteral("waiting for the database, which does not answer");
    return rows->count() > 0 ? blockerText(*rows) : QStringLiteral("waiting for the database, which has not answered for a while");
}

} // namespace tidemark
