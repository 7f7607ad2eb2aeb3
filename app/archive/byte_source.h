#pragma once

#include "core/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace tidemark {

// The bytes of a file, out of what they are packed in: as they are, gzip or zip (zip64 too), told by the content and not by the
// name. Sums inside are checked as far as they are read. Flat in memory; used by one thread.
class ByteSource {
public:
    // The error says what is wrong with the file, and what to do.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const QString &path);
    virtual ~ByteSource() = default;

    // The next file in it, whose bytes follow: its name, empty where it has none. Absent after the last one.
    [[nodiscard]] virtual Result<std::optional<QString>> nextMember() = 0;
    // At most `size` bytes of it; 0 at its end.
    [[nodiscard]] virtual Result<std::size_t> read(char *buffer, std::size_t size) = 0;
    // How many bytes of the file as it lies on the disk were read, about.
    [[nodiscard]] virtual std::int64_t position() const = 0;
};

// By which a file is known to be the one that it was: another one in its place, or one that was written to, has another.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    std::int64_t bytes = -1; // −1: there is none
    std::int64_t changedAt = 0; // its content, ns

    [[nodiscard]] static FileStamp of(const QString &path);
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

// What a file begins with.
enum class FileKind { Text, Gzip, Zip, Parquet, Absent, Empty };
[[nodiscard]] FileKind fileKindOf(const QString &path);

} // namespace tidemark
