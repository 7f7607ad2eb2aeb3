#include "e2e/desktop_process.h"
#include "support/test_program.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// How the desktop program answers where it finds no display.
class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNoneCanBeOpened_data();
    void saysThatNoneCanBeOpened();
    void needsNoneToHelp();
};

void TestDisplay::saysThatNoneCanBeOpened_data()
{
    QTest::addColumn<QStringList>("settings"); // of the environment, besides which nothing names a display
    QTest::addColumn<QString>("word");         // what the sentence must name, as an expression
    QTest::newRow("X11, not there") << QStringList{QStringLiteral("DISPLAY=:4242")} << ":4242";
    QTest::newRow("X11, on an unknown host") << QStringList{QStringLiteral("DISPLAY=nowhere.invalid:0")} << "nowhere\\.invalid";
    QTest::newRow("Wayland, not there")
        << QStringList{QStringLiteral("WAYLAND_DISPLAY=/nonexistent/wayland"), QStringLiteral("QT_QPA_PLATFORM=wayland")} << "(wl_display|wayland)"; // by the platform, or where that is not installed, by Qt
    QTest::newRow("Wayland, then X11")
        << QStringList{QStringLiteral("WAYLAND_DISPLAY=/nonexistent/wayland"), QStringLiteral("DISPLAY=:4242"),
                       QStringLiteral("QT_QPA_PLATFORM=wayland;xcb")} << ":4242";
    QTest::newRow("none named") << QStringList() << "display";
    QTest::newRow("no such platform") << QStringList{QStringLiteral("QT_QPA_PLATFORM=nonsense")} << "nonsense";
}

void TestDisplay::saysThatNoneCanBeOpened()
{
    QFETCH(QStringList, settings);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const auto dataDir = folder.filePath(QStringLiteral("data"));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    for (const auto &setting : settings)
        environment.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
    const auto answer = DesktopProcess(environment, {QStringLiteral("--data-dir"), dataDir}).waitForEnd();
    const auto sentence = QString::fromUtf8(answer.messages);
    QVERIFY2(answer.exitCode == 3, answer.messages.constData());
    QVERIFY2(sentence.contains(QRegularExpression(word)), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(QStringLiteral("record without a window: tidemark-cli record.\n")), qPrintable(sentence));
    QVERIFY2(sentence.count(QLatin1Char('\n')) == 1, qPrintable(sentence));
    QVERIFY(!QFileInfo::exists(dataDir));
}

void TestDisplay::needsNoneToHelp()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":4242"));
    QCOMPARE(DesktopProcess(environment, {QStringLiteral("--help")}).waitForEnd().exitCode, 0);
}

TIDEMARK_TEST(TestDisplay, QCoreApplication)
#include "tst_display.moc"
