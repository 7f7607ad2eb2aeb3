#include "database/role_grants.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include "random_trades.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace tidemark;

namespace {

const auto begins = QStringLiteral("2024-08-08T23:50:00Z");

QString fileOfTree(const QString &path)
{
    QFile file(QStringLiteral(TIDEMARK_TREE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The blocks of a page that are in this language, as a reader copies them.
QStringList blocksOf(const QString &page, const QString &language)
{
    const QRegularExpression block(QStringLiteral("^```%1\\n(.*?)^```$").arg(language),
                                   QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto it = block.globalMatch(page); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

// As Grafana expands them (https://grafana.com/docs/grafana/latest/datasources/postgres/#macros).
QByteArray expanded(QString sql, int seconds = 60)
{
    static const QRegularExpression filter(QStringLiteral("\\$__timeFilter\\(([^)]*)\\)"));
    static const QRegularExpression group(QStringLiteral("\\$__timeGroup\\(([^,]*),[^)]*\\)"));
    const auto from = QStringLiteral("'2024-08-08T23:50:00Z'");
    const auto to = QStringLiteral("'2024-08-09T00:00:00Z'");
    return sql.replace(filter, QStringLiteral("\\1 BETWEEN ") + from + QStringLiteral(" AND ") + to)
        .replace(group, QStringLiteral("floor(extract(epoch from \\1)/%1)*%1").arg(seconds))
        .replace(QLatin1String("$__timeFrom()"), from)
        .replace(QLatin1String("$__timeTo()"), to)
        .replace(QLatin1String("$__interval_ms"), QString::number(seconds * 1000))
        .replace(QLatin1String("$__interval"), QStringLiteral("%1s").arg(seconds))
        .replace(QLatin1String("${symbol:sqlstring}"), QLatin1String("'BTCUSDT'"))
        .replace(QLatin1String("${window:sqlstring}"), QLatin1String("'5 minutes'"))
        .toUtf8();
}

QJsonObject board(const QString &name)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(fileOfTree(QStringLiteral("packaging/grafana/") + name).toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        qWarning("%s: %s", qPrintable(name), qPrintable(problem.errorString()));
    return document.object();
}

using Row = std::vector<std::optional<double>>;
using Rows = std::vector<Row>;

// What the panels show, reckoned from the trades themselves; without the times.
class Brute {
public:
    explicit Brute(std::vector<Trade> trades) : m_trades(std::move(trades)) { std::sort(m_trades.begin(), m_trades.end(), isEarlier); }

    [[nodiscard]] std::map<QString, Rows> panels(std::chrono::seconds interval, std::int64_t missing) const
    {
        const auto from = momentOf(qPrintable(begins));
        const auto to = from + std::chrono::minutes(10);
        std::map<QString, Rows> found{{QStringLiteral("Last price, stat"), {{priceAt(to)}}},
                                      {QStringLiteral("Change over the window, stat"), {{changeAt(to)}}},
                                      {QStringLiteral("Low of the window, stat"), {{extreme(to, -1)}}},
                                      {QStringLiteral("High of the window, stat"), {{extreme(to, 1)}}},
                                      {QStringLiteral("Missing trades, stat"), {{double(missing)}}},
                                      {QStringLiteral("Trades a second, now, stat"), {{double(tradesWithin(m_trades, to - std::chrono::minutes(1), to).size()) / 60}}}};
        for (auto at = from; at <= to; at += interval) {
            found[QStringLiteral("Rolling low and high, timeseries")].push_back({extreme(at, -1), extreme(at, 1)});
            found[QStringLiteral("Change over the window, timeseries")].push_back({changeAt(at)});
            // Candles that begin within the range are there whole.
            const auto end = std::min(at + interval, to + std::chrono::minutes(1));
            const auto some = tradesWithin(m_trades, at, end);
            if (some.empty())
                continue;
            double volume = 0;
            for (const auto &trade : some)
                volume += trade.quantity.toDouble();
            found[QStringLiteral("Price, timeseries")].push_back({some.back().price.toDouble()});
            found[QStringLiteral("Volume, timeseries")].push_back({volume});
            found[QStringLiteral("Trades a second, timeseries")].push_back({double(some.size()) * 1e6 / double(std::chrono::microseconds(end - at).count())});
        }
        return found;
    }

private:
    [[nodiscard]] std::optional<double> priceAt(Timestamp moment) const
    {
        const auto later = std::find_if(m_trades.begin(), m_trades.end(), [moment](const Trade &trade) { return trade.tradedAt > moment; });
        return later == m_trades.begin() ? std::nullopt : std::optional(std::prev(later)->price.toDouble());
    }
    [[nodiscard]] std::optional<double> changeAt(Timestamp moment) const
    {
        const auto now = priceAt(moment);
        const auto before = priceAt(moment - std::chrono::minutes(5));
        return now && before ? std::optional(*now / *before - 1) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> extreme(Timestamp end, int sign) const
    {
        std::optional<double> found;
        for (const auto &trade : tradesWithin(m_trades, end - std::chrono::minutes(5), end)) {
            const auto price = trade.price.toDouble();
            if (!found || (price - *found) * sign > 0)
                found = price;
        }
        return found;
    }

    std::vector<Trade> m_trades;
};

} // namespace

// The boards and the examples of the manual, run as they stand, by a role that may only read.
class TestExamples : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::vector<Trade> m_trades;
    std::int64_t m_missing = 0;
    const QString m_page = fileOfTree(QStringLiteral("resources/manual/notebooks.md"));

    [[nodiscard]] PgTarget reader() const { return m_database->target().with(QStringLiteral("user"), QStringLiteral("guest")); }
    // What `tidemark-cli database -- COMMAND` sets.
    [[nodiscard]] std::pair<bool, QString> run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"TIDEMARK_DATABASE", "DATABASE_URL"})
            environment.insert(QLatin1String(name), reader().toUri());
        for (const auto &[name, keyword] : {std::pair("PGHOST", "host"), std::pair("PGPORT", "port"), std::pair("PGUSER", "user"), std::pair("PGDATABASE", "dbname")})
            environment.insert(QLatin1String(name), reader().value(QLatin1String(keyword)));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(100'000);
        return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, QString::fromUtf8(process.readAll())};
    }
    [[nodiscard]] std::pair<bool, QString> runText(const QString &program, const QString &text) const
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("example")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {false, file.errorString()};
        file.close();
        return run(program, {file.fileName()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_database = std::make_unique<TestDatabase>(*m_server);
        // Two minutes of them were not recorded.
        for (const auto &trade : RandomMarket{symbolNamed("BTCUSDT"), 7, 1, momentOf(qPrintable(begins))}.trades(3000)) {
            if (const auto since = trade.tradedAt - momentOf(qPrintable(begins)); since < std::chrono::minutes(3) || since >= std::chrono::minutes(5))
                m_trades.push_back(trade);
            else
                ++m_missing;
        }
        m_database->store(m_trades);
        m_database->run("DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN");
        const auto granted = RoleGrants(*m_database->open()).set(QStringLiteral("guest"), RoleGrants::Right::Read);
        QVERIFY2(granted.ok(), qPrintable(granted.message()));
    }
    void cleanupTestCase()
    {
        m_database.reset();
        m_server.reset();
    }

    void boardsAreWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("query");
        QTest::newRow("PostgreSQL") << QStringLiteral("tidemark-postgresql.json") << QStringLiteral("postgres") << QStringLiteral("rawSql");
        QTest::newRow("InfluxDB") << QStringLiteral("tidemark-influxdb.json") << QStringLiteral("influxdb") << QStringLiteral("query");
    }
    void boardsAreWhole()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QFETCH(QString, query);
        const auto found = board(name);
        QVERIFY(found[QStringLiteral("schemaVersion")].toInt() >= 30);
        QVERIFY(found[QStringLiteral("id")].isNull() && !found[QStringLiteral("uid")].toString().isEmpty() && !found[QStringLiteral("title")].toString().isEmpty());
        QStringList variables;
        for (const auto &variable : found[QStringLiteral("templating")].toObject()[QStringLiteral("list")].toArray()) {
            variables += variable[QStringLiteral("name")].toString();
            if (variable[QStringLiteral("type")].toString() == QLatin1String("datasource"))
                QCOMPARE(variable[QStringLiteral("query")].toString(), kind);
        }
        QCOMPARE(variables, (QStringList{QStringLiteral("datasource"), QStringLiteral("symbol"), QStringLiteral("window")}));
        QSet<int> ids;
        const auto panels = found[QStringLiteral("panels")].toArray();
        QVERIFY(panels.size() >= 8);
        for (const auto &panel : panels) {
            ids.insert(panel[QStringLiteral("id")].toInt());
            const auto place = panel[QStringLiteral("gridPos")].toObject();
            QVERIFY(place[QStringLiteral("x")].toInt() + place[QStringLiteral("w")].toInt() <= 24 && place[QStringLiteral("h")].toInt() > 0);
            QVERIFY(QStringList({QStringLiteral("stat"), QStringLiteral("timeseries"), QStringLiteral("table")}).contains(panel[QStringLiteral("type")].toString()));
            const auto targets = panel[QStringLiteral("targets")].toArray();
            QVERIFY(!targets.isEmpty());
            for (const auto &target : targets) {
                QCOMPARE(target[QStringLiteral("datasource")][QStringLiteral("type")].toString(), kind);
                QCOMPARE(target[QStringLiteral("datasource")][QStringLiteral("uid")].toString(), QStringLiteral("${datasource}"));
                QVERIFY(!target[QStringLiteral("refId")].toString().isEmpty() && !target[query].toString().isEmpty());
            }
        }
        QCOMPARE(ids.size(), panels.size());
    }

    void everyPanelHasRows_data()
    {
        QTest::addColumn<QString>("sql");
        const auto found = board(QStringLiteral("tidemark-postgresql.json"));
        for (const auto &panel : found[QStringLiteral("panels")].toArray()) {
            for (const auto &target : panel[QStringLiteral("targets")].toArray())
                QTest::newRow(qPrintable(panel[QStringLiteral("title")].toString())) << target[QStringLiteral("rawSql")].toString();
        }
        for (const auto &variable : found[QStringLiteral("templating")].toObject()[QStringLiteral("list")].toArray()) {
            if (variable[QStringLiteral("type")].toString() == QLatin1String("query"))
                QTest::newRow("the markets") << variable[QStringLiteral("query")].toString();
        }
    }
    void everyPanelHasRows()
    {
        QFETCH(QString, sql);
        const auto session = opened(reader());
        const auto rows = session->query(expanded(sql));
        QVERIFY2(rows.ok(), qPrintable(rows.message() + QLatin1Char('\n') + QString::fromUtf8(expanded(sql))));
        QVERIFY(rows->count() > 0);
        QVERIFY(!rows->isNull(0, 0));
    }

    void everyPanelIsRight_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("a minute") << 60;
        QTest::newRow("five minutes, two of them empty") << 300;
    }
    void everyPanelIsRight()
    {
        QFETCH(int, seconds);
        const auto wanted = Brute(m_trades).panels(std::chrono::seconds(seconds), m_missing);
        const auto session = opened(reader());
        std::size_t compared = 0;
        for (const auto &panel : board(QStringLiteral("tidemark-postgresql.json"))[QStringLiteral("panels")].toArray()) {
            const auto title = panel[QStringLiteral("title")].toString() + QStringLiteral(", ") + panel[QStringLiteral("type")].toString();
            const auto found = wanted.find(title);
            if (found == wanted.end())
                continue;
            ++compared;
            const auto rows = session->query(expanded(panel[QStringLiteral("targets")][0][QStringLiteral("rawSql")].toString(), seconds));
            QVERIFY2(rows.ok(), qPrintable(rows.message()));
            QVERIFY2(rows->count() == int(found->second.size()), qPrintable(title));
            for (int row = 0; row < rows->count(); ++row) {
                const auto &values = found->second[std::size_t(row)];
                const auto skipped = rows->columns() - int(values.size()); // its time
                for (int column = 0; column < int(values.size()); ++column) {
                    const auto &value = values[std::size_t(column)];
                    const auto said = rows->string(row, column + skipped);
                    const auto there = QStringLiteral("%1, row %2, column %3: %4, not %5").arg(title).arg(row).arg(column).arg(said).arg(value.value_or(0));
                    QVERIFY2(rows->isNull(row, column + skipped) == !value.has_value(), qPrintable(there));
                    QVERIFY2(!value || std::abs(said.toDouble() - *value) <= 1e-9 * std::max(1.0, std::abs(*value)), qPrintable(there));
                }
            }
        }
        QCOMPARE(compared, wanted.size());
    }

