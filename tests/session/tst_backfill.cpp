#include "session/backfill.h"

#include "exchange/scripted_rest.h"
#include "session/exchange_link.h"
#include "session/feed_report.h"
#include "session/mailbox.h"
#include "session/recorder_options.h"
#include "session/relayed_trades.h"
#include "session/series_gate.h"
#include "session/spool_intake.h"
#include "session/watched_markets.h"
#include "spool/spool_file.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tidemark {

using namespace std::chrono_literals;
using namespace test;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp scripted = timestampFromMicros(1'723'161'255'342'000); // of every scripted trade

} // namespace

// The parts of a feed that ask over REST, put together as the feed does it, before an exchange that has the ids up to 1,000.
class TestBackfill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetchesWhatIsMissing();
    void fetchesNothingThatCouldNotBeKept();
    void hurriesAtTheEnd();
    void skipsAndWantsAGap();
    void tellsWhatIsFetchedFromWhatIsMissing();
    void checksTheNewestTradeWithWhatFollows_data();
    void checksTheNewestTradeWithWhatFollows();
    void handsBackTheFormerSeries();
    void remembersWhatWasHealedToday();
    void isToldOfToPeople();
    void judgesTimesByWhatWasMeasured();

private:
    void hear(std::int64_t id) { m_markets->find(btc)->tracker.add({btc, id, scripted, Decimal::fromUnits(1), Decimal::fromUnits(1), false}); }
    [[nodiscard]] IdRanges taken()
    {
        for (const auto &trade : m_backfill->take().trades)
            m_taken.add(trade.id);
        return m_taken;
    }
    void makeBackfill()
    {
        RecorderOptions options;
        options.dataDir = m_folder->path();
        options.firstFetch = 0s;
        m_backfill.reset();
        m_backfill.emplace(*m_exchange, *m_markets, *m_gate, options);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<ScriptedRest> m_rest;
    std::optional<WatchedMarkets> m_markets;
    std::optional<ExchangeLink> m_exchange;
    std::optional<SeriesGate> m_gate;
    std::optional<Backfill> m_backfill;
    IdRanges m_taken;
};

