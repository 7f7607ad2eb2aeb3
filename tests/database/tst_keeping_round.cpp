#include "database/block_writer.h"
#include "database/coverage_ledger.h"
#include "database/history.h"
#include "database/keeping_round.h"
#include "database/keeping_survey.h"
#include "database/keeping_table.h"
#include "database/record_survey.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "support/must.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <thread>
#include <utility>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto begins = momentOf("2026-03-29T21:00:00Z"); // over a month's end
const auto now = momentOf("2026-09-16T12:00:00Z");
constexpr int count = 6'000;
const QByteArray candles = "SELECT * FROM candles ORDER BY symbol, span, opened_at";

// About a trade every half minute: two days.
std::vector<Trade> tradesOf(const Symbol &symbol, std::int64_t firstId)
{
    return RandomMarket{symbol, 5, firstId, begins, 30s}.trades(count);
}

// So many days before now that all before this moment's day is older.
int daysUntil(Timestamp day)
{
    return int((now - day) / 24h);
}

} // namespace

class TestKeepingRound : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server}; // emptied before each test

    [[nodiscard]] std::int64_t run(const KeepingRules &rules) const
    {
        const auto session = m_database.open();
        KeepingRound round(*session, rules, now);
        must(round.begin());
        std::int64_t dropped = 0;
        for (;;) {
            const auto step = mustHave(round.next());
            if (!step)
                return dropped;
            dropped += step->trades;
        }
    }
    [[nodiscard]] VerifyReport verified(const Symbol &symbol) const
    {
        const auto session = m_database.open();
        return mustHave(Verifier(*session).verify({symbol, {}, {}}));
    }
    [[nodiscard]] Completeness complete(const Symbol &symbol, Timestamp from, Timestamp to) const
    {
        const auto session = m_database.open();
        return mustHave(RecordSurvey(*session).completeness(symbol, from, to));
    }

