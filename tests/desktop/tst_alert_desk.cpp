#include "desktop/alert_desk.h"

#include "alerts/alert_values.h"
#include "desktop/live_frames.h"
#include "session/recorder.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/test_program.h"
#include "ui/alerts/alert_history_model.h"
#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/alerts_page.h"
#include "ui/main_window.h"
#include "ui/status/notice_banner.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // ms

// One run of the program, as far as alerts are concerned: a window, a recorder and what is between them. Its database is
// nowhere and its desktop shows nothing, which alerts do not need.
class Run {
public:
    Run(const QString &dataDir, const SimulatedExchange &exchange)
        : Run(dataDir, exchange, std::make_shared<AlertShelf>(dataDir, QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"),
                                                                                                 QStringLiteral("none"))))
    {
    }

    // With what `shelf` holds, as a successor does.
    Run(const QString &dataDir, const SimulatedExchange &exchange, std::shared_ptr<AlertShelf> alerts) : shelf(std::move(alerts))
    {
        RecorderOptions options;
        options.dataDir = dataDir;
        options.databaseUri = QStringLiteral("postgresql://127.0.0.1:1/nowhere");
        options.endpoints = exchange.endpoints();
        options.symbols = {*Symbol::fromText("BTCUSDT")};
        recorder = Recorder::create(options).value();
        WindowSetup setup;
        setup.symbols = options.symbols;
        window = std::make_unique<MainWindow>(recorder->port(), setup);
        m_frames = std::make_unique<LiveFrames>(recorder->mailbox(), *window);
        AlertDesk::watch(shelf->book(true), *recorder);
        desk = std::make_unique<AlertDesk>(shelf->book(true), shelf->post(true), shelf->notifications(), *recorder, *window);
        window->show();
        recorder->start();
    }

    void end()
    {
        QSignalSpy stopped(recorder.get(), &Recorder::stopped);
        recorder->stop(0ms);
        QVERIFY(stopped.count() > 0 || stopped.wait(longest));
        desk.reset();
        m_frames.reset();
        window.reset();
        recorder.reset();
        shelf.reset();
    }

    [[nodiscard]] AlertsPage &page() const { return *window->findChild<AlertsPage *>(); }
    [[nodiscard]] AlertHistoryModel &history() const { return *window->findChild<AlertHistoryModel *>(); }
    [[nodiscard]] AlertRulesModel &rules() const { return *window->findChild<AlertRulesModel *>(); }
    [[nodiscard]] QString tabWords() const { return window->findChild<QTabWidget *>()->tabText(3); }
    [[nodiscard]] QString banner() const
    {
        for (auto *banner : window->findChildren<NoticeBanner *>()) {
            if (banner->isVisible())
                return banner->sentence();
        }
        return {};
    }

    std::shared_ptr<AlertShelf> shelf;
    std::unique_ptr<Recorder> recorder;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<AlertDesk> desk;

private:
    std::unique_ptr<LiveFrames> m_frames;
};

} // namespace

// An alert's whole way against a simulated exchange: made in the window, raised, told, kept, and there at the next start.
class TestAlertDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void anAlertIsRaisedToldAndKept();
    void aFormerSessionsAlertsReachItsSuccessor();
    void aDamagedFileIsSaid();
};

void TestAlertDesk::anAlertIsRaisedToldAndKept()
{
    const auto exchange = SimulatedExchange::start({}).value();
    const QTemporaryDir folder;
    Run first(folder.path(), *exchange);
    const auto priced = [&first] {
        first.page().startAlert(*Symbol::fromText("BTCUSDT"));
        auto *form = first.window->findChild<QDialog *>();
        for (auto *line : form->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1String("Price") && !line->text().isEmpty())
                return true;
        }
        form->reject();
        return false;
    };
    AWAIT_VERIFY(priced(), longest);
    // The smallest move that can be waited for comes soon.
    auto *form = first.window->findChild<QDialog *>();
    for (auto *box : form->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1String("Tell when"))
            box->setCurrentIndex(box->findData(int(AlertKind::Move)));
    }
    for (auto *line : form->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QLatin1String("Percent"))
            line->setText(QStringLiteral("0.01"));
    }
    for (auto *button : first.window->findChild<QDialog *>()->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Create")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(first.rules().rowCount(), 1);
    AWAIT_COMPARE(first.history().rowCount(), 1, longest);
    QTRY_VERIFY(!first.rules().rules().front().isEnabled); // it was to tell once
    QCOMPARE(first.tabWords(), QStringLiteral("Alerts (1)"));
    QVERIFY2(first.banner().contains(QStringLiteral("within")), qPrintable(first.banner()));
    QVERIFY2(first.banner().contains(QStringLiteral("shows no notifications")), qPrintable(first.banner()));
    const auto told = *first.history().eventAt(0);
    QCOMPARE(told.symbol, *Symbol::fromText("BTCUSDT"));
    QVERIFY(told.price && !told.isWhileAway);
    first.end();

    Run second(folder.path(), *exchange);
    QCOMPARE(second.history().rowCount(), 1);
    QCOMPARE(*second.history().eventAt(0), told);
    QCOMPARE(second.rules().rowCount(), 1);
    QVERIFY(!second.rules().rules().front().isEnabled);
    QCOMPARE(second.tabWords(), QStringLiteral("Alerts (1)"));
    QApplication::setActiveWindow(second.window.get());
    QTest::keyClick(second.window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(second.tabWords(), QStringLiteral("Alerts"));
    second.end();

    Run third(folder.path(), *exchange);
    QCOMPARE(third.tabWords(), QStringLiteral("Alerts")); // read
    QCOMPARE(third.history().rowCount(), 1);
    third.end();
}

void TestAlertDesk::aFormerSessionsAlertsReachItsSuccessor()
{
    const auto exchange = SimulatedExchange::start({}).value();
    const QTemporaryDir folder;
    auto once = alertRule(1);
    once.rest.reset();
    Run former(folder.path(), *exchange);
    Q_EMIT former.window->alerts().alertsChanged({once, alertRule(2)});
    Run successor(folder.path(), *exchange, former.shelf);
    QCOMPARE(successor.rules().rowCount(), 2);
    former.desk->retire();
    Q_EMIT former.recorder->alertRaised(alertEvent(1)); // it still drains
    QCOMPARE(successor.history().rowCount(), 1);
    QVERIFY(!successor.rules().rules().front().isEnabled);
    QCOMPARE(successor.tabWords(), QStringLiteral("Alerts (1)"));
    QVERIFY2(successor.banner().contains(QStringLiteral("BTCUSDT")), qPrintable(successor.banner()));
    QVERIFY(former.banner().isEmpty());
    Q_EMIT successor.window->alerts().alertsChanged({successor.rules().rules().front()});
    former.end();
    successor.end();
    const auto kept = readAlertFile(folder.filePath(QStringLiteral("alerts-simulated.json"))).kept;
    QCOMPARE(kept.rules.size(), std::size_t(1));
    QVERIFY(!kept.rules.front().isEnabled);
    QCOMPARE(kept.history.size(), std::size_t(1));
}

void TestAlertDesk::aDamagedFileIsSaid()
{
    const auto exchange = SimulatedExchange::start({}).value();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("alerts-simulated.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": 1, \"rul") > 0);
    file.close();
    Run run(folder.path(), *exchange);
    QVERIFY2(run.banner().contains(QStringLiteral("damaged")), qPrintable(run.banner()));
    run.end();
}

TIDEMARK_TEST(TestAlertDesk, QApplication)
#include "tst_alert_desk.moc"
