#include "core/timestamp.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;

class TestTimestamp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesSixDecimalsAndZ_data();
    void writesSixDecimalsAndZ();
    void everyMomentSurvivesItsText();
    void offsetsAreSubtracted();
    void wallClockIsNow();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros");
    const qint64 evening = 1'723'161'300'000'000; // 2024-08-08T23:55:00Z
    QTest::newRow("T and Z") << "2024-08-08T23:55:00Z" << evening;
    QTest::newRow("blank and Z") << "2024-08-08 23:55:00Z" << evening;
    QTest::newRow("lower case") << "2024-08-08t23:55:00z" << evening;
    QTest::newRow("no zone is UTC") << "2024-08-08T23:55:00" << evening;
    QTest::newRow("no seconds") << "2024-08-08 23:55" << evening;
    QTest::newRow("no seconds, zone") << "2024-08-08T23:55Z" << evening;
    QTest::newRow("one decimal") << "2024-08-08T23:55:00.1" << evening + 100'000;
    QTest::newRow("three decimals") << "2024-08-08T23:55:00.123" << evening + 123'000;
    QTest::newRow("six decimals") << "2024-08-08T23:55:00.000001Z" << evening + 1;
    QTest::newRow("last microsecond") << "2024-08-08T23:55:00.999999Z" << evening + 999'999;
    QTest::newRow("date alone") << "2024-08-08" << evening - 86'100'000'000;
    QTest::newRow("east of UTC") << "2024-08-09T01:55:00+02:00" << evening;
    QTest::newRow("east, no colon") << "2024-08-09T01:55:00+0200" << evening;
    QTest::newRow("east, hours alone") << "2024-08-09T01:55:00+02" << evening;
    QTest::newRow("west of UTC") << "2024-08-08T20:25:00-03:30" << evening;
    QTest::newRow("west, decimals") << "2024-08-08 20:25:00.5-03:30" << evening + 500'000;
    QTest::newRow("as PostgreSQL writes it") << "2024-08-08 23:55:00+00" << evening;
    QTest::newRow("zone without seconds") << "2024-08-09T01:55+02:00" << evening;
    QTest::newRow("leap day") << "2024-02-29T00:00:00Z" << qint64(1'709'164'800'000'000);
    QTest::newRow("epoch") << "1970-01-01T00:00:00Z" << qint64(0);
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59.999999Z" << qint64(-1);
    QTest::newRow("first") << "0001-01-01T00:00:00Z" << qint64(-62'135'596'800'000'000);
    QTest::newRow("last") << "9999-12-31T23:59:59.999999Z" << qint64(253'402'300'799'999'999);
}

void TestTimestamp::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, micros);
    const auto moment = parseTimestamp(text);
    QVERIFY2(moment.ok(), qPrintable(moment.message()));
    QCOMPARE(microsOf(*moment), micros);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {
             "", " ", "now", "yesterday", "1723161300", "1723161300000", "24-08-08", "2024-8-8", "2024/08/08", "08.08.2024",
             "20240808T235500Z", "2024-08", "2024-08-08T", "2024-08-08Z", "2024-08-08+02:00", "2024-08-08T23",
             "2024-08-08T23Z", "2024-08-08T2355", "2024-08-08T23:55:", "2024-08-08T23:5", "2024-08-08T23:55:0",
             "2024-08-08T23:55:00.", "2024-08-08T23:55:00.Z", "2024-08-08T23:55:00,5", "2024-08-08T23:55.5",
             "2024-08-08T23:55:00.1234567", "2024-08-08  23:55:00", "2024-08-08_23:55:00", "2024-08-08T23:55:00 Z",
             "2024-08-08T23:55:00 +02:00", "2024-08-08T23:55:00+2", "2024-08-08T23:55:00+02:0", "2024-08-08T23:55:00+02:000",
             "2024-08-08T23:55:00+24:00", "2024-08-08T23:55:00+02:60", "2024-08-08T23:55:00UTC",
             "2024-08-08T23:55:00 Europe/Berlin", "2024-08-08T23:55:00ZZ", "2024-08-08T24:00:00", "2024-08-08T23:60:00",
             "2024-08-08T23:59:60", "2024-00-08", "2024-13-01", "2024-08-00", "2024-08-32", "2023-02-29", "1900-02-29",
             "2024-02-30", "-2024-08-08", "+2024-08-08", "12024-08-08", "0000-08-08", "0001-01-01T00:00:00+00:01",
             "9999-12-31T23:59:59-00:01", " 2024-08-08", "2024-08-08 ", "2024-08-08T23:55:00Z\n", "\n2024-08-08",
             "2024-08-08\n", "2024-08-08T23:55:00Z; DROP TABLE trades"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
    QTest::newRow("Arabic digits") << QString::fromUtf8("٢٠٢٤-٠٨-٠٨");
    QTest::newRow("embedded NUL") << QStringLiteral("2024-08-08") + QChar(0);
    QTest::newRow("very long") << QString(100'000, QLatin1Char('2'));
}

void TestTimestamp::refuses()
{
    QFETCH(QString, text);
    const auto moment = parseTimestamp(text);
    QVERIFY(!moment.ok());
    QVERIFY2(moment.message().contains(QStringLiteral("is not a time. Write it as")), qPrintable(moment.message()));
    QVERIFY(moment.message().size() < 250);
}

void TestTimestamp::writesSixDecimalsAndZ_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00.000000Z";
    QTest::newRow("evening") << qint64(1'723'161'300'123'456) << "2024-08-08T23:55:00.123456Z";
    QTest::newRow("before the epoch") << qint64(-1) << "1969-12-31T23:59:59.999999Z";
    QTest::newRow("leap day") << qint64(1'709'164'800'000'001) << "2024-02-29T00:00:00.000001Z";
    QTest::newRow("before all that can be written") << qint64(-62'135'596'860'000'000) << "0001-01-01T00:00:00.000000Z";
    QTest::newRow("after it") << qint64(253'402'300'860'000'000) << "9999-12-31T23:59:59.999999Z";
    QTest::newRow("the last moment of all") << std::numeric_limits<qint64>::max() << "9999-12-31T23:59:59.999999Z";
}

void TestTimestamp::writesSixDecimalsAndZ()
{
    QFETCH(qint64, micros);
    QFETCH(QString, text);
    const auto moment = timestampFromMicros(micros);
    QCOMPARE(toIsoString(moment), text);
    QCOMPARE(toIsoText(moment), text.toStdString());
    std::string line = "at ";
    appendIso(line, moment);
    QCOMPARE(line, "at " + text.toStdString());
}

void TestTimestamp::everyMomentSurvivesItsText()
{
    std::mt19937_64 random(1);
    std::uniform_int_distribution<std::int64_t> moments(-62'135'596'800'000'000, 253'402'300'799'999'999);
    for (int i = 0; i < 3'000; ++i) {
        const auto moment = timestampFromMicros(moments(random));
        const auto read = parseTimestamp(toIsoString(moment));
        QVERIFY2(read.ok() && *read == moment, toIsoText(moment).c_str());
    }
}

void TestTimestamp::offsetsAreSubtracted()
{
    const auto noon = *parseTimestamp(u"2024-08-08T12:00:00Z");
    for (int minutes = -(23 * 60 + 59); minutes <= 23 * 60 + 59; ++minutes) {
        const auto magnitude = std::abs(minutes);
        const auto text = QStringLiteral("2024-08-08T12:00:00%1%2:%3")
                              .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                              .arg(magnitude / 60, 2, 10, QLatin1Char('0'))
                              .arg(magnitude % 60, 2, 10, QLatin1Char('0'));
        const auto moment = parseTimestamp(text);
        QVERIFY2(moment.ok(), qPrintable(text));
        QCOMPARE(noon - *moment, std::chrono::microseconds(std::chrono::minutes(minutes)));
    }
}

void TestTimestamp::wallClockIsNow()
{
    const std::chrono::microseconds ahead(qEnvironmentVariable("TIDEMARK_CLOCK_AHEAD").toLongLong()); // where tests live
    const auto before = std::chrono::system_clock::now();
    const auto moment = wallClock() - ahead;
    const auto after = std::chrono::system_clock::now();
    QVERIFY(moment >= std::chrono::floor<std::chrono::microseconds>(before));
    QVERIFY(moment <= after);
}

TIDEMARK_TEST(TestTimestamp, QCoreApplication)
#include "tst_timestamp.moc"
