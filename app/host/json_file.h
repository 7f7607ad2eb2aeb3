#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace tidemark {

// A small file of one JSON object that programs of one data folder share, and replace as a whole. The errors say why, in a few words
// for the middle of a sentence: "Permission denied", "illegal value".

// Of an absent file an empty object. What is larger than `mostBytes` was not written by us.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path, qint64 mostBytes);
// All or nothing, also where the power goes meanwhile.
[[nodiscard]] Result<void> writeJsonFile(const QString &path, const QJsonObject &object);

} // namespace tidemark
