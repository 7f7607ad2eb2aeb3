#pragma once

#include "core/result.h"
#include "database/pg_target.h"

#include <QString>

namespace tidemark {

// A database's address as a person typed it, taken apart: what may be kept in settings, and the password, which may not.
struct TypedAddress {
    QString address; // without password, as it was typed wherever that can be
    PgTarget target; // the same
    QString password;

    // `password` was typed beside the address; one in the address counts only where that is empty. Refuses what libpq
    // cannot read, an empty text, and the secret of a key, for which there is no place apart.
    [[nodiscard]] static Result<TypedAddress> fromText(const QString &text, const QString &password = {});

    // The target with its password, for a connection of this process.
    [[nodiscard]] PgTarget unlocked() const;
    // Puts the password, if there is one, where libpq finds it.
    [[nodiscard]] Result<void> keepPassword() const;
};

} // namespace tidemark
