#include "database/sql_text.h"

#include <QFile>

namespace tidemark {

QByteArray sqlQuery(const QString &name)
{
    QFile file(QStringLiteral(":/sql/queries/%1.sql").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlQuery", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

} // namespace tidemark
