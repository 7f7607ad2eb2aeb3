#include "database/sql_text.h"

#include <QFile>

// Resources of a static library are dropped by the linker unless someone asks for them; outside any namespace, as the
// macro wants it.
static void loadSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace tidemark {

QByteArray sqlQuery(const QString &name)
{
    loadSqlResources();
    QFile file(QStringLiteral(":/sql/queries/%1.sql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlQuery", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

} // namespace tidemark
