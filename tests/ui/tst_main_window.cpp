#include "ui/main_window.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/dialog_size.h"
#include "ui/alerts/alert_banner.h"
#include "ui/chart/price_chart.h"
#include "ui/history/history_page.h"
#include "ui/history/moment_edit.h"
#include "ui/live/extremes_model.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/market_search.h"
#include "ui/live/market_table.h"
#include "ui/manual/manual_window.h"
#include "ui/menu/window_menu.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/markets_page.h"
#include "ui/settings/settings_access.h"
#include "ui/settings/settings_dialog.h"
#include "ui/status/banner.h"
#include "ui/status/notice_line.h"
#include "ui/status/window_banners.h"
#include "ui/status/zone_switch.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init();
    void pricesReachTheList();
    void aMarketIsAddedByTyping();
    void aRemovedMarketComesBack();
    void trouble();
    void aSimulatedMarketSaysSo();
    void tabsByKey();
    void theManualOpensAtWhatIsShown();
    void exportsWhereverTheFocusIs();
    void fitsTheScreen();
    void fitsTheScreenUnderBanners_data();
    void fitsTheScreenUnderBanners();
    void closingDrainsFirst();
    void settingsReachTheWindow();
    void theArrangementComesBack();
    void othersSayThingsToo();
    void seenOrNot();
    void itsDialogsAreHiddenWithIt();
    void asksTheRecordOnceItIsThere();
    void timesFollowTheZone();
    void timesFollowTheComputer();
    void everyControlHasAName();
    void theRecordIsAskedForWhileItIsShown();
    void paintingIsMeasuredWherePricesAreSeen();
    void noticesCanBeDismissed();
    void nothingIsSaidToBeRecordedWhereItIsNot();
    void nothingKnownIsNotTheYear1970();
    void alertsAreToldUntilTheyAreSeen();
    void aProblemOfTheAlertsIsSaidAgain();
    void historyOpensAtTheNewestTrade();
    void linkedChartsShowOneMarket();

private:
    [[nodiscard]] Banner *bannerWith(const QString &words) const
    {
        for (auto *banner : m_window->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->sentence().contains(words))
                return banner;
        }
        return nullptr;
    }
    [[nodiscard]] bool labelWith(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] MarketModel *model() const { return m_window->findChild<MarketModel *>(); }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

LiveUpdate update(FeedState state = FeedState::Live)
{
    LiveUpdate result;
    result.exchangeNow = at("2024-08-08T12:00:10Z");
    result.trades = {trade("BTCUSDT", 7, at("2024-08-08T12:00:05.5Z"), "61837.63")};
    MarketPulse pulse;
    pulse.symbol = symbol("BTCUSDT");
    pulse.last = result.trades.front();
    pulse.windows[2].extremes = LowHigh{{decimal("61000"), at("2024-08-08T11:59Z")}, {decimal("62000"), at("2024-08-08T12:00Z")}};
    result.markets = {pulse};
    result.status.feed.state = state;
    result.status.feed.since = at("2024-08-08T11:50Z");
    result.status.feed.host = QStringLiteral("stream.example.org");
    result.status.database.state = DatabaseState::Ready;
    return result;
}

} // namespace

void MainWindowTest::init()
{
    m_window.reset();
    m_port = std::make_unique<ScriptedPort>();
    m_window = std::make_unique<MainWindow>(*m_port, WindowSetup{{symbol("BTCUSDT"), symbol("ETHUSDT")}, false, {}, {}});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // keys reach shortcuts of active windows only
}

void MainWindowTest::pricesReachTheList()
{
    m_window->showUpdate(update());
    QCOMPARE(model()->index(0, MarketModel::LastColumn).data().toString(), QStringLiteral("61,837.63"));
    Q_EMIT m_port->directoryLoaded({market("BTC", "USDT", "TRADING", "0.1")});
    QCOMPARE(model()->index(0, MarketModel::LastColumn).data().toString(), QStringLiteral("61,837.63"));
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<SeedQuestion>(), 2);
    QCOMPARE(m_port->question<SeedQuestion>(0).symbol, symbol("BTCUSDT"));
    m_port->answer<SeedQuestion>({symbol("BTCUSDT"), {trade("BTCUSDT", 6, at("2024-08-08T12:00:01Z"), "61800")}}, 0);
    auto *extremes = m_window->findChild<ExtremesModel *>();
    QCOMPARE(extremes->index(2, ExtremesModel::LowColumn).data().toString(), QStringLiteral("61,000.0"));
}

