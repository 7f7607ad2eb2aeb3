#include "e2e/scene.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace tidemark;

namespace {

const QString market = QStringLiteral("NEXOUSDT"); // 12,960 trades a day

// A local exchange with its archive, as a process.
class ArchiveProcess {
public:
    explicit ArchiveProcess(const QString &faults = {})
        : m_process(QStringList{QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--port"), QStringLiteral("0")}
                    + (faults.isEmpty() ? QStringList() : QStringList{QStringLiteral("--faults"), faults}))
    {
        m_urls = QJsonDocument::fromJson(m_process.waitForLine()).object();
        if (m_urls.isEmpty())
            qFatal("The local exchange does not tell its address: %s", m_process.messages().constData());
    }

    [[nodiscard]] QStringList flags() const
    {
        return {QStringLiteral("--stream-url"), m_urls[QLatin1String("stream_url")].toString(), QStringLiteral("--api-url"),
                m_urls[QLatin1String("api_url")].toString(), QStringLiteral("--archive-url"), m_urls[QLatin1String("archive_url")].toString()};
    }

private:
    CliProcess m_process;
    QJsonObject m_urls;
};

// The day that was so many before today, whatever day the tests have.
[[nodiscard]] QString daysAgo(int days)
{
    return QDateTime::fromSecsSinceEpoch(std::chrono::floor<std::chrono::seconds>(wallClock()).time_since_epoch().count(), Qt::UTC).date().addDays(-days).toString(Qt::ISODate);
}

[[nodiscard]] QStringList downloadOf(const QString &from, const QString &to, const QStringList &more = {})
{
    return QStringList{QStringLiteral("import"), QStringLiteral("--download"), market, from, to, QStringLiteral("--json")} + more;
}

[[nodiscard]] QJsonObject objectIn(const CliAnswer &answer)
{
    return QJsonDocument::fromJson(answer.output).object();
}

[[nodiscard]] QStringList kindsIn(const QJsonObject &object)
{
    QStringList kinds;
    for (const auto &note : object[QLatin1String("notes")].toArray())
        kinds += note.toObject()[QLatin1String("kind")].toString();
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

} // namespace

// Days out of the local archive, with its faults, into a real record; the programs are processes.
class TestDownload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreComplete();
    void whatIsThereIsNotFetchedAgain();
    void cutAnswersAndRefusalsAreOvercome();
    void lostFilesAreSaid();
    void wrongSumsAreKeptApart();
    void filesAreKeptWhereThatIsAsked();
    void killedAndGoneOnWith();
    void badUsage_data();
    void badUsage();
    void noNetwork();

private:
    // With the record's own exchange.
    [[nodiscard]] static CliAnswer run(const Scene &scene, const ArchiveProcess &archive, const QStringList &arguments)
    {
        return scene.run(archive.flags() + arguments);
    }
    [[nodiscard]] static QByteArray exported(const Scene &scene, const ArchiveProcess &archive, const QString &from, const QString &to)
    {
        const auto answer = run(scene, archive, {QStringLiteral("export"), market, from, to, QStringLiteral("--output"), QStringLiteral("-")});
        return answer.exitCode == 0 ? answer.output : QByteArray();
    }
};

void TestDownload::daysAreComplete()
{
    const Scene scene;
    const ArchiveProcess archive;
    const auto from = daysAgo(5);
    const auto to = daysAgo(0);
    const auto answer = run(scene, archive, downloadOf(from, to)); // the last two days by REST
    QVERIFY2(answer.exitCode == 0, answer.messages + answer.output);
    const auto object = objectIn(answer);
    QCOMPARE(object[QLatin1String("days")].toInt(), 5);
    QCOMPARE(object[QLatin1String("days_complete")].toInt(), 5);
    const auto files = object[QLatin1String("files")].toInt();
    QVERIFY2(files == 3 || (files == 4 && daysAgo(0) != to), answer.output); // one more where midnight has passed
    QVERIFY(object[QLatin1String("complete")].toBool());
    QVERIFY(object[QLatin1String("trades")].toInt() > 5 * 10'000);
    const auto verified = run(scene, archive, {QStringLiteral("verify"), QStringLiteral("--json")});
    QVERIFY2(verified.exitCode == 0, verified.output);
    const auto compared = run(scene, archive, {QStringLiteral("verify"), market, QStringLiteral("--against"), QStringLiteral("api"),
                                               QStringLiteral("--from"), daysAgo(4), QStringLiteral("--to"), daysAgo(3)});
    QVERIFY2(compared.exitCode == 0, compared.output + compared.messages);
    QVERIFY(QDir(scene.folder() + QStringLiteral("/data/downloads")).entryList({QStringLiteral("*.zip*")}).isEmpty());
}

void TestDownload::whatIsThereIsNotFetchedAgain()
{
    const Scene scene;
    const ArchiveProcess archive;
    QCOMPARE(run(scene, archive, downloadOf(daysAgo(5) + QStringLiteral("T10:00"), daysAgo(5) + QStringLiteral("T11:00"))).exitCode, 0);
    const auto again = objectIn(run(scene, archive, downloadOf(daysAgo(6), daysAgo(4))));
    QCOMPARE(again[QLatin1String("files")].toInt(), 1); // of two days
    QVERIFY(again[QLatin1String("complete")].toBool());
    const auto none = objectIn(run(scene, archive, downloadOf(daysAgo(6), daysAgo(4))));
    QCOMPARE(none[QLatin1String("files")].toInt(), 0);
    QVERIFY(none[QLatin1String("complete")].toBool());
    const auto over = QDate::fromString(daysAgo(40), Qt::ISODate); // a day of a month that is over, and has its file
    const QDate first(over.year(), over.month(), 1);
    const auto month = objectIn(run(scene, archive, downloadOf(first.toString(Qt::ISODate), first.addMonths(1).toString(Qt::ISODate))));
    QCOMPARE(month[QLatin1String("files")].toInt(), 1);
    QCOMPARE(month[QLatin1String("days_complete")].toInt(), first.daysInMonth());
}

void TestDownload::cutAnswersAndRefusalsAreOvercome()
{
    const Scene scene;
    const ArchiveProcess archive(QStringLiteral("archive-cut=0.5,archive-503=0.3"));
    const auto answer = run(scene, archive, downloadOf(daysAgo(6), daysAgo(4)));
    QVERIFY2(answer.exitCode == 0, answer.messages + answer.output);
    const Scene other;
    const ArchiveProcess sound;
    QCOMPARE(run(other, sound, downloadOf(daysAgo(6), daysAgo(4))).exitCode, 0);
    const auto rows = exported(scene, archive, daysAgo(6), daysAgo(4));
    QVERIFY(rows.count('\n') > 20'000);
    QVERIFY(rows == exported(other, sound, daysAgo(6), daysAgo(4)));
}

void TestDownload::lostFilesAreSaid()
{
    const Scene scene;
    const ArchiveProcess archive(QStringLiteral("archive-404=0.5"));
    const auto answer = run(scene, archive, downloadOf(daysAgo(14), daysAgo(4)));
    QVERIFY2(answer.exitCode == 1, answer.messages + answer.output);
    const auto object = objectIn(answer);
    QCOMPARE(kindsIn(object), QStringList{QStringLiteral("absent")});
    const auto complete = object[QLatin1String("days_complete")].toInt();
    QVERIFY2(complete > 0 && complete < 10, answer.output);
}

void TestDownload::wrongSumsAreKeptApart()
{
    const Scene scene;
    const ArchiveProcess archive(QStringLiteral("archive-sum=1"));
    const auto range = std::pair(daysAgo(6), daysAgo(5));
    const auto answer = run(scene, archive, downloadOf(range.first, range.second));
    QVERIFY2(answer.exitCode == 1, answer.messages + answer.output);
    QCOMPARE(kindsIn(objectIn(answer)), QStringList{QStringLiteral("wrong_checksum")});
    QCOMPARE(objectIn(answer)[QLatin1String("trades")].toInt(), 0);
    const QDir folder(scene.folder() + QStringLiteral("/data/downloads"));
    QCOMPARE(folder.entryList({QStringLiteral("*.zip*")}), QStringList{market + QStringLiteral("-trades-") + daysAgo(6) + QStringLiteral(".zip.wrong-sum")});
    const auto byIds = run(scene, archive, downloadOf(range.first, range.second, {QStringLiteral("--ignore-checksum")}));
    QVERIFY2(byIds.exitCode == 0, byIds.messages + byIds.output);
    QVERIFY(folder.entryList({QStringLiteral("*.zip*")}).isEmpty());
}

void TestDownload::filesAreKeptWhereThatIsAsked()
{
    const Scene scene;
    const auto kept = scene.folder() + QStringLiteral("/kept");
    {
        const ArchiveProcess archive;
        const auto answer = run(scene, archive, downloadOf(daysAgo(6), daysAgo(5), {QStringLiteral("--keep-files"), kept}));
        QVERIFY2(answer.exitCode == 0, answer.messages);
    }
    const auto name = market + QStringLiteral("-trades-") + daysAgo(6) + QStringLiteral(".zip");
    QCOMPARE(QDir(kept).entryList(QDir::Files, QDir::Name), (QStringList{name, name + QStringLiteral(".CHECKSUM")}));
}

void TestDownload::killedAndGoneOnWith()
{
    const Scene scene;
    const ArchiveProcess archive(QStringLiteral("archive-slow=60000"));
    const auto arguments = downloadOf(daysAgo(7), daysAgo(5));
    const auto part = scene.folder() + QStringLiteral("/data/downloads/") + market + QStringLiteral("-trades-") + daysAgo(7) + QStringLiteral(".zip.part");
    {
        CliProcess download(scene.commandLine(archive.flags() + arguments));
        AWAIT_MORE(QFileInfo(part).size(), 10'000, 30'000);
        download.kill();
    }
    const auto beginning = contentOf(part);
    QVERIFY(beginning.size() > 10'000);
    const auto answer = run(scene, archive, arguments);
    QVERIFY2(answer.exitCode == 0, answer.messages + answer.output);
    QVERIFY(!QFile::exists(part));
    const auto verified = run(scene, archive, {QStringLiteral("verify")});
    QVERIFY2(verified.exitCode == 0, verified.output);
}

void TestDownload::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << QString::fromLatin1(says);
    };
    row("import --download BTCUSDT 2026-09-01", "import --download SYMBOL FROM TO");
    row("import --download BTCUSDT 2026-09-02 2026-09-01", "not before TO");
    row("import --download BTCUSDT yesterday 2026-09-01", "yesterday");
    row("import --download B/T 2026-08-02 2026-09-01", "B/T");
    row("import --download BTCUSDT 2099-01-01 2099-01-02", "still to come");
    row("import --download BTCUSDT 2026-09-01 2026-09-02 --archive-url ftp://x", "--archive-url");
    row("import --keep-files /tmp --download --simulate --archive-url http://x BTCUSDT 2026-09-01 2026-09-02", "--simulate");
}

void TestDownload::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto answer = CliProcess::run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages);
}

void TestDownload::noNetwork()
{
    const Scene scene;
    const auto nobody = QStringLiteral("http://127.0.0.1:1");
    const auto answer = scene.run(QStringList{QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:1"), QStringLiteral("--api-url"), nobody,
                                              QStringLiteral("--archive-url"), nobody} + downloadOf(daysAgo(1), daysAgo(0)));
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.messages.contains("could not be asked"), answer.messages);
    QCOMPARE(objectIn(answer)[QLatin1String("end")].toString(), QStringLiteral("failed"));
}

TIDEMARK_TEST(TestDownload, QCoreApplication)
#include "tst_download.moc"
