#include "desktop/desktop.h"

#include "alerts/alert_values.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"
#include "ui/alerts/alert_rules_model.h"
#include "ui/alerts/alerts_page.h"
#include "ui/main_window.h"
#include "ui/settings/settings_access.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // ms
constexpr int tradesPerSecond = 300;
const QString secret = QStringLiteral("hunter2");
const QByteArrayList symbols{"BTCUSDT", "ETHUSDT"};

QMutex logMutex;
QString logged;
QtMessageHandler formerHandler = nullptr;

void noteMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += text + QLatin1Char('\n');
    formerHandler(type, context, text);
}

Symbol symbolNamed(const QByteArray &name)
{
    return *Symbol::fromText(std::string_view(name.constData()));
}

std::vector<MainWindow *> windows()
{
    std::vector<MainWindow *> found;
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            found.push_back(window);
    }
    return found;
}

// The only one that is shown; nothing where there are none or several.
MainWindow *shownWindow()
{
    auto shown = windows();
    std::erase_if(shown, [](const MainWindow *window) { return !window->isVisible(); });
    return shown.size() == 1 ? shown.front() : nullptr;
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Trades = std::map<std::int64_t, QString>;

Trades tradesIn(const TestDatabase &database, const QByteArray &symbol)
{
    Trades trades;
    const auto rows = database.table("SELECT trade_id, traded_at, price, quantity, buyer_is_maker FROM trades WHERE symbol = '" + symbol + "'");
    for (const auto &row : rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const bool isNew = trades.emplace(row.section(QLatin1Char('|'), 0, 0).toLongLong(), row).second;
        if (!isNew)
            qFatal("stored twice: %s", qPrintable(row));
    }
    return trades;
}

bool isWhole(const Trades &trades)
{
    return !trades.empty() && std::size_t(trades.rbegin()->first - trades.begin()->first) + 1 == trades.size();
}

} // namespace

// The whole desktop program while its recorder is replaced under load, against a local exchange and real databases.
class TestDesktopSuccession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void anotherDatabaseLosesNothing();
    void anotherWayToTheExchangeLosesNothing();

private:
    [[nodiscard]] DesktopOptions options() const;
    void start();
    void end();
    // What was traded in the minute before the start, and all since: nothing is missing in it.
    void awaitWhole(const TestDatabase &database) const;
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SimulatedExchange> m_exchange;
    std::unique_ptr<TestDatabase> m_first;
    std::unique_ptr<TestDatabase> m_second;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktopSuccession::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QLoggingCategory::setFilterRules(QStringLiteral("tidemark.*=true"));
    formerHandler = qInstallMessageHandler(noteMessage);
    m_server = std::make_unique<TestServer>();
    SimulatorOptions market;
    market.rate = tradesPerSecond;
    market.symbols = {symbolNamed(symbols[0]), symbolNamed(symbols[1])};
    m_exchange = SimulatedExchange::start(market).value();
}

void TestDesktopSuccession::cleanupTestCase()
{
    m_exchange.reset();
    m_server.reset();
    qInstallMessageHandler(formerHandler);
}

void TestDesktopSuccession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_first = std::make_unique<TestDatabase>(*m_server, TestDatabase::Schema::Empty);
    m_second = std::make_unique<TestDatabase>(*m_server, TestDatabase::Schema::Empty);
    qputenv("PGPASSFILE", path("passes").toUtf8());
    start();
}

void TestDesktopSuccession::cleanup()
{
    m_desktop.reset();
    m_second.reset();
    m_first.reset();
    qunsetenv("PGPASSFILE");
}

