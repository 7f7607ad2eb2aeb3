#include "core/record_port.h"
#include "support/await.h"
#include "support/test_program.h"

#include "healing_scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// What is lost, and what is missing from before: all of it is fetched, and the ledger says so.
class TestHealing : public HealingTest {
    Q_OBJECT
private Q_SLOTS:
    void endsWithoutAGap_data();
    void endsWithoutAGap();
    void beginsWithTheTimeBefore();
    void healsWhatWasMissedWhileItWasOff();
    void fetchesAPeriodAsARangeOfItsOwn();
    void fetchesOrSkipsALargeGapWhenAsked();
    void twoRecordersLoseNothing();
};

void TestHealing::endsWithoutAGap_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("rate"); // what the clock brings about needs its seconds, the others only their trades
    QTest::newRow("lossy") << QStringLiteral("drop=0.1,duplicate=0.05,reorder=0.05") << 900;
    QTest::newRow("late") << QStringLiteral("delay=1500ms:0.05,drop=0.02") << 300;
    QTest::newRow("cut off") << QStringLiteral("close=abrupt@2s,drop=0.01") << 300;
    QTest::newRow("grumpy") << QStringLiteral("drop=0.05,rest-garbage=0.2,rest-refuse=0.2") << 900;
    QTest::newRow("lagging") << QStringLiteral("drop=0.05,rest-lag=1500ms") << 300;
}

