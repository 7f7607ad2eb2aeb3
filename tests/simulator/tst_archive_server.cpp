#include "core/archive_file.h"
#include "local_client.h"
#include "support/test_program.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Timestamp today = *parseTimestamp(QStringLiteral("2026-09-16T12:00"));
const QString folder = QStringLiteral("/data/spot/daily/trades/NEXOUSDT/");

[[nodiscard]] SimulatorOptions quietMarket(const QString &faults = {})
{
    SimulatorOptions options;
    options.clock = [] { return today; };
    options.faults = faults;
    return options;
}

struct Unpacked {
    QString name;
    QByteArray text;
    int entries = 0;
};

[[nodiscard]] Unpacked unpack(const QByteArray &zip)
{
    Unpacked found;
    auto *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(reader, zip.constData(), std::size_t(zip.size())) == ARCHIVE_OK) {
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            ++found.entries;
            found.name = QString::fromUtf8(archive_entry_pathname(entry));
            char piece[65536];
            for (la_ssize_t count = 0; (count = archive_read_data(reader, piece, sizeof piece)) > 0;)
                found.text.append(piece, count);
        }
    }
    archive_read_free(reader);
    return found;
}

[[nodiscard]] QString dayPath(const QString &date)
{
    return folder + QStringLiteral("NEXOUSDT-trades-%1.zip").arg(date);
}

} // namespace

// The local archive against the local exchange's own answers, and its faults.
class TestArchiveServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsWhatTheExchangeTells();
    void sumsAgree();
    void daysBefore2025TellMilliseconds();
    void whatIsNotPublishedIsNotThere_data();
    void whatIsNotPublishedIsNotThere();
    void aMonthIsItsDays();
    void partsOfFiles();
    void theListing();
    void theListingInPages();
    void faults_data();
    void faults();
    void aCutAnswerEndsEarly();
};

void TestArchiveServer::aDayIsWhatTheExchangeTells()
{
    const auto exchange = startExchange(quietMarket());
    RestListener client;
    const auto unpacked = unpack(client.get(*exchange, dayPath(QStringLiteral("2026-09-14"))));
    QCOMPARE(unpacked.name, QStringLiteral("NEXOUSDT-trades-2026-09-14.csv"));
    QCOMPARE(unpacked.entries, 1);
    auto rows = unpacked.text.split('\n');
    QVERIFY(rows.takeLast().isEmpty());
    QVERIFY2(rows.size() > 10'000, qPrintable(QString::number(rows.size())));
    auto id = rows[0].split(',')[0].toLongLong();
    for (const auto &row : rows)
        QCOMPARE(row.left(row.indexOf(',')).toLongLong(), id++);
    const auto told = QJsonDocument::fromJson(client.get(
        *exchange, QStringLiteral("/api/v3/historicalTrades?symbol=NEXOUSDT&limit=1000&fromId=%1").arg(rows[100].split(',')[0].toLongLong()), true)).array();
    QCOMPARE(told.size(), 1000);
    for (int i = 0; i < 1000; ++i) {
        const auto trade = told[i].toObject();
        const auto fields = rows[100 + i].split(',');
        QCOMPARE(fields.size(), 7);
        QCOMPARE(QString::fromLatin1(fields[1]), trade[QLatin1String("price")].toString());
        QCOMPARE(QString::fromLatin1(fields[2]), trade[QLatin1String("qty")].toString());
        QCOMPARE(fields[4].toLongLong(), trade[QLatin1String("time")].toInteger());
        QCOMPARE(fields[5], QByteArray(trade[QLatin1String("isBuyerMaker")].toBool() ? "True" : "False"));
    }
    // No trade of another day.
    const auto before = QJsonDocument::fromJson(client.get(
        *exchange, QStringLiteral("/api/v3/historicalTrades?symbol=NEXOUSDT&limit=1&fromId=%1").arg(rows[0].split(',')[0].toLongLong() - 1), true)).array();
    QVERIFY(timestampFromMicros(before[0].toObject()[QLatin1String("time")].toInteger()) < *parseTimestamp(QStringLiteral("2026-09-14")));
    QVERIFY(timestampFromMicros(rows[0].split(',')[4].toLongLong()) >= *parseTimestamp(QStringLiteral("2026-09-14")));
    QVERIFY(timestampFromMicros(rows.back().split(',')[4].toLongLong()) < *parseTimestamp(QStringLiteral("2026-09-15")));
}

void TestArchiveServer::sumsAgree()
{
    const auto exchange = startExchange(quietMarket());
    RestListener client;
    const auto path = dayPath(QStringLiteral("2026-09-14"));
    const auto zip = client.get(*exchange, path);
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.header("Content-Length").toLongLong(), zip.size());
    QVERIFY(client.header("Last-Modified").endsWith(" GMT"));
    QCOMPARE(client.get(*exchange, path + QStringLiteral(".CHECKSUM")),
             QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex() + "  NEXOUSDT-trades-2026-09-14.zip");
}

