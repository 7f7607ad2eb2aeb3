#pragma once

#include "core/result.h"
#include "host/account.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace tidemark {

// What the files below a folder hold, in bytes.
[[nodiscard]] std::int64_t folderBytes(const QString &path);
// Whether two folders are on one disk, as far as the system tells.
[[nodiscard]] bool areOnOneDisk(const QString &one, const QString &other);
// 1.5 GB, for people.
[[nodiscard]] QString bytesText(std::int64_t bytes);

// That there is room for so much on the disk of a folder; else a sentence that begins with `what` ("The backup needs").
[[nodiscard]] Result<void> checkRoom(const QString &folder, std::int64_t bytes, const QString &what);

// Files that were written or renamed in the folder survive a loss of power from now on.
[[nodiscard]] Result<void> syncFolder(const QString &path);

// The same of all that was written to the disk of a folder.
[[nodiscard]] Result<void> syncDisk(const QString &path);

// Copies a stopped cluster, folders and plain files alone, to a place where nothing is yet; what is there then belongs to `owner` alone
// (syncDisk makes it last). Where the disk can share the bytes of two files (Btrfs, XFS), no room is taken. `progress` hears the
// bytes that are done. What an error or a stop leaves there is the caller's to remove.
[[nodiscard]] Result<void> copyCluster(const QString &from, const QString &to, const Account &owner,
                                       const std::function<void(std::int64_t)> &progress, const std::stop_token &stop);

// Ends the server whose files are in a cluster, whoever started it, and waits for its last process; needs no program of its version.
[[nodiscard]] Result<void> endServerIn(const QString &cluster);

// Removes a folder that a trial of a cluster used (see RecordTrial), ends its server first and takes its socket away.
void removePlace(const QString &place);

} // namespace tidemark
