#include "database/reading.h"

#include "database/sql_text.h"

#include <QByteArrayList>

namespace tidemark {
namespace {

const auto noFunction = QStringLiteral("42883");
const auto noTable = QStringLiteral("42P01");
const QByteArray askedOfAll = "trades_between(";
const QByteArray keptMark = "-- kept\n";

// The arguments from `at` on, and where they end.
[[nodiscard]] QByteArrayList argumentsAt(const QByteArray &sql, qsizetype &at)
{
    QByteArrayList arguments{{}};
    for (int depth = 0; sql[at] != ')' || depth > 0; ++at) {
        depth += sql[at] == '(' ? 1 : sql[at] == ')' ? -1 : 0;
        if (sql[at] == ',' && depth == 0)
            arguments.append(QByteArray());
        else
            arguments.last() += sql[at];
    }
    return arguments;
}

// The same of plain trades: for trades_between the table, and nothing of what stands between the marks.
[[nodiscard]] QByteArray withoutPacked(QByteArray sql)
{
    for (auto begin = sql.indexOf("-- packed:"); begin >= 0; begin = sql.indexOf("-- packed:")) {
        const QByteArray mark = "-- :packed";
        sql.remove(begin, sql.indexOf(mark) + mark.size() - begin);
    }
    for (auto begin = sql.indexOf(askedOfAll); begin >= 0; begin = sql.indexOf(askedOfAll)) {
        auto end = begin + askedOfAll.size();
        const auto asked = argumentsAt(sql, end);
        const auto alias = sql.mid(end + 1).startsWith(" AS ") ? QByteArray() : QByteArray(" AS plain");
        sql.replace(begin, end + 1 - begin,
                    "(SELECT * FROM trades WHERE symbol = " + asked[0] + " AND traded_at >= " + asked[1] + " AND traded_at < " + asked[2] + ')' + alias);
    }
    return sql;
}

} // namespace

Result<void> Reading::begin(PgSession &session)
{
    return session.begin("ISOLATION LEVEL REPEATABLE READ READ ONLY", sqlQuery(QStringLiteral("reading_settings")));
}

Result<void> Reading::end(PgSession &session)
{
    return session.run("COMMIT");
}

bool Reading::turnsOutOlder(PgSession &session, const Error &failure)
{
    if (session.isWithoutPacked() || (failure.code != noFunction && failure.code != noTable))
        return false;
    const auto rows = session.query("SELECT to_regclass('public.packed') IS NULL");
    if (rows && rows->boolean(0, 0))
        session.noteWithoutPacked();
    return session.isWithoutPacked();
}

Result<QByteArray> Reading::text(PgSession &session, const QString &query)
{
    const auto engine = Engine::of(session);
    if (!engine)
        return engine.error();
    const auto sql = engine->query(query);
    return session.isWithoutPacked() ? withoutPacked(sql) : sql;
}

Result<PgRows> Reading::rows(PgSession &session, const QString &query, const std::vector<PgParameter> &parameters)
{
    return inReading(session, [&]() -> Result<PgRows> {
        const auto engine = Engine::of(session);
        if (!engine)
            return engine.error();
        if (session.isWithoutPacked() && query.startsWith(QLatin1String("packed")))
            return session.query("SELECT 1 WHERE false", {}, PgSession::Format::Binary);
        const auto sql = text(session, query);
        if (!sql)
            return sql.error();
        const bool isKept = sql->startsWith(keptMark) && engine->keepsPlans();
        return isKept ? session.queryKept(*sql, parameters) : session.query(*sql, parameters, PgSession::Format::Binary);
    });
}

Result<PgRows> askEngine(PgSession &session, const QString &query, const std::vector<PgParameter> &parameters, PgSession::Format format)
{
    const auto sql = Reading::text(session, query);
    return sql ? session.query(*sql, parameters, format) : sql.error();
}

} // namespace tidemark
