#include "desktop/desktop_options.h"

namespace tidemark {
namespace {

ExchangeEndpoints endpointsOf(const ExchangeEndpoints &given, const GivenOptions &which, const ExchangeSettings &chosen)
{
    auto endpoints = given;
    const auto found = ExchangeEndpoints::fromText(chosen.streamUrl, chosen.apiUrl, chosen.archiveUrl);
    if (found.ok() && !which.streamUrl)
        endpoints.stream = found->stream;
    if (found.ok() && !which.apiUrl)
        endpoints.api = found->api;
    if (found.ok() && !which.archiveUrl)
        endpoints.archive = found->archive;
    endpoints.proxy = chosen.proxy;
    return endpoints;
}

} // namespace

GivenOptions DesktopOptions::givenIn(const QCommandLineParser &parser)
{
    const auto isSet = [&parser](const char *name) { return parser.isSet(QLatin1String(name)); };
    return {isSet("simulate"), isSet("symbols"),  isSet("database"),  isSet("stream-url"), isSet("api-url"),
            isSet("backfill"), isSet("gap-limit"), isSet("spool-quota"), isSet("theme"), isSet("archive-url")};
}

AppearanceSettings DesktopOptions::appearance(const DesktopSettings &chosen) const
{
    auto appearance = chosen.appearance;
    if (given.theme)
        appearance.theme = theme;
    return appearance;
}

RecordingLimits DesktopOptions::limits(const DesktopSettings &chosen) const
{
    auto limits = chosen.recording;
    if (given.backfill)
        limits.firstFetch = std::chrono::duration_cast<std::chrono::minutes>(recording.firstFetch);
    if (given.gapLimit)
        limits.largestGapFetched = recording.largestGapFetched;
    if (given.spoolQuota)
        limits.spoolQuota = recording.spoolQuota;
    return limits;
}

RecorderOptions DesktopOptions::toRecorder(const DesktopSettings &chosen, bool isSimulated) const
{
    auto options = common.toRecorder();
    const auto counting = limits(chosen);
    options.firstFetch = counting.firstFetch;
    options.largestGapFetched = counting.largestGapFetched;
    options.spoolQuota = counting.spoolQuota;
    if (isSimulated)
        return options;
    options.endpoints = endpointsOf(options.endpoints, given, chosen.exchange);
    if (!given.database)
        options.databaseUri = chosen.databaseUri;
    return options;
}

} // namespace tidemark
