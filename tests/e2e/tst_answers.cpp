#include "core/wide_decimal.h"
#include "e2e/answer_form.h"
#include "e2e/recorded_test.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace tidemark;

namespace {

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

} // namespace

// What people ask of the record, with the command line program and in plain SQL, against the recording it was made from.
class TestAnswers : public RecordedTest {
    Q_OBJECT

private Q_SLOTS:
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

private:
    [[nodiscard]] QStringList row(const QByteArray &sql);
    // The one JSON object of a successful answer.
    [[nodiscard]] QJsonObject ask(const QStringList &arguments);
};

QStringList TestAnswers::row(const QByteArray &sql)
{
    const auto session = m_scene.openRecord();
    const auto rows = session ? (*session)->query(sql) : session.error();
    QStringList lines;
    for (int i = 0; rows.ok() && i < rows->count(); ++i)
        lines += rows->string(i, 0) + QLatin1Char('|') + rows->string(i, 1);
    return rows.ok() ? lines : QStringList{rows.message()};
}

QJsonObject TestAnswers::ask(const QStringList &arguments)
{
    const auto answer = m_scene.run(arguments + QStringList{QStringLiteral("--json")});
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
    const auto session = m_scene.openRecord();
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
    const auto words = m_scene.run({QStringLiteral("latest"), QStringLiteral("BTCUSDT")});
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
        const auto answer = m_scene.run(question);
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
    const auto path = m_scene.folder() + QStringLiteral("/export.csv");
    QFile::remove(path);
    for (int time = 1; time <= 2; ++time) {
        const auto answer = ask({QStringLiteral("export"), symbol, from, to, QStringLiteral("--output"), path});
        QCOMPARE(answer[QLatin1String("trades")].toInteger(-1), qint64(trades.size()));
        QCOMPARE(answer[QLatin1String("missing")].toInteger(-1), qint64(0));
        QVERIFY(answer[QLatin1String("complete")].isBool());
        QVERIFY(contentOf(path) == csvOf(symbol, trades));
    }
    const auto words = m_scene.run({QStringLiteral("export"), symbol, from, to, QStringLiteral("--output"), path});
    QVERIFY2(words.output.contains(trades.empty() ? "no trade is recorded" : "trades"), words.output.constData());
}

void TestAnswers::aFailedExportLeavesNothing()
{
    const auto path = m_scene.folder() + QStringLiteral("/no/such/folder/export.csv");
    const auto answer = m_scene.run({QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-01"),
                                      QStringLiteral("2024-09-01"), QStringLiteral("--output"), path});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains("export.csv"), answer.messages.constData());
    QVERIFY(!QFileInfo::exists(path));
}

void TestAnswers::commandsRunOnTheDatabase()
{
    const auto psql = [this](const QString &sql) {
        return m_scene.run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-qAtc"), sql});
    };
    QCOMPARE(psql(QStringLiteral("SELECT count(*) FROM trades")).output, QByteArray("34419\n"));
    QVERIFY(psql(QStringLiteral("nonsense")).exitCode != 0);
    const auto exit = m_scene.run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                                    QStringLiteral("exit 7")});
    QCOMPARE(exit.exitCode, 7);
    QCOMPARE(m_scene.run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("/no/such/program")}).exitCode, 3);
}

TIDEMARK_TEST(TestAnswers, QCoreApplication)
#include "tst_answers.moc"