void MainWindowTest::aMarketIsAddedByTyping()
{
    QSignalSpy added(&m_window->markets(), &MarketList::marketAdded);
    Q_EMIT m_port->directoryLoaded({market("SOL", "USDT"), market("BTC", "USDT")});
    auto *search = m_window->findChild<MarketSearch *>();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(search, QStringLiteral("sol"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][0].value<Symbol>(), symbol("SOLUSDT"));
    QCOMPARE(model()->rowCount(), 3);
    QTest::keyClicks(search, QStringLiteral("btcusdt"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_window->findChild<MarketList *>()->findChild<NoticeLine *>()->sentence(), QStringLiteral("BTCUSDT is in the list already."));
}

void MainWindowTest::aRemovedMarketComesBack()
{
    QSignalSpy removed(&m_window->markets(), &MarketList::marketRemoved);
    QSignalSpy added(&m_window->markets(), &MarketList::marketAdded);
    QTest::keyClick(m_window->findChild<MarketTable *>(), Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model()->symbols(), std::vector{symbol("ETHUSDT")});
    auto *notice = m_window->findChild<MarketList *>()->findChild<NoticeLine *>();
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    QCOMPARE(added.size(), 1);
    QCOMPARE(model()->symbolAt(0), symbol("BTCUSDT"));
    QVERIFY(!notice->isVisible());
}

void MainWindowTest::trouble()
{
    QSignalSpy wanted(&m_window->banners(), &WindowBanners::simulatedMarketWanted);
    auto failing = update(FeedState::Waiting);
    failing.status.feed.problem = QStringLiteral("Host not found.");
    m_window->showUpdate(failing);
    auto *banner = bannerWith(QStringLiteral("stream.example.org cannot be reached since 2024-08-08 11:50:00"));
    QVERIFY(banner);
    failing.status.feed.state = FeedState::Connecting;
    failing.status.feed.since = at("2024-08-08T11:55Z");
    m_window->showUpdate(failing);
    QVERIFY(banner->sentence().contains(QLatin1String("11:50:00")));
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    failing.status.database.state = DatabaseState::Refused;
    failing.status.database.problem = QStringLiteral("It belongs to another exchange.");
    failing.status.spool.problem = QStringLiteral("The disk is full.");
    m_window->showUpdate(failing);
    QVERIFY(bannerWith(QStringLiteral("It belongs to another exchange.")));
    QVERIFY(bannerWith(QStringLiteral("The disk is full.")));
    m_window->showUpdate(update());
    QVERIFY(!bannerWith(QString()));
    auto waiting = update();
    waiting.status.database.state = DatabaseState::Stalled;
    waiting.status.database.problem = QStringLiteral("waiting for process 7 (psql)");
    m_window->showUpdate(waiting);
    QVERIFY(bannerWith(QStringLiteral("waiting for process 7 (psql)")));
    waiting.status.database.state = DatabaseState::Away;
    m_window->showUpdate(waiting);
    QVERIFY(!bannerWith(QString()));
    waiting.status.database.needsPerson = true;
    m_window->showUpdate(waiting);
    QVERIFY(bannerWith(QStringLiteral("is away since")));
    waiting = update();
    waiting.status.database.problem = QStringLiteral("Some trades wait in the spool: attach the month.");
    waiting.status.database.aside = 3;
    m_window->showUpdate(waiting);
    QVERIFY(bannerWith(QStringLiteral("attach the month")));
}

void MainWindowTest::aSimulatedMarketSaysSo()
{
    MainWindow simulated(*m_port, WindowSetup{{}, true, QStringLiteral("seed 1"), {}});
    simulated.show();
    QVERIFY(simulated.windowTitle().contains(QLatin1String("Simulated market")));
    const auto labels = simulated.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == QLatin1String("Simulated market"); }));
    auto failing = update(FeedState::Waiting);
    simulated.showUpdate(failing);
    for (auto *banner : simulated.findChildren<Banner *>()) {
        if (banner->sentence().contains(QLatin1String("cannot be reached")))
            QVERIFY(!banner->findChild<QPushButton *>());
    }
}

void MainWindowTest::tabsByKey()
{
    auto *tabs = m_window->findChild<QTabWidget *>();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
}

