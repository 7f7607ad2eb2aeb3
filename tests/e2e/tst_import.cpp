#include "e2e/answer_form.h"
#include "e2e/scene.h"
#include "spool/small_disk.h"
#include "support/archive_files.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QTest>

#include <csignal>

using namespace tidemark;

namespace {

constexpr auto august8 = "2024-08-08T00:00:00Z";

[[nodiscard]] QJsonObject objectOf(const CliAnswer &answer)
{
    const auto object = QJsonDocument::fromJson(answer.output).object();
    checkForm({}, object);
    return object;
}

[[nodiscard]] QJsonObject fileOf(const CliAnswer &answer, int index = 0)
{
    return objectOf(answer)[QLatin1String("files")].toArray()[index].toObject();
}

} // namespace

// Files of trades into a record, with the real program: whole folders, broken files, a program that is killed, a disk that is full.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolder();
    void namesWhoseTheyAre();
    void refusesAndGoesOn();
    void whatCannotBeDone();
    void killedAndGoesOn();
    void stopsWhenItIsTold();
    void aFullDisk();
    void besideARecorder();
    void whatExportWrites();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        const auto path = m_scene->folder() + QStringLiteral("/files/") + name;
        QDir().mkpath(QFileInfo(path).path());
        return writeFile(path, content);
    }
    [[nodiscard]] QString folder() const { return m_scene->folder() + QStringLiteral("/files"); }
    [[nodiscard]] CliAnswer import(const QStringList &arguments) const
    {
        return m_scene->run(QStringList{QStringLiteral("import"), QStringLiteral("--json")} + arguments);
    }
    [[nodiscard]] bool isSound() const { return m_scene->run({QStringLiteral("verify")}).exitCode == 0; }
    // As rows and in blocks; −1 while there is no table to ask.
    [[nodiscard]] qint64 storedCount() const
    {
        const auto count = m_scene->valueOf("SELECT (SELECT count(*) FROM trades) + (SELECT coalesce(sum(last_id - first_id + 1), 0) FROM packed)");
        return count.isEmpty() ? -1 : count.toLongLong();
    }
    [[nodiscard]] QString bigFile(int count) const
    {
        return write(QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(madeHistory("BTCUSDT", 1, august8, count)));
    }

    std::unique_ptr<Scene> m_scene;
};

void TestImport::init()
{
    m_scene = std::make_unique<Scene>();
}

void TestImport::aFolder()
{
    const auto btc = madeHistory("BTCUSDT", 1000, august8, 3000);
    const auto eth = madeHistory("ETHUSDT", 77, august8, 2000, true, 2'400);
    const std::vector<Trade> morning(btc.begin(), btc.begin() + 2000);
    const auto zip = zipOf({{QStringLiteral("BTCUSDT-trades-2024-08.csv"), archiveCsv(btc)}});
    (void)write(QStringLiteral("b/BTCUSDT-trades-2024-08.zip"), zip);
    (void)write(QStringLiteral("b/BTCUSDT-trades-2024-08.zip.CHECKSUM"), checksumOf(zip, QStringLiteral("BTCUSDT-trades-2024-08.zip")));
    (void)write(QStringLiteral("a/BTCUSDT-trades-2024-08-08.csv"), archiveCsv(morning));
    (void)write(QStringLiteral("a/deep/ETHUSDT-trades-2024-08-08.csv.gz"), gzipOf(archiveCsv(eth)));
    (void)write(QStringLiteral("README"), "not trades");
    const auto answer = import({folder()});
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    QVERIFY2(answer.messages.contains("1 file that has no name"), answer.messages.constData());
    const auto files = objectOf(answer)[QLatin1String("files")].toArray();
    QCOMPARE(files.size(), 3);
    QVERIFY(files[0].toObject()[QLatin1String("path")].toString().endsWith(QStringLiteral("a/BTCUSDT-trades-2024-08-08.csv")));
    QCOMPARE(files[1].toObject()[QLatin1String("symbol")].toString(), QStringLiteral("ETHUSDT"));
    const auto month = files[2].toObject();
    QCOMPARE(month[QLatin1String("rows")].toInteger(), qint64(3000));
    QCOMPARE(month[QLatin1String("new")].toInteger(), qint64(1000));
    QCOMPARE(month[QLatin1String("already_there")].toInteger(), qint64(2000));
    QCOMPARE(month[QLatin1String("ids")].toObject()[QLatin1String("list")].toArray()[0].toObject()[QLatin1String("last_id")].toInteger(), qint64(3999));
    const auto totals = objectOf(answer)[QLatin1String("totals")].toObject();
    QCOMPARE(totals[QLatin1String("stored")].toInteger(), qint64(3));
    QCOMPARE(totals[QLatin1String("new")].toInteger(), qint64(5000));
    QVERIFY(isSound());
    const auto again = import({folder()});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(objectOf(again)[QLatin1String("totals")].toObject()[QLatin1String("known")].toInteger(), qint64(3));
    const auto words = m_scene->run({QStringLiteral("import"), folder()});
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.output.contains("BTCUSDT, 3000 trades (ids 1000 to 3999), 0 new, 3000 already there"), words.output.constData());
}

