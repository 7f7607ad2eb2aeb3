#pragma once

#include "core/timestamp.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace tidemark {

// The newest backup of a private server that was made on this computer, whichever program made it.
struct LastBackup {
    QString folder;
    Timestamp endedAt;
    bool isTried = false; // a copy of it was started, and its record verified
};

struct BackupState {
    std::optional<LastBackup> last; // nothing: none was made yet
    bool isThere = false;           // its folder can be seen now
    QString problem;                // why it is not known
};

struct BackupStateQuestion {
    using Answer = BackupState;
};

struct BackupProgress {
    QString words;
    std::int64_t done = 0;
    std::int64_t total = 0; // 0: nobody knows
};

struct BackupAnswer {
    enum class End { Done, Unsound, Cancelled, Failed }; // unsound: the record contradicts itself, and so does its backup

    End end = End::Failed;
    QString sentence;
};

// Back up the private server into a new folder in this one, while recording goes on.
struct BackupQuestion {
    using Answer = BackupAnswer;
    using Progress = BackupProgress;

    QString folder;
};

// What a restore from there would bring back.
struct BackupLook {
    bool isBackup = false;
    QString sentence; // what it holds, or why it cannot be restored
};

struct BackupLookQuestion {
    using Answer = BackupLook;

    QString folder; // a backup, or one that backups were made into
};

} // namespace tidemark
