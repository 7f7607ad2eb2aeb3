#include "archive/archive_name.h"
#include "archive/checksum.h"
#include "archive/receipt.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;

// What names and sums of the exchange's archive say.
class TestChecksum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASum_data();
    void readsASum();
    void comparesWhatLiesBeside_data();
    void comparesWhatLiesBeside();
    void comparesItsReceipt();
    void sumsAFile();
    void readsANameOfTheArchive_data();
    void readsANameOfTheArchive();
    void knowsWhoseTradesTheyAre_data();
    void knowsWhoseTradesTheyAre();
};

void TestChecksum::readsASum_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name"); // "-": it holds no sum
    const QByteArray sum(64, 'a');
    QTest::newRow("as published") << sum + "  BTCUSDT-trades-2024-08-08.zip" << "BTCUSDT-trades-2024-08-08.zip";
    QTest::newRow("line feed") << sum + "  a.zip\n" << "a.zip";
    QTest::newRow("CR LF") << sum + "  a.zip\r\n" << "a.zip";
    QTest::newRow("binary") << sum + " *a.zip" << "a.zip";
    QTest::newRow("upper case") << sum.toUpper() + "  a.zip" << "a.zip";
    QTest::newRow("no name") << sum << "";
    QTest::newRow("blank in the name") << sum + "  a (1).zip" << "a (1).zip";
    QTest::newRow("too short") << QByteArray(63, 'a') + "  a.zip" << "-";
    QTest::newRow("no hexadecimal digits") << QByteArray(64, 'x') + "  a.zip" << "-";
    QTest::newRow("page") << QByteArray("<html>not found</html>") << "-";
    QTest::newRow("nothing") << QByteArray() << "-";
}

void TestChecksum::readsASum()
{
    QFETCH(QByteArray, text);
    const auto found = Checksum::of(text);
    QTEST(found ? found->name : QStringLiteral("-"), "name");
    QVERIFY(!found || found->sum == QByteArray(64, 'a'));
}

void TestChecksum::comparesWhatLiesBeside_data()
{
    QTest::addColumn<QByteArray>("text"); // "-": there is none
    QTest::addColumn<int>("beside");
    const QByteArray sum(64, 'a');
    QTest::newRow("none") << QByteArray("-") << int(Checksum::Beside::Absent);
    QTest::newRow("fits") << sum + "  a.zip" << int(Checksum::Beside::Fits);
    QTest::newRow("fits, upper case") << sum.toUpper() + "  a.zip\n" << int(Checksum::Beside::Fits);
    QTest::newRow("fits, no name") << sum << int(Checksum::Beside::Fits);
    QTest::newRow("one of several") << QByteArray(64, 'b') + "  b.zip\n" + sum + "  a.zip\n" + QByteArray(64, 'c') + "  c.zip\n" << int(Checksum::Beside::Fits);
    QTest::newRow("as BSD writes it") << "SHA256 (a.zip) = " + sum + '\n' << int(Checksum::Beside::Fits);
    QTest::newRow("none of several") << QByteArray(64, 'b') + "  b.zip\n" + sum + "  c.zip\n" << int(Checksum::Beside::Differs);
    QTest::newRow("another sum") << QByteArray(64, 'b') + "  a.zip" << int(Checksum::Beside::Differs);
    QTest::newRow("another name") << sum + "  b.zip" << int(Checksum::Beside::Differs);
    QTest::newRow("no sum") << QByteArray("not found") << int(Checksum::Beside::Unreadable);
}

void TestChecksum::comparesWhatLiesBeside()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const auto path = writeFile(folder.filePath(QStringLiteral("a.zip")), "content");
    if (text != "-")
        writeFile(path + QStringLiteral(".CHECKSUM"), text);
    const auto found = Checksum::beside(path, QByteArray(64, 'a'));
    QTEST(int(found.beside), "beside");
    QCOMPARE(found.words.isEmpty(), found.beside == Checksum::Beside::Fits);
}

void TestChecksum::comparesItsReceipt()
{
    const QTemporaryDir folder;
    const auto path = writeFile(folder.filePath(QStringLiteral("a.parquet")), "content");
    const QByteArray sum(64, 'a');
    const auto beside = [&] { return Checksum::beside(path, sum).beside; };
    Receipt receipt;
    receipt.file = QStringLiteral("a.parquet");
    receipt.sha256 = sum;
    QVERIFY(receipt.writeBeside(path).ok());
    QCOMPARE(int(beside()), int(Checksum::Beside::Fits));
    writeFile(path + QStringLiteral(".CHECKSUM"), QByteArray(64, 'b') + "  a.parquet");
    QCOMPARE(int(beside()), int(Checksum::Beside::Differs));
    writeFile(path + QStringLiteral(".CHECKSUM"), sum + "  a.parquet");
    receipt.sha256 = QByteArray(64, 'c');
    QVERIFY(receipt.writeBeside(path).ok());
    QCOMPARE(int(beside()), int(Checksum::Beside::Changed));
    QVERIFY(QFile::remove(path + QStringLiteral(".CHECKSUM")));
    const auto text = contentOf(Receipt::pathBeside(path));
    writeFile(Receipt::pathBeside(path), QByteArray(text).replace("\"bytes\": 0", "\"bytes\": 1"));
    QCOMPARE(int(beside()), int(Checksum::Beside::Unreadable));
    writeFile(Receipt::pathBeside(path), "{\"of\": \"another program\"}");
    QCOMPARE(int(beside()), int(Checksum::Beside::Absent));
}

