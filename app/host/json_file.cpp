#include "host/json_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

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
    // Unbuffered, as wherever a QSaveFile is: what waited until commit() may not fit on the disk, and Qt would put the rest in the file's place.
    QSaveFile file(path);
    const auto text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size() && file.commit() ? Result<void>() : Error{file.errorString()};
}

} // namespace tidemark
