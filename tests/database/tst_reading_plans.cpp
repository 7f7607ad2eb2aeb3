#include "database/chart_record.h"
#include "database/cross_section.h"
#include "database/database_bytes.h"
#include "database/exchange_identity.h"
#include "database/extreme_points.h"
#include "database/former_series.h"
#include "database/history.h"
#include "database/largest_trades.h"
#include "database/packer.h"
#include "database/peak_search.h"
#include "database/reading.h"
#include "database/record_identity.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"
#include "database/trade_search.h"
#include "database/trades_ahead.h"
#include "database/verifier.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
constexpr int months = 24;
constexpr int perMonth = 40;
const auto moment = momentOf("2025-06-17T10:30:15Z"); // in the record's midst

// A few trades on some day of each month.
std::vector<Trade> tradesOfMonths()
{
    std::vector<Trade> all;
    for (int month = 0; month < months; ++month) {
        const auto day = std::chrono::year(2024) / 8 / 17 + std::chrono::months(month);
        const Timestamp begins = Timestamp(std::chrono::sys_days(day)) + 10h + 30min;
        const auto some = RandomMarket{btc, std::uint64_t(month + 1), 1 + month * perMonth, begins}.trades(perMonth);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

// How the server goes about each question: it tells in its log, as auto_explain makes it. The server is one of somebody's own,
// where every plan is compiled.
class TestReadingPlans : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session;

    using Question = std::function<bool(PgSession &)>;

    [[nodiscard]] QString log() const
    {
        QString text;
        const QDir folder(m_server.dataDirectory() + QStringLiteral("/log"));
        for (const auto &file : folder.entryInfoList({QStringLiteral("server-*.log")}, QDir::Files)) {
            QFile log(file.filePath());
            if (log.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(log.readAll());
        }
        return text;
    }

    // The log's part between two marks: its own process writes it, somewhat later.
    [[nodiscard]] QString plansOf(const Question &question, bool &isAnswered)
    {
        static int mark = 0;
        const auto first = QStringLiteral("'mark %1'").arg(++mark);
        const auto last = QStringLiteral("'mark %1'").arg(++mark);
        const auto put = [this](const QString &words) {
            return m_session->run("BEGIN; SET LOCAL jit = off; SELECT " + words.toUtf8() + "; COMMIT").ok();
        };
        isAnswered = put(first) && question(*m_session) && put(last);
        if (!QTest::qWaitFor([&] { return log().contains(last); }, 30'000))
            return {};
        return log().section(first, -1).section(last, 0, 0);
    }

    [[nodiscard]] static bool areByIndex(const QString &plans)
    {
        return plans.contains(QStringLiteral("Index")) && !plans.contains(QStringLiteral("JIT:")) && !plans.contains(QStringLiteral("Workers"))
            && !plans.contains(QStringLiteral("Seq Scan"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(tradesOfMonths());
        m_database.run("ANALYZE");
        for (const QByteArray setting : {"jit = on", "jit_above_cost = 0", "session_preload_libraries = 'auto_explain'",
                                         "auto_explain.log_min_duration = 0", "auto_explain.log_analyze = on",
                                         "parallel_setup_cost = 0", "min_parallel_table_scan_size = 0"})
            m_database.run("ALTER DATABASE " + m_database.name().toUtf8() + " SET " + setting);
        m_session = m_database.open();
        if (!m_session->query("SELECT pg_jit_available()").value().boolean(0, 0))
            QSKIP("This PostgreSQL cannot compile plans (no llvmjit), so there is nothing to be kept from it.");
    }

    // What the test rests on: without our settings a question is compiled here, and all months are looked through.
    void aPlainQuestionIsCompiled()
    {
        bool isAnswered = false;
        const auto plans = plansOf(
            [](PgSession &session) { return session.query("SELECT max(price) FROM trades WHERE quantity > 0").ok(); }, isAnswered);
        QVERIFY(isAnswered);
        QVERIFY2(plans.contains(QStringLiteral("JIT:")), qPrintable(plans));
        QVERIFY(plans.contains(QStringLiteral("trades_2024_08")));
    }

    void everyQuestionKeepsToItsMonths_data()
    {
        QTest::addColumn<Question>("question");
        const auto row = [](const char *name, Question question) { QTest::newRow(name) << std::move(question); };
        row("latest", [](PgSession &s) { return History(s).latest(btc)->has_value(); });
        row("second", [](PgSession &s) { return History(s).atSecond({btc, moment})->before.has_value(); });
        row("range", [](PgSession &s) { return History(s).summary(btc, moment - 30s, moment + 72h)->trades > 0; });
        row("outline", [](PgSession &s) { return !History(s).outline({btc, moment - 30s, moment + 72h})->minutes.empty(); });
        row("trades", [](PgSession &s) { return !History(s).trades({btc, moment - 30s, moment + 72h}, 10)->trades.empty(); });
        row("recent", [](PgSession &s) { return !History(s).recentTrades(btc, momentOf("2026-07-17T10:30:00Z"), 10)->empty(); });
        row("contiguous", [](PgSession &s) { return History(s).contiguousSince(btc)->has_value(); });
        row("completeness", [](PgSession &s) { return RecordSurvey(s).completeness(btc, moment - 1min, moment).ok(); });
        row("record", [](PgSession &s) {
            return !RecordSurvey(s).outline({1, btc, moment - 24h, moment + 24h}).value().stretches.empty();
        });
        row("chart's trades", [](PgSession &s) {
            return !ChartRecord(s).answer({btc, moment - 1min, moment + 1h, ChartResolution::Trades})->trades.empty();
        });
        row("chart's seconds", [](PgSession &s) {
            return !ChartRecord(s).answer({btc, moment - 1min, moment + 1h, ChartResolution::Second})->candles.empty();
        });
        row("moment", [](PgSession &s) { return CrossSection(s).at({moment})->markets.front().last.has_value(); });
        row("moment and day", [](PgSession &s) { return CrossSection(s).at({.moment = moment, .wantsDays = true})->markets.front().last.has_value(); });
        row("search", [](PgSession &s) {
            SearchQuestion question{{btc, moment - 30s, moment + 72h}};
            question.filter.leastQuantity = Decimal::fromUnits(1);
            return !TradeSearch(s, question).answer()->rows.empty();
        });
        row("the largest", [](PgSession &s) {
            SearchQuestion question{{btc, moment - 30s, moment + 72h}};
            question.largest = 3;
            return TradeSearch(s, question).answer()->rows.size() == 3;
        });
        row("the busiest minute", [](PgSession &s) { return PeakSearch(s).answer({{btc, moment - 30s, moment + 72h}, Peak::BusiestMinute})->span.has_value(); });
        row("the busiest second", [](PgSession &s) { return PeakSearch(s).answer({{btc, moment - 30s, moment + 72h}, Peak::BusiestSecond})->span.has_value(); });
        row("ids", [](PgSession &s) { return StoredTrades(s).byIds(btc, std::array<std::int64_t, 2>{405, 409})->size() == 2; });
        row("same keys", [](PgSession &s) {
            const std::vector asked{*StoredTrades(s).newest(btc).value()};
            return StoredTrades(s).sameKeys(asked)->front().has_value();
        });
        row("extremes", [](PgSession &s) { return !extremePoints(s, btc, momentOf("2026-07-01T00:00:00Z"))->empty(); });
        row("largest trades", [](PgSession &s) { return !largestTrades(s, btc, momentOf("2026-07-01T00:00:00Z"), momentOf("2026-08-01T00:00:00Z"), WideDecimal(2 * Decimal::decimals))->trades.empty(); });
        row("closes", [](PgSession &s) { return !StoredTrades(s).secondCloses(btc, momentOf("2026-07-17T10:30:00Z"))->empty(); });
        row("seconds of a study", [](PgSession &s) {
            return inReading(s, [&] { return Reading::rows(s, QStringLiteral("study_seconds"), {parameter(btc), parameter(moment - 30s), parameter(moment + 1h)}); }).ok();
        });
        row("what takers bought", [](PgSession &s) {
            return inReading(s, [&] { return Reading::rows(s, QStringLiteral("taker_sums"), {parameter(btc), parameter(moment - 30s), parameter(moment + 1h)}); }).ok();
        });
        row("ledger from an id on", [](PgSession &s) {
            return inReading(s, [&] { return Reading::rows(s, QStringLiteral("coverage_from"), {parameter(btc), parameter(std::int64_t(405)), parameter(std::int64_t(10))}); })->count() > 0;
        });
        row("ledger's ends", [](PgSession &s) {
            return inReading(s, [&] { return Reading::rows(s, QStringLiteral("coverage_ends"), {PgParameter("{BTCUSDT,NONE}")}); })->count() == 1;
        });
        row("export", [](PgSession &s) {
            return !TradesAhead(s, btc, moment - 30s, moment + 1h).next()->empty();
        });
    }

    void everyQuestionKeepsToItsMonths()
    {
        QFETCH(Question, question);
        bool isAnswered = false;
        const auto plans = plansOf(question, isAnswered);
        QVERIFY(isAnswered);
        QVERIFY2(areByIndex(plans), qPrintable(plans));
        // Not all of them: its own, those of the trades around it, and the record's first and last.
        static const QRegularExpression partition(QStringLiteral("trades_20\\d\\d_\\d\\d(?=_pkey)"));
        QSet<QString> seen;
        for (auto it = partition.globalMatch(plans); it.hasNext();)
            seen += it.next().captured();
        QVERIFY2(seen.size() <= months / 2, qPrintable(plans));
    }

    // The plan of a text that is kept serves whatever is asked: one that names the trades' months would be of all of them.
    void whatIsKeptNamesNoMonth()
    {
        static const QRegularExpression months(QStringLiteral("\\b(?:FROM|JOIN) trades\\b|\\b(?:trades_between|price_at|extremes_between|prices)\\b"));
        int kept = 0;
        for (QDirIterator it(QStringLiteral(":/sql/queries"), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            if (!text.startsWith(QStringLiteral("-- kept\n")))
                continue;
            ++kept;
            QVERIFY2(!text.contains(months), qPrintable(file.fileName()));
        }
        QVERIFY(kept > 5);
    }

    void everyQuestionOfPackedTime_data()
    {
        everyQuestionKeepsToItsMonths_data();
    }

    void everyQuestionOfPackedTime()
    {
        QFETCH(Question, question);
        const auto packing = m_database.open();
        QVERIFY(Packer(*packing).packBefore(btc, momentOf("2026-07-01T00:00:00Z")).ok());
        bool isAnswered = false;
        const auto plans = plansOf(question, isAnswered);
        QVERIFY(isAnswered);
        QVERIFY2(areByIndex(plans), qPrintable(plans));
        // Some of the 23 blocks.
        static const QRegularExpression blocks(QStringLiteral("using packed_\\w+ on packed[^\\n]*rows=(\\d+) loops=(\\d+)"));
        for (auto it = blocks.globalMatch(plans); it.hasNext();) {
            const auto found = it.next();
            QVERIFY2(found.captured(1).toInt() <= 3, qPrintable(found.captured() + QLatin1Char('\n') + plans));
        }
    }

    // Compiling is left out where nobody may say what the candles would: by the trades alone.
    void verifyingIsNotCompiled()
    {
        bool isAnswered = false;
        const auto plans = plansOf([](PgSession &s) { return Verifier(s).verify({btc, {}, {}})->isSound(); }, isAnswered);
        QVERIFY(isAnswered);
        QVERIFY2(!plans.contains(QStringLiteral("JIT:")), qPrintable(plans));
        QVERIFY2(!plans.contains(QStringLiteral("Seq Scan on trades")), qPrintable(plans));
    }

    // What is asked at every start, of small tables and of the whole database.
    void startingIsNotCompiled()
    {
        bool isAnswered = false;
        const auto plans = plansOf(
            [](PgSession &s) {
                return FormerSeries(s).read().ok() && readRecordIdentity(s).ok() && ExchangeIdentity::read(s).ok() && databaseBytes(s).ok();
            },
            isAnswered);
        QVERIFY(isAnswered);
        QVERIFY2(plans.contains(QStringLiteral("pg_database_size")), qPrintable(plans));
        QVERIFY2(!plans.contains(QStringLiteral("JIT:")), qPrintable(plans));
    }
};

TIDEMARK_TEST(TestReadingPlans, QCoreApplication)
#include "tst_reading_plans.moc"
