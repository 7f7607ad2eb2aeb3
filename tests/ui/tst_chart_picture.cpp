#include "chart_scene.h"

#include "support/await.h"
#include "support/test_program.h"
#include "ui/chart/paint/paint_turns.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QPaintEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace tidemark;
using namespace std::chrono_literals;
using test::origin;

namespace {

// Counts how often a chart's picture and one of its buttons are painted.
class PaintCount : public QObject {
public:
    explicit PaintCount(QWidget &chart)
    {
        m_picture = chart.findChild<QAbstractScrollArea *>()->viewport();
        m_picture->installEventFilter(this);
        for (auto *button : chart.findChildren<QAbstractButton *>())
            button->installEventFilter(this);
    }
    int pictures = 0;
    int buttons = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++(watched == m_picture ? pictures : buttons);
        return false;
    }

private:
    QWidget *m_picture;
};

} // namespace

// What is seen, where it matters.
class ChartPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { m_scene = std::make_unique<test::ChartScene>(); }
    void cleanup() { m_scene.reset(); }

    void candlesAreToldApartTwice();
    void narrowCandlesBecomeColumns();
    void aSpikeAmongAMillionIsSeen_data();
    void aSpikeAmongAMillionIsSeen();
    void aLossAndAPauseLookDifferent();
    void alertLevelsAreLinesWithTags();
    void aLogarithmicScaleShowsRatios();
    void everyColourCanBeSeen_data();
    void everyColourCanBeSeen();
    void paintsLiveDataAtMostFifteenTimesASecond();
    void twoChartsTakeTurns();
    void oneThatNeverPaintsHoldsUpNobodyForGood();
    void collapsesWhereThereIsNoRoom();

private:
    std::unique_ptr<test::ChartScene> m_scene;
};

void ChartPictureTest::candlesAreToldApartTwice()
{
    // Two minutes: one that rose and one that fell by the same amount.
    m_scene->chart.setTrades(std::vector{test::chartTrade(1, 0s, 100), test::chartTrade(2, 50s, 110),
                                         test::chartTrade(3, 60s, 110), test::chartTrade(4, 110s, 100)});
    m_scene->key(Qt::Key_5);
    m_scene->chart.showRange(origin, origin + 120s);
    m_scene->leave();
    const int width = m_scene->plotWidth();
    const auto image = m_scene->picture().copy(0, 80, width, 260);
    const auto theme = m_scene->theme();
    const auto left = image.copy(0, 0, width / 2, image.height());
    const auto right = image.copy(width / 2, 0, width / 2, image.height());
    QCOMPARE(m_scene->count(left, theme.down), 0);
    QCOMPARE(m_scene->count(right, theme.up), 0);
    const int edge = m_scene->count(left, theme.up);
    const int filled = m_scene->count(right, theme.down);
    QVERIFY2(edge > 100 && filled > 20 * edge, qPrintable(QStringLiteral("%1 %2").arg(edge).arg(filled)));
    QCOMPARE(left.pixelColor(width / 4 + 40, 130), theme.background);
    QCOMPARE(right.pixelColor(width / 4 + 40, 130), theme.down);
}

