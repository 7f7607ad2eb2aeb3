#pragma once

#include <QString>

namespace tidemark {

// What came of sharing the private server, in words.
struct ShareAnswer {
    bool isRefused = false;
    QString sentence;
    QString password; // made now; it is told this once
};

// With whom the private server is to be shared, read-only; with nobody: a port of 0 and no group.
struct ShareChange {
    using Answer = ShareAnswer;

    int port = 0;  // of TCP, for programs of this computer
    QString group; // whose members may use a Unix socket

    [[nodiscard]] static ShareAnswer refused(const QString &why) { return {true, why, {}}; }
};

} // namespace tidemark
