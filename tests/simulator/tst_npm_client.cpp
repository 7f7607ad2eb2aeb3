#include "simulator/local_exchange.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <chrono>

using namespace tidemark;

namespace {

constexpr int wanted = 25;

struct Finished {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

// Less than the test's own ceiling, so that there is time to say why.
constexpr auto patience = std::chrono::seconds(40);

// Waits in the event loop, since the exchange lives in it.
[[nodiscard]] Finished run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!finished.wait(int(std::chrono::milliseconds(patience).count()))) {
        process.kill();
        (void)process.waitForFinished();
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

// A client of Binance from npm, written by others, receives the local exchange's trades.
class TestNpmClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void receivesTheExchangesTrades();

private:
    QJsonArray history(const LocalExchange &exchange, qint64 fromId);

    QString m_folder;
    QString m_node;
};

void TestNpmClient::initTestCase()
{
    m_node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const auto npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (m_node.isEmpty() || npm.isEmpty())
        QSKIP("node and npm are not installed, so no independent client can be run.");
    m_folder = QStringLiteral(TIDEMARK_NPM_FOLDER);
    QVERIFY(QDir().mkpath(m_folder));
    for (const auto *name : {"package.json", "package-lock.json", ".npmrc", "receive_trades.mjs"}) {
        const auto file = QString::fromLatin1(name);
        const auto copy = QDir(m_folder).filePath(file);
        QFile::remove(copy);
        QVERIFY(QFile::copy(QStringLiteral(TIDEMARK_NPM_SOURCES "/") + file, copy));
    }
    // A registry that cannot be reached is not tried for minutes.
    const auto installed = run(npm, {QStringLiteral("ci"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"), QStringLiteral("--fetch-retries=0"),
                                     QStringLiteral("--fetch-timeout=20000")}, m_folder);
    if (installed.exitCode != 0)
        QSKIP(qPrintable(QStringLiteral("npm cannot install the client here: ") + QString::fromUtf8(installed.errors.right(300))));
}

QJsonArray TestNpmClient::history(const LocalExchange &exchange, qint64 fromId)
{
    QNetworkAccessManager network;
    const QUrl url(exchange.apiUrl().toString()
                   + QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=%1&fromId=%2").arg(wanted).arg(fromId));
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait() ? QJsonDocument::fromJson(reply->readAll()).array() : QJsonArray();
}

void TestNpmClient::receivesTheExchangesTrades()
{
    SimulatorOptions options;
    options.rate = 2'000;
    const auto exchange = LocalExchange::start(options, 0);
    QVERIFY2(exchange.ok(), qPrintable(exchange.message()));
    const auto received = run(m_node, {QStringLiteral("receive_trades.mjs"), (*exchange)->streamUrl().toString(),
                                       QStringLiteral("BTCUSDT"), QString::number(wanted)}, m_folder);
    QVERIFY2(received.exitCode == 0, received.errors.constData());
    const auto lines = received.output.trimmed().split('\n');
    QCOMPARE(lines.size(), wanted);
    const auto idOf = [](const QJsonObject &trade) { return trade.value(QStringLiteral("tradeId")).toInteger(); };
    const auto kept = history(**exchange, idOf(QJsonDocument::fromJson(lines.first()).object()));
    QCOMPARE(kept.size(), wanted);
    for (int i = 0; i < wanted; ++i) {
        const auto trade = QJsonDocument::fromJson(lines[i]).object();
        const auto expected = kept[i].toObject();
        QCOMPARE(idOf(trade), expected.value(QStringLiteral("id")).toInteger());
        QCOMPARE(trade.value(QStringLiteral("price")), expected.value(QStringLiteral("price")));
        QCOMPARE(trade.value(QStringLiteral("quantity")), expected.value(QStringLiteral("qty")));
        QCOMPARE(trade.value(QStringLiteral("tradeTime")), expected.value(QStringLiteral("time")));
        QCOMPARE(trade.value(QStringLiteral("isBuyerMaker")), expected.value(QStringLiteral("isBuyerMaker")));
    }
}

TIDEMARK_TEST(TestNpmClient, QCoreApplication)
#include "tst_npm_client.moc"
