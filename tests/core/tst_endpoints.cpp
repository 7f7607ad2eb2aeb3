#include "core/endpoints.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenIsBinance();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void secretsAreNotRepeated();
    void theArchive();
    void identities_data();
    void identities();
    void simulatedMarketsAreTheirOwnExchange();
};

void TestEndpoints::nothingGivenIsBinance()
{
    const auto endpoints = ExchangeEndpoints::fromText({}, {});
    QVERIFY(endpoints.ok());
    QCOMPARE(*endpoints, ExchangeEndpoints::binance());
    QCOMPARE(endpoints->stream.scheme(), QStringLiteral("wss"));
    QCOMPARE(endpoints->api.scheme(), QStringLiteral("https"));
    QVERIFY(!endpoints->isSimulated());
}

void TestEndpoints::reads_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("streamBase");
    QTest::addColumn<QString>("apiBase");
    QTest::newRow("local") << "ws://127.0.0.1:8080" << "http://127.0.0.1:8080" << "ws://127.0.0.1:8080"
                           << "http://127.0.0.1:8080";
    QTest::newRow("slash at the end") << "ws://127.0.0.1:8080/" << "http://127.0.0.1:8080/" << "ws://127.0.0.1:8080"
                                      << "http://127.0.0.1:8080";
    QTest::newRow("stream alone") << "wss://data-stream.binance.vision" << "" << "wss://data-stream.binance.vision"
                                  << "https://api.binance.com";
    QTest::newRow("api alone") << "" << "https://api1.binance.com" << "wss://stream.binance.com:9443"
                               << "https://api1.binance.com";
    QTest::newRow("upper case") << "WSS://Stream.Example.COM" << "HTTPS://API.Example.COM" << "wss://stream.example.com"
                                << "https://api.example.com";
    QTest::newRow("IPv6") << "ws://[::1]:8080" << "http://[::1]:8080" << "ws://[::1]:8080" << "http://[::1]:8080";
}

void TestEndpoints::reads()
{
    QFETCH(QString, stream);
    QFETCH(QString, api);
    const auto endpoints = ExchangeEndpoints::fromText(stream, api);
    QVERIFY2(endpoints.ok(), qPrintable(endpoints.message()));
    QTEST(endpoints->stream.toString(), "streamBase");
    QTEST(endpoints->api.toString(), "apiBase");
}

void TestEndpoints::refuses_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("flag");
    const auto streamFlag = QStringLiteral("--stream-url");
    const auto apiFlag = QStringLiteral("--api-url");
    for (const auto *stream : {"http://host", "https://host", "stream.binance.com", "stream.binance.com:9443", "ws://", "ws:///ws",
                               "ws://host/ws", "ws://host/stream?streams=x", "ws://host?x=1", "ws://host#x", "ws://me:secret@host",
                               "ws://host:70000", "ws://ho st", "file:///tmp/x", "127.0.0.1:8080", "nonsense"}) {
        QTest::newRow(stream) << QString::fromUtf8(stream) << QString() << streamFlag;
    }
    for (const auto *api : {"ws://host", "wss://host", "host", "http://host/api/v3", "http://host?x", "http://me@host"})
        QTest::newRow(api) << QString() << QString::fromUtf8(api) << apiFlag;
}

void TestEndpoints::refuses()
{
    QFETCH(QString, stream);
    QFETCH(QString, api);
    QFETCH(QString, flag);
    const auto endpoints = ExchangeEndpoints::fromText(stream, api);
    QVERIFY(!endpoints.ok());
    QVERIFY2(endpoints.message().startsWith(flag), qPrintable(endpoints.message()));
    QVERIFY(endpoints.message().contains(QStringLiteral("without a path")));
}

void TestEndpoints::secretsAreNotRepeated()
{
    const auto secret = QStringLiteral("hunter2");
    for (const auto *rest : {"://me:hunter2@host", "://host?key=hunter2", "://host#hunter2", "://me:hun ter2,hunter2@host"}) {
        const auto tail = QString::fromLatin1(rest);
        const auto stream = ExchangeEndpoints::fromText(QStringLiteral("wss") + tail, {});
        const auto api = ExchangeEndpoints::fromText({}, QStringLiteral("https") + tail);
        const auto archive = ExchangeEndpoints::fromText({}, {}, QStringLiteral("https") + tail);
        for (const auto *refused : {&stream, &api, &archive}) {
            QVERIFY2(!refused->ok(), rest);
            QVERIFY2(!refused->message().contains(secret), rest);
        }
    }
    // What has no place for one is, so that a slip of the keyboard is seen.
    QVERIFY(ExchangeEndpoints::fromText(QStringLiteral("wss://host/ws"), {}).message().contains(QStringLiteral("“wss://host/ws”")));
}

