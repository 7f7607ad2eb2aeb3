#include "monitoring/recorder_health.h"

namespace tidemark::RecorderHealth {
namespace {

[[nodiscard]] QString stuckText(const QString &what, Moment since, Moment now)
{
    return QStringLiteral("What %1 has shown no sign of life for %2 s.").arg(what).arg(std::chrono::floor<std::chrono::seconds>(now - since).count());
}

[[nodiscard]] QString feedHindrance(const FeedStatus &feed)
{
    if (feed.state == FeedState::Live)
        return {};
    return feed.problem.isEmpty() ? QStringLiteral("The exchange is not connected yet.") : feed.problem;
}

[[nodiscard]] QString databaseHindrance(const DatabaseStatus &database)
{
    if (database.state == DatabaseState::Ready && database.aside == 0)
        return {};
    if (database.state == DatabaseState::Stalled)
        return stalledText(database.since, database.problem);
    return database.problem.isEmpty() ? QStringLiteral("The database is being started.") : database.problem;
}

} // namespace

QString standstill(const RecorderStatus &status, const RecorderPulse &pulse, Moment now)
{
    if (now - pulse.feed > feedPatience)
        return stuckText(QStringLiteral("receives trades"), pulse.feed, now);
    const bool isThere = status.database.state == DatabaseState::Ready || status.database.state == DatabaseState::Stalled;
    if (isThere && now - pulse.store > storePatience)
        return stuckText(QStringLiteral("stores trades"), pulse.store, now);
    return {};
}

QString hindrance(const RecorderStatus &status, const RecorderPulse &pulse, Moment now)
{
    for (const auto &found : {feedHindrance(status.feed), status.spool.problem, databaseHindrance(status.database), standstill(status, pulse, now)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace tidemark::RecorderHealth
