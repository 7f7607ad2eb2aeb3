#include "ui/tray/tray_sentences.h"

#include "ui/live/market_facts.h"
#include "ui/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {

QString trayLine(const MarketPulse &pulse, Timestamp exchangeNow, const SymbolScales &scales, const QLocale &locale)
{
    QStringList words{pulse.symbol.toString()};
    if (!pulse.last)
        words += QCoreApplication::translate("tidemark::Tray", "no price yet");
    else
        words += formatDecimal(pulse.last->price, scales.priceDecimals(pulse.symbol), locale);
    if (pulse.last && pulse.reference)
        words += formatChange(pulse.reference->price, pulse.last->price, locale);
    const auto state = marketStateText(pulse, exchangeNow, locale);
    if (pulse.last && state.isDoubtful)
        words += QLatin1Char('(') + state.words + QLatin1Char(')');
    words.removeAll(QString());
    return words.join(QStringLiteral("  "));
}

QString trayTrouble(const RecorderStatus &status, const TroubleTimes &troubles, const TellingTime &telling)
{
    if (!status.spool.problem.isEmpty())
        return spoolLine(status.spool, troubles.unspooled, telling).words;
    const bool isUsed = status.database.state == DatabaseState::Ready || status.database.state == DatabaseState::Starting;
    if (!isUsed || status.database.aside > 0)
        return databaseLine(status.database, isHeard(status.feed), telling).words;
    const bool isCut = !feedProblem(status.feed, troubles.unreachable, telling).isEmpty();
    return isCut ? feedLine(status.feed, troubles.unreachable, telling).words : QString();
}

} // namespace tidemark
