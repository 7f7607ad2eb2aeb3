#include "support/await.h"
#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace tidemark;

namespace {

constexpr int longest = 60'000; // ms

} // namespace

// tidemark-cli record with patterns among its markets, on the built-in market, and where the exchange tells no list.
class TestRecordRules : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QStringList words(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--backfill"), QStringLiteral("0"), QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("--database"),
                                       m_database->target().toUri()};
    }
    [[nodiscard]] QString recorded() const { return m_database->valueOf("SELECT string_agg(DISTINCT symbol, ' ' ORDER BY symbol) FROM trades"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<TestDatabase>(m_server);
    }

    void namesAndPatterns()
    {
        CliProcess recorder(words({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--symbols"), QStringLiteral("SOLUSDT,BTCFDUSD,*fdusd")}));
        AWAIT_COMPARE(recorded(), QStringLiteral("BTCFDUSD ETHFDUSD SOLUSDT"), longest);
        recorder.signal(SIGINT);
        const auto end = recorder.waitForEnd();
        QVERIFY2(end.exitCode == 0, end.messages.constData());
        QVERIFY2(end.messages.contains("2 markets are *FDUSD; they are recorded, and those to come."), end.messages.constData());
    }

    void allOfThem()
    {
        CliProcess recorder(words({QStringLiteral("--symbols"), QStringLiteral("*"), QStringLiteral("record"), QStringLiteral("--simulate")}));
        AWAIT_VERIFY(recorded().count(QLatin1Char(' ')) > 12, longest);
        AWAIT_VERIFY(recorder.messages().contains(" trades a day by the exchange's own count: about "), longest);
        recorder.signal(SIGTERM);
        const auto end = recorder.waitForEnd();
        QVERIFY2(end.exitCode == 0, end.messages.constData());
        QVERIFY2(end.messages.contains(" markets are ALL; they are recorded"), end.messages.constData());
        QVERIFY2(end.messages.contains(" Kept as it is now (plain for ever); how much room its server has, only that computer knows."), end.messages.constData());
    }

    // The hour before all of them, within what the limit allows. What an earlier run left of its file is damaged.
    void theHourBefore()
    {
        const QTemporaryDir folder;
        QFile book(folder.filePath(QStringLiteral("first-hours-simulated.json")));
        QVERIFY(book.open(QIODevice::WriteOnly) && book.write("{\"BTCUSDT\":") > 0);
        book.close();
        CliProcess recorder({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--symbols"), QStringLiteral("ALL"), QStringLiteral("--data-dir"), folder.path(),
                             QStringLiteral("--database"), m_database->target().toUri()});
        AWAIT_VERIFY(recorder.messages().contains(" markets is fetched, what is traded most first: about "), longest);
        recorder.signal(SIGTERM);
        const auto end = recorder.waitForEnd();
        QVERIFY2(end.messages.contains(" within half of the exchange's limit. A restart goes on with it; --backfill 0 leaves it out."), end.messages.constData());
        QCOMPARE(end.messages.count("first-hours-simulated.json cannot be read ("), 1);
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(book.readAll()).isObject());
    }

    void noneThatIsTraded()
    {
        CliProcess recorder(words({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--symbols"), QStringLiteral("*NEVER")}));
        AWAIT_VERIFY(recorder.messages().contains("trades no market that is *NEVER"), longest);
        recorder.signal(SIGINT);
        QCOMPARE(recorder.waitForEnd().exitCode, 0);
    }

    void noListYet()
    {
        CliProcess recorder(words({QStringLiteral("record"), QStringLiteral("--symbols"), QStringLiteral("*USDT"), QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:9"),
                                   QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:9")}));
        AWAIT_VERIFY(recorder.messages().contains("Which markets are *USDT is not known yet, so none of them is recorded: "), longest);
        recorder.signal(SIGINT);
        const auto end = recorder.waitForEnd();
        QVERIFY2(end.exitCode == 0, end.messages.constData());
    }

    void notAPattern_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("a path") << QStringList{QStringLiteral("record"), QStringLiteral("--symbols"), QStringLiteral("a/*")} << QStringLiteral("A/*");
        QTest::newRow("nothing to take them from") << QStringList{QStringLiteral("simulate"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--symbols"), QStringLiteral("ALL")}
                                                   << QStringLiteral("name the markets that are simulated");
    }

    void notAPattern()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const auto answer = CliProcess::run(arguments + QStringList{QStringLiteral("--data-dir"), m_folder->path()});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.messages.contains(said.toUtf8()), answer.messages.constData());
    }
};

TIDEMARK_TEST(TestRecordRules, QCoreApplication)
#include "tst_record_rules.moc"
