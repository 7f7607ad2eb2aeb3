#include "mirror/line_protocol.h"

#include "support/test_program.h"

#include <QTest>

#include <limits>
#include <set>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

Trade tradeOf(std::int64_t id, std::int64_t micros, const char *symbol = "BTCUSDT")
{
    return {*Symbol::fromText(std::string_view(symbol)), id, timestampFromMicros(micros), *Decimal::fromText(std::string_view("61837.63")),
            *Decimal::fromText(std::string_view("0.00100000")), true};
}

QByteArray lineOf(const Trade &trade)
{
    std::string lines;
    LineProtocol::append(lines, trade);
    return QByteArray::fromStdString(lines);
}

// What makes a point: measurement and tags, and the stamp.
QByteArray keyOf(const Trade &trade)
{
    const auto words = lineOf(trade).trimmed().split(' ');
    return words.first() + ' ' + words.last();
}

} // namespace

class TestLineProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrade()
    {
        QCOMPARE(lineOf(tradeOf(5'967'349'773, 1'723'161'300'123'456)),
                 QByteArray("trades,lot=9,symbol=BTCUSDT buyer_is_maker=t,id=5967349773i,price=61837.63,price8=6183763000000i,quantity=0.001,"
                            "quantity8=100000i 1723161300123456773\n"));
    }

    void numbersAtTheirEnds_data()
    {
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QByteArray>("asFloat");
        QTest::newRow("nothing") << qint64(0) << QByteArray("price=0,price8=0i");
        QTest::newRow("the least") << qint64(1) << QByteArray("price=0.00000001,price8=1i");
        QTest::newRow("tens") << qint64(10'000'000'000) << QByteArray("price=100,price8=10000000000i");
        QTest::newRow("the most") << std::numeric_limits<qint64>::max() << QByteArray("price=92233720368.54775807,price8=9223372036854775807i");
    }
    void numbersAtTheirEnds()
    {
        QFETCH(qint64, units);
        QFETCH(QByteArray, asFloat);
        auto trade = tradeOf(1, 1);
        trade.price = Decimal::fromUnits(units);
        QVERIFY2(lineOf(trade).contains(',' + asFloat + ','), lineOf(trade).constData());
    }

    // Ten thousand consecutive trades may share one microsecond, whatever id they begin with.
    void equalTimesAreKeptApart()
    {
        for (const std::int64_t first : {std::int64_t(0), std::int64_t(1'234'567), std::int64_t(9'999'999'995)}) {
            std::set<QByteArray> keys;
            for (std::int64_t id = first; id < first + 10'000; ++id)
                keys.insert(keyOf(tradeOf(id, 1'723'161'300'000'000)));
            QCOMPARE(keys.size(), std::size_t(10'000));
        }
    }

    void aStampStaysInItsMicrosecond()
    {
        for (std::int64_t id = 0; id < 2'000; ++id) {
            const auto stamp = lineOf(tradeOf(id, 1'723'161'299'999'999)).trimmed().split(' ').last().toLongLong();
            QCOMPARE(stamp / 1'000, qint64(1'723'161'299'999'999));
        }
    }

    void namesAreEscaped()
    {
        std::string text;
        LineProtocol::appendTagValue(text, "a b,c=d");
        QCOMPARE(text, std::string("a\\ b\\,c\\=d"));
        QVERIFY(lineOf(tradeOf(1, 1, "币安人生USDT")).startsWith("trades,lot=0,symbol=币安人生USDT "));
    }

    void aFormerSeriesIsTheSameMarket()
    {
        QVERIFY(lineOf(tradeOf(1, 1, "BTCUSDT~2")).startsWith("trades,lot=0,symbol=BTCUSDT "));
    }

    void aCandle()
    {
        Candle candle;
        candle.symbol = *Symbol::fromText(std::string_view("PEPEUSDT"));
        candle.openedAt = timestampFromMicros(1'723'161'300'000'000);
        candle.open = candle.low = Decimal::fromUnits(1'000);
        candle.high = candle.close = Decimal::fromUnits(2'000);
        candle.volume = *WideDecimal::fromText("123456789012345.00000001", 8);
        candle.quoteVolume = *WideDecimal::fromText("2469135780.5", 16);
        candle.trades = 7;
        candle.firstId = 10;
        candle.lastId = 16;
        std::string lines;
        LineProtocol::append(lines, candle);
        QCOMPARE(QByteArray::fromStdString(lines),
                 QByteArray("candles,span=1m,symbol=PEPEUSDT close=0.00002,close8=2000i,first_id=10i,high=0.00002,high8=2000i,last_id=16i,low=0.00001,"
                            "low8=1000i,open=0.00001,open8=1000i,quote_volume=2469135780.5,quote_volume_exact=\"2469135780.5000000000000000\",trades=7i,"
                            "volume=123456789012345.00000001,volume_exact=\"123456789012345.00000001\" 1723161300000000000\n"));
    }

    void timesThatCannotBeHeld()
    {
        QVERIFY(LineProtocol::canHold(*parseTimestamp(u"2262-04-11T23:47:15.999999Z")));
        QVERIFY(!LineProtocol::canHold(*parseTimestamp(u"2262-04-11T23:47:16.000000Z")));
        QVERIFY(LineProtocol::canHold(timestampFromMicros(0)));
        QVERIFY(!LineProtocol::canHold(*parseTimestamp(u"1600-01-01")));
    }
};

TIDEMARK_TEST(TestLineProtocol, QCoreApplication)
#include "tst_line_protocol.moc"
