#include "exchange/archive_sum.h"
#include "exchange/public_archive.h"
#include "scripted_archive.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;
using test::ScriptedArchive;

namespace {

const ArchiveFile day{*Symbol::fromText("BTCUSDT"), ArchiveFile::Span::Day, timestampFromMicros(1'723'075'200'000'000)}; // 2024-08-08
const ArchivePatience hurried{1min, 1ms, 2ms, 3}; // between attempts; an answer may take its time

[[nodiscard]] QByteArray bodyOf(int kilobytes, char first = 'a')
{
    QByteArray body;
    for (int i = 0; i < kilobytes * 1024; ++i)
        body += char(first + (i * 7 + i / 1000) % 23);
    return body;
}

[[nodiscard]] QByteArray sumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + "  " + day.name().toUtf8();
}

} // namespace

// The archive's every fault against the client: what is there, what is absent and what failed are never taken for one another.
class TestPublicArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAFile();
    void absentIsNoFailure();
    void failureIsNotAbsence_data();
    void failureIsNotAbsence();
    void aPassingFailureIsTriedAgain();
    void whoAsksForTimeGetsIt();
    void aCutBodyIsGoneOnWith();
    void whatWasKilledIsGoneOnWith();
    void aServerWithoutRangesIsAskedForAllOfIt();
    void aFileThatWasReplacedIsFetchedWhole();
    void piecesOfTwoFilesAreNoFile();
    void allButTheNameWasThere();
    void aCopyThatIsThereIsNotFetchedAgain();
    void silenceEnds();
    void aStopEndsIt();
    void aFolderThatCannotBeWritten();
    void sums_data();
    void sums();
    void sumsAreRead_data();
    void sumsAreRead();
    void theListingTellsTheFirst();
    void theListingOfTheExchangesOwnHost();

private:
    [[nodiscard]] Result<std::optional<ArchiveCopy>> fetch(const ArchivePatience &patience = hurried, std::stop_source stop = {})
    {
        return PublicArchive(m_archive->url(), {}, patience).fetch(day, m_folder->path(), false, [&](std::int64_t bytes, std::int64_t total) {
            m_seen.emplace_back(bytes, total);
            if (bytes == m_stopAt)
                stop.request_stop();
        }, stop.get_token());
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(day.name()); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    void leavePart(const QByteArray &bytes, const QByteArray &tag) const
    {
        writeFile(path() + QStringLiteral(".part"), bytes);
        writeFile(path() + QStringLiteral(".part.tag"), tag);
    }

    std::unique_ptr<ScriptedArchive> m_archive;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_seen;
    std::int64_t m_stopAt = -1; // bytes; −1: never
};

void TestPublicArchive::init()
{
    m_archive = std::make_unique<ScriptedArchive>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_seen.clear();
    m_stopAt = -1;
}

void TestPublicArchive::bringsAFile()
{
    const auto body = bodyOf(300);
    m_archive->offer(".zip", body);
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QCOMPARE((*copy)->path, path());
    QCOMPARE((*copy)->bytes, std::int64_t(body.size()));
    QVERIFY((*copy)->sum == ArchiveCopy::Sum::Agrees);
    QCOMPARE(contentOf(path()), body);
    QCOMPARE(files(), QStringList{day.name()});
    QCOMPARE(m_archive->asked.front().path, QByteArray("/data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-2024-08-08.zip"));
    QCOMPARE(m_seen.back(), std::pair(std::int64_t(body.size()), std::int64_t(body.size())));
}

void TestPublicArchive::absentIsNoFailure()
{
    const auto copy = fetch();
    QVERIFY2(copy.ok(), qPrintable(copy.message()));
    QVERIFY(!copy->has_value());
    QCOMPARE(m_archive->asked.size(), std::size_t(1)); // known for sure at once
    QVERIFY(files().isEmpty());
}

void TestPublicArchive::failureIsNotAbsence_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("says");
    QTest::newRow("503") << QByteArray("HTTP/1.1 503 Slow Down") << QByteArray("<Error/>") << 3 << QStringLiteral("HTTP 503");
    QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oh") << QByteArray() << 3 << QStringLiteral("HTTP 500");
    QTest::newRow("429") << QByteArray("HTTP/1.1 429 Calm\r\nRetry-After: 0") << QByteArray() << 3 << QStringLiteral("fewer calls");
    QTest::newRow("403") << QByteArray("HTTP/1.1 403 No") << QByteArray() << 1 << QStringLiteral("HTTP 403");
    QTest::newRow("451") << QByteArray("HTTP/1.1 451 No") << QByteArray() << 1 << QStringLiteral("country");
    QTest::newRow("a web page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html") << QByteArray("<html>") << 1
                                << QStringLiteral("web page");
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK") << QByteArray() << 3 << QStringLiteral("empty file");
}

