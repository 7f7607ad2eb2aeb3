#include "ui/live/tape_panel.h"

#include "support/test_program.h"
#include "ui/live/tape_model.h"
#include "ui/live/tape_table.h"
#include "ui_values.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

std::vector<Trade> run(std::int64_t first, int count)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back(trade("BTCUSDT", first + i, at("2026-08-08T12:00Z"), "10"));
    return trades;
}

} // namespace

class TapePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheNewest();
    void isHeldBySpace();
    void isHeldByItsButton();
    void scrollingAwayHolds();
    void countsWhatArrivesWhileHeld();
    void costsNothingWhileHidden();

private:
    [[nodiscard]] TapeTable *table() const { return m_panel->findChild<TapeTable *>(); }
    [[nodiscard]] std::int64_t newest() const { return m_panel->findChild<TapeModel *>()->tradeAt(0)->id; }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    }

    std::unique_ptr<TapePanel> m_panel;
};

void TapePanelTest::init()
{
    m_panel = std::make_unique<TapePanel>(std::make_shared<SymbolScales>());
    m_panel->resize(480, 300);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->showMarket(symbol("BTCUSDT"), run(1, 100));
}

void TapePanelTest::followsTheNewest()
{
    QVERIFY(says(QStringLiteral("Trades of BTCUSDT")));
    m_panel->addTrades(run(101, 5));
    QTRY_COMPARE(newest(), 105);
    QVERIFY(table()->isAtTop());
}

void TapePanelTest::isHeldBySpace()
{
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_panel->isHeld());
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!m_panel->isHeld());
}

void TapePanelTest::isHeldByItsButton()
{
    auto *button = m_panel->findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Hold still"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_panel->isHeld());
    QCOMPARE(button->accessibleName(), QStringLiteral("Follow"));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_panel->isHeld());
}

void TapePanelTest::scrollingAwayHolds()
{
    QTest::keyClick(table(), Qt::Key_PageDown);
    QVERIFY(m_panel->isHeld());
    const auto place = table()->verticalScrollBar()->value();
    m_panel->addTrades(run(101, 50));
    QTRY_VERIFY(says(QStringLiteral("held still, 50 more")));
    QCOMPARE(table()->verticalScrollBar()->value(), place);
    QCOMPARE(newest(), 100);
}

void TapePanelTest::countsWhatArrivesWhileHeld()
{
    m_panel->setHeld(true);
    m_panel->addTrades(run(101, 1'000));
    m_panel->addTrades(run(1'101, 234));
    QTRY_VERIFY(says(QStringLiteral("held still, 1,234 more")));
    m_panel->setHeld(false);
    QCOMPARE(newest(), 1'334);
    QCOMPARE(m_panel->findChild<TapeModel *>()->rowCount(), 1'334); // nothing is left out
    QVERIFY(!says(QStringLiteral("held still, 1,234 more")));
}

void TapePanelTest::costsNothingWhileHidden()
{
    m_panel->hide();
    QSignalSpy inserted(m_panel->findChild<TapeModel *>(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 50; ++i)
        m_panel->addTrades(run(101 + i * 100, 100));
    QTest::qWait(250); // longer than the tape's pace
    QCOMPARE(inserted.size(), 0);
    m_panel->show();
    QCOMPARE(newest(), 5'100);
}

TIDEMARK_TEST(TapePanelTest, QApplication)
#include "tst_tape_panel.moc"
