#include "e2e/scene.h"
#include "support/archive_files.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <csignal>
#include <iterator>
#include <random>

using namespace tidemark;

namespace {

constexpr unsigned seed = 14'417;

// A market's month as the exchange publishes it: in milliseconds until the end of 2024.
struct Month {
    QString symbol;
    QString name; // "2024-11"
    QString next; // "2024-12"
    std::vector<Trade> trades;
    ArchiveForm form;

    [[nodiscard]] QString file(const QString &ending) const { return symbol + QStringLiteral("-trades-") + name + ending; }
    [[nodiscard]] QByteArray csv() const { return archiveCsv(trades, form); }
};

struct Market {
    const char *symbol;
    std::int64_t firstId;
    std::int64_t price;
    int trades; // a month
};

constexpr Market markets[] = {{"BTCUSDT", 4'100'000'000, 61'000, 6'000}, {"ETHUSDT", 1'900'000'000, 2'400, 3'000}, {"NEXOUSDT", 17, 1, 90}};

// A quarter over the turn from milliseconds to microseconds.
std::vector<Month> quarter()
{
    struct Span {
        const char *name;
        const char *next;
        const char *begins;
        bool isInMilliseconds;
    };
    constexpr Span spans[] = {{"2024-11", "2024-12", "2024-11-30T23:00:00Z", true},
                              {"2024-12", "2025-01", "2024-12-15T12:00:00Z", true},
                              {"2025-01", "2025-02", "2025-01-01T00:00:00Z", false}};
    std::vector<Month> months;
    for (const auto &market : markets) {
        auto id = market.firstId;
        for (const auto &span : spans) {
            months.push_back({QLatin1String(market.symbol), QLatin1String(span.name), QLatin1String(span.next),
                              madeHistory(market.symbol, id, span.begins, market.trades, span.isInMilliseconds, market.price),
                              {.isInMilliseconds = span.isInMilliseconds}});
            id += market.trades;
        }
    }
    return months;
}

// What the only file of a zip holds; empty where there is none, or more than one.
QByteArray onlyFileOf(const QString &path)
{
    std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(zip.get());
    archive_entry *entry = nullptr;
    if (archive_read_open_filename(zip.get(), qPrintable(path), 65'536) != ARCHIVE_OK || archive_read_next_header(zip.get(), &entry) != ARCHIVE_OK)
        return {};
    QByteArray content;
    QByteArray part(1 << 16, Qt::Uninitialized);
    for (la_ssize_t read = 0; (read = archive_read_data(zip.get(), part.data(), std::size_t(part.size()))) > 0;)
        content.append(part.constData(), qsizetype(read));
    return archive_read_next_header(zip.get(), &entry) == ARCHIVE_EOF ? content : QByteArray();
}

} // namespace

// A quarter of three markets in every form that the exchange's archive has, into a record and out of it again, byte by byte: as it is,
// packed, archived, and out of a backup.
class TestLongRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cameInByEveryFormAndKills();
    void isTheSameAfter_data();
    void isTheSameAfter();
    void isTheSameOutOfABackup();

private:
    [[nodiscard]] QStringList inputs() const { return m_inputs; }
    [[nodiscard]] QString path(const QString &name) const { return m_scene.folder() + QLatin1Char('/') + name; }
    void write(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(path(QStringLiteral("in")));
        m_inputs += writeFile(path(QStringLiteral("in/")) + name, content);
    }
    void writeDays(const Month &month);
    void writeMonth(const Month &month, int form);
    // What of the record is not as it came in, in words; empty where all is.
    [[nodiscard]] QString difference(const Scene &scene);
    [[nodiscard]] CliAnswer done(const QStringList &arguments) const { return m_scene.run(arguments); }

    std::vector<Month> m_months = quarter();
    QStringList m_inputs;
    Scene m_scene;
};

// A month's last days apart, with a day that stands in two files.
void TestLongRecord::writeDays(const Month &month)
{
    const auto half = month.trades.begin() + std::ptrdiff_t(month.trades.size() / 2);
    const std::vector<Trade> first(month.trades.begin(), half + 10);
    const std::vector<Trade> second(half, month.trades.end());
    write(month.symbol + QStringLiteral("-trades-%1-part1.csv").arg(month.name), archiveCsv(first, month.form));
    write(month.symbol + QStringLiteral("-trades-%1-part2.csv.gz").arg(month.name), gzipOf(archiveCsv(second, month.form)));
}

void TestLongRecord::writeMonth(const Month &month, int form)
{
    const auto zip = zipOf({{month.file(QStringLiteral(".csv")), month.csv()}});
    switch (form % 5) {
    case 0:
        write(month.file(QStringLiteral(".zip")), zip);
        writeFile(path(QStringLiteral("in/")) + month.file(QStringLiteral(".zip.CHECKSUM")), checksumOf(zip, month.file(QStringLiteral(".zip"))));
        break;
    case 1:
        writeDays(month);
        break;
    case 2: {
        auto headed = month.form;
        headed.header = "id,price,qty,quote_qty,time,is_buyer_maker,is_best_match";
        headed.lineEnd = "\r\n";
        headed.endsLastLine = false;
        write(month.file(QStringLiteral(".csv")), archiveCsv(month.trades, headed));
        break;
    }
    case 3:
        write(month.file(QStringLiteral(".csv.gz")), gzipOf(month.csv()));
        break;
    default:
        write(month.file(QStringLiteral(".zip")), zipOf({{month.file(QStringLiteral(".csv")), month.csv()}}, "zip:compression=store"));
    }
}

void TestLongRecord::initTestCase()
{
    int form = 0;
    for (const auto &month : m_months)
        writeMonth(month, form++);
}

QString TestLongRecord::difference(const Scene &scene)
{
    const auto sound = scene.run({QStringLiteral("verify")});
    if (sound.exitCode != 0)
        return QString::fromUtf8(sound.output + sound.messages);
    for (const auto &month : m_months) {
        const auto file = path(QStringLiteral("out-")) + month.file(QStringLiteral(".zip"));
        QFile::remove(file);
        const auto written = scene.run({QStringLiteral("export"), month.symbol, month.name + QStringLiteral("-01"), month.next + QStringLiteral("-01"),
                                        QStringLiteral("--output"), file});
        if (written.exitCode != 0)
            return month.file(QString()) + QStringLiteral(": ") + QString::fromUtf8(written.messages);
        const auto content = onlyFileOf(file);
        if (content != month.csv()) {
            const auto wanted = month.csv();
            const auto at = std::mismatch(content.begin(), content.end(), wanted.begin(), wanted.end()).first - content.begin();
            return QStringLiteral("%1: %2 bytes instead of %3, of which the first %4 are equal; then “%5” instead of “%6”")
                .arg(month.file(QString())).arg(content.size()).arg(wanted.size()).arg(at)
                .arg(QString::fromUtf8(content.mid(at, 60)), QString::fromUtf8(wanted.mid(at, 60)));
        }
    }
    return {};
}

// Each file twice, in any order; of every third import the program is killed.
void TestLongRecord::cameInByEveryFormAndKills()
{
    std::mt19937 random(seed);
    auto files = inputs() + inputs();
    std::shuffle(files.begin(), files.end(), random);
    const auto keeper = m_scene.keepDatabase();
    int number = 0;
    for (const auto &file : files) {
        if (number++ % 3 == 0) {
            CliProcess program(m_scene.commandLine({QStringLiteral("import"), file}));
            QTest::qWait(int(random() % 300)); // anywhere in its work, or after it
            program.kill();
        }
        const auto answer = done({QStringLiteral("import"), file});
        QVERIFY2(answer.exitCode == 0, (answer.output + answer.messages).constData());
    }
    const auto different = difference(m_scene);
    QVERIFY2(different.isEmpty(), qPrintable(different));
    QCOMPARE(m_scene.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
}

void TestLongRecord::isTheSameAfter_data()
{
    QTest::addColumn<QList<QStringList>>("commands");
    const QStringList pack{QStringLiteral("pack"), QStringLiteral("--before"), QStringLiteral("2025-01-01")};
    const auto to = path(QStringLiteral("archived"));
    const QStringList archive{QStringLiteral("archive"), QStringLiteral("--all"), QStringLiteral("--before"), QStringLiteral("2025-01-01"),
                              QStringLiteral("--to"), to};
    QTest::newRow("unpacking") << QList<QStringList>{pack + QStringList{QStringLiteral("--undo")}};
    QTest::newRow("packing a part") << QList<QStringList>{{QStringLiteral("pack"), QStringLiteral("ETHUSDT"), QStringLiteral("--before"),
                                                           QStringLiteral("2024-12-15T12:10:00")}};
    QTest::newRow("packing") << QList<QStringList>{pack};
    QTest::newRow("packing again") << QList<QStringList>{pack + QStringList{QStringLiteral("--undo")}, pack, pack};
    QTest::newRow("archiving") << QList<QStringList>{archive, {QStringLiteral("import"), to}};
    QTest::newRow("archiving what is plain")
        << QList<QStringList>{pack + QStringList{QStringLiteral("--undo")}, archive, archive, {QStringLiteral("import"), to}};
}

void TestLongRecord::isTheSameAfter()
{
    QFETCH(QList<QStringList>, commands);
    for (const auto &command : commands) {
        const auto answer = done(command);
        QVERIFY2(answer.exitCode == 0, (command.join(QLatin1Char(' ')).toUtf8() + ": " + answer.output + answer.messages).constData());
    }
    const auto different = difference(m_scene);
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

// On a computer that has nothing yet, too.
void TestLongRecord::isTheSameOutOfABackup()
{
    const auto kept = path(QStringLiteral("backups"));
    QDir().mkpath(kept);
    const auto backup = done({QStringLiteral("backup"), kept, QStringLiteral("--json")});
    QVERIFY2(backup.exitCode == 0, backup.messages.constData());
    const auto made = QJsonDocument::fromJson(backup.output).object()[QLatin1String("path")].toString();
    QVERIFY2(QFileInfo(made).isDir(), backup.output.constData());
    const auto back = done({QStringLiteral("restore"), made});
    QVERIFY2(back.exitCode == 0, back.messages.constData());
    const auto different = difference(m_scene);
    QVERIFY2(different.isEmpty(), qPrintable(different));
    const Scene elsewhere;
    const auto restored = elsewhere.run({QStringLiteral("restore"), made});
    QVERIFY2(restored.exitCode == 0, restored.messages.constData());
    const auto other = difference(elsewhere);
    QVERIFY2(other.isEmpty(), qPrintable(other));
}

TIDEMARK_TEST(TestLongRecord, QCoreApplication)
#include "tst_long_record.moc"