    // Also of whole minutes, whose ends have no trade of their own.
    void extremesSayWhen()
    {
        const auto session = opened(reader());
        const auto rows = session->query("SELECT low_at, high_at FROM extremes_between('BTCUSDT', '2024-08-08 23:55:00+00', '2024-08-08 23:56:00+00')");
        QVERIFY2(rows.ok(), qPrintable(rows.message()));
        QVERIFY(!rows->isNull(0, 0) && !rows->isNull(0, 1));
    }

    void psqlExamplesRun()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("psql")).isEmpty())
            QSKIP("psql is not installed (postgresql-client).");
        int count = 0;
        for (const auto &block : blocksOf(m_page, QStringLiteral("sh"))) {
            if (!block.startsWith(QLatin1String("psql ")))
                continue;
            const auto [ok, said] = runText(QStringLiteral("sh"), QStringLiteral("set -e\n") + block);
            QVERIFY2(ok, qPrintable(said));
            QVERIFY2(said.count(QLatin1Char('\n')) > 100, qPrintable(said)); // the trades of a minute among it
            ++count;
        }
        QCOMPARE(count, 1);
    }

    void pythonExamplesRun_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &block : blocksOf(m_page, QStringLiteral("python")))
            QTest::newRow(block.contains(QLatin1String("pandas")) ? "pandas" : "psycopg") << block;
        QCOMPARE(QTest::currentTestFailed(), false);
    }
    void pythonExamplesRun()
    {
        QFETCH(QString, text);
        // Debian's own first: its modules are packages.
        const auto debians = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
        const auto python = debians.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("python3")) : debians;
        if (python.isEmpty())
            QSKIP("python3 is not installed.");
        static const QRegularExpression import(QStringLiteral("^import (\\w+)$"), QRegularExpression::MultilineOption);
        for (auto it = import.globalMatch(text); it.hasNext();) {
            const auto module = it.next().captured(1);
            if (!run(python, {QStringLiteral("-c"), QStringLiteral("import ") + module}).first)
                QSKIP(qPrintable(QStringLiteral("Python has no %1 here (python3-%1).").arg(module)));
        }
        const auto [ok, said] = runText(python, text);
        QVERIFY2(ok, qPrintable(said));
        QVERIFY2(said.count(QLatin1Char('\n')) > 5, qPrintable(said));
    }

    void otherExamplesRun_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("program");
        QTest::newRow("DuckDB") << QStringLiteral("duckdb") << QStringLiteral("duckdb");
        QTest::newRow("R") << QStringLiteral("r") << QStringLiteral("Rscript");
        QTest::newRow("JupySQL") << QStringLiteral("ipython") << QStringLiteral("ipython3");
    }
    void otherExamplesRun()
    {
        QFETCH(QString, language);
        QFETCH(QString, program);
        const auto blocks = blocksOf(m_page, language);
        QCOMPARE(blocks.size(), 1);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed, so its example is not tried.").arg(program)));
        if (language == QLatin1String("r") && !run(program, {QStringLiteral("-e"), QStringLiteral("library(RPostgres)")}).first)
            QSKIP("R has no RPostgres here.");
        if (language == QLatin1String("ipython") && !run(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import sql")}).first)
            QSKIP("Python has no JupySQL here.");
        const auto [ok, said] = runText(program, blocks.constFirst());
        QVERIFY2(ok, qPrintable(said));
    }
};

TIDEMARK_TEST(TestExamples, QCoreApplication)
#include "tst_examples.moc"