private Q_SLOTS:
    void init()
    {
        m_database.run("TRUNCATE trades, coverage, candles, rejected, keeping, packed, archived");
        m_database.store(tradesOf(btc, 1));
        m_database.store(tradesOf(eth, 70'001));
    }
    void rulesAreShared();
    void rulesThatMakeNoSenseAreRefused();
    void withoutRulesNothingGoes();
    void whatIsDroppedLeavesItsCandles();
    void completenessTellsWhatWasDropped();
    void whatComesBackIsCountedOnce();
    void gapsStayGaps();
    void aLateTradeIsDroppedToo();
    void verifyingBesideDropping();
    void onlyOlderDaysArePacked();
    void packedTradesAreDroppedToo();
    void whatWentMeanwhileIsNoFault();
    void emptyMonthsGiveTheirRoomBack();
    void theSurveyTellsWhatIsDue();
    void theSurveySharesTheDisk();
    void aRecordOfHoursGrowsAsTheyDid();
    void aRecordOfMinutesGrowsAsTheyDid();
    void aPartOfAnArchivedMonthIsNoChoice();
};

void TestKeepingRound::rulesAreShared()
{
    const auto session = m_database.open();
    KeepingTable table(*session);
    QVERIFY(mustHave(table.read()).isEmpty());
    QVERIFY(table.change({{{QStringLiteral("ALL"), {30, {}}}, {QStringLiteral("BTCUSDT"), {{}, 90}}}, {}, false}).ok());
    QVERIFY(table.change({{{QStringLiteral("BTCUSDT"), {{}, 400}}}, {}, false}).ok());
    const auto other = m_database.open();
    const auto rules = mustHave(KeepingTable(*other).read());
    QCOMPARE(rules.of(btc), (Keeping{{}, 400}));
    QCOMPARE(rules.of(eth), (Keeping{30, {}}));
    QVERIFY(table.change({{}, {QStringLiteral("ALL")}, false}).ok());
    QCOMPARE(mustHave(KeepingTable(*other).read()).rules().size(), std::size_t(1));
}

void TestKeepingRound::rulesThatMakeNoSenseAreRefused()
{
    const auto session = m_database.open();
    KeepingTable table(*session);
    QVERIFY(!table.change({{{QStringLiteral("ALL"), {{}, 30}}, {QStringLiteral("BTCUSDT"), {30, 7}}}, {}, false}).ok());
    QVERIFY2(mustHave(table.read()).isEmpty(), "all of a change or nothing");
}

void TestKeepingRound::withoutRulesNothingGoes()
{
    QCOMPARE(run({}), std::int64_t(0));
    QCOMPARE(run(KeepingRules({{QStringLiteral("SOLUSDT"), {{}, 1}}, {QStringLiteral("ALL"), {{}, 400}}})), std::int64_t(0));
    QCOMPARE(m_database.valueOf("SELECT count(*) FROM trades"), QString::number(2 * count));
}

void TestKeepingRound::whatIsDroppedLeavesItsCandles()
{
    const auto before = m_database.table(candles);
    const auto limit = momentOf("2026-03-31T00:00:00Z");
    const auto old = m_database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND traded_at < '2026-03-31 00:00+00'").toLongLong();
    QVERIFY(old > 0 && old < count);
    QCOMPARE(run(KeepingRules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(limit)}}})), old);
    QCOMPARE(m_database.table(candles), before);
    QCOMPARE(m_database.valueOf("SELECT min(traded_at) >= '2026-03-31 00:00+00' FROM trades WHERE symbol = 'BTCUSDT'"), QStringLiteral("t"));
    QCOMPARE(m_database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'ETHUSDT'"), QString::number(count));
    QCOMPARE(m_database.table("SELECT kind, first_id, last_id FROM coverage WHERE symbol = 'BTCUSDT' ORDER BY first_id"),
             QStringLiteral("dropped|1|%1\nstored|%2|%3").arg(old).arg(old + 1).arg(count));
    QVERIFY(m_database.valueOf("SELECT note FROM coverage WHERE kind = 'dropped'").contains(QStringLiteral("BTCUSDT")));
    const auto report = verified(btc);
    QVERIFY2(report.isSound(), qPrintable(report.errors.empty() ? QString() : report.errors.front().text));
    QCOMPARE(report.idsOf(StretchKind::Dropped), old);
    QCOMPARE(report.idsOf(StretchKind::Missing), std::int64_t(0));
    QCOMPARE(run(KeepingRules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(limit)}}})), std::int64_t(0)); // it is done
}

// Of all, of what was dropped, of what was kept, and of a part of what was dropped.
void TestKeepingRound::completenessTellsWhatWasDropped()
{
    const auto limit = momentOf("2026-03-31T00:00:00Z");
    const auto dropped = run(KeepingRules({{QStringLiteral("ALL"), {{}, daysUntil(limit)}}})) / 2;
    const auto last = tradesOf(btc, 1).back().tradedAt;
    const auto whole = complete(btc, begins, last + 1us);
    QCOMPARE(whole.stored, count - dropped);
    QCOMPARE(whole.dropped, dropped);
    QCOMPARE(whole.missing + whole.skipped + whole.holes, std::int64_t(0));
    QVERIFY(!whole.isComplete());
    QVERIFY2(completenessText(whole, QLocale::c()).contains(QStringLiteral("dropped by your choice")), qPrintable(completenessText(whole, QLocale::c())));
    const auto gone = complete(btc, begins, limit);
    QCOMPARE(gone.stored, std::int64_t(0));
    QCOMPARE(gone.dropped, dropped);
    const auto kept = complete(btc, limit + 1h, last);
    QVERIFY(kept.isComplete());
    const auto part = complete(btc, limit - 10h - 7s, limit - 9h - 13s); // its edges within minutes
    QCOMPARE(part.stored, std::int64_t(0));
    QCOMPARE(part.missing, std::int64_t(0));
    QVERIFY(part.dropped > 0);
    const auto session = m_database.open();
    const auto summary = mustHave(History(*session).summary(btc, begins, limit));
    QCOMPARE(summary.trades, dropped); // by the candles
    QVERIFY(summary.extremes.has_value());
    QVERIFY(!summary.first);
}

