#include "support/cli_process.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// How tidemark-cli answers those who call it wrongly, and those who ask how to call it.
class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBadUsage_data();
    void refusesBadUsage();
    void saysWhatCannotBeDone_data();
    void saysWhatCannotBeDone();
    void helps_data();
    void helps();
    void theManualNamesEveryOption();
    void tellsItsVersion();
    void saysThatItsAnswerIsNotWhole_data();
    void saysThatItsAnswerIsNotWhole();
    void endsQuietlyWhereNobodyReads();
};

void TestUsage::refusesBadUsage_data()
{
    QTest::addColumn<QString>("line"); // arguments, separated by blanks; _ stands for an empty one
    QTest::addColumn<QString>("word"); // what the sentence must name
    const auto row = [](const char *line, const char *word) {
        QTest::newRow(*line ? line : "nothing") << QString::fromUtf8(line) << QString::fromUtf8(word);
    };
    row("", "command");
    row("nonsense", "nonsense");
    row("Record", "Record");
    row("record --nonsense", "nonsense");
    row("record BTCUSDT", "record");
    row("record --duration", "duration");
    row("record --duration soon", "duration");
    row("record --duration -1", "duration");
    row("record --symbols _", "symbol");
    row("record --symbols BTC/USDT", "BTC/USDT");
    row("record --symbols BTCUSDT,,ETHUSDT", "symbol");
    row("record --stream-url http://127.0.0.1:1", "--stream-url");
    row("record --stream-url 127.0.0.1:1", "--stream-url");
    row("record --archive-url ftp://127.0.0.1", "--archive-url");
    row("record --api-url ws://127.0.0.1:1", "--api-url");
    row("record --api-url http://127.0.0.1:1/api/v3", "--api-url");
    row("record --log-level loud", "--log-level");
    row("record --data-dir _", "--data-dir");
    row("record --database _", "--database");
    row("latest BTCUSDT --database _", "--database");
    row("record --port 1", "port");
    row("record --metrics nowhere", "--metrics");
    row("record --heartbeat nowhere", "--heartbeat");
    row("latest", "latest");
    row("latest BTCUSDT ETHUSDT", "latest");
    row("latest BTC/USDT", "BTC/USDT");
    row("latest BTCUSDT --speed 2", "speed");
    row("price BTCUSDT", "price");
    row("price BTCUSDT yesterday", "yesterday");
    row("price BTCUSDT 2024-02-30", "2024-02-30");
    row("price BTC/USDT 2024-08-08", "BTC/USDT");
    row("price BTCUSDT -2024-08-08", "2024-08-08");
    row("range BTCUSDT 2024-08-08", "range");
    row("range BTCUSDT 2024-08-08 then", "then");
    row("range BTCUSDT 2024-08-09 2024-08-08", "FROM");
    row("range BTCUSDT 2024-08-08 2024-08-08", "FROM");
    row("at", "at");
    row("at yesterday", "yesterday");
    row("at 2024-08-08 --against soon", "--against");
    row("at 2024-08-08 --symbols BTC/USDT", "BTC/USDT");
    row("at 2024-08-08 --output _", "--output");
    row("at 2024-08-08 --output /tmp/x.csv --json", "--json");
    row("find BTCUSDT 2024-08-08", "find");
    row("find BTCUSDT 2024-08-09 2024-08-08", "FROM");
    row("find BTCUSDT 2024-08-08 2024-08-09 --min-quantity many", "--min-quantity");
    row("find BTCUSDT 2024-08-08 2024-08-09 --min-value -1", "--min-value");
    row("find BTCUSDT 2024-08-08 2024-08-09 --min-price -1", "--min-price");
    row("find BTCUSDT 2024-08-08 2024-08-09 --min-price 2 --max-price 1", "--max-price");
    row("find BTCUSDT 2024-08-08 2024-08-09 --side up", "--side");
    row("find BTCUSDT 2024-08-08 2024-08-09 --largest 0", "--largest");
    row("find BTCUSDT 2024-08-08 2024-08-09 --largest 5 --limit 3", "--limit");
    row("find BTCUSDT 2024-08-08 2024-08-09 --by value", "--largest");
    row("find BTCUSDT 2024-08-08 2024-08-09 --runs none", "--runs");
    row("find BTCUSDT 2024-08-08 2024-08-09 --runs 3 --orders", "--orders");
    row("find BTCUSDT 2024-08-08 2024-08-09 --busiest hour", "--busiest");
    row("find BTCUSDT 2024-08-08 2024-08-09 --widest --crosses 5", "--crosses");
    row("find BTCUSDT 2024-08-08 2024-08-09 --crosses 5 --side buy", "--side");
    row("find BTCUSDT 2024-08-08 2024-08-09 --last", "--crosses");
    row("find BTCUSDT 2024-08-08 2024-08-09 --after x", "--after");
    row("find BTCUSDT 2024-08-08 2024-08-09 --output _", "--output");
    row("export BTCUSDT 2024-08-08 2024-08-09", "--output");
    row("export BTCUSDT 2024-08-08 2024-08-09 --output _", "--output");
    row("export BTCUSDT 2024-08-09 2024-08-08 --output /tmp/x.csv", "FROM");
    row("export BTCUSDT 2024-08-08 --output /tmp/x.csv", "export");
    row("import", "import");
    row("import /tmp/x.csv --symbol BTC/USDT", "BTC/USDT");
    row("import /tmp/x.csv --output /tmp/y.csv", "output");
    row("verify BTC/USDT", "BTC/USDT");
    row("verify BTCUSDT ETHUSDT", "verify");
    row("verify --from yesterday", "--from");
    row("verify --to 2024-02-30", "--to");
    row("verify --from 2024-08-09 --to 2024-08-08", "--from");
    row("verify --against _", "--against");
    row("verify --output /tmp/x.csv", "output");
    row("latest BTCUSDT --all", "all");
    row("serve", "--port");
    row("serve --port 70000", "--port");
    row("serve --port 0 --address nowhere", "--address");
    row("serve --port 0 --from yesterday", "--from");
    row("serve --port 0 --from 2999-01-01", "--from");
    row("serve --port 0 --from 2024-08-08 --to 2024-08-07", "--to");
    row("serve --port 0 --from 2024-08-08 --speed fast", "--speed");
    row("serve --port 0 --from 2024-08-08 --speed -1", "--speed");
    row("serve --port 0 --speed 2", "--from");
    row("serve --port 0 --to 2024-08-08", "--from");
    row("serve --port 0 --at-once", "--from");
    row("serve --port 0 BTCUSDT", "serve");
    row("simulate --port 70000", "port");
    row("simulate --port http", "port");
    row("simulate --port -1", "port");
    row("simulate --port 0 --speed -1", "speed");
    row("simulate --port 0 --speed fast", "speed");
    row("simulate --port 0 --rate many", "rate");
    row("simulate --port 0 --rate -5", "rate");
    row("simulate --port 0 --seed x", "seed");
    row("simulate --port 0 --faults nonsense", "nonsense");
    row("latest BTCUSDT --database nonsense", "database address");
    row("backup", "backup");
    row("backup /tmp/one /tmp/two", "backup");
    row("backup /tmp/one --database postgresql://127.0.0.1:1/none", "pg_dump");
    row("restore", "restore");
    row("restore /tmp/one --quick", "quick");
    row("restore /tmp/one --database postgresql://127.0.0.1:1/none", "pg_dump");
    row("mirror", "mirror");
    row("mirror 127.0.0.1:8086", "http://HOST");
    row("mirror http://ann:secret@127.0.0.1:1", "--token-file");
    row("mirror http://127.0.0.1:1/write?db=x&precision=us", "precision");
    row("mirror http://127.0.0.1:1 --from soon", "--from");
    row("mirror http://127.0.0.1:1 --from 2024-08-09 --to 2024-08-08", "--from");
    row("mirror http://127.0.0.1:1 --api 4", "--api");
    row("mirror http://127.0.0.1:1 --bucket _", "--bucket");
    row("verify --mirror _", "--mirror");
    row("verify --mirror ftp://127.0.0.1", "http://HOST");
    row("verify --bucket x", "--mirror");
    row("record --simulate --stream-url ws://127.0.0.1:1", "--simulate");
}

