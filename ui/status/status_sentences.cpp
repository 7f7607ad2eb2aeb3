#include "ui/status/status_sentences.h"

#include "ui/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("tidemark::StatusSentences", text, nullptr, n);
}

QString since(Timestamp moment, const TellingTime &telling)
{
    return tr("since %1").arg(telling.format.timeNear(moment, telling.now));
}

QString count(std::int64_t number, const TellingTime &telling)
{
    return formatCount(number, telling.locale);
}

QString tradesText(std::int64_t trades, const TellingTime &telling)
{
    return trades == 1 ? tr("1 trade") : tr("%1 trades").arg(count(trades, telling));
}

// Sentences one a line, the empty ones left out.
QString lines(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString feedCounts(const FeedStatus &feed, const TellingTime &telling)
{
    QStringList parts{tr("%1 received since the start.").arg(tradesText(feed.received, telling))};
    if (feed.refused > 0)
        parts += tr("%1 frames could not be read; their text is kept.").arg(count(feed.refused, telling));
    if (feed.healing.fetching > 0)
        parts += tr("%1 missing, being fetched.").arg(tradesText(feed.healing.fetching, telling));
    if (feed.reconnects > 0)
        parts += tr("Connected anew %1 times.").arg(count(feed.reconnects, telling));
    return parts.join(QLatin1Char('\n'));
}

QString rate(double perSecond, const TellingTime &telling)
{
    return tr("%1 messages/s").arg(telling.locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

QString hostOf(const FeedStatus &feed)
{
    return feed.host.isEmpty() ? tr("The exchange") : feed.host;
}

} // namespace

StatusLine feedLine(const FeedStatus &feed, std::optional<Timestamp> unreachableSince, const TellingTime &telling)
{
    const auto counts = feedCounts(feed, telling);
    switch (feed.state) {
    case FeedState::Stopped:
        return {Tone::Dim, tr("Feed stopped"), counts};
    case FeedState::Live:
        // Trades arrive, but something else is refused: a market, or what is missing by its ids.
        return {feed.problem.isEmpty() ? Tone::Good : Tone::Warning,
                (feed.problem.isEmpty() ? tr("Live, %1") : tr("Live, %1, with a problem"))
                    .arg(rate(feed.messagesPerSecond, telling)),
                lines({tr("Connected to %1 %2.").arg(hostOf(feed), since(feed.since, telling)), feed.problem, counts})};
    case FeedState::Silent:
        return {Tone::Warning, tr("Silent %1").arg(since(feed.since, telling)),
                lines({tr("%1 is connected but has sent nothing %2. The connection is being renewed by itself.")
                           .arg(hostOf(feed), since(feed.since, telling)),
                       feed.problem, counts})};
    case FeedState::Connecting:
    case FeedState::Waiting:
        break;
    }
    if (!unreachableSince)
        return {Tone::Dim, tr("Connecting…"), lines({tr("Connecting to %1.").arg(hostOf(feed)), counts})};
    return {Tone::Bad, tr("Not connected %1").arg(since(*unreachableSince, telling)),
            lines({feedProblem(feed, unreachableSince, telling), counts})};
}

StatusLine spoolLine(const SpoolStatus &spool, const TellingTime &telling)
{
    const auto purpose = tr("The spool keeps every received trade on this computer until the database has stored it.");
    if (!spool.problem.isEmpty())
        return {Tone::Bad, tr("Spool fails"), lines({spoolProblem(spool), purpose})};
    if (spool.trades == 0)
        return {Tone::Good, tr("Spool empty"), lines({tr("Nothing waits to be stored."), purpose})};
    return {Tone::Good, tr("%1 in the spool").arg(tradesText(spool.trades, telling)),
            lines({tr("%1 (%2) wait to be stored.")
                       .arg(tradesText(spool.trades, telling), formatBytes(spool.bytes, telling.locale)),
                   purpose})};
}

StatusLine databaseLine(const DatabaseStatus &database, bool isFed, const TellingTime &telling)
{
    QStringList counts{tr("%1 stored since the start.").arg(tradesText(database.stored, telling))};
    if (database.rejected > 0)
        counts += tr("%1 inputs could not be stored; their text is kept in “rejected”.").arg(count(database.rejected, telling));
    if (database.altered > 0)
        counts += tr("%1 stored trades arrived again with other values; the first ones were kept.")
                      .arg(count(database.altered, telling));
    const auto story = counts.join(QLatin1Char('\n'));
    switch (database.state) {
    case DatabaseState::Starting:
        return {Tone::Dim, tr("Database starting…"),
                lines({tr("The database is being started (%1).").arg(database.where), story})};
    case DatabaseState::Ready: {
        const bool odd = database.rejected > 0 || database.altered > 0;
        const auto ready = isFed ? tr("Recording") : tr("Database ready");
        const auto words =
            odd ? tr("%1, %2 set aside").arg(ready, count(database.rejected + database.altered, telling)) : ready;
        return {odd ? Tone::Warning : Tone::Good, words,
                lines({tr("Recording into %1 %2.").arg(database.where, since(database.since, telling)), story})};
    }
    case DatabaseState::Away:
        return {Tone::Warning, tr("Database away %1").arg(since(database.since, telling)),
                lines({databaseProblem(database, telling), story})};
    case DatabaseState::Refused:
        break;
    }
    return {Tone::Bad, tr("Database refused"), lines({databaseProblem(database, telling), story})};
}

StatusLine lagLine(const LagStatus &lag, const TellingTime &telling)
{
    const auto meaning = tr("Medians of the last minute: from the trade on the exchange to this computer, and from here "
                            "into the database.");
    if (!lag.exchangeToReceived && !lag.receivedToCommitted)
        return {Tone::Dim, tr("Lag: no trades"), meaning};
    QStringList parts;
    if (lag.exchangeToReceived)
        parts += tr("Lag %1").arg(formatSpan(lag.exchangeToReceived->median, telling.locale));
    if (lag.receivedToCommitted)
        parts += tr("stored after %1").arg(formatSpan(lag.receivedToCommitted->median, telling.locale));
    using std::chrono::seconds;
    const auto isSlow = [](const std::optional<DelaySpread> &delay) { return delay && delay->median > seconds(5); };
    const bool slow = isSlow(lag.exchangeToReceived) || isSlow(lag.receivedToCommitted);
    return {slow ? Tone::Warning : Tone::Good, parts.join(QStringLiteral(", ")), meaning};
}

QString feedProblem(const FeedStatus &feed, std::optional<Timestamp> unreachableSince, const TellingTime &telling)
{
    if (!unreachableSince || feed.state == FeedState::Live || feed.state == FeedState::Stopped)
        return {};
    const auto reason = feed.problem.isEmpty() ? QString() : QLatin1Char(' ') + feed.problem;
    return tr("%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.")
        .arg(hostOf(feed), since(*unreachableSince, telling), reason);
}

QString spoolProblem(const SpoolStatus &spool)
{
    if (spool.problem.isEmpty())
        return {};
    return tr("Trades cannot be kept safe on this computer: %1 Trades that arrive now may be missing from the record "
              "until they are fetched again.")
        .arg(spool.problem);
}

QString databaseProblem(const DatabaseStatus &database, const TellingTime &telling)
{
    if (database.state == DatabaseState::Refused)
        return tr("The database is not used: %1 Trades are kept in the spool meanwhile.").arg(database.problem);
    if (database.state != DatabaseState::Away)
        return {};
    const auto reason = database.problem.isEmpty() ? QString() : QLatin1Char(' ') + database.problem;
    return tr("The database (%1) is away %2.%3 Trying again by itself; trades are kept in the spool and stored later.")
        .arg(database.where, since(database.since, telling), reason);
}

QString recordUnavailable(const DatabaseStatus &database, const TellingTime &telling)
{
    if (database.state == DatabaseState::Starting)
        return tr("The database is being started. History answers as soon as it is there.");
    return databaseProblem(database, telling);
}

} // namespace tidemark
