#include "exchange/made_market.h"
#include "exchange/rest_client.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const Symbol btc = *Symbol::fromText(std::string_view("BTCUSDT"));
constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00

} // namespace

// Questions about a period that RestClient answers with one call or a few.
class TestPeriodSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheFirstTrade_data();
    void findsTheFirstTrade();
    void tellsRefusals();
    void collectsCandlesOfManyPages();
    void anEmptyPeriodHasNoCandles();
    void endsWithItsContext();
};

void TestPeriodSearch::findsTheFirstTrade_data()
{
    QTest::addColumn<qint64>("from"); // seconds from noon
    QTest::addColumn<qint64>("id");   // −1: none
    QTest::addColumn<int>("calls");
    QTest::newRow("at that moment") << qint64(0) << qint64(10) << 1;
    QTest::newRow("soon") << qint64(1) << qint64(11) << 1;
    QTest::newRow("hours later") << qint64(2'000) << qint64(12) << 3;
    QTest::newRow("half a year later") << qint64(80'000) << qint64(13) << 5;
    QTest::newRow("before the market began") << qint64(-4'000 * 3'600) << qint64(10) << 3;
    QTest::newRow("none since") << qint64(200LL * 86'400 + 1) << qint64(-1) << 1;
}

void TestPeriodSearch::findsTheFirstTrade()
{
    QFETCH(qint64, from);
    QFETCH(qint64, id);
    QFETCH(int, calls);
    const test::MadeMarket market{{{10, noon}, {11, noon + 30min}, {12, noon + 20h}, {13, noon + 24h * 200}}};
    test::ScriptedRest server([&](const QUrl &call) { return market.answer(call); });
    RestClient client(server.url());
    client.setExchangeNow([] { return noon + 24h * 200 + 10s; });
    std::optional<std::optional<std::int64_t>> found;
    client.firstTradeAt(btc, noon + std::chrono::seconds(from), this,
                        [&](const Result<std::optional<std::int64_t>> &answer) { found = *answer; });
    QTRY_VERIFY(found);
    QCOMPARE(found->value_or(-1), id);
    QCOMPARE(server.calls().size(), calls);
}

void TestPeriodSearch::tellsRefusals()
{
    test::ScriptedRest server([](const QUrl &) { return test::Answer{451, "{}"}; });
    RestClient client(server.url());
    QStringList problems;
    client.firstTradeAt(btc, noon, this, [&](const Result<std::optional<std::int64_t>> &answer) { problems += answer.message(); });
    client.klines(btc, noon, noon + 1h, this, [&](const Result<std::vector<Candle>> &answer) { problems += answer.message(); });
    QTRY_COMPARE(problems.size(), 2);
    for (const auto &problem : problems)
        QVERIFY2(problem.contains(QStringLiteral("country")), qPrintable(problem));
}

void TestPeriodSearch::collectsCandlesOfManyPages()
{
    test::MadeMarket market;
    for (int minute = 0; minute < 2'500; ++minute)
        market.trades.emplace(minute, noon + std::chrono::minutes(minute) + 1s);
    test::ScriptedRest server([&](const QUrl &call) { return market.answer(call); });
    RestClient client(server.url());
    std::vector<Candle> candles;
    client.klines(btc, noon + 30s, noon + 2'400min, this, [&](Result<std::vector<Candle>> answer) { candles = std::move(answer).value(); });
    QTRY_COMPARE(candles.size(), std::size_t(2'399)); // the first one opened before
    QCOMPARE(server.calls().size(), 3);
    for (std::size_t i = 0; i < candles.size(); ++i)
        QCOMPARE(candles[i].openedAt, noon + std::chrono::minutes(i + 1));
    QCOMPARE(candles[0].trades, 1);
    QCOMPARE(candles[0].high, Decimal::fromUnits(250'000'000));
    QCOMPARE(candles[0].volume.toText(), std::string("10.00000001"));
    QCOMPARE(candles[0].quoteVolume.toText(), std::string("20.0000000200000000"));
}

void TestPeriodSearch::anEmptyPeriodHasNoCandles()
{
    RestClient client(QUrl(QStringLiteral("http://127.0.0.1:1")));
    std::optional<std::size_t> candles;
    client.klines(btc, noon, noon, this, [&](const Result<std::vector<Candle>> &answer) { candles = answer->size(); });
    QVERIFY(!candles);
    QTRY_COMPARE(candles, std::optional<std::size_t>(0));
}

void TestPeriodSearch::endsWithItsContext()
{
    const test::MadeMarket market{{{10, noon}}};
    test::ScriptedRest server([&](const QUrl &call) { return market.answer(call); });
    RestClient client(server.url());
    auto context = std::make_unique<QObject>();
    client.firstTradeAt(btc, noon, context.get(), [](const Result<std::optional<std::int64_t>> &) { QFAIL("nobody asks any more"); });
    context.reset();
    bool isAnswered = false;
    client.firstTradeAt(btc, noon, this, [&](const Result<std::optional<std::int64_t>> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestPeriodSearch, QCoreApplication)
#include "tst_period_search.moc"
