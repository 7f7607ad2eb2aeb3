#include "ui/live/tape_panel.h"

#include "support/test_program.h"
#include "ui/live/tape_model.h"
#include "ui/live/tape_table.h"
#include "ui/trade_filter_fields.h"
#include "ui_values.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
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
    void theFilterHidesAndCounts();
    void aBrokenFilterChangesNothing();
    void theFilterComesBack_data();
    void theFilterComesBack();
    void largeTradesAreFoundInAFlood();

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        const auto buttons = m_panel->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) { return each->text() == name; });
        return found == buttons.end() ? nullptr : *found;
    }
    void type(const QString &field, const QString &text)
    {
        for (auto *edit : m_panel->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() != field)
                continue;
            edit->clear();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    [[nodiscard]] int rows() const { return m_panel->findChild<TapeModel *>()->rowCount(); }
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
    auto *hold = button(QStringLiteral("Hold still"));
    QCOMPARE(hold->accessibleName(), QStringLiteral("Hold still"));
    QTest::mouseClick(hold, Qt::LeftButton);
    QVERIFY(m_panel->isHeld());
    QCOMPARE(hold->accessibleName(), QStringLiteral("Follow"));
    QTest::mouseClick(hold, Qt::LeftButton);
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

void TapePanelTest::theFilterHidesAndCounts()
{
    m_panel->showMarket(symbol("BTCUSDT"), {});
    m_panel->openFilter();
    QVERIFY(m_panel->findChild<TradeFilterFields *>()->isVisible());
    std::vector<Trade> trades;
    for (int i = 1; i <= 10; ++i)
        trades.push_back(trade("BTCUSDT", i, at("2026-08-08T12:00Z"), "10", std::to_string(i), i % 2 == 0));
    m_panel->addTrades(trades);
    QTRY_COMPARE(rows(), 10);
    type(QStringLiteral("Least quantity"), QStringLiteral("8"));
    QCOMPARE(rows(), 3);
    QVERIFY(says(QStringLiteral("Filtered: 7 trades are hidden.")));
    QCOMPARE(table()->accessibleDescription(), QStringLiteral("Filtered: 7 trades are hidden."));
    button(QStringLiteral("Filter"))->click(); // its fields go, and the words stay
    QVERIFY(!m_panel->findChild<TradeFilterFields *>()->isVisible());
    trades = {trade("BTCUSDT", 11, at("2026-08-08T12:00Z"), "10", "7"), trade("BTCUSDT", 12, at("2026-08-08T12:00Z"), "10", "9")};
    m_panel->addTrades(trades);
    QTRY_COMPARE(rows(), 4);
    QTRY_VERIFY(says(QStringLiteral("Filtered: 8 trades are hidden.")));
    // Those that are hidden are not told as left out for other reasons.
    auto *model = m_panel->findChild<TapeModel *>();
    QCOMPARE(model->index(0, 0).data(TapeModel::LeftOutRole).toInt(), 0);
    m_panel->showMarket(symbol("ETHUSDT"), {});
    QVERIFY(says(QStringLiteral("Filtered: 0 trades are hidden.")));
    m_panel->openFilter();
    button(QStringLiteral("Clear"))->click();
    QVERIFY(!says(QStringLiteral("Filtered: 0 trades are hidden.")));
}

void TapePanelTest::aBrokenFilterChangesNothing()
{
    m_panel->openFilter();
    type(QStringLiteral("Least quantity"), QStringLiteral("many"));
    QCOMPARE(rows(), 100);
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().startsWith(QStringLiteral("Least quantity: ")); }));
    type(QStringLiteral("Least quantity"), QStringLiteral("2")); // all have one
    QCOMPARE(rows(), 0);
    QVERIFY(says(QStringLiteral("Filtered: 100 trades are hidden.")));
    button(QStringLiteral("Clear"))->click();
    QCOMPARE(rows(), 100);
}

void TapePanelTest::theFilterComesBack_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C") << QLocale::c();
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TapePanelTest::theFilterComesBack()
{
    QFETCH(QLocale, locale);
    m_panel->setLocale(locale);
    m_panel->openFilter();
    type(QStringLiteral("Least quantity"), QStringLiteral("0") + locale.decimalPoint() + QStringLiteral("5"));
    type(QStringLiteral("Highest price"), QStringLiteral("9") + locale.decimalPoint() + QStringLiteral("9"));
    QVERIFY(says(QStringLiteral("Filtered: 100 trades are hidden.")));
    const auto state = m_panel->filterState();
    TapePanel other(std::make_shared<SymbolScales>());
    other.restoreFilter(state);
    QCOMPARE(other.filterState(), state);
    other.showMarket(symbol("BTCUSDT"), run(1, 10));
    QCOMPARE(other.findChild<TapeModel *>()->rowCount(), 0);
    other.restoreFilter({{QStringLiteral("quantity"), QStringLiteral("many")}, {QStringLiteral("side"), 7}});
    QCOMPARE(other.findChild<TapeModel *>()->rowCount(), 10);
}

void TapePanelTest::largeTradesAreFoundInAFlood()
{
    m_panel->showMarket(symbol("BTCUSDT"), {});
    m_panel->openFilter();
    type(QStringLiteral("Least quantity"), QStringLiteral("5"));
    auto flood = run(1, 5'000); // more than the tape takes at once
    flood.front().quantity = decimal("5");
    m_panel->addTrades(flood);
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(says(QStringLiteral("Filtered: 4,999 trades are hidden.")));
}

TIDEMARK_TEST(TapePanelTest, QApplication)
#include "tst_tape_panel.moc"
