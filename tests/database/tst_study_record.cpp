#include "database/study_record.h"

#include "core/candle.h"
#include "support/must.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include "random_trades.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T21:50:13.5Z"); // over the end of a day and of a month
constexpr std::int64_t firstLost = 6'001; // of two hundred, in the middle of the second hour
constexpr std::int64_t lastLost = 6'200;

} // namespace

// Every answer against the trades, one by one.
class TestStudyRecord : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::vector<Trade> m_trades; // ascending by time and id; all, also those that are lost
    std::vector<Trade> m_stored;

    [[nodiscard]] StudyCell truth(Timestamp from, std::chrono::seconds span) const
    {
        StudyCell cell{from, span};
        for (const auto &trade : tradesWithin(m_stored, from, from + span))
            cell.add(trade.price, trade.quantity, trade.buyerIsMaker);
        return cell;
    }
    [[nodiscard]] StudyAnswer ask(Timestamp from, Timestamp to, ChartResolution resolution, bool wantsSides, std::int64_t most = 2'000'000)
    {
        return mustHave(StudyRecord(*m_session, most).answer({btc, from, to, resolution, wantsSides}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{btc, 7, 1'000, begins, 900ms}.trades(20'000);
        for (auto &trade : m_trades)
            trade.id = &trade - m_trades.data() + 1;
        std::copy_if(m_trades.begin(), m_trades.end(), std::back_inserter(m_stored),
                     [](const Trade &trade) { return trade.id < firstLost || trade.id > lastLost; });
        m_database.store(m_stored);
    }

    void sumsAreThoseOfTheTrades_data()
    {
        QTest::addColumn<ChartResolution>("resolution");
        QTest::addColumn<bool>("wantsSides");
        QTest::newRow("seconds") << ChartResolution::Second << false;
        QTest::newRow("minutes") << ChartResolution::Minute << false;
        QTest::newRow("minutes and sides") << ChartResolution::Minute << true;
        QTest::newRow("hours and sides") << ChartResolution::Hour << true;
        QTest::newRow("days") << ChartResolution::Day << false;
        QTest::newRow("days and sides") << ChartResolution::Day << true;
    }

    void sumsAreThoseOfTheTrades()
    {
        QFETCH(ChartResolution, resolution);
        QFETCH(bool, wantsSides);
        const auto span = spanOf(resolution);
        std::mt19937 random(5);
        for (int round = 0; round < 12; ++round) {
            const auto from = spanStart(begins + std::chrono::seconds(random() % 10'000), span);
            const auto to = from + std::chrono::seconds(random() % 40'000);
            const auto answer = ask(from, to, resolution, wantsSides);
            QVERIFY(answer.known.from == from || (from <= begins && answer.known.from == spanStart(begins, span) + span));
            QVERIFY(answer.known.to <= std::max(from, to));
            QVERIFY(!answer.areTooMany);
            std::int64_t trades = 0;
            auto end = answer.known.from;
            for (const auto &cell : answer.cells) {
                QVERIFY(cell.openedAt >= end);
                QCOMPARE(spanStart(cell.openedAt, cell.span), cell.openedAt);
                auto expected = truth(cell.openedAt, cell.span);
                if (cell.span > 1s && !wantsSides)
                    expected.bought.reset();
                QCOMPARE(cell, expected);
                end = cell.endsAt();
                trades += cell.trades;
            }
            QVERIFY(end <= answer.known.to || answer.cells.empty());
            if (!answer.known.isEmpty())
                QCOMPARE(trades, std::int64_t(tradesWithin(m_stored, answer.known.from, answer.known.to).size()));
        }
    }

    // From the last trade before to the first one after, and nothing else.
    void tellsWhatIsLost()
    {
        const auto &before = m_trades[firstLost - 2];
        const auto &after = m_trades[lastLost];
        const auto from = spanStart(before.tradedAt, 1h);
        const auto answer = ask(from, from + 3h, ChartResolution::Minute, true);
        QCOMPARE(answer.lost, (std::vector<TimeRange>{{before.tradedAt, after.tradedAt}}));
        QVERIFY(ask(from + 2h, from + 3h, ChartResolution::Minute, true).lost.empty());
    }

    // Then it is said, and minutes are told without sides.
    void tooManyTradesAreNotRead()
    {
        const auto from = spanStart(begins + 1h, 1h);
        for (const auto resolution : {ChartResolution::Second, ChartResolution::Minute}) {
            const auto answer = ask(from + 1s * (resolution == ChartResolution::Second), from + 1h, resolution, true, 1'000);
            QVERIFY(answer.areTooMany);
            QCOMPARE(answer.known.from, from + 1min * (resolution == ChartResolution::Second));
            QVERIFY(!answer.cells.empty());
            for (const auto &cell : answer.cells) {
                QCOMPARE(cell.span, std::chrono::seconds(1min));
                QVERIFY(!cell.bought);
                QCOMPARE(cell.volume, truth(cell.openedAt, 1min).volume);
            }
        }
        QVERIFY(!ask(from, from + 1h, ChartResolution::Minute, false, 1'000).areTooMany);
    }

    // Whether the first second has all its trades, and the last one, nobody knows.
    void beginsAndEndsWithTheRecord()
    {
        const auto from = spanStart(begins, 1min);
        const auto answer = ask(from, from + 24h, ChartResolution::Second, false);
        QCOMPARE(answer.known, (TimeRange{spanStart(begins, 1s) + 1s, spanStart(m_trades.back().tradedAt, 1s)}));
        QVERIFY(ask(from - 24h, from, ChartResolution::Second, false).known.isEmpty());
        QVERIFY(mustHave(StudyRecord(*m_session).answer({symbolNamed("NONE"), from, from + 1h, ChartResolution::Minute, true})).known.isEmpty());
    }
};

TIDEMARK_TEST(TestStudyRecord, QCoreApplication)

#include "tst_study_record.moc"
