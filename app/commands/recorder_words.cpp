#include "commands/recorder_words.h"

#include "commands/answers.h"
#include "core/counted.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// A line of JSON a status, for a program that watches this one: QT_LOGGING_RULES=tidemark.status.debug=true.
Q_LOGGING_CATEGORY(statusLog, "tidemark.status", QtInfoMsg)

const QString notListed = QStringLiteral("not listed");

[[nodiscard]] QString feedText(const FeedStatus &feed)
{
    if (!feed.problem.isEmpty())
        return feed.problem;
    return feed.state == FeedState::Live ? QStringLiteral("Receiving trades from %1.").arg(feed.host) : QString();
}

[[nodiscard]] QString databaseText(const DatabaseStatus &database)
{
    if (database.state == DatabaseState::Stalled)
        return stalledText(database.since, database.problem);
    if (!database.problem.isEmpty())
        return database.problem;
    return database.state == DatabaseState::Ready ? QStringLiteral("Recording into %1.").arg(database.where) : QString();
}

[[nodiscard]] QString minutesText(std::chrono::seconds time)
{
    const auto minutes = std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::minutes>(time).count());
    return minutes < 120 ? counted(minutes, u"%1 minute", u"%1 minutes") : counted((minutes + 59) / 60, u"%1 hour", u"%1 hours");
}

[[nodiscard]] QString reachText(std::chrono::minutes reach)
{
    return reach == 60min ? QStringLiteral("hour") : counted(reach.count(), u"minute", u"%1 minutes");
}

// Each by itself where they are few.
void printFew(const QStringList &sentences, QStringView many, bool isGood = false)
{
    const auto print = [isGood](const QString &sentence) { isGood ? printNews(sentence) : printProblem(sentence); };
    if (std::size_t(sentences.size()) > mostNamed)
        return print(counted(sentences.size(), many, many, englishNumbers()));
    for (const auto &sentence : sentences)
        print(sentence);
}

} // namespace

QString ClockWords::next(std::optional<std::chrono::microseconds> offset)
{
    if (!offset)
        return {};
    const auto size = std::chrono::abs(*offset);
    if (size < 500ms)
        m_told.reset();
    const bool isTold = m_told && std::chrono::abs(*offset - *m_told) < std::max<std::chrono::microseconds>(1s, std::chrono::abs(*m_told) / 2);
    if (size <= 1s || isTold)
        return {};
    m_told = offset;
    return QStringLiteral("This computer's clock is %1 s %2 the exchange's; lags are corrected by that, the record keeps exchange time.")
        .arg(double(size.count()) / 1e6, 0, 'f', 1)
        .arg(*offset > 0us ? QStringLiteral("behind") : QStringLiteral("ahead of"));
}

void StatusTeller::tell(const RecorderStatus &status)
{
    say(m_feed, feedText(status.feed), status.feed.problem.isEmpty());
    say(m_healing, status.feed.healing.problem);
    if (const auto clock = m_clock.next(status.lag.clockOffset); !clock.isEmpty())
        printProblem(clock);
    say(m_spool, status.spool.problem);
    say(m_database, databaseText(status.database), status.database.problem.isEmpty());
    tellFirstHours(status.feed.healing.firstHours);
    if (statusLog().isDebugEnabled())
        log(status);
}

// `problems` is empty where all that is said above is good news.
void StatusTeller::log(const RecorderStatus &status)
{
        QJsonArray problems;
        if (status.feed.state != FeedState::Live || !status.feed.problem.isEmpty())
            problems += QStringLiteral("exchange: ") + (status.feed.problem.isEmpty() ? QStringLiteral("connecting") : status.feed.problem);
        if (status.feed.held > 0)
            problems += counted(status.feed.held, u"exchange: %1 trade waits until it has said whether ids have started again", u"exchange: %1 trades wait until it has said whether their ids have started again");
        if (!status.spool.problem.isEmpty())
            problems += QStringLiteral("spool: ") + status.spool.problem;
        if (status.database.state != DatabaseState::Ready || !status.database.problem.isEmpty())
            problems += QStringLiteral("database: ") + (status.database.state == DatabaseState::Starting ? QStringLiteral("starting") : databaseText(status.database));
        qCDebug(statusLog).noquote() << QJsonDocument(QJsonObject{{QStringLiteral("received"), qint64(status.feed.received)},
                                                                  {QStringLiteral("waiting"), qint64(status.spool.trades)},
                                                                  {QStringLiteral("stored"), qint64(status.database.stored)},
                                                                  {QStringLiteral("problems"), problems}}).toJson(QJsonDocument::Compact);
}

void StatusTeller::say(QString &last, const QString &text, bool isGood)
{
    if (text != last && !text.isEmpty())
        isGood ? printNews(text) : printProblem(text);
    last = text;
}

// At the beginning, once no more markets join, and at the end.
void StatusTeller::tellFirstHours(const FirstHours &hours)
{
    const auto before = std::exchange(m_firstHours, hours);
    if (!m_areFirstHoursTold && hours.areMany() && hours.remaining && hours.markets == before.markets) {
        m_areFirstHoursTold = true;
        printNews(counted(hours.left, u"The %2 before the record of %1 market is fetched: about %3 within half of the exchange's limit.",
                          u"The %2 before the records of %1 markets is fetched, what is traded most first: about %3 within half of the exchange's limit. "
                          "A restart goes on with it; --backfill 0 leaves it out.", englishNumbers())
                      .arg(reachText(hours.reach), minutesText(*hours.remaining)));
    } else if (m_areFirstHoursTold && hours.left == 0) {
        m_areFirstHoursTold = false;
        printNews(counted(before.markets, u"The %2 before the record of %1 market is fetched as far as the exchange has it.",
                          u"The %2 before the records of %1 markets is fetched as far as the exchange has it.", englishNumbers()).arg(reachText(before.reach)));
    }
}

void ListedMarkets::tell(const std::vector<MarketInfo> &list)
{
    std::unordered_map<Symbol, QString> statuses;
    for (const auto &market : list)
        statuses.emplace(market.symbol, market.isTrading() ? QString() : market.status);
    QStringList unlisted;
    QStringList halted;
    QStringList traded;
    for (const auto &symbol : m_symbols) {
        const auto listed = statuses.find(symbol);
        const auto status = listed == statuses.end() ? notListed : listed->second;
        if (std::exchange(m_statuses[symbol], status) == status)
            continue;
        if (status == notListed)
            unlisted += QStringLiteral("The exchange does not list %1; no trades of it will arrive.").arg(symbol.toString());
        else if (!status.isEmpty())
            halted += QStringLiteral("%1 is not traded now (status %2).").arg(symbol.toString(), status);
        else
            traded += QStringLiteral("The exchange trades %1 now.").arg(symbol.toString());
    }
    printFew(unlisted, u"The exchange does not list %1 of these markets; no trades of them will arrive.");
    printFew(halted, u"%1 of these markets are not traded now.");
    printFew(traded, u"The exchange trades %1 more of these markets now.", true);
}

} // namespace tidemark