void TestImport::namesWhoseTheyAre()
{
    const auto path = write(QStringLiteral("day.csv"), archiveCsv(madeHistory("SOLUSDT", 1, august8, 10, true, 150)));
    const auto unknown = import({path});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY2(unknown.messages.contains("--symbol"), unknown.messages.constData());
    const auto named = import({path, QStringLiteral("--symbol"), QStringLiteral("solusdt")});
    QVERIFY2(named.exitCode == 0, named.messages.constData());
    QCOMPARE(fileOf(named)[QLatin1String("symbol")].toString(), QStringLiteral("SOLUSDT"));
    const auto other = write(QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(madeHistory("BTCUSDT", 1, august8, 10)));
    const auto against = import({other, QStringLiteral("--symbol"), QStringLiteral("SOLUSDT")});
    QCOMPARE(against.exitCode, 1);
    QVERIFY2(against.messages.contains("BTCUSDT by its name"), against.messages.constData());
}

void TestImport::refusesAndGoesOn()
{
    const auto csv = archiveCsv(madeHistory("BTCUSDT", 1, august8, 100));
    const auto cut = write(QStringLiteral("a/BTCUSDT-trades-2024-08-08.csv"), csv.chopped(4));
    const auto whole = write(QStringLiteral("b/BTCUSDT-trades-2024-08-08.csv"), csv);
    const auto absent = folder() + QStringLiteral("/absent.csv");
    const auto answer = import({cut, absent, whole});
    QCOMPARE(answer.exitCode, 1);
    const auto files = objectOf(answer)[QLatin1String("files")].toArray();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0].toObject()[QLatin1String("end")].toString(), QStringLiteral("refused"));
    QVERIFY(files[0].toObject()[QLatin1String("problems")].toArray()[0].toString().contains(QStringLiteral("line 100")));
    QCOMPARE(files[1].toObject()[QLatin1String("end")].toString(), QStringLiteral("refused"));
    QCOMPARE(files[2].toObject()[QLatin1String("new")].toInteger(), qint64(100));
    QVERIFY2(answer.messages.contains("line 100") && answer.messages.contains("absent.csv"), answer.messages.constData());
}

void TestImport::whatCannotBeDone()
{
    const auto path = write(QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(madeHistory("BTCUSDT", 1, august8, 10)));
    const auto away = import({path, QStringLiteral("--database"), QStringLiteral("postgresql://127.0.0.1:1/none")});
    QCOMPARE(away.exitCode, 3);
    QVERIFY2(away.messages.contains("127.0.0.1"), away.messages.constData());
    const auto nothing = import({folder() + QStringLiteral("/none")});
    QCOMPARE(nothing.exitCode, 1);
    QDir().mkpath(folder() + QStringLiteral("/empty"));
    const auto empty = import({folder() + QStringLiteral("/empty")});
    QCOMPARE(empty.exitCode, 1);
    QVERIFY2(empty.messages.contains("no file of trades"), empty.messages.constData());
    const auto told = import({folder() + QStringLiteral("/empty"), QStringLiteral("--json")});
    QCOMPARE(told.exitCode, 1);
    const auto object = QJsonDocument::fromJson(told.output).object();
    QVERIFY2(object.value(QLatin1String("files")).isArray() && object.value(QLatin1String("problem")).isString(), told.output.constData());
}

void TestImport::killedAndGoesOn()
{
    constexpr int count = 400'000;
    const auto path = bigFile(count);
    const auto keeper = m_scene->keepDatabase();
    for (const qint64 until : {1, 200'000}) {
        CliProcess program(m_scene->commandLine({QStringLiteral("import"), path}));
        AWAIT_VERIFY2(storedCount() >= until, QStringLiteral("nothing is stored"), recordingMs);
        program.kill();
    }
    const auto there = storedCount();
    QVERIFY(there > 0 && there <= count);
    // Whole transactions, and the ledger knows them.
    AWAIT_COMPARE(m_scene->valueOf("SELECT sum(last_id - first_id + 1) FROM coverage"), QString::number(storedCount()), answerMs);
    const auto rest = import({path});
    QVERIFY2(rest.exitCode == 0, rest.messages.constData());
    QCOMPARE(fileOf(rest)[QLatin1String("rows")].toInteger(), qint64(count));
    QCOMPARE(storedCount(), qint64(count));
    QVERIFY(isSound());
}

void TestImport::stopsWhenItIsTold()
{
    constexpr int count = 100'000;
    const auto path = bigFile(count);
    const auto keeper = m_scene->keepDatabase();
    m_scene->holdWrites("coverage", "EXISTS (SELECT FROM coverage)"); // from the second transaction on
    CliProcess program(m_scene->commandLine({QStringLiteral("import"), QStringLiteral("--json"), path}));
    AWAIT_VERIFY2(storedCount() >= 1, QStringLiteral("nothing is stored"), recordingMs);
    program.signal(SIGTERM);
    const auto answer = program.waitForEnd();
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.messages.contains("in whole transactions. The same call again goes on"), answer.messages.constData());
    QCOMPARE(fileOf(answer)[QLatin1String("end")].toString(), QStringLiteral("stopped"));
    QCOMPARE(fileOf(answer)[QLatin1String("new")].toInteger(), storedCount());
    m_scene->release("coverage");
    const auto rest = import({path});
    QCOMPARE(rest.exitCode, 0);
    QCOMPARE(storedCount(), qint64(count));
}

