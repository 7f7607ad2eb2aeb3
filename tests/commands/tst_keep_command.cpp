#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");
constexpr int count = 2'000;

std::vector<Trade> madeTrades(const Symbol &symbol, Timestamp from)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back({symbol, 1 + i, from + i * 100s, Decimal::fromUnits((100 + i % 50) * Decimal::unitsPerOne), Decimal::fromUnits(5), false});
    return trades;
}

} // namespace

class TestKeepCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_database->store(madeTrades(btc, *parseTimestamp(QStringLiteral("2026-03-10T00:00:00Z"))));
        m_database->store(madeTrades(eth, std::chrono::floor<std::chrono::days>(wallClock()) - std::chrono::days(3))); // young on any day
    }
    void badUsage_data();
    void badUsage();
    void withoutRules();
    void aViewerOfAnOlderRecordSeesWhatItTakes();
    void rulesAreChosenAndForgotten();
    void whatIsNotGivenStays();
    void droppingNeedsConsent();
    void manyMarketsAreCounted();
    void droppedNowAndToldByAll();
    void aGapIsNoPause();
    void nothingIsRecordedYet();

private:
    [[nodiscard]] CliAnswer keep(const QStringList &arguments) const
    {
        return CliProcess::run(QStringList{QStringLiteral("keep"), QStringLiteral("--database"), m_database->target().toUri()} + arguments);
    }
    [[nodiscard]] QJsonObject told(const QStringList &arguments, int exitCode = 0) const
    {
        const auto answer = keep(arguments + QStringList{QStringLiteral("--json")});
        if (answer.exitCode != exitCode)
            qFatal("exit %d: %s", answer.exitCode, answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }
    [[nodiscard]] QString rules() const
    {
        return m_database->table("SELECT markets, pack_after, drop_after FROM keeping ORDER BY markets COLLATE \"C\"");
    }

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
};

void TestKeepCommand::badUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no markets") << QStringLiteral("--pack-after 30") << QStringLiteral("Name the markets");
    QTest::newRow("no days") << QStringLiteral("ALL --pack-after soon") << QStringLiteral("--pack-after: “soon”");
    QTest::newRow("less than none") << QStringLiteral("ALL --drop-after=-1") << QStringLiteral("--drop-after");
    QTest::newRow("dropped today") << QStringLiteral("ALL --drop-after 0 --pack-after never") << QStringLiteral("0 days");
    QTest::newRow("dropped before packed") << QStringLiteral("ALL --pack-after 30 --drop-after 7") << QStringLiteral("before they are packed");
    QTest::newRow("no market") << QStringLiteral("BTC/USDT --pack-after 7") << QStringLiteral("BTC/USDT");
    QTest::newRow("forget and choose") << QStringLiteral("ALL --forget --pack-after 7") << QStringLiteral("--forget");
    QTest::newRow("no such rule") << QStringLiteral("ALL --forget") << QStringLiteral("no rule for ALL");
    QTest::newRow("compress elsewhere") << QStringLiteral("--compress") << QStringLiteral("private server");
}

void TestKeepCommand::badUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const auto answer = keep(arguments.split(QLatin1Char(' ')));
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages.constData());
    QVERIFY(answer.output.isEmpty());
    QCOMPARE(rules(), QString());
}

void TestKeepCommand::withoutRules()
{
    const auto object = told({});
    QVERIFY(object[QStringLiteral("rules")].toArray().isEmpty());
    const auto markets = object[QStringLiteral("markets")].toArray();
    QCOMPARE(markets.size(), 2);
    const auto first = markets[0].toObject();
    QCOMPARE(first[QStringLiteral("symbol")].toString(), QStringLiteral("BTCUSDT"));
    QVERIFY(first[QStringLiteral("rule")].isNull() && first[QStringLiteral("pack_after")].isNull());
    QCOMPARE(first[QStringLiteral("plain_trades")].toInt(), count);
    const auto month = first[QStringLiteral("months")].toArray()[0].toObject();
    QCOMPARE(month[QStringLiteral("month")].toString(), QStringLiteral("2026-03"));
    QVERIFY(month[QStringLiteral("plain")].toInt() > 0 && month[QStringLiteral("index")].toInt() > 0 && month[QStringLiteral("candles")].toInt() > 0);
    QVERIFY(object[QStringLiteral("bytes_per_day")].toDouble() > 0);
    QVERIFY(object[QStringLiteral("free_bytes")].isNull() && object[QStringLiteral("full_at")].isNull()); // on a server that nobody knows
    const auto text = keep({});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("every trade stays plain for ever") && text.output.contains("only that computer knows"), text.output.constData());
    QCOMPARE(told({QStringLiteral("eth*")})[QStringLiteral("markets")].toArray().size(), 1);
}

