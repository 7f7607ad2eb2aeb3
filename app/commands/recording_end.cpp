#include "commands/recording_end.h"

#include "core/counted.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace tidemark {

QJsonObject RecordingEnd::toJson() const
{
    QJsonArray those;
    for (const auto &market : lacking())
        those.append(QJsonObject{{QStringLiteral("symbol"), market.symbol.toString()}, {QStringLiteral("missing"), qint64(market.missing)}});
    return {{QStringLiteral("received"), qint64(status.feed.received)},
            {QStringLiteral("stored"), qint64(report.stored)},
            {QStringLiteral("waiting"), qint64(report.waiting)},
            {QStringLiteral("unkept"), qint64(report.unkept)},
            {QStringLiteral("rejected"), qint64(status.database.rejected)},
            {QStringLiteral("altered"), qint64(status.database.altered)},
            {QStringLiteral("missing"), qint64(missing())},
            {QStringLiteral("missing_because"), missing() > 0 ? missingBecause() : QString()},
            {QStringLiteral("markets"), those},
            {QStringLiteral("unread"), QJsonArray::fromStringList(unread())},
            {QStringLiteral("problem"), report.problem}};
}

QString RecordingEnd::text() const
{
    return counted(report.stored, u"%1 trade stored, %2 waiting in the spool.", u"%1 trades stored, %2 waiting in the spool.").arg(report.waiting);
}

QStringList RecordingEnd::problems() const
{
    return waitingProblems() + unkeptProblems() + missingProblems();
}

std::int64_t RecordingEnd::missing() const
{
    std::int64_t trades = 0;
    for (const auto &market : markets)
        trades += market.missing;
    return trades;
}

std::vector<MarketFigures> RecordingEnd::lacking() const
{
    std::vector<MarketFigures> those;
    std::copy_if(markets.begin(), markets.end(), std::back_inserter(those), [](const MarketFigures &market) { return market.missing > 0; });
    return those;
}

QStringList RecordingEnd::unread() const
{
    QStringList names;
    for (const auto &market : markets) {
        if (!market.isLearned)
            names += market.symbol.toString();
    }
    return names;
}

QStringList RecordingEnd::waitingProblems() const
{
    QStringList sentences;
    if (report.doubted > 0) {
        sentences += counted(report.doubted,
                             u"%1 trade waits in the spool until the exchange has said whether it started its market's ids again; nothing is lost, "
                             "it is recorded after the next start, once the exchange has answered.",
                             u"%1 trades wait in the spool until the exchange has said whether it started their markets' ids again; nothing is lost, "
                             "they are recorded after the next start, once the exchange has answered.");
    }
    if (const auto waiting = report.waiting - report.doubted; waiting > 0) {
        sentences += counted(waiting, u"%1 trade waits in the spool; nothing is lost, it is stored at the next start. %2",
                             u"%1 trades wait in the spool; nothing is lost, they are stored at the next start. %2")
                         .arg(waitingBecause());
    }
    return sentences;
}

// The spool's own trouble is told once, with what it did not take where there is any.
QString RecordingEnd::waitingBecause() const
{
    if (report.problem.isEmpty())
        return QStringLiteral("The database was not quick enough.");
    if (report.problem != status.spool.problem)
        return QStringLiteral("The database was in the way: %1").arg(report.problem);
    return report.unkept > 0 ? QStringLiteral("The spool was in the way.") : QStringLiteral("The spool was in the way: %1").arg(report.problem);
}

QStringList RecordingEnd::unkeptProblems() const
{
    if (report.unkept == 0)
        return {};
    const auto sentence = counted(report.unkept,
                                  u"%1 trade was received, and not even the spool took it; the next start fetches it by its id, as far as the exchange has it.",
                                  u"%1 trades were received, and not even the spool took them; the next start fetches them by their ids, as far as the exchange has them.",
                                  englishNumbers());
    return status.spool.problem.isEmpty() ? QStringList{sentence} : QStringList{sentence, status.spool.problem};
}

// Each market by itself where they are few.
QStringList RecordingEnd::missingProblems() const
{
    QStringList sentences;
    const auto those = lacking();
    if (those.size() > mostNamed) {
        sentences += counted(missing(), u"%1 trade of %2 markets is still missing.", u"%1 trades of %2 markets are still missing.", englishNumbers())
                         .arg(englishNumbers().toString(qint64(those.size())));
    } else {
        for (const auto &market : those)
            sentences += counted(market.missing, u"%1 trade of %2 is still missing.", u"%1 trades of %2 are still missing.", englishNumbers()).arg(market.symbol.toString());
    }
    if (!those.empty()) {
        const auto because = missingBecause();
        sentences += because.isEmpty() ? QStringLiteral("The next start fetches what is missing, as far as the exchange has it.") : because;
    }
    if (const auto names = unread(); !names.isEmpty())
        sentences += QStringLiteral("What was missing before of %1 is not known: the record was not read.").arg(namedOrCounted(names));
    return sentences;
}

QString RecordingEnd::missingBecause() const
{
    const auto &healing = status.feed.healing;
    QStringList reasons;
    if (healing.tooLarge > 0) {
        reasons += counted(healing.tooLarge, u"%1 missing trade is in a gap that is larger than --gap-limit, which is fetched only when the window is asked to.",
                           u"%1 missing trades are in gaps that are larger than --gap-limit, which are fetched only when the window is asked to.", englishNumbers());
    }
    if (!healing.problem.isEmpty())
        reasons += healing.problem;
    return reasons.join(QLatin1Char(' '));
}

} // namespace tidemark
