#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace tidemark {

// The folder with PostgreSQL's server programs (initdb, pg_ctl, postgres) of one major version.
struct ServerBinaries {
    QString folder;
    int version = 0; // 15

    // The version that a cluster needs (its PG_VERSION); 0 takes the newest there is. The error names the package to install.
    [[nodiscard]] static Result<ServerBinaries> find(int version);
    // Looks in these folders only.
    [[nodiscard]] static Result<ServerBinaries> findIn(const QStringList &folders, int version);

    [[nodiscard]] QString program(const QString &name) const { return folder + QLatin1Char('/') + name; }
};

} // namespace tidemark
