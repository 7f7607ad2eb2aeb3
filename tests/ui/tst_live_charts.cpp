#include "ui/live/live_charts.h"

#include "ui/chart/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui_values.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto now = at("2026-08-08T12:00Z");

MarketPulse pulseOf(std::string_view name, std::optional<Trade> last = {})
{
    MarketPulse pulse;
    pulse.symbol = symbol(name);
    pulse.last = last;
    pulse.state = MarketState::Live;
    return pulse;
}

std::vector<Candle> hourOf(std::string_view name)
{
    std::vector<Candle> candles;
    for (int i = 0; i < 60; ++i) {
        Candle candle;
        candle.symbol = symbol(name);
        candle.openedAt = now - 60min + std::chrono::minutes(i);
        candle.open = candle.low = decimal("10");
        candle.high = candle.close = decimal("11");
        candles.push_back(candle);
    }
    return candles;
}

} // namespace

class LiveChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMarketBeforeItsFirstTradeShowsTheLastHour();
    void aRemovedMarketsAnswerDoesNoHarm();
    void theShownChartAsksForItsPast();
    void aLossIsShownAndHeals();
    void anOldPriceIsNotDrawnOn();

private:
    [[nodiscard]] RangeQuestion lastQuestion() const { return m_asked->last()[0].value<RangeQuestion>(); }
    [[nodiscard]] PriceChart *shown() const { return qobject_cast<PriceChart *>(m_charts->currentWidget()); }

    std::unique_ptr<LiveCharts> m_charts;
    std::unique_ptr<QSignalSpy> m_asked;
};

void LiveChartsTest::init()
{
    m_charts = std::make_unique<LiveCharts>(std::make_shared<SymbolScales>());
    m_asked = std::make_unique<QSignalSpy>(m_charts.get(), &LiveCharts::exchangeCandlesAsked);
    m_charts->add(symbol("BTCUSDT"), 15min);
    m_charts->add(symbol("ETHUSDT"), 15min);
    m_charts->resize(900, 500);
    m_charts->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_charts.get()));
    m_charts->select(symbol("BTCUSDT"), 15min);
}

void LiveChartsTest::aMarketBeforeItsFirstTradeShowsTheLastHour()
{
    m_charts->showPulse(pulseOf("BTCUSDT"), now);
    m_charts->showPulse(pulseOf("BTCUSDT"), now + 1s);
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(lastQuestion().symbol, symbol("BTCUSDT"));
    QCOMPARE(lastQuestion().from, now - 1h);
    QCOMPARE(lastQuestion().to, now);
    const auto empty = m_charts->grab().toImage();
    m_charts->showExchangeCandles({lastQuestion().ticket + 9, symbol("BTCUSDT"), now - 1h, now, hourOf("BTCUSDT"), {}});
    QTest::qWait(100); // longer than a picture waits for the next
    QCOMPARE(m_charts->grab().toImage(), empty);
    m_charts->showExchangeCandles({lastQuestion().ticket, symbol("BTCUSDT"), now - 1h, now, hourOf("BTCUSDT"), {}});
    QTRY_VERIFY(m_charts->grab().toImage() != empty);
    QVERIFY(shown()->data().isEmpty());
}

void LiveChartsTest::aRemovedMarketsAnswerDoesNoHarm()
{
    m_charts->showPulse(pulseOf("BTCUSDT"), now);
    const auto question = lastQuestion();
    m_charts->remove(symbol("BTCUSDT"));
    m_charts->showExchangeCandles({question.ticket, symbol("BTCUSDT"), question.from, question.to, hourOf("BTCUSDT"), {}});
    QVERIFY(!m_charts->has(symbol("BTCUSDT")));
    m_charts->showPulse(pulseOf("BTCUSDT"), now);
    QCOMPARE(m_asked->size(), 1);
}

void LiveChartsTest::theShownChartAsksForItsPast()
{
    const auto first = trade("ETHUSDT", 1, now - 5min, "10");
    m_charts->select(symbol("ETHUSDT"), 15min);
    m_charts->addTrades(symbol("ETHUSDT"), {&first, 1});
    m_charts->showPulse(pulseOf("ETHUSDT", first), now);
    // A young record fills the view, so there is a past in sight only for who zooms out.
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(shown(), Qt::Key_Minus);
    QTRY_VERIFY(!m_asked->isEmpty());
    QCOMPARE(lastQuestion().symbol, symbol("ETHUSDT"));
    QVERIFY(lastQuestion().from < now - 15min);
}

void LiveChartsTest::aLossIsShownAndHeals()
{
    const std::vector trades{trade("BTCUSDT", 1, now - 15min, "10"), trade("BTCUSDT", 2, now - 10min, "11"),
                             trade("BTCUSDT", 9, now - 5min, "12"), trade("BTCUSDT", 10, now, "10")};
    m_charts->addTrades(symbol("BTCUSDT"), trades);
    auto pulse = pulseOf("BTCUSDT", trades.back());
    m_charts->showPulse(pulse, now);
    m_charts->select(symbol("BTCUSDT"), 15min);
    const auto whole = m_charts->grab().toImage();
    pulse.lost = {{StretchKind::Fetching, {3, 8}, now - 10min, now - 5min}};
    m_charts->showPulse(pulse, now);
    QTRY_VERIFY(m_charts->grab().toImage() != whole);
    pulse.lost.clear();
    m_charts->showPulse(pulse, now);
    QTRY_COMPARE(m_charts->grab().toImage(), whole);
}

void LiveChartsTest::anOldPriceIsNotDrawnOn()
{
    const std::vector trades{trade("BTCUSDT", 1, now - 15min, "10"), trade("BTCUSDT", 2, now - 5min, "11")};
    m_charts->addTrades(symbol("BTCUSDT"), trades);
    auto pulse = pulseOf("BTCUSDT", trades.back());
    m_charts->showPulse(pulse, now);
    m_charts->select(symbol("BTCUSDT"), 15min);
    const auto live = m_charts->grab().toImage();
    m_asked->clear();
    pulse.state = MarketState::Stale;
    m_charts->showPulse(pulse, now);
    QTRY_VERIFY(m_charts->grab().toImage() != live);
    // What happened since only the exchange can tell.
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(lastQuestion().from, now - 5min);
    QCOMPARE(lastQuestion().to, now);
}

QTEST_MAIN(LiveChartsTest)
#include "tst_live_charts.moc"
