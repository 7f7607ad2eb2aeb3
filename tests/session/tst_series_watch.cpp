#include "session/series_watch.h"

#include "exchange/rest_client.h"
#include "support/test_program.h"

#include "series_exchange.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tidemark {

using namespace std::chrono_literals;
using namespace test;

class TestSeriesWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsAContradiction();
    void asksTheExchange_data();
    void asksTheExchange();
    void believesTheStreamInTheEnd();
    void missesAllFromTheFirstIdWhereNobodyTellsIt();
    void leavesTheFormerSeriesItsEnd();
    void doesNotForgetWhatTheRecordSays();
    void waitsForAnAnswerOfItsTime_data();
    void waitsForAnAnswerOfItsTime();
    void letsASuspicionGoThatNothingSupports();
    void letsAMarketGoThatTradesNoMore();
    void holdsWhatContradictsAnOldAnswer();
    void decidesInTheEndByWhatThereIs_data();
    void decidesInTheEndByWhatThereIs();
    void beginsWithWhatWaitsBeforeTheExchangesFirst();
    void isNotAlarmedAgainAtOnce();
    void saysAtOnceThatItAsks();
};

void TestSeriesWatch::knowsAContradiction()
{
    const auto newest = tradeAt(1'000, noon);
    QVERIFY(SeriesWatch::isContradiction(newest, tradeAt(1, noon + 1s)));
    QVERIFY(SeriesWatch::isContradiction(newest, tradeAt(1'000, noon + 1us)));
    QVERIFY(!SeriesWatch::isContradiction(newest, tradeAt(999, noon)));        // late
    QVERIFY(!SeriesWatch::isContradiction(newest, tradeAt(1, noon - 1h)));     // healed
    QVERIFY(!SeriesWatch::isContradiction(newest, tradeAt(1'001, noon + 1s))); // next
}

void TestSeriesWatch::asksTheExchange_data()
{
    using Trades = std::map<qint64, Timestamp>;
    QTest::addColumn<Trades>("trades");
    QTest::addColumn<bool>("hasBegun");
    QTest::addColumn<qint64>("firstId");
    QTest::newRow("starts again") << Trades{{1, noon + 10s}, {5, noon + 20s}} << true << qint64(1);
    QTest::newRow("from zero") << Trades{{0, noon + 10s}, {5, noon + 20s}} << true << qint64(0);
    QTest::newRow("has overtaken the former one") << Trades{{1, noon + 10s}, {1'000, noon + 20s}, {2'000, noon + 30s}} << true << qint64(1);
    QTest::newRow("goes on") << Trades{{1, noon - 1h}, {1'000, noon}, {1'005, noon + 30s}} << false << qint64(0);
    QTest::newRow("a wrong id far ahead was recorded") << Trades{{1, noon - 1h}, {900, noon + 30s}} << false << qint64(0);
}

void TestSeriesWatch::asksTheExchange()
{
    QFETCH(decltype(SeriesExchange::trades), trades);
    QFETCH(bool, hasBegun);
    QFETCH(qint64, firstId);
    const SeriesExchange exchange{trades};
    ScriptedRest rest([&](const QUrl &call) { return exchange.answer(call); });
    RestClient client(rest.url());
    SeriesWatch watch(client);
    QSignalSpy began(&watch, &SeriesWatch::began);
    QSignalSpy goesOn(&watch, &SeriesWatch::goesOn);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    QVERIFY(watch.isSuspected(btc));
    const auto held = tradeAt(5, noon + 20s);
    watch.hold(held);
    QVERIFY(watch.notice(btc).contains(QStringLiteral("1 trade waits")));
    QCOMPARE(watch.held(), 1);
    QTRY_COMPARE(began.size() + goesOn.size(), 1);
    QCOMPARE(began.size(), hasBegun ? 1 : 0);
    QVERIFY(!watch.isSuspected(btc));
    QCOMPARE((hasBegun ? began : goesOn).first().at(1).value<std::vector<Trade>>(), std::vector{held});
    if (hasBegun)
        QCOMPARE(began.first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, firstId, noon}));
}

void TestSeriesWatch::believesTheStreamInTheEnd()
{
    ScriptedRest rest([](const QUrl &) { return Answer{500, {}}; });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 1s}); // in which a busy machine asks more than once, too
    QSignalSpy began(&watch, &SeriesWatch::began);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    for (int id = 7; id < 10; ++id)
        watch.hold(tradeAt(id, noon + id * 1s));
    QTRY_COMPARE(began.size(), 1);
    QCOMPARE(began.first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 1us, 0, noon})); // what came before 7, nobody knows
    QVERIFY(rest.calls().size() > 1);
}

// It says that the ids are others, and cannot be asked which was the first one of them.
void TestSeriesWatch::missesAllFromTheFirstIdWhereNobodyTellsIt()
{
    const SeriesExchange exchange{{{5, noon + 20s}}};
    ScriptedRest rest([&](const QUrl &call) {
        return call.path().endsWith(QStringLiteral("/historicalTrades")) ? Answer{500, {}} : exchange.answer(call);
    });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 0ms});
    QSignalSpy began(&watch, &SeriesWatch::began);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    watch.hold(tradeAt(5, noon + 20s));
    QTRY_COMPARE(began.size(), 1);
    QCOMPARE(began.first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 1us, 0, noon}));
}

