#include "core/ended_line.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestEndedLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOnce_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("a few words") << QStringLiteral("permission denied for table trades") << QStringLiteral("permission denied for table trades.");
        QTest::newRow("a sentence") << QStringLiteral("Nothing was stored.") << QStringLiteral("Nothing was stored.");
        QTest::newRow("a question in its second line") << QStringLiteral("connection to server on socket \"/nowhere\" failed: No such file or directory\n\tIs the server running locally?\n")
                                                       << QStringLiteral("connection to server on socket \"/nowhere\" failed: No such file or directory Is the server running locally?");
        QTest::newRow("lines that are not ended") << QStringLiteral("server closed the connection unexpectedly\n\tbefore or while processing the request\n")
                                                  << QStringLiteral("server closed the connection unexpectedly before or while processing the request.");
    }

    void endsOnce()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, line);
        QCOMPARE(endedLine(words), line);
        QCOMPARE(endedLine(line), line);
    }
};

TIDEMARK_TEST(TestEndedLine, QCoreApplication)
#include "tst_ended_line.moc"
