#pragma once

#include "archive/byte_stream.h"

#include <QString>

struct archive;

namespace tidemark {

// Gzips what is written, or zips it as files one after the other (libarchive). Names no time, so that the same contents
// give the same bytes. Sizes need not be known: a zip says them after each file, in zip64's form. The device outlives it.
class ArchiveStream final : public ByteStream {
public:
    enum class Kind { Gzip, Zip };
    ArchiveStream(QIODevice &device, Kind kind);
    ~ArchiveStream() override;
    ArchiveStream(const ArchiveStream &) = delete;
    ArchiveStream &operator=(const ArchiveStream &) = delete;

    // The next file of a zip; a gzip has one, which begins by itself.
    [[nodiscard]] Result<void> beginFile(const QString &name);
    [[nodiscard]] Result<void> write(std::string_view bytes) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Error failure() const;

    QIODevice &m_device;
    Kind m_kind;
    archive *m_archive;
    bool m_isOpen = false;
    bool m_hasFile = false;
};

} // namespace tidemark
