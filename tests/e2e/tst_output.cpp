#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

namespace {

const auto begins = parseTimestamp(u"2024-08-08T23:30:00Z").value();
constexpr int trades = 45'000; // three pages

std::vector<Trade> someTrades()
{
    std::vector<Trade> made;
    const auto symbol = Symbol::fromText(std::string_view("BTCUSDT")).value();
    for (int i = 0; i < trades; ++i) {
        made.push_back({symbol, 1'000 + i, begins + std::chrono::milliseconds(20 * i), Decimal::fromUnits(6'183'763'000'000 + i),
                        Decimal::fromUnits(1'000 + i), i % 2 == 0});
    }
    return made;
}

} // namespace

// Where answers go: to standard output whole, or with a sentence and exit 3; and nothing else goes there.
class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsToStandardOutput();
    void refusesTwoAnswersAtOnce();
    void saysThatItsAnswerIsNotWhole_data();
    void saysThatItsAnswerIsNotWhole();
    void endsQuietlyWhereNobodyReads_data();
    void endsQuietlyWhereNobodyReads();

private:
    // Arguments separated by blanks; * stands for the record's half an hour, FILE for a file.
    [[nodiscard]] QStringList arguments(const QString &line) const;
    static void eachAnswer();

    TestServer m_server;
    TestDatabase m_database{m_server};
    QTemporaryDir m_folder{QStringLiteral("/tmp/tidemark-e2e-XXXXXX")};
};

void TestOutput::initTestCase()
{
    m_database.store(someTrades());
}

QStringList TestOutput::arguments(const QString &line) const
{
    auto words = line;
    words.replace(QStringLiteral("*"), QStringLiteral("BTCUSDT 2024-08-08T23:30 2024-08-09T00:00"));
    words.replace(QStringLiteral("FILE"), m_folder.filePath(QStringLiteral("trades.csv")));
    return words.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--database"), m_database.target().toUri(),
                                                       QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))};
}

void TestOutput::eachAnswer()
{
    QTest::addColumn<QString>("line");
    for (const auto *line : {"latest BTCUSDT", "latest BTCUSDT --json", "price BTCUSDT 2024-08-08T23:35:00", "range *", "range * --json",
                             "export * --output FILE", "export * --output -", "verify", "verify --json", "database"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestOutput::exportsToStandardOutput()
{
    const auto toFile = CliProcess::run(arguments(QStringLiteral("export * --output FILE")));
    QCOMPARE(toFile.exitCode, 0);
    QFile file(m_folder.filePath(QStringLiteral("trades.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto answer = CliProcess::run(arguments(QStringLiteral("export * --output -")));
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    QVERIFY(answer.output == file.readAll());
    QCOMPARE(answer.output.count('\n'), trades + 1);
    QVERIFY2(answer.messages.contains("45000 trades written"), answer.messages.constData());
    QVERIFY(!QFileInfo::exists(QStringLiteral("-")));
}

void TestOutput::refusesTwoAnswersAtOnce()
{
    const auto answer = CliProcess::run(arguments(QStringLiteral("export * --output - --json")));
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains("--json and --output -"), answer.messages.constData());
}

void TestOutput::saysThatItsAnswerIsNotWhole_data()
{
    eachAnswer();
}

void TestOutput::saysThatItsAnswerIsNotWhole()
{
    QFETCH(QString, line);
    const auto answer = CliProcess::run(arguments(line), CliProcess::Output::Full);
    QVERIFY2(answer.exitCode == 3, answer.messages.constData());
    QCOMPARE(answer.messages.count("is not whole"), 1);
}

void TestOutput::endsQuietlyWhereNobodyReads_data()
{
    eachAnswer();
}

void TestOutput::endsQuietlyWhereNobodyReads()
{
    QFETCH(QString, line);
    const auto answer = CliProcess::run(arguments(line), CliProcess::Output::Closed);
    QVERIFY2(answer.exitCode == 3, answer.messages.constData());
    QCOMPARE(answer.messages, QByteArray());
}

TIDEMARK_TEST(TestOutput, QCoreApplication)
#include "tst_output.moc"
