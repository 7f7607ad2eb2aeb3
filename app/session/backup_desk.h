#pragma once

#include "core/backup_values.h"

#include <functional>
#include <stop_token>

namespace tidemark {

// Backups of the private server, as a person asks for them in the window; see Backup and Restore. `privateFolder` is empty where the record is
// on another server, which has its own ways. They block, and stop within seconds.
[[nodiscard]] BackupAnswer madeBackup(const BackupQuestion &question, const QString &privateFolder, const std::function<void(const BackupProgress &)> &tell,
                                      const std::stop_token &stop);
[[nodiscard]] BackupState backupState(const QString &privateFolder);
[[nodiscard]] BackupLook lookedInto(const BackupLookQuestion &question);

} // namespace tidemark
