#include "exchange/gap_filler.h"
#include "exchange/gap_harvest.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

namespace tidemark {

using namespace test;

// Healing where the exchange does not answer, or not with trades.
class TestGapRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void obeysRetryAfter_data();
    void obeysRetryAfter();
    void asksLessAndLessOftenWhereItIsRefused_data();
    void asksLessAndLessOftenWhereItIsRefused();
    void asksARefusedAddressAtOnceWhenTold();
    void oneUnknownMarketDoesNotStopTheOthers();
    void goesOnAfterErrors();
};

void TestGapRefusals::obeysRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("too many calls") << 429;
    QTest::newRow("banned") << 418;
}

void TestGapRefusals::obeysRetryAfter()
{
    QFETCH(int, status);
    QElapsedTimer sinceRefused; // by the exchange, the last time
    const auto refusing = [status, &sinceRefused](const QUrl &) {
        sinceRefused.start();
        return Answer{status, "{}", "Retry-After: 1\r\n"};
    };
    GapScene scene(refusing, {milliseconds(50), milliseconds(10), milliseconds(60'000)});
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {1, 1});
    QTRY_VERIFY(!filler.problem().isEmpty());
    const auto calls = server.calls().size();
    qint64 calledAfter = 0;
    server.setScript([&](const QUrl &call) {
        calledAfter = sinceRefused.elapsed();
        return historicalTrades(call, 9);
    });
    QTRY_COMPARE(harvest.ids.count(), 1);
    QCOMPARE(server.calls().size(), calls + 1);
    QVERIFY2(calledAfter >= 1'000, qPrintable(QString::number(calledAfter)));
    QVERIFY(filler.problem().isEmpty());
}

void TestGapRefusals::asksLessAndLessOftenWhereItIsRefused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("country") << Answer{451, "{}"} << QStringLiteral("does not serve this country");
    QTest::newRow("no such call") << Answer{404, ""} << QStringLiteral("--api-url, such as");
    QTest::newRow("key") << Answer{401, R"({"code":-2014,"msg":"API-key format invalid."})"} << QStringLiteral("Tidemark has none");
    QTest::newRow("firewall") << Answer{403, "<html>"} << QStringLiteral("firewall");
    QTest::newRow("web page") << Answer{200, "\n<!DOCTYPE html>"} << QStringLiteral("a web page instead of data");
}

void TestGapRefusals::asksLessAndLessOftenWhereItIsRefused()
{
    QFETCH(Answer, answer);
    QFETCH(QString, says);
    constexpr milliseconds first(5);
    QElapsedTimer refused;
    refused.start();
    GapScene scene([&](const QUrl &) { return answer; }, {milliseconds(50), first, milliseconds(10), std::chrono::minutes(15), 2, milliseconds(0)});
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {1, 5'000});
    QTRY_VERIFY(filler.calls() > GapFiller::callsInFlight); // not before one that went out after the first refusal is refused
    QTest::qWait(400);
    QVERIFY2(filler.problem().contains(says), qPrintable(filler.problem()));
    QVERIFY(!filler.remaining());
    // A wait takes at least half of its step, and each step is twice the one before.
    std::int64_t waits = 0;
    while (first.count() * ((std::int64_t(1) << (waits + 1)) - 1) <= 2 * refused.elapsed())
        ++waits;
    QVERIFY2(filler.calls() <= (waits + 1) * GapFiller::callsInFlight, qPrintable(QStringLiteral("%1 calls, %2 waits").arg(filler.calls()).arg(waits)));
    server.setScript([](const QUrl &call) { return historicalTrades(call, 9'999); });
    QTRY_COMPARE(harvest.ids, IdRanges({{1, 5'000}}));
    QVERIFY(filler.problem().isEmpty());
}

void TestGapRefusals::asksARefusedAddressAtOnceWhenTold()
{
    GapScene scene([](const QUrl &) { return Answer{403, "<html>"}; },
                   {milliseconds(50), std::chrono::minutes(2), std::chrono::minutes(2), std::chrono::minutes(15), 2, milliseconds(0)});
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {1, 5'000});
    QTRY_VERIFY(!filler.problem().isEmpty());
    server.setScript([](const QUrl &call) { return historicalTrades(call, 9'999); });
    filler.retryRefused();
    QTRY_COMPARE(harvest.ids, IdRanges({{1, 5'000}}));
    QVERIFY(filler.problem().isEmpty());
}

void TestGapRefusals::oneUnknownMarketDoesNotStopTheOthers()
{
    GapScene scene([](const QUrl &call) {
        return call.query().contains(QStringLiteral("ETH")) ? Answer{400, R"({"code":-1121,"msg":"Invalid symbol."})"}
                                                            : historicalTrades(call, 9'999);
    });
    auto &[server, client, filler, harvest] = scene;
    filler.request(eth, {1, 5});
    filler.request(btc, {1, 5'000});
    QTRY_COMPARE(harvest.ids.count(), 5'000);
    QVERIFY2(filler.problem().startsWith(QStringLiteral("ETHUSDT: ")), qPrintable(filler.problem()));
    filler.forget(eth);
    QVERIFY(filler.problem().isEmpty());
}

void TestGapRefusals::goesOnAfterErrors()
{
    int calls = 0;
    GapScene scene([&](const QUrl &call) {
        const QList<Answer> script{{500, "oops"}, {451, "{}"}, {200, "<html>"}, {200, "[{\"id\":"}};
        return calls < script.size() ? script.at(calls++) : historicalTrades(call, 9);
    });
    auto &[server, client, filler, harvest] = scene;
    filler.request(btc, {1, 5});
    QTRY_COMPARE(harvest.ids, IdRanges({{1, 5}}));
    QVERIFY(harvest.absent.isEmpty());
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestGapRefusals, QCoreApplication)
#include "tst_gap_refusals.moc"
