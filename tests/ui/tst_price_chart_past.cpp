#include "ui/chart/price_chart.h"

#include "support/await.h"
#include "support/test_program.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/paint/chart_theme.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::minutes(28'719'355)};

// A trade a second for 100 s, none for 100 s, then a trade a second again; the ids go on as if nothing was missing.
std::vector<Trade> interrupted()
{
    std::vector<Trade> trades;
    for (int i = 0; i < 200; ++i) {
        const auto after = std::chrono::seconds(i < 100 ? i : i + 100);
        trades.push_back(test::trade("BTCUSDT", i, origin + after, i < 100 ? "60000" : "60010"));
    }
    return trades;
}

RecordStretch interruption(StretchKind kind)
{
    return {kind, {100, 1303}, origin + 99s, origin + 200s};
}

std::vector<Candle> candles(Timestamp from, int minutes, std::string_view low = "59000", std::string_view high = "61000")
{
    std::vector<Candle> made;
    for (int i = 0; i < minutes; ++i) {
        Candle candle;
        candle.symbol = test::symbol("BTCUSDT");
        candle.openedAt = from + std::chrono::minutes(i);
        candle.open = candle.low = test::decimal(low);
        candle.close = candle.high = test::decimal(high);
        candle.trades = 7;
        made.push_back(candle);
    }
    return made;
}

ExchangeCandles answerTo(const QList<QVariant> &wanted, std::vector<Candle> made, const QString &problem = {})
{
    return {1, test::symbol("BTCUSDT"), wanted[0].value<Timestamp>(), wanted[1].value<Timestamp>(), std::move(made), problem};
}

} // namespace

class PriceChartPastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QApplication::setDoubleClickInterval(1);
    }
    void init();
    void cleanup() { m_chart.reset(); }
    void aLossIsShadedAndAPauseIsNot_data();
    void aLossIsShadedAndAPauseIsNot();
    void whatIsLostLooksLikeWhatItIs();
    void theLineBreaksWhereTradesAreLost();
    void tellsLossAndPauseWherePointedAt();
    void thousandsOfLossesLeaveTheRestAsItWas();
    void exchangeCandlesArePaleAndNoTrades();
    void oursReplaceTheExchanges();
    void asksForThePastOnceAndInPieces();
    void asksForNothingWhileTradesAreOnTheirWay();
    void aMovedViewStaysWhereItIs();
    void anEmptyChartShowsTheLastHour();

private:
    [[nodiscard]] QImage plot() const { return m_chart->grab(QRect(0, 40, 780, 380)).toImage(); }
    // The column of a moment while the first 300 s are shown.
    [[nodiscard]] int columnOf(std::chrono::seconds after)
    {
        QSignalSpy picked(m_chart.get(), &PriceChart::momentPicked);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(100, 200));
        picked.wait(1'000);
        const auto perPixel = double((picked.last().first().value<Timestamp>() - origin).count()) / 100.5;
        return int(double(std::chrono::microseconds(after).count()) / perPixel);
    }
    // Pixels in the line's colour: also of the dotted one that marks the last price all the way across.
    [[nodiscard]] static int accents(const QImage &image, int column)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto colour = image.pixelColor(column, y);
            found += colour.saturation() > 150 && colour.hue() > 150;
        }
        return found;
    }
    [[nodiscard]] int palePixels(const QRect &part) const
    {
        const auto image = m_chart->grab(part).toImage();
        const auto pale = ChartTheme::of(m_chart->palette()).exchange;
        int found = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                found += image.pixelColor(x, y) == pale;
        return found;
    }
    void pointAt(int column) { QTest::mouseMove(m_chart.get(), QPoint(column, 300)); }
    [[nodiscard]] QImage header() const { return m_chart->grab(QRect(0, 32, 780, 28)).toImage(); }

    std::unique_ptr<PriceChart> m_chart;
};

void PriceChartPastTest::init()
{
    m_chart = std::make_unique<PriceChart>();
    m_chart->resize(900, 500);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->setTrades(interrupted());
    m_chart->showRange(origin, origin + 300s);
}

