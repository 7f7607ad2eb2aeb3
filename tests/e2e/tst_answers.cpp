#include "core/timestamp.h"
#include "core/wide_decimal.h"
#include "e2e/scene.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace tidemark;

namespace {

using Trades = std::vector<RecordedTrade>;

Trades between(const Trades &trades, QStringView from, QStringView to)
{
    const auto begin = microsOf(*parseTimestamp(from));
    const auto end = microsOf(*parseTimestamp(to));
    Trades found;
    std::copy_if(trades.begin(), trades.end(), std::back_inserter(found),
                 [=](const auto &trade) { return trade.micros >= begin && trade.micros < end; });
    return found;
}

Decimal decimal(const QByteArray &text)
{
    return *Decimal::fromText(std::string_view(text.constData(), std::size_t(text.size())));
}

bool byPrice(const RecordedTrade &a, const RecordedTrade &b)
{
    return decimal(a.price) < decimal(b.price);
}

QString lowestOf(const Trades &trades)
{
    return QString::fromLatin1(std::min_element(trades.begin(), trades.end(), byPrice)->price);
}

QString highestOf(const Trades &trades)
{
    return QString::fromLatin1(std::max_element(trades.begin(), trades.end(), byPrice)->price);
}

QString volumeOf(const Trades &trades)
{
    WideDecimal sum(Decimal::decimals);
    for (const auto &trade : trades)
        sum.add(decimal(trade.quantity));
    return sum.toString();
}

QString isoOf(qint64 micros)
{
    return toIsoString(timestampFromMicros(micros));
}

// What an export must hold, from the recording alone.
QByteArray csvOf(const QString &symbol, const Trades &trades)
{
    QByteArray csv = "trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker\n";
    for (const auto &trade : trades) {
        const auto quote = WideDecimal::product(decimal(trade.price), decimal(trade.quantity)).toText();
        csv += QByteArray::number(trade.id) + ',' + symbol.toUtf8() + ',' + isoOf(trade.micros).toLatin1() + ',' + trade.price
            + ',' + trade.quantity + ',' + QByteArray::fromStdString(quote) + ',' + (trade.buyerIsMaker ? "true" : "false") + '\n';
    }
    return csv;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The promise about every JSON answer: exact values are text with eight decimals (sums of price × quantity sixteen), times
// have microseconds and a Z, counts and ids are numbers.
void checkForm(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression exact(QStringLiteral(R"(\A\d+\.\d{8}\z)"));
    static const QRegularExpression product(QStringLiteral(R"(\A\d+\.\d{16}\z)"));
    static const QRegularExpression moment(QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z\z)"));
    static const QStringList exactKeys{QStringLiteral("price"), QStringLiteral("quantity"), QStringLiteral("first"),
                                       QStringLiteral("last"), QStringLiteral("low"), QStringLiteral("high"),
                                       QStringLiteral("volume")};
    static const QStringList momentKeys{QStringLiteral("second"), QStringLiteral("from"), QStringLiteral("to")};
    static const QStringList numberKeys{QStringLiteral("trades"), QStringLiteral("trade_id"), QStringLiteral("first_id"),
                                        QStringLiteral("last_id")};
    const auto text = value.toString();
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            checkForm(it.key(), it.value());
    } else if (exactKeys.contains(key))
        QVERIFY2(exact.match(text).hasMatch(), qPrintable(key + QLatin1Char('=') + text));
    else if (key == QLatin1String("quote_volume"))
        QVERIFY2(product.match(text).hasMatch(), qPrintable(key + QLatin1Char('=') + text));
    else if (momentKeys.contains(key) || key.endsWith(QLatin1String("_at")))
        QVERIFY2(moment.match(text).hasMatch(), qPrintable(key + QLatin1Char('=') + text));
    else if (numberKeys.contains(key))
        QVERIFY2(value.isDouble(), qPrintable(key));
}

} // namespace

// What people ask of the record, with the command line program and in plain SQL, against the recording it was made from.
class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theThreeQueriesThatEveryoneStartsWith();
    void latest();
    void priceOfASecond();
    void priceOfASilentSecond();
    void range_data();
    void range();
    void rangeWithoutTrades();
    void nothingStoredIsNo();
    void exportsTheSameBytes_data();
    void exportsTheSameBytes();
    void aFailedExportLeavesNothing();
    void commandsRunOnTheDatabase();
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
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QStringList row(const QByteArray &sql);
    // The one JSON object of a successful answer.
    [[nodiscard]] QJsonObject ask(const QStringList &arguments);

    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<CliProcess> m_keeper;
    Trades m_btc;
    Trades m_eth;
};

