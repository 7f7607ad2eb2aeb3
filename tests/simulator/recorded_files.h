#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tidemark {

// A recorded stream from the real exchange; empty where the recordings are not at hand.
[[nodiscard]] inline QString realRecording(const QString &name)
{
    const auto folder = qEnvironmentVariableIsSet("TIDEMARK_REAL_DATA")
        ? qEnvironmentVariable("TIDEMARK_REAL_DATA")
        : qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/../shared/data");
    const auto path = QDir(folder).filePath(name);
    return QFile::exists(path) ? path : QString();
}

// Writes a file that is gone with the folder.
[[nodiscard]] inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

} // namespace tidemark
