#pragma once

#include "core/result.h"
#include "database/cluster_folder.h"
#include "host/file_lock.h"
#include "host/folder_lease.h"

#include <memory>
#include <stop_token>

namespace tidemark {

// The data folder for this program alone, its server stopped: for what replaces or changes the cluster itself. Others that want the
// record meanwhile are told what is done, and wait. Blocks; Errors: DatabaseTrouble's words.
class SoleUse {
public:
    // `doing`: what others are told, "is being restored". Refused while any program uses the record, here or on another computer.
    [[nodiscard]] static Result<std::unique_ptr<SoleUse>> take(const QString &dataDirectory, const QString &doing, std::stop_token stop,
                                                               LeaseTerms terms = {});
    ~SoleUse();
    SoleUse(const SoleUse &) = delete;
    SoleUse &operator=(const SoleUse &) = delete;

    // Its server programs are not looked for: there may be none of its version.
    [[nodiscard]] const ClusterFolder &folder() const { return m_folder; }

    // What who has the folder to himself says that it does, in words for others; empty where nobody has.
    [[nodiscard]] static QString doingIn(const QString &dataDirectory);
    // What a killed one has left is no longer true. By who has the start lock.
    static void forgetDoing(const QString &dataDirectory);

private:
    SoleUse(ClusterFolder folder, FileLock decision, FileLock users, LeaseTerms terms);
    [[nodiscard]] Result<void> begin(const QString &doing, std::stop_token stop);

    ClusterFolder m_folder;
    FileLock m_decision;
    FileLock m_users;
    FolderLease m_lease;
};

} // namespace tidemark
