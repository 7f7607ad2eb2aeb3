#include "support/test_program.h"
#include "support/await.h"
#include "ui/chart/price_chart.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::seconds(1'723'161'300)};

Trade trade(std::int64_t id, std::chrono::microseconds after, double price)
{
    return {*Symbol::fromText("BTCUSDT"), id, origin + after, Decimal::fromUnits(std::int64_t(price * 100) * 1'000'000),
            Decimal::fromUnits(1), false};
}

// Ten minutes of a trade a second between 60,000 and 60,100.
std::vector<Trade> tenMinutes()
{
    std::vector<Trade> trades;
    for (int i = 0; i < 600; ++i)
        trades.push_back(trade(i, i * 1s, 60'000 + (i * 37) % 101));
    return trades;
}

void turnWheel(QWidget &widget, QPoint position, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(position, widget.mapToGlobal(position), {}, QPoint(0, 120 * notches), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class PriceChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(1); }
    void init();
    void cleanup();
    void picksTheMomentUnderTheClick();
    void keepsTheTimeUnderTheCursorWhileZooming();
    void dragsTheTimeWithTheHand();
    void doesNotMoveAMovedViewByAPixel();
    void followsAgain_data();
    void followsAgain();
    void showsASpikeAtEveryWidth();
    void fitsWhatIsLoadedForAMovedView();
    void takesKeys();
    void tellsItsStateInWords();
    void saysThatItIsEmpty();
    void doesNotWorkWhileHidden();
    void survivesEverySizeAndPrice_data();
    void survivesEverySizeAndPrice();

private:
    // The time that a click there picks: what the chart itself says.
    Timestamp timeAt(QPoint position)
    {
        QSignalSpy picked(m_chart.get(), &PriceChart::momentPicked);
        QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, position);
        picked.wait(1'000); // for the double-click that does not follow
        return picked.isEmpty() ? Timestamp() : picked.last().first().value<Timestamp>();
    }
    std::chrono::microseconds pixel() { return (timeAt({600, 200}) - timeAt({100, 200})) / 500; }
    QPushButton *button() { return m_chart->findChild<QPushButton *>(); }
    // The plot without the header and the price axis, whose last price may change.
    QImage plot() { return m_chart->grab(QRect(0, 40, 700, 400)).toImage(); }

    std::unique_ptr<PriceChart> m_chart;
};

void PriceChartTest::init()
{
    m_chart = std::make_unique<PriceChart>();
    m_chart->resize(900, 500);
    m_chart->setTitle(QStringLiteral("BTCUSDT"));
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->setTrades(tenMinutes());
    m_chart->setNow(origin + 600s);
    m_chart->follow(5min);
}

void PriceChartTest::cleanup()
{
    m_chart.reset();
}

void PriceChartTest::picksTheMomentUnderTheClick()
{
    const auto from = origin + 100s;
    m_chart->showRange(from, from + 100s);
    const auto left = timeAt({0, 200});
    QVERIFY(left >= from && left - from < pixel());
    const auto step = pixel();
    for (const int x : {1, 10, 333, 700}) {
        const auto wanted = from + step * x;
        const auto error = timeAt({x, 200}) - wanted;
        QVERIFY2(error <= step && error >= -step, qPrintable(QString::number(x)));
    }
    // Nothing is picked on the axes or by a drag.
    QSignalSpy picked(m_chart.get(), &PriceChart::momentPicked);
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(890, 200));
    QTest::mouseClick(m_chart.get(), Qt::LeftButton, {}, QPoint(300, 495));
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, QPoint(300, 200));
    QTest::mouseMove(m_chart.get(), QPoint(200, 200));
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, QPoint(200, 200));
    QTest::qWait(20);
    QCOMPARE(picked.count(), 0);
}

void PriceChartTest::keepsTheTimeUnderTheCursorWhileZooming()
{
    for (const int notches : {1, 3, -2, -5, 4}) {
        const QPoint cursor(250, 150);
        const auto before = timeAt(cursor);
        turnWheel(*m_chart, cursor, notches);
        const auto moved = timeAt(cursor) - before;
        QVERIFY(moved <= pixel() && moved >= -pixel());
    }
    QVERIFY(button()->isVisible());
}

