#include "archive/byte_source.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::size_t diskBlock = 256 * 1024;

[[nodiscard]] Error fileFault(const QString &path, const QString &what)
{
    return {QStringLiteral("“%1” %2").arg(path, what)};
}

// As it lies there, or gzip: zlib tells them apart, and checks gzip's sums.
class GzipBytes : public ByteSource {
public:
    explicit GzipBytes(const QString &path) : m_path(path), m_file(gzopen(QFile::encodeName(path).constData(), "rb"))
    {
        if (m_file)
            gzbuffer(m_file.get(), unsigned(diskBlock));
    }

    [[nodiscard]] bool isOpen() const { return bool(m_file); }

    [[nodiscard]] Result<std::optional<QString>> nextMember() override
    {
        return std::exchange(m_isBegun, true) ? std::optional<QString>() : std::optional(QString());
    }

    [[nodiscard]] Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const int got = gzread(m_file.get(), buffer, unsigned(size));
        int code = Z_OK;
        const char *words = gzerror(m_file.get(), &code);
        if (got > 0)
            return std::size_t(got);
        if (code == Z_OK || code == Z_STREAM_END)
            return std::size_t(0);
        if (code == Z_BUF_ERROR)
            return fileFault(m_path, QStringLiteral("ends in the middle of its gzip data. Get a whole copy of it."));
        if (code == Z_ERRNO)
            return fileFault(m_path, QStringLiteral("cannot be read: %1.").arg(qt_error_string(errno)));
        return fileFault(m_path, QStringLiteral("is damaged: its gzip data do not fit their own sum (%1). Get it again.")
                                     .arg(QString::fromUtf8(words).section(QStringLiteral(": "), -1)));
    }

    [[nodiscard]] std::int64_t position() const override { return std::max<std::int64_t>(gzoffset(m_file.get()), 0); }

private:
    struct Close {
        void operator()(gzFile_s *file) const { gzclose(file); }
    };

    QString m_path;
    std::unique_ptr<gzFile_s, Close> m_file;
    bool m_isBegun = false;
};

// Neither a folder, nor what systems and servers put beside the files.
[[nodiscard]] bool isContent(const QString &member)
{
    return !member.endsWith(QLatin1Char('/')) && !member.startsWith(QLatin1String("__MACOSX/")) && !member.endsWith(QLatin1String(".CHECKSUM"));
}

class ZipBytes : public ByteSource {
public:
    explicit ZipBytes(const QString &path) : m_path(path), m_archive(archive_read_new()) {}

    [[nodiscard]] Result<void> openZip()
    {
        // By its table of contents, which stands at the end and which a file that was cut has lost.
        archive_read_support_format_zip_seekable(m_archive.get());
        const auto opened = archive_read_open_filename(m_archive.get(), QFile::encodeName(m_path).constData(), diskBlock);
        return opened == ARCHIVE_OK ? Result<void>() : unreadable();
    }

    [[nodiscard]] Result<std::optional<QString>> nextMember() override
    {
        for (archive_entry *entry = nullptr;;) {
            const auto told = archive_read_next_header(m_archive.get(), &entry);
            if (told == ARCHIVE_EOF)
                return std::optional<QString>();
            if (told < ARCHIVE_WARN)
                return unreadable();
            const auto *utf8 = archive_entry_pathname_utf8(entry);
            const auto *raw = archive_entry_pathname(entry);
            m_member = utf8 ? QString::fromUtf8(utf8) : QString::fromLocal8Bit(raw ? raw : "");
            if (archive_entry_filetype(entry) == AE_IFDIR || !isContent(m_member))
                continue;
            if (archive_entry_is_encrypted(entry)) {
                return fileFault(m_path, QStringLiteral("is encrypted, and passwords are not taken. Unpack it, and import “%1” that is in it.")
                                             .arg(m_member.section(QLatin1Char('/'), -1)));
            }
            return std::optional(m_member);
        }
    }

    [[nodiscard]] Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const auto got = archive_read_data(m_archive.get(), buffer, size);
        if (got >= 0)
            return std::size_t(got);
        return fileFault(m_path, QStringLiteral("is damaged: “%1” in it cannot be read whole (%2). Get it again.")
                                     .arg(m_member, QString::fromUtf8(archive_error_string(m_archive.get()))));
    }

    [[nodiscard]] std::int64_t position() const override { return archive_filter_bytes(m_archive.get(), -1); }

private:
    struct Free {
        void operator()(archive *zip) const { archive_read_free(zip); }
    };

    [[nodiscard]] Error unreadable() const
    {
        return fileFault(m_path, QStringLiteral("begins as a zip file and is not a whole one: it is cut off at its end, or damaged (%1). Get a "
                                                "whole copy of it.").arg(QString::fromUtf8(archive_error_string(m_archive.get()))));
    }

    QString m_path;
    QString m_member;
    std::unique_ptr<archive, Free> m_archive;
};

// Its table of contents is all there is.
[[nodiscard]] bool isEmptyZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "PK\x05\x06";
}

} // namespace

FileKind fileKindOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return FileKind::Absent;
    const auto start = file.read(4);
    if (start.isEmpty())
        return FileKind::Empty;
    if (start.startsWith("\x1f\x8b"))
        return FileKind::Gzip;
    if (start == "PAR1")
        return FileKind::Parquet;
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") ? FileKind::Zip : FileKind::Text;
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &path)
{
    const auto kind = fileKindOf(path);
    if (kind == FileKind::Zip && isEmptyZip(path))
        return fileFault(path, QStringLiteral("is a zip file with no file in it. Get it again."));
    if (kind == FileKind::Zip) {
        auto zip = std::make_unique<ZipBytes>(path);
        if (auto opened = zip->openZip(); !opened)
            return opened.error();
        return std::unique_ptr<ByteSource>(std::move(zip));
    }
    auto bytes = std::make_unique<GzipBytes>(path);
    if (kind == FileKind::Absent || !bytes->isOpen())
        return Error{QStringLiteral("There is no readable file “%1”. Give the path of recorded trades.").arg(path)};
    return std::unique_ptr<ByteSource>(std::move(bytes));
}

} // namespace tidemark
