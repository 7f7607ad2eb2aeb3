#pragma once

#include <QString>

#include <optional>

#include <sys/types.h>

namespace tidemark {

// Which file lies at a path: another one at the same path compares unequal, however alike its bytes are.
struct FilePlace {
    dev_t device = 0;
    ino_t number = 0;

    // Nothing where there is no file.
    [[nodiscard]] static std::optional<FilePlace> of(const QString &path);

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

} // namespace tidemark
