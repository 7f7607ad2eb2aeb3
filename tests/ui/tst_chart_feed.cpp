#include "ui/chart/chart_feed.h"

#include "support/test_program.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8) + 12h};
const auto btc = *Symbol::fromText(std::string_view("BTCUSDT"));

Trade tradeAt(std::int64_t id, std::chrono::seconds after)
{
    return {btc, id, origin + after, Decimal::fromUnits(100), Decimal::fromUnits(1), false};
}

} // namespace

class ChartFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatMerelyHappensFromWhatWasLoaded();
    void replacesAllTrades();
    void theViewKnowsWhatThereIs();
    void asksTheRecordForWhatIsInView();
    void withoutAMarketTheRecordIsNotAsked();
    void hiddenItAsksForNothing();
    void takesAnswersOfItsMarketOnly();
    void asksTheExchangeWhereNobodyKnows();
    void asksTheExchangeForNothingWhileTradesAreOnTheirWay();
    void waitsForTheRecordBeforeItAsksTheExchange();
    void theExchangesNewestCandleIsAllThatIsKnownOfNow();
    void aRefusalOfTheExchangeChangesNothing();

private:
    // The minutes before the first trade are in view, too.
    void look(Timestamp from, Timestamp to)
    {
        m_view->time.showRange(from, to);
        m_view->place();
        m_feed->askForMore();
    }
    [[nodiscard]] ChartQuestion lastQuestion() const { return m_asked->last()[0].value<ChartQuestion>(); }
    void add(std::int64_t id, std::chrono::seconds after)
    {
        const auto trade = tradeAt(id, after);
        m_feed->addTrades({&trade, 1});
    }
    // That the record has nothing of what was asked last.
    [[nodiscard]] ChartAnswer nothing() const
    {
        const auto question = lastQuestion();
        ChartAnswer answer{question.symbol, question.from, question.to, question.resolution};
        answer.known = {question.from, question.to};
        return answer;
    }

    std::unique_ptr<ChartData> m_data;
    std::unique_ptr<ChartView> m_view;
    std::unique_ptr<QWidget> m_chart;
    ChartFeed *m_feed = nullptr;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_wanted;
    std::unique_ptr<QSignalSpy> m_grew;
    std::unique_ptr<QSignalSpy> m_changed;
};

void ChartFeedTest::init()
{
    for (auto *spy : {&m_asked, &m_wanted, &m_grew, &m_changed})
        spy->reset();
    m_chart = std::make_unique<QWidget>();
    m_data = std::make_unique<ChartData>();
    m_view = std::make_unique<ChartView>();
    m_view->frame.plot = {0, 0, 600, 400};
    m_feed = new ChartFeed(*m_data, *m_view, m_chart.get());
    m_asked = std::make_unique<QSignalSpy>(m_feed, &ChartFeed::questionAsked);
    m_wanted = std::make_unique<QSignalSpy>(m_feed, &ChartFeed::pastWanted);
    m_grew = std::make_unique<QSignalSpy>(m_feed, &ChartFeed::grew);
    m_changed = std::make_unique<QSignalSpy>(m_feed, &ChartFeed::changed);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
}

// The one must not move a view, the other has to fit into it.
void ChartFeedTest::tellsWhatMerelyHappensFromWhatWasLoaded()
{
    m_feed->addTrades({});
    QVERIFY(m_grew->isEmpty() && m_changed->isEmpty());
    add(10, 10s);
    QCOMPARE(m_grew->size(), 1); // the first
    add(11, 20s);
    QCOMPARE(m_grew->size(), 1);
    QCOMPARE(m_changed->size(), 1);
    add(9, 5s); // an older one
    QCOMPARE(m_grew->size(), 2);
    QCOMPARE(m_changed->size(), 1);
}

void ChartFeedTest::replacesAllTrades()
{
    add(1, 0s);
    m_view->price.fit(Decimal::fromUnits(1), Decimal::fromUnits(9), 8);
    QSignalSpy replaced(m_feed, &ChartFeed::replaced);
    const auto trade = tradeAt(7, 1h);
    m_feed->setTrades({&trade, 1});
    QCOMPARE(replaced.size(), 1);
    QVERIFY(!m_view->price.isPlaced());
    QCOMPARE(m_data->oldest(), std::optional(trade.tradedAt));
    m_feed->setTrades({});
    QVERIFY(m_data->isEmpty());
}

void ChartFeedTest::theViewKnowsWhatThereIs()
{
    m_view->time.follow(5min);
    QVERIFY(!m_view->time.isPlaced());
    add(1, 0s);
    QCOMPARE(m_view->time.now(), std::optional<Timestamp>(origin));
    const auto young = m_view->time.span();
    QVERIFY(young < 1min); // since there is nothing older
    Candle candle;
    candle.symbol = btc;
    candle.openedAt = origin - 1h;
    m_feed->setExchangeCandles({candle});
    QVERIFY(m_view->time.span() >= 5min);
    m_feed->setExchangeCandles({});
    QCOMPARE(m_view->time.span(), young);
}

