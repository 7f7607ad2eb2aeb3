#include "database/coverage_ledger.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");

} // namespace

class TestCoverageLedger : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PgSession> m_session;

private Q_SLOTS:
    // Many ranges of two symbols: 1–5, 11–15, 21–25 …
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_database->run("INSERT INTO coverage SELECT s, 10 * n + 1, 10 * n + 5, 'stored'"
                        " FROM generate_series(0, 999) n, unnest(array['BTCUSDT', 'ETHUSDT']) s");
        m_session = m_database->open();
    }

    void cleanup()
    {
        m_session.reset();
        m_database.reset();
    }

    void aroundReadsOnlyNeighbours_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QList<int>>("starts");
        QTest::newRow("between, touching none") << 107 << 109 << QList<int>{};
        QTest::newRow("touching the one before") << 106 << 107 << QList<int>{101};
        QTest::newRow("touching the one after") << 107 << 110 << QList<int>{111};
        QTest::newRow("inside") << 103 << 104 << QList<int>{101};
        QTest::newRow("across") << 103 << 122 << QList<int>{101, 111, 121};
        QTest::newRow("beyond all") << 20000 << 20010 << QList<int>{};
        QTest::newRow("before all") << -5 << 0 << QList<int>{1};
    }

    void aroundReadsOnlyNeighbours()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QList<int>, starts);
        const std::vector<SymbolRun> runs{{btc, {first, last}}, {eth, {4997, 4998}}};
        const auto stretches = CoverageLedger(*m_session).around(runs);
        QVERIFY2(stretches.ok(), qPrintable(stretches.message()));
        QList<int> found;
        for (const auto &range : stretches->at(btc).ranges())
            found += int(range.ids.first);
        QCOMPARE(found, starts);
        QVERIFY(stretches->at(eth).ranges().empty());
    }

    void confirmingHolesKeepsWhatIsStored()
    {
        CoverageLedger ledger(*m_session);
        QVERIFY(ledger.addSkipped(btc, {9990, 9993}, QStringLiteral("older than kept")).ok());
        QVERIFY(ledger.addHole(btc, {9983, 9991}, QStringLiteral("two answers")).ok());
        const std::vector<CoverageRange> expected{{{9981, 9985}, CoverageKind::Stored, {}},
                                                  {{9986, 9990}, CoverageKind::Hole, QStringLiteral("two answers")},
                                                  {{9991, 9995}, CoverageKind::Stored, {}}};
        QCOMPARE(ledger.tail(btc, 3).value(), expected);
        QCOMPARE(ledger.rangesOf(btc)->size(), std::size_t(1001));
        QCOMPARE(ledger.rangesOf(btc)->front().ids, (IdRange{1, 5}));
        QCOMPARE(ledger.rangesOf(eth)->size(), std::size_t(1000));
        QVERIFY(ledger.rangesOf(symbolNamed("NONE"))->empty());
    }

    void holeThatTouchesGrows()
    {
        CoverageLedger ledger(*m_session);
        QVERIFY(ledger.addHole(btc, {6, 7}, {}).ok());
        QVERIFY(ledger.addHole(btc, {8, 10}, {}).ok());
        QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage WHERE symbol = 'BTCUSDT' AND first_id < 12"
                                   " ORDER BY 1"),
                 QStringLiteral("1|5|stored\n6|10|hole\n11|15|stored"));
    }

    void skippedIsTakenBack()
    {
        CoverageLedger ledger(*m_session);
        QVERIFY(ledger.addSkipped(btc, {1, 30}, QStringLiteral("too many")).ok());
        QVERIFY(ledger.removeSkipped(btc, {4, 19}).ok());
        QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage WHERE symbol = 'BTCUSDT' AND first_id < 35"
                                   " ORDER BY 1"),
                 QStringLiteral("1|5|stored\n11|15|stored\n20|20|skipped\n21|25|stored\n26|30|skipped\n31|35|stored"));
        QVERIFY(ledger.removeSkipped(btc, {1, 30}).ok());
        QCOMPARE(ledger.between(btc, {1, 30})->size(), std::size_t(3));
        QCOMPARE(ledger.rangesOf(btc)->size(), std::size_t(1000));
    }

    void storedInPlaceOfSkippedJoinsItsNeighbours()
    {
        CoverageLedger ledger(*m_session);
        QVERIFY(ledger.addSkipped(btc, {6, 10}, QStringLiteral("too many")).ok());
        const std::vector<SymbolRun> runs{{btc, {6, 10}}};
        const auto stored = inTransaction(*m_session, [&]() -> Result<void> {
            auto stretches = ledger.around(runs);
            if (!stretches)
                return stretches.error();
            stretches.value()[btc].put({6, 10}, CoverageKind::Stored);
            return ledger.save(*stretches);
        });
        QVERIFY2(stored.ok(), qPrintable(stored.message()));
        QCOMPARE(ledger.rangesOf(btc)->front().ids, (IdRange{1, 15}));
    }

    void betweenReadsWhatHasAnId()
    {
        CoverageLedger ledger(*m_session);
        QCOMPARE(ledger.between(btc, {6, 10})->size(), std::size_t(0));
        QCOMPARE(ledger.between(btc, {5, 11})->size(), std::size_t(2));
        QCOMPARE(ledger.between(btc, {102, 103})->front().ids, (IdRange{101, 105}));
        QCOMPARE(ledger.between(btc, {-5, 20000})->size(), std::size_t(1000));
    }

    void idsOfOneKindAreNoOthers()
    {
        CoverageLedger ledger(*m_session);
        QVERIFY(ledger.addSkipped(btc, {6, 10}, QStringLiteral("too many")).ok());
        QCOMPARE(ledger.idsOf(CoverageKind::Stored, btc, {3, 22})->ranges(), (std::vector<IdRange>{{3, 5}, {11, 15}, {21, 22}}));
        QCOMPARE(ledger.idsOf(CoverageKind::Skipped, btc, {3, 8})->ranges(), (std::vector<IdRange>{{6, 8}}));
        QVERIFY(ledger.idsOf(CoverageKind::Dropped, btc, {1, 20'000})->isEmpty());
    }

    void lockKeepsOthersOutUntilTheEnd()
    {
        const auto other = std::move(PgSession::open(m_database->target(), {.stop = {}, .lockWait = std::chrono::milliseconds(200)})).value();
        QVERIFY(m_session->run("BEGIN").ok());
        QVERIFY(CoverageLedger(*m_session).lock({btc, eth}).ok());
        QCOMPARE(CoverageLedger(*other).addHole(eth, {6, 7}, {}).error().code, QStringLiteral("55P03"));
        QVERIFY(CoverageLedger(*other).addHole(symbolNamed("XRPUSDT"), {6, 7}, {}).ok());
        QVERIFY(m_session->run("COMMIT").ok());
        QVERIFY(CoverageLedger(*other).addHole(eth, {6, 7}, {}).ok());
    }
};

TIDEMARK_TEST(TestCoverageLedger, QCoreApplication)
#include "tst_coverage_ledger.moc"
