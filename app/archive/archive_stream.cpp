#include "archive/archive_stream.h"

#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>

namespace tidemark {
namespace {

constexpr int blockBytes = 1 << 18;
constexpr int everybodyReads = 0644;

// All of it, or the device's own words for why not.
la_ssize_t passOn(archive *into, void *device, const void *bytes, std::size_t size)
{
    auto *out = static_cast<QIODevice *>(device);
    auto passed = PlainStream(*out).write({static_cast<const char *>(bytes), size});
    if (passed)
        return la_ssize_t(size);
    archive_set_error(into, EIO, "%s", passed.error().message.toUtf8().constData());
    return -1;
}

} // namespace

ArchiveStream::ArchiveStream(QIODevice &device, Kind kind) : m_device(device), m_kind(kind), m_archive(archive_write_new()) {}

ArchiveStream::~ArchiveStream()
{
    // What was not finished is worth nothing, and its end need not be written.
    if (m_isOpen)
        archive_write_fail(m_archive);
    archive_write_free(m_archive);
}

Result<void> ArchiveStream::open()
{
    if (m_isOpen)
        return {};
    bool isSet = true;
    if (m_kind == Kind::Gzip) {
        isSet = archive_write_set_format_raw(m_archive) == ARCHIVE_OK && archive_write_add_filter_gzip(m_archive) == ARCHIVE_OK
            && archive_write_set_filter_option(m_archive, "gzip", "timestamp", nullptr) == ARCHIVE_OK;
    } else {
        isSet = archive_write_set_format_zip(m_archive) == ARCHIVE_OK && archive_write_zip_set_compression_deflate(m_archive) == ARCHIVE_OK;
    }
    isSet = isSet && archive_write_set_bytes_per_block(m_archive, blockBytes) == ARCHIVE_OK
        && archive_write_set_bytes_in_last_block(m_archive, 1) == ARCHIVE_OK;
    if (!isSet || archive_write_open(m_archive, &m_device, nullptr, passOn, nullptr) != ARCHIVE_OK)
        return failure();
    m_isOpen = true;
    return {};
}

Result<void> ArchiveStream::beginFile(const QString &name)
{
    if (auto opened = open(); !opened)
        return opened;
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), everybodyReads);
    m_hasFile = true;
    // A warning is about a name's letters, which are written as they are.
    return archive_write_header(m_archive, entry.get()) >= ARCHIVE_WARN ? Result<void>() : Result<void>(failure());
}

Result<void> ArchiveStream::write(std::string_view bytes)
{
    if (!m_hasFile) {
        if (auto begun = beginFile(QStringLiteral("data")); !begun)
            return begun;
    }
    while (!bytes.empty()) {
        const auto taken = archive_write_data(m_archive, bytes.data(), bytes.size());
        if (taken <= 0)
            return failure();
        bytes.remove_prefix(std::size_t(taken));
    }
    return {};
}

Result<void> ArchiveStream::finish()
{
    if (!m_hasFile && m_kind == Kind::Gzip) {
        if (auto begun = beginFile(QStringLiteral("data")); !begun)
            return begun;
    }
    if (auto opened = open(); !opened)
        return opened;
    m_isOpen = false;
    return archive_write_close(m_archive) == ARCHIVE_OK ? Result<void>() : Result<void>(failure());
}

Error ArchiveStream::failure() const
{
    const auto *why = archive_error_string(m_archive);
    return {why ? QString::fromUtf8(why) : QStringLiteral("it could not be compressed")};
}

} // namespace tidemark
