#include "session/series_gate.h"

#include "exchange/rest_client.h"
#include "session/watched_markets.h"
#include "support/test_program.h"

#include "series_exchange.h"

#include <QSignalSpy>
#include <QTest>

namespace tidemark {

using namespace std::chrono_literals;
using namespace test;

class TestSeriesGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsWhatContradicts();
    void letsTheFormerSeriesPastNoMore();
    void doubtsWhatWasHeardBeforeTheRecord();
    void beginsWithWhatWasHeardBeforeTheExchangesFirst();
    void doubtsARecordThatContradictsItself();
    void wantsThePastThatItTurnedAway();
    void suspectsALowerNewestId();
    void checksTheLastKnownTrade();
    void findsAnotherTradeUnderTheLastKnownId();
    void checksTheTradesBeforeOlderGaps();
    void decidesAlsoWhatWasLeftMeanwhile();
    void checksTheLastTradeBeforeAnAbsence();
    void checksTheLastTradeBeforeALiveGap();

private:
    [[nodiscard]] static MarketPast pastUpTo(const Trade &last)
    {
        MarketPast past;
        past.symbol = btc;
        past.covered = IdRanges({{1, last.id}});
        past.last = last;
        return past;
    }
    void hear(const Trade &trade) { m_markets->find(btc)->tracker.add(trade); }

    SeriesExchange m_exchange;
    std::optional<ScriptedRest> m_rest;
    std::optional<RestClient> m_client;
    std::optional<WatchedMarkets> m_markets;
    std::optional<SeriesGate> m_gate;
    std::optional<QSignalSpy> m_began;
};

void TestSeriesGate::init()
{
    m_began.reset();
    m_gate.reset();
    m_client.reset();
    m_exchange.trades = {{1, noon + 10s}, {5, noon + 20s}}; // it has started again
    m_rest.emplace([this](const QUrl &call) { return m_exchange.answer(call); });
    m_client.emplace(m_rest->url());
    m_markets.emplace(std::vector{btc});
    m_gate.emplace(*m_client, *m_markets);
    m_began.emplace(&*m_gate, &SeriesGate::began);
}