void MainWindowTest::theManualOpensAtWhatIsShown()
{
    const auto manual = [] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (const auto *shown = qobject_cast<ManualWindow *>(widget); shown && shown->isVisible())
                return shown->page();
        }
        return QString();
    };
    auto *tabs = m_window->findChild<QTabWidget *>();
    const QStringList pages{QStringLiteral("live.md"), QStringLiteral("history.md"), QStringLiteral("record.md"), QStringLiteral("alerts.md")};
    QCOMPARE(tabs->count(), int(pages.size()));
    for (int tab = 0; tab < pages.size(); ++tab) {
        tabs->setCurrentIndex(tab);
        Q_EMIT m_window->findChild<WindowMenu *>()->manualWanted();
        QCOMPARE(manual(), pages[tab]);
    }
}

void MainWindowTest::exportsWhereverTheFocusIs()
{
    // X11's text fields know Ctrl+E as “end of the line” and would keep it for themselves.
    QKeyEvent question(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    question.ignore();
    QApplication::sendEvent(m_window->findChild<MarketSearch *>(), &question);
    QVERIFY(!question.isAccepted());
    QTest::keyClick(m_window->findChild<MarketSearch *>(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_window->findChild<QTabWidget *>()->currentIndex(), 1);
}

void MainWindowTest::fitsTheScreen()
{
    QVERIFY(m_window->minimumSizeHint().width() <= 1280);
    QVERIFY2(m_window->minimumSizeHint().height() <= 720 - 48, qPrintable(QString::number(m_window->minimumSizeHint().height())));
    m_window->resize(9'000, 9'000); // as remembered from a larger screen
    fitToScreen(*m_window);
    QVERIFY(m_window->isMaximized());
    const auto room = m_window->screen()->availableGeometry().size().expandedTo(m_window->minimumSizeHint());
    QVERIFY(m_window->width() <= room.width() && m_window->height() <= room.height());
}

void MainWindowTest::fitsTheScreenUnderBanners_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 4; ++tab)
        QTest::newRow(qPrintable(QString::number(tab + 1))) << tab;
}

// On a screen of 1280 × 720, the window's frame taken off, with all that may stand above and all that History has to say.
void MainWindowTest::fitsTheScreenUnderBanners()
{
    QFETCH(int, tab);
    const QSize room(1280 - 16, 720 - 48);
    auto *tabs = m_window->findChild<QTabWidget *>();
    auto failing = update(FeedState::Waiting);
    failing.status.feed.problem = QStringLiteral("Host not found.");
    failing.status.spool.problem = QStringLiteral("The disk is full.");
    m_window->showUpdate(failing);
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(m_port->count<SecondQuestion>() > 0);
    SecondAnswer answer;
    answer.symbol = symbol("BTCUSDT");
    answer.second = at("2024-08-08T12:00:05Z");
    answer.before = trade("BTCUSDT", 7, at("2024-08-08T11:00:05.5Z"), "61837.63");
    answer.completeness.missing = answer.minuteCompleteness.missing = 7;
    answer.minute = Candle();
    m_port->answer<SecondQuestion>(answer);
    tabs->setCurrentIndex(tab);
    m_window->resize(room);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(bannerWith(QStringLiteral("The disk is full.")));
    QVERIFY2(m_window->minimumSizeHint().height() <= room.height(), qPrintable(QString::number(m_window->minimumSizeHint().height())));
    QCOMPARE(m_window->size(), room);
    const auto *status = m_window->statusBar();
    QVERIFY(status->isVisible());
    QVERIFY(m_window->rect().contains(status->geometry()));
    QVERIFY(status->geometry().top() >= m_window->centralWidget()->geometry().bottom());
    const auto *shown = tabs->currentWidget();
    QVERIFY(m_window->centralWidget()->rect().contains(QRect(shown->mapTo(m_window->centralWidget(), QPoint()), shown->size())));
}

