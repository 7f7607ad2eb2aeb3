#include "e2e/scene.h"
#include "support/archive_files.h"
#include "support/file_content.h"
#include "support/test_program.h"
#include "ui/history/copy_lines.h"

#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int count = 3'000;
constexpr int patienceMs = 60'000;
// Letters that a shell or a string of Python would read as their own.
const char *const oddMarket = "A$HOME`B!~*币";

struct Ending {
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

[[nodiscard]] Ending run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

// id, price, quantity and side of a trade, as every client shows them.
[[nodiscard]] QByteArray rowOf(const Trade &trade)
{
    return QByteArray::number(qint64(trade.id)) + ' ' + trade.price.toString().toLatin1() + ' ' + trade.quantity.toString().toLatin1()
        + (trade.buyerIsMaker ? " t" : " f");
}

} // namespace

// The lines that the window copies, given as they stand to the programs that they are for, of a market whose name is as odd as names get.
class TestCopiedLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void psql();
    void pandas();
    void duckdb();

private:
    // Every trade but the first ten and the last ten.
    [[nodiscard]] Timestamp from() const { return m_trades[10].tradedAt; }
    [[nodiscard]] Timestamp to() const { return m_trades[count - 10].tradedAt; }
    [[nodiscard]] QByteArrayList expected() const
    {
        QByteArrayList rows;
        for (const auto &trade : m_trades) {
            if (trade.tradedAt >= from() && trade.tradedAt < to())
                rows += rowOf(trade);
        }
        return rows;
    }

    Scene m_scene;
    Symbol m_symbol = Symbol::fromText(QString::fromUtf8(oddMarket)).value();
    std::vector<Trade> m_trades = madeHistory(oddMarket, 1, "2024-08-08T23:00:00Z", count);
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

// The lines say `tidemark-cli`, and it knows where its record is.
void TestCopiedLines::initTestCase()
{
    const auto file = writeFile(m_scene.folder() + QStringLiteral("/trades.csv"), archiveCsv(m_trades));
    const auto imported = m_scene.run({QStringLiteral("import"), file, QStringLiteral("--symbol"), m_symbol.toString()});
    QVERIFY2(imported.exitCode == 0, imported.messages.constData());
    const auto script = writeFile(m_scene.folder() + QStringLiteral("/tidemark-cli"), "#!/bin/sh\nexec '" + CliProcess::program().toUtf8() + "' '"
                                      + m_scene.commandLine({}).join(QStringLiteral("' '")).toUtf8() + "' \"$@\"\n");
    QFile::setPermissions(script, QFile::permissions(script) | QFile::ExeOwner);
    m_environment.insert(QStringLiteral("PATH"), m_scene.folder() + QLatin1Char(':') + m_environment.value(QStringLiteral("PATH")));
    m_environment.insert(QStringLiteral("PSQLRC"), QStringLiteral("/dev/null"));
    m_environment.insert(QStringLiteral("PSQL_PAGER"), QStringLiteral("cat"));
}

void TestCopiedLines::psql()
{
    const auto told = run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), psqlLine(m_symbol, from(), to())}, m_environment);
    QVERIFY2(told.exitCode == 0, told.messages.constData());
    QByteArrayList rows;
    for (const auto &line : told.output.split('\n')) {
        const auto columns = line.split('|'); // symbol, traded_at, trade_id, price, quantity, buyer_is_maker
        if (columns.size() == 6 && columns[2].trimmed() != "trade_id")
            rows += columns[2].trimmed() + ' ' + columns[3].trimmed() + ' ' + columns[4].trimmed() + ' ' + columns[5].trimmed();
    }
    QCOMPARE(rows, expected());
}

void TestCopiedLines::pandas()
{
    const auto system = QStringLiteral("/usr/bin/python3"); // the one that Debian's packages are for
    const auto python = QFile::exists(system) ? system : QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty() || QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import pandas, sqlalchemy, psycopg2")}) != 0)
        QSKIP("Python's pandas, SQLAlchemy and psycopg2 are not installed (python3-pandas, python3-sqlalchemy, python3-psycopg2).");
    const auto program = pandasLine(m_symbol, from(), to())
        + QStringLiteral("\nfor row in trades.itertuples(): print(row.trade_id, row.price, row.quantity, 'ft'[row.buyer_is_maker])");
    const auto told = run(m_scene.folder() + QStringLiteral("/tidemark-cli"), {QStringLiteral("database"), QStringLiteral("--"), python, QStringLiteral("-c"), program}, m_environment);
    QVERIFY2(told.exitCode == 0, told.messages.constData());
    QCOMPARE(told.output.trimmed().split('\n'), expected());
}

// Its reader of PostgreSQL is one that it fetches; where it cannot, the statements are at least such as it understands.
void TestCopiedLines::duckdb()
{
    const auto line = duckdbLine(m_symbol, from(), to());
    if (!QStandardPaths::findExecutable(QStringLiteral("duckdb")).isEmpty()) {
        const auto told = run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line}, m_environment);
        if (!told.messages.contains("Failed to download")) {
            QVERIFY2(told.exitCode == 0, told.messages.constData());
            QVERIFY(told.output.contains(m_trades[10].price.toString().toLatin1()));
            return;
        }
    }
    QLibrary library(qEnvironmentVariable("TIDEMARK_DUCKDB"));
    if (!library.load())
        QSKIP("Neither duckdb nor its library is here (./dev test fetches the library).");
    using Open = int (*)(const char *, void **);
    using Connect = int (*)(void *, void **);
    using Extract = std::uint64_t (*)(void *, const char *, void **);
    const auto open = reinterpret_cast<Open>(library.resolve("duckdb_open"));
    const auto connect = reinterpret_cast<Connect>(library.resolve("duckdb_connect"));
    const auto extract = reinterpret_cast<Extract>(library.resolve("duckdb_extract_statements"));
    QVERIFY(open && connect && extract);
    void *database = nullptr;
    void *connection = nullptr;
    void *statements = nullptr;
    QCOMPARE(open(nullptr, &database), 0);
    QCOMPARE(connect(database, &connection), 0);
    // What the shell makes of the line's last word.
    const auto word = run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + line.section(QStringLiteral(" -c "), 1)}, m_environment).output;
    QVERIFY2(word.startsWith("INSTALL postgres;"), word.constData());
    QCOMPARE(extract(connection, word.constData(), &statements), std::uint64_t(4));
    QCOMPARE(extract(connection, (word + " FROM").constData(), &statements), std::uint64_t(0)); // it is a judge
}

TIDEMARK_TEST(TestCopiedLines, QCoreApplication)
#include "tst_copied_lines.moc"