// Before migration 8 there was no table of rules, and who may only read cannot make it.
void TestKeepCommand::aViewerOfAnOlderRecordSeesWhatItTakes()
{
    m_database->run("DROP TABLE keeping");
    const auto answer = told({});
    QVERIFY(answer[QStringLiteral("rules")].toArray().isEmpty());
    QCOMPARE(answer[QStringLiteral("markets")].toArray().size(), 2);
}

void TestKeepCommand::rulesAreChosenAndForgotten()
{
    QCOMPARE(told({QStringLiteral("ALL"), QStringLiteral("--pack-after"), QStringLiteral("30")})[QStringLiteral("rules")].toArray().size(), 1);
    const auto object = told({QStringLiteral("btcusdt,*eur"), QStringLiteral("--pack-after"), QStringLiteral("never")});
    QCOMPARE(rules(), QStringLiteral("*EUR|∅|∅\nALL|30|∅\nBTCUSDT|∅|∅"));
    QCOMPARE(object[QStringLiteral("markets")].toArray()[0].toObject()[QStringLiteral("rule")].toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(object[QStringLiteral("markets")].toArray()[1].toObject()[QStringLiteral("pack_after")].toInt(), 30);
    QCOMPARE(keep({QStringLiteral("BTCUSDT"), QStringLiteral("--forget")}).exitCode, 0);
    QCOMPARE(rules(), QStringLiteral("*EUR|∅|∅\nALL|30|∅"));
}

void TestKeepCommand::whatIsNotGivenStays()
{
    QCOMPARE(keep({QStringLiteral("ALL"), QStringLiteral("--pack-after"), QStringLiteral("30")}).exitCode, 0);
    QCOMPARE(keep({QStringLiteral("BTCUSDT"), QStringLiteral("--drop-after"), QStringLiteral("400"), QStringLiteral("--yes")}).exitCode, 0);
    QCOMPARE(rules(), QStringLiteral("ALL|30|∅\nBTCUSDT|30|400"));
    QCOMPARE(keep({QStringLiteral("BTCUSDT"), QStringLiteral("--drop-after"), QStringLiteral("7")}).exitCode, 2); // packed after 30
    QCOMPARE(rules(), QStringLiteral("ALL|30|∅\nBTCUSDT|30|400"));
}

void TestKeepCommand::droppingNeedsConsent()
{
    const QStringList wish{QStringLiteral("ALL"), QStringLiteral("--drop-after"), QStringLiteral("30")};
    const auto refused = keep(wish);
    QCOMPARE(refused.exitCode, 2);
    for (const auto *words : {"2000 trades", "BTCUSDT", "2026-03-10", "2026-03-12", "--yes", "Nothing was changed"})
        QVERIFY2(refused.messages.contains(words), refused.messages.constData());
    QVERIFY(!refused.messages.contains("ETHUSDT")); // is not old enough
    QCOMPARE(rules(), QString());
    QCOMPARE(keep(wish + QStringList{QStringLiteral("--yes")}).exitCode, 0);
    QCOMPARE(rules(), QStringLiteral("ALL|∅|30"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QString::number(2 * count)); // a recorder does it, or --now
    // To keep longer, or for ever, needs none.
    QCOMPARE(keep({QStringLiteral("BTCUSDT"), QStringLiteral("--drop-after"), QStringLiteral("never")}).exitCode, 0);
    const auto exposed = keep({QStringLiteral("BTCUSDT"), QStringLiteral("--forget")});
    QCOMPARE(exposed.exitCode, 2);
    QVERIFY2(exposed.messages.contains("2000 trades"), exposed.messages.constData());
}

void TestKeepCommand::manyMarketsAreCounted()
{
    const auto old = *parseTimestamp(QStringLiteral("2026-03-10T00:00:00Z"));
    std::vector<Trade> trades;
    for (const auto *name : {"ADAUSDT", "BNBUSDT", "LTCUSDT", "SOLUSDT", "TRXUSDT", "XRPUSDT"})
        trades.push_back({*Symbol::fromText(std::string_view(name)), 1, old, Decimal::fromUnits(Decimal::unitsPerOne), Decimal::fromUnits(5), false});
    m_database->store(trades);
    const QStringList wish{QStringLiteral("ALL"), QStringLiteral("--drop-after"), QStringLiteral("30")};
    const auto refused = keep(wish).messages;
    QVERIFY2(refused.contains("About 2006 trades of 7 markets go for good now"), refused.constData());
    QVERIFY2(refused.contains("  ADAUSDT: about 1 trade, 2026-03-10 to 2026-03-10\n") && refused.contains("  SOLUSDT: "), refused.constData());
    QVERIFY2(refused.contains("  2 more markets: about 2 trades\n") && !refused.contains("XRPUSDT"), refused.constData());
    QCOMPARE(keep(wish + QStringList{QStringLiteral("--yes")}).exitCode, 0);
    QCOMPARE(told({})[QStringLiteral("due")].toArray().size(), 7);
}

void TestKeepCommand::droppedNowAndToldByAll()
{
    const auto object = told({QStringLiteral("ALL"), QStringLiteral("--drop-after"), QStringLiteral("30"), QStringLiteral("--yes"), QStringLiteral("--now")});
    QCOMPARE(object[QStringLiteral("dropped_now")].toInt(), count);
    QVERIFY(object[QStringLiteral("due")].toArray().isEmpty());
    const auto market = object[QStringLiteral("markets")].toArray()[0].toObject();
    QCOMPARE(market[QStringLiteral("dropped_trades")].toInt(), count);
    QCOMPARE(market[QStringLiteral("plain_trades")].toInt(), 0);
    const QStringList database{QStringLiteral("--database"), m_database->target().toUri()};
    const auto range = CliProcess::run(QStringList{QStringLiteral("range"), QStringLiteral("BTCUSDT"), QStringLiteral("2026-03-10"), QStringLiteral("2026-03-11"),
                                                   QStringLiteral("--json")} + database);
    const auto told = QJsonDocument::fromJson(range.output).object();
    QCOMPARE(told[QStringLiteral("complete")].toBool(), false);
    QCOMPARE(told[QStringLiteral("missing")].toInt(), 0);
    QCOMPARE(told[QStringLiteral("dropped")].toInt(), 864);
    QCOMPARE(told[QStringLiteral("trades")].toInt(), 864);
    QCOMPARE(told[QStringLiteral("low")].toString(), QStringLiteral("100.00000000"));
    const auto verified = CliProcess::run(QStringList{QStringLiteral("verify"), QStringLiteral("BTCUSDT"), QStringLiteral("--json")} + database);
    QCOMPARE(verified.exitCode, 0);
    const auto report = QJsonDocument::fromJson(verified.output).object()[QStringLiteral("markets")].toArray()[0].toObject();
    QCOMPARE(report[QStringLiteral("dropped")].toObject()[QStringLiteral("ids")].toInt(), count);
    QCOMPARE(report[QStringLiteral("gaps")].toObject()[QStringLiteral("count")].toInt(), 0);
    const auto words = CliProcess::run(QStringList{QStringLiteral("price"), QStringLiteral("BTCUSDT"), QStringLiteral("2026-03-10T12:00:00")} + database);
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.messages.contains("dropped by your choice") && words.messages.contains("candle"), words.messages.constData());
}

// Where ids are missing nobody can say that nothing was traded.
void TestKeepCommand::aGapIsNoPause()
{
    const auto sol = *Symbol::fromText("SOLUSDT");
    const auto first = *parseTimestamp(QStringLiteral("2026-03-10T00:00:00Z"));
    m_database->store({{sol, 1, first, Decimal::fromUnits(100), Decimal::fromUnits(5), false}, {sol, 5, first + 100s, Decimal::fromUnits(100), Decimal::fromUnits(5), false}});
    const auto price = [this](const QString &market) {
        return CliProcess::run({QStringLiteral("price"), market, QStringLiteral("2026-03-10T00:00:30"), QStringLiteral("--database"), m_database->target().toUri()});
    };
    const auto gap = price(QStringLiteral("SOLUSDT"));
    QVERIFY2(gap.exitCode == 0, gap.messages.constData());
    QVERIFY2(gap.output.contains("No trade of SOLUSDT in the second of 2026-03-10T00:00:30") && gap.output.contains("3 missing"), gap.output.constData());
    QVERIFY2(!gap.output.contains("had no trade"), gap.output.constData());
    const auto pause = price(QStringLiteral("BTCUSDT"));
    QVERIFY2(pause.output.contains("BTCUSDT had no trade in the second of 2026-03-10T00:00:30"), (pause.output + pause.messages).constData());
}

void TestKeepCommand::nothingIsRecordedYet()
{
    const QTemporaryDir folder;
    const auto answer = CliProcess::run({QStringLiteral("keep"), QStringLiteral("--data-dir"), folder.path()});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.messages.contains("Nothing is recorded"), answer.messages.constData());
}

TIDEMARK_TEST(TestKeepCommand, QCoreApplication)

#include "tst_keep_command.moc"
