#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QFileDevice>
#include <QString>

namespace tidemark {

// All of it, or false: where the device takes a part alone it is asked again, until it says why. errorString() of a full disk would be
// "Unknown error" otherwise.
[[nodiscard]] bool writeAll(QIODevice &device, QByteArrayView bytes);

// Puts a small file in the place of what is at `path`: afterwards that is whole, or as it was before, also where the disk is full or the
// power goes meanwhile. `permissions`, where there are any, hold before its first byte is there. The error says why in the system's few
// words, for the middle of a sentence: "No space left on device".
[[nodiscard]] Result<void> replaceFile(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions = {});

} // namespace tidemark