void TestArchiveServer::daysBefore2025TellMilliseconds()
{
    auto options = quietMarket();
    options.clock = [] { return *parseTimestamp(QStringLiteral("2025-01-03T12:00")); };
    const auto exchange = startExchange(options);
    RestListener client;
    const auto length = [&](const QString &date) { return unpack(client.get(*exchange, dayPath(date))).text.split('\n')[0].split(',')[4].size(); };
    QCOMPARE(length(QStringLiteral("2024-12-31")), 13);
    QCOMPARE(length(QStringLiteral("2025-01-01")), 16);
}

void TestArchiveServer::whatIsNotPublishedIsNotThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto month = QStringLiteral("/data/spot/monthly/trades/NEXOUSDT/NEXOUSDT-trades-%1.zip");
    QTest::newRow("yesterday") << dayPath(QStringLiteral("2026-09-15")) << 200;
    QTest::newRow("today") << dayPath(QStringLiteral("2026-09-16")) << 404;
    QTest::newRow("tomorrow") << dayPath(QStringLiteral("2026-09-17")) << 404;
    QTest::newRow("400 days ago") << dayPath(QStringLiteral("2025-08-12")) << 200;
    QTest::newRow("before") << dayPath(QStringLiteral("2025-08-11")) << 404;
    QTest::newRow("no day") << dayPath(QStringLiteral("2026-02-30")) << 404;
    QTest::newRow("last month") << month.arg(QStringLiteral("2026-08")) << 200;
    QTest::newRow("this month") << month.arg(QStringLiteral("2026-09")) << 404;
    QTest::newRow("another market") << dayPath(QStringLiteral("2026-09-14")).replace(QStringLiteral("NEXO"), QStringLiteral("XYZ")) << 404;
    QTest::newRow("two markets") << dayPath(QStringLiteral("2026-09-14")).replace(QStringLiteral("trades/NEXO"), QStringLiteral("trades/BTC")) << 404;
    QTest::newRow("another kind") << QStringLiteral("/data/spot/daily/aggTrades/NEXOUSDT/NEXOUSDT-aggTrades-2026-09-14.zip") << 404;
}

void TestArchiveServer::whatIsNotPublishedIsNotThere()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const auto exchange = startExchange(quietMarket());
    RestListener client;
    (void)client.get(*exchange, path + QStringLiteral(".CHECKSUM"));
    QCOMPARE(client.status(), status);
}

void TestArchiveServer::aMonthIsItsDays()
{
    const auto exchange = startExchange(quietMarket());
    RestListener client;
    const auto path = [](const char *kind, const QString &date) {
        return QStringLiteral("/data/spot/%1/trades/NEXOBTC/NEXOBTC-trades-%2.zip").arg(QLatin1String(kind), date);
    };
    QByteArray days;
    for (int day = 1; day <= 31; ++day)
        days += unpack(client.get(*exchange, path("daily", QStringLiteral("2026-08-%1").arg(day, 2, 10, QLatin1Char('0'))))).text;
    QVERIFY(!days.isEmpty());
    QCOMPARE(unpack(client.get(*exchange, path("monthly", QStringLiteral("2026-08")))).text, days);
}

