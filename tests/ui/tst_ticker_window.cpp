#include "ui/live/ticker_window.h"

#include "support/test_program.h"
#include "ui/live/market_model.h"
#include "ui/live/ticker_access.h"
#include "ui_values.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const char *names[] = {"AAAUSDT", "BBBUSDT", "CCCUSDT", "DDDUSDT", "EEEUSDT", "FFFUSDT", "GGGUSDT"};

TickerWindow *openTicker()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *ticker = qobject_cast<TickerWindow *>(widget); ticker && ticker->isVisible())
            return ticker;
    }
    return nullptr;
}

} // namespace

class TickerWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MarketModel> m_model;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<TickerAccess> m_access;

    [[nodiscard]] QStringList shown() const
    {
        QStringList found;
        for (const auto symbol : openTicker()->markets().shown())
            found += symbol.toString().left(1);
        return found;
    }
    [[nodiscard]] QTableView *table() const { return openTicker()->findChild<QTableView *>(); }
    void choose(const QString &market)
    {
        QTest::keyClick(table(), Qt::Key_Menu);
        auto *menu = openTicker()->findChild<QMenu *>();
        QVERIFY(menu);
        for (auto *action : menu->actions()) {
            if (action->text() == market)
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY(!openTicker()->findChild<QMenu *>());
    }

private Q_SLOTS:
    void init()
    {
        m_access.reset();
        m_model = std::make_unique<MarketModel>(std::make_shared<SymbolScales>());
        for (const auto *name : names)
            m_model->insert(m_model->rowCount(), symbol(name));
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_access = std::make_unique<TickerAccess>(*m_model, m_window.get());
    }
    void cleanup() { m_access.reset(); }

    void opensAndClosesByKey()
    {
        QSignalSpy changed(m_access.get(), &TickerAccess::shownChanged);
        m_access->toggle();
        QVERIFY(openTicker() && m_access->isShown());
        QCOMPARE(openTicker()->windowTitle(), QStringLiteral("Mini ticker"));
        QVERIFY(openTicker()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(openTicker()->windowFlags().testFlag(Qt::FramelessWindowHint));
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!openTicker() && !m_access->isShown());
        m_access->toggle();
        m_access->toggle();
        QVERIFY(!openTicker());
        QCOMPARE(changed.size(), 4);
    }

    void showsTheFirstOfTheList()
    {
        m_access->toggle();
        new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table());
        QCOMPARE(shown().join(QString()), QStringLiteral("ABCDE"));
        m_model->move(6, 0);
        QCOMPARE(shown().join(QString()), QStringLiteral("GABCD"));
        m_model->remove(1);
        QCOMPARE(shown().join(QString()), QStringLiteral("GBCDE"));
    }

    void tellsPriceAndChange()
    {
        m_model->setWindow(0);
        m_access->toggle();
        const auto narrow = openTicker()->width();
        MarketPulse pulse;
        pulse.symbol = symbol("BBBUSDT");
        pulse.last = trade("BBBUSDT", 7, at("2024-08-08T12:00Z"), "110");
        pulse.windows[0].opening = Extreme{decimal("100"), at("2024-08-08T11:59Z")};
        pulse.state = MarketState::Live;
        m_model->showPulses({pulse}, at("2024-08-08T12:00Z"));
        const auto *model = table()->model();
        QCOMPARE(model->columnCount(), 3);
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("BBBUSDT"));
        QVERIFY2(model->index(1, 1).data().toString().contains(QStringLiteral("110")), qPrintable(model->index(1, 1).data().toString()));
        QVERIFY2(model->index(1, 2).data().toString().contains(QStringLiteral("10.00")), qPrintable(model->index(1, 2).data().toString()));
        QVERIFY(openTicker()->width() > narrow); // it is seen whole
    }

    void marketsAreChosen()
    {
        m_access->toggle();
        choose(QStringLiteral("GGGUSDT"));
        QCOMPARE(shown().join(QString()), QStringLiteral("ABCDEG"));
        choose(QStringLiteral("AAAUSDT"));
        QCOMPARE(shown().join(QString()), QStringLiteral("BCDEG"));
        const auto height = openTicker()->height();
        choose(QStringLiteral("BBBUSDT"));
        QVERIFY(openTicker()->height() < height);
        for (const auto *name : {"CCCUSDT", "DDDUSDT", "EEEUSDT"})
            choose(QString::fromLatin1(name));
        QCOMPARE(shown().join(QString()), QStringLiteral("G"));
        m_model->remove(6); // none of the chosen ones is left
        QCOMPARE(shown().join(QString()), QStringLiteral("ABCDE"));
    }

    void enterAsksForAChart()
    {
        m_access->toggle();
        QSignalSpy wanted(m_access.get(), &TickerAccess::marketWanted);
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Symbol>(), symbol("CCCUSDT"));
    }

    void movesByKeys()
    {
        m_access->toggle();
        openTicker()->move(200, 200);
        const auto before = openTicker()->pos();
        QTest::keyClick(table(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Right, Qt::ShiftModifier);
        const auto moved = openTicker()->pos() - before;
        QVERIFY(moved.x() > 0 && moved.x() == moved.y());
    }

    // Where the desktop alone decides, a person hears it where it is met: on the window, in its menu, and at a key that does nothing.
    void saysWhatWaylandDoesNotAllow()
    {
        const auto limits = QStringLiteral("keep it on top");
        TickerWindow x11(*m_model, QStringLiteral("xcb"));
        QVERIFY(!x11.findChild<QTableView *>()->toolTip().contains(limits));
        TickerWindow ticker(*m_model, QStringLiteral("wayland-egl"));
        auto *rows = ticker.findChild<QTableView *>();
        QVERIFY2(rows->toolTip().contains(limits), qPrintable(rows->toolTip()));
        QVERIFY2(rows->accessibleDescription().contains(limits), qPrintable(rows->accessibleDescription()));
        QVERIFY(!rows->accessibleDescription().contains(QStringLiteral("arrows")));
        ticker.show();
        const auto place = ticker.pos();
        QTest::keyClick(rows, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(ticker.pos(), place);
        QVERIFY2(QToolTip::text().contains(limits), qPrintable(QToolTip::text()));
        QTest::keyClick(rows, Qt::Key_Menu);
        QStringList words;
        for (const auto *action : ticker.findChild<QMenu *>()->actions())
            words += action->text();
        QVERIFY2(words.join(QLatin1Char('|')).contains(QStringLiteral("Not kept on top")), qPrintable(words.join(QLatin1Char('|'))));
    }

    void comesBack()
    {
        m_access->toggle();
        choose(QStringLiteral("GGGUSDT"));
        openTicker()->move(120, 90);
        const auto place = openTicker()->pos();
        const auto state = m_access->state();
        m_access->close();
        QVERIFY(!openTicker());
        TickerAccess next(*m_model, m_window.get());
        next.restoreState(state);
        QVERIFY(openTicker() && next.isShown());
        QCOMPARE(openTicker()->pos(), place);
        QCOMPARE(shown().join(QString()), QStringLiteral("ABCDEG"));
        next.toggle();
        TickerAccess closed(*m_model, m_window.get());
        closed.restoreState(next.state());
        QVERIFY(!openTicker());
    }

    void aBrokenStateIsNone_data()
    {
        QTest::addColumn<QVariantMap>("state");
        QTest::newRow("nothing") << QVariantMap();
        QTest::newRow("other kinds") << QVariantMap{{QStringLiteral("shown"), QVariantList{1}}, {QStringLiteral("place"), QStringLiteral("here")}, {QStringLiteral("markets"), 7}};
        QTest::newRow("out of sight") << QVariantMap{{QStringLiteral("shown"), true}, {QStringLiteral("place"), QPoint(90'000, -90'000)}, {QStringLiteral("markets"), QStringList{QStringLiteral("a/b")}}};
    }

    void aBrokenStateIsNone()
    {
        QFETCH(QVariantMap, state);
        m_access->restoreState(state);
        if (!m_access->isShown())
            m_access->toggle();
        QVERIFY(openTicker()->screen()->availableGeometry().contains(openTicker()->pos()));
        QCOMPARE(shown().size(), 5);
    }
};

TIDEMARK_TEST(TickerWindowTest, QApplication)
#include "tst_ticker_window.moc"
