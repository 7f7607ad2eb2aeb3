#include "exchange/made_market.h"
#include "exchange/period_fetcher.h"
#include "exchange/rest_client.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const Symbol btc = *Symbol::fromText(std::string_view("BTCUSDT"));
constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00

} // namespace

class TestPeriodFetcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheIds_data();
    void findsTheIds();
    void saysWhyNot_data();
    void saysWhyNot();
};

void TestPeriodFetcher::findsTheIds_data()
{
    QTest::addColumn<int>("from"); // seconds from noon
    QTest::addColumn<int>("to");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("a minute") << 60 << 120 << qint64(16) << qint64(21);
    QTest::newRow("one trade") << 60 << 61 << qint64(16) << qint64(16);
    QTest::newRow("the end is not included") << 60 << 70 << qint64(16) << qint64(16);
    QTest::newRow("up to now and beyond") << 530 << 9'999 << qint64(63) << qint64(69);
    QTest::newRow("behind the newest trade, before now") << 530 << 650 << qint64(63) << qint64(69);
    QTest::newRow("from before the market began") << -7'200 << 20 << qint64(10) << qint64(11);
}

void TestPeriodFetcher::findsTheIds()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    test::MadeMarket market; // a trade each ten seconds for ten minutes
    for (int i = 0; i < 60; ++i)
        market.trades.emplace(10 + i, noon + i * 10s);
    test::ScriptedRest server([&](const QUrl &call) { return market.answer(call); });
    RestClient client(server.url());
    client.setExchangeNow([] { return noon + 700s; });
    PeriodFetcher fetcher(client);
    QSignalSpy found(&fetcher, &PeriodFetcher::idsFound);
    const FetchQuestion question{7, btc, noon + std::chrono::seconds(from), noon + std::chrono::seconds(to)};
    fetcher.fetch(question);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][1].value<IdRange>(), (IdRange{first, last}));
    QCOMPARE(found[0][0].value<FetchQuestion>().ticket, question.ticket);
}

void TestPeriodFetcher::saysWhyNot_data()
{
    QTest::addColumn<int>("status"); // 0: the market's own answer
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("from"); // hours from noon
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << 0 << QByteArray() << 2 << 2 << QStringLiteral("nothing to fetch");
    QTest::newRow("in the future") << 0 << QByteArray() << 100 << 101 << QStringLiteral("nothing to fetch");
    QTest::newRow("a pause") << 0 << QByteArray() << 3 << 5 << QStringLiteral("has no trades of BTCUSDT from 2024-08-08T15:00:00.000000Z");
    QTest::newRow("since the last trade") << 0 << QByteArray() << 26 << 50 << QStringLiteral("has no trades of BTCUSDT");
    QTest::newRow("no longer kept") << 0 << QByteArray() << 0 << 1 << QStringLiteral("no longer keeps");
    QTest::newRow("unknown market") << 400 << QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})") << 0 << 1
                                    << QStringLiteral("Invalid symbol.");
    QTest::newRow("country") << 451 << QByteArray() << 0 << 1 << QStringLiteral("country");
    QTest::newRow("garbage") << 200 << QByteArray("[{]") << 0 << 1 << QStringLiteral("cannot be read");
}

void TestPeriodFetcher::saysWhyNot()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, says);
    const test::MadeMarket market{{{10, noon}, {11, noon + 24h}}, 11};
    test::ScriptedRest server([&](const QUrl &call) { return status == 0 ? market.answer(call) : test::Answer{status, body}; });
    RestClient client(server.url());
    client.setExchangeNow([] { return noon + 48h; });
    PeriodFetcher fetcher(client);
    QSignalSpy failed(&fetcher, &PeriodFetcher::failed);
    fetcher.fetch({7, btc, noon + std::chrono::hours(from), noon + std::chrono::hours(to)});
    QTRY_COMPARE(failed.size(), 1);
    const auto answer = failed[0][0].value<FetchAnswer>();
    QVERIFY2(answer.problem.contains(says), qPrintable(answer.problem));
    QCOMPARE(answer.ticket, Ticket(7));
    QCOMPARE(answer.trades, 0);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestPeriodFetcher, QCoreApplication)
#include "tst_period_fetcher.moc"
