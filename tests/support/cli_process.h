#pragma once

#include "support/child_process.h"

namespace tidemark {

// The built tidemark-cli.
class CliProcess : public ChildProcess {
public:
    // Where its answer goes: kept here, to a disk that is full, or to a reader that has gone. `clockAhead`: of ours.
    enum class Output { Kept, Full, Closed };

    explicit CliProcess(const QStringList &arguments, Output output = Output::Kept, std::chrono::microseconds clockAhead = {});

    // Where the built program is.
    [[nodiscard]] static QString program();
    // Runs it to its end.
    [[nodiscard]] static CliAnswer run(const QStringList &arguments, Output output = Output::Kept);

    // Its standard input ends.
    void closeInput() { process().closeWriteChannel(); }
};

} // namespace tidemark
