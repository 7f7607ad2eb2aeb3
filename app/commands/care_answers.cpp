#include "commands/care_answers.h"

#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"

#include <unistd.h>

namespace tidemark {

void CareTeller::tell(const CareProgress &progress)
{
    const auto text = careText(progress);
    if (std::exchange(m_step, progress.step) != progress.step && ::isatty(STDERR_FILENO) == 0)
        printProblem(text.section(QLatin1Char(':'), 0, 0) + QStringLiteral(" …"));
    printPassing(text.leftJustified(70));
}

void insertTrial(QJsonObject &object, const std::optional<TrialFindings> &trial)
{
    object.insert(QStringLiteral("verified"), trial.has_value());
    object.insert(QStringLiteral("sound"), trial ? QJsonValue(trial->isSound()) : QJsonValue());
    object.insert(QStringLiteral("trades"), trial ? QJsonValue(qint64(trial->trades)) : QJsonValue());
    object.insert(QStringLiteral("missing"), trial ? QJsonValue(qint64(trial->missing)) : QJsonValue());
    object.insert(QStringLiteral("errors"), trial ? QJsonValue(qint64(trial->errors)) : QJsonValue());
}

std::optional<int> refuseForeignServer(const Invocation &call, const QString &what)
{
    if (call.common.databaseUri.isEmpty())
        return std::nullopt;
    printProblem(QStringLiteral("%1 is for the private server. A server of your own has its own ways: pg_basebackup, pg_dump and pg_restore, or "
                                "whatever its administrator uses; “tidemark-cli database -- pg_dump -Fc -f FILE” runs one with its address. "
                                "Leave --database out for the private server. Nothing was changed.").arg(what));
    return exitUsage;
}

} // namespace tidemark
