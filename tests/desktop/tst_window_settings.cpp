#include "desktop/window_settings.h"

#include "desktop/kept_secret.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

class TestWindowSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingIsSetAtFirst();
    void everythingComesBack();
    void secretsAreNotInTheFile();
    void brokenValuesAreReplacedInWords_data();
    void brokenValuesAreReplacedInWords();
    void aFileOfNoiseIsSurvived();
    void aTypedPasswordIsLeftOut_data();
    void aTypedPasswordIsLeftOut();
    void whatWasTold();
    void saysWhereItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] WindowSettings settings() const { return WindowSettings(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowSettings::nothingIsSetAtFirst()
{
    QVERIFY(settings().isNew());
    QCOMPARE(settings().chosen(), DesktopSettings());
    QVERIFY(!settings().markets());
    QVERIFY(settings().layout() == WindowLayout());
    QVERIFY(!settings().wasSystemDark());
}

void TestWindowSettings::everythingComesBack()
{
    const DesktopSettings chosen{{ThemeChoice::Dark, MoveColors::GreenRed, true},
                                 {std::chrono::minutes(5), 6, 7'000'000},
                                 {QStringLiteral("wss://s.example.org:9443"), QStringLiteral("https://a.example.org"),
                                  {ProxyKind::Socks5, QStringLiteral("proxy"), 1080, QStringLiteral("ann"), {}}},
                                 QStringLiteral("postgresql://ann@db/rec?sslmode=require"),
                                 ClosingChoice::Quit};
    QVERIFY(settings().setChosen(chosen).ok());
    const auto markets = MarketRules::fromText(u"BTCUSDT,*EUR").value();
    QVERIFY(settings().setMarkets(markets).ok());
    const QVariantMap history{{QStringLiteral("splits"), QVariantList{QByteArray("\0x", 2)}}};
    const WindowLayout layout{"geometry", {{QStringLiteral("tab"), 2}, {QStringLiteral("history"), history}}};
    settings().setLayout(layout);
    settings().setSystemDark(true);
    QCOMPARE(settings().chosen(), chosen);
    QCOMPARE(settings().markets().value(), markets);
    QVERIFY(settings().layout() == layout);
    QCOMPARE(settings().wasSystemDark(), std::optional(true));
    QVERIFY(!settings().isNew());
}

void TestWindowSettings::secretsAreNotInTheFile()
{
    DesktopSettings chosen;
    chosen.exchange.proxy = {ProxyKind::Http, QStringLiteral("proxy"), 8080, QStringLiteral("ann"), QStringLiteral("hunter2")};
    QVERIFY(settings().setChosen(chosen).ok());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
    const KeptSecret secret(m_folder->path(), KeptSecret::Of::Proxy);
    QVERIFY(secret.read().isEmpty());
    QVERIFY(secret.keep(QStringLiteral("hunter2 ü")).ok());
    QCOMPARE(secret.read(), QStringLiteral("hunter2 ü"));
    const auto kept = m_folder->filePath(QStringLiteral("proxy-password"));
    QCOMPARE(QFileInfo(kept).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                                              | QFileDevice::WriteOther), QFileDevice::Permissions());
    QVERIFY(secret.keep({}).ok());
    QVERIFY(!QFile::exists(kept));
    QVERIFY(secret.keep({}).ok());
    const auto lost = KeptSecret(m_folder->filePath(QStringLiteral("nowhere")), KeptSecret::Of::Proxy).keep(QStringLiteral("hunter2"));
    QVERIFY(!lost.ok() && !lost.message().contains(QLatin1String("hunter2")));
}

void TestWindowSettings::brokenValuesAreReplacedInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *group, const char *line, const char *key) {
        QTest::newRow(line) << QByteArray("[") + group + "]\n" + line + '\n' << QString::fromLatin1(key);
    };
    row("appearance", "theme=pink", "appearance/theme");
    row("appearance", "moves=7", "appearance/moves");
    row("appearance", "times=@Variant(\\0\\0)", "appearance/times");
    row("appearance", "language=klingon", "appearance/language");
    row("window", "closing=maybe", "window/closing");
    row("recording", "gapLimit=-1", "recording/gapLimit");
    row("recording", "spoolMegabytes=0", "recording/spoolMegabytes");
    row("recording", "backfillMinutes=soon", "recording/backfillMinutes");
    row("exchange", "stream=http://example.org", "exchange/stream");
    row("exchange", "api=example", "exchange/api");
    row("exchange", "archive=example", "exchange/archive");
    row("exchange", "proxy=carrier-pigeon", "exchange/proxy");
    row("exchange", "proxy=http", "exchange/proxy");
    row("exchange", "proxyPort=99999", "exchange/proxyPort");
    row("database", "uri=postgresql://[x", "database/uri");
}

void TestWindowSettings::brokenValuesAreReplacedInWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    write(text);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("The setting %1 in settings.ini is not one that is known").arg(key)));
    QCOMPARE(settings().chosen(), DesktopSettings());
}

void TestWindowSettings::aFileOfNoiseIsSurvived()
{
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise += char((i * 7919) % 251);
    write(noise);
    QCOMPARE(settings().chosen(), DesktopSettings());
    QVERIFY(settings().layout() == WindowLayout());
}

void TestWindowSettings::aTypedPasswordIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QString>("counting");
    QTest::newRow("of the role") << QByteArray("postgresql://ann:hunter2@db/rec") << QStringLiteral("postgresql://ann@db/rec");
    QTest::newRow("of a key") << QByteArray("postgresql://ann@db/rec?sslpassword=hunter2") << QStringLiteral("postgresql://ann@/rec?host=db");
}

void TestWindowSettings::aTypedPasswordIsLeftOut()
{
    QFETCH(QByteArray, uri);
    write("[database]\nuri=" + uri + '\n');
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("database/uri.*without its password")));
    QTEST(settings().chosen().databaseUri, "counting");
}

void TestWindowSettings::whatWasTold()
{
    QVERIFY(!settings().isTold(QStringLiteral("closing")));
    settings().noteTold(QStringLiteral("closing"));
    QVERIFY(settings().isTold(QStringLiteral("closing")));
    QVERIFY(!settings().isTold(QStringLiteral("welcome")));
}

void TestWindowSettings::saysWhereItCannotWrite()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("settings.ini"))); // not even by root
    const auto chosen = settings().setChosen({});
    QVERIFY2(chosen.message().contains(path()), qPrintable(chosen.message()));
    QVERIFY(!settings().setMarkets(MarketRules({*Symbol::fromText("BTCUSDT")})).ok());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written")));
    settings().setSystemDark(true);
}

TIDEMARK_TEST(TestWindowSettings, QCoreApplication)
#include "tst_window_settings.moc"
