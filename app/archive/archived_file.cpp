#include "archive/archived_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace tidemark {
namespace {

constexpr std::size_t pieceTrades = 16'384;

// Opens, and closes again; fsync of a folder is what makes a name last.
[[nodiscard]] Result<void> flush(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return Error{qt_error_string(errno)};
    const bool isFlushed = ::fsync(descriptor) == 0;
    const auto why = isFlushed ? QString() : qt_error_string(errno);
    if (isFlushed)
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
    return isFlushed ? Result<void>() : Result<void>(Error{why});
}

} // namespace

Result<std::unique_ptr<ArchivedTrades>> ArchivedTrades::open(const QString &path, FileForm form, const Symbol &market)
{
    auto trades = std::make_unique<ArchivedTrades>();
    if (form == FileForm::Parquet) {
        auto reader = ParquetReader::open(path);
        if (!reader)
            return reader.error();
        trades->m_parquet = std::move(reader).value();
        return trades;
    }
    auto source = openTradeFile(path, {market, {}});
    if (!source)
        return source.error();
    trades->m_source = std::move(source).value();
    return trades;
}

Result<std::vector<Trade>> ArchivedTrades::next()
{
    std::vector<Trade> trades;
    while (!m_isAtEnd && trades.size() < pieceTrades) {
        if (m_parquet) {
            auto more = m_parquet->next();
            if (!more)
                return more;
            m_isAtEnd = more->empty();
            trades.insert(trades.end(), more->begin(), more->end());
            continue;
        }
        const auto page = m_source->next();
        if (!page)
            return page.error();
        m_isAtEnd = !*page;
        if (m_isAtEnd)
            break;
        trades.insert(trades.end(), (*page)->trades.begin(), (*page)->trades.end());
    }
    return trades;
}

Result<void> putOnDisk(const QString &path)
{
    if (auto flushed = flush(path, O_RDONLY); !flushed)
        return flushed;
    return flush(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace tidemark
