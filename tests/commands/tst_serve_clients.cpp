#include "commands/serving.h"
#include "database/random_trades.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

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

// Clients of Binance's from npm, written by others, on what `tidemark-cli serve` replays.
class TestServeClients : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    QTemporaryDir m_folder{QStringLiteral("/tmp/tidemark-serve-XXXXXX")};
    const Timestamp m_begins = momentOf("2024-08-08T22:00:00Z");
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, m_begins, 300ms}.trades(12'000); // an hour
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, m_begins, 2s}.trades(1'800);
    QString m_missing; // why there are no clients
    bool m_isInstalled = false;

    [[nodiscard]] Serving served(const QString &options) const { return {options, m_database.target().toUri(), m_folder.path()}; }
    [[nodiscard]] bool hasClients();
    [[nodiscard]] QByteArray client(const QStringList &arguments);

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(m_btc);
        m_database.store(m_eth);
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
        const auto serving = served(options);
        const auto output = client({QStringLiteral("receive_trades.mjs"), name, serving.streams(), serving.api(), QStringLiteral("BTCUSDT"), QString::number(count)});
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
        const auto serving = served(QStringLiteral("--from 2024-08-08T22:30"));
        const auto answer = QJsonDocument::fromJson(client({QStringLiteral("ask_with_ccxt.mjs"), serving.api(), QStringLiteral("BTCUSDT")})).object();
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

    void apacheReadsArrow()
    {
        if (!hasClients())
            return;
        const auto serving = served(QStringLiteral("--from 2024-08-08T22:30"));
        const auto read = [&](const QString &parameters) {
            const auto url = serving.api() + QStringLiteral("/trades.arrow?venue=binance&market=spot&symbol=btcusdt") + parameters;
            return QJsonDocument::fromJson(client({QStringLiteral("read_arrow.mjs"), url})).object();
        };
        const auto now = momentOf("2024-08-08T22:30:00Z");
        const auto all = read({});
        QCOMPARE(all.value(QLatin1String("type")).toString(), QStringLiteral("application/vnd.apache.arrow.stream"));
        QCOMPARE(all.value(QLatin1String("columns")), QJsonArray({QStringLiteral("ts Int64"), QStringLiteral("price Float64"), QStringLiteral("qty Float64"), QStringLiteral("is_sell Bool")}));
        const auto rows = all.value(QLatin1String("rows")).toArray();
        const auto happened = std::count_if(m_btc.begin(), m_btc.end(), [&](const Trade &trade) { return trade.tradedAt <= now; });
        QCOMPARE(rows.size(), happened);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto &trade = m_btc[std::size_t(i)];
            QCOMPARE(rows[i], QJsonArray({qint64(microsOf(trade.tradedAt) / 1'000), trade.price.toDouble(), trade.quantity.toDouble(), trade.buyerIsMaker}));
        }
        const auto from = microsOf(m_btc[100].tradedAt) / 1'000 + 1;
        const auto part = read(QStringLiteral("&from=%1&to=%2&limit=13").arg(from).arg(microsOf(m_btc[500].tradedAt) / 1'000)).value(QLatin1String("rows")).toArray();
        QCOMPARE(part.size(), 13);
        QVERIFY(part.first().toArray().first().toInteger() >= from);
        QCOMPARE(read(QStringLiteral("&from=99999999999999")).value(QLatin1String("rows")), QJsonArray());
    }
};

// Once for all tests; npm keeps what it fetched in the folder of the build.
bool TestServeClients::hasClients()
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
    for (const auto *name : {"package.json", "package-lock.json", ".npmrc", "receive_trades.mjs", "ask_with_ccxt.mjs", "read_arrow.mjs"}) {
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

QByteArray TestServeClients::client(const QStringList &arguments)
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

TIDEMARK_TEST(TestServeClients, QCoreApplication)
#include "tst_serve_clients.moc"
