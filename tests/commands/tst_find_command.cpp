#include "archive/csv_rows.h"
#include "core/trade_search.h"
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

#include <algorithm>

#include <sys/stat.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");

} // namespace

// tidemark-cli find, as a process on a record of one market. What it finds is held against brute force by `trade_search`.
class TestFindCommand : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    QTemporaryDir m_folder{QStringLiteral("/tmp/tidemark-find-XXXXXX")};
    std::vector<Trade> m_trades = RandomMarket{btc, 1, 1'000, momentOf("2024-12-31T23:30:00Z"), 400ms}.trades(6'000);

    [[nodiscard]] CliAnswer find(const QStringList &options, CliProcess::Output output = CliProcess::Output::Kept) const
    {
        return CliProcess::run(QStringList{QStringLiteral("find"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-12-31"), QStringLiteral("2025-01-02")} + options
                                   + QStringList{QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--data-dir"),
                                                 m_folder.filePath(QStringLiteral("data"))},
                               output);
    }
    [[nodiscard]] QJsonObject ask(const QStringList &options) const
    {
        const auto answer = find(options + QStringList{QStringLiteral("--json")});
        if (answer.exitCode != 0)
            qWarning("exit %d: %s", answer.exitCode, answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }
    [[nodiscard]] static QJsonArray found(const QJsonObject &answer) { return answer.value(QLatin1String("found")).toArray(); }

private Q_SLOTS:
    void initTestCase() { m_database.store(m_trades); }

    void theLargest()
    {
        const auto answer = ask({QStringLiteral("--largest"), QStringLiteral("3"), QStringLiteral("--side"), QStringLiteral("sell")});
        auto sells = m_trades;
        std::erase_if(sells, [](const Trade &trade) { return !trade.buyerIsMaker; });
        std::sort(sells.begin(), sells.end(), [](const Trade &a, const Trade &b) { return a.quantity != b.quantity ? a.quantity > b.quantity : isEarlier(a, b); });
        QCOMPARE(found(answer).size(), 3);
        for (int i = 0; i < 3; ++i) {
            const auto row = found(answer)[i].toObject();
            QCOMPARE(row.value(QLatin1String("trade_id")).toInteger(), qint64(sells[std::size_t(i)].id));
            QCOMPARE(row.value(QLatin1String("quantity")).toString(), sells[std::size_t(i)].quantity.toString());
            QCOMPARE(row.value(QLatin1String("side")).toString(), QStringLiteral("sell"));
            QCOMPARE(row.value(QLatin1String("quote_quantity")).toString(), FoundTrade(sells[std::size_t(i)]).value.toString());
        }
        QCOMPARE(answer.value(QLatin1String("count")).toInt(), 3);
        QCOMPARE(answer.value(QLatin1String("missing")).toInt(-1), 0);
    }

    void pages()
    {
        QStringList ids;
        QJsonObject answer;
        QStringList after;
        do {
            answer = ask(QStringList{QStringLiteral("--limit"), QStringLiteral("2500")} + after);
            for (const auto &row : found(answer))
                ids += QString::number(row.toObject().value(QLatin1String("trade_id")).toInteger());
            after = {QStringLiteral("--after"), QString::number(answer.value(QLatin1String("after")).toInteger())};
        } while (answer.value(QLatin1String("more")).toBool());
        QCOMPARE(ids.size(), std::ssize(m_trades));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void aTableAndAFile()
    {
        const auto words = find({QStringLiteral("--orders"), QStringLiteral("--limit"), QStringLiteral("5")});
        QCOMPARE(words.exitCode, 0);
        QCOMPARE(words.output.count('\n'), 7);
        QVERIFY2(words.output.contains("--after "), words.output.constData());
        const auto path = m_folder.filePath(QStringLiteral("all.csv"));
        QCOMPARE(find({QStringLiteral("--output"), path}).exitCode, 0);
        auto ordered = m_trades;
        std::sort(ordered.begin(), ordered.end(), isEarlier);
        std::string text(csvHeader);
        for (const auto &trade : ordered)
            appendCsvRow(text, trade);
        QVERIFY(contentOf(path) == QByteArray::fromStdString(text));
        QCOMPARE(find({QStringLiteral("--output"), QStringLiteral("-"), QStringLiteral("--runs"), QStringLiteral("4")}).output.left(30), QByteArray("first_id,last_id,symbol,first_"));
        QCOMPARE(find({QStringLiteral("--output"), QStringLiteral("/no/such/folder/x.csv")}).exitCode, 3);
        QCOMPARE(find({}, CliProcess::Output::Full).exitCode, 3);
    }

    // Of what is no file nothing is made one.
    void intoAPipe()
    {
        const auto pipe = m_folder.filePath(QStringLiteral("pipe.csv"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto answer = find({QStringLiteral("--output"), pipe});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("it is not a file"), answer.messages.constData());
        struct stat there{};
        QVERIFY(::stat(QFile::encodeName(pipe).constData(), &there) == 0 && S_ISFIFO(there.st_mode));
    }

    void oneThingOfTheRange()
    {
        const auto &high = *std::max_element(m_trades.begin(), m_trades.end(), [](const Trade &a, const Trade &b) { return a.price < b.price; });
        const auto crossing = ask({QStringLiteral("--crosses"), high.price.toString()});
        QCOMPARE(crossing.value(QLatin1String("direction")).toString(), QStringLiteral("up"));
        QCOMPARE(crossing.value(QLatin1String("trade")).toObject().value(QLatin1String("price")).toString(), high.price.toString());
        QVERIFY(ask({QStringLiteral("--crosses"), high.price.toString(), QStringLiteral("--last")}).contains(QLatin1String("trade")));
        const auto &first = m_trades.front(); // of the record: nothing was on the other side of it
        const auto began = ask({QStringLiteral("--crosses"), first.price.toString()});
        QCOMPARE(began.value(QLatin1String("direction")).toString(), QStringLiteral("down"));
        QCOMPARE(began.value(QLatin1String("trade")).toObject().value(QLatin1String("trade_id")).toInteger(), qint64(first.id));
        for (const auto &options : {QStringList{QStringLiteral("--busiest"), QStringLiteral("second")}, QStringList{QStringLiteral("--busiest"), QStringLiteral("minute")},
                                    QStringList{QStringLiteral("--widest")}}) {
            const auto peak = ask(options);
            QVERIFY(peak.value(QLatin1String("trades")).toInt() > 0);
            QCOMPARE(find(options).output.count('\n'), 1);
        }
    }

    // The first and the last moment that can be written: what is asked for around them cannot.
    void ofAllTimes()
    {
        const auto &high = *std::max_element(m_trades.begin(), m_trades.end(), [](const Trade &a, const Trade &b) { return a.price < b.price; });
        for (const auto &options : {QStringList{QStringLiteral("--crosses"), high.price.toString()}, QStringList{QStringLiteral("--limit"), QStringLiteral("1")},
                                    QStringList{QStringLiteral("--widest")}}) {
            const auto answer = CliProcess::run(QStringList{QStringLiteral("find"), QStringLiteral("BTCUSDT"), QStringLiteral("0001-01-01"), QStringLiteral("9999-12-31T23:59:59.999999Z"),
                                                            QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))}
                                                + options);
            QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        }
        for (const auto *command : {"price", "at"}) {
            QStringList words{QString::fromLatin1(command), QStringLiteral("BTCUSDT"), QStringLiteral("9999-12-31T23:59:59.999999Z")};
            if (words.front() == QLatin1String("at"))
                words.removeAt(1);
            const auto answer = CliProcess::run(words + QStringList{QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))});
            QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        }
    }

    void nothingIsNo()
    {
        for (const auto &options : {QStringList{QStringLiteral("--min-quantity"), QStringLiteral("1000000")}, QStringList{QStringLiteral("--crosses"), QStringLiteral("0.00000001")}}) {
            const auto answer = find(options);
            QVERIFY2(answer.exitCode == 1, answer.messages.constData());
            QCOMPARE(answer.output, QByteArray());
            QVERIFY2(answer.messages.contains("In the record: "), answer.messages.constData());
            const auto told = find(options + QStringList{QStringLiteral("--json")});
            QCOMPARE(told.exitCode, 1);
            const auto object = QJsonDocument::fromJson(told.output).object();
            QCOMPARE(object.value(QLatin1String("missing")).toInt(-1), 0);
            QVERIFY2(found(object).isEmpty() && object.value(QLatin1String("trade")).isNull() == !object.contains(QLatin1String("found")), told.output.constData());
        }
        QCOMPARE(find({QStringLiteral("--after"), QStringLiteral("1")}).exitCode, 3);
    }
};

TIDEMARK_TEST(TestFindCommand, QCoreApplication)
#include "tst_find_command.moc"
