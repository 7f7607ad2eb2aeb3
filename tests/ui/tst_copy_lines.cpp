#include "ui/history/copy_lines.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QProcess>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class CopyLinesTest : public QObject {
    Q_OBJECT

    // The words that a shell makes of a line.
    static QStringList wordsOf(const QString &line)
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("for word in %1; do printf '%s\\n' \"$word\"; done").arg(line)});
        if (!shell.waitForFinished())
            return {};
        return QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void lines();
    void aShellTakesThemAsTheyStand();
};

void CopyLinesTest::lines()
{
    const auto from = at("2024-08-08T23:54Z");
    const auto to = at("2024-08-09T00:05Z");
    QCOMPARE(psqlLine(symbol("BTCUSDT"), from, to),
             QStringLiteral("tidemark-cli database -- psql -c 'SELECT * FROM trades_between('\\''BTCUSDT'\\'', '\\''2024-08-08T23:54:00.000000Z'\\'', "
                            "'\\''2024-08-09T00:05:00.000000Z'\\'') ORDER BY trade_id'"));
    QCOMPARE(pandasLine(symbol("BTCUSDT"), from, to),
             QStringLiteral("import os, pandas; trades = pandas.read_sql_query(\"SELECT * FROM trades_between('BTCUSDT', '2024-08-08T23:54:00.000000Z', "
                            "'2024-08-09T00:05:00.000000Z') ORDER BY trade_id\", os.environ[\"DATABASE_URL\"], coerce_float=False)"));
}

// Names may hold what a shell would read as its own.
void CopyLinesTest::aShellTakesThemAsTheyStand()
{
    const auto odd = symbol("A$HOME`B!~*币");
    const auto query = QStringLiteral("SELECT * FROM trades_between('A$HOME`B!~*币', '2024-08-08T23:54:00.000000Z', '2024-08-09T00:05:00.000000Z') ORDER BY trade_id");
    const auto words = wordsOf(psqlLine(odd, at("2024-08-08T23:54Z"), at("2024-08-09T00:05Z")));
    QCOMPARE(words, (QStringList{QStringLiteral("tidemark-cli"), QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-c"), query}));
    const auto duck = wordsOf(duckdbLine(odd, at("2024-08-08T23:54Z"), at("2024-08-09T00:05Z"))).last();
    QVERIFY2(duck.endsWith(QStringLiteral("postgres_query('record', '%1')").arg(QString(query).replace(QLatin1Char('\''), QStringLiteral("''")))), qPrintable(duck));
}

TIDEMARK_TEST(CopyLinesTest, QApplication)
#include "tst_copy_lines.moc"
