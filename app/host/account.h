#pragma once

#include "core/result.h"

#include <QString>

#include <optional>
#include <vector>

#include <sys/types.h>

namespace tidemark {

// A system account, as programs are run under it. PostgreSQL refuses to run as root, so root has to lend it another one.
struct Account {
    QString name;
    uid_t user = 0;
    gid_t group = 0;
    std::vector<gid_t> groups; // all of them, the main one included

    // The one that this program runs under.
    [[nodiscard]] static Account ourselves();
    // Absent where the system does not know the user.
    [[nodiscard]] static std::optional<Account> ofUser(uid_t user);
    [[nodiscard]] static std::optional<Account> named(const QString &name);
    // Who runs the private server: ourselves; as root "tidemark", else "postgres". The error says how to get one.
    [[nodiscard]] static Result<Account> forServer();

    [[nodiscard]] bool isOurselves() const;
    // False for a number that the system knows no user of; some programs refuse to run under such a one.
    [[nodiscard]] bool hasName() const { return ofUser(user).has_value(); }
    [[nodiscard]] bool isRoot() const { return user == 0; }
};

// The module to preload before such a program; empty where it was not installed beside ours.
[[nodiscard]] QString accountModule();

// Creates the folder where it is missing, gives it to the account and closes it to all others (mode 0700). Refuses one
// that is a link or belongs to somebody else: it could be a trap in a folder that others may write to.
[[nodiscard]] Result<void> ensurePrivateFolder(const QString &path, const Account &account);

} // namespace tidemark