void ChartPictureTest::narrowCandlesBecomeColumns()
{
    m_scene->key(Qt::Key_2);
    m_scene->chart.showRange(origin, origin + 100s);
    const auto theme = m_scene->theme();
    QVERIFY(m_scene->count(m_scene->picture(), theme.up) > 0);
    QVERIFY(m_scene->count(m_scene->picture(), theme.volume) > 0);
    m_scene->chart.showRange(origin, origin + 599s); // 1.4 pixels a candle
    const auto image = m_scene->picture().copy(0, 62, m_scene->plotWidth(), 430);
    QCOMPARE(m_scene->count(image, theme.up) + m_scene->count(image, theme.down), 0);
    QVERIFY(m_scene->count(image, theme.line) > 1'000);
    QVERIFY(m_scene->count(image, theme.volume) > 1'000);
}

void ChartPictureTest::aSpikeAmongAMillionIsSeen_data()
{
    QTest::addColumn<int>("timeframe");
    for (const int timeframe : {1, 2, 3, 5, 7})
        QTest::newRow(qPrintable(QString::number(timeframe))) << timeframe;
}

void ChartPictureTest::aSpikeAmongAMillionIsSeen()
{
    QFETCH(int, timeframe);
    // A flat market with one trade far above: only that one leads up there.
    std::vector<Trade> trades;
    trades.reserve(1'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        trades.push_back(test::chartTrade(i + 1, i * 1ms, i == 617'283 ? 60'100 : 60'000));
    m_scene->chart.setTrades(trades);
    m_scene->key(Qt::Key(Qt::Key_0 + timeframe));
    const auto theme = m_scene->theme();
    for (const std::chrono::microseconds span : {1'000s, 900s, 350s, 70s, 10s}) {
        const auto from = std::max<Timestamp>(origin, origin + 617'283ms - span / 2);
        m_scene->chart.showRange(from, from + span);
        m_scene->leave();
        const auto row = m_scene->picture().copy(0, 150, m_scene->plotWidth(), 1);
        const int seen = m_scene->count(row, theme.line) + m_scene->count(row, theme.up) + m_scene->count(row, theme.down);
        QVERIFY2(seen >= 1, qPrintable(QString::number(span.count())));
    }
}

void ChartPictureTest::aLossAndAPauseLookDifferent()
{
    std::vector<Trade> trades;
    for (int i = 0; i < 100; ++i)
        trades.push_back(test::chartTrade(i + 1, i * 1s, 60'000));
    for (int i = 0; i < 100; ++i)
        trades.push_back(test::chartTrade(101 + i, (300 + i) * 1s, 60'000));
    m_scene->chart.setTrades(trades);
    const auto gap = [this] {
        m_scene->chart.showRange(origin, origin + 400s);
        m_scene->leave();
        return m_scene->picture().copy(220, 80, 360, 370);
    };
    const auto pause = gap();
    const auto theme = m_scene->theme();
    QVERIFY(m_scene->count(pause, theme.pause) > 100); // measured
    QCOMPARE(m_scene->count(pause, theme.missing.ground), 0);
    m_scene->chart.setStretches({{StretchKind::Missing, {101, 200}, origin + 99s, origin + 300s}});
    for (auto &trade : trades)
        trade.id += trade.id > 100 ? 100 : 0;
    m_scene->chart.setTrades(trades);
    const auto loss = gap();
    QVERIFY(m_scene->count(loss, theme.missing.ground) > 10'000);
    QVERIFY(m_scene->count(loss, theme.pause) < m_scene->count(pause, theme.pause) / 10);
}

void ChartPictureTest::alertLevelsAreLinesWithTags()
{
    m_scene->leave();
    const auto alert = m_scene->theme().alert;
    QCOMPARE(m_scene->count(m_scene->picture(), alert), 0);
    m_scene->chart.setAlertLevels({{test::decimal("60020"), QStringLiteral("Buy more"), true}});
    QTRY_VERIFY(m_scene->count(m_scene->picture(), alert) > 300);
    const auto tag = m_scene->picture().copy(m_scene->plotWidth() + 1, 60, 80, 400);
    QVERIFY(m_scene->count(tag, alert) > 50);
    // One that was told already is quieter, and not the same shape.
    m_scene->chart.setAlertLevels({{test::decimal("60020"), QStringLiteral("Buy more"), false}});
    QTRY_COMPARE(m_scene->count(m_scene->picture(), alert), 0);
    m_scene->chart.setAlertLevels({{test::decimal("90000"), {}, true}}); // out of sight
    QTest::qWait(100);
    QCOMPARE(m_scene->count(m_scene->picture(), alert), 0);
}

void ChartPictureTest::aLogarithmicScaleShowsRatios()
{
    // 10, 100 and 1,000: the same ratio is the same height.
    m_scene->chart.setTrades(std::vector{test::chartTrade(1, 0s, 10), test::chartTrade(2, 100s, 100),
                                         test::chartTrade(3, 200s, 1'000), test::chartTrade(4, 300s, 1'000)});
    const auto rowOf = [this](int x) {
        const auto image = m_scene->picture();
        for (int y = 75; y < 440; ++y)
            if (image.pixelColor(x, y) == m_scene->theme().line && image.pixelColor(x + 3, y) == m_scene->theme().line
                && image.pixelColor(x + 1, y) == m_scene->theme().line && image.pixelColor(x + 2, y) == m_scene->theme().line)
                return y;
        return 0;
    };
    m_scene->chart.showRange(origin, origin + 300s);
    m_scene->key(Qt::Key_L);
    m_scene->chart.showRange(origin, origin + 300s);
    m_scene->leave();
    const int third = m_scene->plotWidth() / 3;
    const int low = rowOf(third / 2);
    const int middle = rowOf(third * 3 / 2);
    const int high = rowOf(third * 5 / 2);
    QVERIFY2(std::abs((low - middle) - (middle - high)) <= 2, qPrintable(QStringLiteral("%1 %2 %3").arg(low).arg(middle).arg(high)));
    m_scene->key(Qt::Key_L);
    m_scene->chart.showRange(origin, origin + 300s);
    QVERIFY(rowOf(third / 2) - rowOf(third * 3 / 2) < (rowOf(third * 3 / 2) - rowOf(third * 5 / 2)) / 5);
}

void ChartPictureTest::everyColourCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

// Words 4.5:1, marks that tell something 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
void ChartPictureTest::everyColourCanBeSeen()
{
    QFETCH(QPalette, palette);
    const auto theme = ChartTheme::of(palette);
    const std::pair<const char *, QColor> words[] = {
        {"text", theme.text}, {"quiet text", theme.quietText}, {"line", theme.line}, {"up", theme.up},
        {"down", theme.down}, {"alert", theme.alert}, {"pause", theme.pause}, {"missing", theme.missing.text},
        {"fetching", theme.fetching.text}, {"rejected", theme.rejected.text}, {"skipped", theme.skipped.text},
        {"hole", theme.hole.text}};
    for (const auto &[name, colour] : words)
        QVERIFY2(contrast(colour, theme.background) >= 4.5, name);
    const std::pair<const char *, QColor> marks[] = {{"extreme", theme.extreme}, {"volume", theme.volume}};
    for (const auto &[name, colour] : marks)
        QVERIFY2(contrast(colour, theme.background) >= 3, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(contrast(colour, theme.background))));
    QVERIFY(contrast(theme.onLine, theme.line) >= 4.5);
    QVERIFY(contrast(theme.onTag, theme.tag) >= 4.5);
    QVERIFY(contrast(theme.line, theme.fill) >= 3);
}

void ChartPictureTest::paintsLiveDataAtMostFifteenTimesASecond()
{
    const Patience patience(answerMs);
    PaintCount count(m_scene->chart);
    do { // until nothing of what was shown before is left to be painted
        count.pictures = count.buttons = 0;
        QTest::qWait(200);
    } while ((count.pictures > 0 || count.buttons > 0) && !patience.isOver());
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; clock.elapsed() < 1'000 || (count.pictures < 3 && !patience.isOver()); ++i) {
        const auto next = test::chartTrade(601 + i, 600s + i * 1ms, 60'000 + i % 100);
        m_scene->chart.addTrades({&next, 1});
        m_scene->chart.setNow(next.tradedAt);
        QTest::qWait(5);
    }
    // Each picture is one event, and the last one before and after may fall into the time.
    const auto most = clock.elapsed() * 15 / 1'000 + 2;
    QVERIFY2(count.pictures >= 3 && count.pictures <= most, qPrintable(QStringLiteral("%1 pictures, at most %2").arg(count.pictures).arg(most)));
    QCOMPARE(count.buttons, 0);
}

void ChartPictureTest::twoChartsTakeTurns()
{
    QWidget window;
    PaintTurns turns(&window, 1h); // longer than any machine needs for what follows
    QWidget first(&window);
    QWidget second(&window);
    QStringList taken;
    const auto take = [&](const char *name) {
        return [&taken, name] {
            taken << QString::fromLatin1(name);
            return true;
        };
    };
    turns.ask(&first, 0ms, take("first"));
    turns.ask(&second, 0ms, take("second"));
    turns.ask(&first, 0ms, take("first again")); // has asked already
    QTRY_COMPARE(taken.size(), 1);
    const auto painting = taken.first() == QLatin1String("first") ? &first : &second;
    QTest::qWait(30);
    QCOMPARE(taken.size(), 1); // the other one waits until this one has painted
    turns.painted(painting == &first ? &second : &first);
    QTest::qWait(5);
    QCOMPARE(taken.size(), 1);
    turns.painted(painting);
    QTRY_COMPARE(taken.size(), 2);
    QCOMPARE(&PaintTurns::of(first), &turns);
    QCOMPARE(&PaintTurns::of(second), &turns);
}

void ChartPictureTest::oneThatNeverPaintsHoldsUpNobodyForGood()
{
    QWidget window;
    PaintTurns turns(&window);
    QWidget first(&window);
    QWidget second(&window);
    int taken = 0;
    const auto take = [&taken] {
        ++taken;
        return true;
    };
    turns.ask(&first, 0ms, take);
    turns.ask(&second, 0ms, take);
    QTRY_COMPARE(taken, 2);
}

void ChartPictureTest::collapsesWhereThereIsNoRoom()
{
    const auto buttons = [this] {
        int visible = 0;
        for (const auto *button : m_scene->chart.findChildren<QAbstractButton *>())
            visible += button->isVisible();
        return visible;
    };
    QVERIFY(buttons() >= 12);
    m_scene->chart.resize(320, 200);
    QTRY_COMPARE(buttons(), 1);
    m_scene->chart.resize(900, 500);
    QTRY_VERIFY(buttons() >= 12);
}

TIDEMARK_TEST(ChartPictureTest, QApplication)
#include "tst_chart_picture.moc"