void TestSeriesGate::holdsWhatContradicts()
{
    hear(tradeAt(1'000, noon));
    const auto late = tradeAt(999, noon - 1s);
    const auto lower = tradeAt(5, noon + 20s);
    TradeBatch batch{{late, lower}, {}, {}};
    QCOMPARE(m_gate->hold(batch), std::vector{lower});
    QCOMPARE(batch.trades, std::vector{late});
    QCOMPARE(m_gate->notices(btc).size(), 1);
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().last().value<std::vector<Trade>>(), std::vector{lower});
    QVERIFY(m_gate->notices(btc).join(QString()).contains(QLatin1String("BTCUSDT~1")));
    m_gate->forget(btc);
    QVERIFY(m_gate->notices(btc).isEmpty());
}

void TestSeriesGate::letsTheFormerSeriesPastNoMore()
{
    hear(tradeAt(1'000, noon));
    QVERIFY(m_gate->admits(pastUpTo(tradeAt(1'000, noon))));
    m_gate->noteNewestId(btc, 5);
    QTRY_COMPARE(m_began->size(), 1);
    m_markets->startOver(btc);
    QVERIFY(!m_gate->admits(pastUpTo(tradeAt(1'000, noon)))); // read before it ended
    QVERIFY(m_gate->admits(pastUpTo(tradeAt(3, noon + 15s))));
}

void TestSeriesGate::doubtsWhatWasHeardBeforeTheRecord()
{
    hear(tradeAt(5, noon + 20s));
    QVERIFY(!m_gate->admits(pastUpTo(tradeAt(1'000, noon))));
    QTRY_COMPARE(m_began->size(), 1);
}

void TestSeriesGate::beginsWithWhatWasHeardBeforeTheExchangesFirst()
{
    m_exchange.trades.erase(1);
    hear(tradeAt(3, noon + 15s));
    hear(tradeAt(5, noon + 20s));
    QVERIFY(!m_gate->admits(pastUpTo(tradeAt(1'000, noon))));
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 15s, 3, noon}));
}

// Trades of the new series were stored before anybody knew that it is one.
void TestSeriesGate::doubtsARecordThatContradictsItself()
{
    auto past = pastUpTo(tradeAt(5, noon + 20s));
    past.contradicted = tradeAt(1'000, noon);
    past.covered.add(IdRange{901, 1'000});
    QVERIFY(!m_gate->admits(past));
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, 1, noon}));
}

// Its past is told only once more, and by then it is no longer doubted.
void TestSeriesGate::wantsThePastThatItTurnedAway()
{
    m_exchange.trades = {{1, noon - 1h}, {1'000, noon}, {1'005, noon + 30s}}; // it goes on
    QSignalSpy wanted(&*m_gate, &SeriesGate::pastWanted);
    m_markets->find(btc)->isLearned = true;
    auto past = pastUpTo(tradeAt(5, noon + 20s));
    past.contradicted = tradeAt(1'000, noon);
    QVERIFY(!m_gate->admits(past));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Symbol>(), btc);
    QVERIFY(m_gate->admits(past));
}

void TestSeriesGate::suspectsALowerNewestId()
{
    hear(tradeAt(1'000, noon));
    m_gate->noteNewestId(btc, 1'000);
    QVERIFY(m_gate->notices(btc).isEmpty());
    m_gate->noteNewestId(btc, 999);
    QCOMPARE(m_gate->notices(btc).size(), 1);
}

void TestSeriesGate::checksTheLastKnownTrade()
{
    QVERIFY(m_gate->idsToCheck(btc, {{1'001, 1'010}}).empty());
    m_gate->noteLearned(pastUpTo(tradeAt(1'000, noon)));
    QVERIFY(m_gate->idsToCheck(btc, {{1'002, 1'010}}).empty());
    QCOMPARE(m_gate->idsToCheck(btc, {{1'001, 1'010}}), std::vector<std::int64_t>{1'000});
    TradeBatch fetched{{tradeAt(1'000, noon), tradeAt(1'001, noon + 1s)}, {}, {}};
    m_gate->check(fetched);
    QCOMPARE(fetched.trades, std::vector{tradeAt(1'001, noon + 1s)});
    QVERIFY(m_gate->idsToCheck(btc, {{1'001, 1'010}}).empty()); // it was the same
    QVERIFY(m_gate->notices(btc).isEmpty());
}

void TestSeriesGate::findsAnotherTradeUnderTheLastKnownId()
{
    m_exchange.trades = {{1, noon + 10s}, {1'000, noon + 20s}, {2'000, noon + 30s}};
    m_gate->noteLearned(pastUpTo(tradeAt(1'000, noon)));
    TradeBatch fetched{{tradeAt(1'000, noon + 20s)}, {}, {}};
    m_gate->check(fetched);
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, 1, noon}));
}

// A market that a person removes while the exchange is being asked: what was received of it before is recorded.
void TestSeriesGate::decidesAlsoWhatWasLeftMeanwhile()
{
    hear(tradeAt(1'000, noon));
    const auto lower = tradeAt(5, noon + 20s);
    TradeBatch batch{{lower}, {}, {}};
    QCOMPARE(m_gate->hold(batch).size(), std::size_t(1));
    (void)m_markets->set({});
    m_gate->forget(btc);
    QVERIFY(m_gate->isAsking());
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().last().value<std::vector<Trade>>(), std::vector{lower});
    QVERIFY(!m_gate->isAsking());
}

// A run that ended before it had checked what was before a gap left trades of two series in the record.
void TestSeriesGate::checksTheTradesBeforeOlderGaps()
{
    auto past = pastUpTo(tradeAt(1'100, noon + 40s));
    past.beforeGaps = {tradeAt(500, noon - 1h), tradeAt(1'000, noon)};
    m_gate->noteLearned(past);
    QCOMPARE(m_gate->idsToCheck(btc, {{501, 505}, {1'001, 1'049}}), (std::vector<std::int64_t>{500, 1'000}));
    m_exchange.trades = {{1, noon + 10s}, {1'000, noon + 20s}, {1'100, noon + 40s}};
    TradeBatch fetched{{tradeAt(1'000, noon + 20s), tradeAt(1'001, noon + 21s)}, {}, {}};
    m_gate->check(fetched);
    QCOMPARE(m_gate->idsToCheck(btc, {{501, 505}, {1'001, 1'049}}), std::vector<std::int64_t>{500});
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, 1, noon}));
}

// The ids may have started again meanwhile, and have come further than they were.
void TestSeriesGate::checksTheLastTradeBeforeAnAbsence()
{
    auto *market = m_markets->find(btc);
    market->tracker.learn(pastUpTo(tradeAt(1'000, noon)));
    hear(tradeAt(1'001, noon + 1s));
    m_gate->noteAbsence();
    QCOMPARE(m_gate->idsToCheck(btc, {{1'002, 1'010}}), std::vector<std::int64_t>{1'001}); // also before the record is known
    m_gate->noteLearned(pastUpTo(tradeAt(900, noon - 1s)));
    QCOMPARE(m_gate->idsToCheck(btc, {{1'002, 1'010}}), std::vector<std::int64_t>{1'001});
    QCOMPARE(m_gate->idsToCheck(btc, {{901, 999}}), std::vector<std::int64_t>{900}); // the one as well as the other
    m_exchange.trades = {{1, noon + 10s}, {1'001, noon + 20s}, {2'000, noon + 30s}};
    TradeBatch fetched{{tradeAt(1'001, noon + 20s)}, {}, {}};
    m_gate->check(fetched);
    QTRY_COMPARE(m_began->size(), 1);
}

// The exchange has started its ids again without ending the connection, and the stream has lost how they began.
void TestSeriesGate::checksTheLastTradeBeforeALiveGap()
{
    const auto last = tradeAt(1'000, noon);
    hear(last);
    m_gate->noteNext(last, tradeAt(1'001, noon + 1s));
    m_gate->noteNext(last, tradeAt(2'000'000, noon + 1s)); // no market is so quick
    QVERIFY(m_gate->idsToCheck(btc, {{1'001, 1'999}}).empty());
    m_gate->noteNext(last, tradeAt(2'000, noon + 30s));
    QCOMPARE(m_gate->idsToCheck(btc, {{1'001, 1'999}}), std::vector<std::int64_t>{1'000});
    m_exchange.trades = {{1, noon + 10s}, {1'000, noon + 20s}, {2'000, noon + 30s}};
    TradeBatch fetched{{tradeAt(1'000, noon + 20s), tradeAt(1'001, noon + 21s)}, {}, {}};
    m_gate->check(fetched);
    QTRY_COMPARE(m_began->size(), 1);
    QCOMPARE(m_began->first().first().value<SeriesStart>(), (SeriesStart{btc, noon + 10s, 1, noon}));
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestSeriesGate, QCoreApplication)
#include "tst_series_gate.moc"