void TestArchiveServer::partsOfFiles()
{
    const auto exchange = startExchange(quietMarket());
    RestListener client;
    const auto path = dayPath(QStringLiteral("2026-09-14"));
    const auto whole = client.get(*exchange, path);
    const auto tag = client.header("ETag");
    QNetworkAccessManager network;
    const auto part = [&](const QByteArray &range, const QByteArray &condition) {
        QNetworkRequest request(QUrl(exchange->archiveUrl().toString() + path));
        request.setRawHeader("Range", range);
        request.setRawHeader("If-Range", condition);
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(30'000) ? std::pair(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll())
                               : std::pair(0, QByteArray());
    };
    QCOMPARE(part("bytes=1000-", tag), std::pair(206, whole.mid(1000)));
    QCOMPARE(part("bytes=1000-", "\"another\""), std::pair(200, whole));
    QCOMPARE(part("bytes=" + QByteArray::number(whole.size()) + '-', tag).first, 416);
}

void TestArchiveServer::theListing()
{
    const auto exchange = startExchange(quietMarket(QStringLiteral("archive-nosum=0.5")));
    RestListener client;
    const auto xml = client.get(*exchange, QStringLiteral("/?delimiter=/&prefix=data/spot/daily/trades/NEXOUSDT/"));
    QVERIFY(xml.contains("http://s3.amazonaws.com/doc/2006-03-01/"));
    QVERIFY(xml.contains("<IsTruncated>false</IsTruncated>"));
    QVERIFY(xml.contains("<Key>data/spot/daily/trades/NEXOUSDT/NEXOUSDT-trades-2025-08-12.zip</Key>"));
    QVERIFY(xml.contains("NEXOUSDT-trades-2026-09-15.zip</Key>"));
    QVERIFY(!xml.contains("2026-09-16"));
    QCOMPARE(xml.count(".zip</Key>"), 400);
    QVERIFY(xml.count(".CHECKSUM</Key>") > 100 && xml.count(".CHECKSUM</Key>") < 300);
    const auto folders = client.get(*exchange, QStringLiteral("/?delimiter=/&prefix=data/spot/daily/trades/"));
    QVERIFY(folders.contains("<CommonPrefixes><Prefix>data/spot/daily/trades/ETHUSDT/</Prefix></CommonPrefixes>"));
    QVERIFY(!folders.contains("<Key>"));
}

void TestArchiveServer::theListingInPages()
{
    const auto exchange = startExchange(quietMarket());
    RestListener client;
    QStringList keys;
    QString marker;
    for (int page = 0; page < 10; ++page) {
        QXmlStreamReader xml(client.get(*exchange, QStringLiteral("/?delimiter=/&max-keys=300&prefix=data/spot/daily/trades/NEXOUSDT/&marker=") + marker));
        bool isTruncated = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("Key"))
                keys += xml.readElementText();
            else if (xml.name() == QLatin1String("IsTruncated"))
                isTruncated = xml.readElementText() == QLatin1String("true");
        }
        if (!isTruncated)
            break;
        marker = keys.back();
    }
    QCOMPARE(keys.size(), 800);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 800);
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
}

void TestArchiveServer::faults_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("fileStatus");
    QTest::addColumn<int>("sumStatus");
    QTest::newRow("lost") << QStringLiteral("archive-404=1") << 404 << 404;
    QTest::newRow("no sum") << QStringLiteral("archive-nosum=1") << 200 << 404;
    QTest::newRow("unavailable") << QStringLiteral("archive-503=1") << 503 << 503;
    QTest::newRow("wrong sum") << QStringLiteral("archive-sum=1") << 200 << 200;
    QTest::newRow("short") << QStringLiteral("archive-short=1") << 200 << 200;
    QTest::newRow("slow") << QStringLiteral("archive-slow=20000000,archive-norange") << 200 << 200;
}

void TestArchiveServer::faults()
{
    QFETCH(QString, faults);
    QFETCH(int, fileStatus);
    QFETCH(int, sumStatus);
    const auto exchange = startExchange(quietMarket(faults));
    const auto sound = startExchange(quietMarket());
    RestListener client;
    const auto path = dayPath(QStringLiteral("2026-09-14"));
    const auto zip = client.get(*exchange, path);
    QCOMPARE(client.status(), fileStatus);
    const auto sum = client.get(*exchange, path + QStringLiteral(".CHECKSUM"));
    QCOMPARE(client.status(), sumStatus);
    if (fileStatus != 200)
        return;
    const auto rows = unpack(zip).text.count('\n');
    const auto all = unpack(client.get(*sound, path)).text.count('\n');
    QCOMPARE(rows, faults.startsWith(QLatin1String("archive-short")) ? all * 2 / 3 : all);
    const bool agrees = sum.startsWith(QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex());
    QCOMPARE(agrees, sumStatus == 200 && !faults.startsWith(QLatin1String("archive-sum")));
}

void TestArchiveServer::aCutAnswerEndsEarly()
{
    const auto exchange = startExchange(quietMarket(QStringLiteral("archive-cut=1")));
    RestListener client;
    const auto zip = client.get(*exchange, dayPath(QStringLiteral("2026-09-14")));
    QCOMPARE(zip.size(), client.header("Content-Length").toLongLong() / 2);
}

TIDEMARK_TEST(TestArchiveServer, QCoreApplication)
#include "tst_archive_server.moc"
