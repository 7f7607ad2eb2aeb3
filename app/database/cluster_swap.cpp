#include "database/cluster_swap.h"

#include "core/timestamp.h"
#include "core/whole_file.h"
#include "database/cluster_files.h"
#include "database/database_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace tidemark {
namespace {

const QString liveCluster = QStringLiteral("cluster");
const QString taskFile = QStringLiteral("/swap.json");

// "2026-11-29T21-30-05Z": a name that every file system takes.
QString momentName()
{
    return toIsoString(wallClock()).left(19).replace(QLatin1Char(':'), QLatin1Char('-')) + QLatin1Char('Z');
}

} // namespace

bool ClusterSwap::isUnfinished(const QString &dataDirectory)
{
    return QFileInfo::exists(dataDirectory + taskFile);
}

Result<QString> ClusterSwap::swap(const QString &draft, const QString &kept)
{
    const bool isThere = QFileInfo::exists(pathOf(liveCluster));
    Task task{draft, kept + QLatin1Char('-') + momentName()};
    for (int i = 2; QFileInfo::exists(pathOf(task.kept)); ++i)
        task.kept = kept + QLatin1Char('-') + momentName() + QStringLiteral("-%1").arg(i);
    if (auto written = write(task); !written)
        return written.error();
    passStep("swap-written");
    if (auto done = carryOut(task); !done) {
        if (!QFileInfo::exists(pathOf(task.kept)))
            QFile::remove(m_directory + taskFile); // nothing was moved
        return done.error();
    }
    return isThere ? pathOf(task.kept) : QString();
}

Result<std::optional<QString>> ClusterSwap::settle()
{
    if (!isUnfinished(m_directory))
        return std::optional<QString>();
    const auto found = task();
    if (!found)
        return found.error();
    if (auto done = carryOut(*found); !done)
        return done.error();
    return std::optional(QFileInfo::exists(pathOf(found->kept))
                             ? QStringLiteral("A change of the record's cluster in %1 had been interrupted; it is finished now. The former one is "
                                              "kept, whole, in %2.").arg(m_directory, pathOf(found->kept))
                             : QStringLiteral("A restore into %1 had been interrupted; it is finished now.").arg(m_directory));
}

// Every state that a kill can leave is one of these: nothing moved, the former one moved away, both moved.
Result<void> ClusterSwap::carryOut(const Task &task) const
{
    const auto draft = task.draft + QLatin1Char('/') + liveCluster;
    if (QFileInfo::exists(pathOf(draft))) {
        if (QFileInfo::exists(pathOf(liveCluster))) {
            if (auto moved = move(liveCluster, task.kept); !moved)
                return moved;
        }
        passStep("swap-kept");
        if (auto moved = move(draft, liveCluster); !moved) {
            [[maybe_unused]] const auto back = move(task.kept, liveCluster);
            return moved;
        }
        passStep("swap-moved");
    } else if (!QFileInfo::exists(pathOf(liveCluster))) {
        if (auto moved = move(task.kept, liveCluster); !moved)
            return moved;
    }
    QFile::remove(m_directory + taskFile);
    removePlace(pathOf(task.draft));
    return syncFolder(m_directory);
}

Result<void> ClusterSwap::move(const QString &from, const QString &to) const
{
    if (std::rename(QFile::encodeName(pathOf(from)).constData(), QFile::encodeName(pathOf(to)).constData()) != 0)
        return DatabaseTrouble::refused(QStringLiteral("%1 cannot be renamed to %2: %3. Both clusters are whole; nothing was lost.")
                                            .arg(pathOf(from), pathOf(to), QString::fromLocal8Bit(std::strerror(errno))));
    return syncFolder(m_directory);
}

Result<ClusterSwap::Task> ClusterSwap::task() const
{
    QFile file(m_directory + taskFile);
    const bool isRead = file.open(QIODevice::ReadOnly);
    const auto object = isRead ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const Task task{object.value(QLatin1String("draft")).toString(), object.value(QLatin1String("kept")).toString()};
    if (!task.draft.isEmpty() && !task.kept.isEmpty())
        return task;
    return DatabaseTrouble::refused(QStringLiteral("A change of the record's cluster was interrupted, but %1 does not say which. Nothing is started, "
                                                   "nothing was lost. See which of the folders in %2 holds the record, name it “cluster”, and "
                                                   "remove that file.").arg(file.fileName(), m_directory));
}

Result<void> ClusterSwap::write(const Task &task) const
{
    const auto path = m_directory + taskFile;
    const QJsonObject object{{QStringLiteral("draft"), task.draft}, {QStringLiteral("kept"), task.kept}};
    if (const auto written = replaceFile(path, QJsonDocument(object).toJson()); !written)
        return DatabaseTrouble::refused(QStringLiteral("%1 cannot be written: %2. Nothing was changed.").arg(path, written.message()));
    return syncFolder(m_directory);
}

void passStep(const char *step)
{
    if (qgetenv("TIDEMARK_DIE_AFTER") == step)
        ::kill(::getpid(), SIGKILL);
}

} // namespace tidemark
