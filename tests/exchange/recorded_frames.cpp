#include "exchange/recorded_frames.h"

#include <QDir>
#include <QFile>

#include <zlib.h>

#include <memory>

namespace tidemark::test {

QString realDataFolder()
{
    const auto given = qEnvironmentVariable("TIDEMARK_REAL_DATA");
    const QDir folder(given.isEmpty() ? qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/../shared/data") : given);
    return folder.exists() ? folder.absolutePath() : QString();
}

QByteArray unpacked(const QString &path)
{
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(QFile::encodeName(path).constData(), "rb"), gzclose);
    QByteArray all;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (int size = 0; file && (size = gzread(file.get(), piece.data(), unsigned(piece.size()))) > 0;)
        all.append(piece.constData(), size);
    return all;
}

QByteArrayList framesOf(const QString &path)
{
    QByteArrayList frames;
    for (const auto &line : unpacked(path).split('\n')) {
        if (!line.isEmpty())
            frames.append(line.mid(line.indexOf(' ') + 1));
    }
    return frames;
}

QByteArray inMicroseconds(QByteArray frame)
{
    for (const auto *key : {"\"E\":", "\"T\":"}) {
        const auto value = frame.indexOf(key) + 4;
        frame.insert(frame.indexOf(',', value), "000");
    }
    return frame;
}

} // namespace tidemark::test
