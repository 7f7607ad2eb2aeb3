#include "core/status.h"

namespace tidemark {

QString stalledText(Timestamp since, const QString &problem)
{
    const auto end = problem.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".");
    return QStringLiteral("Nothing has been stored since %1: %2%3 What is received waits in the spool and is stored by itself.")
        .arg(toIsoString(std::chrono::floor<std::chrono::seconds>(since)), problem, end);
}

} // namespace tidemark
