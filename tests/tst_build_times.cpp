#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString presets = QStringLiteral(
    R"({"version": 6, "configurePresets": [{"name": "release", "generator": "Ninja", "binaryDir": "${sourceDir}/build/release"}]})");
// A project that was small once; and what it grew to.
const QString former = QStringLiteral(
    "cmake_minimum_required(VERSION 3.25)\n"
    "project(toy LANGUAGES NONE)\n"
    "add_custom_target(tidemark ALL COMMAND true)\n"
    "install(FILES CMakeLists.txt DESTINATION share)\n");
const QString grown = former + QStringLiteral(
    "add_custom_target(tidemark-cli ALL COMMAND true)\n"
    "find_program(BASH bash)\n"
    "file(REAL_PATH ${BASH} TOOL)\n"
    "install(PROGRAMS ${TOOL} DESTINATION bin RENAME tool)\n"
    "enable_testing()\n"
    "add_test(NAME red COMMAND false)\n"
    "add_test(NAME green COMMAND true)\n");

struct Answer {
    int exitCode = -1;
    QString table;
    QString words;
};

} // namespace

// tests/bench/build_times, which measures what building revisions takes, in a repository that is built at once.
class TestBuildTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setsRevisionsSideBySide();
    void measuresTheNewestUnlessTold();
    void goesOnAfterWhatDoesNotBuild();
    void refusesWhatIsNoRevision();

private:
    void write(const QString &path, const QString &content) const;
    void copy(const QString &path) const;
    void commit(const QString &lists) const;
    [[nodiscard]] Answer run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] Answer measure(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBuildTimes::init()
{
    for (const auto *program : {"bash", "cmake", "git", "ninja", "strip"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("Needed is the program %1.").arg(QString::fromLatin1(program))));
    }
    m_folder = std::make_unique<QTemporaryDir>();
    copy(QStringLiteral("tests/bench/build_times"));
    copy(QStringLiteral("packaging/progress.sh"));
    write(QStringLiteral("CMakePresets.json"), presets);
    write(QStringLiteral(".gitignore"), QStringLiteral("/build/\n"));
    QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("--quiet")}).exitCode, 0);
    commit(former);
    write(QStringLiteral("app/session/store.cpp"), {});
    commit(grown);
}

void TestBuildTimes::write(const QString &path, const QString &content) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path).path()));
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content.toUtf8()), content.toUtf8().size());
}

void TestBuildTimes::copy(const QString &path) const
{
    QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(path).path()));
    QVERIFY(QFile::copy(QDir(qEnvironmentVariable("TIDEMARK_SOURCE_DIR")).filePath(path), m_folder->filePath(path)));
}

void TestBuildTimes::commit(const QString &lists) const
{
    write(QStringLiteral("CMakeLists.txt"), lists);
    QCOMPARE(run(QStringLiteral("git"), {QStringLiteral("add"), QStringLiteral(".")}).exitCode, 0);
    const auto committed = run(QStringLiteral("git"), {QStringLiteral("-c"), QStringLiteral("user.name=Nobody"), QStringLiteral("-c"),
                                                       QStringLiteral("user.email=nobody@localhost"), QStringLiteral("commit"),
                                                       QStringLiteral("--quiet"), QStringLiteral("--message=A change")});
    QVERIFY2(committed.exitCode == 0, qPrintable(committed.words));
}

Answer TestBuildTimes::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Answer TestBuildTimes::measure(const QStringList &arguments) const
{
    return run(m_folder->filePath(QStringLiteral("tests/bench/build_times")), arguments);
}

void TestBuildTimes::setsRevisionsSideBySide()
{
    const auto answer = measure({QStringLiteral("--tests"), QStringLiteral("HEAD~1"), QStringLiteral("HEAD")});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.words));
    const auto time = QStringLiteral("\\d+\\.\\d s");
    for (const auto &row : {
             QStringLiteral("ratio$"),
             QStringLiteral("^clean build: tidemark tidemark-cli, as ./dev run needs it +— +%1$").arg(time),
             QStringLiteral("^clean build: everything, as ./dev test needs it +%1 +%1 +×\\d+\\.\\d\\d$").arg(time),
             QStringLiteral("after a change of app/session/store.cpp +— +%1$").arg(time),
             QStringLiteral("^tests that failed +— +1$"),
             QStringLiteral("^share/CMakeLists.txt +0\\.\\d kB +0\\.\\d kB +×\\d\\.\\d\\d$"),
             QStringLiteral("^bin/tool +— +\\d+\\.\\d kB$"),
             QStringLiteral("^bin/tool stripped +— +\\d+\\.\\d kB$")}) {
        const QRegularExpression expression(row, QRegularExpression::MultilineOption);
        QVERIFY2(expression.match(answer.table).hasMatch(), qPrintable(row + QStringLiteral(" is not in:\n") + answer.table));
    }
    QVERIFY2(answer.words.contains(QStringLiteral("Testing: step 1 of 2")), qPrintable(answer.words));
}

void TestBuildTimes::measuresTheNewestUnlessTold()
{
    write(QStringLiteral("CMakeLists.txt"), QStringLiteral("nonsense"));
    const auto answer = measure({});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.words));
    QVERIFY2(answer.words.contains(QStringLiteral("What is not committed is not measured.")), qPrintable(answer.words));
    QVERIFY2(!answer.table.contains(QStringLiteral("tests that failed")), qPrintable(answer.table));
    QVERIFY2(!answer.table.contains(QChar(u'—')), qPrintable(answer.table));
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("build/bench-build"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void TestBuildTimes::goesOnAfterWhatDoesNotBuild()
{
    commit(QStringLiteral("nonsense"));
    const auto answer = measure({QStringLiteral("HEAD"), QStringLiteral("HEAD~1")});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.words.contains(QStringLiteral("cannot be built to its end here")), qPrintable(answer.words));
    QVERIFY2(answer.table.contains(QRegularExpression(QStringLiteral("needs it +— +\\d+\\.\\d s\\n"))), qPrintable(answer.table));
}

void TestBuildTimes::refusesWhatIsNoRevision()
{
    const auto answer = measure({QStringLiteral("nonsense")});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.table, QString());
    QVERIFY2(answer.words.contains(QStringLiteral("'nonsense' is no revision")), qPrintable(answer.words));
    QCOMPARE(measure({QStringLiteral("--nonsense")}).exitCode, 2);
}

TIDEMARK_TEST(TestBuildTimes, QCoreApplication)
#include "tst_build_times.moc"