// It came late, and behind the first one of the new series.
void TestSeriesWatch::leavesTheFormerSeriesItsEnd()
{
    ScriptedRest rest([](const QUrl &) { return Answer{500, {}}; });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 50ms});
    QSignalSpy began(&watch, &SeriesWatch::began);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    watch.hold(tradeAt(7, noon + 7s));
    watch.hold(tradeAt(1'001, noon + 5s));
    watch.hold(tradeAt(8, noon + 8s));
    watch.hold(tradeAt(9, noon + 9s));
    QTRY_COMPARE(began.size(), 1);
    QCOMPARE(began.first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 5s + 1us, 0, noon}));
}

// The market is silent and the exchange cannot be asked; the record has a lower id that was traded later.
void TestSeriesWatch::doesNotForgetWhatTheRecordSays()
{
    bool isThere = false;
    const SeriesExchange exchange{{{1, noon + 10s}, {5, noon + 20s}}};
    ScriptedRest rest([&](const QUrl &call) { return isThere ? exchange.answer(call) : Answer{500, {}}; });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 20ms});
    QSignalSpy began(&watch, &SeriesWatch::began);
    QSignalSpy goesOn(&watch, &SeriesWatch::goesOn);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000, tradeAt(5, noon + 20s)));
    QTRY_VERIFY(rest.calls().size() > 10);
    QCOMPARE(goesOn.size(), 0);
    isThere = true;
    QTRY_COMPARE(began.size(), 1);
    QVERIFY(began.first().last().value<std::vector<Trade>>().empty());
}

// An answer that is empty, or from before what the stream brought, would let the new series pass for the former one.
void TestSeriesWatch::waitsForAnAnswerOfItsTime_data()
{
    using Trades = std::map<qint64, Timestamp>;
    QTest::addColumn<Trades>("trades");
    QTest::newRow("nothing at all") << Trades{};
    QTest::newRow("the last one known") << Trades{{1, noon - 1h}, {1'000, noon}};
    QTest::newRow("one of the former series after it") << Trades{{1, noon - 1h}, {1'001, noon + 5s}};
}

void TestSeriesWatch::waitsForAnAnswerOfItsTime()
{
    QFETCH(decltype(SeriesExchange::trades), trades);
    SeriesExchange exchange{trades};
    ScriptedRest rest([&](const QUrl &call) { return exchange.answer(call); });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 60s});
    QSignalSpy began(&watch, &SeriesWatch::began);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    watch.hold(tradeAt(5, noon + 20s));
    QTRY_VERIFY(rest.calls().size() > 1);
    QVERIFY(watch.isSuspected(btc));
    exchange.trades = {{1, noon + 10s}, {5, noon + 20s}};
    QTRY_COMPARE(began.size(), 1);
    QCOMPARE(began.first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, 1, noon}));
}

// Some other call said that the newest id is lower, and nothing has come over the stream that would say so too.
void TestSeriesWatch::letsASuspicionGoThatNothingSupports()
{
    ScriptedRest rest([](const QUrl &) { return Answer{200, "[]"}; });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 50ms});
    QSignalSpy goesOn(&watch, &SeriesWatch::goesOn);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    QTRY_COMPARE(goesOn.size(), 1);
}

