#include "serve/stream_name.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestStreamName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsServed_data()
    {
        using Kind = StreamName::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("market");
        QTest::addColumn<QString>("interval");
        QTest::addColumn<int>("zone");
        const auto row = [](const char *name, Kind kind, const char *market, const char *interval = "", int zone = 0) {
            QTest::newRow(name) << int(kind) << QString::fromUtf8(market) << QString::fromUtf8(interval) << zone;
        };
        row("btcusdt@trade", Kind::Trade, "btcusdt");
        row("币安人生usdt@trade", Kind::Trade, "币安人生usdt");
        row("btcusdt@kline_1m", Kind::Kline, "btcusdt", "1m");
        row("btcusdt@kline_1M", Kind::Kline, "btcusdt", "1M");
        row("btcusdt@kline_1d@+08:00", Kind::Kline, "btcusdt", "1d", 480);
        row("btcusdt@kline_1d@-03:30", Kind::Kline, "btcusdt", "1d", -210);
        row("btcusdt@miniTicker", Kind::MiniTicker, "btcusdt");
        row("btcusdt@ticker", Kind::Ticker, "btcusdt");
        row("!miniTicker@arr", Kind::MiniTicker, "");
        row("!ticker@arr", Kind::Ticker, "");
    }

    void whatIsServed()
    {
        const auto stream = StreamName::fromText(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(stream.ok() && stream->has_value(), qPrintable(stream.message()));
        QTEST(int((*stream)->kind), "kind");
        QTEST((*stream)->market, "market");
        QTEST((*stream)->interval.name, "interval");
        QTEST(int((*stream)->interval.zone.count()), "zone");
    }

    void whatIsNot_data()
    {
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *says) { QTest::newRow(name) << QString::fromUtf8(says); };
        row("btcusdt@aggTrade", "which trades one order made is not in the record");
        row("btcusdt@depth20@100ms", "no order book");
        row("btcusdt@bookTicker", "no order book");
        row("btcusdt@avgPrice", "there are @trade");
        row("btcusdt@kline_7m", "its interval is none of 1s, 1m");
        row("btcusdt@kline_", "its interval is none of");
        row("btcusdt@kline_1d@+15:00", "its interval is none of");
        row("!bookTicker@arr", "no order book");
        row("!ticker_1h@arr", "!ticker@arr");
        row("!ticker@all", "!ticker@arr");
        row("btcusdt@", "there are @trade");
    }

    void whatIsNot()
    {
        QFETCH(QString, says);
        const auto name = QString::fromUtf8(QTest::currentDataTag());
        const auto stream = StreamName::fromText(name);
        QVERIFY(!stream.ok());
        QVERIFY2(stream.message().contains(says) && stream.message().contains(name), qPrintable(stream.message()));
    }

    void whatSaysNothing()
    {
        for (const auto *name : {"0", "", "stream", "btcusdt"}) {
            const auto stream = StreamName::fromText(QString::fromUtf8(name));
            QVERIFY(stream.ok() && !stream->has_value());
        }
    }

    void zones()
    {
        QCOMPARE(ServedInterval::zoneFromText(QStringLiteral("0")), std::optional(0min));
        QCOMPARE(ServedInterval::zoneFromText(QStringLiteral("8")), std::optional(480min));
        QCOMPARE(ServedInterval::zoneFromText(QStringLiteral("-1:00")), std::optional(-60min));
        QCOMPARE(ServedInterval::zoneFromText(QStringLiteral("05:45")), std::optional(345min));
        for (const auto *text : {"", "15", "-13", "8:60", "UTC", "+-1", "8:5"})
            QVERIFY(!ServedInterval::zoneFromText(QString::fromUtf8(text)));
    }
};

TIDEMARK_TEST(TestStreamName, QCoreApplication)
#include "tst_stream_name.moc"
