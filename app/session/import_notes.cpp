#include "session/import_notes.h"

#include "archive/archive_name.h"

#include <QFileInfo>

namespace tidemark {
namespace {

constexpr std::chrono::seconds usualFall(1); // beyond it verify tells an error
constexpr std::chrono::hours shortEnd(1); // of the period in a file's name, without a trade

[[nodiscard]] QString otherNameNote(const QString &path, const SourceNotes &source)
{
    const auto inner = source.members.size() == 1 ? source.members.constFirst() : QString();
    const auto own = QFileInfo(path).completeBaseName();
    if (inner.isEmpty() || !ArchiveName::of(path) || QFileInfo(inner).completeBaseName() == own)
        return {};
    return QStringLiteral("The file in it is named “%1”, not “%2.csv”.").arg(inner, own);
}

} // namespace

QStringList oddityNotes(const QString &path, const FileSurvey &survey, const SourceNotes &source)
{
    QStringList notes;
    if (survey.rows() == 0)
        notes += QStringLiteral("It holds no trade.");
    if (source.notBestMatch.count > 0)
        notes += QStringLiteral("isBestMatch is False in %1 of its lines, the first is line %2: they are stored, and an export says True.")
                     .arg(source.notBestMatch.count).arg(source.notBestMatch.first);
    if (source.roundedQuotes.count > 0)
        notes += QStringLiteral("quoteQty is not cut off but rounded in %1 of its lines, the first is line %2: they are stored, and an export cuts it off.")
                     .arg(source.roundedQuotes.count).arg(source.roundedQuotes.first);
    if (survey.hasRepeats())
        notes += QStringLiteral("%1 of its lines repeat a trade that stands in it before; each is stored once.").arg(survey.repeats());
    for (const auto &[symbol, market] : survey.markets()) {
        if (!market.isInOrder)
            notes += QStringLiteral("Its rows of %1 are not in the order of their ids, which was put right.").arg(symbol.toString());
        if (market.fall > usualFall) {
            notes += QStringLiteral("Its times of %1 fall as ids rise, by %2 s at trade %3: one of them is wrong, and verify will say so. Compare it with another file of these days.")
                         .arg(symbol.toString()).arg(std::chrono::round<std::chrono::seconds>(market.fall).count()).arg(market.fallsAt);
        }
    }
    if (const auto other = otherNameNote(path, source); !other.isEmpty())
        notes += other;
    return notes;
}

QStringList periodNotes(const QString &path, const FileSurvey &survey)
{
    const auto name = ArchiveName::of(path);
    if (!name || survey.markets().size() != 1)
        return {};
    const auto &market = survey.markets().begin()->second;
    if (market.from < name->from || market.to >= name->to)
        return {QStringLiteral("Its trades are of %1 to %2, not only of the period that its name says.").arg(toIsoString(market.from), toIsoString(market.to))};
    QStringList notes;
    if (market.from - name->from > shortEnd)
        notes += QStringLiteral("Its first trade is of %1: before that it has none of its period.").arg(toIsoString(market.from));
    if (name->to - market.to > shortEnd)
        notes += QStringLiteral("Its last trade is of %1: after that it has none of its period.").arg(toIsoString(market.to));
    return notes;
}

} // namespace tidemark
