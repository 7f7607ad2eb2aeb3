#include "session/recorder.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // ms

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");

} // namespace

// The whole way of healing: the program's recorder, the local exchange with its faults, and a database.
class TestHealing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server.emplace(); }
    void cleanupTestCase() { m_server.reset(); }
    void init();
    void endsWithoutAGap_data();
    void endsWithoutAGap();
    void beginsWithTheTimeBefore();
    void healsWhatWasMissedWhileItWasOff();
    void fetchesAPeriodAsARangeOfItsOwn();
    void fetchesOrSkipsALargeGapWhenAsked();
    void noticesSilenceFromTheFirstSecond();
    void showsAQuietMarketAtOnce();
    void tellsFormerIdsApart();
    void tellsFormerIdsApartAfterAnAbsence();
    void twoRecordersLoseNothing();

private:
    void startExchange(const QString &faults, int rate = 300);
    [[nodiscard]] RecorderOptions options(const QString &folder = QStringLiteral("one")) const;
    [[nodiscard]] static std::unique_ptr<Recorder> started(const RecorderOptions &options);
    static void stop(Recorder &recorder);
    [[nodiscard]] QString ledger(const Symbol &symbol, const QString &what = QStringLiteral("kind")) const;
    [[nodiscard]] std::int64_t number(const QByteArray &sql) const { return m_database->valueOf(sql).toLongLong(); }
    void compareWithLedger() const;

    std::optional<TestServer> m_server;
    std::optional<TestDatabase> m_database;
    std::unique_ptr<SimulatedExchange> m_exchange;
    std::optional<QTemporaryDir> m_folder;
};

void TestHealing::init()
{
    m_database.emplace(*m_server);
    m_folder.emplace();
}

void TestHealing::startExchange(const QString &faults, int rate)
{
    SimulatorOptions options;
    options.rate = rate;
    options.symbols = {btc, eth};
    options.faults = faults;
    auto exchange = SimulatedExchange::start(options);
    if (!exchange)
        qFatal("%s", qPrintable(exchange.message()));
    m_exchange = std::move(exchange).value();
}

RecorderOptions TestHealing::options(const QString &folder) const
{
    RecorderOptions options;
    options.dataDir = m_folder->filePath(folder);
    QDir().mkpath(options.dataDir);
    options.databaseUri = m_database->target().toUri();
    options.endpoints = m_exchange->endpoints();
    options.symbols = {btc, eth};
    options.firstFetch = 0s;
    return options;
}

std::unique_ptr<Recorder> TestHealing::started(const RecorderOptions &options)
{
    auto recorder = Recorder::create(options);
    if (!recorder)
        qFatal("%s", qPrintable(recorder.message()));
    recorder.value()->start();
    return std::move(recorder).value();
}

void TestHealing::stop(Recorder &recorder)
{
    QSignalSpy stopped(&recorder, &Recorder::stopped);
    recorder.stop(20s);
    if (!stopped.wait(longest))
        qFatal("the recorder does not stop");
}

// Ranges a line, ascending.
QString TestHealing::ledger(const Symbol &symbol, const QString &what) const
{
    return m_database->table("SELECT " + what.toUtf8() + " FROM coverage WHERE symbol = '" + symbol.toString().toUtf8()
                             + "' ORDER BY first_id");
}

void TestHealing::compareWithLedger() const
{
    QCOMPARE(number("SELECT count(*) FROM trades"),
             number("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'stored'"));
    QCOMPARE(number("SELECT count(DISTINCT (symbol, trade_id)) FROM trades"), number("SELECT count(*) FROM trades"));
}

void TestHealing::endsWithoutAGap_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("lossy") << QStringLiteral("drop=0.1,duplicate=0.05,reorder=0.05");
    QTest::newRow("late") << QStringLiteral("delay=1500ms:0.05,drop=0.02");
    QTest::newRow("cut off") << QStringLiteral("close=abrupt@2s,drop=0.01");
    QTest::newRow("grumpy") << QStringLiteral("drop=0.05,rest-garbage=0.2,rest-refuse=0.2");
    QTest::newRow("lagging") << QStringLiteral("drop=0.05,rest-lag=1500ms");
}

