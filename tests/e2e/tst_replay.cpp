#include "e2e/scene.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QTest>

#include <csignal>

using namespace tidemark;

// A recording played by the local exchange and recorded by tidemark-cli ends up in the database trade by trade.
class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTradeIsStoredAsItWasSent_data();
    void everyTradeIsStoredAsItWasSent();
};

void TestReplay::everyTradeIsStoredAsItWasSent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("speed");
    QTest::addColumn<qint64>("trades");
    QTest::newRow("two busy markets") << "btcusdt-ethusdt-2024-08-08.jsonl.gz" << "20" << qint64(19'904 + 14'515);
    QTest::newRow("as fast as it goes") << "btcusdt-ethusdt-2024-08-08.jsonl.gz" << "0" << qint64(19'904 + 14'515);
    QTest::newRow("long silences") << "nexousdt-2024-07-23.jsonl.gz" << "0" << qint64(18'817);
    QTest::newRow("older frames") << "btcusdt-2023-04-05.jsonl.gz" << "40" << qint64(3'144);
}

void TestReplay::everyTradeIsStoredAsItWasSent()
{
    QFETCH(QString, file);
    QFETCH(QString, speed);
    QFETCH(qint64, trades);
    const auto path = realDataPath(file);
    if (!path)
        QSKIP(realDataAbsent);
    const auto recording = readRecording(*path);
    QCOMPARE(countOf(recording), trades);

    Scene scene;
    scene.startExchange(*path, speed);
    const auto recorder = scene.record(symbolsOf(recording));
    const auto keeper = scene.keepDatabase();
    AWAIT_COMPARE(scene.storedCount(), trades, recordingMs);
    recorder->signal(SIGTERM);
    const auto end = recorder->waitForEnd();
    QVERIFY2(end.exitCode == 0, end.messages.constData());

    for (const auto &[symbol, list] : recording) {
        QCOMPARE(difference(scene.stored(symbol), list), QString());
        const auto ledger = "SELECT string_agg(kind || ' ' || first_id || '-' || last_id, ', ') FROM coverage WHERE symbol = '"
            + symbol.toUtf8() + "'";
        QCOMPARE(scene.valueOf(ledger), QStringLiteral("stored %1-%2").arg(list.front().id).arg(list.back().id));
        const auto candles = "SELECT string_agg(sums, ' ') FROM (SELECT sum(trades)::text AS sums FROM candles WHERE symbol = '"
            + symbol.toUtf8() + "' GROUP BY span) AS each";
        QCOMPARE(scene.valueOf(candles), QStringLiteral("%1 %1 %1").arg(list.size()));
    }
    QCOMPARE(scene.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
}

TIDEMARK_TEST(TestReplay, QCoreApplication)
#include "tst_replay.moc"