void TestAnswers::initTestCase()
{
    const auto path = realDataPath(QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz"));
    if (!path)
        QSKIP(realDataAbsent);
    auto recording = readRecording(*path);
    m_btc = recording[QStringLiteral("BTCUSDT")];
    m_eth = recording[QStringLiteral("ETHUSDT")];
    m_scene = std::make_unique<Scene>();
    m_scene->startExchange(*path, QStringLiteral("0"));
    const auto recorder = m_scene->record(symbolsOf(recording));
    m_keeper = m_scene->keepDatabase();
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->storedCount(), countOf(recording), 120'000);
    recorder->signal(SIGTERM);
    QCOMPARE(recorder->waitForEnd().exitCode, 0);
}

void TestAnswers::cleanupTestCase()
{
    m_keeper.reset();
    m_scene.reset();
}

QStringList TestAnswers::row(const QByteArray &sql)
{
    const auto session = m_scene->openRecord();
    const auto rows = session ? (*session)->query(sql) : session.error();
    QStringList lines;
    for (int i = 0; rows.ok() && i < rows->count(); ++i)
        lines += rows->string(i, 0) + QLatin1Char('|') + rows->string(i, 1);
    return rows.ok() ? lines : QStringList{rows.message()};
}

QJsonObject TestAnswers::ask(const QStringList &arguments)
{
    const auto answer = m_scene->run(arguments + QStringList{QStringLiteral("--json")});
    if (answer.exitCode != 0)
        qWarning("exit %d: %s", answer.exitCode, answer.messages.constData());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(answer.output, &error);
    if (!document.isObject())
        qWarning("%s: %s", qPrintable(error.errorString()), answer.output.constData());
    checkForm({}, document.object());
    return document.object();
}

void TestAnswers::theThreeQueriesThatEveryoneStartsWith()
{
    const auto session = m_scene->openRecord();
    QVERIFY2(session.ok(), qPrintable(session.message()));
    const auto latest =
        (*session)->query("SELECT * FROM prices WHERE symbol = 'BTCUSDT' ORDER BY timestamp DESC LIMIT 1;");
    QVERIFY2(latest.ok(), qPrintable(latest.message()));
    QCOMPARE(latest->count(), 1);
    const auto newest = m_btc.back().micros;
    QVERIFY(std::any_of(m_btc.begin(), m_btc.end(), [&](const auto &trade) {
        return trade.micros == newest && QString::fromLatin1(trade.price) == latest->string(0, 2);
    }));
    QCOMPARE(latest->string(0, 1), QStringLiteral("BTCUSDT"));

    const auto second = (*session)->query("SELECT * FROM prices WHERE symbol = 'ETHUSDT' AND "
                                          "DATE_TRUNC('second', timestamp) = '2024-08-08 23:55:00+00';");
    QVERIFY2(second.ok(), qPrintable(second.message()));
    QStringList prices;
    for (int i = 0; i < second->count(); ++i)
        prices += second->string(i, 2);
    QStringList expected;
    for (const auto &trade : between(m_eth, u"2024-08-08T23:55:00Z", u"2024-08-08T23:55:01Z"))
        expected += QString::fromLatin1(trade.price);
    prices.sort();
    expected.sort();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(prices, expected);

    const auto minute = between(m_btc, u"2024-08-08T23:55:00Z", u"2024-08-08T23:56:00Z");
    QCOMPARE(row("SELECT MIN(price), MAX(price) FROM prices WHERE symbol = 'BTCUSDT' AND timestamp BETWEEN "
                 "'2024-08-08 23:55:00+00' AND '2024-08-08 23:55:59.999999+00';"),
             QStringList{lowestOf(minute) + QLatin1Char('|') + highestOf(minute)});
}

void TestAnswers::latest()
{
    for (const auto &[symbol, trades] : {std::pair{QStringLiteral("BTCUSDT"), &m_btc}, {QStringLiteral("ETHUSDT"), &m_eth}}) {
        const auto &trade = trades->back();
        const QJsonObject expected{{QStringLiteral("symbol"), symbol},
                                   {QStringLiteral("trade_id"), trade.id},
                                   {QStringLiteral("traded_at"), isoOf(trade.micros)},
                                   {QStringLiteral("price"), QString::fromLatin1(trade.price)},
                                   {QStringLiteral("quantity"), QString::fromLatin1(trade.quantity)},
                                   {QStringLiteral("buyer_is_maker"), trade.buyerIsMaker}};
        QCOMPARE(ask({QStringLiteral("latest"), symbol.toLower()}), expected);
    }
    const auto words = m_scene->run({QStringLiteral("latest"), QStringLiteral("BTCUSDT")});
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.output.contains(m_btc.back().price), words.output.constData());
    QCOMPARE(words.output.count('\n'), 1);
}