void MainWindowTest::closingDrainsFirst()
{
    QSignalSpy closing(m_window.get(), &MainWindow::closeAsked);
    QSignalSpy asked(m_window.get(), &MainWindow::quitAsked);
    QSignalSpy now(&m_window->banners(), &WindowBanners::quitNow);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QCOMPARE(closing.size(), 1);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    m_window->banners().setQuitting(QStringLiteral("Storing the last 1,204 trades…"));
    auto *banner = bannerWith(QStringLiteral("Storing the last 1,204 trades…"));
    QVERIFY(banner);
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(now.size(), 1);
    m_window->allowClose();
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::settingsReachTheWindow()
{
    QSignalSpy added(&m_window->markets(), &MarketList::marketAdded);
    QSignalSpy looks(&m_window->settings(), &SettingsAccess::appearanceChosen);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    Q_EMIT dialog->markets().added(symbol("SOLUSDT"));
    QCOMPARE(added.size(), 1);
    QCOMPARE(model()->rowCount(), 3);
    dialog->look().setLocalTime(true);
    QVERIFY(m_window->findChild<ZoneSwitch *>()->isLocal());
    QCOMPARE(looks.size(), 1);
    m_window->findChild<ZoneSwitch *>()->setLocal(false);
    QCOMPARE(looks.size(), 2);
    QVERIFY(!m_window->settings().settings().appearance.isLocalTime);
}

void MainWindowTest::theArrangementComesBack()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    const auto arrangement = m_window->arrangement();
    MainWindow later(*m_port, WindowSetup{{symbol("BTCUSDT")}, false, {}, {}});
    later.arrange(arrangement);
    QCOMPARE(later.findChild<QTabWidget *>()->currentIndex(), 2);
    MainWindow broken(*m_port, WindowSetup{{symbol("BTCUSDT")}, false, {}, {}});
    broken.arrange({{QStringLiteral("tab"), 99}, {QStringLiteral("history"), QStringLiteral("?")}});
    QCOMPARE(broken.findChild<QTabWidget *>()->currentIndex(), 0);
}

void MainWindowTest::othersSayThingsToo()
{
    QSignalSpy answered(&m_window->banners(), &WindowBanners::answered);
    m_window->banners().tell({QStringLiteral("welcome"), QStringLiteral("Welcome."), {}});
    m_window->showUpdate(update());
    auto *banner = bannerWith(QStringLiteral("Welcome."));
    QVERIFY(banner);
    banner->findChildren<QPushButton *>().back()->click();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toString(), QStringLiteral("welcome"));
    QCOMPARE(answered[0][1].toInt(), -1);
    m_window->showUpdate(update());
    QVERIFY(!bannerWith(QString()));
    m_window->banners().tell({QStringLiteral("closing"), QStringLiteral("It went on."), {QStringLiteral("End it")}});
    banner = bannerWith(QStringLiteral("It went on."));
    banner->findChildren<QPushButton *>().front()->click();
    QCOMPARE(answered[1][1].toInt(), 0);
    QVERIFY(!bannerWith(QString()));
}

void MainWindowTest::seenOrNot()
{
    QSignalSpy seen(m_window.get(), &MainWindow::seenChanged);
    QVERIFY(m_window->isSeen());
    m_window->settings().open();
    QVERIFY(m_window->findChild<SettingsDialog *>()->isVisible());
    m_window->hide();
    QVERIFY(!m_window->isSeen());
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
    m_window->show();
    m_window->showMinimized();
    QVERIFY(!m_window->isSeen());
    QCOMPARE(seen.size(), 3);
}

void MainWindowTest::itsDialogsAreHiddenWithIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const auto isOpen = [](const QDialog *dialog) { return dialog->isVisible(); };
    const auto dialogs = m_window->findChildren<QDialog *>();
    QVERIFY(std::any_of(dialogs.begin(), dialogs.end(), isOpen));
    m_window->hide();
    QVERIFY(std::none_of(dialogs.begin(), dialogs.end(), isOpen));
}

void MainWindowTest::asksTheRecordOnceItIsThere()
{
    m_window->findChild<QTabWidget *>()->setCurrentIndex(1);
    QTest::qWait(500); // longer than the page waits for the hand to rest
    QCOMPARE(m_port->count<OutlineQuestion>(), 0); // nothing is known of the database yet
    m_window->showUpdate(update());
    QTRY_COMPARE(m_port->count<OutlineQuestion>(), 1);
    QTRY_VERIFY(m_port->count<SecondQuestion>() > 0);
}

void MainWindowTest::timesFollowTheZone()
{
    m_window->showUpdate(update(FeedState::Waiting));
    QVERIFY(bannerWith(QStringLiteral("since 2024-08-08 11:50:00")));
    m_window->findChild<ZoneSwitch *>()->setLocal(true);
    QVERIFY(bannerWith(QStringLiteral("since 2024-08-08 13:50:00")));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(labelWith(QStringLiteral("(UTC+")));
}

