#include "chart_scene.h"
#include "study_truth.h"

#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/chart/chart_bar.h"
#include "ui/chart/chart_table.h"
#include "ui/chart/paint/study_words.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;
using test::origin;

// The studies of a chart on screen: chosen by keys and menu, remembered, drawn and told.
class ChartStudiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        m_scene = std::make_unique<test::ChartScene>();
        m_scene->chart.setPort(m_port);
        m_scene->chart.setSymbol(*Symbol::fromText(std::string_view("BTCUSDT")));
    }
    void cleanup() { m_scene.reset(); }

    void keysChooseThem();
    void theMenuSaysWhatIsShown();
    void areRemembered();
    void aPictureWithoutThemIsAsItWas();
    void areDrawn();
    void areToldExactly();
    void askTheRecordOnlyWhileShown();
    void theTableTellsThemOfEachCandle();
    void theTableIsCopiedAndWritten();

private:
    [[nodiscard]] QTableView *table() { return m_scene->chart.findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, const QString &title)
    {
        const auto &model = *table()->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == title)
                return model.index(row, column).data().toString();
        }
        return QStringLiteral("no column ") + title;
    }
    // Of the trades of ten minutes that a row has until its end.
    [[nodiscard]] static StudyCell sum(Timestamp from, Timestamp to)
    {
        test::StudyTruth truth{*Symbol::fromText(std::string_view("BTCUSDT")), test::tenMinutes()};
        return truth.sum(from, to);
    }
    // As the running sum of a row says, which is told in files.
    [[nodiscard]] Timestamp sinceOf(int row)
    {
        const auto &figures = m_scene->chart.findChild<ChartTable *>()->model().content().figures;
        const auto &cells = figures.back().cells;
        return parseTimestamp(cells[cells.size() - 1 - std::size_t(row)].since).value();
    }
    [[nodiscard]] static QString deltaOf(const StudyCell &cell)
    {
        TakerDelta delta;
        delta.add(cell);
        return deltaText(delta);
    }
    void showMinutes()
    {
        m_scene->chart.setTimeframe(Timeframe::Minute1);
        m_scene->key(Qt::Key_V, Qt::ShiftModifier);
        m_scene->key(Qt::Key_D);
        (void)m_scene->picture();
    }

    [[nodiscard]] StudyChoice shown() const { return m_scene->chart.studies(); }
    [[nodiscard]] QString told()
    {
        m_scene->leave();
        return m_scene->chart.accessibleDescription();
    }

    test::ScriptedPort m_port;
    std::unique_ptr<test::ChartScene> m_scene;
};

void ChartStudiesTest::keysChooseThem()
{
    QSignalSpy changed(&m_scene->chart, &PriceChart::stateChanged);
    m_scene->key(Qt::Key_V);
    QCOMPARE(shown(), (StudyChoice{true, StudyChoice::Anchor::Day, false}));
    m_scene->key(Qt::Key_V, Qt::ShiftModifier);
    QCOMPARE(shown(), (StudyChoice{true, StudyChoice::Anchor::View, false}));
    m_scene->key(Qt::Key_D);
    QCOMPARE(shown(), (StudyChoice{true, StudyChoice::Anchor::View, true}));
    QCOMPARE(changed.count(), 3);
    m_scene->key(Qt::Key_V);
    m_scene->key(Qt::Key_D);
    QVERIFY(shown().isEmpty());
    m_scene->key(Qt::Key_V, Qt::ShiftModifier); // also shows it
    QVERIFY(shown().vwap);
}

void ChartStudiesTest::theMenuSaysWhatIsShown()
{
    const auto find = [this](const QString &begin) {
        std::vector<QAction *> found;
        for (auto *menu : m_scene->chart.findChild<ChartBar *>()->findChildren<QMenu *>())
            for (auto *action : menu->actions())
                if (action->text().startsWith(begin))
                    found.push_back(action);
        return found;
    };
    for (const auto *name : {"Volume-weighted average price", "Buys minus sells"}) {
        const auto actions = find(QString::fromLatin1(name));
        QCOMPARE(actions.size(), std::size_t(2)); // with and without room for buttons
        for (auto *action : actions)
            QVERIFY(!action->isChecked());
        actions.front()->trigger();
        for (auto *action : actions)
            QVERIFY(action->isChecked());
    }
    QCOMPARE(shown(), (StudyChoice{true, StudyChoice::Anchor::Day, true}));
}

