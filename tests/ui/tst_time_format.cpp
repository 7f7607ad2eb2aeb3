#include "ui/time_format.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class TimeFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void utcToTheMicrosecond();
    void localSummerAndWinter();
    void nearMomentsNeedNoDate();
    void digitsComeBack_data();
    void digitsComeBack();
    void digitsShownTwiceMeanTheEarlierMoment();
    void zonesWithoutLetters();
};

void TimeFormatTest::utcToTheMicrosecond()
{
    const TimeFormat format;
    const auto moment = at("2024-08-08T23:54:57.613402Z");
    QCOMPARE(format.dateTimeMicros(moment), QStringLiteral("2024-08-08 23:54:57.613402"));
    QCOMPARE(format.timeMillis(moment), QStringLiteral("23:54:57.613"));
    QCOMPARE(format.minute(moment), QStringLiteral("23:54"));
    QCOMPARE(format.zoneName(moment), QStringLiteral("UTC"));
}

void TimeFormatTest::localSummerAndWinter()
{
    const TimeFormat format(QTimeZone("Europe/Berlin"));
    QCOMPARE(format.dateTime(at("2024-08-08T23:54:57Z")), QStringLiteral("2024-08-09 01:54:57"));
    QCOMPARE(format.zoneName(at("2024-08-08T23:54:57Z")), QStringLiteral("CEST (UTC+02:00)"));
    QCOMPARE(format.dateTime(at("2024-12-08T23:54:57Z")), QStringLiteral("2024-12-09 00:54:57"));
    QCOMPARE(format.zoneName(at("2024-12-08T23:54:57Z")), QStringLiteral("CET (UTC+01:00)"));
}

void TimeFormatTest::nearMomentsNeedNoDate()
{
    const TimeFormat format;
    const auto now = at("2024-08-09T00:05:00Z");
    QCOMPARE(format.timeNear(at("2024-08-09T00:00:01Z"), now), QStringLiteral("00:00:01"));
    QCOMPARE(format.timeNear(at("2024-08-08T23:59:59Z"), now), QStringLiteral("2024-08-08 23:59:59"));
    QCOMPARE(format.timeRecent(at("2024-08-09T00:00:01Z"), now), QStringLiteral("00:00:01"));
    QCOMPARE(format.timeRecent(at("2024-08-08T23:59:59Z"), now), QStringLiteral("Thu 23:59:59"));
    QCOMPARE(format.timeRecent(at("2024-08-02T23:59:59Z"), now), QStringLiteral("2024-08-02 23:59:59"));
}

void TimeFormatTest::digitsComeBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("a quarter of an hour off") << QByteArray("Asia/Kathmandu");
    QTest::newRow("west") << QByteArray("America/New_York");
}

void TimeFormatTest::digitsComeBack()
{
    QFETCH(QByteArray, zone);
    const TimeFormat format{QTimeZone(zone)};
    for (const char *text : {"2024-08-08T23:54:57Z", "2024-12-31T23:59:59Z", "2024-03-31T02:30:00Z"}) {
        const auto moment = at(text);
        QCOMPARE(toIsoString(format.moment(format.digits(moment))), toIsoString(moment));
        QCOMPARE(format.digits(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), format.dateTime(moment));
    }
}

void TimeFormatTest::digitsShownTwiceMeanTheEarlierMoment()
{
    const TimeFormat berlin{QTimeZone("Europe/Berlin")};
    QCOMPARE(toIsoString(berlin.moment(QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::UTC))), QStringLiteral("2026-10-25T00:30:00.000000Z"));
    const TimeFormat havana{QTimeZone("America/Havana")};
    QCOMPARE(toIsoString(havana.moment(QDateTime(QDate(2025, 11, 2), QTime(0, 0), Qt::UTC))), QStringLiteral("2025-11-02T04:00:00.000000Z"));
    // And those that are left out go by the clock before.
    QCOMPARE(toIsoString(berlin.moment(QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC))), QStringLiteral("2026-03-29T01:30:00.000000Z"));
}

void TimeFormatTest::zonesWithoutLetters()
{
    const TimeFormat format(QTimeZone("America/Sao_Paulo"));
    QCOMPARE(format.zoneName(at("2024-08-08T12:00:00Z")), QStringLiteral("UTC−03:00"));
}

TIDEMARK_TEST(TimeFormatTest, QCoreApplication)
#include "tst_time_format.moc"