void TestAnswers::priceOfASecond()
{
    // The fraction of a second does not matter, and the zone is heeded.
    const auto answer = ask({QStringLiteral("price"), QStringLiteral("ETHUSDT"), QStringLiteral("2024-08-09T01:55:00.7+02:00")});
    const auto trades = between(m_eth, u"2024-08-08T23:55:00Z", u"2024-08-08T23:55:01Z");
    const auto text = [&answer](const char *key) { return answer[QLatin1String(key)].toString(); };
    QVERIFY(!trades.empty());
    QCOMPARE(text("second"), QStringLiteral("2024-08-08T23:55:00.000000Z"));
    QCOMPARE(answer[QLatin1String("trades")].toInteger(), qint64(trades.size()));
    QCOMPARE(text("first"), QString::fromLatin1(trades.front().price));
    QCOMPARE(text("last"), QString::fromLatin1(trades.back().price));
    QCOMPARE(text("price"), text("last"));
    QCOMPARE(text("low"), lowestOf(trades));
    QCOMPARE(text("high"), highestOf(trades));
    QCOMPARE(text("volume"), volumeOf(trades));
    QCOMPARE(answer[QLatin1String("complete")].toBool(), true);
    QCOMPARE(answer[QLatin1String("minute")].toObject()[QLatin1String("complete")].toBool(), true);
    const auto before = between(m_eth, u"2024-08-08T00:00:00Z", u"2024-08-08T23:55:00Z").back();
    QCOMPARE(answer[QLatin1String("before")].toObject()[QLatin1String("trade_id")].toInteger(), before.id);
    const auto minute = answer[QLatin1String("minute")].toObject();
    const auto inMinute = between(m_eth, u"2024-08-08T23:55:00Z", u"2024-08-08T23:56:00Z");
    QCOMPARE(minute[QLatin1String("trades")].toInteger(), qint64(inMinute.size()));
    QCOMPARE(minute[QLatin1String("low")].toString(), lowestOf(inMinute));
    QCOMPARE(minute[QLatin1String("high")].toString(), highestOf(inMinute));
}

