#pragma once

#include "core/result.h"
#include "host/file_lock.h"

#include <QDir>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// A spool file that this process holds: nobody else writes or drains it. It stays on disk when the object goes, unless
// it was discarded.
class HeldSpool {
public:
    HeldSpool(QString path, FileLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

    [[nodiscard]] const QString &path() const { return m_path; }
    // Deletes the file; nothing may be waiting in it, and no connection to it may be open.
    void discard();

private:
    QString m_path;
    FileLock m_lock;
};

// The spool files of one data folder: one a process, held by flock, so a process that is gone leaves a file that whoever
// comes next can claim and drain. Each says in its lock file who holds it: on a disk of several computers a lock proves nothing, and
// there one of another computer is claimed only when nothing was written to it for a day.
class SpoolFolder {
public:
    // `folder` is created where it is missing.
    [[nodiscard]] static Result<SpoolFolder> open(const QString &folder, std::optional<bool> isShared = std::nullopt);

    // A new file's place, held by us.
    [[nodiscard]] Result<HeldSpool> claimNew() const;
    // The files whose owners are gone, oldest first, now held by us.
    [[nodiscard]] std::vector<HeldSpool> claimOrphans() const;

private:
    SpoolFolder(QDir folder, bool isShared) : m_folder(std::move(folder)), m_isShared(isShared) {}
    [[nodiscard]] bool mayBeInUseElsewhere(const QString &path) const;

    QDir m_folder;
    bool m_isShared;
};

} // namespace tidemark