void TestEndpoints::theArchive()
{
    const auto archive = [](const QString &text) { return ExchangeEndpoints::fromText({}, {}, text); };
    QCOMPARE(archive({})->archive.toString(), QStringLiteral("https://data.binance.vision"));
    QCOMPARE(archive(QStringLiteral("http://127.0.0.1:8080/"))->archive.toString(), QStringLiteral("http://127.0.0.1:8080"));
    QCOMPARE(archive(QStringLiteral("https://host/data.binance.vision"))->archive.path(), QStringLiteral("/data.binance.vision"));
    for (const auto *text : {"ftp://host", "host", "https://", "https://me@host", "https://host?x", "https://host#x"}) {
        const auto refused = archive(QString::fromLatin1(text));
        QVERIFY2(!refused.ok(), text);
        QVERIFY(refused.message().startsWith(QStringLiteral("--archive-url")));
    }
    // The same id means another trade elsewhere.
    QVERIFY(archive({})->hasOwnArchive());
    const auto testnet = ExchangeEndpoints::fromText(QStringLiteral("wss://stream.testnet.binance.vision"), QStringLiteral("https://testnet.binance.vision"));
    QVERIFY(!testnet->hasOwnArchive());
    QVERIFY(ExchangeEndpoints::fromText(QStringLiteral("ws://a"), QStringLiteral("http://a"), QStringLiteral("http://a"))->hasOwnArchive());
}

void TestEndpoints::identities_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("isBinance");
    QTest::newRow("defaults") << "" << "" << true;
    QTest::newRow("other port") << "wss://stream.binance.com:443" << "" << true;
    QTest::newRow("market data only") << "wss://data-stream.binance.vision" << "https://data-api.binance.vision" << true;
    QTest::newRow("numbered api") << "" << "https://api4.binance.com" << true;
    QTest::newRow("cloud api") << "" << "https://api-gcp.binance.com" << true;
    QTest::newRow("testnet") << "wss://stream.testnet.binance.vision" << "https://testnet.binance.vision" << false;
    QTest::newRow("futures") << "wss://fstream.binance.com" << "https://fapi.binance.com" << false;
    QTest::newRow("demo") << "wss://demo-stream.binance.com" << "https://demo-api.binance.com" << false;
    QTest::newRow("Binance.US") << "wss://stream.binance.us:9443" << "https://api.binance.us" << false;
    QTest::newRow("half Binance") << "ws://127.0.0.1:8080" << "" << false;
    QTest::newRow("a host that only ends so") << "wss://stream.binance.com.example.org" << "" << false;
    QTest::newRow("a host that only begins so") << "wss://notstream.binance.com" << "" << false;
}

void TestEndpoints::identities()
{
    QFETCH(QString, stream);
    QFETCH(QString, api);
    QFETCH(bool, isBinance);
    const auto endpoints = ExchangeEndpoints::fromText(stream, api);
    QVERIFY2(endpoints.ok(), qPrintable(endpoints.message()));
    const auto own = endpoints->stream.toString() + QLatin1Char(' ') + endpoints->api.toString();
    QCOMPARE(endpoints->identity(), isBinance ? QStringLiteral("binance") : own);
}

void TestEndpoints::simulatedMarketsAreTheirOwnExchange()
{
    auto endpoints = ExchangeEndpoints::binance();
    endpoints.simulatedAs = QStringLiteral("seed 1");
    QVERIFY(endpoints.isSimulated());
    QCOMPARE(endpoints.identity(), QStringLiteral("simulated, seed 1"));
    QVERIFY(endpoints != ExchangeEndpoints::binance());
}

TIDEMARK_TEST(TestEndpoints, QCoreApplication)
#include "tst_endpoints.moc"