void TestBackfill::init()
{
    m_taken = {};
    m_backfill.reset();
    m_gate.reset();
    m_exchange.reset();
    m_folder.emplace();
    m_rest.emplace([](const QUrl &call) { return historicalTrades(call, 1'000); });
    m_markets.emplace(std::vector{btc});
    m_exchange.emplace(ExchangeEndpoints{QUrl(QStringLiteral("ws://127.0.0.1:1")), m_rest->url(), {}}, *m_markets);
    m_gate.emplace(m_exchange->client(), *m_markets);
    makeBackfill();
    hear(10);
    hear(20);
}

void TestBackfill::fetchesWhatIsMissing()
{
    QSignalSpy asked(&*m_backfill, &Backfill::ledgerAsked);
    m_backfill->look(true);
    QCOMPARE(asked.size(), 1); // a moment's grace
    QCOMPARE(m_backfill->status().missing, 9);
    QCOMPARE(m_markets->find(btc)->lost.size(), std::size_t(1));
    QCOMPARE(m_markets->find(btc)->lost.front().kind, StretchKind::Missing);
    m_backfill->look(true);
    QCOMPARE(m_markets->find(btc)->lost.front().kind, StretchKind::Fetching);
    QTRY_COMPARE(taken(), IdRanges({{11, 19}}));
    QCOMPARE(m_backfill->status().healedToday, 9);
}

void TestBackfill::fetchesNothingThatCouldNotBeKept()
{
    for (int looks = 0; looks < 3; ++looks)
        m_backfill->look(false);
    QCOMPARE(m_backfill->status().fetching, 0);
    QVERIFY(!m_backfill->finish(false));
}

void TestBackfill::hurriesAtTheEnd()
{
    QSignalSpy finished(&*m_backfill, &Backfill::finished);
    QVERIFY(m_backfill->finish(true)); // without a moment's grace
    QTRY_VERIFY(finished.size() > 0);
    QCOMPARE(taken(), IdRanges({{11, 19}}));
    for (auto id = 11; id < 20; ++id)
        hear(id);
    QVERIFY(!m_backfill->finish(true)); // nothing is missing any more
}

void TestBackfill::skipsAndWantsAGap()
{
    QSignalSpy skipped(&*m_backfill, &Backfill::skipped);
    QSignalSpy wanted(&*m_backfill, &Backfill::wanted);
    m_backfill->skipGap(btc, {11, 19});
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(m_markets->missing(), 0);
    m_backfill->fetchGap(btc, {11, 19});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_markets->missing(), 9);
    QTRY_COMPARE(taken(), IdRanges({{11, 19}}));
}

void TestBackfill::tellsWhatIsFetchedFromWhatIsMissing()
{
    m_backfill->fetchGap(btc, {11, 15});
    RecordOutline outline;
    outline.symbol = btc;
    outline.stretches = {{StretchKind::Missing, {11, 19}, {}, {}}, {StretchKind::Missing, {30, 40}, {}, {}}};
    const auto stretches = m_backfill->completed(outline).stretches;
    QCOMPARE(stretches.at(0).kind, StretchKind::Fetching);
    QCOMPARE(stretches.at(1).kind, StretchKind::Missing);
}

void TestBackfill::checksTheNewestTradeWithWhatFollows_data()
{
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("the same") << false;
    QTest::newRow("another one under its id") << true;
}

// A new series that has overtaken the former one while nobody listened leaves no gap behind it.
void TestBackfill::checksTheNewestTradeWithWhatFollows()
{
    QFETCH(bool, isAnother);
    MarketPast past;
    past.symbol = btc;
    past.last = Trade{btc, 20, isAnother ? scripted - 1h : scripted, Decimal::fromUnits(1), Decimal::fromUnits(1), false};
    m_gate->noteLearned(past);
    m_markets->find(btc)->isLearned = true;
    m_backfill->askOnward(btc);
    if (isAnother)
        QTRY_VERIFY(!m_gate->notices(btc).isEmpty());
    else
        QTRY_COMPARE(taken(), IdRanges({{21, 1'000}}));
    QCOMPARE(m_gate->notices(btc).isEmpty(), !isAnother);
}

void TestBackfill::handsBackTheFormerSeries()
{
    const Trade before{btc, 900, scripted - 1s, Decimal::fromUnits(1), Decimal::fromUnits(1), false};
    auto after = before;
    after.id = 1;
    after.tradedAt = scripted;
    m_backfill->add({before, after});
    QCOMPARE(m_backfill->takeFormer({btc, scripted, 1, before.tradedAt}).trades, std::vector{before});
    QCOMPARE(m_backfill->take().trades, std::vector{after});
}

void TestBackfill::remembersWhatWasHealedToday()
{
    m_backfill->fetchGap(btc, {11, 19});
    QTRY_COMPARE(taken(), IdRanges({{11, 19}}));
    makeBackfill();
    QCOMPARE(m_backfill->status().healedToday, 9);
}

// A market that the exchange does not list, and what waits in the spool.
void TestBackfill::isToldOfToPeople()
{
    Mailbox mailbox;
    SpoolIntake spool(m_folder->filePath(QStringLiteral("spool")), QStringLiteral("here"), std::make_shared<SpoolGauge>(), 1'000'000);
    const RelayedTrades relayed;
    FeedReport report({*m_markets, *m_exchange, *m_backfill, *m_gate, spool, relayed}, mailbox);
    QVERIFY(!report.isPostDue(true)); // nobody reads
    QSignalSpy filled(&mailbox, &Mailbox::filled);
    QVERIFY(report.isPostDue(false));
    m_markets->takeList({{*Symbol::fromText("ETHUSDT"), QStringLiteral("TRADING"), {}, {}, {}, {}}});
    const Trade trade{btc, 21, scripted, Decimal::fromUnits(1), Decimal::fromUnits(1), false};
    QVERIFY(spool.append({{trade}, {}, {}}));
    report.refresh();
    QCOMPARE(report.status().spool.trades, 1);
    QCOMPARE(report.status().feed.healing.missing, 9);
    QCOMPARE(report.status().feed.notices, QStringList(m_markets->trouble(btc)));
    report.post({trade}, wallClock());
    const auto update = mailbox.take();
    QCOMPARE(update.trades, std::vector{trade});
    QCOMPARE(update.exchangeNow, scripted); // the newest that is known
    QVERIFY(!update.isNowHeard);
    QCOMPARE(update.markets.front().state, MarketState::Refused);
}

// Before the stream has told the exchange's time; ours may be days behind.
void TestBackfill::judgesTimesByWhatWasMeasured()
{
    QVERIFY(!m_exchange->clock());
    m_exchange->stream().setClockOffset(240h);
    QVERIFY(m_exchange->clock() > wallClock() + 239h);
    QVERIFY(m_exchange->client().now() > wallClock() + 239h);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestBackfill, QCoreApplication)
#include "tst_backfill.moc"