void ChartFeedTest::asksTheRecordForWhatIsInView()
{
    m_feed->setSymbol(btc);
    look(origin - 10min, origin);
    QCOMPARE(m_asked->size(), 1);
    const auto question = lastQuestion();
    QCOMPARE(question.symbol, btc);
    QVERIFY(question.from <= origin - 10min && question.to >= origin);
    look(origin - 10min, origin); // on its way
    QCOMPARE(m_asked->size(), 1);
}

void ChartFeedTest::withoutAMarketTheRecordIsNotAsked()
{
    look(origin - 10min, origin);
    QVERIFY(m_asked->isEmpty());
}

void ChartFeedTest::hiddenItAsksForNothing()
{
    m_feed->setSymbol(btc);
    m_chart->hide();
    look(origin - 10min, origin);
    QVERIFY(m_asked->isEmpty());
    m_chart->show();
    look(origin - 10min, origin);
    QCOMPARE(m_asked->size(), 1);
}

void ChartFeedTest::takesAnswersOfItsMarketOnly()
{
    m_feed->setSymbol(btc);
    look(origin - 10min, origin);
    const auto own = [&] {
        auto answer = nothing();
        answer.recordBegins = origin - 1h;
        return answer;
    }();
    auto former = own;
    former.symbol = *Symbol::fromText(std::string_view("ETHUSDT"));
    m_feed->showAnswer(former);
    QVERIFY(!m_data->oldest());
    m_grew->clear();
    m_feed->showAnswer(own);
    QCOMPARE(m_data->oldest(), std::optional<Timestamp>(origin - 1h));
    QCOMPARE(m_grew->size(), 1);
}

void ChartFeedTest::asksTheExchangeWhereNobodyKnows()
{
    look(origin - 10min, origin);
    QVERIFY(m_wanted->isEmpty()); // who scrolls on is asked for where he rests
    QTRY_COMPARE(m_wanted->size(), 1);
    QCOMPARE(m_wanted->at(0)[0].value<Timestamp>(), Timestamp(origin - 10min));
    QCOMPARE(m_wanted->at(0)[1].value<Timestamp>(), origin);
    m_feed->addExchangeCandles({0, btc, origin - 10min, origin, {}, {}});
    look(origin - 20min, origin);
    QTRY_COMPARE(m_wanted->size(), 2); // once is enough
    QCOMPARE(m_wanted->at(1)[1].value<Timestamp>(), Timestamp(origin - 10min));
}

void ChartFeedTest::asksTheExchangeForNothingWhileTradesAreOnTheirWay()
{
    ChartFeed other(*m_data, *m_view, m_chart.get());
    QSignalSpy wanted(&other, &ChartFeed::pastWanted);
    m_feed->setLoading(true);
    look(origin - 10min, origin);
    other.askForMore(); // asks behind the one that waits
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY(m_wanted->isEmpty());
}

// It may turn out to have what is looked for.
void ChartFeedTest::waitsForTheRecordBeforeItAsksTheExchange()
{
    m_feed->setSymbol(btc);
    look(origin - 10min, origin);
    QCOMPARE(m_asked->size(), 1);
    ChartView elsewhere = *m_view;
    elsewhere.time.showRange(origin - 48h, origin - 47h);
    ChartFeed other(*m_data, elsewhere, m_chart.get());
    QSignalSpy wanted(&other, &ChartFeed::pastWanted);
    other.askForMore();
    QTRY_COMPARE(wanted.size(), 1); // of which the record was not asked
    QVERIFY(m_wanted->isEmpty());
    m_feed->showAnswer(nothing());
    QTRY_COMPARE(m_wanted->size(), 1);
}

// Before the first trade.
void ChartFeedTest::theExchangesNewestCandleIsAllThatIsKnownOfNow()
{
    m_view->time.follow(5min);
    Candle candle;
    candle.symbol = btc;
    candle.openedAt = origin;
    candle.span = 1min;
    m_feed->addExchangeCandles({0, btc, origin - 1h, origin + 20s, {candle}, {}});
    QCOMPARE(m_view->time.now(), std::optional<Timestamp>(origin + 20s)); // it still goes on
    add(1, -30s);
    m_feed->addExchangeCandles({0, btc, origin - 1h, origin + 1h, {candle}, {}});
    QCOMPARE(m_view->time.now(), std::optional<Timestamp>(origin + 20s));
}

void ChartFeedTest::aRefusalOfTheExchangeChangesNothing()
{
    m_feed->addExchangeCandles({0, btc, origin - 1h, origin, {}, QStringLiteral("It cannot be reached.")});
    QVERIFY(m_grew->isEmpty() && m_changed->isEmpty());
    look(origin - 10min, origin);
    QTRY_COMPARE(m_wanted->size(), 1); // it counts as asked by nobody
}

TIDEMARK_TEST(ChartFeedTest, QApplication)
#include "tst_chart_feed.moc"
