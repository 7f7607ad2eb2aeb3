#include "exchange/gap_filler.h"
#include "exchange/gap_harvest.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tidemark {

using namespace test;

class TestGapFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesNewestFirstInFewCalls();
    void sharesCallsAmongNearGaps();
    void servesMarketsInTurn();
    void followsAnOpenEnd();
    void believesHolesAtTheSecondAnswer();
    void waitsForALaggingDatabase();
    void tellsWhatTheExchangeNoLongerKeeps();
    void estimatesWhatIsLeft();
    void leavesWeightToOthers();
    void doesNotLetThePastHoldUpWhatWasLostNow();
    void forgets();
};

void TestGapFiller::fetchesNewestFirstInFewCalls()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 9'999); });
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {1'000, 3'499});
    filler.request(btc, {2'000, 2'999}); // asked for already
    QCOMPARE(filler.pending(), 2'500);
    QTRY_COMPARE(filler.pending(), 0);
    QCOMPARE(harvest.ids, IdRanges({{1'000, 3'499}}));
    QCOMPARE(harvest.twice, 0);
    QCOMPARE(server.calls().size(), 3);
    QList<qint64> asked;
    for (const auto &call : server.calls())
        asked.append(fromId(call));
    QVERIFY(asked.contains(2'500) && asked.contains(1'500));
    QCOMPARE(asked.constLast(), 1'000);
    QVERIFY(server.lastHead().contains("X-MBX-TIME-UNIT: MICROSECOND"));
}

void TestGapFiller::sharesCallsAmongNearGaps()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 9'999); });
    auto &[server, client, filler, harvest] = scene;
    const auto far = std::vector<IdRange>{{100, 105}, {5'000, 5'010}, {5'400, 5'400}, {5'999, 5'999}};
    for (const auto &range : far)
        filler.request(btc, range);
    QTRY_COMPARE(filler.pending(), 0);
    QCOMPARE(harvest.ids, IdRanges(far));
    QCOMPARE(server.calls().size(), 2);
    QCOMPARE(filler.calls(), 2);
}

void TestGapFiller::servesMarketsInTurn()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 99'999); });
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {0, 9'999});
    filler.request(eth, {0, 9});
    QTRY_COMPARE(filler.pending(), 0);
    QCOMPARE(server.calls().size(), 11);
    const auto isEth = [](const QUrl &call) { return call.query().contains(QStringLiteral("ETHUSDT")); };
    const auto &calls = server.calls();
    const auto waited = std::find_if(calls.begin(), calls.end(), isEth) - calls.begin();
    QVERIFY2(waited < 4, qPrintable(QString::number(waited)));
}