void TestUsage::refusesBadUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-e2e-XXXXXX"));
    const auto dataDir = folder.filePath(QStringLiteral("data"));
    auto arguments = line.split(QLatin1Char(' '), Qt::SkipEmptyParts).replaceInStrings(QStringLiteral("_"), QString());
    if (!arguments.contains(QStringLiteral("--data-dir")))
        arguments = QStringList{QStringLiteral("--data-dir"), dataDir} + arguments;
    const auto answer = CliProcess::run(arguments);
    const auto sentence = QString::fromUtf8(answer.messages);
    QVERIFY2(answer.exitCode == 2, answer.messages.constData());
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(sentence.trimmed().endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY2(sentence.count(QLatin1Char('\n')) <= 3, qPrintable(sentence));
    QVERIFY(!QFileInfo::exists(dataDir));
}

void TestUsage::saysWhatCannotBeDone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such recording") << "simulate --port 0 --replay /no/such/recording.jsonl" << "/no/such/recording.jsonl";
    QTest::newRow("recording without trades") << "simulate --port 0 --replay /dev/null" << "/dev/null";
    QTest::newRow("no such server") << "latest BTCUSDT --database postgresql://127.0.0.1:1/none" << "127.0.0.1:1";
}

void TestUsage::saysWhatCannotBeDone()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-e2e-XXXXXX"));
    const auto answer = CliProcess::run(line.split(QLatin1Char(' '))
                                        + QStringList{QStringLiteral("--data-dir"), folder.filePath(QStringLiteral("data"))});
    const auto sentence = QString::fromUtf8(answer.messages);
    QVERIFY2(answer.exitCode == 3, answer.messages.constData());
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