void ChartStudiesTest::areRemembered()
{
    const auto plain = m_scene->chart.state();
    m_scene->key(Qt::Key_V, Qt::ShiftModifier);
    m_scene->key(Qt::Key_D);
    const auto state = m_scene->chart.state();
    test::ChartScene other;
    other.chart.restoreState(state);
    QCOMPARE(other.chart.studies(), shown());
    QCOMPARE(other.chart.state(), state);
    other.chart.restoreState({{QStringLiteral("vwap"), QVariantMap()}});
    other.chart.restoreState(plain);
    QVERIFY(other.chart.studies().isEmpty());
}

void ChartStudiesTest::aPictureWithoutThemIsAsItWas()
{
    m_scene->key(Qt::Key_F); // the frame of who has the keyboard
    const auto before = m_scene->picture();
    m_scene->key(Qt::Key_V);
    m_scene->key(Qt::Key_D);
    QVERIFY(m_scene->picture() != before);
    m_scene->key(Qt::Key_V);
    m_scene->key(Qt::Key_D);
    QCOMPARE(m_scene->picture(), before);
}

void ChartStudiesTest::areDrawn()
{
    const auto theme = m_scene->theme();
    QCOMPARE(test::ChartScene::count(m_scene->picture(), theme.mean), 0);
    m_scene->key(Qt::Key_V, Qt::ShiftModifier); // since the left edge: live trades are enough
    QVERIFY(test::ChartScene::count(m_scene->picture(), theme.mean) > 100);
    const auto up = test::ChartScene::count(m_scene->picture(), theme.up);
    m_scene->key(Qt::Key_D);
    const auto image = m_scene->picture();
    QVERIFY(test::ChartScene::count(image, theme.up) > up + 200);
    QVERIFY(test::ChartScene::count(image, theme.down) > 200);
    // Where trades are missing there is neither.
    m_scene->chart.setStretches({{StretchKind::Missing, {}, origin + 400s, origin + 500s}});
    const auto [from, to] = m_scene->view();
    const auto width = m_scene->plotWidth();
    const auto x = [&](Timestamp moment) { return int((moment - from) * width / (to - from)); };
    const QRect lost(x(origin + 405s), 80, x(origin + 495s) - x(origin + 405s), 380);
    QVERIFY(test::ChartScene::count(image.copy(lost), theme.mean) > 20);
    const auto broken = m_scene->picture().copy(lost);
    QCOMPARE(test::ChartScene::count(broken, theme.mean), 0);
    QCOMPARE(test::ChartScene::count(broken, theme.up), 0);
    QCOMPARE(test::ChartScene::count(broken, theme.down), 0);
}

void ChartStudiesTest::areToldExactly()
{
    m_scene->key(Qt::Key_V, Qt::ShiftModifier);
    m_scene->key(Qt::Key_D);
    const auto from = spanStart(m_scene->view().from, 1s);
    test::StudyTruth truth{*Symbol::fromText(std::string_view("BTCUSDT")), test::tenMinutes()};
    const auto sum = truth.sum(from, origin + 1h);
    const auto mean = formatDecimal(meanPrice(sum.quote, sum.volume), 8, QLocale());
    TakerDelta delta;
    delta.add(sum);
    AWAIT_VERIFY2(told().contains(QStringLiteral("VWAP %1 since").arg(mean)), told(), answerMs);
    QVERIFY2(told().contains(QStringLiteral("sum ") + deltaText(delta) + QStringLiteral(" since")), qPrintable(told()));
}