void PriceChartPastTest::aLossIsShadedAndAPauseIsNot_data()
{
    QTest::addColumn<StretchKind>("kind");
    QTest::addColumn<bool>("isShaded");
    QTest::newRow("missing") << StretchKind::Missing << true;
    QTest::newRow("being fetched") << StretchKind::Fetching << true;
    QTest::newRow("hole") << StretchKind::Hole << true;
    QTest::newRow("skipped") << StretchKind::Skipped << true;
    QTest::newRow("rejected") << StretchKind::Rejected << true;
    QTest::newRow("pause") << StretchKind::Pause << false;
    QTest::newRow("stored") << StretchKind::Stored << false;
}

void PriceChartPastTest::aLossIsShadedAndAPauseIsNot()
{
    QFETCH(StretchKind, kind);
    QFETCH(bool, isShaded);
    const int left = columnOf(95s);
    const int inside = columnOf(110s);
    const auto before = plot();
    m_chart->setStretches({interruption(kind)});
    m_chart->showRange(origin, origin + 300s);
    const auto with = plot();
    QCOMPARE(with.copy(0, 0, left, with.height()), before.copy(0, 0, left, before.height()));
    QCOMPARE(with.copy(inside, 0, 100, with.height()) != before.copy(inside, 0, 100, before.height()), isShaded);
    // Healed: as if it had never been.
    m_chart->setStretches({});
    QTRY_COMPARE(plot(), before);
}

void PriceChartPastTest::whatIsLostLooksLikeWhatItIs()
{
    std::vector<QImage> pictures;
    for (const auto kind : {StretchKind::Missing, StretchKind::Fetching, StretchKind::Hole, StretchKind::Skipped,
                            StretchKind::Rejected}) {
        m_chart->setStretches({interruption(kind)});
        m_chart->showRange(origin, origin + 300s);
        const auto picture = plot().copy(columnOf(150s), 200, 60, 100);
        // A pattern, not a colour alone.
        const auto ground = picture.pixel(0, 0);
        bool isPattern = false;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < 20; ++y)
                isPattern = isPattern || picture.pixel(x, y) != ground;
        QVERIFY(isPattern);
        for (const auto &other : pictures)
            QVERIFY(picture != other);
        pictures.push_back(picture);
    }
}

void PriceChartPastTest::theLineBreaksWhereTradesAreLost()
{
    const int middle = columnOf(150s);
    const auto whole = plot();
    m_chart->setStretches({interruption(StretchKind::Missing)});
    m_chart->showRange(origin, origin + 300s);
    const auto broken = plot();
    QCOMPARE(accents(broken, middle), accents(whole, middle) - 1);
    // And nothing leads up to the first trade after it.
    for (int x = columnOf(198s); x < columnOf(203s); ++x)
        QVERIFY(accents(broken, x) < 10);
    QCOMPARE(accents(broken, columnOf(50s)), accents(whole, columnOf(50s)));
}

void PriceChartPastTest::tellsLossAndPauseWherePointedAt()
{
    const int middle = columnOf(150s);
    const int before = columnOf(50s);
    pointAt(before);
    const auto ordinary = header();
    pointAt(middle);
    const auto pause = header();
    m_chart->setStretches({interruption(StretchKind::Missing)});
    m_chart->showRange(origin, origin + 300s);
    pointAt(before);
    QCOMPARE(header(), ordinary);
    pointAt(middle);
    const auto loss = header();
    QVERIFY(pause != ordinary);
    QVERIFY(loss != pause);
    AWAIT_TEXT(m_chart->accessibleDescription(), QStringLiteral("1,204 trades missing"), answerMs);
}

void PriceChartPastTest::thousandsOfLossesLeaveTheRestAsItWas()
{
    const auto before = plot();
    std::vector<RecordStretch> stretches;
    for (int i = 0; i < 2'000; ++i) {
        const auto from = origin + 100s + i * 50ms;
        stretches.push_back({StretchKind::Missing, {1'000 + 10 * i, 1'005 + 10 * i}, from, from + 20ms});
    }
    m_chart->setStretches(stretches);
    m_chart->showRange(origin, origin + 300s);
    const auto with = plot();
    QCOMPARE(accents(with, columnOf(150s)), accents(before, columnOf(150s)) - 1);
    const int left = columnOf(98s);
    QCOMPARE(with.copy(0, 0, left, with.height()), before.copy(0, 0, left, before.height()));
}

