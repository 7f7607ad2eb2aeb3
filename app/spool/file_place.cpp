#include "spool/file_place.h"

#include <QFile>

#include <sys/stat.h>

namespace tidemark {

std::optional<FilePlace> FilePlace::of(const QString &path)
{
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) != 0)
        return std::nullopt;
    return FilePlace{there.st_dev, there.st_ino};
}

} // namespace tidemark
