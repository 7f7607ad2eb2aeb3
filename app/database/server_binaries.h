#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace tidemark {

// The folder with PostgreSQL's server programs (initdb, pg_ctl, postgres) of one major version: where distributions put them, or in one
// that TIDEMARK_POSTGRES names in the environment (several are separated by colons).
struct ServerBinaries {
    QString folder;
    int version = 0; // 15

    // The version that a cluster needs (its PG_VERSION); 0 takes the newest there is. The error names the package to install.
    [[nodiscard]] static Result<ServerBinaries> find(int version);
    // Looks in these folders only.
    [[nodiscard]] static Result<ServerBinaries> findIn(const QStringList &folders, int version);

    // Whether those of more than one version may be there; starts none of them to find that out.
    [[nodiscard]] static bool areSeveral();

    [[nodiscard]] QString program(const QString &name) const { return folder + QLatin1Char('/') + name; }
    // A further program of PostgreSQL (pg_basebackup), of this version or else of the next newer one that is installed.
    [[nodiscard]] Result<QString> tool(const QString &name) const;
};

} // namespace tidemark
