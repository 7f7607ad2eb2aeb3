#pragma once

#include "core/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace tidemark {

// What a folder's file system does about compression.
struct CompressionFacts {
    bool isBtrfs = false;
    bool isOn = false;       // by its mount or a property of the folder: new files are compressed
    bool isForbidden = false; // its files are marked not to be copied on write (chattr +C), so btrfs compresses none of them

    friend bool operator==(const CompressionFacts &, const CompressionFacts &) = default;
};

// The way to these facts and to the one setting, so that tests need no such file system.
class FolderTraits {
public:
    virtual ~FolderTraits() = default;
    [[nodiscard]] virtual CompressionFacts of(const QString &folder) const = 0;
    // For files that come to be in it from now on, in all folders below.
    [[nodiscard]] virtual Result<void> compress(const QString &folder) const = 0;

    // This computer's.
    [[nodiscard]] static std::unique_ptr<FolderTraits> system();
};

// What could be gained for the record in this folder, and how; empty where there is nothing to do. The command that packs what is
// there already is told, not run: it may take hours.
[[nodiscard]] QString compressionAdvice(const CompressionFacts &facts, const QString &folder);

} // namespace tidemark
