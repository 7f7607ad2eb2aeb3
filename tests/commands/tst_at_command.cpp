#include "database/random_trades.h"
#include "support/cli_process.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const Symbol eur = symbolNamed("BTCEUR");
const auto begins = momentOf("2024-12-31T23:30:00Z");

} // namespace

// tidemark-cli at, as a process on a record of three markets.
class TestAtCommand : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    QTemporaryDir m_folder{QStringLiteral("/tmp/tidemark-at-XXXXXX")};
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, begins, 400ms}.trades(6'000);
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, begins + 20min, 400ms}.trades(3'000);
    std::vector<Trade> m_eur = RandomMarket{eur, 3, 77, begins, 900ms}.trades(300);

    [[nodiscard]] CliAnswer run(const QStringList &arguments, CliProcess::Output output = CliProcess::Output::Kept) const
    {
        return CliProcess::run(arguments + QStringList{QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--data-dir"),
                                                       m_folder.filePath(QStringLiteral("data")), QStringLiteral("--api-url"), QStringLiteral("http://127.0.0.1:9"),
                                                       QStringLiteral("--stream-url"), QStringLiteral("ws://127.0.0.1:9")},
                               output);
    }
    [[nodiscard]] QJsonObject ask(const QStringList &arguments) const
    {
        const auto answer = run(arguments + QStringList{QStringLiteral("--json")});
        if (answer.exitCode != 0)
            qWarning("exit %d: %s", answer.exitCode, answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }
    [[nodiscard]] static QStringList namesOf(const QJsonObject &answer)
    {
        QStringList names;
        for (const auto &market : answer.value(QLatin1String("markets")).toArray())
            names += market.toObject().value(QLatin1String("symbol")).toString();
        return names;
    }
    [[nodiscard]] static QJsonObject marketOf(const QJsonObject &answer, const Symbol &symbol)
    {
        for (const auto &market : answer.value(QLatin1String("markets")).toArray()) {
            if (market.toObject().value(QLatin1String("symbol")).toString() == symbol.toString())
                return market.toObject();
        }
        return {};
    }
    [[nodiscard]] static const Trade &lastAt(const std::vector<Trade> &trades, Timestamp moment)
    {
        const Trade *last = nullptr;
        for (const auto &trade : trades) {
            if (trade.tradedAt <= moment && (!last || isEarlier(*last, trade)))
                last = &trade;
        }
        return *last;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto all = m_btc;
        all.insert(all.end(), m_eth.begin(), m_eth.end());
        all.insert(all.end(), m_eur.begin(), m_eur.end());
        std::erase_if(all, [this](const Trade &trade) { return trade == m_btc[3'001]; });
        m_database.store(all);
    }

    void everyMarket()
    {
        const auto moment = begins + 31min + 7s + 250ms;
        const auto other = begins + 2min;
        const auto answer = ask({QStringLiteral("at"), toIsoString(moment), QStringLiteral("--against"), toIsoString(other)});
        QCOMPARE(answer.value(QLatin1String("at")).toString(), toIsoString(moment));
        QCOMPARE(answer.value(QLatin1String("against")).toString(), toIsoString(other));
        QCOMPARE(answer.value(QLatin1String("day")).toString(), QStringLiteral("2025-01-01T00:00:00.000000Z"));
        QCOMPARE(namesOf(answer), (QStringList{QStringLiteral("BTCEUR"), QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")}));
        const auto market = marketOf(answer, btc);
        const auto &last = lastAt(m_btc, moment);
        const auto &before = lastAt(m_btc, other);
        QCOMPARE(market.value(QLatin1String("price")).toString(), last.price.toString());
        QCOMPARE(market.value(QLatin1String("source")).toString(), QStringLiteral("trade"));
        QCOMPARE(market.value(QLatin1String("trade_id")).toInteger(), qint64(last.id));
        QCOMPARE(market.value(QLatin1String("traded_at")).toString(), toIsoString(last.tradedAt));
        QCOMPARE(market.value(QLatin1String("change")).toString(), (last.price - before.price).toString());
        QCOMPARE(market.value(QLatin1String("against")).toObject().value(QLatin1String("trade_id")).toInteger(), qint64(before.id));
        QCOMPARE(market.value(QLatin1String("complete")).toBool(), true);
        auto low = last.price;
        auto high = last.price;
        for (const auto &trade : tradesWithin(m_btc, momentOf("2025-01-01T00:00:00Z"), moment + 1us)) {
            low = std::min(low, trade.price);
            high = std::max(high, trade.price);
        }
        QCOMPARE(market.value(QLatin1String("low")).toString(), low.toString());
        QCOMPARE(market.value(QLatin1String("high")).toString(), high.toString());
        // The one that ended before midnight has no low of the new day, and the one that began later no price at the other moment.
        QVERIFY(marketOf(answer, eur).value(QLatin1String("low")).isNull());
        QVERIFY(marketOf(answer, eur).value(QLatin1String("price")).isString());
        QVERIFY(marketOf(answer, eth).value(QLatin1String("change")).isNull());
        QVERIFY(marketOf(answer, eth).value(QLatin1String("against")).toObject().value(QLatin1String("price")).isNull());
    }

    void whatIsMissingIsSaid()
    {
        const auto answer = ask({QStringLiteral("at"), toIsoString(m_btc[3'000].tradedAt), QStringLiteral("--symbols"), QStringLiteral("btcusdt")});
        const auto market = marketOf(answer, btc);
        QCOMPARE(answer.value(QLatin1String("complete")).toBool(true), false);
        QCOMPARE(market.value(QLatin1String("complete")).toBool(true), false);
        QCOMPARE(market.value(QLatin1String("missing")).toInteger(), qint64(1));
        const auto words = run({QStringLiteral("at"), toIsoString(m_btc[3'000].tradedAt)});
        QVERIFY2(words.output.contains("1 missing"), words.output.constData());
        QCOMPARE(words.output.count('\n'), 5);
    }

    // As price tells it, too: a double has no room for the microseconds of so long a time.
    void anAgeOfThousandsOfYears()
    {
        const auto moment = momentOf("9999-12-31T23:59:59Z");
        const auto age = (moment - lastAt(m_btc, moment).tradedAt).count();
        const auto text = QStringLiteral("%1.%2").arg(age / 1'000'000).arg(age % 1'000'000, 6, 10, QLatin1Char('0'));
        QCOMPARE(marketOf(ask({QStringLiteral("at"), toIsoString(moment)}), btc).value(QLatin1String("age_seconds")).toString(), text);
        const auto words = run({QStringLiteral("price"), btc.toString(), toIsoString(moment)});
        QVERIFY2(words.output.contains((text + QStringLiteral(" s earlier")).toUtf8()), words.output.constData());
    }

    void markets_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("symbols");
        QTest::newRow("a pattern") << QStringLiteral("*USDT") << QStringLiteral("BTCUSDT,ETHUSDT");
        QTest::newRow("one letter") << QStringLiteral("?TCEUR") << QStringLiteral("BTCEUR");
        QTest::newRow("all") << QStringLiteral("all") << QStringLiteral("BTCEUR,BTCUSDT,ETHUSDT");
        QTest::newRow("one that was never recorded") << QStringLiteral("NEVERUSDT,ETHUSDT") << QStringLiteral("ETHUSDT,NEVERUSDT");
    }

    void markets()
    {
        QFETCH(QString, words);
        QTEST(namesOf(ask({QStringLiteral("at"), toIsoString(begins + 30min), QStringLiteral("--symbols"), words})).join(QLatin1Char(',')), "symbols");
    }

    void noPriceIsNo()
    {
        for (const auto &arguments : {QStringList{QStringLiteral("at"), QStringLiteral("2024-01-01")},
                                      QStringList{QStringLiteral("at"), QStringLiteral("2025-01-01"), QStringLiteral("--symbols"), QStringLiteral("NEVER*")},
                                      QStringList{QStringLiteral("at"), QStringLiteral("2025-01-01"), QStringLiteral("--symbols"), QStringLiteral("NEVERUSDT")}}) {
            const auto answer = run(arguments);
            QVERIFY2(answer.exitCode == 1, answer.messages.constData());
            QCOMPARE(answer.output, QByteArray());
            const auto told = run(arguments + QStringList{QStringLiteral("--json")});
            QCOMPARE(told.exitCode, 1);
            const auto object = QJsonDocument::fromJson(told.output).object();
            QCOMPARE(object.value(QLatin1String("at")).toString(), arguments.at(1) + QStringLiteral("T00:00:00.000000Z"));
            QCOMPARE(object.value(QLatin1String("complete")).toBool(true), false);
            QVERIFY2(object.value(QLatin1String("markets")).isArray(), told.output.constData());
            for (const auto &market : object.value(QLatin1String("markets")).toArray())
                QVERIFY2(market.toObject().value(QLatin1String("price")).isNull(), told.output.constData());
            QVERIFY2(told.messages.contains(object.value(QLatin1String("problem")).toString(QStringLiteral("?")).toUtf8()), told.messages.constData());
        }
    }

    // What other questions say to programs where there is nothing.
    void noIsAnObject_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QStringList>("nulls");
        QTest::addColumn<QStringList>("others");
        const auto row = [](const char *question, const QStringList &nulls, const QStringList &others) {
            QTest::newRow(question) << QString::fromLatin1(question) << nulls << others;
        };
        row("latest NEVERUSDT", {QStringLiteral("trade_id"), QStringLiteral("traded_at"), QStringLiteral("price"), QStringLiteral("quantity"), QStringLiteral("buyer_is_maker")},
            {QStringLiteral("symbol")});
        row("price NEVERUSDT 2025-01-01", {QStringLiteral("price"), QStringLiteral("before"), QStringLiteral("minute")},
            {QStringLiteral("symbol"), QStringLiteral("second"), QStringLiteral("trades"), QStringLiteral("complete"), QStringLiteral("missing")});
        row("price BTCUSDT 2024-01-01", {QStringLiteral("price"), QStringLiteral("before"), QStringLiteral("minute")},
            {QStringLiteral("symbol"), QStringLiteral("second"), QStringLiteral("trades"), QStringLiteral("complete"), QStringLiteral("missing")});
        row("verify NEVERUSDT", {}, {QStringLiteral("sound"), QStringLiteral("markets")});
        row("pack NEVERUSDT --before 2024-01-01", {}, {QStringLiteral("before"), QStringLiteral("trades"), QStringLiteral("markets")});
        row("serve --port 0 --from 2020-01-01 --to 2020-01-02", {}, {});
    }
    void noIsAnObject()
    {
        QFETCH(QString, question);
        QFETCH(QStringList, nulls);
        QFETCH(QStringList, others);
        const auto answer = run(question.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 1, answer.messages.constData());
        QCOMPARE(answer.output.count('\n'), 1);
        const auto object = QJsonDocument::fromJson(answer.output).object();
        for (const auto &key : std::as_const(nulls))
            QVERIFY2(object.contains(key) && object.value(key).isNull(), answer.output.constData());
        for (const auto &key : std::as_const(others))
            QVERIFY2(object.contains(key) && !object.value(key).isNull(), answer.output.constData());
        QVERIFY2(answer.messages.contains(object.value(QLatin1String("problem")).toString(QStringLiteral("?")).toUtf8()), answer.messages.constData());
        QVERIFY2(!object.value(QLatin1String("complete")).toBool(false) && !object.value(QLatin1String("sound")).toBool(false), answer.output.constData());
    }

    void aTable()
    {
        const auto path = m_folder.filePath(QStringLiteral("at.csv"));
        const QStringList question{QStringLiteral("at"), toIsoString(begins + 30min)};
        const auto file = run(question + QStringList{QStringLiteral("--output"), path});
        QVERIFY2(file.exitCode == 0, file.messages.constData());
        QCOMPARE(file.output, "3 markets written to " + path.toUtf8() + '\n');
        const auto output = run(question + QStringList{QStringLiteral("--output"), QStringLiteral("-")});
        QCOMPARE(output.output, contentOf(path));
        QCOMPARE(output.output.count('\n'), 4);
        QVERIFY(output.output.startsWith("symbol,at,price,"));
        const auto nowhere = run(question + QStringList{QStringLiteral("--output"), QStringLiteral("/no/such/folder/at.csv")});
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY2(nowhere.messages.contains("/no/such/folder/at.csv"), nowhere.messages.constData());
        QCOMPARE(run(question, CliProcess::Output::Full).exitCode, 3);
    }
};

TIDEMARK_TEST(TestAtCommand, QCoreApplication)
#include "tst_at_command.moc"
