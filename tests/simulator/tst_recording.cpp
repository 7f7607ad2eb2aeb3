#include "simulator/recording.h"

#include "support/file_content.h"
#include "support/recorded_trades.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

namespace {

const QByteArray rawLine =
    R"(1700000000000000 {"e":"trade","E":1700000000005,"s":"AAAUSDT","t":7,"p":"1.25000000","q":"3.10000000","T":1700000000004,"m":true,"M":true})"
    "\n";
const QByteArray combinedLine =
    R"(1700000000000000000 {"stream":"aaausdt@trade","data":{"e":"trade","E":1700000000006001,"s":"AAAUSDT","t":8,"p":"1.50000000","q":"2.00000000","b":11,"a":12,"T":1700000000006000,"m":false,"M":true}})"
    "\n";

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFrames();
    void refuses_data();
    void refuses();
    void refusesMissingFile();
    void refusesCutGzip();
    void readsRealRecordings_data();
    void readsRealRecordings();

private:
    QTemporaryDir m_folder;
};

void TestRecording::readsFrames()
{
    const auto recording = Recording::fromFile(writeFile(m_folder.filePath(QStringLiteral("two")), rawLine + combinedLine));
    QVERIFY2(recording.ok(), qPrintable(recording.message()));
    QCOMPARE(recording->frames.size(), std::size_t(2));
    const auto &[first, second] = std::tie(recording->frames[0], recording->frames[1]);
    QCOMPARE(first.trade.id, std::int64_t(7));
    QCOMPARE(microsOf(first.trade.tradedAt), std::int64_t(1'700'000'000'004'000));
    QCOMPARE(microsOf(first.eventAt), std::int64_t(1'700'000'000'005'000));
    QVERIFY(first.trade.buyerIsMaker);
    QCOMPARE(microsOf(second.trade.tradedAt), std::int64_t(1'700'000'000'006'000));
    QVERIFY(second.payload.starts_with("{\"e\"") && second.payload.ends_with("\"M\":true}"));
    QCOMPARE(recording->markets.size(), std::size_t(1));
    QCOMPARE(recording->markets[0].tickSize, Decimal::fromText("0.01").value());
    QCOMPARE(recording->markets[0].stepSize, Decimal::fromText("0.1").value());
    QCOMPARE(recording->markets[0].baseAsset, QStringLiteral("AAA"));
}

void TestRecording::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << "empty" << QByteArray() << "no trade frames";
    QTest::newRow("second line broken") << "cut" << rawLine + combinedLine.left(90) << "Line 2";
    QTest::newRow("blank line") << "blank" << "\n" + rawLine << "Line 1";
    QTest::newRow("no local time") << "untimed" << rawLine.mid(rawLine.indexOf('{')) << "Line 1";
    QTest::newRow("a control answer") << "answer" << QByteArray("1700000000000000 {\"result\":null,\"id\":1}\n") << "Line 1";
    QTest::newRow("not gzip") << "plain.gz" << rawLine << "not in gzip form";
}

void TestRecording::refuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const auto recording = Recording::fromFile(writeFile(m_folder.filePath(name), content));
    QVERIFY(!recording.ok());
    QVERIFY2(recording.message().contains(says), qPrintable(recording.message()));
    QVERIFY(recording.message().contains(name));
}

void TestRecording::refusesMissingFile()
{
    QVERIFY(Recording::fromFile(m_folder.filePath(QStringLiteral("nowhere"))).message().contains(QStringLiteral("nowhere")));
    QVERIFY(!Recording::fromFile(m_folder.path()).ok());
}

void TestRecording::refusesCutGzip()
{
    // "hello" under gzip, without its end
    const auto cut = QByteArray::fromHex("1f8b0800000000000003cb48cd");
    const auto recording = Recording::fromFile(writeFile(m_folder.filePath(QStringLiteral("cut.gz")), cut));
    QVERIFY2(recording.message().contains(QStringLiteral("in the middle")), qPrintable(recording.message()));
}

void TestRecording::readsRealRecordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("frames");
    QTest::addColumn<QString>("tickSize");
    QTest::newRow("btc and eth") << "btcusdt-ethusdt-2024-08-08.jsonl.gz" << 34'419 << "0.01000000";
    QTest::newRow("older frames") << "btcusdt-2023-04-05.jsonl.gz" << 3'144 << "0.01000000";
    QTest::newRow("long silences") << "nexousdt-2024-07-23.jsonl.gz" << 18'817 << "0.00100000";
}

void TestRecording::readsRealRecordings()
{
    QFETCH(QString, file);
    QFETCH(int, frames);
    QFETCH(QString, tickSize);
    const auto path = realDataPath(file);
    if (!path)
        QSKIP(realDataAbsent);
    const auto recording = Recording::fromFile(*path);
    QVERIFY2(recording.ok(), qPrintable(recording.message()));
    QCOMPARE(int(recording->frames.size()), frames);
    QCOMPARE(recording->markets[0].tickSize.toString(), tickSize);
}

TIDEMARK_TEST(TestRecording, QCoreApplication)
#include "tst_recording.moc"