void TestKeepingRound::whatComesBackIsCountedOnce()
{
    const auto before = m_database.table(candles);
    const auto rows = m_database.table("SELECT * FROM trades ORDER BY symbol, trade_id");
    const KeepingRules rules({{QStringLiteral("ALL"), {{}, daysUntil(momentOf("2026-03-31T00:00:00Z"))}}});
    QVERIFY(run(rules) > 0);
    const auto session = m_database.open();
    const TradeBatch batch{tradesOf(btc, 1), {}, {}};
    const auto report = mustHave(TradeWriter(*session).write({&batch, 1}));
    QVERIFY(report.stored > 0 && report.stored < count);
    QCOMPARE(report.stored + report.duplicates, std::int64_t(count));
    m_database.run("UPDATE coverage SET noted_at = noted_at"); // the ledger may be written by others
    const TradeBatch other{tradesOf(eth, 70'001), {}, {}};
    QVERIFY(TradeWriter(*session).write({&other, 1}).ok());
    QCOMPARE(m_database.table(candles), before);
    QCOMPARE(m_database.table("SELECT * FROM trades ORDER BY symbol, trade_id"), rows);
    QCOMPARE(m_database.valueOf("SELECT count(*) FROM coverage WHERE kind <> 'stored'"), QStringLiteral("0"));
    QVERIFY(verified(btc).isSound());
}

// What was missing when its day was dropped is missing still, and is no one's choice.
void TestKeepingRound::gapsStayGaps()
{
    m_database.run("TRUNCATE trades, coverage, candles");
    auto trades = tradesOf(btc, 1);
    std::erase_if(trades, [](const Trade &trade) { return trade.id >= 100 && trade.id < 150; });
    m_database.store(trades);
    {
        const auto session = m_database.open();
        QVERIFY(CoverageLedger(*session).addHole(btc, {120, 129}, {}).ok());
    }
    const auto limit = momentOf("2026-03-31T00:00:00Z");
    const auto dropped = run(KeepingRules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(limit)}}}));
    const auto told = complete(btc, begins, limit);
    QCOMPARE(told.dropped, dropped);
    QCOMPARE(told.missing, std::int64_t(40));
    QCOMPARE(told.holes, std::int64_t(10));
    QCOMPARE(told.stored, std::int64_t(0));
    const auto report = verified(btc); // no period was named: all of the record, also what is no more in it
    QVERIFY(!report.isSound());
    QCOMPARE(report.errorCount, std::int64_t(0));
    QCOMPARE(report.idsOf(StretchKind::Missing), std::int64_t(40));
    QCOMPARE(report.idsOf(StretchKind::Hole), std::int64_t(10));
    QCOMPARE(report.idsOf(StretchKind::Dropped), dropped);
}

void TestKeepingRound::aLateTradeIsDroppedToo()
{
    m_database.run("TRUNCATE trades, coverage, candles");
    auto trades = tradesOf(btc, 1);
    const auto late = trades[100];
    trades.erase(trades.begin() + 100);
    m_database.store(trades);
    const KeepingRules rules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(momentOf("2026-03-31T00:00:00Z"))}}});
    QVERIFY(run(rules) > 0);
    m_database.store({late});
    QVERIFY(verified(btc).isSound());
    QCOMPARE(run(rules), std::int64_t(1));
    QCOMPARE(m_database.valueOf("SELECT count(*) FROM coverage WHERE kind = 'dropped'"), QStringLiteral("1"));
    const auto report = verified(btc);
    QVERIFY2(report.isSound(), qPrintable(report.errors.empty() ? QString() : report.errors.front().text));
}

