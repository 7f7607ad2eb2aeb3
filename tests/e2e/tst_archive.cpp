#include "archive/duckdb_library.h"
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
#include <QTest>

#include <csignal>

using namespace tidemark;

namespace {

[[nodiscard]] QJsonObject objectOf(const CliAnswer &answer)
{
    const auto object = QJsonDocument::fromJson(answer.output).object();
    checkForm({}, object);
    return object;
}

[[nodiscard]] QJsonObject monthOf(const CliAnswer &answer, int index = 0)
{
    return objectOf(answer)[QLatin1String("months")].toArray()[index].toObject();
}

} // namespace

// Months into files and back, with the real program: killed at each step, on a full disk, and what every command says of them.
class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereAndBack();
    void saysWhereTheyAre();
    void usage_data();
    void usage();
    void killed_data();
    void killed();
    void stopsWhenItIsTold();
    void aFullDisk();

private:
    [[nodiscard]] QString folder() const { return m_scene->folder() + QStringLiteral("/archive"); }
    [[nodiscard]] CliAnswer run(const QStringList &arguments) const { return m_scene->run(arguments); }
    [[nodiscard]] QStringList archiving(const QString &to) const
    {
        return {QStringLiteral("archive"), QStringLiteral("BTCUSDT"), QStringLiteral("--before"), QStringLiteral("2024-09-01"), QStringLiteral("--to"), to, QStringLiteral("--json")};
    }
    [[nodiscard]] CliAnswer archive() const { return run(archiving(folder()) + m_form); }
    void store(int count)
    {
        m_keeper = m_scene->keepDatabase(); // no command starts and stops a server of its own

        const auto path = writeFile(m_scene->folder() + QStringLiteral("/BTCUSDT-trades-2024-08-08.csv"), archiveCsv(madeHistory("BTCUSDT", 1, "2024-08-08T00:00:00Z", count)));
        const auto answer = run({QStringLiteral("import"), path});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    }
    [[nodiscard]] QByteArray exported(const QStringList &more = {}) const
    {
        const auto path = m_scene->folder() + QStringLiteral("/out.csv");
        const auto answer = run(QStringList{QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-01"), QStringLiteral("2024-09-01"),
                                            QStringLiteral("--output"), path} + more);
        return answer.exitCode == 0 ? contentOf(path) : answer.messages;
    }
    [[nodiscard]] qint64 stored() const
    {
        const auto text = m_scene->valueOf("SELECT (SELECT count(*) FROM trades) + (SELECT coalesce(sum(last_id - first_id + 1), 0) FROM packed)");
        return text.isEmpty() ? -1 : text.toLongLong();
    }
    [[nodiscard]] bool isSound() const { return run({QStringLiteral("verify")}).exitCode == 0; }

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<CliProcess> m_keeper;
    QStringList m_form; // options for it; empty: zip
};

void TestArchive::init()
{
    m_keeper.reset();
    m_scene = std::make_unique<Scene>();
    m_form.clear();
}