void ChartStudiesTest::askTheRecordOnlyWhileShown()
{
    m_scene->key(Qt::Key_PageUp); // to the day before
    (void)m_scene->picture();
    QCOMPARE(m_port.count<StudyQuestion>(), 0);
    m_scene->key(Qt::Key_V);
    (void)m_scene->picture();
    QCOMPARE(m_port.count<StudyQuestion>(), 1);
    const auto question = m_port.question<StudyQuestion>();
    QCOMPARE(question.symbol, *Symbol::fromText(std::string_view("BTCUSDT")));
    QVERIFY(question.from < origin && question.to > question.from); // live trades tell the rest
    QVERIFY(!question.wantsSides);
    auto answer = question.refused({});
    answer.known = {question.from, question.to};
    m_port.answer<StudyQuestion>(answer);
    (void)m_scene->picture();
    QCOMPARE(m_port.question<StudyQuestion>().from, spanStart(origin, 24h)); // what the day's mean needs besides
    m_scene->key(Qt::Key_V);
    QVERIFY(!m_port.at<StudyQuestion>(-1)->isUnderWay());
}

// As brute force says, up to the end of each; nothing in the minutes of which trades are missing, and behind them the sums begin anew.
void ChartStudiesTest::theTableTellsThemOfEachCandle()
{
    showMinutes();
    m_scene->chart.setStretches({{StretchKind::Missing, {}, origin + 400s, origin + 410s}});
    (void)m_scene->picture();
    m_scene->key(Qt::Key_T);
    const auto &model = *table()->model();
    const auto left = spanStart(m_scene->view().from, 60s);
    const auto *header = table()->horizontalHeader();
    QCOMPARE(model.headerData(header->logicalIndex(1), Qt::Horizontal).toString(), QStringLiteral("VWAP")); // what was chosen is seen first
    QCOMPARE(model.headerData(header->logicalIndex(4), Qt::Horizontal).toString(), QStringLiteral("Open"));
    int broken = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto opens = m_scene->chart.findChild<ChartTable *>()->model().momentAt(row);
        const auto closes = opens + 60s;
        if (opens <= origin + 400s && origin + 400s < closes) {
            QCOMPARE(cell(row, QStringLiteral("Buys − sells")), QStringLiteral("missing"));
            ++broken;
            continue;
        }
        const auto since = sinceOf(row);
        QVERIFY2(opens > origin + 400s ? since >= origin + 410s && since <= origin + 420s : since == std::max(left, origin), qPrintable(toIsoString(opens) + QLatin1Char(' ') + toIsoString(since) + QLatin1Char(' ') + toIsoString(left)));
        const auto total = sum(since, closes);
        if (total.trades > 0 && opens >= left) {
            QCOMPARE(cell(row, QStringLiteral("Buys − sells")), deltaOf(sum(opens, closes)));
            QCOMPARE(cell(row, QStringLiteral("Running sum")), deltaOf(total));
            QCOMPARE(cell(row, QStringLiteral("VWAP")), formatDecimal(meanPrice(total.quote, total.volume), 8, QLocale()));
        }
    }
    QCOMPARE(broken, 1);
    m_scene->key(Qt::Key_T);
}

void ChartStudiesTest::theTableIsCopiedAndWritten()
{
    showMinutes();
    m_scene->key(Qt::Key_T);
    const auto rows = table()->model()->rowCount();
    QVERIFY(rows > 2);
    m_scene->chart.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_scene->chart)); // shortcuts are of the active window
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == rows + 1, qPrintable(QGuiApplication::clipboard()->text()));
    QCOMPARE(lines.front(), QStringLiteral("time\topen\thigh\tlow\tclose\tvolume\ttrades\tvwap\tvwap_since\tbuys_minus_sells\trunning_sum\trunning_sum_since"));
    const auto newest = lines[1].split(QLatin1Char('\t'));
    QCOMPARE(newest[0], toIsoString(origin + 540s));
    QCOMPARE(newest[6], QStringLiteral("60"));
    TakerDelta delta;
    delta.add(sum(origin + 540s, origin + 600s));
    QCOMPARE(newest[9], (delta.isNegative() ? QStringLiteral("-") : QString()) + delta.size().toString());
    QTemporaryDir folder;
    QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_scene->chart.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const auto path = folder.filePath(QStringLiteral("table.csv"));
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto written = file.readAll().split('\n');
    QCOMPARE(written.size(), rows + 2); // the last line ends, too
    QCOMPARE(QString::fromUtf8(written[rows]), QString(lines[1]).replace(QLatin1Char('\t'), QLatin1Char(','))); // the oldest first
    dialog->reject();
}

TIDEMARK_TEST(ChartStudiesTest, QApplication)

#include "tst_chart_studies.moc"
