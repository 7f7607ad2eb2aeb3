#include "commands/serving.h"
#include "database/random_trades.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");

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

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList words(const QString &line, const QString &database) const { return Serving::words(line, database, path(QStringLiteral("data"))); }
    [[nodiscard]] CliAnswer run(const QString &line) const { return CliProcess::run(words(line, m_database.target().toUri())); }

    [[nodiscard]] Serving served(const QString &options, const TestDatabase &database) const
    {
        return {options, database.target().toUri(), path(QStringLiteral("data"))};
    }
    [[nodiscard]] Serving served(const QString &options) const { return served(options, m_database); }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(m_btc);
        m_database.store(m_eth);
    }

    void startsAndEnds()
    {
        for (const auto *options : {"", "--from 2024-08-08T22:30"}) {
            const auto answer = served(QString::fromUtf8(options)).stopped();
            QVERIFY2(answer.exitCode == 0, answer.messages.constData());
            QVERIFY2(!answer.messages.contains("warning"), answer.messages.constData());
        }
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

    void onlyMarketsThatAPatternCovers()
    {
        CliProcess serving(words(QStringLiteral("--port 0 serve --symbols *NOSUCH"), m_database.target().toUri()));
        QVERIFY(!serving.waitForLine().isEmpty());
        AWAIT_TEXT(QString::fromUtf8(serving.messages()), QStringLiteral("The record has no market that is *NOSUCH yet"), answerMs);
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
        const auto uncovered = run(QStringLiteral("serve --port 0 --symbols *NOSUCH --from 2024-08-08"));
        QCOMPARE(uncovered.exitCode, 1);
        QVERIFY2(uncovered.messages.contains(" of these markets"), uncovered.messages.constData());
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

    void whatIsBadUsage()
    {
        for (const auto *line : {"serve", "serve --port 65536", "serve --port -1", "serve --port 0 --from 2024-08-08 --speed 0.0009", "serve --port 0 --from 2024-08-08 --speed nan",
                                 "serve --port 0 --from 2024-08-08 --speed 1e7", "serve --port 0 --from 2024-08-08 --to 2024-08-07", "serve --port 0 --speed 2",
                                 "serve --port 0 --from 2999-01-01", "serve --port 0 --address [127.0.0.1", "serve --port 0 --address example.com"}) {
            const auto answer = run(QString::fromUtf8(line));
            QVERIFY2(answer.exitCode == 2 && answer.output.isEmpty() && !answer.messages.isEmpty(), line);
        }
    }

    void anIpv6AddressInBracketsAndWithout()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
            QSKIP("This computer has no IPv6.");
        for (const auto *address : {"::1", "[::1]"}) {
            CliProcess serving(words(QStringLiteral("serve --port 0 --address ") + QString::fromUtf8(address), m_database.target().toUri()));
            const auto line = serving.waitForLine();
            QVERIFY2(line.contains("streams at ws://[::1]:"), line.constData());
            serving.signal(SIGTERM);
            QCOMPARE(serving.waitForEnd().exitCode, 0);
        }
    }

    // What is missing is said, and what is not recorded yet.
    void saysWhatOneHasToKnow()
    {
        TestDatabase gapped(m_server);
        gapped.store({m_btc.begin(), m_btc.begin() + 100});
        gapped.store({m_btc.begin() + 150, m_btc.begin() + 300});
        const auto replayed = served(QStringLiteral("--from 2024-08-08"), gapped);
        AWAIT_TEXT(replayed.messages(), QStringLiteral("BTCUSDT: 250 trades, 50 missing"), answerMs);
        AWAIT_TEXT(replayed.messages(), QStringLiteral("clients see the ids jump"), answerMs);
        const auto live = served(QStringLiteral("--symbols BTCUSDT,SOLUSDT"), gapped);
        AWAIT_TEXT(live.messages(), QStringLiteral("SOLUSDT is not in the record yet"), answerMs);
    }

    // A role that may do no more.
    void aReadersRole()
    {
        m_database.run("DO $$ BEGIN CREATE ROLE serving LOGIN PASSWORD 'only-reads'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                       "GRANT USAGE ON SCHEMA public TO serving; GRANT SELECT ON ALL TABLES IN SCHEMA public TO serving");
        auto uri = m_database.target().toUri();
        uri += (uri.contains(QLatin1Char('?')) ? QStringLiteral("&") : QStringLiteral("?")) + QStringLiteral("options=-c%20role%3Dserving%20-c%20default_transaction_read_only%3Don");
        const auto answer = Serving(QStringLiteral("--from 2024-08-08 --speed max"), uri, path(QStringLiteral("data"))).stopped();
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    }

    // Tidemark records from it what it recorded: the exports of both are the same bytes.
    void tidemarkRecordsTheSame()
    {
        TestDatabase copy(m_server);
        const auto serving = served(QStringLiteral("--from 2024-08-08T22:00 --speed 200"));
        CliProcess recording({QStringLiteral("record"), QStringLiteral("--symbols"), QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("--stream-url"), serving.streams(),
                              QStringLiteral("--api-url"), serving.api(), QStringLiteral("--database"), copy.target().toUri(), QStringLiteral("--data-dir"), path(QStringLiteral("copy"))});
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
};

TIDEMARK_TEST(TestServeCommand, QCoreApplication)
#include "tst_serve_command.moc"
