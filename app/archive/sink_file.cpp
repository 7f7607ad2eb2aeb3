#include "archive/sink_file.h"

#include "archive/parquet.h"
#include "host/file_lock.h"
#include "host/folder_lease.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

#include <cstdio>

#include <sys/file.h>
#include <unistd.h>

namespace tidemark {
namespace {

[[nodiscard]] Error systemError()
{
    return {qt_error_string(errno)};
}

// A name of its own beside the path, so that the file can be renamed onto it; six letters, as QSaveFile has them: what a kill leaves of
// either is known by that.
[[nodiscard]] QString nameAside(const QString &path)
{
    constexpr int letters = 6;
    return path + QLatin1Char('.') + QString::number(QRandomGenerator::global()->generate(), 36).right(letters).rightJustified(letters, QLatin1Char('0'));
}

const QString beforeEnding = QStringLiteral(".tidemark");

// Whether it has the beginning of such a file and, where it may not be whole, not its end, and nobody writes it still.
[[nodiscard]] bool isLeftUnfinished(const QString &path, FileForm form, bool mayBeWhole)
{
    constexpr qint64 zipEnding = 22; // bytes; there is no comment behind them
    const bool isZip = form == FileForm::Zip;
    const QByteArray begins = isZip ? "PK\x03\x04" : "PAR1";
    const QByteArray ends = isZip ? "PK\x05\x06" : "PAR1";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !begins.startsWith(file.read(begins.size())))
        return false;
    const auto ending = file.size() - (isZip ? zipEnding : qint64(ends.size()));
    if (!mayBeWhole && ending >= begins.size() && file.seek(ending) && file.read(ends.size()) == ends)
        return false;
    auto lock = FileLock::open(path);
    return lock && lock.value().tryLock(FileLock::Mode::Exclusive);
}

} // namespace

SinkFile::SinkFile(const QString &path) : m_path(path) {}

SinkFile::~SinkFile()
{
    m_sink.reset();
    if (m_aside)
        m_aside->remove();
}

Result<std::unique_ptr<SinkFile>> SinkFile::create(const QString &path, FileForm form, RowKind rows)
{
    // A file would be put in the place of a device.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return Error{QStringLiteral("it is not a file")};
    std::unique_ptr<SinkFile> file(new SinkFile(path));
    if (auto opened = form == FileForm::Parquet ? file->openParquet(rows) : file->open(form, rows); !opened)
        return opened.error();
    return file;
}

QString SinkFile::pathBefore(const QString &path)
{
    return path + beforeEnding;
}

void SinkFile::removeUnfinished(const QString &path, FileForm form)
{
    const QFileInfo file(path);
    const auto ours = file.fileName() + beforeEnding;
    const QRegularExpression unfinished(QStringLiteral(R"(\A%1(?:\.tidemark|(?:\.tidemark)?\.[A-Za-z0-9]{6})\z)").arg(QRegularExpression::escape(file.fileName())));
    const auto names = QDir(file.absolutePath()).entryList({file.fileName() + QStringLiteral(".*")}, QDir::Files);
    for (const auto &name : names) {
        const auto left = file.absolutePath() + QLatin1Char('/') + name;
        if (unfinished.match(name).hasMatch() && isLeftUnfinished(left, form, name.startsWith(ours)))
            QFile::remove(left);
    }
}

Result<void> SinkFile::open(FileForm form, RowKind rows)
{
    m_file = std::make_unique<QSaveFile>(m_path);
    // Not the text mode: lines end with LF everywhere. Unbuffered, since pages are large, and a full disk is then
    // reported in words.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Error{m_file->errorString()};
    (void)::flock(m_file->handle(), LOCK_EX | LOCK_NB); // until it is closed, however that comes; see isLeftUnfinished
    auto sink = openTradeSink(form, rows, *m_file);
    if (!sink)
        return sink.error();
    m_sink = std::move(sink).value();
    return {};
}

Result<void> SinkFile::openParquet(RowKind rows)
{
    const QFileInfo target(m_path);
    if (target.isSymLink() && target.exists())
        m_path = target.canonicalFilePath();
    if (target.exists() && ::access(QFile::encodeName(m_path).constData(), W_OK) != 0)
        return systemError();
    m_aside = std::make_unique<QFile>(nameAside(m_path));
    if (!m_aside->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{std::exchange(m_aside, nullptr)->errorString()};
    // As in open(). On a network disk it would be a lock of the kind that DuckDB takes of the same file, and be in its way.
    if (!isSharedDisk(m_aside->fileName()))
        (void)::flock(m_aside->handle(), LOCK_EX | LOCK_NB);
    auto sink = openParquetSink(m_aside->fileName(), rows);
    if (!sink)
        return sink.error();
    m_sink = std::move(sink).value();
    return {};
}

Result<void> SinkFile::commit()
{
    auto finished = m_sink->finish();
    m_sink.reset();
    if (!finished)
        return finished;
    if (m_aside)
        return putInPlace();
    return m_file->commit() ? Result<void>() : Result<void>(Error{m_file->errorString()});
}

Result<void> SinkFile::putInPlace()
{
    const auto from = QFile::encodeName(m_aside->fileName());
    const auto to = QFile::encodeName(m_path);
    if (::fsync(m_aside->handle()) != 0 || std::rename(from.constData(), to.constData()) != 0)
        return systemError();
    m_aside.reset();
    return {};
}

} // namespace tidemark