void TestPublicArchive::failureIsNotAbsence()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(int, attempts);
    QFETCH(QString, says);
    m_archive->answer(".zip", {head, body});
    const auto copy = fetch();
    QVERIFY(!copy.ok());
    QVERIFY2(copy.message().contains(says), qPrintable(copy.message()));
    QCOMPARE(m_archive->count(".zip"), attempts);
    QVERIFY(!QFile::exists(path()));
}

void TestPublicArchive::aPassingFailureIsTriedAgain()
{
    const auto body = bodyOf(3);
    m_archive->answer(".zip", {"HTTP/1.1 503 Slow Down", ""});
    m_archive->answer(".zip", {"HTTP/1.1 502 Bad Gateway", ""});
    m_archive->answer(".zip", {"HTTP/1.1 200 OK", body});
    m_archive->answer(".CHECKSUM", {"HTTP/1.1 503 Slow Down", ""});
    m_archive->answer(".CHECKSUM", {"HTTP/1.1 200 OK", sumOf(body)});
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QVERIFY((*copy)->sum == ArchiveCopy::Sum::Agrees);
}

// More than our own pause, which is a millisecond here.
void TestPublicArchive::whoAsksForTimeGetsIt()
{
    const auto body = bodyOf(3);
    m_archive->answer(".zip", {"HTTP/1.1 503 Slow Down\r\nRetry-After: 1", ""});
    m_archive->answer(".zip", {"HTTP/1.1 200 OK", body});
    m_archive->offer(".CHECKSUM", sumOf(body));
    QElapsedTimer since;
    since.start();
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QCOMPARE(m_archive->count(".zip"), 2);
    QVERIFY(since.elapsed() > 900); // a timer may be early by a little
}

