#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

bool isScript(const QString &path)
{
    static const QRegularExpression first(QStringLiteral("^#!.*\\b(ba)?sh\\b|^# shellcheck shell="));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && first.match(QString::fromUtf8(file.readLine())).hasMatch();
}

// Without what builds have made.
QStringList scripts(const QDir &root)
{
    QStringList found;
    for (const auto &folder : {QStringLiteral("."), QStringLiteral(".ci"), QStringLiteral("packaging"), QStringLiteral("resources"), QStringLiteral("tests")}) {
        const auto depth = folder == QLatin1String(".") ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories;
        QDirIterator it(root.filePath(folder), QDir::Files, depth);
        while (it.hasNext()) {
            if (const auto path = it.next(); isScript(path))
                found += root.relativeFilePath(path);
        }
    }
    return found;
}

} // namespace

// The project's shell scripts, as shellcheck reads them.
class TestScripts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSound_data();
    void isSound();
    void wordsAreJudgedBeforeAnythingIsBuilt_data();
    void wordsAreJudgedBeforeAnythingIsBuilt();
};

void TestScripts::isSound_data()
{
    QTest::addColumn<QString>("script");
    const auto all = scripts(QDir(qEnvironmentVariable("TIDEMARK_SOURCE_DIR")));
    QVERIFY(all.contains(QStringLiteral("dev")));
    for (const auto &script : all)
        QTest::newRow(qPrintable(script)) << script;
}

void TestScripts::isSound()
{
    QFETCH(QString, script);
    if (QStandardPaths::findExecutable(QStringLiteral("shellcheck")).isEmpty())
        QSKIP("Needed is the program shellcheck.");
    QProcess judge;
    judge.setProcessChannelMode(QProcess::MergedChannels);
    judge.setWorkingDirectory(qEnvironmentVariable("TIDEMARK_SOURCE_DIR"));
    judge.start(QStringLiteral("shellcheck"), {QStringLiteral("--external-sources"), QStringLiteral("--source-path=SCRIPTDIR"),
                                               QStringLiteral("--severity=warning"), QStringLiteral("--format=gcc"), script});
    QVERIFY2(judge.waitForFinished(), qPrintable(judge.errorString()));
    const auto verdict = judge.readAll();
    QVERIFY2(judge.exitCode() == 0, verdict.constData());
}

void TestScripts::wordsAreJudgedBeforeAnythingIsBuilt_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *words, int exitCode, const char *said) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts) << exitCode << QString::fromLatin1(said);
    };
    row("help", 0, "usage: ./dev WORD");
    row("biuld", 2, "'biuld' is not a word");
    row("days help", 0, "leap-day");
    row("days leapday", 2, "'leapday' is no day");
    row("bench pirce", 2, "usage: ./dev bench");
    row("bench price --trades many", 2, "usage: ./dev bench");
    row("package --rmp", 2, "usage: ./dev package");
}

// With nothing in reach that could install or build.
void TestScripts::wordsAreJudgedBeforeAnythingIsBuilt()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    const QTemporaryDir programs;
    for (const auto &name : {QStringLiteral("bash"), QStringLiteral("cat"), QStringLiteral("dirname"), QStringLiteral("readlink")})
        QVERIFY(QFile::link(QStandardPaths::findExecutable(name), programs.filePath(name)));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), programs.path());
    QProcess dev;
    dev.setProcessEnvironment(environment);
    dev.start(QDir(qEnvironmentVariable("TIDEMARK_SOURCE_DIR")).filePath(QStringLiteral("dev")), words);
    QVERIFY2(dev.waitForFinished(), qPrintable(dev.errorString()));
    const auto problem = dev.readAllStandardError();
    QVERIFY2(dev.exitCode() == exitCode, problem.constData());
    const auto told = exitCode == 0 ? dev.readAllStandardOutput() : problem;
    QVERIFY2(told.contains(said.toUtf8()), told.constData());
    QCOMPARE(exitCode == 0, problem.isEmpty());
}

TIDEMARK_TEST(TestScripts, QCoreApplication)
#include "tst_scripts.moc"