// What goes while it is verified is no fault of the record.
void TestKeepingRound::verifyingBesideDropping()
{
    const KeepingRules rules({{QStringLiteral("ALL"), {{}, daysUntil(momentOf("2026-03-31T00:00:00Z"))}}});
    std::jthread dropping([&] { (void)run(rules); });
    for (int i = 0; i < 3; ++i) {
        const auto report = verified(btc);
        QVERIFY2(report.errorCount == 0, qPrintable(report.errors.empty() ? QString() : report.errors.front().text));
    }
}

void TestKeepingRound::onlyOlderDaysArePacked()
{
    const auto before = m_database.table(candles);
    const auto rows = m_database.table("SELECT * FROM trades ORDER BY symbol, trade_id");
    const auto limit = momentOf("2026-03-31T00:00:00Z");
    const KeepingRules rules({{QStringLiteral("BTCUSDT"), {daysUntil(limit), {}}}});
    const auto done = run(rules);
    QVERIFY(done > 0);
    QCOMPARE(m_database.valueOf("SELECT sum(last_id - first_id + 1) FROM packed").toLongLong(), qlonglong(done));
    QCOMPARE(m_database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND traded_at < '2026-03-31 00:00+00'"), QStringLiteral("0"));
    QCOMPARE(m_database.valueOf("SELECT count(*) FROM packed WHERE symbol <> 'BTCUSDT' OR last_at >= '2026-03-31 00:00+00'"), QStringLiteral("0"));
    QCOMPARE(run(rules), std::int64_t(0));
    QCOMPARE(m_database.table("SELECT b.* FROM unnest(ARRAY['BTCUSDT', 'ETHUSDT']) AS s(symbol) CROSS JOIN LATERAL trades_between(s.symbol, '-infinity', "
                              "'infinity') AS b ORDER BY b.symbol, b.trade_id"), rows);
    QCOMPARE(m_database.table(candles), before);
    QVERIFY(verified(btc).isSound());
    const auto session = m_database.open();
    const auto answer = mustHave(KeepingSurvey(*session).answer({}, now));
    std::int64_t packed = 0;
    std::int64_t plain = 0;
    for (const auto &month : answer.months) {
        packed += month.packedTrades;
        plain += month.plainTrades;
    }
    QCOMPARE(packed, m_database.valueOf("SELECT sum(last_id - first_id + 1) FROM packed").toLongLong());
    QCOMPARE(plain, m_database.valueOf("SELECT count(*) FROM trades").toLongLong());
}

void TestKeepingRound::packedTradesAreDroppedToo()
{
    const auto before = m_database.table(candles);
    const auto limit = daysUntil(momentOf("2026-03-31T00:00:00Z"));
    const auto packed = run(KeepingRules({{QStringLiteral("BTCUSDT"), {limit, {}}}}));
    QVERIFY(packed > 1'024);
    const KeepingRules rules({{QStringLiteral("BTCUSDT"), {limit, limit}}});
    const auto whole = m_database.valueOf("SELECT sum(last_id - first_id + 1) FROM packed WHERE last_at < '2026-03-31 00:00+00'").toLongLong();
    QCOMPARE(run(rules), whole);
    QCOMPARE(m_database.valueOf("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'dropped'").toLongLong(), whole);
    QCOMPARE(m_database.table(candles), before);
    QVERIFY(verified(btc).isSound());
    // They come back into blocks.
    const auto session = m_database.open();
    const auto report = mustHave(BlockWriter(*session).write(tradesOf(btc, 1)));
    QCOMPARE(report.stored, whole);
    QCOMPARE(m_database.table(candles), before);
    QVERIFY(verified(btc).isSound());
    QCOMPARE(verified(btc).trades, std::int64_t(count));
}

// As where another program archives them at the same time.
void TestKeepingRound::whatWentMeanwhileIsNoFault()
{
    for (const auto &keeping : {Keeping{{}, 30}, Keeping{30, {}}}) {
        init();
        KeepingRules rules;
        rules.set({QStringLiteral("ALL"), keeping});
        const auto session = m_database.open();
        KeepingRound round(*session, rules, now);
        bool isGone = false;
        round.setTold([&](const KeepingStep &) {
            if (std::exchange(isGone, true))
                return;
            m_database.run("DELETE FROM trades WHERE symbol = 'BTCUSDT'");
            m_database.run("UPDATE coverage SET kind = 'dropped' WHERE symbol = 'BTCUSDT'");
        });
        must(round.begin());
        std::int64_t done = 0;
        for (auto step = mustHave(round.next()); step; step = mustHave(round.next()))
            done += step->trades;
        QCOMPARE(done, std::int64_t(count)); // the other market's
    }
}

void TestKeepingRound::emptyMonthsGiveTheirRoomBack()
{
    const QByteArray months = "SELECT relname FROM pg_inherits JOIN pg_class ON oid = inhrelid WHERE inhparent = 'trades'::regclass AND relname = 'trades_2026_03'";
    QCOMPARE(m_database.table(months), QStringLiteral("trades_2026_03"));
    const auto april = momentOf("2026-04-01T00:00:00Z");
    QVERIFY(run(KeepingRules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(april)}}})) > 0);
    QCOMPARE(m_database.table(months), QStringLiteral("trades_2026_03")); // the other market is in it
    QVERIFY(run(KeepingRules({{QStringLiteral("ALL"), {{}, daysUntil(april)}}})) > 0);
    QCOMPARE(m_database.table(months), QString());
    // A writer that knew the month makes it again.
    m_database.store(RandomMarket{symbolNamed("SOLUSDT"), 5, 1, begins, 30s}.trades(10));
    QCOMPARE(m_database.table(months), QStringLiteral("trades_2026_03"));
}