void PriceChartPastTest::exchangeCandlesArePaleAndNoTrades()
{
    m_chart->setTrades({});
    m_chart->showRange(origin, origin + 600s);
    const auto empty = plot();
    m_chart->setExchangeCandles(candles(origin, 10));
    m_chart->showRange(origin, origin + 600s);
    const auto picture = plot();
    QVERIFY(picture != empty);
    for (int x = 0; x < picture.width(); x += 7)
        QCOMPARE(accents(picture, x), 0);
    QVERIFY(palePixels(QRect(0, 40, 780, 380)) > 500);
    const auto theme = ChartTheme::of(m_chart->palette());
    QVERIFY(contrast(theme.exchange, theme.background) < contrast(theme.line, theme.background));
    QVERIFY(m_chart->data().isEmpty());
    QVERIFY(!m_chart->accessibleDescription().contains(QStringLiteral("59,000")));
}

void PriceChartPastTest::oursReplaceTheExchanges()
{
    m_chart->showRange(origin - 300s, origin + 300s);
    const auto ours = m_chart->grab(QRect(450, 40, 330, 300)).toImage();
    // Of the same prices, so that the axis stays: only the time before our first trade changes.
    m_chart->setExchangeCandles(candles(origin - 5min, 10, "60000", "60010"));
    m_chart->showRange(origin - 300s, origin + 300s);
    QCOMPARE(m_chart->grab(QRect(450, 40, 330, 300)).toImage(), ours);
    QVERIFY(palePixels(QRect(0, 40, 390, 300)) > 100);
}

void PriceChartPastTest::asksForThePastOnceAndInPieces()
{
    QSignalSpy wanted(m_chart.get(), &PriceChart::pastWanted);
    m_chart->setKnownUntil(origin + 300s);
    m_chart->showRange(origin - 2'000min, origin + 300s);
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][1].value<Timestamp>(), origin);
    QCOMPARE(wanted[0][0].value<Timestamp>(), origin - 1'500min);
    QCOMPARE(wanted[1][1].value<Timestamp>(), origin - 1'500min);
    QCOMPARE(wanted[1][0].value<Timestamp>(), origin - 2'000min);
    m_chart->addExchangeCandles(answerTo(wanted[0], candles(origin - 1'500min, 1'500)));
    m_chart->showRange(origin - 1'000min, origin + 200s);
    m_chart->showRange(origin - 2'100min, origin + 200s);
    QTRY_COMPARE(wanted.size(), 3);
    QCOMPARE(wanted[2][0].value<Timestamp>(), origin - 2'100min);
    QCOMPARE(wanted[2][1].value<Timestamp>(), origin - 2'000min);
}

void PriceChartPastTest::asksForNothingWhileTradesAreOnTheirWay()
{
    QSignalSpy wanted(m_chart.get(), &PriceChart::pastWanted);
    m_chart->setLoading(true);
    m_chart->setKnownUntil(origin + 300s);
    m_chart->showRange(origin - 10min, origin + 300s);
    QTest::qWait(400); // longer than the chart waits for the hand to rest
    QCOMPARE(wanted.size(), 0);
    m_chart->setLoading(false);
    QTRY_COMPARE(wanted.size(), 1);
}

void PriceChartPastTest::aMovedViewStaysWhereItIs()
{
    m_chart->setNow(origin + 300s);
    m_chart->follow(5min);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QSignalSpy picked(m_chart.get(), &PriceChart::momentPicked);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(200, 200));
    QVERIFY(picked.wait(1'000));
    m_chart->addExchangeCandles({1, test::symbol("BTCUSDT"), origin - 60min, origin, candles(origin - 60min, 60), {}});
    QTRY_VERIFY(palePixels(QRect(0, 40, 400, 380)) > 0);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(200, 200));
    QVERIFY(picked.wait(1'000));
    QCOMPARE(picked[1][0].value<Timestamp>(), picked[0][0].value<Timestamp>());
}

void PriceChartPastTest::anEmptyChartShowsTheLastHour()
{
    PriceChart chart;
    chart.resize(900, 500);
    chart.follow(15min);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.addExchangeCandles({1, test::symbol("BTCUSDT"), origin - 60min, origin + 20s, candles(origin - 60min, 61), {}});
    QSignalSpy picked(&chart, &PriceChart::momentPicked);
    QTRY_VERIFY([&] {
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(0, 200));
        return !picked.isEmpty();
    }());
    // The view ends at what is known of the exchange's now, and is full.
    const auto left = picked.last().first().value<Timestamp>();
    QVERIFY(left < origin - 14min && left > origin - 16min);
}

TIDEMARK_TEST(PriceChartPastTest, QApplication)
#include "tst_price_chart_past.moc"
