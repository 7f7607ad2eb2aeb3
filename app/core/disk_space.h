#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace tidemark {

// What may still be written below a folder, in bytes, by whoever asks; where the folder is not there yet, on the disk where
// it would be made. Nothing where the system does not tell.
[[nodiscard]] std::optional<std::int64_t> freeBytes(const QString &folder);

} // namespace tidemark
