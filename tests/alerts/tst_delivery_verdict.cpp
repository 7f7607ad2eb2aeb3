#include "alerts/delivery_verdict.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestDeliveryVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesAnswers_data();
    void judgesAnswers();
    void waitsAsLongAsItIsAsked_data();
    void waitsAsLongAsItIsAsked();
    void aTestIsSentOnce();
};

void TestDeliveryVerdict::judgesAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DeliveryOutcome>("outcome");
    QTest::addColumn<QString>("word");
    const auto row = [](int status, DeliveryOutcome outcome, const char *word, const char *body = "") {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << outcome << QString::fromUtf8(word);
    };
    row(200, DeliveryOutcome::Delivered, "");
    row(204, DeliveryOutcome::Delivered, "");
    row(200, DeliveryOutcome::Delivered, "", R"({"ok":true})");
    row(200, DeliveryOutcome::GivenUp, "not done", R"({"ok":false,"description":"geheim"})");
    row(0, DeliveryOutcome::Postponed, "connection");
    row(301, DeliveryOutcome::GivenUp, "not followed");
    row(307, DeliveryOutcome::GivenUp, "307");
    for (const int status : {400, 401, 403, 404, 405, 410, 413, 422})
        row(status, DeliveryOutcome::GivenUp, "given up");
    for (const int status : {408, 425, 429, 500, 502, 503, 599})
        row(status, DeliveryOutcome::Postponed, "again");
}

void TestDeliveryVerdict::judgesAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(DeliveryOutcome, outcome);
    QFETCH(QString, word);
    const auto verdict = verdictOn({status, QStringLiteral("the connection was refused"), body, {}}, DestinationKind::Telegram, {});
    QCOMPARE(verdict.outcome, outcome);
    QVERIFY2(verdict.sentence.contains(word), qPrintable(verdict.sentence));
    QVERIFY2(verdict.sentence.isEmpty() == (outcome == DeliveryOutcome::Delivered) && !verdict.sentence.contains(QStringLiteral("geheim")), qPrintable(verdict.sentence));
}

void TestDeliveryVerdict::waitsAsLongAsItIsAsked_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds"); // −1: as it likes
    QTest::newRow("nothing") << QByteArray() << QByteArray() << -1;
    QTest::newRow("seconds") << QByteArray("17") << QByteArray() << 17;
    QTest::newRow("a date") << QByteArray("Thu, 08 Aug 2024 12:00:30 GMT") << QByteArray() << 30;
    QTest::newRow("a date that is over") << QByteArray("Thu, 08 Aug 2024 11:00:30 GMT") << QByteArray() << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << QByteArray() << -1;
    QTest::newRow("for ever") << QByteArray("99999999999999") << QByteArray() << 3'600;
    QTest::newRow("Telegram's own") << QByteArray("5") << QByteArray(R"({"ok":false,"parameters":{"retry_after":34}})") << 34;
    QTest::newRow("Telegram's nonsense") << QByteArray("5") << QByteArray(R"({"ok":false,"parameters":{"retry_after":"x"}})") << 5;
}

void TestDeliveryVerdict::waitsAsLongAsItIsAsked()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    const auto noon = timestampFromMicros(1'723'118'400'000'000);
    const auto verdict = verdictOn({429, {}, body, retryAfter}, DestinationKind::Telegram, noon);
    QCOMPARE(verdict.after, seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds)));
}

void TestDeliveryVerdict::aTestIsSentOnce()
{
    const auto verdict = ofTest(verdictOn({429, {}, {}, "30"}, DestinationKind::Webhook, {}));
    QCOMPARE(verdict.outcome, DeliveryOutcome::Postponed);
    QCOMPARE(verdict.sentence, QStringLiteral("the receiver answered 429; an alert would be tried again, a test is not."));
    const auto refused = verdictOn({403, {}, {}, {}}, DestinationKind::Webhook, {});
    QCOMPARE(ofTest(refused), refused);
}

TIDEMARK_TEST(TestDeliveryVerdict, QCoreApplication)
#include "tst_delivery_verdict.moc"
