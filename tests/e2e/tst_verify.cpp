#include "e2e/answer_form.h"
#include "e2e/recorded_test.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tidemark;

// What `verify` says of a record, in order and not, and against the recording that it was made from.
class TestVerify : public RecordedTest {
    Q_OBJECT

private Q_SLOTS:
    void verifies();
    void verifyTellsWhatIsNotInOrder_data();
    void verifyTellsWhatIsNotInOrder();
    void verifyListsTheFirstOnes();
    void verifyAgainstTheRecording();
    void verifyAgainstAnArchive_data();
    void verifyAgainstAnArchive();
    void verifyAgainstABrokenFile_data();
    void verifyAgainstABrokenFile();
    void verifyAgainstTheExchange();

private:
    // Statements that must succeed.
    void change(const QByteArray &sql);
    // The JSON of `verify` with these arguments, which must end with this exit code.
    [[nodiscard]] QJsonObject verify(const QStringList &arguments, int exitCode);
};

void TestVerify::change(const QByteArray &sql)
{
    const auto session = m_scene.openRecord();
    const auto done = session ? (*session)->run(sql) : session.error();
    QVERIFY2(done.ok(), qPrintable(done.message()));
}

QJsonObject TestVerify::verify(const QStringList &arguments, int exitCode)
{
    const auto answer = m_scene.run(QStringList{QStringLiteral("verify")} + arguments + QStringList{QStringLiteral("--json")});
    if (answer.exitCode != exitCode)
        qWarning("exit %d instead of %d: %s", answer.exitCode, exitCode, answer.messages.constData());
    const auto object = QJsonDocument::fromJson(answer.output).object();
    checkForm({}, object);
    return answer.exitCode == exitCode ? object : QJsonObject();
}

void TestVerify::verifies()
{
    const auto answer = verify({}, 0);
    QCOMPARE(answer[QLatin1String("sound")].toBool(), true);
    const auto markets = answer[QLatin1String("markets")].toArray();
    QCOMPARE(markets.size(), 2);
    const auto btc = markets[0].toObject();
    QCOMPARE(btc[QLatin1String("symbol")].toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(btc[QLatin1String("trades")].toInteger(), qint64(m_btc.size()));
    const auto ranges = btc[QLatin1String("ranges")].toObject();
    QCOMPARE(ranges[QLatin1String("count")].toInteger(), qint64(1));
    QCOMPARE(ranges[QLatin1String("ids")].toInteger(), qint64(m_btc.size()));
    const auto range = ranges[QLatin1String("list")].toArray()[0].toObject();
    QCOMPARE(range[QLatin1String("first_id")].toInteger(), m_btc.front().id);
    QCOMPARE(range[QLatin1String("last_id")].toInteger(), m_btc.back().id);
    QCOMPARE(range[QLatin1String("from")].toString(), isoOf(m_btc.front().micros));
    QCOMPARE(range[QLatin1String("to")].toString(), isoOf(m_btc.back().micros));

    const auto inside = between(m_eth, u"2024-08-08T23:56:00Z", u"2024-08-08T23:58:30Z");
    const auto period = verify({QStringLiteral("ethusdt"), QStringLiteral("--from"), QStringLiteral("2024-08-08T23:56"),
                                QStringLiteral("--to"), QStringLiteral("2024-08-08T23:58:30")}, 0);
    QCOMPARE(period[QLatin1String("markets")].toArray()[0].toObject()[QLatin1String("trades")].toInteger(), qint64(inside.size()));

    const auto words = m_scene.run({QStringLiteral("verify"), QStringLiteral("BTCUSDT")});
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.output.contains("no trade is missing") && !words.output.contains("begins at"), words.output.constData());

    // Where nothing was recorded nothing is missing, which is not all there is to say.
    for (const auto &outside : {QStringList{QStringLiteral("--to"), QStringLiteral("2020-01-01")}, QStringList{QStringLiteral("--from"), QStringLiteral("2025-01-01")}}) {
        const auto told = m_scene.run(QStringList{QStringLiteral("verify"), QStringLiteral("BTCUSDT")} + outside);
        QCOMPARE(told.exitCode, 0);
        const auto ends = QStringLiteral("begins at %1 and ends at %2.\n").arg(isoOf(m_btc.front().micros), isoOf(m_btc.back().micros));
        QVERIFY2(told.output.contains(ends.toUtf8()), told.output.constData());
        const auto object = verify(QStringList{QStringLiteral("BTCUSDT")} + outside, 0).value(QLatin1String("markets")).toArray()[0].toObject();
        QCOMPARE(object[QLatin1String("record_begins")].toString(), isoOf(m_btc.front().micros));
    }
    QCOMPARE(m_scene.run({QStringLiteral("verify"), QStringLiteral("SOLUSDT")}).exitCode, 1);
}

