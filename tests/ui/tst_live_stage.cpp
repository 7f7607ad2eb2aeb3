#include "ui/replay/live_stage.h"

#include "scripted_replay.h"
#include "support/test_program.h"
#include "ui/board/board_page.h"
#include "ui/board/board_table.h"
#include "ui/chart/price_chart.h"
#include "ui/live/chart_pane.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_page.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/market_table.h"
#include "ui/main_window.h"
#include "ui/replay/replay_page.h"
#include "ui/replay/replay_strip.h"
#include "ui/replay/seek_bar.h"
#include "ui/status/window_banners.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <functional>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// The window while a past time is played again: what it says, what its keys do, and the way back.
class LiveStageTest : public QObject {
    Q_OBJECT

    const Symbol m_btc = symbol("BTCUSDT");
    const Symbol m_eth = symbol("ETHUSDT");
    const Timestamp m_moment = at("2024-08-08T23:55:07.250Z");
    std::unique_ptr<ReplayingPort> m_port;
    std::unique_ptr<MainWindow> m_window;
    int m_course = 0;

    [[nodiscard]] ScriptedReplay &played() const { return m_port->played; }
    [[nodiscard]] LiveStage *stage() const { return m_window->findChild<LiveStage *>(); }
    [[nodiscard]] LivePage &page() const { return stage()->page(); }
    [[nodiscard]] PriceChart *chartOf(Symbol symbol) const { return const_cast<PriceChart *>(page().charts().chartOf(symbol)); }
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key(key), modifiers);
    }
    [[nodiscard]] LiveUpdate frame(Timestamp now, std::vector<Trade> trades) const
    {
        LiveUpdate update{.exchangeNow = now, .trades = std::move(trades), .markets = {}, .status = {}, .replay = ReplayStanding{}};
        update.replay->isRunning = true;
        update.replay->course = m_course;
        for (const auto symbol : {m_btc, m_eth}) {
            MarketPulse pulse;
            pulse.symbol = symbol;
            pulse.series = m_course;
            for (const auto &trade : update.trades) {
                if (trade.symbol == symbol) {
                    pulse.last = trade;
                    pulse.state = MarketState::Replayed;
                }
            }
            update.markets.push_back(pulse);
        }
        return update;
    }
    // From a chart of Live, by key.
    void play()
    {
        stage()->showUpdate({});
        press(chartOf(m_btc), Qt::Key_P);
        QVERIFY(stage()->isReplaying());
        ++m_course;
        stage()->showUpdate(frame(m_moment, {trade("BTCUSDT", 7, m_moment, "61000")}));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_port = std::make_unique<ReplayingPort>();
        m_window = std::make_unique<MainWindow>(*m_port, WindowSetup{{m_btc, m_eth}, false, {}, {}});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showUpdate({.exchangeNow = at("2026-08-08T12:00Z"), .trades = {trade("BTCUSDT", 900, at("2026-08-08T12:00Z"), "70000")}, .markets = {}, .status = {}});
        m_course = 0;
    }
    void cleanup()
    {
        m_window.reset();
        m_port.reset();
    }

    // The board takes the place of the charts by its key, its button and the menu's entry, and gives it back; it is there again at the next start.
    void theBoardComesAndGoes()
    {
        auto *board = m_window->findChild<BoardPage *>();
        QVERIFY(!board->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(board->isVisible());
        QVERIFY(!page().isVisible());
        QVERIFY(m_window->findChild<BoardTable *>()->hasFocus());
        QCOMPARE(stage()->manualPage(), QStringLiteral("board.md"));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier); // from another tab to what stands in this one
        QVERIFY(board->isVisible());
        const auto arrangement = m_window->arrangement();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(page().isVisible());
        MainWindow next(*m_port, WindowSetup{{m_btc, m_eth}, false, {}, {}});
        next.arrange(arrangement);
        QVERIFY(next.stage().isBoardShown());
        next.arrange(m_window->arrangement());
        QVERIFY(!next.stage().isBoardShown());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier); // the field is among the charts
        QVERIFY(page().isVisible());
    }

    // What it asks for comes about in Live.
    void theBoardOpensChartsAndRecords()
    {
        auto *board = m_window->findChild<BoardPage *>();
        stage()->toggleBoard();
        Q_EMIT board->chartWanted(m_eth);
        QVERIFY(!stage()->isBoardShown());
        QVERIFY(chartOf(m_eth));
        QCOMPARE(page().charts().marked(), m_eth);
        stage()->toggleBoard();
        Q_EMIT board->recordingWanted(symbol("SOLUSDT"));
        QVERIFY(m_window->markets().model().rowOf(symbol("SOLUSDT")));
        QVERIFY(stage()->isBoardShown());
        m_window->openMarket(m_btc); // from the mini ticker, or an alert
        QVERIFY(!stage()->isBoardShown());
    }

    // It is of now, also while a past time is played, and says so; that goes on behind it.
    void theBoardDoesNotFollowAReplay()
    {
        play();
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *board = m_window->findChild<BoardPage *>();
        QVERIFY(board->isVisible());
        QStringList words;
        for (const auto *label : board->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.join(QLatin1Char(' ')).contains(QStringLiteral("does not follow")), qPrintable(words.join(QLatin1Char(' '))));
        QVERIFY(stage()->isReplaying());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(stage()->isReplaying() && page().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        Q_EMIT board->chartWanted(m_eth);
        QVERIFY(!stage()->isReplaying());
        QCOMPARE(page().charts().marked(), m_eth);
    }

    // Title, strip, charts and list say that it is a replay; nothing of Live is shown.
    void itSaysPlainlyWhatItIs()
    {
        play();
        QCOMPARE(played().starts.size(), std::size_t(1));
        QCOMPARE(played().starts.front().markets, (std::vector{m_btc, m_eth}));
        QCOMPARE(played().starts.front().followed.front(), m_btc);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Replay of 2024-08-08 23:55:07 UTC"));
        auto *strip = m_window->findChild<ReplayStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY(!m_window->findChildren<QLabel *>(QString()).isEmpty());
        QVERIFY(chartOf(m_btc)->accessibleName().startsWith(QStringLiteral("Replay of BTCUSDT")));
        QVERIFY(chartOf(m_btc)->newest());
        QCOMPARE(chartOf(m_btc)->newest()->price, decimal("61000"));
        const auto &model = page().markets().model();
        QCOMPARE(model.lastOf(m_btc)->id, std::int64_t(7));
        QVERIFY(!model.lastOf(m_eth)); // no price rather than a wrong one
        QCOMPARE(model.index(*model.rowOf(m_btc), MarketModel::StateColumn).data().toString(), QStringLiteral("Replay"));
        QCOMPARE(page().exchangeNow(), m_moment); // it stands between two frames
    }

    // A jump back: what was shown was of another time.
    void aJumpForgetsWhatWasLater()
    {
        play();
        ++m_course;
        stage()->showUpdate(frame(m_moment - 1h, {trade("BTCUSDT", 3, m_moment - 1h, "60000")}));
        QVERIFY(chartOf(m_btc)->newest());
        QCOMPARE(chartOf(m_btc)->newest()->price, decimal("60000"));
        QVERIFY(chartOf(m_btc)->data().ticks(m_moment - 1s, m_moment + 1s, 9).empty());
        QCOMPARE(page().markets().model().lastOf(m_btc)->id, std::int64_t(3));
    }

    // What is traded meanwhile is in Live when it comes back, and the arrangement is the one that was made.
    void escGoesBackToLive()
    {
        play();
        m_window->showUpdate({.exchangeNow = at("2026-08-08T12:01Z"), .trades = {trade("BTCUSDT", 901, at("2026-08-08T12:01Z"), "70001")}, .markets = {}, .status = {}});
        QVERIFY(chartOf(m_btc)->newest());
        QCOMPARE(chartOf(m_btc)->newest()->price, decimal("61000"));
        page().charts().arrangeInColumn();
        (void)played().take();
        press(&page().markets().table(), Qt::Key_Escape);
        QVERIFY(!stage()->isReplaying());
        QCOMPARE(played().take(), QStringList{QStringLiteral("end")});
        QVERIFY(chartOf(m_btc)->newest());
        QCOMPARE(chartOf(m_btc)->newest()->price, decimal("70001"));
        QCOMPARE(page().charts().arrangement().rows().size(), std::size_t(2));
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Replay")));
        stage()->showUpdate(frame(m_moment + 1s, {trade("BTCUSDT", 8, m_moment + 1s, "61001")})); // on its way then
        QVERIFY(chartOf(m_btc)->newest());
        QCOMPARE(chartOf(m_btc)->newest()->price, decimal("70001"));
    }

    // Whichever chart had the focus before, and gets it back.
    void theMarkedMarketStaysMarked()
    {
        chartOf(m_btc)->setFocus();
        stage()->play(m_eth, m_moment);
        QCOMPARE(page().markets().selected(), m_eth);
        stage()->leave();
        QCOMPARE(page().markets().selected(), m_eth);
        QCOMPARE(page().charts().marked(), m_eth);
        QVERIFY(page().markets().table().hasFocus());
    }

    // That the window is a viewer is said behind either title, also where it began or ended meanwhile.
    void theTitleSaysWhetherItIsAViewer()
    {
        const auto viewer = QStringLiteral(" (viewer)");
        const auto own = m_window->windowTitle();
        Q_EMIT m_window->banners().viewerChanged(QStringLiteral("The role eve may only read."));
        QCOMPARE(m_window->windowTitle(), own + viewer);
        play();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Replay of 2024-08-08 23:55:07 UTC") + viewer);
        Q_EMIT m_window->banners().viewerChanged({});
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Replay of 2024-08-08 23:55:07 UTC"));
        stage()->leave();
        QCOMPARE(m_window->windowTitle(), own);
        stage()->play(m_btc, m_moment);
        Q_EMIT m_window->banners().viewerChanged(QStringLiteral("The role eve may only read."));
        stage()->showUpdate(frame(m_moment + 1s, {}));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Replay of 2024-08-08 23:55:08 UTC") + viewer);
        stage()->leave();
        QCOMPARE(m_window->windowTitle(), own + viewer);
    }

    // Also where it stands still, and no frame comes.
    void theTitleFollowsTheZone()
    {
        play();
        stage()->setTimeFormat(TimeFormat(QTimeZone("Europe/Berlin")));
        QVERIFY2(m_window->windowTitle().startsWith(QStringLiteral("Replay of 2024-08-09 01:55:07 ")), qPrintable(m_window->windowTitle()));
        const auto labels = m_window->findChild<ReplayStrip *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(QStringLiteral("Replay of 2024-08-09 01:55:07.250000 ")); }));
    }

    void keysPlayIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("told");
        QTest::newRow("space") << int(Qt::Key_Space) << 0 << QStringLiteral("pause");
        QTest::newRow("period") << int(Qt::Key_Period) << 0 << QStringLiteral("1 trades of BTCUSDT");
        QTest::newRow("comma") << int(Qt::Key_Comma) << 0 << QStringLiteral("-1 trades of BTCUSDT");
        QTest::newRow("alt right") << int(Qt::Key_Right) << int(Qt::AltModifier) << QStringLiteral("1 seconds of BTCUSDT");
        QTest::newRow("alt left") << int(Qt::Key_Left) << int(Qt::AltModifier) << QStringLiteral("-1 seconds of BTCUSDT");
        QTest::newRow("plus") << int(Qt::Key_Plus) << 0 << QStringLiteral("speed 2");
        QTest::newRow("greater") << int(Qt::Key_Greater) << 0 << QStringLiteral("speed 2");
        QTest::newRow("minus") << int(Qt::Key_Minus) << 0 << QStringLiteral("speed 1");
    }

    void keysPlayIt()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, told);
        play();
        (void)played().take();
        press(&page().markets().table(), key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(played().take(), QStringList{told});
        if (key == Qt::Key_Plus || key == Qt::Key_Minus)
            return; // they zoom in a chart
        press(chartOf(m_btc), key, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(played().take().size(), 1);
    }

    // Who types keeps all that is typed; who presses a button with the space bar presses it.
    void nobodysKeysAreStolen()
    {
        play();
        (void)played().take();
        auto *field = page().markets().findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("p .,+- "));
        QCOMPARE(field->text(), QStringLiteral("p .,+- "));
        QVERIFY(played().take().isEmpty());
        auto *live = m_window->findChild<ReplayStrip *>()->findChild<QPushButton *>();
        press(live, Qt::Key_Space);
        QVERIFY(!stage()->isReplaying());
    }

    // Esc first ends what a chart was about.
    void escEndsWhatTheChartWasAboutFirst()
    {
        play();
        (void)chartOf(m_btc)->grab(); // what keys point at is what was painted
        press(chartOf(m_btc), Qt::Key_Left, Qt::ShiftModifier);
        press(chartOf(m_btc), Qt::Key_Escape);
        QVERIFY(stage()->isReplaying());
        press(chartOf(m_btc), Qt::Key_Escape);
        QVERIFY(!stage()->isReplaying());
    }

    void aChartThatIsOpenedIsFollowed()
    {
        page().charts().close(m_eth);
        play();
        QCOMPARE(played().starts.front().followed, std::vector{m_btc});
        (void)played().take();
        page().charts().open(m_eth);
        QVERIFY(played().take().contains(QStringLiteral("follow")));
        QVERIFY(std::find(played().followed.begin(), played().followed.end(), m_eth) != played().followed.end());
    }

    // Watched is recorded, from here too.
    void aMarketThatIsAddedIsAddedToLive()
    {
        play();
        QSignalSpy added(&m_window->markets(), &MarketList::marketAdded);
        page().markets().addMarket(symbol("SOLUSDT"));
        QCOMPARE(added.size(), 1);
        QCOMPARE(played().starts.back().markets.size(), std::size_t(3));
        QCOMPARE(played().starts.back().at, m_moment);
        page().markets().removeMarket(symbol("SOLUSDT"));
        QVERIFY(!m_window->markets().model().rowOf(symbol("SOLUSDT")));
    }

    // It would be recorded on.
    void aMarketThatARuleCoversIsNotRemoved()
    {
        play();
        m_window->markets().setRules(MarketRules({}, {QStringLiteral("*USDT")}));
        page().markets().removeMarket(m_eth);
        QVERIFY(page().markets().model().rowOf(m_eth));
        QVERIFY(m_window->markets().model().rowOf(m_eth));
        m_window->markets().follow({}, {m_eth}); // the exchange lists it no more
        QVERIFY(!page().markets().model().rowOf(m_eth));
        m_window->markets().setRules({});
        page().markets().removeMarket(m_btc);
        QVERIFY(!m_window->markets().model().rowOf(m_btc));
    }

    // What was recorded once is played without being recorded again.
    void aMarketThatIsNotWatchedAnyMore()
    {
        stage()->play(symbol("OLDUSDT"), m_moment);
        QCOMPARE(played().starts.back().markets, (std::vector{m_btc, m_eth, symbol("OLDUSDT")}));
        QCOMPARE(page().markets().selected(), symbol("OLDUSDT"));
        QVERIFY(page().charts().shows(symbol("OLDUSDT")));
        QVERIFY(!m_window->markets().model().rowOf(symbol("OLDUSDT")));
        stage()->leave();
        QVERIFY(!page().charts().shows(symbol("OLDUSDT")));
    }

    // Whoever hears the window has asked for all that is in it when it goes.
    void whoHearsItIsNotLeftWithWhatIsGone()
    {
        QAccessible::setActive(true);
        play();
        const std::function<int(QAccessibleInterface *)> visit = [&](QAccessibleInterface *node) {
            int count = 1;
            for (int i = 0; node && i < std::min(node->childCount(), 60); ++i)
                count += visit(node->child(i));
            return count;
        };
        QVERIFY(visit(QAccessible::queryAccessibleInterface(m_window.get())) > 50);
        ++m_course;
        stage()->showUpdate(frame(m_moment - 24h, {}));
        (void)visit(QAccessible::queryAccessibleInterface(m_window.get()));
        press(&page().markets().table(), Qt::Key_Escape);
        QVERIFY(!stage()->isReplaying());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!m_window->findChild<ReplayStrip *>());
        (void)visit(QAccessible::queryAccessibleInterface(m_window.get()));
        QAccessible::setActive(false);
    }

    void theStripTellsHowItGoes()
    {
        play();
        auto *strip = m_window->findChild<ReplayStrip *>();
        const auto tells = [strip](const QString &words) {
            const auto labels = strip->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        auto update = frame(m_moment + 1s, {});
        update.replay->problem = QStringLiteral("The record cannot be read.");
        stage()->showUpdate(update);
        QVERIFY(tells(QStringLiteral("The record cannot be read.")));
        update.replay->problem.clear();
        update.replay->isAtEnd = true;
        update.replay->isRunning = false;
        update.replay->speed = 100;
        stage()->showUpdate(update);
        QVERIFY(tells(QStringLiteral("newest trade")));
        QCOMPARE(strip->findChild<QComboBox *>()->currentData().toDouble(), 100.0);
        (void)played().take();
        press(&page().markets().table(), Qt::Key_Space);
        QCOMPARE(played().take(), QStringList{QStringLiteral("run")});
        m_window->setLocalTime(false);
        Q_EMIT strip->bar().seekWanted(m_moment - 1h);
        QCOMPARE(played().take(), QStringList{QStringLiteral("seek 2024-08-08T22:55:07.250000Z")});
    }
};

TIDEMARK_TEST(LiveStageTest, QApplication)
#include "tst_live_stage.moc"
