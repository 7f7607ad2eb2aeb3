#include "core/disk_space.h"

#include <QFile>

#include <filesystem>
#include <limits>

namespace tidemark {

// The file system is asked, not the list of mounts as QStorageInfo does: that list lacks the disk in a changed root, in some
// containers, and below folders that may not be looked into.
std::optional<std::int64_t> freeBytes(const QString &folder)
{
    std::error_code error;
    auto path = std::filesystem::absolute(QFile::encodeName(folder).toStdString(), error);
    if (error)
        return std::nullopt;
    while (!std::filesystem::exists(path, error) && path.has_relative_path())
        path = path.parent_path();
    const auto space = std::filesystem::space(path, error);
    if (error || space.available > std::uintmax_t(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return std::int64_t(space.available);
}

} // namespace tidemark