void TestUsage::helps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("program") << "--help" << "record latest price range export import verify simulate database backup restore --data-dir --symbols Exit";
    QTest::newRow("short") << "-h" << "record latest price range export simulate database";
    QTest::newRow("record") << "record --help" << "record --duration --symbols --metrics --heartbeat --heartbeat-interval";
    QTest::newRow("before the command") << "--help record" << "record --duration --symbols";
    QTest::newRow("latest") << "latest --help" << "latest SYMBOL --json";
    QTest::newRow("price") << "price --help" << "price SYMBOL TIME --json";
    QTest::newRow("range") << "range --help" << "range SYMBOL FROM TO --json";
    QTest::newRow("export") << "export --help" << "export SYMBOL FROM TO --output --json";
    QTest::newRow("import") << "import --help" << "import FILE FOLDER --symbol --plain --ignore-checksum --json already_there missing";
    QTest::newRow("verify") << "verify --help" << "verify SYMBOL --from --to --against --all --json sound gaps record_begins";
    QTest::newRow("find") << "find --help" << "find --crosses predecessor downwards";
    QTest::newRow("serve") << "serve --help" << "serve --port --address --from --to --speed --at-once --symbols stream_url api_url @trade historicalTrades";
    QTest::newRow("simulate") << "simulate --help" << "simulate --port --replay --speed --rate --seed --faults --json";
    QTest::newRow("database") << "database --help" << "database upgrade checksums COMMAND";
    QTest::newRow("backup") << "backup --help" << "backup DIR --quick --json verified";
    QTest::newRow("restore") << "restore --help" << "restore DIR --json kept";
}

void TestUsage::helps()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto answer = CliProcess::run(line.split(QLatin1Char(' ')));
    const auto help = QString::fromUtf8(answer.output);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.messages, QByteArray());
    for (const auto &word : words.split(QLatin1Char(' ')))
        QVERIFY2(help.contains(word), qPrintable(word + QStringLiteral(" is not in: ") + help));
}

void TestUsage::theManualNamesEveryOption()
{
    QFile file(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/packaging/tidemark-cli.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto manual = QString::fromUtf8(file.readAll());
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]+)"));
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+) "), QRegularExpression::MultilineOption);
    QStringList commands{QString()};
    for (auto it = command.globalMatch(QString::fromUtf8(CliProcess::run({QStringLiteral("--help")}).output)); it.hasNext();)
        commands += it.next().captured(1);
    QVERIFY2(commands.contains(QStringLiteral("at")) && commands.contains(QStringLiteral("mirror")), qPrintable(commands.join(QLatin1Char(' '))));
    int seen = 0;
    for (const auto &name : commands) {
        const auto help = CliProcess::run({name, QStringLiteral("--help")});
        for (auto it = option.globalMatch(QString::fromUtf8(help.output)); it.hasNext(); ++seen) {
            const auto flag = it.next().captured(1);
            QVERIFY2(manual.contains(QStringLiteral("Fl -") + flag), qPrintable(name + QStringLiteral(" --") + flag));
        }
    }
    QVERIFY(seen > 20);
}

void TestUsage::tellsItsVersion()
{
    const auto answer = CliProcess::run({QStringLiteral("--version")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.output, QByteArray("tidemark-cli " TIDEMARK_VERSION "\n"));
}

// On a disk that is full. What prints from a record: the test `output`.
void TestUsage::saysThatItsAnswerIsNotWhole_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line : {"--version", "--help", "latest --help"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestUsage::saysThatItsAnswerIsNotWhole()
{
    QFETCH(QString, line);
    const auto answer = CliProcess::run(line.split(QLatin1Char(' ')), CliProcess::Output::Full);
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.messages.count("Standard output cannot be written: "), 1);
}

void TestUsage::endsQuietlyWhereNobodyReads()
{
    const auto answer = CliProcess::run({QStringLiteral("--help")}, CliProcess::Output::Closed);
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.messages, QByteArray());
}

TIDEMARK_TEST(TestUsage, QCoreApplication)
#include "tst_usage.moc"
