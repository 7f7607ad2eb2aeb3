#include "commands/recording_options.h"

#include <chrono>

namespace tidemark {
namespace {

constexpr std::int64_t megabyte = 1'000'000;

const QString backfillOption = QStringLiteral("backfill");
const QString gapLimitOption = QStringLiteral("gap-limit");
const QString spoolQuotaOption = QStringLiteral("spool-quota");

Result<std::int64_t> numberOf(const QCommandLineParser &parser, const QString &option, std::int64_t least, std::int64_t most)
{
    bool ok = false;
    const auto number = parser.value(option).toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return std::int64_t(number);
    return Error{QStringLiteral("--%1 “%2” is not a whole number from %3 to %4.")
                     .arg(option, parser.value(option))
                     .arg(least)
                     .arg(most)};
}

} // namespace

QList<QCommandLineOption> RecordingOptions::declared()
{
    const RecorderOptions defaults;
    return {
        {backfillOption, QStringLiteral("How much a market's first start fetches of the time before it; 0: nothing."),
         QStringLiteral("MINUTES"), QString::number(std::chrono::duration_cast<std::chrono::minutes>(defaults.firstFetch).count())},
        {gapLimitOption, QStringLiteral("A gap of more trades is shown, and fetched only when the window is asked to."),
         QStringLiteral("TRADES"), QString::number(defaults.largestGapFetched)},
        {spoolQuotaOption, QStringLiteral("How much may wait on the disk while the database is away."), QStringLiteral("MEGABYTES"),
         QString::number(defaults.spoolQuota / megabyte)},
    };
}

Result<RecordingOptions> RecordingOptions::from(const QCommandLineParser &parser)
{
    const auto minutes = numberOf(parser, backfillOption, 0, 7 * 24 * 60);
    const auto trades = numberOf(parser, gapLimitOption, 0, 1'000'000'000'000);
    const auto megabytes = numberOf(parser, spoolQuotaOption, 1, 1'000'000);
    for (const auto *number : {&minutes, &trades, &megabytes}) {
        if (!*number)
            return number->error();
    }
    return RecordingOptions{std::chrono::minutes(*minutes), *trades, *megabytes * megabyte};
}

void RecordingOptions::applyTo(RecorderOptions &options) const
{
    options.firstFetch = firstFetch;
    options.largestGapFetched = largestGapFetched;
    options.spoolQuota = spoolQuota;
}

} // namespace tidemark