void TestChecksum::sumsAFile()
{
    const QTemporaryDir folder;
    const QByteArray content(3'000'000, 'x');
    const auto sum = sha256Of(writeFile(folder.filePath(QStringLiteral("a")), content), {});
    QVERIFY2(sum.ok(), qPrintable(sum.message()));
    QCOMPARE(*sum, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(!sha256Of(folder.filePath(QStringLiteral("absent")), {}).ok());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!sha256Of(folder.filePath(QStringLiteral("a")), stop.get_token()).ok());
}

void TestChecksum::readsANameOfTheArchive_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says"); // empty: nothing
    const auto row = [](const char *path, const char *says) { QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(says); };
    row("BTCUSDT-trades-2024-08-08.zip", "BTCUSDT 2024-08-08T00:00:00.000000Z 2024-08-09T00:00:00.000000Z");
    row("/a/b/BTCUSDT-trades-2024-08.csv", "BTCUSDT 2024-08-01T00:00:00.000000Z 2024-09-01T00:00:00.000000Z");
    row("BTCUSDT-trades-2024-12.csv.gz", "BTCUSDT 2024-12-01T00:00:00.000000Z 2025-01-01T00:00:00.000000Z");
    row("ADABKRW-1d-2020-8.zip", "ADABKRW 2020-08-01T00:00:00.000000Z 2020-09-01T00:00:00.000000Z");
    row("BTCUSDT-aggTrades-2024-02-29.zip", "BTCUSDT 2024-02-29T00:00:00.000000Z 2024-03-01T00:00:00.000000Z");
    row("BTCUSDT-trades-2023-02-29.zip", "");
    row("BTCUSDT-trades-2024-13.zip", "");
    row("BTCUSDT-trades-a.csv", "");
    row("trades.csv", "");
    row("", "");
}

void TestChecksum::readsANameOfTheArchive()
{
    QFETCH(QString, path);
    const auto name = ArchiveName::of(path);
    const auto says = name ? QStringList{name->symbol.toString(), toIsoString(name->from), toIsoString(name->to)}.join(QLatin1Char(' ')) : QString();
    QTEST(says, "says");
}

void TestChecksum::knowsWhoseTradesTheyAre_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("market"); // empty: not known, "-": they contradict one another
    const auto row = [](const char *path, const char *member, const char *said, const char *market) {
        QTest::addRow("%s, %s, %s", path, member, said) << QString::fromUtf8(path) << QString::fromUtf8(member) << QString::fromUtf8(said)
                                                        << QString::fromUtf8(market);
    };
    row("BTCUSDT-trades-2024-08-08.zip", "BTCUSDT-trades-2024-08-08.csv", "", "BTCUSDT");
    row("BTCUSDT-trades-2024-08-08.zip", "data.csv", "", "BTCUSDT");
    row("download.zip", "ETHUSDT-trades-2024-08-08.csv", "", "ETHUSDT");
    row("BTCUSDT-trades-2024-08-08.zip", "ETHUSDT-trades-2024-08-08.csv", "", "-");
    row("BTCUSDT-trades-2024-08-08.zip", "ETHUSDT-trades-2024-08-08.csv", "ETHUSDT", "ETHUSDT");
    row("BTCUSDT-trades-2024-08-08.zip", "", "ETHUSDT", "-");
    row("a.csv", "", "ETHUSDT", "ETHUSDT");
    row("a.csv", "", "", "");
    row("BTCUSDT-trades-a.csv", "", "", "BTCUSDT");
    row("all-trades-of-august.zip", "BTCUSDT-trades-2024-08-08.csv", "", "BTCUSDT");
}

void TestChecksum::knowsWhoseTradesTheyAre()
{
    QFETCH(QString, path);
    QFETCH(QString, member);
    QFETCH(QString, said);
    const auto named = said.isEmpty() ? std::nullopt : std::optional(Symbol::fromText(QStringView(said)).value());
    const auto market = marketOf(path, member, named);
    QTEST(!market ? QStringLiteral("-") : *market ? (*market)->toString() : QString(), "market");
}

TIDEMARK_TEST(TestChecksum, QCoreApplication)
#include "tst_checksum.moc"