void TestHealing::endsWithoutAGap()
{
    QFETCH(QString, faults);
    QFETCH(int, rate);
    m_scene->startExchange(faults, rate);
    auto recorder = started(m_scene->options());
    AWAIT_MORE(recorder->status().database.stored, 1'500, longest);
    stop(*recorder);
    // What was lost at the very end is healed by the next run, from an exchange without faults.
    m_scene->startExchange({}, rate);
    recorder = started(m_scene->options());
    AWAIT_MORE(recorder->status().database.stored, 100, longest);
    const auto isWhole = [this] { return m_scene->ledger(btc) == QLatin1String("stored") && m_scene->ledger(eth) == QLatin1String("stored"); };
    AWAIT_VERIFY(isWhole() && recorder->status().feed.healing.fetching == 0, longest);
    stop(*recorder);
    QVERIFY(isWhole());
    m_scene->compareWithLedger();
}

void TestHealing::beginsWithTheTimeBefore()
{
    m_scene->startExchange({}, 20);
    auto first = m_scene->options();
    first.firstFetch = 300s;
    const auto recorder = started(first);
    const auto begins = [this] {
        return m_scene->number("SELECT coalesce(extract(epoch FROM max(traded_at) - min(traded_at))::bigint, 0) FROM trades WHERE symbol = "
                      "'BTCUSDT'");
    };
    AWAIT_MORE(begins(), 294, longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("stored"), longest);
    stop(*recorder);
    m_scene->compareWithLedger();
}

void TestHealing::healsWhatWasMissedWhileItWasOff()
{
    m_scene->startExchange({});
    auto recorder = started(m_scene->options());
    AWAIT_MORE(recorder->status().database.stored, 100, longest);
    stop(*recorder);
    const auto newest = m_scene->number("SELECT max(trade_id) FROM trades WHERE symbol = 'BTCUSDT'");
    QTest::qWait(1'500);
    recorder = started(m_scene->options());
    AWAIT_MORE(m_scene->number("SELECT max(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), newest + 300, longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("stored"), longest);
    AWAIT_MORE(recorder->status().feed.healing.healedToday, 0, longest);
    stop(*recorder);
    m_scene->compareWithLedger();
}

void TestHealing::fetchesAPeriodAsARangeOfItsOwn()
{
    m_scene->startExchange({}, 60);
    const auto recorder = started(m_scene->options());
    AWAIT_MORE(recorder->status().database.stored, 20, longest);
    auto &port = recorder->port();
    std::vector<FetchAnswer> answers;
    const auto note = [&answers](const FetchAnswer &answer) { answers.push_back(answer); };
    const auto from = std::chrono::floor<std::chrono::minutes>(wallClock() - 1h);
    const auto first = port.ask(FetchQuestion{0, btc, from, from + 60s}, note);
    AWAIT_COMPARE(answers.size(), std::size_t(1), longest);
    const auto answer = answers.front();
    QCOMPARE(answer.problem, QString());
    QVERIFY(answer.trades > 100);
    const auto inMinute = "SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND date_trunc('minute', traded_at) = to_timestamp("
        + QByteArray::number(qint64(microsOf(from) / 1'000'000)) + ")";
    AWAIT_COMPARE(m_scene->number(inMinute), answer.trades, longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("stored\nskipped\nstored"), longest);
    std::optional<Completeness> told;
    const auto second = port.ask(SecondQuestion{btc, from + 30s}, [&told](const SecondAnswer &asked) { told = asked.minuteCompleteness; });
    AWAIT_VERIFY(told.has_value(), longest);
    const auto minute = *told;
    QVERIFY(minute.isComplete());
    QCOMPARE(minute.stored, answer.trades);
    // A minute of what was skipped is taken all the same, and stands for itself.
    const auto apart = port.ask(FetchQuestion{0, btc, from + 600s, from + 660s}, note);
    AWAIT_COMPARE(answers.size(), std::size_t(2), longest);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("stored\nskipped\nstored\nskipped\nstored"), longest);
    stop(*recorder);
    m_scene->compareWithLedger();
}

void TestHealing::fetchesOrSkipsALargeGapWhenAsked()
{
    m_scene->startExchange({});
    auto recorder = started(m_scene->options());
    AWAIT_MORE(recorder->status().database.stored, 50, longest);
    stop(*recorder);
    QTest::qWait(1'500);
    auto strict = m_scene->options();
    strict.largestGapFetched = 10;
    recorder = started(strict);
    AWAIT_MORE(recorder->status().feed.healing.tooLarge, 20, longest);
    const auto gapOf = [this](const char *symbol) {
        const auto edge = m_scene->database().table(QByteArray("SELECT max(last_id) FILTER (WHERE first_id = (SELECT min(first_id) FROM coverage "
                                                       "WHERE symbol = c.symbol)) + 1, max(first_id) - 1 FROM coverage c WHERE symbol = '")
                                            + symbol + "' GROUP BY symbol").split(QLatin1Char('|'));
        return IdRange{edge.value(0).toLongLong(), edge.value(1).toLongLong()};
    };
    AWAIT_VERIFY(gapOf("BTCUSDT").count() > 10 && gapOf("ETHUSDT").count() > 10, longest);
    recorder->port().fetchGap(btc, gapOf("BTCUSDT"));
    const auto skipped = gapOf("ETHUSDT");
    recorder->port().skipGap(eth, skipped);
    AWAIT_COMPARE(m_scene->ledger(btc), QStringLiteral("stored"), longest);
    AWAIT_COMPARE(m_scene->ledger(eth), QStringLiteral("stored\nskipped\nstored"), longest);
    AWAIT_COMPARE(recorder->status().feed.healing.tooLarge, 0, longest);
    recorder->port().fetchGap(eth, skipped); // what was skipped is wanted after all
    AWAIT_COMPARE(m_scene->ledger(eth), QStringLiteral("stored"), longest);
    stop(*recorder);
    m_scene->compareWithLedger();
}

void TestHealing::twoRecordersLoseNothing()
{
    m_scene->startExchange(QStringLiteral("drop=0.1"));
    const auto one = started(m_scene->options(QStringLiteral("one")));
    const auto two = started(m_scene->options(QStringLiteral("two")));
    AWAIT_MORE(one->status().database.stored + two->status().database.stored, 2'000, longest);
    stop(*one);
    stop(*two);
    m_scene->compareWithLedger();
    QCOMPARE(m_scene->database().valueOf("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"), QStringLiteral("0"));
}

TIDEMARK_TEST(TestHealing, QCoreApplication)
#include "tst_healing.moc"