void TestAnswers::priceOfASilentSecond()
{
    const auto answer = ask({QStringLiteral("price"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-09 12:00")});
    QCOMPARE(answer[QLatin1String("trades")].toInteger(), qint64(0));
    QCOMPARE(answer[QLatin1String("price")].toString(), QString::fromLatin1(m_btc.back().price));
    QCOMPARE(answer[QLatin1String("before")].toObject()[QLatin1String("trade_id")].toInteger(), m_btc.back().id);
    QVERIFY(answer[QLatin1String("minute")].isNull());
    QVERIFY(!answer.contains(QLatin1String("first")));
}

void TestAnswers::range_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a minute") << "2024-08-08T23:56:00Z" << "2024-08-08T23:57:00Z";
    QTest::newRow("within minutes") << "2024-08-08T23:56:07.25Z" << "2024-08-09T00:02:41.000001Z";
    QTest::newRow("less than a minute") << "2024-08-08T23:58:10Z" << "2024-08-08T23:58:11.5Z";
    QTest::newRow("everything") << "2024-08-01T00:00:00Z" << "2024-09-01T00:00:00Z";
    // The first trade's own stamp: it is inside as FROM and outside as TO.
    QTest::newRow("from the first stamp") << "2024-08-08T23:54:15.342Z" << "2024-08-08T23:54:16Z";
}

void TestAnswers::range()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto trades = between(m_btc, from, to);
    QVERIFY(!trades.empty());
    const auto answer = ask({QStringLiteral("range"), QStringLiteral("BTCUSDT"), from, to});
    const auto text = [&answer](const char *key) { return answer[QLatin1String(key)].toString(); };
    QCOMPARE(answer[QLatin1String("trades")].toInteger(), qint64(trades.size()));
    QCOMPARE(text("low"), lowestOf(trades));
    QCOMPARE(text("high"), highestOf(trades));
    QCOMPARE(text("first"), QString::fromLatin1(trades.front().price));
    QCOMPARE(text("last"), QString::fromLatin1(trades.back().price));
    QCOMPARE(text("volume"), volumeOf(trades));
    // Nobody can say what is missing before the record's first trade.
    const bool isInside = trades.front().id > m_btc.front().id && trades.back().id < m_btc.back().id;
    QCOMPARE(answer[QLatin1String("complete")].toBool(!isInside), isInside);
    for (const auto *key : {"missing", "holes", "skipped", "rejected"})
        QCOMPARE(answer[QLatin1String(key)].toInteger(-1), qint64(0));
    QCOMPARE(answer[QLatin1String("first_id")].toInteger(), trades.front().id);
    QCOMPARE(answer[QLatin1String("last_id")].toInteger(), trades.back().id);
}

void TestAnswers::rangeWithoutTrades()
{
    const auto answer = ask({QStringLiteral("range"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-10"),
                             QStringLiteral("2024-08-11")});
    QCOMPARE(answer[QLatin1String("trades")].toInteger(-1), qint64(0));
    QCOMPARE(answer[QLatin1String("volume")].toString(), QStringLiteral("0.00000000"));
    QVERIFY(!answer.contains(QLatin1String("low")));
}

void TestAnswers::nothingStoredIsNo()
{
    for (const auto &question : {QStringList{QStringLiteral("latest"), QStringLiteral("SOLUSDT")},
                                 QStringList{QStringLiteral("price"), QStringLiteral("SOLUSDT"), QStringLiteral("2024-08-09")},
                                 QStringList{QStringLiteral("price"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-08")}}) {
        const auto answer = m_scene->run(question);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(answer.messages.contains(question.at(1).toUtf8()), answer.messages.constData());
    }
}

void TestAnswers::exportsTheSameBytes_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("everything") << "BTCUSDT" << "2024-08-01" << "2024-09-01";
    QTest::newRow("a minute") << "ETHUSDT" << "2024-08-08T23:56:00Z" << "2024-08-08T23:57:00Z";
    QTest::newRow("over midnight") << "ETHUSDT" << "2024-08-08T23:59:59.5Z" << "2024-08-09T00:00:00.5Z";
    QTest::newRow("nothing") << "ETHUSDT" << "2024-08-10" << "2024-08-11";
}

void TestAnswers::exportsTheSameBytes()
{
    QFETCH(QString, symbol);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto trades = between(symbol == QLatin1String("BTCUSDT") ? m_btc : m_eth, from, to);
    const auto path = m_scene->folder() + QStringLiteral("/export.csv");
    QFile::remove(path);
    for (int time = 1; time <= 2; ++time) {
        const auto answer = ask({QStringLiteral("export"), symbol, from, to, QStringLiteral("--output"), path});
        QCOMPARE(answer[QLatin1String("trades")].toInteger(-1), qint64(trades.size()));
        QCOMPARE(answer[QLatin1String("missing")].toInteger(-1), qint64(0));
        QVERIFY(answer[QLatin1String("complete")].isBool());
        QVERIFY(contentOf(path) == csvOf(symbol, trades));
    }
    const auto words = m_scene->run({QStringLiteral("export"), symbol, from, to, QStringLiteral("--output"), path});
    QVERIFY2(words.output.contains(trades.empty() ? "no trade is recorded" : "trades"), words.output.constData());
}

void TestAnswers::aFailedExportLeavesNothing()
{
    const auto path = m_scene->folder() + QStringLiteral("/no/such/folder/export.csv");
    const auto answer = m_scene->run({QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-01"),
                                      QStringLiteral("2024-09-01"), QStringLiteral("--output"), path});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains("export.csv"), answer.messages.constData());
    QVERIFY(!QFileInfo::exists(path));
}

void TestAnswers::commandsRunOnTheDatabase()
{
    const auto psql = [this](const QString &sql) {
        return m_scene->run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-qAtc"), sql});
    };
    QCOMPARE(psql(QStringLiteral("SELECT count(*) FROM trades")).output, QByteArray("34419\n"));
    QVERIFY(psql(QStringLiteral("nonsense")).exitCode != 0);
    const auto exit = m_scene->run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                                    QStringLiteral("exit 7")});
    QCOMPARE(exit.exitCode, 7);
    QCOMPARE(m_scene->run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("/no/such/program")}).exitCode, 3);
}

void TestAnswers::change(const QByteArray &sql)
{
    const auto session = m_scene->openRecord();
    const auto done = session ? (*session)->run(sql) : session.error();
    QVERIFY2(done.ok(), qPrintable(done.message()));
}

