#include "ui/status/status_sentences.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

TellingTime telling()
{
    return {TimeFormat(), at("2024-08-08T15:00:00Z"), QLocale(QStringLiteral("en_US"))};
}

FeedStatus feed(FeedState state, const QString &problem = {})
{
    FeedStatus status;
    status.state = state;
    status.since = at("2024-08-08T14:59:00Z");
    status.host = QStringLiteral("stream.example.org");
    status.problem = problem;
    status.messagesPerSecond = 43.2;
    status.received = 34'419;
    return status;
}

DatabaseStatus database(DatabaseState state, const QString &problem = {})
{
    DatabaseStatus status;
    status.state = state;
    status.since = at("2024-08-08T14:03:22Z");
    status.where = QStringLiteral("private server");
    status.problem = problem;
    return status;
}

} // namespace

class StatusSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void feedStates();
    void troubleIsToldFromItsBeginning();
    void aViewersPricesFromTheRecordAreCalledThat();
    void troubleOfYesterdayHasItsDate();
    void feedCountsWhatWentWrong();
    void spoolStates();
    void databaseStates();
    void historySaysWhyItCannotAnswer();
};

void StatusSentencesTest::feedStates()
{
    QCOMPARE(feedLine(feed(FeedState::Live), {}, telling()).words, QStringLiteral("Live, 43 messages/s"));
    QCOMPARE(feedLine(feed(FeedState::Live), {}, telling()).tone, Tone::Good);
    QCOMPARE(feedLine(feed(FeedState::Connecting), {}, telling()).words, QStringLiteral("Connecting…"));
    QCOMPARE(feedLine(feed(FeedState::Silent), {}, telling()).words, QStringLiteral("Silent since 14:59:00"));
    QCOMPARE(feedLine(feed(FeedState::Silent), {}, telling()).tone, Tone::Warning);
    QCOMPARE(feedLine(feed(FeedState::Stopped), {}, telling()).words, QStringLiteral("Feed stopped"));
    QVERIFY(feedProblem(feed(FeedState::Live), {}, telling()).isEmpty());
    QVERIFY(feedProblem(feed(FeedState::Connecting), {}, telling()).isEmpty());
}

void StatusSentencesTest::troubleIsToldFromItsBeginning()
{
    const auto status = feed(FeedState::Connecting, QStringLiteral("Host not found."));
    const auto line = feedLine(status, at("2024-08-08T14:03:22Z"), telling());
    QCOMPARE(line.words, QStringLiteral("Not connected since 14:03:22"));
    QCOMPARE(line.tone, Tone::Bad);
    QCOMPARE(feedProblem(status, at("2024-08-08T14:03:22Z"), telling()),
             QStringLiteral("stream.example.org cannot be reached since 14:03:22. Host not found. Trying again by "
                            "itself; what is recorded stays available in History."));
    // Nor is the record there, which has a sentence of its own.
    const auto away = feedProblem(status, at("2024-08-08T14:03:22Z"), telling(), false);
    QVERIFY2(away.endsWith(QLatin1String("Host not found. Trying again by itself.")), qPrintable(away));
    QVERIFY(feedLine(status, at("2024-08-08T14:03:22Z"), telling(), false).detail.contains(away));
}

void StatusSentencesTest::aViewersPricesFromTheRecordAreCalledThat()
{
    auto status = feed(FeedState::Waiting);
    status.isFromRecord = true;
    const auto line = feedLine(status, at("2024-08-08T14:03:22Z"), telling());
    QCOMPARE(line.words, QStringLiteral("Prices from the record"));
    QCOMPARE(line.tone, Tone::Warning);
    QVERIFY(feedProblem(status, at("2024-08-08T14:03:22Z"), telling()).endsWith(QLatin1String("meanwhile prices come from the record, as others store them.")));
}

void StatusSentencesTest::troubleOfYesterdayHasItsDate()
{
    const auto line = feedLine(feed(FeedState::Waiting), at("2024-08-07T23:59:59Z"), telling());
    QCOMPARE(line.words, QStringLiteral("Not connected since 2024-08-07 23:59:59"));
}

void StatusSentencesTest::feedCountsWhatWentWrong()
{
    auto status = feed(FeedState::Live);
    QVERIFY(!feedLine(status, {}, telling()).detail.contains(QLatin1String("missing")));
    status.refused = 2;
    status.healing.missing = 1'204;
    status.healing.fetching = 1'204;
    status.connections = {{status.host, FeedState::Live, at("2024-08-08T13:00:00Z"), 5, 40, {}, false}};
    status.notices = {QStringLiteral("FOOUSDT is not listed.")};
    QCOMPARE(feedLine(status, {}, telling()).words, QStringLiteral("Live, 43 messages/s, 1,204 missing"));
    QCOMPARE(feedLine(status, {}, telling()).tone, Tone::Good);
    const auto detail = feedLine(status, {}, telling()).detail;
    QVERIFY(detail.contains(QLatin1String("34,419 trades received")));
    QVERIFY(detail.contains(QLatin1String("2 frames could not be read")));
    QVERIFY(detail.contains(QLatin1String("1,204 trades missing, being fetched")));
    QVERIFY(detail.contains(QLatin1String("carries 5 markets")));
    QVERIFY(detail.contains(status.notices.front()));
    status.healing = {};
    status.healing.tooLarge = status.healing.missing = 6'000'000;
    QCOMPARE(feedLine(status, {}, telling()).tone, Tone::Warning);
    status.healing = {};
    status.problem = QStringLiteral("XYZUSDT is refused.");
    const auto troubled = feedLine(status, {}, telling());
    QCOMPARE(troubled.tone, Tone::Warning);
    QCOMPARE(troubled.words, QStringLiteral("Live, 43 messages/s, with a problem"));
    QVERIFY(troubled.detail.contains(status.problem));
}

