#include "desktop/desktop_session.h"

#include "core/record_port.h"
#include "host/log_book.h"
#include "session/simulated_exchange.h"
#include "support/await.h"
#include "support/test_program.h"
#include "ui/language.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/record/record_page.h"
#include "ui/settings/settings_access.h"
#include "ui/status/banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace tidemark;

namespace {

constexpr QChar opening(u'«');

// Puts every text that can be translated between « and ».
class OtherLanguage : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArray(context).contains("Socket"))
            return {}; // a reason, which stays English
        return opening + QString::fromUtf8(source) + QChar(u'»');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Of buttons, tabs, labels and the window's own.
QStringList wordsIn(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const auto *label : window.findChildren<QLabel *>())
        words += label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        words += QStringList{button->text(), button->toolTip()};
    for (const auto *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; i < tabs->count(); ++i)
            words += tabs->tabText(i);
    }
    static const QRegularExpression word(QStringLiteral("[a-z]{3}"));
    words.removeIf([](const QString &text) { return !text.contains(word); });
    words.sort();
    return words;
}

} // namespace

// One window and its recorder, whose exchange and database are nowhere.
class TestDesktopSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLayoutIsRememberedBeforeTheEnd();
    void rulesBringMarketsAndTakeThemAway();
    void aNamedMarketStaysUntilItIsRemoved();
    void anotherLanguageIsAnotherWindowThatStandsAsTheFormerStood();
    void aWindowThatWorksKeepsItsLanguage();

private:
    [[nodiscard]] MainWindow &window() { return m_session->window(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    LogBook m_log;
    std::unique_ptr<AlertShelf> m_alerts;
    std::unique_ptr<DesktopSession> m_session;
};

void TestDesktopSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_alerts = std::make_unique<AlertShelf>(m_folder->path(), QDBusConnection(QStringLiteral("none")));
    RecorderOptions options;
    options.dataDir = m_folder->path();
    options.databaseUri = QStringLiteral("postgresql://127.0.0.1:1/nowhere");
    options.endpoints = ExchangeEndpoints::fromText(QStringLiteral("ws://127.0.0.1:1"), QStringLiteral("http://127.0.0.1:1")).value();
    options.symbols = {*Symbol::fromText("BTCUSDT")};
    m_session = DesktopSession::create(options, MarketRules(options.symbols), nullptr, *m_alerts, m_log).value();
    m_session->start();
}

void TestDesktopSession::cleanup()
{
    QSignalSpy ended(m_session.get(), &DesktopSession::ended);
    m_session->hurry();
    AWAIT_COMPARE(ended.size(), 1, answerMs);
    m_session.reset();
    m_alerts.reset();
}

void TestDesktopSession::theLayoutIsRememberedBeforeTheEnd()
{
    const auto timers = m_session->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first()->intervalAsDuration(), std::chrono::milliseconds(DesktopSession::betweenLayouts));
    QSignalSpy ticks(timers.first(), &QTimer::timeout);
    timers.first()->start(0);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    const WindowSettings file(m_folder->path());
    QTRY_VERIFY((file.layout() == WindowLayout{window().saveGeometry(), window().arrangement()}));

    const auto isLeftAlone = [&] { // once the new window has settled
        QFile::remove(m_folder->filePath(QStringLiteral("settings.ini")));
        ticks.clear();
        return QTest::qWaitFor([&] { return ticks.size() > 2; }) && file.isNew();
    };
    QVERIFY(QTest::qWaitFor(isLeftAlone, 30'000)); // a QTRY_ would look once more, and remove the file again
    auto *tabs = window().findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->currentIndex() + 1);
    QTRY_COMPARE(file.layout().arrangement, window().arrangement());
}

void TestDesktopSession::rulesBringMarketsAndTakeThemAway()
{
    auto &port = m_session->recorder().port();
    auto &list = window().markets();
    const auto shown = [&list] {
        QStringList names;
        for (const auto &symbol : list.model().symbols())
            names += symbol.toString();
        return names.join(QLatin1Char(' '));
    };
    const auto listed = [](const QStringList &names) {
        std::vector<MarketInfo> markets;
        for (const auto &name : names)
            markets.push_back({*Symbol::fromText(QStringView(name)), QStringLiteral("TRADING"), {}, {}, {}, {}});
        return markets;
    };
    const WindowSettings file(m_folder->path());
    Q_EMIT port.directoryLoaded(listed({QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("BTCEUR")}));
    QCOMPARE(shown(), QStringLiteral("BTCUSDT"));
    Q_EMIT window().settings().rulesChosen({QStringLiteral("*USDT")});
    QCOMPARE(shown(), QStringLiteral("BTCUSDT ETHUSDT"));
    QCOMPARE(file.markets()->toText(), QStringLiteral("BTCUSDT,*USDT"));

    Q_EMIT port.directoryLoaded(listed({QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("NEWUSDT"), QStringLiteral("BTCEUR")}));
    QCOMPARE(shown(), QStringLiteral("BTCUSDT ETHUSDT NEWUSDT"));
    list.removeMarket(*Symbol::fromText("NEWUSDT"));
    QCOMPARE(shown(), QStringLiteral("BTCUSDT ETHUSDT NEWUSDT"));

    Q_EMIT port.directoryLoaded(listed({QStringLiteral("BTCUSDT"), QStringLiteral("NEWUSDT"), QStringLiteral("BTCEUR")})); // once may be a mistake
    Q_EMIT port.directoryLoaded(listed({QStringLiteral("BTCUSDT"), QStringLiteral("NEWUSDT"), QStringLiteral("SOLUSDT"), QStringLiteral("BTCEUR")}));
    QCOMPARE(shown(), QStringLiteral("BTCUSDT NEWUSDT SOLUSDT"));
    const auto banners = window().findChildren<Banner *>();
    QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
        return banner->sentence().contains(QLatin1String("from now on: SOLUSDT")) && banner->sentence().contains(QLatin1String("no longer recorded: ETHUSDT"));
    }));

    list.addMarket(*Symbol::fromText("BTCEUR"));
    QCOMPARE(file.markets()->toText(), QStringLiteral("BTCUSDT,BTCEUR,*USDT"));

    Q_EMIT window().settings().rulesChosen({});
    QCOMPARE(shown(), QStringLiteral("BTCUSDT BTCEUR"));
    QCOMPARE(file.markets()->toText(), QStringLiteral("BTCUSDT,BTCEUR"));
}

