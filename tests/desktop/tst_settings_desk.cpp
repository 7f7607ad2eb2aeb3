#include "desktop/settings_desk.h"

#include "desktop/desktop_session.h"
#include "host/log_book.h"
#include "session/simulated_exchange.h"
#include "support/test_program.h"
#include "ui/settings/settings_access.h"
#include "ui/status/banner.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tidemark;

// What becomes of a choice in the settings, on a session whose recorder was never started.
class TestSettingsDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatTheExchangeIsAskedByCountsAtOnce_data();
    void whatTheExchangeIsAskedByCountsAtOnce();
    void whatCannotBeWrittenIsRefused();
    void aMirrorsTokenIsKeptApart();

private:
    void create(const DesktopOptions &options);
    [[nodiscard]] SettingsAccess &access() { return m_session->window().settings(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    LogBook m_log;
    std::unique_ptr<AlertShelf> m_alerts;
    std::unique_ptr<SettingsDesk> m_desk;
    std::unique_ptr<DesktopSession> m_session;
};

void TestSettingsDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettingsDesk::cleanup()
{
    m_session.reset();
    m_desk.reset();
    m_alerts.reset();
}

void TestSettingsDesk::create(const DesktopOptions &options)
{
    m_alerts = std::make_unique<AlertShelf>(m_folder->path(), QDBusConnection(QStringLiteral("none")));
    RecorderOptions recording;
    recording.dataDir = m_folder->path();
    recording.endpoints = options.common.endpoints;
    recording.symbols = {*Symbol::fromText("BTCUSDT")};
    m_session = DesktopSession::create(recording, MarketRules(recording.symbols), nullptr, *m_alerts, m_log).value();
    m_desk = std::make_unique<SettingsDesk>(options, m_folder->path(), WindowSettings(m_folder->path()));
    m_desk->serve(*m_session, false);
}

void TestSettingsDesk::whatTheExchangeIsAskedByCountsAtOnce_data()
{
    QTest::addColumn<bool>("isStreamGiven");
    QTest::addColumn<bool>("isApiGiven");
    QTest::addColumn<ExchangeSettings>("chosen");
    QTest::addColumn<bool>("counts");
    const ExchangeSettings addresses{QStringLiteral("wss://s.example.org"), QStringLiteral("https://a.example.org"), {}};
    const ExchangeSettings proxy{{}, {}, {ProxyKind::Http, QStringLiteral("proxy"), 8080, {}, {}}};
    QTest::newRow("addresses") << false << false << addresses << true;
    QTest::newRow("one address is given") << true << false << addresses << true;
    QTest::newRow("both addresses are given") << true << true << addresses << false;
    QTest::newRow("a proxy") << false << false << proxy << true;
    QTest::newRow("a proxy for given addresses") << true << true << proxy << true;
    QTest::newRow("nothing new") << false << false << ExchangeSettings() << false;
}

void TestSettingsDesk::whatTheExchangeIsAskedByCountsAtOnce()
{
    QFETCH(bool, isStreamGiven);
    QFETCH(bool, isApiGiven);
    QFETCH(ExchangeSettings, chosen);
    DesktopOptions options;
    options.common.endpoints = ExchangeEndpoints::binance();
    options.given.streamUrl = isStreamGiven;
    options.given.apiUrl = isApiGiven;
    create(options);
    QSignalSpy wanted(m_desk.get(), &SettingsDesk::successorWanted);
    Q_EMIT access().exchangeChosen(chosen);
    QTEST(wanted.size() == 1, "counts");
    QCOMPARE(WindowSettings(m_folder->path()).chosen().exchange, chosen);
}

void TestSettingsDesk::aMirrorsTokenIsKeptApart()
{
    create({});
    const auto token = m_folder->filePath(QStringLiteral("mirror-token"));
    const MirrorSettings mirror{.url = QStringLiteral("http://127.0.0.1:1"), .database = QStringLiteral("desk"), .secret = QStringLiteral("hunter2")};
    Q_EMIT access().mirrorChosen(mirror);
    QCOMPARE(m_desk->chosen().mirror, mirror);
    auto remembered = mirror;
    remembered.secret.clear();
    QCOMPARE(WindowSettings(m_folder->path()).chosen().mirror, remembered);
    QCOMPARE(QFileInfo(token).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    remembered.database = QStringLiteral("another");
    Q_EMIT access().mirrorChosen(remembered); // no token typed: the one from before
    QCOMPARE(m_desk->chosen().mirror.secret, QStringLiteral("hunter2"));
    remembered.url = QStringLiteral("http://127.0.0.2:1"); // which is not for another computer
    Q_EMIT access().mirrorChosen(remembered);
    QVERIFY(m_desk->chosen().mirror.secret.isEmpty());
    Q_EMIT access().mirrorChosen({.url = QStringLiteral("http://ann:hunter3@127.0.0.1:1")});
    QCOMPARE(m_desk->chosen().mirror, remembered);
    QFile file(m_folder->filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(!text.contains("hunter"));
    Q_EMIT access().mirrorChosen({});
    QVERIFY(!QFile::exists(token));
}

void TestSettingsDesk::whatCannotBeWrittenIsRefused()
{
    create({});
    m_session->window().show();
    access().open();
    const auto says = [this](const QString &words) {
        for (const auto *label : m_session->window().findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    const auto path = m_folder->filePath(QStringLiteral("settings.ini"));
    QVERIFY(QFile::remove(path) || !QFile::exists(path));
    QVERIFY(QDir().mkdir(path));
    QSignalSpy wanted(m_desk.get(), &SettingsDesk::successorWanted);
    const auto former = m_desk->chosen();
    Q_EMIT access().databaseChosen({QStringLiteral("postgresql://ann@db/rec"), {}});
    Q_EMIT access().exchangeChosen({QStringLiteral("wss://s.example.org"), {}, {}});
    QVERIFY(says(QStringLiteral("cannot be written")));
    QVERIFY(!says(QStringLiteral("Kept")));
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(m_desk->chosen(), former);
    const auto isToldAcross = [this] {
        const auto banners = m_session->window().findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->sentence().contains(QLatin1String("cannot be written"));
        });
    };
    QVERIFY(!isToldAcross());
    Q_EMIT access().closingChosen(ClosingChoice::Quit); // in use all the same
    QCOMPARE(m_desk->chosen().closing, ClosingChoice::Quit);
    QVERIFY(isToldAcross());
}

TIDEMARK_TEST(TestSettingsDesk, QApplication)
#include "tst_settings_desk.moc"