void TestKeepingRound::theSurveyTellsWhatIsDue()
{
    const auto session = m_database.open();
    const auto limit = momentOf("2026-03-31T00:00:00Z");
    const KeepingRules rules({{QStringLiteral("ALL"), {{}, daysUntil(limit)}}, {QStringLiteral("ETHUSDT"), {}}});
    const auto due = mustHave(KeepingSurvey(*session).due(rules, {btc, eth}, now));
    QCOMPARE(due.size(), std::size_t(1));
    QCOMPARE(due.front().symbol, btc);
    QCOMPARE(due.front().from, momentOf("2026-03-29T00:00:00Z"));
    QCOMPARE(due.front().to, limit);
    QCOMPARE(due.front().trades, run(rules));
    QVERIFY(mustHave(KeepingSurvey(*session).due(rules, {btc, eth}, now)).empty());
}

void TestKeepingRound::theSurveySharesTheDisk()
{
    QVERIFY(run(KeepingRules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(momentOf("2026-03-31T00:00:00Z"))}}})) > 0);
    const auto session = m_database.open();
    const auto answer = mustHave(KeepingSurvey(*session).answer({}, tradesOf(btc, 1).back().tradedAt + 1h));
    QCOMPARE(answer.markets, (std::vector{btc, eth}));
    QVERIFY(answer.months.size() >= 2);
    std::int64_t plain = 0;
    std::int64_t dropped = 0;
    std::int64_t bytes = 0;
    for (const auto &month : answer.months) {
        plain += month.plainTrades;
        dropped += month.droppedTrades;
        bytes += month.bytes();
        QCOMPARE(month.packedTrades, std::int64_t(0));
    }
    QCOMPARE(plain + dropped, std::int64_t(2 * count));
    QCOMPARE(plain, m_database.valueOf("SELECT count(*) FROM trades").toLongLong());
    const auto tables = m_database.valueOf("SELECT sum(pg_total_relation_size(inhrelid)) FROM pg_inherits WHERE inhparent = 'trades'::regclass").toLongLong()
        + m_database.valueOf("SELECT pg_total_relation_size('candles')").toLongLong();
    QVERIFY2(bytes <= tables && bytes > tables / 2, qPrintable(QStringLiteral("%1 of %2").arg(bytes).arg(tables)));
    QVERIFY(answer.bytes > bytes);
    QCOMPARE(answer.flows.size(), std::size_t(2));
    QVERIFY(answer.bytesPerDay > 0);
}

