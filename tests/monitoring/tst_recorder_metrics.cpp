#include "monitoring/recorder_metrics.h"
#include "monitoring/recorder_health.h"
#include "monitoring/scrape.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QRegularExpression>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// Everything that can be told is.
RecorderSnapshot fullSnapshot()
{
    RecorderSnapshot now;
    auto &status = now.status;
    status.feed.state = FeedState::Live;
    status.feed.host = QStringLiteral("stream.binance.com");
    status.feed.received = 1'000;
    status.feed.connections.resize(2);
    status.feed.connections.front().state = FeedState::Live;
    status.feed.healing.missing = 7;
    status.feed.healing.healed = 12;
    status.spool = {3, 300, {}, 1'012};
    status.database.state = DatabaseState::Ready;
    status.database.where = QStringLiteral("host/\"odd\\name\"");
    status.database.stored = 1'009;
    status.database.bytes = 8'000'000;
    status.database.storedAt = Timestamp(1'789'560'000s);
    status.lag.exchangeToReceived = DelaySpread{80ms, 120ms, 1s};
    status.lag.receivedToCommitted = DelaySpread{200ms, 300ms, 2s};
    status.lag.clockOffset = -1500us;
    now.spoolLimit = 2'000'000'000;
    now.markets = {{*Symbol::fromText(std::string_view("BTCUSDT")), 900, 7, Timestamp(1'789'560'000s)}, {*Symbol::fromText(std::string_view("ETHUSDT")), 112, 0, {}}};
    return now;
}

Scrape scrapeOf(const RecorderSnapshot &now, ExpositionForm form = ExpositionForm::Prometheus)
{
    return Scrape::of(recorderMetrics(now, DiskRoom{5, 10}, ProcessCost::ofOurs(), form));
}

} // namespace

// What is told of a recorder, and when it is said to be well.
class TestRecorderMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsKnown();
    void isWrittenAsItOughtToBe_data();
    void isWrittenAsItOughtToBe();
    void aDelayIsNeverNegative();
    void tellsNothingThatIsUnknown();
    void tellsNoMoreMarketsThanItMay();
    void tellsItsOwnCost();
    void theManualNamesEachAndNoOther();
    void theRulesNameNoOther();
    void isWell_data();
    void isWell();
};

void TestRecorderMetrics::tellsWhatIsKnown()
{
    const auto scrape = scrapeOf(fullSnapshot());
    QCOMPARE(scrape.value("tidemark_trades_received_total"), 1'000.0);
    QCOMPARE(scrape.value("tidemark_trades_spooled_total"), 1'012.0);
    QCOMPARE(scrape.value("tidemark_trades_stored_total"), 1'009.0);
    QCOMPARE(scrape.value("tidemark_trades_healed_total"), 12.0);
    QCOMPARE(scrape.value("tidemark_missing_trades"), 7.0);
    QCOMPARE(scrape.value("tidemark_spool_bytes"), 300.0);
    QCOMPARE(scrape.value("tidemark_connections"), 2.0);
    QCOMPARE(scrape.value("tidemark_live_connections"), 1.0);
    QCOMPARE(scrape.value("tidemark_feed_state{state=\"live\"}"), 1.0);
    QCOMPARE(scrape.value("tidemark_feed_state{state=\"silent\"}"), 0.0);
    QCOMPARE(scrape.value("tidemark_database_state{state=\"ready\"}"), 1.0);
    QCOMPARE(scrape.value("tidemark_receive_lag_seconds{quantile=\"0.5\"}"), 0.08);
    QCOMPARE(scrape.value("tidemark_clock_offset_seconds"), -0.0015);
    QCOMPARE(scrape.value("tidemark_data_free_bytes"), 5.0);
    QCOMPARE(scrape.value("tidemark_market_trades_total{symbol=\"BTCUSDT\"}"), 900.0);
    QCOMPARE(scrape.value("tidemark_market_missing_trades{symbol=\"ETHUSDT\"}"), 0.0);
    QCOMPARE(scrape.value("tidemark_record_info{exchange=\"stream.binance.com\",database=\"host/\\\"odd\\\\name\\\"\"}"), 1.0);
}

void TestRecorderMetrics::isWrittenAsItOughtToBe_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("Prometheus") << false;
    QTest::newRow("OpenMetrics") << true;
}

// By the conventions: counters end in _total and nothing else does, units are those of the base, and no abbreviation.
void TestRecorderMetrics::isWrittenAsItOughtToBe()
{
    QFETCH(bool, isOpen);
    const auto scrape = scrapeOf(fullSnapshot(), isOpen ? ExpositionForm::OpenMetrics : ExpositionForm::Prometheus);
    QCOMPARE(scrape.faults, QStringList());
    QVERIFY(scrape.kinds.size() > 40);
    for (auto kind = scrape.kinds.begin(); kind != scrape.kinds.end(); ++kind) {
        QVERIFY2(kind.key().endsWith(QLatin1String("_total")) == (!isOpen && *kind == QLatin1String("counter")), qPrintable(kind.key()));
        static const QRegularExpression odd(QStringLiteral("_(ms|us|millis\\w*|micros\\w*|minutes|hours|kb|mb|kilobytes|megabytes|gauge|counter|count|sum|bucket)(_|$)"));
        QVERIFY2(!odd.match(kind.key()).hasMatch(), qPrintable(kind.key()));
        QVERIFY2(kind.key().startsWith(QLatin1String("tidemark_")) || kind.key().startsWith(QLatin1String("process_")), qPrintable(kind.key()));
    }
}

// As where the exchange's clock is taken for a little earlier than it is.
void TestRecorderMetrics::aDelayIsNeverNegative()
{
    auto now = fullSnapshot();
    now.status.lag.exchangeToReceived = DelaySpread{-20ms, -1ms, 3ms};
    const auto scrape = scrapeOf(now, ExpositionForm::OpenMetrics);
    QCOMPARE(scrape.value("tidemark_receive_lag_seconds{quantile=\"0.5\"}"), 0.0);
    QCOMPARE(scrape.value("tidemark_receive_lag_seconds{quantile=\"0.99\"}"), 0.0);
    QCOMPARE(scrape.value("tidemark_receive_lag_seconds{quantile=\"1\"}"), 0.003);
}

void TestRecorderMetrics::tellsNothingThatIsUnknown()
{
    const auto scrape = Scrape::of(recorderMetrics({}, {}, {}, ExpositionForm::Prometheus));
    QCOMPARE(scrape.faults, QStringList());
    for (const auto *name : {"tidemark_data_free_bytes", "tidemark_database_size_bytes", "tidemark_clock_offset_seconds", "tidemark_receive_lag_seconds",
                             "tidemark_last_commit_timestamp_seconds", "tidemark_market_trades_total"})
        QVERIFY2(!scrape.names.contains(QString::fromUtf8(name)), name);
    QCOMPARE(scrape.value("tidemark_feed_state{state=\"stopped\"}"), 1.0);
    QCOMPARE(scrape.value("tidemark_markets"), 0.0);
}

void TestRecorderMetrics::tellsNoMoreMarketsThanItMay()
{
    RecorderSnapshot now;
    for (int i = 0; i < int(mostMarkets) + 5; ++i)
        now.markets.push_back({*Symbol::fromText(QStringLiteral("M%1USDT").arg(i, 5, 10, QLatin1Char('0'))), i, 0, {}});
    const auto scrape = scrapeOf(now);
    QCOMPARE(scrape.faults, QStringList());
    QCOMPARE(scrape.value("tidemark_markets"), double(mostMarkets + 5));
    QCOMPARE(scrape.value("tidemark_unlisted_markets"), 5.0);
    QCOMPARE(scrape.value("tidemark_market_trades_total{symbol=\"M01999USDT\"}"), 1999.0);
    QVERIFY(!scrape.values.contains(QStringLiteral("tidemark_market_trades_total{symbol=\"M02000USDT\"}")));
}

void TestRecorderMetrics::tellsItsOwnCost()
{
    const auto cost = ProcessCost::ofOurs();
    QVERIFY(cost.startedAt > 1e9);
    QVERIFY(cost.cpuSeconds > 0);
    QVERIFY(cost.residentBytes > 1'000'000);
    QVERIFY(cost.openFiles >= 3);
}

void TestRecorderMetrics::theManualNamesEachAndNoOther()
{
    const auto page = QString::fromUtf8(contentOf(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/resources/manual/watching.md")));
    static const QRegularExpression name(QStringLiteral("^\\| `([a-z_]+)[`{]"), QRegularExpression::MultilineOption);
    QSet<QString> listed;
    for (auto it = name.globalMatch(page); it.hasNext();)
        listed.insert(it.next().captured(1));
    const auto kinds = scrapeOf(fullSnapshot()).kinds;
    for (const auto &known : kinds.keys())
        QVERIFY2(listed.remove(known), qPrintable(known + QStringLiteral(" is not in the manual")));
    QVERIFY2(listed.isEmpty(), qPrintable(QStringList(listed.values()).join(QLatin1Char(' ')) + QStringLiteral(" are in the manual alone")));
}

void TestRecorderMetrics::theRulesNameNoOther()
{
    const auto rules = QString::fromUtf8(contentOf(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/packaging/monitoring/tidemark.rules.yml")));
    static const QRegularExpression name(QStringLiteral("\\b((?:tidemark|process)_[a-z_]+)\\b"));
    const auto kinds = scrapeOf(fullSnapshot()).kinds;
    int seen = 0;
    for (auto it = name.globalMatch(rules); it.hasNext(); ++seen) {
        const auto found = it.next().captured(1);
        QVERIFY2(kinds.contains(found), qPrintable(found));
    }
    QVERIFY(seen > 15);
}

void TestRecorderMetrics::isWell_data()
{
    QTest::addColumn<int>("feed");
    QTest::addColumn<int>("database");
    QTest::addColumn<QString>("spoolProblem");
    QTest::addColumn<qint64>("aside");
    QTest::addColumn<int>("feedSilence"); // seconds
    QTest::addColumn<int>("storeSilence");
    QTest::addColumn<QString>("hindrance"); // a part of it
    QTest::addColumn<bool>("isStuck");
    const auto row = [](const char *name, FeedState feed, DatabaseState database, const char *spool, qint64 aside, int feedSilence,
                        int storeSilence, const char *hindrance, bool isStuck) {
        QTest::newRow(name) << int(feed) << int(database) << QString::fromUtf8(spool) << aside << feedSilence << storeSilence
                            << QString::fromUtf8(hindrance) << isStuck;
    };
    const auto live = FeedState::Live;
    const auto ready = DatabaseState::Ready;
    row("well", live, ready, "", 0, 1, 1, "", false);
    row("the exchange is away", FeedState::Waiting, ready, "", 0, 1, 1, "exchange", false);
    row("the exchange is silent", FeedState::Silent, ready, "", 0, 1, 1, "exchange", false);
    row("the database is away", live, DatabaseState::Away, "", 0, 1, 1, "database", false);
    row("the database is stalled", live, DatabaseState::Stalled, "", 0, 1, 1, "Nothing has been stored", false);
    row("trades wait apart", live, ready, "", 5, 1, 1, "database", false);
    row("a disk is full", live, ready, "The disk is full.", 0, 1, 1, "disk is full", false);
    row("the receiving thread is stuck", live, ready, "", 0, 31, 1, "receives trades", true);
    row("the storing thread is stuck", live, ready, "", 0, 1, 181, "stores trades", true);
    row("the storing thread waits, and may", live, ready, "", 0, 1, 170, "", false);
    row("a server starts, and may", live, DatabaseState::Starting, "", 0, 1, 4000, "database", false);
}

void TestRecorderMetrics::isWell()
{
    QFETCH(QString, hindrance);
    QFETCH(bool, isStuck);
    QFETCH(QString, spoolProblem);
    QFETCH(int, feed);
    RecorderStatus status;
    status.feed.state = FeedState(feed);
    QFETCH(int, database);
    QFETCH(qint64, aside);
    QFETCH(int, feedSilence);
    QFETCH(int, storeSilence);
    status.database.state = DatabaseState(database);
    status.database.aside = aside;
    status.spool.problem = spoolProblem;
    const RecorderHealth::Moment now(100'000s);
    const RecorderPulse pulse{now - std::chrono::seconds(feedSilence), now - std::chrono::seconds(storeSilence)};
    const auto told = RecorderHealth::hindrance(status, pulse, now);
    QVERIFY2(hindrance.isEmpty() ? told.isEmpty() : told.contains(hindrance), qPrintable(told));
    QCOMPARE(!RecorderHealth::standstill(status, pulse, now).isEmpty(), isStuck);
}

TIDEMARK_TEST(TestRecorderMetrics, QCoreApplication)
#include "tst_recorder_metrics.moc"
