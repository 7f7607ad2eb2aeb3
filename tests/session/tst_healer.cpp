#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"
#include "session/fetch_desk.h"
#include "session/first_fetch.h"
#include "session/healer.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp start = timestampFromMicros(1'723'161'255'342'000); // of every scripted trade

// An exchange with the ids 1…newest, of which `id` was traded `id` seconds after `start`.
Answer exchange(const QUrl &call, qint64 newest)
{
    if (call.path() == QLatin1String("/api/v3/historicalTrades"))
        return historicalTrades(call, newest);
    const QUrlQuery query(call);
    const auto from = query.queryItemValue(QStringLiteral("startTime")).toLongLong();
    const auto unit = from > 100'000'000'000'000 ? 1 : 1'000; // microseconds, or milliseconds
    const auto origin = microsOf(start);
    const auto id = std::max<qint64>(1, (from * unit - origin + 999'999) / 1'000'000);
    if (call.path() != QLatin1String("/api/v3/aggTrades") || id > newest)
        return {200, "[]"};
    const auto text = QByteArray::number(id);
    return {200, R"([{"a":)" + text + R"(,"p":"1.5","q":"2","f":)" + text + R"(,"l":)" + text + R"(,"T":)"
                     + QByteArray::number(origin + id * 1'000'000) + R"(,"m":true,"M":true}])"};
}

} // namespace

class TestHealer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesGapsAMomentsGraceAndAsksTheLedger();
    void leavesLargeGapsToAPerson();
    void fetchesNothingThatCouldNotBeKept();
    void fetchesTheTimeBeforeTheFirstTrade();
    void asksOnwardWhereNothingIsKnown();
    void leavesAnOldRecordsBeginningAlone();
    void fetchesAPeriod();
    void answersWhenAPeriodIsThereAlready();

private:
    [[nodiscard]] IdRanges fetchedIds() const;

    std::optional<ScriptedRest> m_exchange;
    std::optional<RestClient> m_client;
    std::optional<Healer> m_healer;
    std::optional<QSignalSpy> m_fetched;
};

void TestHealer::init()
{
    m_fetched.reset();
    m_healer.reset();
    m_client.reset();
    m_exchange.emplace([](const QUrl &call) { return exchange(call, 10'000); });
    m_client.emplace(m_exchange->url());
    m_healer.emplace(*m_client, 1'000);
    m_fetched.emplace(&*m_healer, &Healer::fetched);
}

IdRanges TestHealer::fetchedIds() const
{
    IdRanges ids;
    for (const auto &signal : *m_fetched) {
        for (const auto &trade : signal.first().value<TradeBatch>().trades)
            ids.add(trade.id);
    }
    return ids;
}

void TestHealer::givesGapsAMomentsGraceAndAsksTheLedger()
{
    QSignalSpy asked(&*m_healer, &Healer::ledgerAsked);
    m_healer->look(btc, {{10, 20}}, true);
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_healer->fetching(btc).isEmpty());
    m_healer->look(btc, {{15, 20}, {40, 41}}, true); // 10…14 came by themselves
    QCOMPARE(asked.count(), 2);
    QCOMPARE(m_healer->fetching(btc).ranges(), (std::vector<IdRange>{{15, 20}}));
    QTRY_COMPARE(fetchedIds().ranges(), (std::vector<IdRange>{{15, 20}}));
    QVERIFY(m_healer->fetching(btc).isEmpty());
}

void TestHealer::leavesLargeGapsToAPerson()
{
    for (int looks = 0; looks < 3; ++looks)
        m_healer->look(btc, {{1, 1'500}}, true);
    QCOMPARE(m_healer->status().tooLarge, 1'500);
    QCOMPARE(m_healer->status().fetching, 0);
    m_healer->fetch(btc, {1, 1'500});
    m_healer->look(btc, {{1, 1'500}}, true);
    QCOMPARE(m_healer->status().tooLarge, 0);
    QTRY_COMPARE(fetchedIds().ranges(), (std::vector<IdRange>{{1, 1'500}}));
}

void TestHealer::fetchesNothingThatCouldNotBeKept()
{
    for (int looks = 0; looks < 3; ++looks)
        m_healer->look(btc, {{1, 10}}, false);
    QCOMPARE(m_healer->status().fetching, 0);
    QVERIFY(m_exchange->calls().isEmpty());
    m_healer->look(btc, {{1, 10}}, true);
    QCOMPARE(m_healer->status().fetching, 10);
}

void TestHealer::fetchesTheTimeBeforeTheFirstTrade()
{
    FirstFetch first(*m_client, *m_healer, 100s, [](const Symbol &) { return 500; }, {});
    const auto now = start + 500s;
    first.learn(btc, std::nullopt, now);
    first.look(now);
    QTRY_COMPARE(fetchedIds().ranges(), (std::vector<IdRange>{{400, 499}}));
    const auto calls = m_exchange->calls().size();
    first.look(now);
    QTest::qWait(50);
    QCOMPARE(m_exchange->calls().size(), calls); // once
}

void TestHealer::asksOnwardWhereNothingIsKnown()
{
    FirstFetch first(*m_client, *m_healer, 100s, [](const Symbol &) { return std::nullopt; }, {});
    const auto now = start + 10'000s;
    first.learn(btc, std::nullopt, now);
    first.look(now);
    QTRY_COMPARE(fetchedIds().ranges(), (std::vector<IdRange>{{9'900, 10'000}}));
}

void TestHealer::leavesAnOldRecordsBeginningAlone()
{
    FirstFetch first(*m_client, *m_healer, 100s, [](const Symbol &) { return 500; }, {});
    first.learn(btc, start + 300s, start + 500s);
    first.look(start + 500s);
    FirstFetch none(*m_client, *m_healer, 0s, [](const Symbol &) { return 500; }, {});
    none.learn(btc, std::nullopt, start + 500s);
    none.look(start + 500s);
    QTest::qWait(50);
    QVERIFY(m_exchange->calls().isEmpty());
}

void TestHealer::fetchesAPeriod()
{
    FetchDesk desk(*m_client, *m_healer, [](const Symbol &, IdRange ids) { return std::vector<IdRange>{{ids.first, ids.last - 10}}; });
    QSignalSpy found(&desk, &FetchDesk::idsFound);
    QSignalSpy answered(&desk, &FetchDesk::answered);
    desk.fetch({7, btc, start + 60s, start + 120s});
    QTRY_COMPARE(answered.count(), 1);
    const auto answer = answered.first().first().value<FetchAnswer>();
    QCOMPARE(answer.problem, QString());
    QCOMPARE(answer.ticket, 7u);
    QCOMPARE(answer.trades, 60);
    QCOMPARE(found.first().last().value<IdRange>(), (IdRange{59, 120})); // with the neighbours
    QCOMPARE(fetchedIds().ranges(), (std::vector<IdRange>{{59, 110}}));
}

void TestHealer::answersWhenAPeriodIsThereAlready()
{
    FetchDesk desk(*m_client, *m_healer, [](const Symbol &, IdRange) { return std::vector<IdRange>(); });
    QSignalSpy answered(&desk, &FetchDesk::answered);
    desk.fetch({8, btc, start + 60s, start + 120s});
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().value<FetchAnswer>().trades, 60);
    QVERIFY(fetchedIds().isEmpty());
}

TIDEMARK_TEST(TestHealer, QCoreApplication)
#include "tst_healer.moc"