// A day's trades are told from them, not taken for them.
void TestKeepingRound::aRecordOfHoursGrowsAsTheyDid()
{
    m_database.run("TRUNCATE trades, coverage, candles, rejected, keeping, packed");
    const auto from = momentOf("2026-09-16T09:00:00Z");
    std::vector<Trade> trades;
    for (int i = 0; i < 600; ++i)
        trades.push_back({btc, 900'001 + i, from + i * 12s, Decimal::fromUnits(100), Decimal::fromUnits(1), false});
    m_database.store(trades);
    const auto session = m_database.open();
    const auto flowsAt = [&](Timestamp moment) { return mustHave(KeepingSurvey(*session).answer({}, moment)).flows; };
    const auto flows = flowsAt(from + 2h);
    QCOMPARE(flows.size(), std::size_t(1));
    QCOMPARE(flows.front().trades, 600.0 * 12);
    QCOMPARE(flowsAt(from + 24h).front().trades, 600.0);
}

// Neither is the hour that it began in: its first minutes say what it takes.
void TestKeepingRound::aRecordOfMinutesGrowsAsTheyDid()
{
    m_database.run("TRUNCATE trades, coverage, candles, rejected, keeping, packed");
    const auto from = momentOf("2026-09-16T09:50:00Z");
    std::vector<Trade> trades;
    for (int i = 0; i < 600; ++i)
        trades.push_back({btc, 900'001 + i, from + i * 1s, Decimal::fromUnits(100), Decimal::fromUnits(1), false});
    m_database.store(trades);
    const auto session = m_database.open();
    const auto tradesAt = [&](Timestamp moment) { return mustHave(KeepingSurvey(*session).answer({}, moment)).flows.at(0).trades; };
    QCOMPARE(tradesAt(from + 10min), 600.0 * 144);
    QCOMPARE(tradesAt(from + 2h), 600.0 * 12);
    QCOMPARE(tradesAt(from + 1min), 600.0 * 288); // five minutes at least
}

// Verified by a part of its time: all of what was archived is told as that, and nothing of it as dropped by choice.
void TestKeepingRound::aPartOfAnArchivedMonthIsNoChoice()
{
    m_database.run("TRUNCATE trades, coverage, candles");
    m_database.store(RandomMarket{btc, 5, 1, begins, 10min}.trades(600)); // pauses among them
    const auto old = run(KeepingRules({{QStringLiteral("BTCUSDT"), {{}, daysUntil(momentOf("2026-03-31T00:00:00Z"))}}}));
    const auto last = QByteArray::number(qlonglong(old));
    m_database.run("INSERT INTO archived VALUES ('BTCUSDT', repeat('b', 64), 'b.zip', '/', 'zip', 1, '2026-03-01 00:00+00', '2026-04-01 00:00+00', " + last + ", '{1}', '{" + last
                   + "}', true)");
    const auto session = m_database.open();
    const auto report = mustHave(Verifier(*session).verify({btc, begins + 6h, begins + 12h}));
    QVERIFY(report.idsOf(StretchKind::Pause) > 0);
    QCOMPARE(report.idsOf(StretchKind::Dropped), old);
    QCOMPARE(report.archived.size(), std::size_t(1));
    QVERIFY((report.archived.front().ids == std::vector{IdRange{1, old}}));
}

TIDEMARK_TEST(TestKeepingRound, QCoreApplication)

#include "tst_keeping_round.moc"