DesktopOptions TestDesktopSuccession::options() const
{
    DesktopOptions options;
    options.common.dataDir = m_folder->path();
    options.common.endpoints = m_exchange->endpoints();
    options.common.endpoints.simulatedAs.clear(); // so that it counts as an exchange of its own
    for (const auto &symbol : symbols)
        options.common.symbols.push_back(symbolNamed(symbol));
    options.common.markets = MarketRules(options.common.symbols);
    options.recording = {1min, 5'000'000, 2'000'000'000};
    options.given.symbols = options.given.streamUrl = options.given.apiUrl = options.given.backfill = true;
    return options;
}

void TestDesktopSuccession::start()
{
    DesktopSettings chosen;
    chosen.databaseUri = m_first->target().toUri();
    QVERIFY(WindowSettings(m_folder->path()).setChosen(chosen).ok());
    m_desktop = std::make_unique<Desktop>(options());
    const auto started = m_desktop->start();
    QVERIFY2(started.ok(), qPrintable(started.message()));
    QVERIFY(shownWindow());
    awaitWhole(*m_first);
}

void TestDesktopSuccession::end()
{
    m_desktop->end();
    AWAIT_VERIFY(windows().empty(), longest);
}

void TestDesktopSuccession::awaitWhole(const TestDatabase &database) const
{
    for (const auto &symbol : symbols) {
        const auto isWholeMinute = [&] {
            return database.valueOf("SELECT to_regclass('public.trades') IS NOT NULL") == QLatin1String("t")
                && database.valueOf("SELECT count(*) = max(trade_id) - min(trade_id) + 1 AND max(traded_at) - min(traded_at) > '1 minute' "
                                    "FROM trades WHERE symbol = '" + symbol + "'") == QLatin1String("t");
        };
        AWAIT_VERIFY(isWholeMinute(), longest);
    }
}

void TestDesktopSuccession::anotherDatabaseLosesNothing()
{
    auto *former = shownWindow();
    Q_EMIT former->alerts().alertsChanged({alertRule(1)});
    Q_EMIT former->settings().databaseChosen({m_second->target().toUri(), secret});
    auto *successor = shownWindow();
    QVERIFY(successor && successor != former);
    awaitWhole(*m_second);
    AWAIT_COMPARE(windows().size(), std::size_t(1), longest);
    QCOMPARE(shownWindow(), successor);
    QCOMPARE(successor->findChild<AlertRulesModel *>()->rowCount(), 1);
    end();

    for (const auto &symbol : symbols) {
        auto all = tradesIn(*m_first, symbol);
        const auto second = tradesIn(*m_second, symbol);
        QVERIFY(second.rbegin()->first > all.rbegin()->first);
        for (const auto &[id, row] : second)
            QCOMPARE(all.try_emplace(id, row).first->second, row); // in both, at the change, it is the same
        QVERIFY2(isWhole(all), symbol.constData());
    }
    QCOMPARE(readAlertFile(path("alerts.json")).kept.rules.size(), std::size_t(1));
    QCOMPARE(WindowSettings(m_folder->path()).chosen().databaseUri, m_second->target().toUri());
    QVERIFY(textOf(path("passes")).contains(secret.toUtf8()));
    QVERIFY(!textOf(path("settings.ini")).contains(secret.toUtf8()));
    const QMutexLocker lock(&logMutex);
    QVERIFY(!logged.isEmpty() && !logged.contains(secret));
}

// Both sessions record into one database for a moment.
void TestDesktopSuccession::anotherWayToTheExchangeLosesNothing()
{
    auto *former = shownWindow();
    std::map<QByteArray, std::int64_t> before;
    for (const auto &symbol : symbols)
        before[symbol] = tradesIn(*m_first, symbol).rbegin()->first;
    Q_EMIT former->settings().exchangeChosen({{}, {}, {ProxyKind::None, {}, 0, {}, {}}});
    QVERIFY(shownWindow() && shownWindow() != former);
    AWAIT_COMPARE(windows().size(), std::size_t(1), longest);
    for (const auto &symbol : symbols) {
        const auto isGoingOn = [&] {
            const auto newest = m_first->valueOf("SELECT max(trade_id) FROM trades WHERE symbol = '" + symbol + "'").toLongLong();
            return newest > before[symbol] + 2 * tradesPerSecond;
        };
        AWAIT_VERIFY(isGoingOn(), longest);
    }
    end();
    for (const auto &symbol : symbols)
        QVERIFY2(isWhole(tradesIn(*m_first, symbol)), symbol.constData());
}

TIDEMARK_TEST(TestDesktopSuccession, QApplication)
#include "tst_desktop_succession.moc"
