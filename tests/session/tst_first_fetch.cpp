#include "session/first_fetch.h"

#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"
#include "session/healer.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

constexpr int markets = 12;
const Timestamp now = timestampFromMicros(1'723'161'255'342'000); // of every scripted trade

[[nodiscard]] Symbol market(int number)
{
    return *Symbol::fromText(QStringView(QStringLiteral("M%1USDT").arg(number, 2, 10, QLatin1Char('0'))));
}

// The higher its number, the more of a market was traded.
[[nodiscard]] QByteArray tickers(int trades)
{
    QByteArrayList all;
    for (int i = 0; i < markets; ++i) {
        all += R"({"symbol":")" + market(i).toString().toUtf8() + R"(","lastPrice":"1","quoteVolume":")" + QByteArray::number(1'000 + i) + R"(","lastId":5,"count":)"
            + QByteArray::number(trades) + '}';
    }
    return '[' + all.join(',') + ']';
}

[[nodiscard]] QString symbolOf(const QUrl &call)
{
    return QUrlQuery(call).queryItemValue(QStringLiteral("symbol"));
}

} // namespace

// The hour before the records of many markets, from an exchange of which a test says what it answers.
class TestFirstFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asksTheMostInterestingFirst();
    void aQuietMarketTakesOneCall();
    void tellsHowLongItTakes();
    void goesOnByNameWithoutFigures();
    void leavesTheLimitToOthers();
    void isLeftOutWhereAPersonSaysSo();
    void goesOnAfterARestart();
    void aFewWaitForNoFigures();

private:
    void make()
    {
        m_fetch.reset();
        m_healer.emplace(*m_client, 1'000'000);
        m_fetch.emplace(*m_client, *m_healer, 1h, [](const Symbol &) { return std::nullopt; }, m_folder->filePath(QStringLiteral("first-hours.json")));
        connect(&*m_fetch, &FirstFetch::fetched, this, [this](const TradeBatch &batch) { m_fetched += std::int64_t(batch.trades.size()); });
    }
    void learnAll()
    {
        for (int i = 0; i < markets; ++i)
            m_fetch->learn(market(i), std::nullopt, now);
    }
    // Of one path, in order.
    [[nodiscard]] QStringList asked(const char *path) const
    {
        QStringList symbols;
        for (const auto &call : m_rest->calls()) {
            if (call.path() == QLatin1String(path))
                symbols += symbolOf(call);
        }
        return symbols;
    }
    [[nodiscard]] std::int64_t left() const { return m_fetch->standing().left; }
    void lookUntilDone()
    {
        AWAIT_VERIFY((m_fetch->look(now), left() == 0), answerMs);
    }

    int m_tradesADay = 240;
    bool m_hasFigures = true;
    std::int64_t m_fetched = 0;
    std::optional<QTemporaryDir> m_folder;
    std::optional<ScriptedRest> m_rest;
    std::optional<RestClient> m_client;
    std::optional<Healer> m_healer;
    std::optional<FirstFetch> m_fetch;
};

void TestFirstFetch::init()
{
    m_fetch.reset();
    m_healer.reset();
    m_client.reset();
    m_tradesADay = 240;
    m_hasFigures = true;
    m_fetched = 0;
    m_folder.emplace();
    m_rest.emplace([this](const QUrl &call) {
        if (call.path() == QLatin1String("/api/v3/ticker/24hr"))
            return m_hasFigures ? Answer{200, tickers(m_tradesADay)} : Answer{404, {}};
        if (call.path() == QLatin1String("/api/v3/trades"))
            return Answer{200, '[' + tradeJson(5) + ']'};
        return Answer{200, "[]"};
    });
    m_client.emplace(m_rest->url());
    make();
}

void TestFirstFetch::asksTheMostInterestingFirst()
{
    m_fetch->setForemost({market(3)});
    learnAll();
    lookUntilDone();
    auto expected = QStringList{market(3).toString()};
    for (int i = markets - 1; i >= 0; --i)
        expected += i == 3 ? QStringList() : QStringList(market(i).toString());
    QCOMPARE(asked("/api/v3/trades"), expected);
    QCOMPARE(m_fetched, markets);
}

