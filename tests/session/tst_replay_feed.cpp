#include "session/replay_feed.h"

#include "core/candle.h"
#include "database/coverage_ledger.h"
#include "database/packed_record.h"
#include "database/random_trades.h"
#include "session/mailbox.h"
#include "session/replay_desk.h"
#include "session/told_order.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol bitcoin = symbolNamed("BTCUSDT");
const Symbol ether = symbolNamed("ETHUSDT");
const Symbol seldom = symbolNamed("BTCEUR");
const Symbol never = symbolNamed("NEWUSDT");

} // namespace

// The record in the frames of the live feed, held against its trades one by one.
class TestReplayFeed : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    const Timestamp m_begins = momentOf("2024-06-29T22:00:00Z"); // two months, and three days
    std::vector<Trade> m_bitcoin = RandomMarket{bitcoin, 1, 1'000, m_begins, 3s, 900ms}.trades(60'000);
    std::vector<Trade> m_ether = RandomMarket{ether, 2, 5, m_begins + 20min, 7s}.trades(20'000);
    std::vector<Trade> m_seldom = RandomMarket{seldom, 3, 77, m_begins + 30h, 90s}.trades(700);
    const IdRange m_lostIds{30'000, 30'400};    // of bitcoin: missing
    const IdRange m_skippedIds{40'000, 40'100}; // of bitcoin: nobody wants them
    std::mt19937_64 m_random{7};

    std::unique_ptr<ReplayDesk> m_desk;
    LiveUpdate m_frame;             // the newest
    std::vector<Trade> m_taken;     // of its course, from its moment on
    Timestamp m_from;               // where the course began
    int m_course = 0;

    [[nodiscard]] std::int64_t below(std::int64_t limit) { return std::int64_t(m_random() % std::uint64_t(limit)); }
    [[nodiscard]] Timestamp someMoment() { return m_begins + 25h + std::chrono::milliseconds(below(21 * 3'600'000)); }
    [[nodiscard]] const std::vector<Trade> &tradesOf(Symbol symbol) const { return symbol == bitcoin ? m_bitcoin : symbol == ether ? m_ether : m_seldom; }

    void look()
    {
        auto frame = m_desk->frames().take();
        if (!frame.replay)
            return;
        if (frame.replay->course != std::exchange(m_course, frame.replay->course))
            m_taken.clear();
        for (const auto &trade : frame.trades) {
            if (trade.tradedAt >= m_from)
                m_taken.push_back(trade);
        }
        m_frame = std::move(frame);
        m_frame.trades.clear();
    }
    template <typename Condition>
    [[nodiscard]] bool seen(Condition condition)
    {
        return comesTrue([&] { return look(), m_frame.replay && condition(*m_frame.replay); }, 30'000);
    }
    [[nodiscard]] const MarketPulse &pulseOf(Symbol symbol) const
    {
        return *std::find_if(m_frame.markets.begin(), m_frame.markets.end(), [symbol](const MarketPulse &pulse) { return pulse.symbol == symbol; });
    }
    // What had been traded of a market by the moment of the frame.
    [[nodiscard]] std::vector<Trade> known(Symbol symbol) const
    {
        auto trades = tradesWithin(tradesOf(symbol), m_begins, m_from);
        std::copy_if(m_taken.begin(), m_taken.end(), std::back_inserter(trades), [symbol](const Trade &trade) { return trade.symbol == symbol; });
        return trades;
    }
    // Of equal prices the latest counts.
    [[nodiscard]] static std::optional<LowHigh> extremesOf(const std::vector<Trade> &trades, Timestamp from)
    {
        std::optional<LowHigh> found;
        for (const auto &trade : trades) {
            const Extreme here{trade.price, trade.tradedAt};
            if (trade.tradedAt < from)
                continue;
            if (!found)
                found = LowHigh{here, here};
            if (std::tie(here.price, found->low.at) < std::tie(found->low.price, here.at) || (here.price == found->low.price && here.at >= found->low.at))
                found->low = here;
            if (here.price > found->high.price || (here.price == found->high.price && here.at >= found->high.at))
                found->high = here;
        }
        return found;
    }
    // The last trade before a window began, on the full second or minute.
    [[nodiscard]] static std::optional<Decimal> openingOf(const std::vector<Trade> &trades, Timestamp from, std::chrono::seconds unit)
    {
        const Trade *last = nullptr;
        for (const auto &trade : trades) {
            if (trade.tradedAt >= spanStart(from, unit))
                continue;
            const auto isLater = !last || std::pair(spanStart(trade.tradedAt, unit), trade.id) > std::pair(spanStart(last->tradedAt, unit), last->id);
            last = isLater ? &trade : last;
        }
        return last ? std::optional(last->price) : std::nullopt;
    }

    // While it stands all is as the trades make it, one by one.
    void compare()
    {
        QVERIFY(seen([](const ReplayStanding &standing) { return standing.unread == 0 && !standing.isRunning; }));
        const auto all = inOrder({m_bitcoin, m_ether, m_seldom}, m_from, m_begins + 10 * 24h);
        QVERIFY(m_taken.size() <= all.size());
        QVERIFY(std::equal(m_taken.begin(), m_taken.end(), all.begin()));
        QCOMPARE(m_frame.replay->trades, std::int64_t(m_taken.size()));
        for (const auto symbol : {bitcoin, ether, seldom})
            compareMarket(symbol);
        QVERIFY(!pulseOf(never).last);
        QCOMPARE(pulseOf(never).state, MarketState::Waiting);
        QVERIFY(!pulseOf(never).note.isEmpty());
    }
    void compareMarket(Symbol symbol)
    {
        const auto trades = known(symbol);
        const auto &pulse = pulseOf(symbol);
        QCOMPARE(pulse.last.has_value(), !trades.empty());
        if (trades.empty())
            return;
        const auto newest = std::max_element(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
        QCOMPARE(pulse.last->id, newest->id);
        for (const auto &window : pulse.windows) {
            const auto from = m_frame.exchangeNow - window.span;
            const auto wanted = extremesOf(trades, from);
            QCOMPARE(window.extremes.has_value(), wanted.has_value());
            if (wanted)
                QVERIFY2(*window.extremes == *wanted, qPrintable(QStringLiteral("%1 over %2 s").arg(symbol.toString()).arg(window.span.count())));
            const auto opening = openingOf(trades, from, window.span < 1h ? 1s : 60s);
            if (symbol == bitcoin && opening)
                QCOMPARE(window.opening->price, *opening);
        }
    }

    void jumpTo(Timestamp moment, bool isNew)
    {
        m_from = moment;
        const auto course = m_course;
        if (isNew)
            m_desk->begin({moment, {bitcoin, ether, seldom, never}, {bitcoin, ether}});
        else
            m_desk->seek(moment);
        QVERIFY(seen([course](const ReplayStanding &standing) { return standing.course != course; }));
    }
    void pause()
    {
        m_desk->setRunning(false);
        QVERIFY(seen([](const ReplayStanding &standing) { return !standing.isRunning; }));
    }
    // On, along the tape; back, to the trade that had been told so many before.
    void stepTrades(int count)
    {
        const auto told = known(bitcoin);
        const auto taken = std::count_if(m_taken.begin(), m_taken.end(), [](const Trade &trade) { return trade.symbol == bitcoin; });
        const auto ahead = tradesWithin(m_bitcoin, m_from, m_begins + 10 * 24h);
        const auto place = std::size_t(count > 0 ? taken + count - 1 : std::ssize(told) - 1 + count);
        if (count == 0 || place >= (count > 0 ? ahead.size() : told.size()))
            return;
        const auto wanted = count > 0 ? ahead[place] : told[place];
        m_from = count > 0 ? m_from : wanted.tradedAt;
        m_desk->step({ReplayStep::Unit::Trade, count, bitcoin});
        QVERIFY(seen([&](const ReplayStanding &standing) { return !standing.isRunning && !m_taken.empty() && m_taken.back() == wanted; }));
    }
    void stepSeconds(int count)
    {
        const auto there = m_frame.exchangeNow + std::chrono::seconds(count);
        if (count < 0)
            m_from = there;
        m_desk->step({ReplayStep::Unit::Second, count, {}});
        QVERIFY(seen([&](const ReplayStanding &) { return m_frame.exchangeNow == there; }));
        const auto due = tradesWithin(m_ether, m_begins, there + 1us);
        QCOMPARE(known(ether).size(), due.size());
    }
    // By what nobody told to stop.
    void runOn(double speed, std::size_t trades)
    {
        m_desk->setSpeed(speed);
        m_desk->setRunning(true);
        QVERIFY(seen([&](const ReplayStanding &standing) { return standing.isAtEnd || (standing.isRunning && m_taken.size() >= trades); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto without = [](std::vector<Trade> &trades, IdRange ids) {
            std::erase_if(trades, [ids](const Trade &trade) { return trade.id >= ids.first && trade.id <= ids.last; });
        };
        without(m_bitcoin, m_lostIds);
        without(m_bitcoin, m_skippedIds);
        m_database.store(m_bitcoin);
        m_database.store(m_ether);
        m_database.store(m_seldom);
        const auto session = m_database.open();
        QVERIFY(CoverageLedger(*session).addSkipped(bitcoin, m_skippedIds, QStringLiteral("too old")).ok());
        (void)packed(m_database, bitcoin, m_begins + 40h);
        (void)packed(m_database, seldom, m_begins + 35h);
    }

    void init()
    {
        m_desk = std::make_unique<ReplayDesk>();
        m_desk->setTarget(m_database.target());
        m_taken.clear();
        m_frame = {};
        m_course = 0;
    }

    void cleanup() { m_desk.reset(); }

    // Jumps, speeds, pauses and steps at random, while the record grows.
    void everythingAtRandom()
    {
        std::atomic_bool isEnough = false;
        std::atomic_int stored = 0;
        const auto beside = symbolNamed("SOLUSDT");
        std::jthread recording([&] {
            const auto more = RandomMarket{beside, 9, 1, m_begins, 10ms}.trades(100'000);
            for (std::size_t i = 0; i + 100 <= more.size() && !isEnough; i += 100, stored += 100)
                m_database.store({more.begin() + std::ptrdiff_t(i), more.begin() + std::ptrdiff_t(i) + 100});
        });
        jumpTo(someMoment(), true);
        for (int round = 0; round < 14 && !QTest::currentTestFailed(); ++round) {
            if (round % 3 == 1)
                jumpTo(someMoment(), false);
            runOn(replaySpeeds[std::size_t(6 + below(4))], m_taken.size() + std::size_t(1 + below(60)));
            pause();
            compare();
            stepTrades(int(1 + below(20)));
            compare();
            stepSeconds(int(below(2) == 0 ? 1 + below(30) : -1 - below(30)));
            compare();
            stepTrades(-int(1 + below(9)));
            compare();
        }
        (void)comesTrue([&] { return stored > 0; }, 30'000);
        isEnough = true;
        recording.join();
        QVERIFY(stored > 0);
        QCOMPARE(m_database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'SOLUSDT'"), QString::number(stored));
    }

    // Ids that are missing are told when the next trade is, and shaded before it; those that nobody wants are told as what they are.
    void whatIsMissingIsTold_data()
    {
        QTest::addColumn<qint64>("firstId");
        QTest::addColumn<qint64>("lastId");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("missing");
        QTest::newRow("missing") << qint64(m_lostIds.first) << qint64(m_lostIds.last) << int(StretchKind::Missing) << qint64(m_lostIds.count());
        QTest::newRow("skipped") << qint64(m_skippedIds.first) << qint64(m_skippedIds.last) << int(StretchKind::Skipped) << qint64(0);
    }

    void whatIsMissingIsTold()
    {
        QFETCH(qint64, firstId);
        QFETCH(qint64, lastId);
        QFETCH(int, kind);
        QFETCH(qint64, missing);
        const auto next = std::find_if(m_bitcoin.begin(), m_bitcoin.end(), [&](const Trade &trade) { return trade.id > lastId; });
        const auto before = std::prev(next);
        jumpTo(std::prev(before, 20)->tradedAt, true);
        pause();
        for (int steps = 0; steps < 100 && pulseOf(bitcoin).last->id != before->id && !QTest::currentTestFailed(); ++steps)
            stepTrades(1);
        QVERIFY(seen([](const ReplayStanding &standing) { return standing.unread == 0; }));
        QCOMPARE(pulseOf(bitcoin).last->id, before->id);
        QCOMPARE(pulseOf(bitcoin).state, MarketState::Stale);
        const RecordStretch open{StretchKind(kind), {firstId, lastId}, before->tradedAt, std::nullopt};
        QVERIFY(pulseOf(bitcoin).lost.back() == open);
        const auto formerly = pulseOf(bitcoin).missing;
        stepTrades(1);
        QCOMPARE(pulseOf(bitcoin).state, MarketState::Replayed);
        QCOMPARE(pulseOf(bitcoin).missing - formerly, missing);
        const RecordStretch closed{StretchKind(kind), {firstId, lastId}, before->tradedAt, next->tradedAt};
        QVERIFY(pulseOf(bitcoin).lost.back() == closed);
        QVERIFY(!pulseOf(bitcoin).windows.front().isComplete);
        // Later it is a part of the day that is known, and of the shorter windows none.
        jumpTo(next->tradedAt + 2h, false);
        QVERIFY(seen([](const ReplayStanding &standing) { return standing.unread == 0; }));
        QVERIFY(std::any_of(pulseOf(bitcoin).lost.begin(), pulseOf(bitcoin).lost.end(), [&](const RecordStretch &lost) { return lost.kind == closed.kind && lost.ids == closed.ids; }));
        QVERIFY(pulseOf(bitcoin).windows[3].isComplete);
        QVERIFY(!pulseOf(bitcoin).windows[4].isComplete);
        QCOMPARE(pulseOf(bitcoin).missing, formerly + missing);
    }

    // At the newest trade it stands and says so; what was stored since is played when it is to go on.
    void theEndAndWhatCameSince()
    {
        const auto last = m_bitcoin.back().tradedAt;
        jumpTo(last - 10min, true);
        runOn(1'000, 1'000'000);
        QVERIFY(m_frame.replay->isAtEnd && !m_frame.replay->isRunning);
        compare();
        const auto taken = m_taken.size();
        auto more = RandomMarket{bitcoin, 11, m_bitcoin.back().id + 1, m_frame.exchangeNow + 10s, 3s}.trades(50);
        m_database.store(more);
        m_bitcoin.insert(m_bitcoin.end(), more.begin(), more.end());
        m_from = m_frame.exchangeNow;
        const auto course = m_course;
        m_desk->setRunning(true);
        QVERIFY(seen([course](const ReplayStanding &standing) { return standing.course != course && standing.isAtEnd; }));
        QVERIFY(taken > 0);
        QCOMPARE(m_taken.size(), more.size());
        compare();
    }

    // Between two busy times nobody has to wait.
    void idleTimeIsSkipped()
    {
        const auto gap = std::adjacent_find(m_seldom.begin(), m_seldom.end(), [](const Trade &a, const Trade &b) { return b.tradedAt - a.tradedAt > 3min; });
        QVERIFY(gap != m_seldom.end());
        m_from = gap->tradedAt;
        m_desk->begin({m_from, {seldom}, {seldom}});
        m_desk->setSkipsIdle(true);
        QElapsedTimer passed;
        passed.start();
        QVERIFY(seen([&](const ReplayStanding &standing) { return standing.skipsIdle && m_taken.size() >= 4; }));
        QVERIFY(m_frame.exchangeNow - m_from > 3min);
        QVERIFY(std::equal(m_taken.begin(), m_taken.end(), tradesWithin(m_seldom, m_from, m_begins + 10 * 24h).begin()));
    }

    // The next trade of a market that has none is behind all the others' trades: these come in parts, each once, and none is left out.
    void aStepThatIsFarIsToldOnTheWay()
    {
        jumpTo(m_begins, true);
        pause();
        m_desk->step({ReplayStep::Unit::Trade, 1, never});
        QVERIFY(seen([](const ReplayStanding &standing) { return standing.isAtEnd || standing.trades > 10'000; }));
        QVERIFY(!m_frame.replay->isAtEnd);
        QVERIFY(seen([](const ReplayStanding &standing) { return standing.isAtEnd && !standing.isRunning; }));
        const auto all = inOrder({m_bitcoin, m_ether, m_seldom}, m_begins, m_begins + 10 * 24h);
        QCOMPARE(m_frame.replay->trades, std::int64_t(all.size()));
        QVERIFY(m_taken == all);
    }

    // What was wanted of the former place is not done at the new one.
    void aReplayThatBeginsAnewForgetsSteps()
    {
        jumpTo(m_begins + 30h, true);
        pause();
        for (int i = 0; i < 50; ++i)
            m_desk->step({ReplayStep::Unit::Trade, -1, bitcoin});
        m_from = m_begins + 32h;
        m_desk->setSpeed(100);
        m_desk->begin({m_from, {bitcoin, ether, seldom, never}, {bitcoin, ether}});
        QVERIFY(seen([this](const ReplayStanding &standing) { return standing.isRunning && m_frame.exchangeNow > m_from + 30s && m_taken.size() > 10; }));
        const auto all = inOrder({m_bitcoin, m_ether, m_seldom}, m_from, m_begins + 10 * 24h);
        QVERIFY(m_taken.size() <= all.size());
        QVERIFY(std::equal(m_taken.begin(), m_taken.end(), all.begin()));
    }

    // It waits, says why, and goes on.
    void aRecordThatIsAway()
    {
        m_desk->setTarget(std::nullopt);
        m_from = m_begins + 30h;
        m_desk->begin({m_from, {bitcoin, never}, {bitcoin}});
        QVERIFY(seen([](const ReplayStanding &standing) { return !standing.problem.isEmpty(); }));
        QVERIFY(m_frame.markets.empty());
        m_desk->setTarget(m_database.target());
        m_desk->setSpeed(100);
        QVERIFY(seen([&](const ReplayStanding &standing) { return standing.problem.isEmpty() && m_taken.size() > 10; }));
        QVERIFY(std::equal(m_taken.begin(), m_taken.end(), inOrder({m_bitcoin}, m_from, m_begins + 10 * 24h).begin()));
    }
};

TIDEMARK_TEST(TestReplayFeed, QCoreApplication)
#include "tst_replay_feed.moc"