void StatusSentencesTest::spoolStates()
{
    QCOMPARE(spoolLine({}, {}, telling()).words, QStringLiteral("Spool empty"));
    QCOMPARE(spoolLine({1'204, 120'400, {}}, {}, telling()).words, QStringLiteral("1,204 trades in the spool"));
    QCOMPARE(spoolLine({1, 100, {}}, {}, telling()).words, QStringLiteral("1 trade in the spool"));
    const SpoolStatus full{10, 1000, QStringLiteral("The disk is full.")};
    const auto since = at("2024-08-08T14:03:22Z");
    QCOMPARE(spoolLine(full, since, telling()).tone, Tone::Bad);
    QCOMPARE(spoolLine(full, since, telling()).words, QStringLiteral("Not recording"));
    QVERIFY(spoolProblem(full, since, telling())
                .startsWith(QStringLiteral("Trades are not being recorded since 14:03:22: The disk is full. Prices are still shown.")));
    QVERIFY(spoolProblem(full, since, telling()).contains(QLatin1String("fetched again")));
    QVERIFY(spoolProblem({}, since, telling()).isEmpty());
}

void StatusSentencesTest::databaseStates()
{
    QCOMPARE(databaseLine(database(DatabaseState::Ready), true, telling()).words, QStringLiteral("Recording"));
    QCOMPARE(databaseLine(database(DatabaseState::Ready), false, telling()).words, QStringLiteral("Database ready"));
    QCOMPARE(databaseLine(database(DatabaseState::Starting), true, telling()).words, QStringLiteral("Database starting…"));
    const auto away = databaseLine(database(DatabaseState::Away, QStringLiteral("Connection refused.")), true, telling());
    QCOMPARE(away.words, QStringLiteral("Database away since 14:03:22"));
    QVERIFY(away.detail.startsWith(QStringLiteral("The database (private server) is away since 14:03:22. Connection "
                                                  "refused. Trying again by itself")));
    const auto refused = databaseLine(database(DatabaseState::Refused, QStringLiteral("It is newer.")), true, telling());
    QCOMPARE(refused.tone, Tone::Bad);
    QVERIFY(refused.detail.contains(QLatin1String("It is newer.")));
    const auto stalled = databaseLine(database(DatabaseState::Stalled, QStringLiteral("waiting for process 7 (psql)")), true, telling());
    QCOMPARE(stalled.tone, Tone::Bad);
    QCOMPARE(stalled.words, QStringLiteral("Nothing stored since 14:03:22"));
    QVERIFY(stalled.detail.startsWith(QStringLiteral("The database has stored nothing since 14:03:22: waiting for process 7 (psql).")));
    auto waiting = database(DatabaseState::Ready, QStringLiteral("Some trades wait in the spool: attach the month."));
    waiting.aside = 12;
    QCOMPARE(databaseLine(waiting, true, telling()).tone, Tone::Warning);
    QCOMPARE(databaseLine(waiting, true, telling()).words, QStringLiteral("Recording, 12 trades wait"));
    QVERIFY(databaseLine(waiting, true, telling()).detail.contains(QLatin1String("attach the month")));
    auto odd = database(DatabaseState::Ready);
    odd.rejected = 2;
    odd.altered = 1;
    QCOMPARE(databaseLine(odd, true, telling()).words, QStringLiteral("Recording, 3 set aside"));
    QCOMPARE(databaseLine(odd, true, telling()).tone, Tone::Warning);
}

void StatusSentencesTest::historySaysWhyItCannotAnswer()
{
    QVERIFY(recordUnavailable(database(DatabaseState::Ready), telling()).isEmpty());
    QVERIFY(recordUnavailable(database(DatabaseState::Stalled, QStringLiteral("waiting for process 7")), telling()).isEmpty());
    QVERIFY(recordUnavailable(database(DatabaseState::Starting), telling()).contains(QLatin1String("being started")));
    QVERIFY(recordUnavailable(database(DatabaseState::Away), telling()).contains(QLatin1String("away since")));
    QVERIFY(!recordUnavailable(database(DatabaseState::Refused), telling()).isEmpty());
}

TIDEMARK_TEST(StatusSentencesTest, QCoreApplication)
#include "tst_status_sentences.moc"
