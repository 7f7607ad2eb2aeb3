#pragma once

#include <QFile>

namespace tidemark {

// The whole of it; empty where it cannot be read.
[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Returns the path. Where the file cannot be written the test program ends, for nothing it tests could be believed.
inline QString writeFile(const QString &path, const QByteArray &content, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(content) != content.size())
        qFatal("%s cannot be written: %s", qPrintable(path), qPrintable(file.errorString()));
    return path;
}

} // namespace tidemark
