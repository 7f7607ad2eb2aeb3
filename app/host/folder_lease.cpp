#include "host/folder_lease.h"

#include "core/whole_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

#include <sys/vfs.h>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logHolder, "tidemark.database", QtInfoMsg)

using Clock = std::chrono::steady_clock;

constexpr qsizetype recordBytes = 2048; // always the same, so that one write replaces the whole record

// Waits; false where it was told to stop. It looks for that now and then: in libstdc++ 12 a wait that a stop token wakes reads a
// thread's number while the one that stops it writes it.
bool pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    constexpr std::chrono::milliseconds slice(100);
    for (const auto end = Clock::now() + time; !stop.stop_requested();) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0)
            return true;
        std::this_thread::sleep_for(std::min(left, slice));
    }
    return false;
}

// File systems that only one kernel can have: statfs(2). All others may be on a network, or passed through by a hypervisor.
bool belongsToOneKernel(const QString &path)
{
    struct statfs found = {};
    if (::statfs(QFile::encodeName(path).constData(), &found) != 0)
        return false;
    switch (static_cast<unsigned long>(found.f_type)) {
    case 0xEF53:     // ext2, ext3, ext4
    case 0x58465342: // XFS
    case 0x9123683E: // Btrfs
    case 0xF2F52010: // F2FS
    case 0x2FC12FC1: // ZFS
    case 0xCA451A4E: // bcachefs
    case 0x01021994: // tmpfs
    case 0x794C7630: // overlayfs
        return true;
    default:
        return false;
    }
}

std::optional<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(file.read(recordBytes).trimmed());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

bool isSharedDisk(const QString &path)
{
    return !belongsToOneKernel(path);
}

FolderLease::FolderLease(const QString &directory, LeaseTerms terms)
    : m_path(directory + QStringLiteral("/holder"))
    , m_terms(std::move(terms))
    , m_ourselves(m_terms.as.value_or(Holder::ourselves()))
    , m_isShared(m_terms.isSharedDisk ? *m_terms.isSharedDisk : isSharedDisk(directory))
{
}

FolderLease::~FolderLease() = default;

bool FolderLease::isFileThere() const
{
    return QFileInfo(m_path).size() > 0;
}

std::optional<FolderLease::Record> FolderLease::record() const
{
    // Somebody may be writing it just now.
    for (int attempt = 0; attempt < 5; ++attempt) {
        const auto object = objectIn(m_path);
        const auto holder = object ? Holder::fromJson(*object) : std::nullopt;
        if (holder && !object->value(QLatin1String("held")).toBool())
            return std::nullopt;
        if (holder)
            return Record{*holder, object->value(QLatin1String("beat")).toString(), object->value(QLatin1String("beat_at")).toString()};
        if (!isFileThere())
            return std::nullopt;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return std::nullopt;
}

std::optional<FolderLease::Record> FolderLease::others() const
{
    auto found = record();
    return found && !found->holder.sharesProcesses(m_ourselves) ? found : std::nullopt;
}

bool FolderLease::hasBeatenSince(const std::optional<Record> &seen, std::chrono::milliseconds patience, std::stop_token stop) const
{
    constexpr std::chrono::milliseconds slice(200);
    const auto beat = seen ? seen->beat : QString();
    for (const auto deadline = Clock::now() + patience; Clock::now() < deadline && pause(slice, stop);) {
        if (const auto now = record(); now && now->beat != beat)
            return true;
    }
    return false;
}

Result<void> FolderLease::take(std::stop_token stop, std::function<void()> lost)
{
    if (isHeld())
        return {};
    rest();
    m_isLost = false;
    const auto before = record();
    if (before && before->holder.sharesProcesses(m_ourselves))
        m_ourselves.since = before->holder.since;
    if (auto written = write(true); !written)
        return written;
    if (m_isShared && pause(m_terms.settling, stop)) {
        if (const auto other = others())
            return Error{QStringLiteral("The data folder was taken at this moment by %1.").arg(other->holder.toDisplay())};
    }
    m_heart = std::jthread([this, lost = std::move(lost)](std::stop_token ending) { beatUntil(ending, lost); });
    return {};
}

void FolderLease::beatUntil(std::stop_token stop, const std::function<void()> &lost)
{
    for (bool isWritten = true; pause(m_terms.beat, stop);) {
        if (const auto other = others()) {
            qCCritical(logHolder).noquote() << QStringLiteral("The data folder was taken from us by %1.").arg(other->holder.toDisplay());
            m_isLost = true;
            return lost();
        }
        const auto written = write(true);
        if (!written && isWritten)
            qCWarning(logHolder).noquote() << written.message();
        isWritten = written.ok();
    }
}

void FolderLease::rest()
{
    if (!m_heart.joinable())
        return;
    m_heart.request_stop();
    m_heart.join();
    m_heart = {};
}

void FolderLease::release()
{
    const bool wasHeld = isHeld();
    rest();
    if (!wasHeld || others())
        return;
    if (auto written = write(false); !written)
        qCWarning(logHolder).noquote() << written.message();
}

// Into the same file again and again: a network disk shows a new file under an old name late, but the bytes of one that is opened
// anew at once.
Result<void> FolderLease::write(bool isHeld)
{
    auto object = m_ourselves.toJson();
    object.insert(QStringLiteral("held"), isHeld);
    object.insert(QStringLiteral("beat"), QStringLiteral("%1-%2").arg(m_ourselves.pid).arg(++m_beats));
    object.insert(QStringLiteral("beat_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    const auto bytes = QJsonDocument(object).toJson(QJsonDocument::Compact).leftJustified(recordBytes - 1) + '\n';
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && writeAll(file, bytes))
        return {};
    return Error{QStringLiteral("Who has the data folder cannot be written into %1: %2. Two programs could take it at once; make room "
                                "there, or choose another folder with --data-dir.").arg(m_path, file.errorString())};
}

} // namespace tidemark
