#include "ui/history/copy_lines.h"

#include "core/shell_word.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tidemark {
namespace {

[[nodiscard]] QString sqlLiteral(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

// A string of JSON is one of Python.
[[nodiscard]] QString pythonText(const QString &text)
{
    const auto list = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return list.sliced(1, list.size() - 2);
}

[[nodiscard]] QString queryOf(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return QStringLiteral("SELECT * FROM trades_between(%1, %2, %3) ORDER BY trade_id")
        .arg(sqlLiteral(symbol.toString()), sqlLiteral(toIsoString(from)), sqlLiteral(toIsoString(to)));
}

} // namespace

QString psqlLine(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return QStringLiteral("tidemark-cli database -- psql -c %1").arg(shellWord(queryOf(symbol, from, to)));
}

QString duckdbLine(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto sql = QStringLiteral("INSTALL postgres; LOAD postgres; ATTACH '' AS record (TYPE postgres, READ_ONLY); SELECT * FROM postgres_query('record', %1)")
                         .arg(sqlLiteral(queryOf(symbol, from, to)));
    return QStringLiteral("tidemark-cli database -- duckdb -c %1").arg(shellWord(sql));
}

// Without `coerce_float` numbers stay decimals.
QString pandasLine(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return QStringLiteral("import os, pandas; trades = pandas.read_sql_query(%1, os.environ[\"DATABASE_URL\"], coerce_float=False)")
        .arg(pythonText(queryOf(symbol, from, to)));
}

} // namespace tidemark
