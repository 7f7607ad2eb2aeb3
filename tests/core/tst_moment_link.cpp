#include "core/moment_link.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestMomentLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads_data();
    void writesWhatItReads();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void repeatsNoSecret_data();
    void repeatsNoSecret();
    void knowsWhatIsMeant();
};

void TestMomentLink::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as told") << "tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z";
    QTest::newRow("whole second") << "tidemark:BTCUSDT/2024-08-08T23:55:00.000000Z";
    QTest::newRow("a former series") << "tidemark:BTCUSDT~1/2018-01-01T00:00:00.000001Z";
    QTest::newRow("not ASCII") << "tidemark:%E5%B8%81USDT/2025-12-31T23:59:59.999999Z";
    QTest::newRow("the first moment") << "tidemark:BTCUSDT/2017-01-01T00:00:00.000000Z";
    QTest::newRow("the last moment") << "tidemark:BTCUSDT/2099-12-31T23:59:59.999999Z";
}

void TestMomentLink::writesWhatItReads()
{
    QFETCH(QString, text);
    const auto link = MomentLink::fromText(text);
    QVERIFY2(link.ok(), qPrintable(link.message()));
    QCOMPARE(link->toString(), text);
}

void TestMomentLink::reads_data()
{
    QTest::addColumn<QString>("text");
    const auto moment = QStringLiteral("2024-08-08T23:55:00");
    QTest::newRow("blanks around it") << QStringLiteral(" \n tidemark:BTCUSDT/%1Z\t").arg(moment);
    QTest::newRow("as an address with a host") << QStringLiteral("tidemark://BTCUSDT/%1Z").arg(moment);
    QTest::newRow("as an absolute path") << QStringLiteral("tidemark:///BTCUSDT/%1Z").arg(moment);
    QTest::newRow("a browser's slash") << QStringLiteral("tidemark:BTCUSDT/%1Z/").arg(moment);
    QTest::newRow("in capitals") << QStringLiteral("TIDEMARK:btcusdt/%1z").arg(moment).toUpper();
    QTest::newRow("small letters") << QStringLiteral("tidemark:btcusdt/%1Z").arg(moment);
    QTest::newRow("letters as numbers") << QStringLiteral("tidemark:BTCUSDT/2024-08-08T23%3A55%3A00Z");
    QTest::newRow("another zone") << QStringLiteral("tidemark:BTCUSDT/2024-08-09T01:55:00+02:00");
    QTest::newRow("no zone") << QStringLiteral("tidemark:BTCUSDT/%1").arg(moment);
    QTest::newRow("to the minute") << QStringLiteral("tidemark:BTCUSDT/2024-08-08T23:55");
}

void TestMomentLink::reads()
{
    QFETCH(QString, text);
    const auto link = MomentLink::fromText(text);
    QVERIFY2(link.ok(), qPrintable(link.message()));
    QCOMPARE(link->toString(), QStringLiteral("tidemark:BTCUSDT/2024-08-08T23:55:00.000000Z"));
}

void TestMomentLink::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // that say what is wrong
    const auto none = QStringLiteral("not a link to a moment");
    const auto market = QStringLiteral("names no market");
    const auto time = QStringLiteral("cannot be read");
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("a word") << "BTCUSDT" << none;
    QTest::newRow("another scheme") << "https://example.org/BTCUSDT/2024-08-08" << none;
    QTest::newRow("a scheme that begins alike") << "tidemarks:BTCUSDT/2024-08-08" << none;
    QTest::newRow("a file") << "file:///etc/passwd" << none;
    QTest::newRow("only the scheme") << "tidemark:" << market;
    QTest::newRow("only slashes") << "tidemark://///" << market;
    QTest::newRow("no market") << "tidemark:/" << market;
    QTest::newRow("no symbol") << "tidemark:BTC&USDT/2024-08-08" << market;
    QTest::newRow("a long name") << QStringLiteral("tidemark:%1/2024-08-08").arg(QString(32, QLatin1Char('A'))) << market;
    QTest::newRow("a zero byte") << "tidemark:BTC%00USDT/2024-08-08" << market;
    QTest::newRow("no time") << "tidemark:BTCUSDT" << "tells no time";
    QTest::newRow("nothing behind the slash") << "tidemark:BTCUSDT/" << "tells no time";
    QTest::newRow("no time at all") << "tidemark:BTCUSDT/yesterday" << time;
    QTest::newRow("no such day") << "tidemark:BTCUSDT/2024-02-30T00:00:00Z" << "2024-02-30T00:00:00Z";
    QTest::newRow("no such hour") << "tidemark:BTCUSDT/2024-02-03T25:00:00Z" << time;
    QTest::newRow("too fine") << "tidemark:BTCUSDT/2024-08-08T23:55:00.1234567Z" << time;
    QTest::newRow("more behind it") << "tidemark:BTCUSDT/2024-08-08T23:55:00Z/more" << time;
    QTest::newRow("a query behind it") << "tidemark:BTCUSDT/2024-08-08T23:55:00Z?x=1" << time;
    QTest::newRow("before the exchange") << "tidemark:BTCUSDT/2016-12-31T23:59:59Z" << "2017 to 2099";
    QTest::newRow("too late") << "tidemark:BTCUSDT/2100-01-01" << "2017 to 2099";
    QTest::newRow("huge") << QStringLiteral("tidemark:BTCUSDT/") + QString(10'000'000, QLatin1Char('9')) << "longer than any";
    QTest::newRow("broken letters") << "tidemark:BTCUSDT/%ff%fe%" << time;
}

void TestMomentLink::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto link = MomentLink::fromText(text);
    QVERIFY(!link.ok());
    QVERIFY2(link.message().contains(words), qPrintable(link.message()));
    QVERIFY2(link.message().contains(QStringLiteral("tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z")), qPrintable(link.message())); // what to do
    QVERIFY(link.message().size() < 250);
}

void TestMomentLink::repeatsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a database") << "postgresql://ann:hunter2@db.example/trades";
    QTest::newRow("before the market") << "tidemark://ann:hunter2@BTCUSDT/2024-08-08";
    QTest::newRow("as the market") << "tidemark:hunter2@x/2024-08-08";
    QTest::newRow("behind the time") << "tidemark:BTCUSDT/2024-08-08T00:00:00Z?token=hunter2";
    QTest::newRow("as the time") << "tidemark:BTCUSDT/hunter2";
}

void TestMomentLink::repeatsNoSecret()
{
    QFETCH(QString, text);
    const auto link = MomentLink::fromText(text);
    QVERIFY(!link.ok());
    QVERIFY2(!link.message().contains(QStringLiteral("hunter2")), qPrintable(link.message()));
}

void TestMomentLink::knowsWhatIsMeant()
{
    QVERIFY(MomentLink::isMeant(u" Tidemark:nonsense"));
    QVERIFY(!MomentLink::isMeant(u"2024-08-08"));
    QVERIFY(!MomentLink::isMeant(u""));
}

TIDEMARK_TEST(TestMomentLink, QCoreApplication)
#include "tst_moment_link.moc"
