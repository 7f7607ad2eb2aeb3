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
    static constexpr bool isDecision = true;

    int port = 0;  // of TCP, for programs of this computer
    QString group; // whose members may use a Unix socket

    [[nodiscard]] static ShareAnswer refused(const QString &why) { return {true, why, {}}; }
};

// With whom it is shared, as somebody chose it, and what of that is open now.
struct ShareState {
    bool isShared = false;
    ShareChange chosen = {}; // a port of TCP also where other computers may use it
    QString open = {};       // "TCP 127.0.0.1:5433, the group analysts"; empty where nothing is, or nobody can be asked
    QString problem = {};    // why it is not known
};

struct ShareQuestion {
    using Answer = ShareState;

    [[nodiscard]] static ShareState refused(const QString &why) { return {.problem = why}; }
};

} // namespace tidemark
