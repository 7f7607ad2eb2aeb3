#pragma once

#include <QStringList>

namespace tidemark::bench {

// What a run of tidemark-cli took, from its start to its end.
struct MeasuredCommand {
    double seconds = 0;
    double megabytes = 0; // the most of its memory that lay in RAM at once; a server is another process

    // One that fails ends the program.
    [[nodiscard]] static MeasuredCommand run(const QStringList &arguments);
};

} // namespace tidemark::bench