void PriceChartTest::dragsTheTimeWithTheHand()
{
    const auto held = timeAt({500, 200});
    QTest::mousePress(m_chart.get(), Qt::LeftButton, {}, QPoint(500, 200));
    QTest::mouseMove(m_chart.get(), QPoint(560, 210));
    QTest::mouseMove(m_chart.get(), QPoint(650, 220));
    QTest::mouseRelease(m_chart.get(), Qt::LeftButton, {}, QPoint(650, 220));
    const auto moved = timeAt({650, 200}) - held;
    QVERIFY(moved <= pixel() && moved >= -pixel());
}

void PriceChartTest::doesNotMoveAMovedViewByAPixel()
{
    // Zoomed out, so that what happens next happens in sight, at the right.
    turnWheel(*m_chart, {0, 200}, -1);
    const auto time = timeAt({300, 200});
    QTest::mouseMove(m_chart.get(), QPoint(890, 495)); // no crosshair in the picture
    const auto before = plot();
    // Far above what is on screen: the price axis must not move either.
    const Trade spike = trade(600, 600s, 70'000);
    m_chart->addTrades({&spike, 1});
    for (int i = 601; i < 660; ++i) {
        const Trade next = trade(i, i * 1s, 60'044); // the price before, so that its line stays where it was
        m_chart->addTrades({&next, 1});
        m_chart->setNow(next.tradedAt);
    }
    AWAIT_TEXT(m_chart->accessibleDescription(), QStringLiteral("highest 70,000.00"), answerMs);
    QCOMPARE(timeAt({300, 200}), time);
    QTest::mouseMove(m_chart.get(), QPoint(890, 495));
    QVERIFY(button()->isVisible());
    QCOMPARE(plot().copy(0, 0, 600, 350), before.copy(0, 0, 600, 350));
}

void PriceChartTest::followsAgain_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("double click") << 0;
    QTest::newRow("F") << int(Qt::Key_F);
    QTest::newRow("End") << int(Qt::Key_End);
    QTest::newRow("the button") << 1;
}

void PriceChartTest::followsAgain()
{
    QFETCH(int, way);
    const auto following = timeAt({300, 200});
    QVERIFY(!button()->isVisible());
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(timeAt({300, 200}) != following);
    QVERIFY(button()->isVisible());
    if (way == 0)
        QTest::mouseDClick(m_chart.get(), Qt::LeftButton, {}, QPoint(300, 200));
    else if (way == 1)
        button()->click();
    else
        QTest::keyClick(m_chart.get(), Qt::Key(way));
    QCOMPARE(timeAt({300, 200}), following);
    QVERIFY(!button()->isVisible());
    m_chart->setNow(origin + 630s);
    QTRY_COMPARE(timeAt({300, 200}), following + 30s);
}

void PriceChartTest::showsASpikeAtEveryWidth()
{
    // A flat market with one trade at 60,100: only that trade paints the line's colour high up.
    std::vector<Trade> trades;
    for (int i = 0; i < 200'000; ++i)
        trades.push_back(trade(i, i * 1ms, i == 123'456 ? 60'100 : 60'000));
    m_chart->setTrades(trades);
    for (const std::chrono::microseconds span : {200s, 2s, 20s, 7200s}) {
        for (const int width : {500, 901, 1300}) {
            m_chart->resize(width, 500);
            m_chart->showRange(origin + 123'456ms - span * 2 / 3, origin + 123'456ms + span / 3);
            const auto image = m_chart->grab().toImage();
            const auto ground = image.pixel(5, 100);
            int columns = 0;
            for (int x = 0; x < width - 120; ++x)
                columns += image.pixelColor(x, 150).saturation() > 120 && image.pixel(x, 150) != ground;
            QVERIFY2(columns >= 1 && columns <= 3, qPrintable(QStringLiteral("%1 columns at %2").arg(columns).arg(width)));
        }
    }
}

void PriceChartTest::fitsWhatIsLoadedForAMovedView()
{
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Left);
    std::vector<Trade> older;
    for (int i = 1; i < 300; ++i)
        older.push_back(trade(-i, -i * 1s, 50'000));
    m_chart->addTrades(older);
    // The line lies inside the plot, so some of its pixels are there to be seen.
    QTRY_VERIFY([&] {
        const auto image = plot();
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(400, y).saturation() > 120)
                return true;
        return false;
    }());
}

void PriceChartTest::takesKeys()
{
    const auto before = timeAt({0, 200});
    const auto wide = pixel();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(pixel() < wide);
    QVERIFY(!button()->isVisible()); // zooming by key does not let go of the newest trade
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QVERIFY(pixel() > wide);
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QVERIFY(timeAt({0, 200}) < origin && timeAt({0, 200}) > origin - 10min);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QVERIFY(timeAt({0, 200}) > origin - 10min);
    QVERIFY(timeAt({0, 200}) < before);
    QVERIFY(button()->isVisible());
}

void PriceChartTest::tellsItsStateInWords()
{
    m_chart->setPriceDecimals(2);
    const Trade last = trade(1'000, 599s + 500ms, 60'777.25);
    m_chart->addTrades({&last, 1});
    QCOMPARE(m_chart->accessibleName(), QStringLiteral("BTCUSDT price chart"));
    AWAIT_TEXT(m_chart->accessibleDescription(), QStringLiteral("60,777.25"), answerMs);
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("2024-08-09 00:04:59.500 UTC")));
    QVERIFY(m_chart->accessibleDescription().contains(QStringLiteral("lowest 60,000.00")));
}

void PriceChartTest::saysThatItIsEmpty()
{
    PriceChart chart;
    chart.resize(900, 500);
    chart.setEmptyText(QStringLiteral("No trades here yet"));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTRY_COMPARE(chart.accessibleDescription(), QStringLiteral("No trades here yet"));
    const auto image = chart.grab(QRect(200, 150, 450, 200)).toImage();
    bool isWritten = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            isWritten = isWritten || image.pixel(x, y) != image.pixel(0, 0);
    QVERIFY(isWritten);
    // Hands on an empty chart do no harm, and there is no time to pick.
    QSignalSpy picked(&chart, &PriceChart::momentPicked);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, 200));
    turnWheel(chart, {300, 200}, 2);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(picked.count(), 0);
}

