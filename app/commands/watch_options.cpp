#include "commands/watch_options.h"

#include "monitoring/heartbeat.h"

namespace tidemark {
namespace {

const QString metricsOption = QStringLiteral("metrics");
const QString heartbeatOption = QStringLiteral("heartbeat");
const QString intervalOption = QStringLiteral("heartbeat-interval");
constexpr int longestInterval = 86'400; // seconds

Result<std::chrono::seconds> intervalOf(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const auto seconds = parser.value(intervalOption).toInt(&isNumber);
    if (isNumber && seconds >= 1 && seconds <= longestInterval)
        return std::chrono::seconds(seconds);
    return Error{QStringLiteral("--heartbeat-interval “%1” is not a whole number of seconds from 1 to %2.").arg(parser.value(intervalOption)).arg(longestInterval)};
}

} // namespace

QList<QCommandLineOption> WatchOptions::declared()
{
    return {
        {metricsOption, QStringLiteral("Serve metrics for Prometheus at http://ADDRESS:PORT/metrics."), QStringLiteral("ADDRESS:PORT")},
        {heartbeatOption, QStringLiteral("Call this address at an interval while recording is well; @FILE reads it from a file."), QStringLiteral("URL")},
        {intervalOption, QStringLiteral("Time between two such calls."), QStringLiteral("SECONDS"), QStringLiteral("60")},
    };
}

Result<WatchOptions> WatchOptions::from(const QCommandLineParser &parser)
{
    WatchOptions options;
    const auto every = intervalOf(parser);
    if (!every)
        return every.error();
    options.heartbeatEvery = *every;
    if (parser.isSet(metricsOption)) {
        const auto address = ListenAddress::fromText(parser.value(metricsOption));
        if (!address)
            return address.error();
        options.metrics = *address;
    }
    if (parser.isSet(heartbeatOption)) {
        const auto url = Heartbeat::addressFrom(parser.value(heartbeatOption));
        if (!url)
            return url.error();
        options.heartbeat = *url;
    }
    return options;
}

} // namespace tidemark