void TestGapFiller::followsAnOpenEnd()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 3'500); });
    auto &[server, client, filler, harvest] = scene;
    filler.requestFrom(btc, 1'000);
    QTRY_COMPARE(harvest.ids, IdRanges({{1'000, 3'500}}));
    QTRY_COMPARE(server.calls().size(), 3 + quick.openEndRepeats);
    QCOMPARE(fromId(server.calls().constLast()), 3'501);
    QCOMPARE(harvest.twice, 0);
}

void TestGapFiller::believesHolesAtTheSecondAnswer()
{
    std::vector<std::pair<qint64, bool>> before; // each answer: ids that are pending, and whether none is believed absent
    std::function<void()> look;
    GapScene scene([&](const QUrl &call) {
        look();
        return historicalTrades(call, 9'999, {105, 106, 110});
    });
    auto &[server, client, filler, harvest] = scene;
    look = [&, &asking = filler, &found = harvest] { before.emplace_back(asking.pending(), found.absent.isEmpty()); };
    filler.request(btc, {100, 110});
    QTRY_COMPARE(filler.pending(), 0);
    QCOMPARE(before, (std::vector<std::pair<qint64, bool>>{{11, true}, {3, true}}));
    QCOMPARE(harvest.absent, IdRanges({{105, 106}, {110, 110}}));
    QCOMPARE(server.calls().size(), 2);
}

void TestGapFiller::waitsForALaggingDatabase()
{
    qint64 newest = 50;
    GapScene scene([&](const QUrl &call) { return historicalTrades(call, newest); });
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {40, 60});
    QTRY_VERIFY(server.calls().size() >= 3);
    QCOMPARE(harvest.ids, IdRanges({{40, 50}}));
    newest = 60;
    QTRY_COMPARE(harvest.ids, IdRanges({{40, 60}}));
    QVERIFY(harvest.absent.isEmpty());
}

void TestGapFiller::tellsWhatTheExchangeNoLongerKeeps()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 9'999, {}, 4'000); });
    auto &[server, client, filler, harvest] = scene;
    IdRanges old;
    connect(&filler, &GapFiller::tooOld, this, [&](const Symbol &, IdRange range) { old.add(range); });
    filler.request(btc, {100, 4'010});
    QTRY_COMPARE(filler.pending(btc), 0);
    QCOMPARE(old, IdRanges({{100, 3'999}}));
    QCOMPARE(harvest.ids, IdRanges({{4'000, 4'010}}));
    QVERIFY(harvest.absent.isEmpty());
}

void TestGapFiller::estimatesWhatIsLeft()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 9'999'999); });
    auto &[server, client, filler, harvest] = scene;
    QCOMPARE(filler.remaining(), std::optional(std::chrono::seconds(0)));
    filler.request(btc, {0, 1'119'999}); // 1,120 calls; bulk gets 72 a minute
    QCOMPARE(filler.fetching(btc), IdRanges({{0, 1'119'999}}));
    QVERIFY(!filler.remaining()); // nothing measured yet
    QTRY_VERIFY(filler.calls() > 10);
    const auto remaining = filler.remaining();
    QVERIFY(remaining);
    QVERIFY2(*remaining > std::chrono::minutes(12) && *remaining < std::chrono::minutes(17), qPrintable(QString::number(remaining->count())));
    filler.cancel(btc, {0, 1'119'999});
    QCOMPARE(filler.pending(), 0);
    QTRY_COMPARE(filler.remaining(), std::optional(std::chrono::seconds(0)));
}

void TestGapFiller::leavesWeightToOthers()
{
    ScriptedRest server([](const QUrl &call) {
        return call.path().endsWith(QStringLiteral("time")) ? Answer{200, R"({"serverTime":1723161255342123})"}
                                                            : historicalTrades(call, 9'999'999);
    });
    RestClient client(server.url());
    client.budget().setLimit(1'000); // 500 are ours
    GapFiller filler(client, quick);
    const Harvest harvest(filler);
    filler.request(btc, {0, 1'119'999});
    QTRY_VERIFY(filler.calls() >= 12 && harvest.ids.count() == 1'000 * filler.calls()); // of 25 each; none is under way
    QTest::qWait(100);
    const auto calls = filler.calls();
    QVERIFY2(calls <= 13, qPrintable(QString::number(calls))); // one may have been under way uncounted
    int answered = 0;
    for (int i = 0; i < 100; ++i)
        client.serverTime(this, [&](const Result<Timestamp> &) { ++answered; });
    QTRY_COMPARE(answered, 100);
    QCOMPARE(filler.calls(), calls);
}

void TestGapFiller::doesNotLetThePastHoldUpWhatWasLostNow()
{
    ScriptedRest server([](const QUrl &call) { return historicalTrades(call, 999'999); });
    RestClient client(server.url());
    client.budget().setLimit(2'000); // half of it: 40 calls a minute, of which bulk gets 24
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.request(btc, {1, 200'000});
    QTRY_VERIFY(filler.calls() >= 24 && harvest.ids.count() == 1'000 * filler.calls()); // none is under way
    QTest::qWait(100);
    const auto bulk = filler.calls();
    QVERIFY2(bulk <= 26, qPrintable(QString::number(bulk))); // two may be under way
    filler.request(btc, {300'000, 300'004});
    filler.request(eth, {7, 7});
    QTRY_VERIFY(harvest.ids.contains(300'004));
    QTRY_COMPARE(filler.pending(eth), 0);
    QTest::qWait(100);
    QCOMPARE(filler.calls(), bulk + 2);
}

void TestGapFiller::forgets()
{
    GapScene scene([](const QUrl &call) { return historicalTrades(call, 99); });
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {1, 5});
    filler.request(eth, {1, 5});
    filler.forget(btc);
    QTRY_COMPARE(filler.pending(), 0);
    QVERIFY(harvest.ids.isEmpty());
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestGapFiller, QCoreApplication)
#include "tst_gap_filler.moc"