void TestVerify::verifyTellsWhatIsNotInOrder_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("repair");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("word");
    const QByteArray coverage("CREATE TABLE kept AS TABLE coverage;");
    const QByteArray restored("DELETE FROM coverage; INSERT INTO coverage TABLE kept; DROP TABLE kept");
    QTest::newRow("trade that is gone") << QByteArray("CREATE TABLE kept AS SELECT * FROM trades WHERE trade_id = 3735690000;"
                                                      " DELETE FROM trades WHERE trade_id = 3735690000")
                                        << QByteArray("INSERT INTO trades TABLE kept; DROP TABLE kept") << 1 << "errors"
                                        << QByteArray("3735690000");
    QTest::newRow("gap") << coverage + "UPDATE coverage SET first_id = 3735683300 WHERE symbol = 'BTCUSDT';"
                                       " INSERT INTO coverage VALUES ('BTCUSDT', 3735683259, 3735683289, 'stored')"
                         << restored << 1 << "gaps" << QByteArray("3735683290–3735683299 (10)");
    QTest::newRow("hole") << coverage + "INSERT INTO coverage VALUES ('BTCUSDT', 3735703163, 3735703165, 'hole')" << restored << 0
                          << "holes" << QByteArray("3735703163–3735703165 (3)");
    QTest::newRow("skipped") << coverage + "INSERT INTO coverage VALUES ('BTCUSDT', 3735703163, 3735703165, 'skipped')" << restored
                             << 0 << "skipped" << QByteArray("3735703163–3735703165 (3)");
    QTest::newRow("rejected") << coverage + "INSERT INTO coverage VALUES ('BTCUSDT', 3735703163, 3735703163, 'rejected')" << restored
                              << 1 << "rejected" << QByteArray("3735703163–3735703163 (1)");
}

void TestVerify::verifyTellsWhatIsNotInOrder()
{
    QFETCH(QByteArray, damage);
    QFETCH(QByteArray, repair);
    QFETCH(int, exitCode);
    QFETCH(QString, key);
    QFETCH(QByteArray, word);
    change(damage);
    const auto answer = verify({QStringLiteral("BTCUSDT")}, exitCode);
    const auto words = m_scene.run({QStringLiteral("verify"), QStringLiteral("BTCUSDT")});
    change(repair);
    const auto market = answer[QLatin1String("markets")].toArray()[0].toObject();
    QVERIFY(market[key].toObject()[QLatin1String("count")].toInteger() > 0);
    QCOMPARE(market[QLatin1String("sound")].toBool(exitCode != 0), exitCode == 0);
    QCOMPARE(words.exitCode, exitCode);
    QVERIFY2(words.output.contains(word), words.output.constData());
}

void TestVerify::verifyListsTheFirstOnes()
{
    change("INSERT INTO coverage SELECT 'BTCUSDT', 3735703160 + 5 * n, 3735703161 + 5 * n, 'hole' FROM generate_series(1, 30) n");
    const auto few = m_scene.run({QStringLiteral("verify"), QStringLiteral("BTCUSDT")});
    const auto all = verify({QStringLiteral("BTCUSDT"), QStringLiteral("--all")}, 1);
    change("DELETE FROM coverage WHERE kind = 'hole'");
    QVERIFY2(few.output.contains("and 10 more"), few.output.constData());
    const auto holes = all[QLatin1String("markets")].toArray()[0].toObject()[QLatin1String("holes")].toObject();
    QCOMPARE(holes[QLatin1String("list")].toArray().size(), 30);
}