QJsonObject TestAnswers::verify(const QStringList &arguments, int exitCode)
{
    const auto answer = m_scene->run(QStringList{QStringLiteral("verify")} + arguments + QStringList{QStringLiteral("--json")});
    if (answer.exitCode != exitCode)
        qWarning("exit %d instead of %d: %s", answer.exitCode, exitCode, answer.messages.constData());
    const auto object = QJsonDocument::fromJson(answer.output).object();
    checkForm({}, object);
    return answer.exitCode == exitCode ? object : QJsonObject();
}

QString TestAnswers::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(m_scene->folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void TestAnswers::verifies()
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

    const auto words = m_scene->run({QStringLiteral("verify"), QStringLiteral("BTCUSDT")});
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.output.contains("no trade is missing"), words.output.constData());
    QCOMPARE(m_scene->run({QStringLiteral("verify"), QStringLiteral("SOLUSDT")}).exitCode, 1);
}

void TestAnswers::verifyTellsWhatIsNotInOrder_data()
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

void TestAnswers::verifyTellsWhatIsNotInOrder()
{
    QFETCH(QByteArray, damage);
    QFETCH(QByteArray, repair);
    QFETCH(int, exitCode);
    QFETCH(QString, key);
    QFETCH(QByteArray, word);
    change(damage);
    const auto answer = verify({QStringLiteral("BTCUSDT")}, exitCode);
    const auto words = m_scene->run({QStringLiteral("verify"), QStringLiteral("BTCUSDT")});
    change(repair);
    const auto market = answer[QLatin1String("markets")].toArray()[0].toObject();
    QVERIFY(market[key].toObject()[QLatin1String("count")].toInteger() > 0);
    QCOMPARE(market[QLatin1String("sound")].toBool(exitCode != 0), exitCode == 0);
    QCOMPARE(words.exitCode, exitCode);
    QVERIFY2(words.output.contains(word), words.output.constData());
}

void TestAnswers::verifyListsTheFirstOnes()
{
    change("INSERT INTO coverage SELECT 'BTCUSDT', 3735703160 + 5 * n, 3735703161 + 5 * n, 'hole' FROM generate_series(1, 30) n");
    const auto few = m_scene->run({QStringLiteral("verify"), QStringLiteral("BTCUSDT")});
    const auto all = verify({QStringLiteral("BTCUSDT"), QStringLiteral("--all")}, 1);
    change("DELETE FROM coverage WHERE kind = 'hole'");
    QVERIFY2(few.output.contains("and 10 more"), few.output.constData());
    const auto holes = all[QLatin1String("markets")].toArray()[0].toObject()[QLatin1String("holes")].toObject();
    QCOMPARE(holes[QLatin1String("list")].toArray().size(), 30);
}

void TestAnswers::verifyAgainstTheRecording()
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

void TestAnswers::verifyAgainstAnArchive_data()
{
    QTest::addColumn<qint64>("unit");
    QTest::newRow("milliseconds") << qint64(1000);
    QTest::newRow("microseconds") << qint64(1);
}

// As the exchange publishes it, but for one trade that differs, one that is not there, and one too many.
void TestAnswers::verifyAgainstAnArchive()
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
    const auto path = writeFile(QStringLiteral("BTCUSDT-trades-2024-08-08.csv"), csv);
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
    const auto words = m_scene->run({QStringLiteral("verify"), QStringLiteral("BTCUSDT"), QStringLiteral("--against"), path});
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.output.contains("1 altered") && words.output.contains("1 missing"), words.output.constData());
}

void TestAnswers::verifyAgainstABrokenFile_data()
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
    QTest::newRow("zip") << "e.zip" << QByteArray("PK") << QByteArray("Unpack");
    QTest::newRow("frame of another kind") << "f.jsonl" << QByteArray("1 {\"e\":\"kline\"}\n") << QByteArray("trade frame");
}

void TestAnswers::verifyAgainstABrokenFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, word);
    const auto answer = m_scene->run({QStringLiteral("verify"), QStringLiteral("--against"), writeFile(name, content)});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains(word), answer.messages.constData());
}

void TestAnswers::verifyAgainstTheExchange()
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
    const auto elsewhere = m_scene->run({QStringLiteral("verify"), QStringLiteral("--against"), QStringLiteral("api"),
                                         QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:1")});
    QCOMPARE(elsewhere.exitCode, 3);
    QVERIFY2(elsewhere.messages.contains("127.0.0.1:1"), elsewhere.messages.constData());
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
