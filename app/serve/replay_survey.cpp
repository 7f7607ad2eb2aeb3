#include "serve/replay_survey.h"

#include "core/counted.h"
#include "database/history.h"
#include "database/record_survey.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString gapsNote(const Symbol &symbol, const Completeness &completeness)
{
    return QStringLiteral("%1: %2. What is not in the record is not made up: clients see the ids jump.")
        .arg(symbol.toString(), completenessText(completeness, QLocale::c()));
}

[[nodiscard]] bool hasLost(const Completeness &completeness)
{
    return completeness.missing + completeness.skipped + completeness.rejected + completeness.dropped + completeness.archived > 0;
}

} // namespace

const QString ReplaySurvey::nothing = QStringLiteral("nothing");

Result<ReplaySurvey> ReplaySurvey::of(PgSession &session, const MarketRules &only, Timestamp from, Timestamp to)
{
    const auto recorded = History(session).symbols();
    if (!recorded)
        return recorded.error();
    ReplaySurvey survey{{}, from, to, {}};
    std::optional<Timestamp> begins; // where all that is recorded begins later
    bool isBefore = false;
    std::size_t lacking = 0; // markets
    for (const auto &symbol : *recorded) {
        if (!only.admits(symbol))
            continue;
        const auto completeness = RecordSurvey(session).completeness(symbol, from, to);
        if (!completeness)
            return completeness.error();
        if (completeness->stored == 0)
            continue;
        survey.markets.push_back(symbol);
        isBefore = isBefore || !completeness->startsBeforeRecord;
        if (completeness->recordBegins)
            begins = std::min(begins.value_or(*completeness->recordBegins), *completeness->recordBegins);
        if (hasLost(*completeness) && ++lacking <= mostNamed)
            survey.notes += gapsNote(symbol, *completeness);
    }
    if (lacking > mostNamed)
        survey.notes += counted(std::int64_t(lacking - mostNamed), u"%1 more market lacks trades of that time; “tidemark-cli verify” tells which.",
                                u"%1 more markets lack trades of that time; “tidemark-cli verify” tells which.");
    if (survey.markets.empty()) {
        return Error{QStringLiteral("The record has no trade from %1 to %2%3, so there is nothing to replay. “tidemark-cli verify” tells what it has.")
                         .arg(toIsoString(from), toIsoString(to), only.isEmpty() ? QString() : QStringLiteral(" of these markets")),
                     nothing};
    }
    if (!isBefore && begins && *begins > from) {
        survey.from = *begins;
        survey.notes.prepend(QStringLiteral("The record begins at %1: the replay does, too.").arg(toIsoString(*begins)));
    }
    return survey;
}

} // namespace tidemark
