#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace tidemark {

class PgSession;

// Has the private server of a data folder load TimescaleDB from now on, where that is installed beside its programs; it starts anew for
// that, which a recorder bridges. Only ever called because a person wishes it. Errors: DatabaseTrouble's words.
[[nodiscard]] Result<void> loadTimescale(const QString &dataDirectory, const std::stop_token &stop);

// Has the server load this library from its next start on, besides what somebody has had it load already.
[[nodiscard]] Result<void> preloadToo(PgSession &session, const QByteArray &library);

// What TimescaleDB would tell its makers of a private server, it does not.
[[nodiscard]] Result<void> keepTimescaleQuiet(PgSession &session);

} // namespace tidemark
