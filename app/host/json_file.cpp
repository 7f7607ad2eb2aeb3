#include "host/json_file.h"

#include "core/whole_file.h"

#include <QFile>
#include <QJsonDocument>

namespace tidemark {

Result<QJsonObject> readJsonFile(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString()};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.read(mostBytes), &error);
    if (error.error == QJsonParseError::NoError && !document.isObject())
        error.error = QJsonParseError::IllegalValue;
    return error.error == QJsonParseError::NoError ? Result<QJsonObject>(document.object()) : Error{error.errorString()};
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object)
{
    return replaceFile(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace tidemark
