#include "exchange/gap_filler.h"
#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const Symbol btc = *Symbol::fromText(std::string_view("BTCUSDT"));
const Symbol eth = *Symbol::fromText(std::string_view("ETHUSDT"));

constexpr GapFiller::Patience quick{milliseconds(50), milliseconds(10), milliseconds(50), milliseconds(50), 2};

[[nodiscard]] qint64 fromId(const QUrl &call)
{
    return QUrlQuery(call).queryItemValue(QStringLiteral("fromId")).toLongLong();
}

} // namespace

// What a filler hands on, collected.
struct Harvest : QObject {
    explicit Harvest(GapFiller &filler)
    {
        connect(&filler, &GapFiller::fetched, this, [this](const TradeBatch &batch) {
            for (const auto &trade : batch.trades) {
                twice += trade.symbol == btc && ids.contains(trade.id) ? 1 : 0;
                if (trade.symbol == btc)
                    ids.add(trade.id);
            }
            rejected += int(batch.rejected.size());
        });
        connect(&filler, &GapFiller::absent, this, [this](const Symbol &, IdRange range) { absent.add(range); });
    }
    IdRanges ids;
    IdRanges absent;
    int twice = 0;
    int rejected = 0;
};

class TestGapFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesNewestFirstInFewCalls();
    void sharesCallsAmongNearGaps();
    void servesMarketsInTurn();
    void followsAnOpenEnd();
    void believesHolesAtTheSecondAnswer();
    void waitsForALaggingDatabase();
    void obeysRetryAfter();
    void goesOnAfterErrors();
    void forgets();
};

void TestGapFiller::fetchesNewestFirstInFewCalls()
{
    test::ScriptedRest server([](const QUrl &call) { return test::historicalTrades(call, 9'999); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
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
    test::ScriptedRest server([](const QUrl &call) { return test::historicalTrades(call, 9'999); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
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
    test::ScriptedRest server([](const QUrl &call) { return test::historicalTrades(call, 99'999); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
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
    test::ScriptedRest server([](const QUrl &call) { return test::historicalTrades(call, 3'500); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.requestFrom(btc, 1'000);
    QTRY_COMPARE(harvest.ids, IdRanges({{1'000, 3'500}}));
    QTRY_COMPARE(server.calls().size(), 3 + quick.openEndRepeats);
    QCOMPARE(fromId(server.calls().constLast()), 3'501);
    QCOMPARE(harvest.twice, 0);
}

void TestGapFiller::believesHolesAtTheSecondAnswer()
{
    test::ScriptedRest server([](const QUrl &call) { return test::historicalTrades(call, 9'999, {105, 106, 110}); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.request(btc, {100, 110});
    QTRY_COMPARE(server.calls().size(), 1);
    QTRY_COMPARE(filler.pending(), 3);
    QVERIFY(harvest.absent.isEmpty());
    QTRY_COMPARE(filler.pending(), 0);
    QCOMPARE(harvest.absent, IdRanges({{105, 106}, {110, 110}}));
    QCOMPARE(server.calls().size(), 2);
}

void TestGapFiller::waitsForALaggingDatabase()
{
    qint64 newest = 50;
    test::ScriptedRest server([&](const QUrl &call) { return test::historicalTrades(call, newest); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.request(btc, {40, 60});
    QTRY_VERIFY(server.calls().size() >= 3);
    QCOMPARE(harvest.ids, IdRanges({{40, 50}}));
    newest = 60;
    QTRY_COMPARE(harvest.ids, IdRanges({{40, 60}}));
    QVERIFY(harvest.absent.isEmpty());
}

void TestGapFiller::obeysRetryAfter()
{
    test::ScriptedRest server([](const QUrl &) { return test::Answer{429, "{}", "Retry-After: 2\r\n"}; });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.request(btc, {1, 1});
    QTRY_VERIFY(!filler.problem().isEmpty());
    const auto calls = server.calls().size();
    QVERIFY(client.budget().barred() > milliseconds(1'000));
    server.setScript([](const QUrl &call) { return test::historicalTrades(call, 9); });
    QTRY_COMPARE(harvest.ids.count(), 1);
    QCOMPARE(server.calls().size(), calls + 1);
    QCOMPARE(client.budget().barred(), milliseconds(0));
    QVERIFY(filler.problem().isEmpty());
}

void TestGapFiller::goesOnAfterErrors()
{
    int calls = 0;
    test::ScriptedRest server([&](const QUrl &call) {
        const QList<test::Answer> script{{500, "oops"}, {451, "{}"}, {200, "<html>"}, {200, "[{\"id\":"}};
        return calls < script.size() ? script.at(calls++) : test::historicalTrades(call, 9);
    });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.request(btc, {1, 5});
    QTRY_COMPARE(harvest.ids, IdRanges({{1, 5}}));
    QVERIFY(harvest.absent.isEmpty());
}

void TestGapFiller::forgets()
{
    test::ScriptedRest server([](const QUrl &call) { return test::historicalTrades(call, 99); });
    RestClient client(server.url());
    GapFiller filler(client, quick);
    Harvest harvest(filler);
    filler.request(btc, {1, 5});
    filler.request(eth, {1, 5});
    filler.forget(btc);
    QTRY_COMPARE(filler.pending(), 0);
    QVERIFY(harvest.ids.isEmpty());
}

} // namespace tidemark

QTEST_GUILESS_MAIN(tidemark::TestGapFiller)
#include "tst_gap_filler.moc"
