#include "database/sql_text.h"

#include <QFile>
#include <QHash>

#include <mutex>

// Resources of a static library are dropped by the linker unless someone asks for them; outside any namespace, as the
// macro wants it.
static void loadSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace tidemark {
namespace {

QByteArray readText(const QString &name)
{
    loadSqlResources();
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlQuery", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

} // namespace

QByteArray sqlQuery(const QString &name)
{
    static std::mutex mutex;
    static QHash<QString, QByteArray> texts;
    const std::scoped_lock lock(mutex);
    auto text = texts.find(name);
    if (text == texts.end())
        text = texts.insert(name, readText(QStringLiteral("queries/") + name));
    return *text;
}

QByteArray sqlQuery(const QString &name, const QString &engine)
{
    loadSqlResources();
    const auto own = engine + QLatin1Char('/') + name;
    return sqlQuery(QFile::exists(QStringLiteral(":/sql/queries/%1.sql").arg(own)) ? own : name);
}

QByteArray sqlScript(const QString &name)
{
    return readText(name);
}

} // namespace tidemark
