#include "core/shell_word.h"

#include "support/test_program.h"

#include <QProcess>
#include <QTest>

using namespace tidemark;

class TestShellWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShellReadsItBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a path") << QStringLiteral("/home/anna/record");
        QTest::newRow("with a blank") << QStringLiteral("/home/anna/my record");
        QTest::newRow("with quotes") << QStringLiteral("/home/o'brien/'s \"own\"");
        QTest::newRow("with all else") << QStringLiteral("$HOME `id` \\ * ~ ! ; | & 币");
        QTest::newRow("like an option") << QStringLiteral("-r");
        QTest::newRow("two lines") << QStringLiteral("a\nb");
        QTest::newRow("nothing") << QString();
    }

    void aShellReadsItBack()
    {
        QFETCH(const QString, text);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf %s ") + shellWord(text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
    }
};

TIDEMARK_TEST(TestShellWord, QCoreApplication)
#include "tst_shell_word.moc"