void TestImport::aFullDisk()
{
    const test::SmallDisk disk(700);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::absent);
    const auto onDisk = [&](const QStringList &arguments) {
        return CliProcess::run(QStringList{QStringLiteral("--data-dir"), disk.filePath(QStringLiteral("data"))} + arguments);
    };
    const auto first = write(QStringLiteral("BTCUSDT-trades-2024-08-07.csv"), archiveCsv(madeHistory("BTCUSDT", 1, "2024-08-07T00:00:00Z", 1'000)));
    QCOMPARE(onDisk({QStringLiteral("import"), first}).exitCode, 0);
    constexpr int count = 350'000;
    const auto path = write(QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(madeHistory("BTCUSDT", 1'001, august8, count)));
    const auto room = QStorageInfo(disk.filePath(QString())).bytesAvailable() - 30'000'000;
    QFile filler(disk.filePath(QStringLiteral("filler")));
    QVERIFY(room > 0 && filler.open(QIODevice::WriteOnly) && filler.write(QByteArray(qsizetype(room), 'x')) == room && filler.flush());
    filler.close();
    const QStringList plainly{QStringLiteral("import"), QStringLiteral("--json"), QStringLiteral("--plain"), path};
    const auto full = onDisk(plainly);
    QVERIFY2(full.exitCode == 3, full.messages.constData());
    QVERIFY2(full.messages.contains("full") || full.messages.contains("No space left"), full.messages.constData());
    QVERIFY2(full.messages.contains("import it again, and it goes on"), full.messages.constData());
    disk.makeRoom();
    const auto rest = onDisk(plainly);
    QVERIFY2(rest.exitCode == 0, rest.messages.constData());
    const auto sound = onDisk({QStringLiteral("verify"), QStringLiteral("--json")});
    QVERIFY2(sound.exitCode == 0, sound.output.constData());
    const auto market = QJsonDocument::fromJson(sound.output).object()[QLatin1String("markets")].toArray()[0].toObject();
    QCOMPARE(market[QLatin1String("trades")].toInteger(), qint64(count + 1'000));
}

// What another program records at the same time, of the same market.
void TestImport::besideARecorder()
{
    const auto recording = realDataPath(QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz"));
    if (!recording)
        QSKIP(realDataAbsent);
    auto all = readRecording(*recording);
    const auto &btc = all[QStringLiteral("BTCUSDT")];
    const auto path = write(QStringLiteral("BTCUSDT-trades-2024-08-08.zip"),
                            zipOf({{QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(asTrades({{QStringLiteral("BTCUSDT"), btc}}))}}));
    m_scene->startExchange(*recording, QStringLiteral("0"));
    const auto recorder = m_scene->record(symbolsOf(all));
    const auto keeper = m_scene->keepDatabase();
    const auto answer = import({path});
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    AWAIT_COMPARE(storedCount(), countOf(all), recordingMs);
    recorder->signal(SIGTERM);
    const auto ended = recorder->waitForEnd();
    QVERIFY2(ended.exitCode == 0, ended.messages.constData());
    QCOMPARE(m_scene->run({QStringLiteral("verify"), QStringLiteral("--against"), *recording}).exitCode, 0);
    QCOMPARE(m_scene->valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    QVERIFY(isSound());
}

void TestImport::whatExportWrites()
{
    const auto trades = madeHistory("BTCUSDT", 1, august8, 5'000, false);
    QCOMPARE(import({write(QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), archiveCsv(trades, {.isInMilliseconds = false}))}).exitCode, 0);
    const auto out = folder() + QStringLiteral("/out.csv");
    const QStringList range{QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-08"), QStringLiteral("2024-08-09"),
                            QStringLiteral("--output")};
    QCOMPARE(m_scene->run(range + QStringList{out}).exitCode, 0);
    const auto first = contentOf(out);
    m_scene = std::make_unique<Scene>();
    const auto copy = write(QStringLiteral("whatever"), first);
    const auto answer = import({copy});
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    QCOMPARE(fileOf(answer)[QLatin1String("symbol")].toString(), QStringLiteral("BTCUSDT"));
    const auto again = folder() + QStringLiteral("/again.csv");
    QCOMPARE(m_scene->run(range + QStringList{again}).exitCode, 0);
    QCOMPARE(contentOf(again), first);
}

TIDEMARK_TEST(TestImport, QCoreApplication)
#include "tst_import.moc"
