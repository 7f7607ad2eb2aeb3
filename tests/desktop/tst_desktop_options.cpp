#include "desktop/desktop_options.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestDesktopOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settingsCountWhereTheCommandLineIsSilent();
    void theCommandLineWins();
    void theSimulatedMarketKeepsToItself();

private:
    [[nodiscard]] static DesktopOptions optionsOf(const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.addOptions(CommonOptions::declared());
        parser.addOptions(RecordingOptions::declared());
        parser.addOption({QStringLiteral("theme"), {}, QStringLiteral("NAME")});
        if (!parser.parse(QStringList(QStringLiteral("tidemark")) + arguments))
            qFatal("%s", qPrintable(parser.errorText()));
        return {CommonOptions::from(parser).value(), RecordingOptions::from(parser).value(), ThemeChoice::Light,
                DesktopOptions::givenIn(parser)};
    }

    DesktopSettings m_chosen;
};

void TestDesktopOptions::init()
{
    m_chosen.appearance.theme = ThemeChoice::Dark;
    m_chosen.recording = {std::chrono::minutes(5), 6, 7'000'000};
    m_chosen.databaseUri = QStringLiteral("postgresql://ann@db/rec");
    m_chosen.exchange = {QStringLiteral("wss://stream.example.org"), QStringLiteral("https://api.example.org"),
                         {ProxyKind::Http, QStringLiteral("proxy"), 8080, {}, {}}, QStringLiteral("https://archive.example.org/a")};
}

void TestDesktopOptions::settingsCountWhereTheCommandLineIsSilent()
{
    const auto options = optionsOf({});
    QCOMPARE(options.appearance(m_chosen), m_chosen.appearance);
    QCOMPARE(options.limits(m_chosen), m_chosen.recording);
    const auto recorder = options.toRecorder(m_chosen, false);
    QCOMPARE(recorder.databaseUri, m_chosen.databaseUri);
    QCOMPARE(recorder.endpoints.stream, QUrl(m_chosen.exchange.streamUrl));
    QCOMPARE(recorder.endpoints.api, QUrl(m_chosen.exchange.apiUrl));
    QCOMPARE(recorder.endpoints.archive, QUrl(m_chosen.exchange.archiveUrl));
    QCOMPARE(recorder.endpoints.proxy, m_chosen.exchange.proxy);
    QCOMPARE(recorder.firstFetch, std::chrono::minutes(5));
    QCOMPARE(recorder.largestGapFetched, 6);
    QCOMPARE(recorder.spoolQuota, 7'000'000);
}

void TestDesktopOptions::theCommandLineWins()
{
    const auto options = optionsOf({QStringLiteral("--database=postgresql://bob@other/rec"), QStringLiteral("--api-url=http://127.0.0.1:1"),
                                    QStringLiteral("--backfill=8"), QStringLiteral("--gap-limit=9"), QStringLiteral("--theme=light")});
    QCOMPARE(options.appearance(m_chosen).theme, ThemeChoice::Light);
    const auto recorder = options.toRecorder(m_chosen, false);
    QCOMPARE(recorder.databaseUri, QStringLiteral("postgresql://bob@other/rec"));
    QCOMPARE(recorder.endpoints.stream, QUrl(m_chosen.exchange.streamUrl));
    QCOMPARE(recorder.endpoints.api, QUrl(QStringLiteral("http://127.0.0.1:1")));
    QCOMPARE(recorder.firstFetch, std::chrono::minutes(8));
    QCOMPARE(recorder.largestGapFetched, 9);
    QCOMPARE(recorder.spoolQuota, 7'000'000);
}

void TestDesktopOptions::theSimulatedMarketKeepsToItself()
{
    const auto recorder = optionsOf({}).toRecorder(m_chosen, true);
    QVERIFY(recorder.databaseUri.isEmpty());
    QCOMPARE(recorder.endpoints.stream, ExchangeEndpoints::binance().stream);
    QCOMPARE(recorder.largestGapFetched, 6);
}

TIDEMARK_TEST(TestDesktopOptions, QCoreApplication)
#include "tst_desktop_options.moc"