void TestPublicArchive::aCutBodyIsGoneOnWith()
{
    const auto body = bodyOf(100);
    m_archive->answer(".zip", {"HTTP/1.1 200 OK\r\nETag: \"one\"", body, 40'000});
    m_archive->answer(".zip", {"HTTP/1.1 206 Partial Content\r\nETag: \"one\"\r\nContent-Range: bytes 40000-102399/102400", body.mid(40'000)});
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QVERIFY((*copy)->sum == ArchiveCopy::Sum::Agrees);
    QCOMPARE(contentOf(path()), body);
    QCOMPARE(m_archive->asked[1].headers.value("range"), QByteArray("bytes=40000-"));
    QCOMPARE(m_archive->asked[1].headers.value("if-range"), QByteArray("\"one\""));
}

void TestPublicArchive::whatWasKilledIsGoneOnWith()
{
    const auto body = bodyOf(100);
    leavePart(body.left(70'000), "\"one\"");
    m_archive->offer(".zip", body);
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QCOMPARE(contentOf(path()), body);
    QCOMPARE(m_archive->asked[0].headers.value("range"), QByteArray("bytes=70000-"));
    QVERIFY(m_seen.front().first > 70'000);
    QCOMPARE(files(), QStringList{day.name()});
}

void TestPublicArchive::aServerWithoutRangesIsAskedForAllOfIt()
{
    const auto body = bodyOf(100);
    leavePart(body.left(70'000), "\"one\"");
    m_archive->answer(".zip", {"HTTP/1.1 200 OK", body});
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QVERIFY((*copy)->sum == ArchiveCopy::Sum::Agrees);
    QCOMPARE(contentOf(path()), body);
}

void TestPublicArchive::aFileThatWasReplacedIsFetchedWhole()
{
    const auto body = bodyOf(100, 'A');
    leavePart(bodyOf(100).left(70'000), "\"old\"");
    m_archive->offer(".zip", body, "\"new\"");
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QCOMPARE(contentOf(path()), body);
}

// A server that does not heed If-Range: the sum tells, and it is fetched anew.
void TestPublicArchive::piecesOfTwoFilesAreNoFile()
{
    const auto body = bodyOf(100, 'A');
    leavePart(bodyOf(100).left(70'000), "\"one\"");
    m_archive->offer(".zip", body, "\"one\"");
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QVERIFY((*copy)->sum == ArchiveCopy::Sum::Agrees);
    QCOMPARE(contentOf(path()), body);
    QCOMPARE(m_archive->count(".zip"), 2);
}

void TestPublicArchive::allButTheNameWasThere()
{
    const auto body = bodyOf(10);
    leavePart(body, "\"one\"");
    m_archive->offer(".zip", body);
    m_archive->offer(".CHECKSUM", sumOf(body));
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QCOMPARE(contentOf(path()), body);
    QCOMPARE(m_archive->count(".zip"), 1); // its answer was that there is no more
}

void TestPublicArchive::aCopyThatIsThereIsNotFetchedAgain()
{
    const auto body = bodyOf(10);
    m_archive->offer(".zip", body);
    m_archive->offer(".CHECKSUM", sumOf(body));
    QVERIFY(fetch().ok());
    const auto again = fetch();
    QVERIFY(again.ok() && again->has_value());
    QCOMPARE(m_archive->count(".zip"), 1);
    // One whose sum is another is kept under another name.
    writeFile(path(), "something else");
    const auto anew = fetch();
    QVERIFY(anew.ok() && anew->has_value());
    QVERIFY((*anew)->sum == ArchiveCopy::Sum::Agrees);
    QCOMPARE(contentOf(path() + QStringLiteral(".wrong-sum")), QByteArray("something else"));
}

void TestPublicArchive::silenceEnds()
{
    m_archive->answer(".zip", {"HTTP/1.1 200 OK\r\nContent-Length: 1000", "half of it", -1, true});
    auto brief = hurried;
    brief.silence = 300ms;
    const auto copy = fetch(brief);
    QVERIFY(!copy.ok());
    QVERIFY2(copy.message().contains(QStringLiteral("nothing arrives")), qPrintable(copy.message()));
}

void TestPublicArchive::aStopEndsIt()
{
    m_archive->answer(".zip", {"HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: 1000", "half of it", -1, true});
    m_stopAt = QByteArray("half of it").size();
    const auto copy = fetch();
    QVERIFY(!copy.ok());
    QVERIFY2(copy.message().contains(QStringLiteral("Stopped")), qPrintable(copy.message()));
    QCOMPARE(m_archive->count(".zip"), 1);
    QCOMPARE(contentOf(path() + QStringLiteral(".part")), QByteArray("half of it"));
}

void TestPublicArchive::aFolderThatCannotBeWritten()
{
    const auto inTheWay = writeFile(m_folder->filePath(QStringLiteral("file")), {});
    m_archive->offer(".zip", bodyOf(1));
    const auto copy = PublicArchive(m_archive->url(), {}, hurried).fetch(day, inTheWay + QStringLiteral("/sub"), false, [](auto, auto) {}, {});
    QVERIFY(!copy.ok());
    QVERIFY2(copy.message().contains(QStringLiteral("cannot be made")), qPrintable(copy.message()));
}

void TestPublicArchive::sums_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("sum");
    const auto right = sumOf(bodyOf(1));
    QTest::newRow("right") << 200 << right << int(ArchiveCopy::Sum::Agrees);
    QTest::newRow("with a line end") << 200 << right + '\n' << int(ArchiveCopy::Sum::Agrees);
    QTest::newRow("without a name") << 200 << right.left(64) << int(ArchiveCopy::Sum::Agrees);
    QTest::newRow("wrong") << 200 << QByteArray(64, 'a') + "  " + day.name().toUtf8() << int(ArchiveCopy::Sum::Differs);
    QTest::newRow("of another file") << 200 << right.left(64) + "  BTCUSDT-trades-2024-08-09.zip" << int(ArchiveCopy::Sum::Differs);
    QTest::newRow("with the folder it was made in") << 200 << right.left(64) + "  ./daily/" + day.name().toUtf8() << int(ArchiveCopy::Sum::Agrees);
    QTest::newRow("unreadable") << 200 << QByteArray("nothing of the kind") << int(ArchiveCopy::Sum::Missing);
    QTest::newRow("absent") << 404 << QByteArray() << int(ArchiveCopy::Sum::Missing);
}

void TestPublicArchive::sums()
{
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    QFETCH(int, sum);
    m_archive->offer(".zip", bodyOf(1));
    m_archive->answer(".CHECKSUM", {"HTTP/1.1 " + QByteArray::number(status) + " So", text});
    const auto copy = fetch();
    QVERIFY2(copy.ok() && copy->has_value(), qPrintable(copy.message()));
    QCOMPARE(int((*copy)->sum), sum);
    QCOMPARE((*copy)->publishedFor, QLatin1String(QTest::currentDataTag()) == QLatin1String("of another file") ? QStringLiteral("BTCUSDT-trades-2024-08-09.zip") : QString());
    QVERIFY(QFile::exists(path()));
}

void TestPublicArchive::sumsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("name");
    const QByteArray hex(64, 'b');
    QTest::newRow("as published") << hex + "  A-trades-2024-08.zip" << hex << QStringLiteral("A-trades-2024-08.zip");
    QTest::newRow("upper case, star, CRLF") << hex.toUpper() + " *A.zip\r\n" << hex << QStringLiteral("A.zip");
    QTest::newRow("short") << hex.left(63) + "  A.zip" << QByteArray() << QString();
    QTest::newRow("long") << hex + "b  A.zip" << QByteArray() << QString();
    QTest::newRow("two lines") << hex + "  A.zip\n" + hex + "  B.zip" << QByteArray() << QString();
    QTest::newRow("empty") << QByteArray() << QByteArray() << QString();
}

void TestPublicArchive::sumsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hex);
    QFETCH(QString, name);
    const auto sum = ArchiveSum::fromText(text);
    QCOMPARE(sum.has_value(), !hex.isEmpty());
    if (sum)
        QCOMPARE(std::pair(sum->hex, sum->name), std::pair(hex, name));
}

void TestPublicArchive::theListingTellsTheFirst()
{
    const QByteArray xml = R"(<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>data</Name>
        <IsTruncated>true</IsTruncated><Contents><Key>data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-2017-08-17.zip</Key></Contents>
        <Contents><Key>data/spot/daily/trades/BTCUSDT/BTCUSDT-trades-2017-08-17.zip.CHECKSUM</Key></Contents>
        <CommonPrefixes><Prefix>data/spot/daily/trades/BTCUSDT/other/</Prefix></CommonPrefixes></ListBucketResult>)";
    const auto page = ArchivePage::fromXml(xml);
    QVERIFY2(page.ok(), qPrintable(page.message()));
    QCOMPARE(page->keys.size(), 2);
    QVERIFY(page->isTruncated);
    QCOMPARE(page->next, QStringLiteral("data/spot/daily/trades/BTCUSDT/other/")); // the last of both
    QCOMPARE(page->files().size(), std::size_t(1));
    QVERIFY(!ArchivePage::fromXml(xml.left(300)).ok());
    QVERIFY(!ArchivePage::fromXml("<html/>").ok());
    m_archive->answer("daily/trades/BTCUSDT/", {"HTTP/1.1 200 OK", xml});
    PublicArchive archive(m_archive->url(), {}, hurried);
    const auto first = archive.begins(day.symbol, ArchiveFile::Span::Day, {});
    QVERIFY2(first.ok(), qPrintable(first.message()));
    QCOMPARE(*first, parseTimestamp(QStringLiteral("2017-08-17")).value());
    QVERIFY(!archive.begins(day.symbol, ArchiveFile::Span::Month, {}).ok()); // that one has no listing
}

void TestPublicArchive::theListingOfTheExchangesOwnHost()
{
    const auto url = archiveListingUrl(QUrl(QStringLiteral("https://data.binance.vision")), QStringLiteral("data/spot/"), QStringLiteral("a b"));
    QCOMPARE(url.toString(QUrl::FullyEncoded),
             QStringLiteral("https://s3-ap-northeast-1.amazonaws.com/data.binance.vision?delimiter=/&prefix=data/spot/&marker=a%20b"));
}

TIDEMARK_TEST(TestPublicArchive, QCoreApplication)
#include "tst_public_archive.moc"
