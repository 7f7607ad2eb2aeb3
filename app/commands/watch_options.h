#pragma once

#include "core/result.h"
#include "monitoring/listen_address.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tidemark {

// How operators watch a recorder: metrics that are fetched, and a sign of life that is sent.
struct WatchOptions {
    [[nodiscard]] static QList<QCommandLineOption> declared();
    // The error names the option, and no secret.
    [[nodiscard]] static Result<WatchOptions> from(const QCommandLineParser &parser);

    std::optional<ListenAddress> metrics;
    std::optional<QUrl> heartbeat;
    std::chrono::seconds heartbeatEvery{60};
};

} // namespace tidemark
