#include "archive/byte_source.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <algorithm>
#include <utility>
#include <vector>

#include <sys/stat.h>

namespace tidemark {
namespace {

constexpr std::size_t diskBlock = 256 * 1024;

[[nodiscard]] Error fileFault(const QString &path, const QString &what)
{
    return {QStringLiteral("“%1” %2").arg(path, what)};
}

class PlainBytes : public ByteSource {
public:
    explicit PlainBytes(const QString &path) : m_file(path) {}

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] Result<std::optional<QString>> nextMember() override
    {
        return std::exchange(m_isBegun, true) ? std::optional<QString>() : std::optional(QString());
    }

    [[nodiscard]] Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const auto got = m_file.read(buffer, qint64(size));
        return got >= 0 ? Result<std::size_t>(std::size_t(got)) : fileFault(m_file.fileName(), QStringLiteral("cannot be read: %1.").arg(m_file.errorString()));
    }

    [[nodiscard]] std::int64_t position() const override { return m_file.pos(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    QFile m_file;
    bool m_isBegun = false;
};

// gzip: one stream or several, one behind the other (RFC 1952), each checked by its own sum. What is behind them and is none, as
// where the second one's beginning is damaged, is a fault: gzread() would leave it out without a word.
class GzipBytes : public ByteSource {
public:
    explicit GzipBytes(const QString &path) : m_file(path) {}
    ~GzipBytes() override { inflateEnd(&m_stream); }

    [[nodiscard]] bool open()
    {
        constexpr int gzipOnly = 16;
        return m_file.open() && inflateInit2(&m_stream, MAX_WBITS + gzipOnly) == Z_OK;
    }

    [[nodiscard]] Result<std::optional<QString>> nextMember() override { return m_file.nextMember(); }

    [[nodiscard]] Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(buffer);
        m_stream.avail_out = uInt(size);
        while (m_stream.avail_out == size) {
            if (auto filled = fill(); !filled)
                return filled.error();
            if (m_isBetween && m_stream.avail_in == 0)
                return std::size_t(0);
            if (m_stream.avail_in == 0)
                return fault(QStringLiteral("ends in the middle of its gzip data. Get a whole copy of it."));
            if (m_isBetween && *m_stream.next_in != 0x1f) {
                return fault(QStringLiteral("is damaged: behind its gzip data there is something else, which cannot be read, and may have been more of its "
                                            "trades. Get it again."));
            }
            if (std::exchange(m_isBetween, false))
                inflateReset(&m_stream);
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            m_isBetween = code == Z_STREAM_END;
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
                return fault(QStringLiteral("is damaged: its gzip data do not fit their own sum (%1). Get it again.")
                                 .arg(QString::fromUtf8(m_stream.msg ? m_stream.msg : "no gzip data")));
            }
        }
        return size - m_stream.avail_out;
    }

    [[nodiscard]] std::int64_t position() const override { return m_file.position() - m_stream.avail_in; }

private:
    [[nodiscard]] Error fault(const QString &what) const { return fileFault(m_file.path(), what); }

    // More of the file where nothing is left of what was read. Zeros between streams and behind them are padding.
    [[nodiscard]] Result<void> fill()
    {
        while (m_stream.avail_in == 0 || (m_isBetween && *m_stream.next_in == 0)) {
            if (m_stream.avail_in > 0) {
                ++m_stream.next_in;
                --m_stream.avail_in;
                continue;
            }
            const auto got = m_file.read(m_packed.data(), m_packed.size());
            if (!got)
                return got.error();
            if (*got == 0)
                return {};
            m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
            m_stream.avail_in = uInt(*got);
        }
        return {};
    }

    PlainBytes m_file;
    z_stream m_stream{};
    std::vector<char> m_packed = std::vector<char>(diskBlock);
    bool m_isBetween = false; // two streams, or behind the last one
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

template <typename Bytes>
[[nodiscard]] Result<std::unique_ptr<ByteSource>> opened(const QString &path, const Error &unreadable)
{
    auto bytes = std::make_unique<Bytes>(path);
    return bytes->open() ? Result<std::unique_ptr<ByteSource>>(std::move(bytes)) : unreadable;
}

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    struct stat found{};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    constexpr std::int64_t second = 1'000'000'000;
    return {found.st_dev, found.st_ino, found.st_size, found.st_mtim.tv_sec * second + found.st_mtim.tv_nsec};
}

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
    const Error unreadable{QStringLiteral("There is no readable file “%1”. Give the path of recorded trades.").arg(path)};
    if (kind == FileKind::Absent)
        return unreadable;
    return kind == FileKind::Gzip ? opened<GzipBytes>(path, unreadable) : opened<PlainBytes>(path, unreadable);
}

} // namespace tidemark
