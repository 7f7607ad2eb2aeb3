#include "exchange/ticker_decoder.h"

#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;

namespace {

const QByteArray good = R"({"e":"24hrMiniTicker","E":1723118400123,"s":"BTCUSDT","c":"61837.63","o":"60000","h":"62000.5","l":"59000","v":"12.5","q":"765432.123456789"})";

} // namespace

class TestTickerDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAFrame_data();
    void readsAFrame();
    void leavesOutWhatBreaksARule_data();
    void leavesOutWhatBreaksARule();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void hearsAGoodbyeAndARefusal();
    void isBounded();
    void survivesMutations();
};

void TestTickerDecoder::readsAFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("raw") << QByteArray("[" + good + "]");
    QTest::newRow("wrapped") << QByteArray(R"({"stream":"!miniTicker@arr","data":[)" + good + "]}");
    QTest::newRow("other keys and order") << QByteArray(R"([ {"q":"765432.123456789","new":[1,{}],"v":"1e99","l":"59000","h":"62000.5","o":"60000","c":"61837.63","s":"BTCUSDT","E":1723118400123000} ])");
}

void TestTickerDecoder::readsAFrame()
{
    QFETCH(QByteArray, frame);
    const auto said = TickerDecoder().decode(frame);
    QVERIFY2(said.problem.isEmpty(), qPrintable(said.problem));
    QCOMPARE(said.tickers.size(), std::size_t(1));
    const auto &ticker = said.tickers.front();
    QCOMPARE(ticker.symbol, *Symbol::fromText("BTCUSDT"));
    QCOMPARE(ticker.at, timestampFromMicros(1'723'118'400'123'000));
    QCOMPARE(ticker.last.toString(), QStringLiteral("61837.63000000"));
    QCOMPARE(ticker.open.toString(), QStringLiteral("60000.00000000"));
    QCOMPARE(ticker.high.toString(), QStringLiteral("62000.50000000"));
    QCOMPARE(ticker.low.toString(), QStringLiteral("59000.00000000"));
    QCOMPARE(ticker.value.toString(), QStringLiteral("765432.1234567890000000"));
}

void TestTickerDecoder::leavesOutWhatBreaksARule_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << QByteArray(R"("61837.63")") << QByteArray(R"("much")") << QStringLiteral("c is “much”");
    QTest::newRow("negative") << QByteArray(R"("59000")") << QByteArray(R"("-1")") << QStringLiteral("l is “-1”");
    QTest::newRow("no text") << QByteArray(R"("60000")") << QByteArray("60000") << QStringLiteral("o is missing, or no text");
    QTest::newRow("missing") << QByteArray(R"("h":)") << QByteArray(R"("x":)") << QStringLiteral("h is missing");
    QTest::newRow("no time") << QByteArray("1723118400123") << QByteArray("null") << QStringLiteral("no time");
    QTest::newRow("no market") << QByteArray("BTCUSDT") << QByteArray("") << QStringLiteral("s is “”");
    QTest::newRow("low above high") << QByteArray(R"("59000")") << QByteArray(R"("63000")") << QStringLiteral("lowest price is above its highest");
    QTest::newRow("sum") << QByteArray(R"("765432.123456789")") << QByteArray(R"("NaN")") << QStringLiteral("q is “NaN”");
    QTest::newRow("not an object") << good << QByteArray("17") << QStringLiteral("missing");
}

// The rest of its frame is taken.
void TestTickerDecoder::leavesOutWhatBreaksARule()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    auto bad = good;
    bad.replace(from, to);
    auto other = good;
    other.replace("BTCUSDT", "ETHUSDT");
    const auto said = TickerDecoder().decode("[" + bad + "," + other + "]");
    QCOMPARE(said.tickers.size(), std::size_t(1));
    QCOMPARE(said.tickers.front().symbol, *Symbol::fromText("ETHUSDT"));
    QVERIFY2(said.problem.contains(says) && said.problem.startsWith(QStringLiteral("One market")), qPrintable(said.problem));
}

void TestTickerDecoder::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>busy</html>");
    QTest::newRow("cut off") << QByteArray("[" + good);
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("not UTF-8") << QByteArray("[{\"s\":\"\xff\xfe\"}]");
}

void TestTickerDecoder::saysWhatCannotBeRead()
{
    QFETCH(QByteArray, frame);
    const auto said = TickerDecoder().decode(frame);
    QVERIFY(said.tickers.empty());
    QVERIFY2(said.problem.contains(QStringLiteral("cannot be read")), qPrintable(said.problem));
}

void TestTickerDecoder::hearsAGoodbyeAndARefusal()
{
    TickerDecoder decoder;
    QVERIFY(decoder.decode(R"({"e":"serverShutdown","E":1723118400123})").isGoodbye);
    QVERIFY(decoder.decode(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1723118400123}})").isGoodbye);
    const auto answer = decoder.decode(R"({"result":null,"id":1})");
    QVERIFY(answer.isOther && answer.problem.isEmpty());
    QVERIFY(decoder.decode(R"({"error":{"code":2,"msg":"Invalid request"},"id":4})").problem.contains(QStringLiteral("Invalid request")));
}

void TestTickerDecoder::isBounded()
{
    QByteArray frame = "[0";
    for (std::size_t i = 0; i < TickerDecoder::mostTickers; ++i)
        frame += ",0";
    const auto said = TickerDecoder().decode(frame + "]");
    QVERIFY(said.tickers.empty());
    QVERIFY2(said.problem.contains(QStringLiteral("20000")), qPrintable(said.problem));
}

void TestTickerDecoder::survivesMutations()
{
    std::mt19937 random(7);
    TickerDecoder decoder;
    const auto whole = "[" + good + "," + good + "]";
    for (int i = 0; i < 20'000; ++i) {
        auto frame = whole;
        for (int change = 0; change <= int(random() % 4); ++change)
            frame[qsizetype(random() % std::size_t(frame.size()))] = char(random());
        const auto said = decoder.decode(frame);
        QVERIFY(said.tickers.size() <= 2);
        for (const auto &ticker : said.tickers)
            QVERIFY(!ticker.symbol.isEmpty() && ticker.low <= ticker.high);
    }
}

TIDEMARK_TEST(TestTickerDecoder, QCoreApplication)
#include "tst_ticker_decoder.moc"