// Which is taken to another zone while the window is open.
void MainWindowTest::timesFollowTheComputer()
{
    const auto home = qScopeGuard([] { qputenv("TZ", "Europe/Berlin"); });
    m_window->showUpdate(update(FeedState::Waiting));
    auto *zone = m_window->findChild<ZoneSwitch *>();
    zone->setLocal(true);
    QVERIFY(bannerWith(QStringLiteral("since 2024-08-08 13:50:00")));
    QSignalSpy changed(m_window.get(), &MainWindow::timeFormatChanged);
    qputenv("TZ", "Asia/Tokyo");
    zone->findChild<QTimer *>()->start(0);
    QTRY_VERIFY(bannerWith(QStringLiteral("since 2024-08-08 20:50:00")));
    const auto choices = zone->findChildren<QPushButton *>();
    QVERIFY(std::any_of(choices.begin(), choices.end(), [](const QPushButton *choice) { return choice->text().contains(QLatin1String("UTC+09:00")); }));
    QCOMPARE(changed.size(), 1);
    zone->setLocal(false);
    qputenv("TZ", "Europe/Berlin");
    QTRY_VERIFY(std::none_of(choices.begin(), choices.end(), [](const QPushButton *choice) { return choice->text().contains(QLatin1String("UTC+09:00")); }));
    QCOMPARE(changed.size(), 2); // who sees UTC goes on seeing it
}

void MainWindowTest::everyControlHasAName()
{
    m_window->showUpdate(update());
    m_window->findChild<QTabWidget *>()->setCurrentIndex(1);
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_window.get());
        if (!takesKeys || widget->inherits("QTabBar") || widget->inherits("QTabWidget") || widget->inherits("QLabel")
            || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar")
            || (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractScrollArea"))) // viewports
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
            : button                                          ? button->text()
            : widget->parentWidget()                          ? widget->parentWidget()->accessibleName()
                                                              : QString();
        const auto *parent = widget->parentWidget();
        QVERIFY2(!name.isEmpty(), qPrintable(QStringLiteral("%1 in %2")
                                                 .arg(QLatin1String(widget->metaObject()->className()),
                                                      QLatin1String(parent ? parent->metaObject()->className() : ""))));
    }
}

void MainWindowTest::theRecordIsAskedForWhileItIsShown()
{
    m_window->showUpdate(update());
    QCOMPARE(m_port->count<RecordQuestion>(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_port->count<RecordQuestion>(), 2);
    const auto question = m_port->question<RecordQuestion>(0);
    QCOMPARE(question.to, at("2024-08-08T12:00:10Z"));
    RecordOutline outline;
    outline.symbol = question.symbol;
    outline.completeness.stored = 12'345'678;
    outline.recordBegins = question.from;
    m_port->answer<RecordQuestion>(outline, 0);
    QVERIFY(labelWith(QStringLiteral("12,345,678 trades")));
}

void MainWindowTest::paintingIsMeasuredWherePricesAreSeen()
{
    auto *lag = m_window->findChild<QToolButton *>(QStringLiteral("status3"));
    const auto isMeasured = [&] {
        auto received = update();
        received.receivedAt = std::chrono::steady_clock::now();
        m_window->showUpdate(received);
        return lag->toolTip().contains(QStringLiteral("Received → painted: half within"));
    };
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!isMeasured());
    QCoreApplication::processEvents(); // a paint, but not of prices
    QVERIFY(!isMeasured());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(isMeasured());
}