void PriceChartTest::doesNotWorkWhileHidden()
{
    (void)plot(); // what it shows is to be told soon
    m_chart->hide();
    const auto described = m_chart->accessibleDescription();
    const Trade last = trade(1'000, 601s, 65'000);
    m_chart->addTrades({&last, 1});
    QTest::qWait(500); // longer than until it would be told
    QCOMPARE(m_chart->accessibleDescription(), described);
    m_chart->show();
    AWAIT_TEXT(m_chart->accessibleDescription(), QStringLiteral("65,000.00"), answerMs);
}

void PriceChartTest::survivesEverySizeAndPrice_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QSize>("size");
    QTest::newRow("tiny prices") << 0.01 << 0.02 << QSize(900, 500);
    QTest::newRow("huge prices") << 9e9 << 9.1e9 << QSize(900, 500);
    QTest::newRow("far apart") << 0.01 << 9e9 << QSize(900, 500);
    QTest::newRow("no room") << 100. << 200. << QSize(20, 20);
    QTest::newRow("one pixel") << 100. << 200. << QSize(1, 1);
    QTest::newRow("wide") << 100. << 200. << QSize(3000, 60);
}

void PriceChartTest::survivesEverySizeAndPrice()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QSize, size);
    m_chart->setMinimumSize(1, 1);
    m_chart->resize(size);
    m_chart->setTrades(std::vector{trade(1, 0s, low), trade(2, 1s, high), trade(3, 2s, low)});
    m_chart->setExtremes(LowHigh{{Decimal::fromUnits(1), origin}, {Decimal::fromUnits(100), origin + 2s}});
    m_chart->setMarker(origin + 1s);
    m_chart->showRange(origin - 1s, origin + 3s);
    QTest::mouseMove(m_chart.get(), QPoint(size.width() / 3, size.height() / 3));
    QCOMPARE(m_chart->grab().size(), size * m_chart->devicePixelRatioF());
}

TIDEMARK_TEST(PriceChartTest, QApplication)
#include "tst_price_chart.moc"