void TestHealing::endsWithoutAGap()
{
    QFETCH(QString, faults);
    startExchange(faults);
    auto recorder = started(options());
    AWAIT_MORE(recorder->status().database.stored, 1'500, longest);
    stop(*recorder);
    // What was lost at the very end is healed by the next run, from an exchange without faults.
    startExchange({});
    recorder = started(options());
    AWAIT_MORE(recorder->status().database.stored, 100, longest);
    const auto isWhole = [this] { return ledger(btc) == QLatin1String("stored") && ledger(eth) == QLatin1String("stored"); };
    AWAIT_VERIFY(isWhole() && recorder->status().feed.healing.fetching == 0, longest);
    stop(*recorder);
    QVERIFY(isWhole());
    compareWithLedger();
}

void TestHealing::beginsWithTheTimeBefore()
{
    startExchange({}, 20);
    auto first = options();
    first.firstFetch = 300s;
    const auto recorder = started(first);
    const auto begins = [this] {
        return number("SELECT coalesce(extract(epoch FROM max(traded_at) - min(traded_at))::bigint, 0) FROM trades WHERE symbol = "
                      "'BTCUSDT'");
    };
    AWAIT_MORE(begins(), 294, longest);
    AWAIT_COMPARE(ledger(btc), QStringLiteral("stored"), longest);
    stop(*recorder);
    compareWithLedger();
}

void TestHealing::healsWhatWasMissedWhileItWasOff()
{
    startExchange({});
    auto recorder = started(options());
    AWAIT_MORE(recorder->status().database.stored, 100, longest);
    stop(*recorder);
    const auto newest = number("SELECT max(trade_id) FROM trades WHERE symbol = 'BTCUSDT'");
    QTest::qWait(1'500);
    recorder = started(options());
    AWAIT_MORE(number("SELECT max(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), newest + 300, longest);
    AWAIT_COMPARE(ledger(btc), QStringLiteral("stored"), longest);
    AWAIT_MORE(recorder->status().feed.healing.healedToday, 0, longest);
    stop(*recorder);
    compareWithLedger();
}

void TestHealing::fetchesAPeriodAsARangeOfItsOwn()
{
    startExchange({}, 60);
    const auto recorder = started(options());
    AWAIT_MORE(recorder->status().database.stored, 20, longest);
    QSignalSpy answered(recorder.get(), &Recorder::fetchAnswered);
    const auto from = std::chrono::floor<std::chrono::minutes>(wallClock() - 1h);
    recorder->fetchPeriod({3, btc, from, from + 60s});
    QVERIFY(answered.wait(longest));
    const auto answer = answered.first().first().value<FetchAnswer>();
    QCOMPARE(answer.problem, QString());
    QVERIFY(answer.trades > 100);
    const auto inMinute = "SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND date_trunc('minute', traded_at) = to_timestamp("
        + QByteArray::number(qint64(microsOf(from) / 1'000'000)) + ")";
    AWAIT_COMPARE(number(inMinute), answer.trades, longest);
    AWAIT_COMPARE(ledger(btc), QStringLiteral("stored\nskipped\nstored"), longest);
    QSignalSpy told(recorder.get(), &Recorder::secondAnswered);
    recorder->askSecond({5, btc, from + 30s});
    QVERIFY(told.wait(longest));
    const auto minute = told.first().first().value<SecondAnswer>().minuteCompleteness;
    QVERIFY(minute.isComplete());
    QCOMPARE(minute.stored, answer.trades);
    // A minute of what was skipped is taken all the same, and stands for itself.
    recorder->fetchPeriod({4, btc, from + 600s, from + 660s});
    AWAIT_COMPARE(answered.count(), 2, longest);
    AWAIT_COMPARE(ledger(btc), QStringLiteral("stored\nskipped\nstored\nskipped\nstored"), longest);
    stop(*recorder);
    compareWithLedger();
}

void TestHealing::fetchesOrSkipsALargeGapWhenAsked()
{
    startExchange({});
    auto recorder = started(options());
    AWAIT_MORE(recorder->status().database.stored, 50, longest);
    stop(*recorder);
    QTest::qWait(1'500);
    auto strict = options();
    strict.largestGapFetched = 10;
    recorder = started(strict);
    AWAIT_MORE(recorder->status().feed.healing.tooLarge, 20, longest);
    const auto gapOf = [this](const char *symbol) {
        const auto edge = m_database->table(QByteArray("SELECT max(last_id) FILTER (WHERE first_id = (SELECT min(first_id) FROM coverage "
                                                       "WHERE symbol = c.symbol)) + 1, max(first_id) - 1 FROM coverage c WHERE symbol = '")
                                            + symbol + "' GROUP BY symbol").split(QLatin1Char('|'));
        return IdRange{edge.value(0).toLongLong(), edge.value(1).toLongLong()};
    };
    AWAIT_VERIFY(gapOf("BTCUSDT").count() > 10 && gapOf("ETHUSDT").count() > 10, longest);
    recorder->fetchGap(btc, gapOf("BTCUSDT"));
    const auto skipped = gapOf("ETHUSDT");
    recorder->skipGap(eth, skipped);
    AWAIT_COMPARE(ledger(btc), QStringLiteral("stored"), longest);
    AWAIT_COMPARE(ledger(eth), QStringLiteral("stored\nskipped\nstored"), longest);
    AWAIT_COMPARE(recorder->status().feed.healing.tooLarge, 0, longest);
    recorder->fetchGap(eth, skipped); // what was skipped is wanted after all
    AWAIT_COMPARE(ledger(eth), QStringLiteral("stored"), longest);
    stop(*recorder);
    compareWithLedger();
}

// Started anew each time, so that nothing could be learned of how often these markets trade, when the stream falls silent.
void TestHealing::noticesSilenceFromTheFirstSecond()
{
    startExchange(QStringLiteral("silence=10m@6s"));
    for (int start = 0; start < 3; ++start) {
        auto recorder = started(options());
        const auto before = number("SELECT count(*) FROM trades");
        QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM trades") > before, longest);
        stop(*recorder);
    }
    auto recorder = started(options());
    QTRY_COMPARE_WITH_TIMEOUT(recorder->status().feed.state, FeedState::Silent, longest);
    const auto heard = recorder->status().feed.received;
    QTRY_VERIFY_WITH_TIMEOUT(recorder->status().database.stored > heard + 1'000, longest); // fetched, all the time
    QVERIFY(recorder->status().feed.received < heard + 1'000);
    stop(*recorder);
    compareWithLedger();
}

// Twelve trades an hour: neither the stream nor an exchange's clock tells anything of it for minutes.
void TestHealing::showsAQuietMarketAtOnce()
{
    const auto quiet = *Symbol::fromText(QStringView(u"币安人生USDT"));
    startExchange({}, 0);
    auto choice = options();
    choice.symbols = {quiet};
    choice.firstFetch = 1h;
    auto recorder = started(choice);
    QSignalSpy screen(&recorder->mailbox(), &Mailbox::filled);
    QTRY_VERIFY_WITH_TIMEOUT(recorder->status().database.stored > 5, longest);
    const auto shown = recorder->mailbox().newest();
    QCOMPARE(shown.markets.size(), std::size_t(1));
    QVERIFY(shown.markets.front().last);
    QCOMPARE(shown.markets.front().symbol, quiet);
    stop(*recorder);
    compareWithLedger();
    QCOMPARE(ledger(quiet), QStringLiteral("stored"));
}

// A test network is reset while it is recorded.
void TestHealing::tellsFormerIdsApart()
{
    startExchange(QStringLiteral("reset@6s"));
    auto recorder = started(options());
    QSignalSpy screen(&recorder->mailbox(), &Mailbox::filled);
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM former_series") == 2, longest);
    QTRY_VERIFY_WITH_TIMEOUT(!recorder->status().feed.notices.isEmpty(), longest);
    QVERIFY2(recorder->status().feed.notices.join(QString()).contains(QStringLiteral("BTCUSDT~1")),
             qPrintable(recorder->status().feed.notices.join(u'\n')));
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM former_series WHERE set_aside_at IS NULL") == 0, longest);
    QTRY_COMPARE_WITH_TIMEOUT(ledger(btc), QStringLiteral("hole\nstored"), longest);
    QTRY_COMPARE_WITH_TIMEOUT(ledger(eth), QStringLiteral("hole\nstored"), longest);
    const auto shown = recorder->mailbox().newest();
    QCOMPARE(shown.markets.front().series, 1);
    QTRY_COMPARE_WITH_TIMEOUT(recorder->status().feed.healing.toFetch(), 0, longest); // no hunt for ids that never were
    stop(*recorder);
    QCOMPARE(number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), 1);
    QVERIFY(number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT~1'") > 1'000);
    QVERIFY(number("SELECT count(*) FROM trades a JOIN trades b ON a.symbol = 'BTCUSDT~1' AND b.symbol = 'BTCUSDT' "
                   "AND a.traded_at >= b.traded_at") == 0);
    compareWithLedger();
}

// Nobody watched while it was reset.
void TestHealing::tellsFormerIdsApartAfterAnAbsence()
{
    startExchange(QStringLiteral("reset@5s"));
    auto recorder = started(options());
    QTRY_VERIFY_WITH_TIMEOUT(recorder->status().database.stored > 100, longest);
    stop(*recorder);
    QCOMPARE(number("SELECT count(*) FROM former_series"), 0);
    QTest::qWait(5'000); // the reset itself is what is waited for
    recorder = started(options());
    QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM former_series WHERE set_aside_at IS NOT NULL") == 2, longest);
    QTRY_COMPARE_WITH_TIMEOUT(ledger(btc), QStringLiteral("hole\nstored"), longest);
    stop(*recorder);
    QCOMPARE(number("SELECT min(trade_id) FROM trades WHERE symbol = 'BTCUSDT'"), 1);
    compareWithLedger();
}

void TestHealing::twoRecordersLoseNothing()
{
    startExchange(QStringLiteral("drop=0.1"));
    const auto one = started(options(QStringLiteral("one")));
    const auto two = started(options(QStringLiteral("two")));
    AWAIT_MORE(one->status().database.stored + two->status().database.stored, 2'000, longest);
    stop(*one);
    stop(*two);
    compareWithLedger();
    QCOMPARE(m_database->valueOf("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"), QStringLiteral("0"));
}

TIDEMARK_TEST(TestHealing, QCoreApplication)
#include "tst_healing.moc"
