#include "mirror/hour_counts.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Timestamp hour = *parseTimestamp(u"2026-11-30T12:00:00Z");

} // namespace

class TestHourCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsInfluxQl()
    {
        const auto counts = HourCounts::fromJson(R"({"results":[{"statement_id":0,"series":[{"name":"trades","columns":["time","count"],
                                                   "values":[[1796040000,5],["2026-11-30T13:00:00Z",7],[1796047200,0]]}]}]})");
        QVERIFY2(counts.ok(), qPrintable(counts.message()));
        QVERIFY(*counts == (HourCounts::Counts{{hour, 5}, {hour + 1h, 7}}));
        QVERIFY(HourCounts::fromJson(R"({"results":[{"statement_id":0}]})")->empty());
    }

    void readsFlux()
    {
        const auto counts = HourCounts::fromCsv("#datatype,string,long,dateTime:RFC3339,long\r\n#group,false,false,false,false\r\n#default,_result,,,\r\n"
                                                ",result,table,_time,_value\r\n,,0,2026-11-30T12:00:00Z,5\r\n,,0,2026-11-30T13:00:00Z,7\r\n\r\n"
                                                ",result,table,_value,_time\r\n,,1,2,2026-11-30T12:00:00Z\r\n");
        QVERIFY2(counts.ok(), qPrintable(counts.message()));
        QVERIFY(*counts == (HourCounts::Counts{{hour, 7}, {hour + 1h, 7}}));
        QVERIFY(HourCounts::fromCsv("\r\n")->empty());
    }

    void saysWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isCsv");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("<html>") << false << QStringLiteral("not one that is known");
        QTest::newRow("another JSON") << QByteArray("{}") << false << QStringLiteral("not one that is known");
        QTest::newRow("an error") << QByteArray(R"({"results":[{"error":"database not found: x"}]})") << false << QStringLiteral("database not found");
        QTest::newRow("an odd hour") << QByteArray(R"({"results":[{"series":[{"values":[["soon",1]]}]}]})") << false << QStringLiteral("not one that is known");
        QTest::newRow("no CSV") << QByteArray("<html>") << true << QStringLiteral("not one that is known");
        QTest::newRow("an error in CSV") << QByteArray("error,reference\r\nbucket not found,\r\n") << true << QStringLiteral("bucket not found");
        QTest::newRow("a cut line") << QByteArray(",result,table,_time,_value\r\n,,0,2026-11-30T12") << true << QStringLiteral("not one that is known");
    }
    void saysWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isCsv);
        QFETCH(QString, word);
        const auto counts = isCsv ? HourCounts::fromCsv(body) : HourCounts::fromJson(body);
        QVERIFY(!counts.ok());
        QVERIFY2(counts.message().contains(word), qPrintable(counts.message()));
    }

    void namesCannotLeaveTheirMarks()
    {
        const auto flux = HourCounts::flux(*Symbol::fromText(std::string_view("BTCUSDT")), hour, hour + 1h, QStringLiteral("a\") |> drop(\\"));
        QVERIFY2(flux.startsWith(QLatin1String("from(bucket: \"a\\\") |> drop(\\\\\") |> range")), qPrintable(flux));
    }
};

TIDEMARK_TEST(TestHourCounts, QCoreApplication)
#include "tst_hour_counts.moc"