void TestFirstFetch::aQuietMarketTakesOneCall()
{
    learnAll();
    lookUntilDone();
    QCOMPARE(asked("/api/v3/trades").size(), markets);
    QVERIFY(asked("/api/v3/aggTrades").isEmpty());
    QCOMPARE(QUrlQuery(m_rest->calls().constLast()).queryItemValue(QStringLiteral("limit")), QStringLiteral("1000"));
}

// 12 quiet markets at 25 each are 300 of 1,800 a minute; 240,000 trades a day are ten calls an hour.
void TestFirstFetch::tellsHowLongItTakes()
{
    m_rest->setScript([this](const QUrl &call) { return call.path() == QLatin1String("/api/v3/ticker/24hr") ? Answer{200, tickers(m_tradesADay)} : Answer{500, {}}; });
    learnAll();
    m_fetch->look(now);
    QCOMPARE(m_fetch->standing().markets, markets);
    QVERIFY(!m_fetch->standing().remaining);
    AWAIT_VERIFY((m_fetch->look(now), m_fetch->standing().remaining.has_value()), answerMs);
    QCOMPARE(m_fetch->standing().remaining->count(), 10);
    m_tradesADay = 240'000;
    make();
    learnAll();
    AWAIT_VERIFY((m_fetch->look(now), m_fetch->standing().remaining.has_value()), answerMs);
    QCOMPARE(m_fetch->standing().remaining->count(), 12 * (8 + 250) * 60 / 1'800 + 1);
    QVERIFY(m_fetch->standing().areMany());
}

void TestFirstFetch::goesOnByNameWithoutFigures()
{
    m_hasFigures = false;
    learnAll();
    lookUntilDone();
    QStringList expected;
    for (int i = 0; i < markets; ++i)
        expected += market(i).toString();
    QCOMPARE(asked("/api/v3/trades"), expected);
    QVERIFY(!m_fetch->standing().remaining);
}

void TestFirstFetch::leavesTheLimitToOthers()
{
    learnAll();
    m_client->budget().spend(m_client->budget().weightPerMinute() - m_client->budget().leftByBulk() - 100);
    QSignalSpy looked(&*m_fetch, &FirstFetch::fetched);
    AWAIT_VERIFY((m_fetch->look(now), !m_rest->calls().isEmpty()), answerMs);
    m_fetch->look(now);
    QVERIFY(asked("/api/v3/trades").size() <= 1);
    QVERIFY(left() >= markets - 1);
}

void TestFirstFetch::isLeftOutWhereAPersonSaysSo()
{
    m_hasFigures = false;
    learnAll();
    m_fetch->look(now);
    m_fetch->leaveOut();
    QCOMPARE(left(), 0);
    m_fetch->look(now);
    make();
    for (int i = 0; i < markets; ++i)
        m_fetch->learn(market(i), now - 1min, now); // by then the stream has brought some
    QCOMPARE(left(), 0);
}

// An hour that was wanted stays wanted, however long the program rests; what is done is not done again.
void TestFirstFetch::goesOnAfterARestart()
{
    m_rest->setScript([](const QUrl &call) {
        if (call.path() == QLatin1String("/api/v3/ticker/24hr"))
            return Answer{200, tickers(240)};
        return symbolOf(call) == market(11).toString() ? Answer{200, '[' + tradeJson(5) + ']'} : Answer{500, {}};
    });
    learnAll();
    AWAIT_VERIFY((m_fetch->look(now), left() == markets - 1), answerMs);
    make();
    const auto later = now + 5h;
    for (int i = 0; i < markets; ++i)
        m_fetch->learn(market(i), now, later); // the record begins where the stream did
    QCOMPARE(left(), markets - 1);
    m_fetch->learn(*Symbol::fromText("OLDUSDT"), now, later);
    QCOMPARE(left(), markets - 1);
}

void TestFirstFetch::aFewWaitForNoFigures()
{
    for (int i = 0; i < 3; ++i)
        m_fetch->learn(market(i), std::nullopt, now);
    lookUntilDone();
    QVERIFY(asked("/api/v3/ticker/24hr").isEmpty());
    QCOMPARE(QUrlQuery(m_rest->calls().constFirst()).queryItemValue(QStringLiteral("limit")), QStringLiteral("100"));
}

TIDEMARK_TEST(TestFirstFetch, QCoreApplication)
#include "tst_first_fetch.moc"
