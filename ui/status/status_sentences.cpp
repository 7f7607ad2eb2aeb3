#include "ui/status/status_sentences.h"

#include "ui/number_format.h"
#include "ui/status/healing_sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace tidemark {
namespace {

struct StatusSentences {
    Q_DECLARE_TR_FUNCTIONS(tidemark::StatusSentences)
};

QString since(Timestamp moment, const TellingTime &telling)
{
    const auto time = telling.format.timeNear(moment, telling.now);
    return StatusSentences::tr("since %1")
        .arg(telling.namesZone ? time + QLatin1Char(' ') + telling.format.zoneName(moment) : time);
}

QString count(std::int64_t number, const TellingTime &telling)
{
    return formatCount(number, telling.locale);
}

QString tradesText(std::int64_t trades, const TellingTime &telling)
{
    return formatCounted(trades, QStringLiteral("%1 trade"), StatusSentences::tr("%1 trades", nullptr, numerus(trades)), telling.locale);
}

QString ended(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.');
}

// Sentences one a line, the empty ones left out.
QString lines(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString connectionText(const ConnectionFacts &facts, const TellingTime &telling)
{
    const auto age = formatRoughAge(telling.now - facts.openedAt, telling.locale);
    return facts.isRetiring ? StatusSentences::tr("A connection to %1 is %2 old; a newer one takes over.").arg(facts.host, age)
                            : StatusSentences::tr("A connection to %1 is %2 old and carries %3.")
                                  .arg(facts.host, age, formatCounted(facts.markets, QStringLiteral("%1 market"), StatusSentences::tr("%1 markets", nullptr, numerus(facts.markets)), telling.locale));
}

QString feedCounts(const FeedStatus &feed, const TellingTime &telling)
{
    QStringList parts{StatusSentences::tr("%1 received since the start.").arg(tradesText(feed.received, telling))};
    if (feed.refused > 0)
        parts += formatCounted(feed.refused, QStringLiteral("%1 frame could not be read; its text is kept."), StatusSentences::tr("%1 frames could not be read; their text is kept.", nullptr, numerus(feed.refused)), telling.locale);
    if (const auto story = healingStory(feed.healing, telling.locale); !story.isEmpty())
        parts += story;
    if (feed.reconnects > 0)
        parts += formatCounted(feed.reconnects, QStringLiteral("Connected anew once."), StatusSentences::tr("Connected anew %1 times.", nullptr, numerus(feed.reconnects)), telling.locale);
    for (const auto &connection : feed.connections)
        parts += connectionText(connection, telling);
    parts += feed.notices;
    return parts.join(QLatin1Char('\n'));
}

QString rate(double perSecond, const TellingTime &telling)
{
    return StatusSentences::tr("%1 messages/s").arg(telling.locale.toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

QString hostOf(const FeedStatus &feed)
{
    return feed.host.isEmpty() ? StatusSentences::tr("The exchange") : feed.host;
}

// Trades arrive, but something else is refused, or cannot be fetched.
bool needsAttention(const FeedStatus &feed)
{
    return !feed.problem.isEmpty() || !feed.healing.problem.isEmpty() || feed.healing.tooLarge > 0;
}

QString liveText(const FeedStatus &feed, const TellingTime &telling)
{
    auto words = StatusSentences::tr("Live, %1").arg(rate(feed.messagesPerSecond, telling));
    if (feed.healing.missing > 0)
        words = StatusSentences::tr("%1, %2 missing").arg(words, count(feed.healing.missing, telling));
    else if (feed.healing.past > 0)
        words = StatusSentences::tr("%1, filling the past").arg(words);
    return feed.problem.isEmpty() ? words : StatusSentences::tr("%1, with a problem").arg(words);
}

} // namespace

void followTroubles(TroubleTimes &troubles, const RecorderStatus &status, Timestamp now)
{
    const auto &feed = status.feed;
    if (isHeard(feed) || feed.state == FeedState::Stopped)
        troubles.unreachable.reset();
    else if (!troubles.unreachable && (feed.state == FeedState::Waiting || !feed.problem.isEmpty()))
        troubles.unreachable = feed.since;
    if (status.spool.problem.isEmpty())
        troubles.unspooled.reset();
    else if (!troubles.unspooled)
        troubles.unspooled = now;
}

bool isHeard(const FeedStatus &feed)
{
    return feed.state == FeedState::Live || feed.state == FeedState::Silent;
}

StatusLine feedLine(const FeedStatus &feed, std::optional<Timestamp> unreachableSince, const TellingTime &telling, bool isRecordThere)
{
    const auto counts = feedCounts(feed, telling);
    switch (feed.state) {
    case FeedState::Stopped:
        return {Tone::Dim, StatusSentences::tr("Feed stopped"), counts};
    case FeedState::Live:
        return {needsAttention(feed) ? Tone::Warning : Tone::Good, liveText(feed, telling),
                lines({StatusSentences::tr("Connected to %1 %2.").arg(hostOf(feed), since(feed.since, telling)), feed.problem,
                       counts})};
    case FeedState::Silent:
        return {Tone::Warning, StatusSentences::tr("Silent %1").arg(since(feed.since, telling)),
                lines({StatusSentences::tr("%1 is connected but has sent nothing %2. The connection is being renewed by itself.")
                           .arg(hostOf(feed), since(feed.since, telling)),
                       feed.problem, counts})};
    case FeedState::Connecting:
    case FeedState::Waiting:
        break;
    }
    if (!unreachableSince)
        return {Tone::Dim, StatusSentences::tr("Connecting…"),
                lines({StatusSentences::tr("Connecting to %1.").arg(hostOf(feed)), counts})};
    if (feed.isFromRecord)
        return {Tone::Warning, StatusSentences::tr("Prices from the record"), lines({feedProblem(feed, unreachableSince, telling, isRecordThere), counts})};
    return {Tone::Bad, StatusSentences::tr("Not connected %1").arg(since(*unreachableSince, telling)),
            lines({feedProblem(feed, unreachableSince, telling, isRecordThere), counts})};
}

StatusLine spoolLine(const SpoolStatus &spool, std::optional<Timestamp> unspooledSince, const TellingTime &telling)
{
    const auto purpose =
        StatusSentences::tr("The spool keeps every received trade on this computer until the database has stored it.");
    if (!spool.problem.isEmpty())
        return {Tone::Bad, StatusSentences::tr("Not recording"), lines({spoolProblem(spool, unspooledSince, telling), purpose})};
    if (spool.trades == 0)
        return {Tone::Good, StatusSentences::tr("Spool empty"),
                lines({StatusSentences::tr("Nothing waits to be stored."), purpose})};
    return {Tone::Good, StatusSentences::tr("%1 in the spool").arg(tradesText(spool.trades, telling)),
            lines({StatusSentences::tr("%1 (%2) wait to be stored.")
                       .arg(tradesText(spool.trades, telling), formatBytes(spool.bytes, telling.locale)),
                   purpose})};
}

QString placeText(const DatabaseStatus &database)
{
    static const auto privately = QStringLiteral("private server in ");
    return database.where.startsWith(privately) ? StatusSentences::tr("private server in %1").arg(database.where.sliced(privately.size())) : database.where;
}

StatusLine databaseLine(const DatabaseStatus &database, bool isFed, const TellingTime &telling)
{
    QStringList counts{StatusSentences::tr("%1 stored since the start.").arg(tradesText(database.stored, telling))};
    if (database.rejected > 0)
        counts += formatCounted(database.rejected, QStringLiteral("%1 input could not be stored; its text is kept in “rejected”."),
                                StatusSentences::tr("%1 inputs could not be stored; their text is kept in “rejected”.", nullptr, numerus(database.rejected)), telling.locale);
    if (database.altered > 0)
        counts += formatCounted(database.altered, QStringLiteral("%1 stored trade arrived again with other values; the first ones were kept."),
                                StatusSentences::tr("%1 stored trades arrived again with other values; the first ones were kept.", nullptr, numerus(database.altered)), telling.locale);
    const auto story = counts.join(QLatin1Char('\n'));
    switch (database.state) {
    case DatabaseState::Starting:
        return {Tone::Dim, StatusSentences::tr("Database starting…"),
                lines({StatusSentences::tr("The database is being started (%1).").arg(placeText(database)), story})};
    case DatabaseState::Ready: {
        if (!database.viewer.isEmpty())
            return {Tone::Dim, StatusSentences::tr("Viewer"), viewerSentence(database)};
        if (database.aside > 0)
            return {Tone::Warning, StatusSentences::tr("Recording, %1 wait").arg(tradesText(database.aside, telling)),
                    lines({databaseProblem(database, telling), story})};
        const bool odd = database.rejected > 0 || database.altered > 0;
        const auto works = isFed ? StatusSentences::tr("Recording") : StatusSentences::tr("Database ready");
        const auto ready = database.shared.isEmpty() ? works : StatusSentences::tr("%1, shared").arg(works);
        const auto sharing = database.shared.isEmpty() ? QString() : StatusSentences::tr("Shared, read-only: %1.").arg(database.shared);
        const auto words = odd
            ? StatusSentences::tr("%1, %2 set aside").arg(ready, count(database.rejected + database.altered, telling))
            : ready;
        return {odd ? Tone::Warning : Tone::Good, words,
                lines({StatusSentences::tr("Recording into %1 %2.").arg(placeText(database), since(database.since, telling)), sharing, story})};
    }
    case DatabaseState::Stalled:
        return {Tone::Bad, StatusSentences::tr("Nothing stored %1").arg(since(database.since, telling)),
                lines({databaseProblem(database, telling), story})};
    case DatabaseState::Away:
        return {Tone::Warning, StatusSentences::tr("Database away %1").arg(since(database.since, telling)),
                lines({databaseProblem(database, telling), story})};
    case DatabaseState::Refused:
        break;
    }
    return {Tone::Bad, StatusSentences::tr("Database refused"), lines({databaseProblem(database, telling), story})};
}

QString feedProblem(const FeedStatus &feed, std::optional<Timestamp> unreachableSince, const TellingTime &telling, bool isRecordThere)
{
    if (!unreachableSince || feed.state == FeedState::Live || feed.state == FeedState::Stopped)
        return {};
    const auto reason = feed.problem.isEmpty() ? QString() : QLatin1Char(' ') + feed.problem;
    const auto words = !isRecordThere ? StatusSentences::tr("%1 cannot be reached %2.%3 Trying again by itself.")
        : feed.isFromRecord
        ? StatusSentences::tr("%1 cannot be reached %2.%3 Trying again by itself; meanwhile prices come from the record, as others store them.")
        : StatusSentences::tr("%1 cannot be reached %2.%3 Trying again by itself; what is recorded stays available in History.");
    return words.arg(hostOf(feed), since(*unreachableSince, telling), reason);
}

QString spoolProblem(const SpoolStatus &spool, std::optional<Timestamp> unspooledSince, const TellingTime &telling)
{
    if (spool.problem.isEmpty())
        return {};
    const auto begun = unspooledSince ? QLatin1Char(' ') + since(*unspooledSince, telling) : QString();
    return StatusSentences::tr(
               "Trades are not being recorded%1: %2 Prices are still shown. The trades that the record lacks are known by "
               "their ids and are fetched again once it works.")
        .arg(begun, spool.problem);
}

QString databaseProblem(const DatabaseStatus &database, const TellingTime &telling)
{
    if (database.state == DatabaseState::Refused)
        return StatusSentences::tr("The database is not used: %1 What the spool holds waits for it.").arg(database.problem);
    if (database.state == DatabaseState::Stalled)
        return StatusSentences::tr("The database has stored nothing %1: %2 What waits in the spool is stored by itself.")
            .arg(since(database.since, telling), ended(database.problem));
    if (database.state == DatabaseState::Ready)
        return database.problem;
    if (database.state != DatabaseState::Away)
        return {};
    const auto reason = database.problem.isEmpty() ? QString() : QLatin1Char(' ') + database.problem;
    return StatusSentences::tr("The database (%1) is away %2.%3 Trying again by itself; what the spool holds is stored then.")
        .arg(placeText(database), since(database.since, telling), reason);
}

QString viewerSentence(const DatabaseStatus &database)
{
    if (database.state == DatabaseState::Refused || database.viewer.isEmpty())
        return {};
    return StatusSentences::tr("This window is a viewer: what it shows is not recorded here. %1").arg(ended(database.viewer));
}

QString recordUnavailable(const DatabaseStatus &database, const TellingTime &telling)
{
    if (database.state == DatabaseState::Starting)
        return StatusSentences::tr("The database is being started. History answers as soon as it is there.");
    // Who stores nothing for now may answer all the same.
    const bool mayAnswer = database.state == DatabaseState::Ready || database.state == DatabaseState::Stalled;
    return mayAnswer ? QString() : databaseProblem(database, telling);
}

} // namespace tidemark
