#pragma once

#include "core/result.h"
#include "session/recorder_options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace tidemark {

// The options of whatever records: how much of the past is fetched by itself, and how much may wait on the disk.
struct RecordingOptions {
    [[nodiscard]] static QList<QCommandLineOption> declared();
    // The error names the option and what it may be.
    [[nodiscard]] static Result<RecordingOptions> from(const QCommandLineParser &parser);

    void applyTo(RecorderOptions &options) const;

    std::chrono::seconds firstFetch{};
    std::int64_t largestGapFetched = 0; // trades
    std::int64_t spoolQuota = 0;        // bytes
};

} // namespace tidemark
