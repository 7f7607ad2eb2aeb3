#include "core/whole_file.h"

#include <QSaveFile>

namespace tidemark {

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = device.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Result<void> replaceFile(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    // Unbuffered: of what waited until commit() and does not fit on the disk, Qt 6.4 says nothing, and puts the rest in the file's place.
    const bool isReplaced = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && (!permissions || file.setPermissions(permissions))
        && writeAll(file, bytes) && file.commit();
    return isReplaced ? Result<void>() : Error{file.errorString()};
}

} // namespace tidemark
