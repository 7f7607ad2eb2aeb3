#pragma once

#include <QFile>
#include <QString>

#include <optional>

#include <sys/stat.h>

namespace tidemark {

// Which file lies at a path: another one at the same path compares unequal, however alike its bytes are.
struct FilePlace {
    dev_t device = 0;
    ino_t number = 0;

    // Nothing where there is no file.
    [[nodiscard]] static std::optional<FilePlace> of(const QString &path)
    {
        struct stat there = {};
        if (::stat(QFile::encodeName(path).constData(), &there) != 0)
            return std::nullopt;
        return FilePlace{there.st_dev, there.st_ino};
    }

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

} // namespace tidemark
