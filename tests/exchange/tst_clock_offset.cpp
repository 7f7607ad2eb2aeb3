#include "exchange/clock_offset.h"
#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

[[nodiscard]] test::Answer timeAnswer(std::chrono::microseconds ahead)
{
    return {200, R"({"serverTime":)" + QByteArray::number(qint64(microsOf(wallClock() + ahead))) + "}"};
}

} // namespace

class TestClockOffset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheBestOfThree();
    void oneMeasurementAtATime();
    void saysOnceThatItFails();
};

void TestClockOffset::takesTheBestOfThree()
{
    test::ScriptedRest server([](const QUrl &) { return timeAnswer(42s); });
    RestClient client(server.url());
    ClockOffset clock(client);
    QSignalSpy measured(&clock, &ClockOffset::measured);
    clock.measureNow();
    QTRY_COMPARE(measured.size(), 1);
    QCOMPARE(server.calls().size(), 3);
    const auto offset = measured[0][0].value<std::chrono::microseconds>();
    QVERIFY2(offset > 40s && offset < 44s, qPrintable(QString::number(offset.count()))); // off by half a round trip, 2 s at most
}

void TestClockOffset::oneMeasurementAtATime()
{
    test::ScriptedRest server([](const QUrl &) { return timeAnswer(0s); });
    RestClient client(server.url());
    ClockOffset clock(client);
    QSignalSpy measured(&clock, &ClockOffset::measured);
    clock.measureNow();
    clock.measureNow();
    QTRY_COMPARE(measured.size(), 1);
    clock.measureNow();
    QTRY_COMPARE(measured.size(), 2);
    QCOMPARE(server.calls().size(), 6);
}

void TestClockOffset::saysOnceThatItFails()
{
    test::ScriptedRest server([](const QUrl &) { return test::Answer{500, {}}; });
    RestClient client(server.url());
    ClockOffset clock(client);
    QSignalSpy measured(&clock, &ClockOffset::measured);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("clock cannot be compared.*HTTP 500")));
    clock.measureNow();
    QTRY_COMPARE(server.calls().size(), 1);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    server.setScript([&](const QUrl &) { return server.calls().size() == 2 ? test::Answer{500, {}} : timeAnswer(0s); });
    QTRY_VERIFY((clock.measureNow(), measured.size() == 1));
    QVERIFY(server.calls().size() >= 5);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestClockOffset, QCoreApplication)
#include "tst_clock_offset.moc"