void TestVerify::verifyAgainstTheRecording()
{
    const auto path = *realDataPath(QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz"));
    const auto answer = verify({QStringLiteral("--against"), path}, 0);
    const auto markets = answer[QLatin1String("markets")].toArray();
    QCOMPARE(markets.size(), 2);
    QCOMPARE(markets[0].toObject()[QLatin1String("compared")].toInteger(), qint64(m_btc.size()));
    QCOMPARE(markets[1].toObject()[QLatin1String("compared")].toInteger(), qint64(m_eth.size()));
    const auto other = *realDataPath(QStringLiteral("btcusdt-2023-04-05.jsonl.gz"));
    const auto missing = verify({QStringLiteral("--against"), other}, 1)[QLatin1String("markets")].toArray()[0].toObject();
    QCOMPARE(missing[QLatin1String("missing")].toObject()[QLatin1String("count")].toInteger(), qint64(3'144));
    QCOMPARE(missing[QLatin1String("missing")].toObject()[QLatin1String("list")].toArray().size(), 20);
}

void TestVerify::verifyAgainstAnArchive_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::newRow("milliseconds") << qint64(1000);
    QTest::newRow("microseconds") << qint64(1);
}

// As the exchange publishes it, but for one trade that differs, one that is not there, and one too many.
void TestVerify::verifyAgainstAnArchive()
{
    QFETCH(qint64, unit);
    QByteArray csv;
    const auto trades = between(m_btc, u"2024-08-08T23:56:00Z", u"2024-08-08T23:59:00Z");
    for (const auto &trade : trades) {
        if (trade.id == trades[50].id)
            continue;
        const auto price = trade.id == trades[100].id ? QByteArray("1.00000000") : trade.price;
        csv += QByteArray::number(trade.id) + ',' + price + ',' + trade.quantity + ",0.1," + QByteArray::number(trade.micros / unit)
            + (trade.buyerIsMaker ? ",True,True\n" : ",False,True\n");
    }
    csv += QByteArray::number(m_btc.back().id + 7) + ",1.0,2.0,2.0," + QByteArray::number(m_btc.back().micros / unit) + ",True,True\n";
    const auto path = writeFile(m_scene.folder() + QStringLiteral("/BTCUSDT-trades-2024-08-08.csv"), csv);
    const auto told = verify({QStringLiteral("--against"), path}, 1)[QLatin1String("markets")].toArray()[0].toObject();
    const auto count = [&told](const char *key) { return told[QLatin1String(key)].toObject()[QLatin1String("count")].toInteger(-1); };
    const auto first = [&told](const char *key) {
        return told[QLatin1String(key)].toObject()[QLatin1String("list")].toArray()[0].toObject();
    };
    QCOMPARE(told[QLatin1String("compared")].toInteger(), qint64(trades.size()));
    QCOMPARE(count("altered"), qint64(1));
    QCOMPARE(first("altered")[QLatin1String("stored")].toObject()[QLatin1String("trade_id")].toInteger(), trades[100].id);
    QCOMPARE(first("altered")[QLatin1String("recorded")].toObject()[QLatin1String("price")].toString(), QStringLiteral("1.00000000"));
    QCOMPARE(count("missing"), qint64(1));
    QCOMPARE(first("missing")[QLatin1String("trade_id")].toInteger(), m_btc.back().id + 7);
    // The one too many widens what the file covers to the record's end.
    QCOMPARE(count("extra"), qint64(m_btc.back().id - trades.back().id + 1));
    QCOMPARE(first("extra")[QLatin1String("trade_id")].toInteger(), trades[50].id);
    // Within a period that leaves all of these out, there is no difference.
    (void)verify({QStringLiteral("--against"), path, QStringLiteral("--from"), QStringLiteral("2024-08-08T23:58"), QStringLiteral("--to"),
                  QStringLiteral("2024-08-08T23:59")}, 0);
    const auto words = m_scene.run({QStringLiteral("verify"), QStringLiteral("BTCUSDT"), QStringLiteral("--against"), path});
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.output.contains("1 altered") && words.output.contains("1 missing"), words.output.constData());
}

void TestVerify::verifyAgainstABrokenFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("neither") << "a.txt" << QByteArray("nonsense\n") << QByteArray("Line 1");
    QTest::newRow("bad price") << "BTCUSDT-trades-a.csv" << QByteArray("id,price\n1,abc,2.0,2.0,1723161240000,True,True\n")
                               << QByteArray("price");
    QTest::newRow("too few fields") << "BTCUSDT-trades-b.csv" << QByteArray("1,2.0,2.0\n") << QByteArray("Line 1");
    QTest::newRow("whose") << "c.csv" << QByteArray("1,2.0,2.0,2.0,1723161240000,True,True\n") << QByteArray("verify SYMBOL");
    QTest::newRow("empty") << "d.csv" << QByteArray() << QByteArray("nothing to compare");
    QTest::newRow("zip that is cut") << "e.zip" << QByteArray("PK\3\4and no end") << QByteArray("cut off");
    QTest::newRow("frame of another kind") << "f.jsonl" << QByteArray("1 {\"e\":\"kline\"}\n") << QByteArray("trade frame");
}

void TestVerify::verifyAgainstABrokenFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, word);
    const auto answer = m_scene.run({QStringLiteral("verify"), QStringLiteral("--against"), writeFile(m_scene.folder() + QLatin1Char('/') + name, content)});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains(word), answer.messages.constData());
}

void TestVerify::verifyAgainstTheExchange()
{
    const auto answer = verify({QStringLiteral("BTCUSDT"), QStringLiteral("--against"), QStringLiteral("api")}, 0);
    QCOMPARE(answer[QLatin1String("markets")].toArray()[0].toObject()[QLatin1String("compared")].toInteger(), qint64(10));
    change("CREATE TABLE kept AS SELECT * FROM trades WHERE trade_id = 3735690000; DELETE FROM trades WHERE trade_id = 3735690000");
    const auto worse = verify({QStringLiteral("--against"), QStringLiteral("api")}, 1)[QLatin1String("markets")].toArray();
    change("INSERT INTO trades TABLE kept; DROP TABLE kept");
    QCOMPARE(worse.size(), 2);
    QCOMPARE(worse[0].toObject()[QLatin1String("missing")].toInteger(), qint64(1));
    QCOMPARE(worse[0].toObject()[QLatin1String("extra")].toInteger(), qint64(0));
    QCOMPARE(worse[0].toObject()[QLatin1String("minutes")].toObject()[QLatin1String("list")].toArray().size(), 1);
    QCOMPARE(worse[1].toObject()[QLatin1String("sound")].toBool(), true);
    const auto elsewhere = m_scene.run({QStringLiteral("verify"), QStringLiteral("--against"), QStringLiteral("api"),
                                         QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:1")});
    QCOMPARE(elsewhere.exitCode, 3);
    QVERIFY2(elsewhere.messages.contains("127.0.0.1:1"), elsewhere.messages.constData());
}

TIDEMARK_TEST(TestVerify, QCoreApplication)
#include "tst_verify.moc"
