#include "monitoring/listen_address.h"
#include "support/test_program.h"

using namespace tidemark;

// What --metrics takes for an address.
class TestListenAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestListenAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *host, int port, const char *written) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port << QString::fromUtf8(written);
    };
    row("127.0.0.1:9464", "127.0.0.1", 9464, "127.0.0.1:9464");
    row("0.0.0.0:0", "0.0.0.0", 0, "0.0.0.0:0");
    row("9464", "127.0.0.1", 9464, "127.0.0.1:9464");
    row(":9464", "127.0.0.1", 9464, "127.0.0.1:9464");
    row("[::1]:9464", "::1", 9464, "[::1]:9464");
    row("[::]:65535", "::", 65535, "[::]:65535");
    row("localhost:1", "localhost", 1, "localhost:1");
    row("cellar-1.example.org:9464", "cellar-1.example.org", 9464, "cellar-1.example.org:9464");
}

void TestListenAddress::reads()
{
    QFETCH(QString, text);
    const auto address = ListenAddress::fromText(text);
    QVERIFY2(address.ok(), qPrintable(address.message()));
    QTEST(address->host, "host");
    QTEST(int(address->port), "port");
    QTEST(address->toString(), "written");
}

void TestListenAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *word) { QTest::addRow("“%s”", text) << QString::fromUtf8(text) << QString::fromUtf8(word); };
    row("", "port");
    row(":", "port");
    row("localhost", "port");
    row("127.0.0.1", "port");
    row("127.0.0.1:", "port");
    row("127.0.0.1:70000", "port");
    row("127.0.0.1:-1", "port");
    row("127.0.0.1:http", "port");
    row("127.0.0.1:94 64", "port");
    row("127.0.0.1:٣", "port");
    row("::1", "brackets");
    row("::1:9464", "brackets");
    row("[::1]", "port");
    row("[]:9464", "host");
    row("[127.0.0.1]:9464", "host");
    row("[::g]:9464", "host");
    row("300.0.0.1:9464", "host");
    row("1.2.3:9464", "host");
    row("a b:9464", "host");
    row("-a:9464", "host");
    row("http://127.0.0.1:9464", "web");
    row("127.0.0.1:9464/metrics", "port");
}

void TestListenAddress::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto address = ListenAddress::fromText(text);
    QVERIFY2(!address.ok(), qPrintable(text));
    QVERIFY2(address.message().contains(word), qPrintable(address.message()));
    QVERIFY2(address.message().startsWith(QStringLiteral("--metrics “%1” ").arg(text)) && address.message().endsWith(QLatin1Char('.')), qPrintable(address.message()));
}

TIDEMARK_TEST(TestListenAddress, QCoreApplication)
#include "tst_listen_address.moc"