void TestArchive::thereAndBack()
{
    store(20'000);
    const auto before = exported();
    const auto candles = exported({QStringLiteral("--candles"), QStringLiteral("1m")});
    const auto kept = run(archiving(folder()) + QStringList{QStringLiteral("--keep")});
    QVERIFY2(kept.exitCode == 0, kept.messages.constData());
    QCOMPARE(monthOf(kept)[QLatin1String("removed")].toInteger(), qint64(0));
    QCOMPARE(exported(), before);
    for (int round = 0; round < 2; ++round) {
        const auto answer = archive();
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto month = monthOf(answer);
        QCOMPARE(month[QLatin1String("end")].toString(), QStringLiteral("archived"));
        QCOMPARE(month[QLatin1String("removed")].toInteger(), qint64(20'000));
        QCOMPARE(month[QLatin1String("was_there")].toBool(), true);
        QVERIFY(month[QLatin1String("path")].toString().endsWith(QStringLiteral("/BTCUSDT-trades-2024-08.zip")));
        QVERIFY(isSound());
        QCOMPARE(exported({QStringLiteral("--candles"), QStringLiteral("1m")}), candles);
        const auto back = run({QStringLiteral("import"), folder()});
        QVERIFY2(back.exitCode == 0, back.messages.constData());
        QCOMPARE(exported(), before);
        QVERIFY(isSound());
    }
}

void TestArchive::saysWhereTheyAre()
{
    store(5'000);
    QCOMPARE(archive().exitCode, 0);
    const auto file = folder() + QStringLiteral("/BTCUSDT-trades-2024-08.zip");
    const QStringList range{QStringLiteral("range"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-08"), QStringLiteral("2024-08-09")};
    const auto words = run(range);
    QVERIFY2(words.output.contains("archived to " + file.toUtf8()), words.output.constData());
    const auto object = objectOf(run(range + QStringList{QStringLiteral("--json")}));
    QCOMPARE(object[QLatin1String("archived")].toInteger(), qint64(5'000));
    QCOMPARE(object[QLatin1String("dropped")].toInteger(), qint64(0));
    QCOMPARE(object[QLatin1String("archives")].toArray()[0].toString(), file);
    QVERIFY(!object[QLatin1String("complete")].toBool());
    const auto second = run({QStringLiteral("price"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-08T00:00:01")});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.messages.contains("were archived to " + file.toUtf8() + ". Its candle: "), second.messages.constData());
    const auto verified = run({QStringLiteral("verify"), QStringLiteral("--json")});
    QCOMPARE(verified.exitCode, 0);
    const auto archived = objectOf(verified)[QLatin1String("markets")].toArray()[0].toObject()[QLatin1String("archived")].toObject();
    QCOMPARE(archived[QLatin1String("ids")].toInteger(), qint64(5'000));
    QCOMPARE(archived[QLatin1String("list")].toArray()[0].toObject()[QLatin1String("path")].toString(), file);
    const QStringList check{QStringLiteral("verify"), QStringLiteral("--archives"), folder()};
    QCOMPARE(run(check).exitCode, 0);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--receipt"), file}).exitCode, 0);
    // As where trades came after their month was archived, and went into a file of the same name elsewhere.
    QCOMPARE(m_scene->valueOf("INSERT INTO archived (symbol, sum, name, folder, form, size, from_time, to_time, rows, first_ids, last_ids, complete, removed) "
                              "SELECT symbol, repeat('b', 64), name, '/elsewhere', form, size, from_time, to_time, rows, first_ids, last_ids, complete, removed "
                              "FROM archived RETURNING folder"), QStringLiteral("/elsewhere"));
    const auto namesake = run(check);
    QCOMPARE(namesake.exitCode, 1);
    QVERIFY2(namesake.output.contains("sound") && namesake.output.contains("absent") && !namesake.output.contains("damaged"), namesake.output.constData());
    QCOMPARE(m_scene->valueOf("DELETE FROM archived WHERE folder = '/elsewhere' RETURNING folder"), QStringLiteral("/elsewhere"));
    // As on another disk, which has none of these files: they lie where they were put.
    const auto other = run({QStringLiteral("verify"), QStringLiteral("--archives"), m_scene->folder()});
    QCOMPARE(other.exitCode, 0);
    QVERIFY2(other.output.contains("absent. It is in the folder that it was archived to, " + folder().toUtf8()), other.output.constData());
    auto content = contentOf(file);
    content[content.size() / 2] = char(content[content.size() / 2] ^ 1);
    writeFile(file, content);
    const auto damaged = run(check);
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY2(damaged.output.contains("damaged"), damaged.output.constData());
    QVERIFY(QFile::remove(file));
    const auto gone = run(check);
    QCOMPARE(gone.exitCode, 1);
    QVERIFY2(gone.output.contains("5000 trades are in it alone. It was archived to " + file.toUtf8()), gone.output.constData());
}

void TestArchive::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString before = QStringLiteral("--before");
    const QString day = QStringLiteral("2024-09-01");
    const QString to = QStringLiteral("--to");
    const QString there = QStringLiteral("/tmp");
    QTest::newRow("no market") << QStringList{before, day, to, there};
    QTest::newRow("both") << QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("--all"), before, day, to, there};
    QTest::newRow("no time") << QStringList{QStringLiteral("BTCUSDT"), to, there};
    QTest::newRow("no folder") << QStringList{QStringLiteral("BTCUSDT"), before, day};
    QTest::newRow("no form") << QStringList{QStringLiteral("BTCUSDT"), before, day, to, there, QStringLiteral("--form"), QStringLiteral("csv")};
    QTest::newRow("no such time") << QStringList{QStringLiteral("BTCUSDT"), before, QStringLiteral("autumn"), to, there};
}

void TestArchive::usage()
{
    QFETCH(const QStringList, arguments);
    const auto answer = run(QStringList{QStringLiteral("archive")} + arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.messages.isEmpty());
}

void TestArchive::killed_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("while it is written") << QStringLiteral("writing");
    QTest::newRow("Parquet, while it is written") << QStringLiteral("Parquet writing");
    QTest::newRow("once the file is there") << QStringLiteral("file");
    QTest::newRow("once the receipt is there") << QStringLiteral("receipt");
    QTest::newRow("once it is noted") << QStringLiteral("noted");
    QTest::newRow("while rows are removed") << QStringLiteral("removing");
}

void TestArchive::killed()
{
    QFETCH(const QString, when);
    if (when.startsWith(QLatin1String("Parquet")) && !DuckDbLibrary::load())
        QSKIP("DuckDB's library is not in build/duckdb: ./dev could not fetch it from npm.");
    constexpr int count = 50'000;
    store(count);
    const auto before = exported();
    const auto file = folder() + QStringLiteral("/BTCUSDT-trades-2024-08.zip");
    if (when.startsWith(QLatin1String("Parquet")))
        m_form = QStringList{QStringLiteral("--form"), QStringLiteral("parquet")};
    {
        CliProcess program(m_scene->commandLine(archiving(folder()) + m_form));
        if (when.endsWith(QLatin1String("writing")))
            AWAIT_VERIFY2(!QDir(folder()).entryList(QDir::Files).isEmpty(), QStringLiteral("nothing is written"), recordingMs);
        else if (when == QLatin1String("file"))
            AWAIT_VERIFY2(QFile::exists(file), QStringLiteral("no file"), recordingMs);
        else if (when == QLatin1String("receipt"))
            AWAIT_VERIFY2(QFile::exists(file + QStringLiteral(".json")), QStringLiteral("no receipt"), recordingMs);
        else if (when == QLatin1String("noted"))
            AWAIT_VERIFY2(m_scene->valueOf("SELECT count(*) FROM archived") == QLatin1String("1"), QStringLiteral("not noted"), recordingMs);
        else
            AWAIT_VERIFY2(stored() >= 0 && stored() < count, QStringLiteral("nothing is removed"), recordingMs);
        program.kill();
    }
    QVERIFY(isSound());
    const auto rest = archive();
    QVERIFY2(rest.exitCode == 0, rest.messages.constData());
    QCOMPARE(stored(), qint64(0));
    QVERIFY(isSound());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    QCOMPARE(run({QStringLiteral("import"), folder()}).exitCode, 0);
    QCOMPARE(exported(), before);
}

void TestArchive::stopsWhenItIsTold()
{
    store(20'000);
    const auto before = exported();
    m_scene->holdWrites("archived");
    CliProcess program(m_scene->commandLine(archiving(folder())));
    AWAIT_VERIFY2(QFile::exists(folder() + QStringLiteral("/BTCUSDT-trades-2024-08.zip")), QStringLiteral("no file"), recordingMs);
    program.signal(SIGTERM);
    const auto answer = program.waitForEnd();
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.messages.contains("Nothing is lost"), answer.messages.constData());
    m_scene->release("archived");
    QCOMPARE(archive().exitCode, 0);
    QCOMPARE(run({QStringLiteral("import"), folder()}).exitCode, 0);
    QCOMPARE(exported(), before);
}

void TestArchive::aFullDisk()
{
    store(50'000);
    const auto before = exported();
    const test::SmallDisk disk(64);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::absent);
    disk.fill();
    const auto full = run(archiving(disk.filePath(QString())));
    QCOMPARE(full.exitCode, 3);
    QVERIFY2(full.messages.contains("Nothing is lost"), full.messages.constData());
    QCOMPARE(exported(), before);
    disk.makeRoom();
    QVERIFY(QDir(disk.filePath(QString())).entryList({QStringLiteral("*.zip*")}, QDir::Files).isEmpty());
    const auto rest = run(archiving(disk.filePath(QString())));
    QVERIFY2(rest.exitCode == 0, rest.messages.constData());
    QCOMPARE(run({QStringLiteral("import"), disk.filePath(QString())}).exitCode, 0);
    QCOMPARE(exported(), before);
}

TIDEMARK_TEST(TestArchive, QCoreApplication)
#include "tst_archive.moc"