void MainWindowTest::noticesCanBeDismissed()
{
    auto told = update();
    told.status.feed.notices = {QStringLiteral("FOOUSDT is not listed.")};
    told.status.lag.clockOffset = std::chrono::milliseconds(2'300);
    m_window->showUpdate(told);
    const auto dismiss = [](const Banner *banner) { banner->findChildren<QPushButton *>().back()->click(); };
    auto *banner = bannerWith(QStringLiteral("behind the exchange's"));
    QVERIFY(banner);
    dismiss(banner);
    m_window->showUpdate(told);
    QCOMPARE(bannerWith(QStringLiteral("FOOUSDT is not listed.")), banner);
    dismiss(banner);
    QVERIFY(!bannerWith(QString()));
}

void MainWindowTest::nothingIsSaidToBeRecordedWhereItIsNot()
{
    m_window->banners().tell({QStringLiteral("welcome"), QStringLiteral("It is recorded."), {}, Tone::Accent, true});
    QVERIFY(bannerWith(QStringLiteral("It is recorded.")));
    auto refused = update();
    refused.status.database.state = DatabaseState::Refused;
    refused.status.database.problem = QStringLiteral("It is of another exchange.");
    m_window->showUpdate(refused);
    QVERIFY(bannerWith(QStringLiteral("It is of another exchange.")));
    QVERIFY(!bannerWith(QStringLiteral("It is recorded.")));
    m_window->showUpdate(update());
    QVERIFY(bannerWith(QStringLiteral("It is recorded.")));
}

// Neither the exchange nor the record has told a time.
void MainWindowTest::nothingKnownIsNotTheYear1970()
{
    auto told = update();
    told.exchangeNow = {};
    told.isNowHeard = false;
    told.markets.clear();
    m_window->showUpdate(told);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    const auto moments = m_window->findChild<HistoryPage *>()->findChildren<MomentEdit *>();
    QVERIFY(moments.size() >= 3);
    for (const auto *moment : moments)
        QVERIFY2(wallClock() - moment->moment() < 1h, qPrintable(moment->text()));
}

void MainWindowTest::alertsAreToldUntilTheyAreSeen()
{
    const auto words = QStringLiteral("BTCUSDT crossed 60,000.00 upwards.");
    m_window->alertBanner().tell(QStringLiteral("1"), words);
    m_window->alertBanner().tellProblem(QStringLiteral("The disk is full."));
    m_window->findChild<QTabWidget *>()->setCurrentIndex(3);
    QVERIFY(!bannerWith(words));
    QVERIFY(bannerWith(QStringLiteral("The disk is full."))); // the list does not tell it
    m_window->alertBanner().tell(QStringLiteral("2"), words);
    QVERIFY(!bannerWith(words));
    m_window->findChild<QTabWidget *>()->setCurrentIndex(0);
    m_window->alertBanner().tell(QStringLiteral("3"), words);
    auto *banner = bannerWith(words);
    QVERIFY(banner);
    QTest::mouseClick(banner->findChildren<QPushButton *>().front(), Qt::LeftButton);
    QCOMPARE(m_window->findChild<QTabWidget *>()->currentIndex(), 3);
    QVERIFY(!bannerWith(words));
}

void MainWindowTest::aProblemOfTheAlertsIsSaidAgain()
{
    const auto words = QStringLiteral("The disk is full.");
    for (int i = 0; i < 2; ++i) {
        m_window->alertBanner().tellProblem(words);
        auto *banner = bannerWith(words);
        QVERIFY(banner);
        QTest::mouseClick(banner->findChildren<QPushButton *>().back(), Qt::LeftButton);
        QVERIFY(!bannerWith(words));
    }
}

void MainWindowTest::historyOpensAtTheNewestTrade()
{
    m_window->showUpdate(update());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_port->count<SecondQuestion>(), 1);
    QCOMPARE(m_port->question<SecondQuestion>().second, at("2024-08-08T12:00:05Z"));
}

void MainWindowTest::linkedChartsShowOneMarket()
{
    m_window->showUpdate(update());
    auto *history = m_window->findChild<HistoryPage *>();
    m_window->markets().select(symbol("ETHUSDT"));
    QVERIFY(history->symbol() != symbol("ETHUSDT")); // each for itself
    for (auto *chart : m_window->findChildren<PriceChart *>())
        chart->link().setLinked(true);
    m_window->markets().select(symbol("BTCUSDT"));
    m_window->markets().select(symbol("ETHUSDT"));
    QTRY_COMPARE(history->symbol(), symbol("ETHUSDT")); // once the hand rests
    history->showMoment(symbol("BTCUSDT"), at("2024-08-08T12:00:05Z"));
    QTRY_COMPARE(m_window->markets().selected(), symbol("BTCUSDT"));
    // The window remembers who is linked.
    const auto arrangement = m_window->arrangement();
    init();
    m_window->arrange(arrangement);
    for (auto *chart : m_window->findChildren<PriceChart *>())
        QVERIFY(chart->link().isLinked());
}

TIDEMARK_TEST(MainWindowTest, QApplication)
#include "tst_main_window.moc"
