#include "database/archived_removal.h"
#include "database/coverage_ledger.h"
#include "database/cross_section.h"
#include "database/former_series.h"
#include "database/trade_writer.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT"); // with losses of every kind, and now and then ids and times disagree
const Symbol eth = symbolNamed("ETHUSDT"); // begins later and ends earlier
const Symbol old = symbolNamed("OLDUSDT"); // a few trades a month, the last of them long before
const Symbol sol = symbolNamed("SOLUSDT"); // from its very first trade on
const auto begins = momentOf("2024-08-31T23:50:13.5Z");

const MomentPrice *marketOf(const MomentAnswer &answer, const Symbol &symbol)
{
    const auto it = std::find_if(answer.markets.begin(), answer.markets.end(), [&](const auto &market) { return market.symbol == symbol; });
    return it == answer.markets.end() ? nullptr : &*it;
}

} // namespace

// Every market's price at a moment, against the same question asked of plain vectors.
class TestCrossSection : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::map<Symbol, std::vector<Trade>> m_stored;
    std::map<std::int64_t, CoverageKind> m_explained; // of BTCUSDT's ids that are not stored

    // Drops runs of BTCUSDT's trades, and says of most of them why they are not there.
    void lose(std::vector<Trade> &trades)
    {
        const auto session = m_database.open();
        CoverageLedger ledger(*session);
        const auto explain = [&](IdRange ids, CoverageKind kind) {
            for (auto id = ids.first; id <= ids.last; ++id)
                m_explained[id] = kind;
            return kind == CoverageKind::Hole ? ledger.addHole(btc, ids, {}) : ledger.addSkipped(btc, ids, {});
        };
        int run = 0;
        for (std::int64_t first = 1'050; first < 2'900; first += 97, ++run) {
            const IdRange lost{first, first + 1 + run % 7};
            std::erase_if(trades, [&](const Trade &trade) { return trade.id >= lost.first && trade.id <= lost.last; });
            if (run % 4 == 0)
                QVERIFY(explain(lost, CoverageKind::Hole).ok());
            if (run % 4 == 1)
                QVERIFY(explain(lost, CoverageKind::Skipped).ok());
            if (run % 4 == 2) // in part
                QVERIFY(explain({lost.first, lost.first}, CoverageKind::Hole).ok());
        }
    }

    [[nodiscard]] Completeness between(const Symbol &symbol, const Trade &last, const Trade &next) const
    {
        Completeness told;
        const auto &trades = m_stored.at(symbol);
        for (auto id = std::min(last.id, next.id) + 1; id < std::max(last.id, next.id); ++id) {
            if (std::any_of(trades.begin(), trades.end(), [id](const Trade &trade) { return trade.id == id; }))
                continue;
            const auto why = m_explained.find(id);
            auto &count = why == m_explained.end()            ? told.missing
                : why->second == CoverageKind::Hole ? told.holes : told.skipped;
            ++count;
        }
        return told;
    }

    [[nodiscard]] MomentPrice expected(const Symbol &symbol, Timestamp moment) const
    {
        std::optional<Trade> last;
        std::optional<Trade> next;
        for (const auto &trade : m_stored.at(symbol)) {
            auto &side = trade.tradedAt <= moment ? last : next;
            if (!side || (&side == &last ? isEarlier(*side, trade) : isEarlier(trade, *side)))
                side = trade;
        }
        MomentPrice price{symbol, last};
        if (last && next) {
            price.around = between(symbol, *last, *next);
        } else if (next) {
            price.around.startsBeforeRecord = next->id > 0;
            price.around.recordBegins = next->tradedAt;
        } else {
            price.around.endsAfterRecord = true;
            price.around.recordEnds = last->tradedAt;
        }
        return price;
    }

    // The day's low and high until the moment, trade by trade.
    [[nodiscard]] std::optional<LowHigh> dayOf(const Symbol &symbol, Timestamp moment) const
    {
        std::optional<LowHigh> day;
        for (const auto &trade : m_stored.at(symbol)) {
            if (trade.tradedAt < spanStart(moment, 24h) || trade.tradedAt > moment)
                continue;
            const Extreme here{trade.price, trade.tradedAt};
            if (!day)
                day = LowHigh{here, here};
            if (here.price < day->low.price || (here.price == day->low.price && here.at < day->low.at))
                day->low = here;
            if (here.price > day->high.price || (here.price == day->high.price && here.at < day->high.at))
                day->high = here;
        }
        return day;
    }

    void compare(Timestamp moment)
    {
        const auto answer = CrossSection(*m_session).at({.moment = moment, .wantsDays = true});
        QVERIFY2(answer.ok(), qPrintable(answer.message()));
        QCOMPARE(answer->moment, moment);
        QCOMPARE(answer->markets.size(), m_stored.size());
        for (const auto &price : answer->markets) {
            const auto truth = expected(price.symbol, moment);
            const auto what = QStringLiteral("%1 at %2").arg(price.symbol.toString(), toIsoString(moment));
            QVERIFY2(price.last == truth.last, qPrintable(what));
            QVERIFY2(price.around == truth.around, qPrintable(what));
            QVERIFY2(price.day == dayOf(price.symbol, moment), qPrintable(what));
            QVERIFY2(!price.closed, qPrintable(what));
            QVERIFY2(price.ageAt(moment) == (truth.last ? std::optional(moment - truth.last->tradedAt) : std::nullopt), qPrintable(what));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_stored[btc] = RandomMarket{btc, 7, 1'000, begins, 300ms, 5s}.trades(2'000);
        m_stored[eth] = RandomMarket{eth, 8, 500, begins + 4min, 400ms}.trades(300);
        m_stored[sol] = RandomMarket{sol, 9, 0, begins + 7min + 500us, 900ms}.trades(100);
        for (int month = 0; month < 6; ++month) {
            const auto some = RandomMarket{old, std::uint64_t(month + 1), 1 + month * 5, momentOf("2024-01-17T10:30:00Z") + month * 30 * 24h}.trades(5);
            m_stored[old].insert(m_stored[old].end(), some.begin(), some.end());
        }
        lose(m_stored[btc]);
        std::vector<Trade> all;
        for (const auto &[symbol, trades] : m_stored)
            all.insert(all.end(), trades.begin(), trades.end());
        m_database.store(all);
    }

    void anyMoment()
    {
        std::mt19937_64 random(5);
        for (int i = 0; i < 150; ++i)
            compare(begins - 1min + std::chrono::microseconds(random() % (14 * 60'000'000)));
        for (const auto *moment : {"2023-12-31T00:00:00Z", "2024-03-01T00:00:00Z", "2024-06-17T10:30:00Z", "2024-08-31T23:59:59.999999Z",
                                   "2024-09-01T00:00:00Z", "2025-01-01T00:00:00Z"})
            compare(momentOf(moment));
    }

    // What happened at the moment itself counts.
    void theTradesOwnMoments()
    {
        for (const auto &[symbol, trades] : m_stored) {
            for (std::size_t i = 0; i < trades.size(); i += 40) {
                for (const auto by : {-1us, 0us, 1us})
                    compare(trades[i].tradedAt + by);
            }
        }
    }

    void aLossMakesThePriceUncertain()
    {
        const auto &trades = m_stored[btc];
        int losses = 0;
        for (std::size_t i = 1; i < trades.size(); ++i) {
            const auto answer = trades[i].id > trades[i - 1].id + 1 ? CrossSection(*m_session).at({trades[i - 1].tradedAt}) : MomentAnswer{};
            const auto *price = marketOf(*answer, btc);
            if (!price || *price->last != trades[i - 1])
                continue;
            const auto &around = price->around;
            QCOMPARE(price->isComplete(), around.missing == 0 && around.skipped == 0);
            losses += price->isComplete() ? 0 : 1;
        }
        QVERIFY(losses > 5);
    }

    // Another moment beside it is told of the same markets in the same order; and only those that were asked for.
    void anotherMomentAndSomeMarkets()
    {
        const auto moment = begins + 6min;
        const auto other = begins + 1min;
        const auto both = CrossSection(*m_session).at({.moment = moment, .against = other}).value();
        const auto alone = CrossSection(*m_session).at({other}).value();
        QCOMPARE(both.against, std::optional(other));
        QCOMPARE(both.others.size(), both.markets.size());
        for (std::size_t i = 0; i < both.others.size(); ++i) {
            QCOMPARE(both.others[i].symbol, both.markets[i].symbol);
            QCOMPARE(both.others[i].last, alone.markets[i].last);
        }
        const auto unknown = symbolNamed("NEVERUSDT");
        const auto some = CrossSection(*m_session).at({.moment = moment, .symbols = {sol, unknown, btc}}).value();
        QCOMPARE(some.markets.size(), std::size_t(3));
        QCOMPARE(marketOf(some, btc)->last, marketOf(both, btc)->last);
        QCOMPARE(some.markets.back().symbol, unknown);
        QVERIFY(!some.markets.back().price() && !some.markets.back().isComplete());
    }

    // Where the trades around a moment were dropped the candles remain: the close of the newest minute that was over, and the day.
    void droppedTimeKeepsItsCandles()
    {
        const TestDatabase database(m_server);
        const auto trades = RandomMarket{btc, 21, 100, momentOf("2024-08-08T10:00:20Z"), 2s}.trades(600);
        database.store(trades);
        const auto session = database.open();
        const auto gone = std::span(trades).first(300);
        QVERIFY(ArchivedRemoval(*session, btc, QStringLiteral("by a rule"), {}).remove(gone).ok());
        const auto moment = spanStart(trades[200].tradedAt, 1min) + 30s;
        const auto price = CrossSection(*session).at({.moment = moment, .wantsDays = true}).value().markets.front();
        const auto minute = spanStart(moment, 1min);
        std::optional<Trade> last;
        Candle day;
        for (const auto &trade : trades) {
            if (trade.tradedAt < minute && (!last || trade.id > last->id))
                last = trade;
            if (trade.tradedAt < minute)
                day.add(trade);
        }
        QVERIFY(!price.last);
        QCOMPARE(price.closed, std::optional(ClosedMinute{minute - 1min, last->price, last->id}));
        QCOMPARE(price.price(), std::optional(last->price));
        QVERIFY(price.day && price.day->low.price <= day.low && price.day->high.price >= day.high);
        QVERIFY(!price.isComplete());
        QVERIFY(price.around.dropped > 0 && price.around.missing == 0);
        // Behind them all is as ever.
        const auto later = CrossSection(*session).at({trades[400].tradedAt}).value().markets.front();
        QCOMPARE(later.last->tradedAt, trades[400].tradedAt);
        QVERIFY(!later.closed);
    }

    void anEmptyRecordHasNoMarkets()
    {
        const TestDatabase empty(m_server);
        const auto session = empty.open();
        QVERIFY(CrossSection(*session).at({begins})->markets.empty());
    }

    // Ids that started again: what was before is a market of its own, and the market's own name has no price then.
    void aFormerSeriesIsAMarketOfItsOwn()
    {
        const TestDatabase database(m_server);
        const auto began = momentOf("2024-08-08T12:34:30Z");
        database.store(RandomMarket{btc, 1, 1'000'000, began - 300s, 200ms}.trades(1'000));
        const auto session = database.open();
        QVERIFY(FormerSeries(*session).end({btc, began, 1, began - 300s}).ok());
        FormerSeries series(*session);
        QVERIFY(series.read().ok());
        for (Result<bool> more = true; *more;) {
            more = series.setAside(500);
            QVERIFY2(more.ok(), qPrintable(more.message()));
        }
        database.store(RandomMarket{btc, 2, 1, began, 200ms}.trades(500));
        const auto former = symbolNamed("BTCUSDT~1");

        const auto before = CrossSection(*session).at({began - 200s}).value();
        QCOMPARE(before.markets.size(), std::size_t(2));
        QVERIFY(!marketOf(before, btc)->last);
        QVERIFY(marketOf(before, btc)->around.startsBeforeRecord);
        QVERIFY(marketOf(before, former)->last->id >= 1'000'000);
        QVERIFY(marketOf(before, former)->isComplete());

        const auto after = CrossSection(*session).at({began + 20s}).value();
        QVERIFY(marketOf(after, btc)->last->id < 1'000);
        QVERIFY(marketOf(after, btc)->isComplete());
        QVERIFY(marketOf(after, former)->around.endsAfterRecord);
        QVERIFY(marketOf(after, former)->ageAt(began + 20s) > 20s);
    }
};

TIDEMARK_TEST(TestCrossSection, QCoreApplication)
#include "tst_cross_section.moc"