// What waits was fetched meanwhile, and the exchange's newest trade stays the one that is known.
void TestSeriesWatch::letsAMarketGoThatTradesNoMore()
{
    const SeriesExchange exchange{{{1, noon - 1h}, {1'000, noon}}};
    ScriptedRest rest([&](const QUrl &call) { return exchange.answer(call); });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 0ms});
    QSignalSpy goesOn(&watch, &SeriesWatch::goesOn);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    const auto fetched = tradeAt(998, noon - 10s);
    watch.hold(fetched);
    QTRY_COMPARE(goesOn.size(), 1);
    QCOMPARE(goesOn.first().at(1).value<std::vector<Trade>>(), std::vector{fetched});
}

void TestSeriesWatch::holdsWhatContradictsAnOldAnswer()
{
    const SeriesExchange exchange{{{1, noon - 1h}, {1'000, noon}}};
    ScriptedRest rest([&](const QUrl &call) { return exchange.answer(call); });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 0ms});
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    watch.hold(tradeAt(5, noon + 20s));
    QTRY_VERIFY(rest.calls().size() > 2);
    QVERIFY(watch.isSuspected(btc));
}

// One trade said that the ids start again, and then the market fell silent.
void TestSeriesWatch::decidesInTheEndByWhatThereIs_data()
{
    using Trades = std::map<qint64, Timestamp>;
    QTest::addColumn<int>("status");
    QTest::addColumn<Trades>("trades");
    QTest::addColumn<qint64>("id"); // of the trade that waits
    QTest::addColumn<bool>("hasBegun");
    QTest::newRow("the exchange never got it") << 200 << Trades{{1, noon - 1h}, {1'000, noon}} << qint64(5) << false;
    QTest::newRow("the exchange has nothing") << 200 << Trades{} << qint64(5) << true;
    QTest::newRow("the exchange got one before it") << 200 << Trades{{4, noon + 10s}} << qint64(5) << true;
    QTest::newRow("the exchange cannot be asked") << 500 << Trades{} << qint64(5) << true;
    QTest::newRow("nor is it contradicted") << 500 << Trades{} << qint64(1'001) << false;
}

void TestSeriesWatch::decidesInTheEndByWhatThereIs()
{
    QFETCH(int, status);
    QFETCH(decltype(SeriesExchange::trades), trades);
    QFETCH(qint64, id);
    QFETCH(bool, hasBegun);
    const SeriesExchange exchange{trades};
    ScriptedRest rest([&](const QUrl &call) { return status == 200 ? exchange.answer(call) : Answer{status, {}}; });
    RestClient client(rest.url());
    SeriesWatch watch(client, {5ms, 0ms, 50ms});
    QSignalSpy began(&watch, &SeriesWatch::began);
    QSignalSpy goesOn(&watch, &SeriesWatch::goesOn);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    watch.hold(tradeAt(id, noon + 20s));
    QTRY_COMPARE(began.size() + goesOn.size(), 1);
    QCOMPARE(began.size(), hasBegun ? 1 : 0);
    QCOMPARE((hasBegun ? began : goesOn).first().at(1).value<std::vector<Trade>>(), std::vector{tradeAt(id, noon + 20s)});
}

void TestSeriesWatch::beginsWithWhatWaitsBeforeTheExchangesFirst()
{
    const SeriesExchange exchange{{{20, noon + 20s}, {25, noon + 25s}}}; // it has given up what was before
    ScriptedRest rest([&](const QUrl &call) { return exchange.answer(call); });
    RestClient client(rest.url());
    SeriesWatch watch(client);
    QSignalSpy began(&watch, &SeriesWatch::began);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    watch.hold(tradeAt(3, noon + 10s));
    QTRY_COMPARE(began.size(), 1);
    QCOMPARE(began.first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, 3, noon}));
}

void TestSeriesWatch::isNotAlarmedAgainAtOnce()
{
    const SeriesExchange exchange{{{1, noon - 1h}, {1'000, noon}, {1'005, noon + 10s}}};
    ScriptedRest rest([&](const QUrl &call) { return exchange.answer(call); });
    RestClient client(rest.url());
    SeriesWatch watch(client);
    QSignalSpy goesOn(&watch, &SeriesWatch::goesOn);
    QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
    QTRY_COMPARE(goesOn.size(), 1);
    const auto calls = rest.calls().size();
    QVERIFY(!watch.suspect(tradeAt(1'000, noon), 1'000));
    QCOMPARE(rest.calls().size(), calls);
}

// Before there is any answer, and once, however many trades wait.
void TestSeriesWatch::saysAtOnceThatItAsks()
{
    ScriptedRest rest([](const QUrl &) { return Answer{500, {}}; });
    RestClient client(rest.url());
    SeriesWatch watch(client);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^BTCUSDT gets trades with lower ids .* none is lost; .*recorded")));
    for (int id = 7; id < 10; ++id) {
        QVERIFY(watch.suspect(tradeAt(1'000, noon), 1'000));
        watch.hold(tradeAt(id, noon + id * 1s));
    }
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestSeriesWatch, QCoreApplication)
#include "tst_series_watch.moc"