// The exchange takes it off its list, and a rule covers it: it was not the rule that brought it, and the next start has the same list.
void TestDesktopSession::aNamedMarketStaysUntilItIsRemoved()
{
    auto &port = m_session->recorder().port();
    auto &list = window().markets();
    const auto bitcoin = *Symbol::fromText("BTCUSDT");
    const auto ether = *Symbol::fromText("ETHUSDT");
    const auto kept = [this] { return WindowSettings(m_folder->path()).markets()->toText(); };
    const std::vector<MarketInfo> both{{bitcoin, QStringLiteral("TRADING"), {}, {}, {}, {}}, {ether, QStringLiteral("TRADING"), {}, {}, {}, {}}};
    const std::vector<MarketInfo> one{both.back()};
    Q_EMIT port.directoryLoaded(both);
    Q_EMIT window().settings().rulesChosen({QStringLiteral("*USDT")});
    list.removeMarket(bitcoin); // it would be recorded on
    QCOMPARE(list.model().symbols(), (std::vector{bitcoin, ether}));
    for (int i = 0; i < 3; ++i)
        Q_EMIT port.directoryLoaded(one);
    QCOMPARE(list.model().symbols(), (std::vector{bitcoin, ether}));
    QCOMPARE(kept(), QStringLiteral("BTCUSDT,*USDT"));

    list.removeMarket(bitcoin);
    QCOMPARE(list.model().symbols(), std::vector{ether});
    QCOMPARE(kept(), QStringLiteral("*USDT"));
    list.addMarket(bitcoin); // as Undo does
    QCOMPARE(kept(), QStringLiteral("BTCUSDT,*USDT"));
    Q_EMIT port.directoryLoaded(both);
    list.removeMarket(bitcoin);
    QCOMPARE(list.model().symbols(), (std::vector{ether, bitcoin}));
}

void TestDesktopSession::anotherLanguageIsAnotherWindowThatStandsAsTheFormerStood()
{
    auto *former = &window();
    QPointer<MainWindow> gone(former);
    QSignalSpy stopped(&m_session->recorder(), &Recorder::stopped);
    QSignalSpy renewed(m_session.get(), &DesktopSession::windowRenewed);
    const std::vector<MarketInfo> listed{{*Symbol::fromText("BTCUSDT"), QStringLiteral("TRADING"), {}, {}, {}, {}}, {*Symbol::fromText("ETHUSDT"), QStringLiteral("TRADING"), {}, {}, {}, {}}};
    Q_EMIT m_session->recorder().port().directoryLoaded(listed);
    Q_EMIT window().settings().rulesChosen({QStringLiteral("*USDT")});
    window().findChild<QTabWidget *>()->setCurrentIndex(2);
    window().record().addLog({{}});
    window().settings().openAt(4);
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    const auto symbols = window().markets().model().symbols();
    const auto lines = window().record().logLines().size(); // the recorder goes on to add some whenever events are handled
    const auto arrangement = window().arrangement();

    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QVERIFY(m_session->renewWindow());
    QVERIFY(!gone);
    QCOMPARE(renewed.size(), 1);
    QVERIFY(window().isVisible());
    QCOMPARE(window().findChild<QTabWidget *>()->currentIndex(), 2);
    QCOMPARE(window().markets().model().symbols(), symbols);
    QCOMPARE(window().record().logLines().size(), lines);
    QCOMPARE(window().settings().shownPage(), std::optional(4));
    for (const auto &words : wordsIn(window()))
        QVERIFY2(words.contains(opening), qPrintable(words));

    QVERIFY(QCoreApplication::removeTranslator(&other));
    QVERIFY(m_session->renewWindow());
    for (const auto &words : wordsIn(window()))
        QVERIFY2(!words.contains(opening), qPrintable(words));
    QCOMPARE(window().arrangement().value(QStringLiteral("tab")), arrangement.value(QStringLiteral("tab"))); // widths of columns follow the words
    QCOMPARE(WindowSettings(m_folder->path()).markets()->toText(), QStringLiteral("BTCUSDT,*USDT"));
    QCOMPARE(stopped.size(), 0);
}

void TestDesktopSession::aWindowThatWorksKeepsItsLanguage()
{
    auto *former = &window();
    QProgressBar *work = nullptr;
    for (auto *bar : window().findChildren<QProgressBar *>())
        work = bar->property(endsWithWindow).toBool() ? bar : work;
    QVERIFY(work);
    work->show();
    QVERIFY(!m_session->renewWindow());
    QCOMPARE(&window(), former);
    work->hide();
    QVERIFY(m_session->renewWindow());
}

TIDEMARK_TEST(TestDesktopSession, QApplication)
#include "tst_desktop_session.moc"
