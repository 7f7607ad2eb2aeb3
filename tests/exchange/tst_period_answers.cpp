#include "exchange/period_answers.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

const Symbol btc = *Symbol::fromText(std::string_view("BTCUSDT"));
const QByteArray candle = R"([1723118400000000,"1.5","2.5","0.5","2.0","10.00000001",1723118459999999,"20.00000002",3,"0","0","0"])";
const QByteArray aggregate = R"({"a":1,"p":"1","q":"1","f":5,"l":7,"T":1723118400000000,"m":true,"M":true})";

} // namespace

class TestPeriodAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsThem();
    void takesMilliseconds();
    void passesOverPlaceholders();
    void refusesBrokenCandles_data();
    void refusesBrokenCandles();
    void refusesBrokenAggregates_data();
    void refusesBrokenAggregates();
};

void TestPeriodAnswers::readsThem()
{
    const auto candles = readCandles('[' + candle + ']', btc, std::chrono::seconds(60));
    QVERIFY2(candles.ok(), qPrintable(candles.message()));
    QCOMPARE(candles->size(), std::size_t(1));
    const auto &first = candles->front();
    QCOMPARE(first.symbol, btc);
    QCOMPARE(first.open, Decimal::fromUnits(150'000'000));
    QCOMPARE(first.low, Decimal::fromUnits(50'000'000));
    QCOMPARE(first.close, Decimal::fromUnits(200'000'000));
    QCOMPARE(first.trades, 3);
    const auto aggregates = readAggregates('[' + aggregate + ']');
    QVERIFY2(aggregates.ok(), qPrintable(aggregates.message()));
    QCOMPARE(aggregates->front().ids, (IdRange{5, 7}));
    QCOMPARE(aggregates->front().at, timestampFromMicros(1'723'118'400'000'000));
    QVERIFY(readCandles("[]", btc, std::chrono::seconds(60))->empty());
    QVERIFY(readAggregates("[]")->empty());
}

// Of an exchange that does not know microseconds.
void TestPeriodAnswers::takesMilliseconds()
{
    const auto inMilliseconds = [](QByteArray row) {
        return row.replace("1723118400000000", "1723118400000").replace("1723118459999999", "1723118459999");
    };
    const auto candles = readCandles('[' + inMilliseconds(candle) + ']', btc, std::chrono::seconds(60));
    QVERIFY2(candles.ok(), qPrintable(candles.message()));
    QCOMPARE(candles->front(), readCandles('[' + candle + ']', btc, std::chrono::seconds(60))->front());
    const auto aggregates = readAggregates('[' + inMilliseconds(aggregate) + ']');
    QVERIFY2(aggregates.ok(), qPrintable(aggregates.message()));
    QCOMPARE(aggregates->front().at, timestampFromMicros(1'723'118'400'000'000));
}

void TestPeriodAnswers::passesOverPlaceholders()
{
    auto placeholder = aggregate;
    placeholder.replace("\"f\":5,\"l\":7", "\"f\":-1,\"l\":-1");
    const auto aggregates = readAggregates('[' + placeholder + ',' + aggregate + ',' + placeholder + ']');
    QVERIFY2(aggregates.ok(), qPrintable(aggregates.message()));
    QCOMPARE(aggregates->size(), std::size_t(1));
}

void TestPeriodAnswers::refusesBrokenCandles_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto changed = [](const char *before, const char *after) {
        auto row = candle;
        return '[' + row.replace(before, after) + ']';
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("cut") << '[' + candle.left(60);
    QTest::newRow("short row") << QByteArray(R"([[1723118400000000,"1"]])");
    QTest::newRow("price a number") << changed("\"1.5\"", "1.5");
    QTest::newRow("price no number") << changed("1.5", "x");
    QTest::newRow("too many decimals") << changed("10.00000001", "10.000000001");
    QTest::newRow("count a text") << changed(",3,", ",\"3\",");
    QTest::newRow("negative count") << changed(",3,", ",-3,");
    QTest::newRow("low above high") << changed("0.5", "9.5");
    QTest::newRow("seconds") << changed("1723118400000000", "1723118400");
    QTest::newRow("no time of its end") << changed("1723118459999999", "\"\"");
    QTest::newRow("two units in one row") << changed("1723118400000000", "1723118400000");
    auto next = candle;
    next.replace("1723118400000000", "1723118460000").replace("1723118459999999", "1723118519999");
    QTest::newRow("two units in two rows") << '[' + candle + ',' + next + ']';
    QTest::newRow("twice") << '[' + candle + ',' + candle + ']';
}

void TestPeriodAnswers::refusesBrokenCandles()
{
    QFETCH(QByteArray, body);
    const auto candles = readCandles(body, btc, std::chrono::seconds(60));
    QVERIFY(!candles.ok());
    QVERIFY2(candles.message().startsWith(QStringLiteral("The exchange's answer cannot be read: ")), qPrintable(candles.message()));
}

void TestPeriodAnswers::refusesBrokenAggregates_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto changed = [](const char *before, const char *after) {
        auto entry = aggregate;
        return '[' + entry.replace(before, after) + ']';
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no array") << aggregate;
    QTest::newRow("no objects") << QByteArray("[5]");
    QTest::newRow("id a text") << changed("\"f\":5", "\"f\":\"5\"");
    QTest::newRow("no last id") << changed("\"l\":7,", "");
    QTest::newRow("backwards") << changed("\"l\":7", "\"l\":4");
    QTest::newRow("seconds") << changed("1723118400000000", "1723118400");
    auto next = aggregate;
    next.replace("\"f\":5,\"l\":7", "\"f\":8,\"l\":9").replace("1723118400000000", "1723118400001");
    QTest::newRow("two units") << '[' + aggregate + ',' + next + ']';
    QTest::newRow("twice") << '[' + aggregate + ',' + aggregate + ']';
}

void TestPeriodAnswers::refusesBrokenAggregates()
{
    QFETCH(QByteArray, body);
    const auto aggregates = readAggregates(body);
    QVERIFY(!aggregates.ok());
    QVERIFY2(aggregates.message().startsWith(QStringLiteral("The exchange's answer cannot be read: ")), qPrintable(aggregates.message()));
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestPeriodAnswers, QCoreApplication)
#include "tst_period_answers.moc"
