#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace tidemark {

// How the private server is open to others, read-only, as a person chose it: kept in `share.json` of the data folder and followed at each
// start of the server. Nothing by default.
struct ServerShare {
    static const QString role; // who they log in as: "tidemark_reader"

    QString group;    // whose members may use the shared Unix socket; empty: no socket
    QString address;  // that the server listens on, numeric, or "*"
    int port = 0;     // of TCP; 0: none
    QString network;  // who may come over TCP, as pg_hba.conf says it: "192.168.1.0/24", "samehost", "samenet"
    QString verifier; // of the role's password, as PostgreSQL keeps it; never the password

    [[nodiscard]] bool hasSocket() const { return !group.isEmpty(); }
    [[nodiscard]] bool hasTcp() const { return port > 0; }
    // Only programs of this computer could come.
    [[nodiscard]] bool isLocal() const;
    // "127.0.0.1:5433", "[::1]:5433".
    [[nodiscard]] QString place() const;

    // Nothing where nothing is shared. A file that cannot be read shares nothing, and is an error.
    [[nodiscard]] static Result<std::optional<ServerShare>> in(const QString &dataDirectory);
    [[nodiscard]] Result<void> write(const QString &dataDirectory) const;
    [[nodiscard]] static Result<void> remove(const QString &dataDirectory);

    friend bool operator==(const ServerShare &, const ServerShare &) = default;
};

// [ADDRESS:]PORT and a network, as a person writes them. Without an address: this computer alone, or every address where a network is
// named. The error says what is wrong.
[[nodiscard]] Result<ServerShare> tcpShareFrom(const QString &place, const QString &network);

// Whether the server could listen there now; the error says why not.
[[nodiscard]] Result<void> checkCanListen(const ServerShare &share);

} // namespace tidemark
