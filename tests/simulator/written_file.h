#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace tidemark {

// Writes a file that is gone with the folder.
[[nodiscard]] inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

} // namespace tidemark
