#include "database/random_trades.h"
#include "support/await.h"
#include "support/cli_process.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");

// In the environment of a client that knows no proxy: what it is to reach is here.
[[nodiscard]] QProcessEnvironment withoutProxy()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys()) {
        if (name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive))
            environment.remove(name);
    }
    return environment;
}

} // namespace

// tidemark-cli serve as a process, and programs of others that speak to it.
class TestServeCommand : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    QTemporaryDir m_folder{QStringLiteral("/tmp/tidemark-serve-XXXXXX")};
    const Timestamp m_begins = momentOf("2024-08-08T22:00:00Z");
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, m_begins, 300ms}.trades(12'000); // an hour
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, m_begins, 2s}.trades(1'800);
    std::unique_ptr<CliProcess> m_serving;
    QString m_streams;
    QString m_api;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList words(const QString &line, const QString &database) const
    {
        return line.split(QLatin1Char(' '), Qt::SkipEmptyParts) + QStringList{QStringLiteral("--database"), database, QStringLiteral("--data-dir"), path(QStringLiteral("data"))};
    }
    [[nodiscard]] CliAnswer run(const QString &line) const { return CliProcess::run(words(line, m_database.target().toUri())); }

    void serve(const QString &options, const QString &database = {})
    {
        m_serving = std::make_unique<CliProcess>(words(QStringLiteral("serve --port 0 --json ") + options, database.isEmpty() ? m_database.target().toUri() : database));
        const auto told = QJsonDocument::fromJson(m_serving->waitForLine()).object();
        m_streams = told.value(QLatin1String("stream_url")).toString();
        m_api = told.value(QLatin1String("api_url")).toString();
        QVERIFY2(m_streams.startsWith(QStringLiteral("ws://127.0.0.1:")), m_serving->messages().constData());
    }
    [[nodiscard]] CliAnswer stopped()
    {
        m_serving->signal(SIGTERM);
        return m_serving->waitForEnd();
    }

    [[nodiscard]] bool hasClients();
    [[nodiscard]] QByteArray client(const QStringList &arguments);

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(m_btc);
        m_database.store(m_eth);
    }
    void cleanup() { m_serving.reset(); }

    void startsAndEnds()
    {
        QElapsedTimer passed;
        serve(QStringLiteral("--from 2024-08-08T22:30"));
        m_serving->signal(SIGTERM);
        passed.start();
        const auto answer = m_serving->waitForEnd();
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        QVERIFY(passed.elapsed() < 10'000);
        serve(QString());
        QVERIFY2(stopped().exitCode == 0, m_serving->messages().constData());
    }

    void optionsBeforeTheCommand()
    {
        CliProcess serving(words(QStringLiteral("--port 0 --from 2024-08-08 serve --symbols ETHUSDT --speed max"), m_database.target().toUri()));
        const auto line = serving.waitForLine();
        QVERIFY2(line.startsWith("The record, replayed from 2024-08-08T22:00:00"), line.constData());
        QVERIFY2(line.contains("streams at ws://127.0.0.1:") && line.contains("REST at http://127.0.0.1:"), line.constData());
        AWAIT_TEXT(QString::fromUtf8(serving.messages()), QStringLiteral("The record begins at"), answerMs);
        serving.signal(SIGINT);
        QCOMPARE(serving.waitForEnd().exitCode, 0);
    }

    void whatCannotBeDone()
    {
        const auto never = run(QStringLiteral("serve --port 0 --from 2020-01-01 --to 2020-01-02"));
        QCOMPARE(never.exitCode, 1);
        QVERIFY2(never.messages.contains("no trade from 2020-01-01T00:00:00.000000Z to 2020-01-02"), never.messages.constData());
        const auto unknown = run(QStringLiteral("serve --port 0 --symbols NOSUCH --from 2024-08-08"));
        QCOMPARE(unknown.exitCode, 1);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto busy = run(QStringLiteral("serve --port %1").arg(other.serverPort()));
        QCOMPARE(busy.exitCode, 3);
        QVERIFY2(busy.messages.contains("is in use by another program"), busy.messages.constData());
        const auto away = CliProcess::run(words(QStringLiteral("serve --port 0"), QStringLiteral("postgresql://127.0.0.1:1/none")));
        QCOMPARE(away.exitCode, 3);
        const auto nothing = CliProcess::run({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data-dir"), path(QStringLiteral("none"))});
        QCOMPARE(nothing.exitCode, 1);
        for (const auto &answer : {never, unknown, busy, away, nothing})
            QCOMPARE(answer.output, QByteArray());
    }

    // What is missing is said, and what is not recorded yet.
    void saysWhatOneHasToKnow()
    {
        TestDatabase gapped(m_server);
        gapped.store({m_btc.begin(), m_btc.begin() + 100});
        gapped.store({m_btc.begin() + 150, m_btc.begin() + 300});
        serve(QStringLiteral("--from 2024-08-08"), gapped.target().toUri());
        AWAIT_TEXT(QString::fromUtf8(m_serving->messages()), QStringLiteral("BTCUSDT: 250 trades, 50 missing"), answerMs);
        AWAIT_TEXT(QString::fromUtf8(m_serving->messages()), QStringLiteral("clients see the ids jump"), answerMs);
        serve(QStringLiteral("--symbols BTCUSDT,SOLUSDT"), gapped.target().toUri());
        AWAIT_TEXT(QString::fromUtf8(m_serving->messages()), QStringLiteral("SOLUSDT is not in the record yet"), answerMs);
    }

    // A role that may do no more.
    void aReadersRole()
    {
        m_database.run("DO $$ BEGIN CREATE ROLE serving LOGIN PASSWORD 'only-reads'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                       "GRANT USAGE ON SCHEMA public TO serving; GRANT SELECT ON ALL TABLES IN SCHEMA public TO serving");
        auto uri = m_database.target().toUri();
        uri += (uri.contains(QLatin1Char('?')) ? QStringLiteral("&") : QStringLiteral("?")) + QStringLiteral("options=-c%20role%3Dserving%20-c%20default_transaction_read_only%3Don");
        serve(QStringLiteral("--from 2024-08-08 --speed max"), uri);
        QVERIFY2(stopped().exitCode == 0, m_serving->messages().constData());
    }

    // Tidemark records from it what it recorded: the exports of both are the same bytes.
    void tidemarkRecordsTheSame()
    {
        TestDatabase copy(m_server);
        serve(QStringLiteral("--from 2024-08-08T22:00 --speed 200"));
        CliProcess recording({QStringLiteral("record"), QStringLiteral("--symbols"), QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("--stream-url"), m_streams,
                              QStringLiteral("--api-url"), m_api, QStringLiteral("--database"), copy.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("copy"))});
        AWAIT_COMPARE(copy.valueOf("SELECT count(*) FROM trades"), QString::number(m_btc.size() + m_eth.size()), recordingMs);
        recording.signal(SIGTERM);
        QCOMPARE(recording.waitForEnd().exitCode, 0);
        const auto exported = [&](const TestDatabase &database) {
            return CliProcess::run(words(QStringLiteral("export ALL 2024-08-08 2024-08-10 --output -"), database.target().toUri())).output;
        };
        const auto original = exported(m_database);
        QVERIFY(original.size() > 500'000);
        QVERIFY(exported(copy) == original);
    }

    void clientsOfOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("count");
        for (const auto *name : {"ccxt", "@binance/spot", "binance", "binance-api-node"}) {
            QTest::addRow("%s at 1", name) << QString::fromLatin1(name) << QStringLiteral("--from 2024-08-08T22:00 --speed 1") << 20;
            QTest::addRow("%s at 100", name) << QString::fromLatin1(name) << QStringLiteral("--from 2024-08-08T22:00 --speed 100") << 4'000;
            QTest::addRow("%s at max", name) << QString::fromLatin1(name) << QStringLiteral("--from 2024-08-08T22:00 --speed max") << 12'000;
        }
    }

    void clientsOfOthers()
    {
        QFETCH(QString, name);
        QFETCH(QString, options);
        QFETCH(int, count);
        if (!hasClients())
            return;
        serve(options);
        const auto output = client({QStringLiteral("receive_trades.mjs"), name, m_streams, m_api, QStringLiteral("BTCUSDT"), QString::number(count)});
        QByteArrayList received;
        for (const auto &line : output.split('\n')) {
            if (line.count(' ') == 2 && line.at(0) >= '0' && line.at(0) <= '9')
                received += line;
        }
        QCOMPARE(received.size(), count);
        for (int i = 0; i < count; ++i) {
            const auto &trade = m_btc[std::size_t(i)];
            QCOMPARE(received[i], QByteArray::number(qint64(trade.id)) + ' ' + QByteArray::fromStdString(trade.price.toText()) + ' '
                                      + QByteArray::fromStdString(trade.quantity.toText()));
        }
    }

    void ccxtAsks()
    {
        if (!hasClients())
            return;
        serve(QStringLiteral("--from 2024-08-08T22:30"));
        const auto answer = QJsonDocument::fromJson(client({QStringLiteral("ask_with_ccxt.mjs"), m_api, QStringLiteral("BTCUSDT")})).object();
        const auto now = momentOf("2024-08-08T22:30:00Z");
        const auto after = std::find_if(m_btc.begin(), m_btc.end(), [&](const Trade &trade) { return trade.tradedAt > now; });
        const auto &last = *std::prev(after);
        QCOMPARE(answer.value(QLatin1String("markets")).toArray().size(), 2);
        QCOMPARE(answer.value(QLatin1String("time")).toInteger(), microsOf(now) / 1'000);
        const auto trades = answer.value(QLatin1String("trades")).toArray();
        QCOMPARE(trades.size(), 100);
        QCOMPARE(trades.last().toArray().at(0).toString(), QString::number(last.id));
        QCOMPARE(trades.last().toArray().at(1).toString(), last.price.toString());
        const auto candles = answer.value(QLatin1String("candles")).toArray();
        QCOMPARE(candles.size(), 5);
        QCOMPARE(candles.last().toArray().at(4).toDouble(), last.price.toDouble());
        QCOMPARE(answer.value(QLatin1String("ticker")).toObject().value(QLatin1String("last")).toDouble(), last.price.toDouble());
        QVERIFY2(answer.value(QLatin1String("refused")).toString().contains(QStringLiteral("no order book")),
                 qPrintable(answer.value(QLatin1String("refused")).toString()));
    }

private:
    QString m_missing; // why there are no clients
    bool m_isInstalled = false;
};

// Once for all tests; npm keeps what it fetched in the folder of the build.
bool TestServeCommand::hasClients()
{
    const auto skip = [](const QString &why) {
        QTest::qSkip(qPrintable(why), __FILE__, __LINE__);
        return false;
    };
    if (m_isInstalled)
        return true;
    if (!m_missing.isEmpty())
        return skip(m_missing);
    const auto npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (npm.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return skip(m_missing = QStringLiteral("node and npm are not installed, so no client of others can be run."));
    const QDir folder(QStringLiteral(TIDEMARK_SERVED_FOLDER));
    (void)folder.mkpath(QStringLiteral("."));
    const auto former = contentOf(folder.filePath(QStringLiteral("package-lock.json")));
    for (const auto *name : {"package.json", "package-lock.json", ".npmrc", "receive_trades.mjs", "ask_with_ccxt.mjs"}) {
        QFile::remove(folder.filePath(QString::fromLatin1(name)));
        (void)QFile::copy(QStringLiteral(TIDEMARK_SERVED_SOURCES "/") + QString::fromLatin1(name), folder.filePath(QString::fromLatin1(name)));
    }
    m_isInstalled = folder.exists(QStringLiteral("node_modules/.package-lock.json")) && former == contentOf(folder.filePath(QStringLiteral("package-lock.json")));
    if (m_isInstalled)
        return true;
    QProcess install;
    install.setWorkingDirectory(folder.path());
    install.start(npm, {QStringLiteral("ci"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"), QStringLiteral("--ignore-scripts"),
                        QStringLiteral("--fetch-retries=0"), QStringLiteral("--fetch-timeout=20000")});
    m_isInstalled = install.waitForFinished(120'000) && install.exitCode() == 0;
    if (m_isInstalled)
        return true;
    return skip(m_missing = QStringLiteral("npm cannot install the clients here: ") + QString::fromUtf8(install.readAllStandardError().right(300)));
}

QByteArray TestServeCommand::client(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(withoutProxy());
    process.setWorkingDirectory(QStringLiteral(TIDEMARK_SERVED_FOLDER));
    process.start(QStringLiteral("node"), arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    const auto errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qInfo("%s", errors.right(2'000).constData());
    return process.readAllStandardOutput();
}

TIDEMARK_TEST(TestServeCommand, QCoreApplication)
#include "tst_serve_command.moc"
