#include "e2e/desktop_process.h"
#include "e2e/generated_recording.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace tidemark;

namespace {

const QString mainTitle = QStringLiteral("Tidemark");
const QString exportTitle = QStringLiteral("Export trades");

// "2024-08-09 00:01", as a field shows it to the minute.
QString fieldOf(Timestamp moment)
{
    return toIsoString(moment).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

qint64 spoolBytes(const Scene &scene)
{
    qint64 bytes = 0;
    for (QDirIterator it(scene.folder() + QStringLiteral("/data/spool"), QDir::Files); it.hasNext();)
        bytes += QFileInfo(it.next()).size();
    return bytes;
}

// What the program says at its end; none where it says nothing.
qint64 waitingTrades(const QByteArray &messages)
{
    static const QRegularExpression sentence(QStringLiteral("(\\d+) trades wait in the spool"));
    return sentence.match(QString::fromUtf8(messages)).captured(1).toLongLong();
}

} // namespace

// The desktop program as people run it: a window on a screen, an exchange, a database, and nothing but keys and signals.
class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyTradeIsStoredAsItWasSent_data();
    void everyTradeIsStoredAsItWasSent();
    void exportsAMinuteByKeyboardAlone();
    void keepsTradesWhileTheDatabaseIsAway();
    void endsWhileNamesAreLookedUp_data();
    void endsWhileNamesAreLookedUp();

private:
    [[nodiscard]] std::unique_ptr<DesktopProcess> desktop(const Scene &scene, const RecordedTrades &recording) const;
    void compareRecord(Scene &scene, const RecordedTrades &recording);

    std::unique_ptr<VirtualScreen> m_screen;
    QTemporaryDir m_folder;
    QString m_generated;
};

void TestDesktop::initTestCase()
{
    if (!VirtualScreen::isPossible())
        QSKIP(VirtualScreen::absent);
    m_screen = std::make_unique<VirtualScreen>();
    m_generated = m_folder.filePath(QStringLiteral("generated.jsonl.gz"));
    writeGeneratedRecording(m_generated, std::chrono::minutes(4));
}

void TestDesktop::cleanupTestCase()
{
    m_screen.reset();
}

std::unique_ptr<DesktopProcess> TestDesktop::desktop(const Scene &scene, const RecordedTrades &recording) const
{
    return std::make_unique<DesktopProcess>(m_screen->environment(),
                                            scene.commandLine({QStringLiteral("--symbols"), symbolsOf(recording)}));
}

// Every trade of the recording is stored once, as it was sent, and the ledger knows of no gap.
void TestDesktop::compareRecord(Scene &scene, const RecordedTrades &recording)
{
    for (const auto &[symbol, list] : recording) {
        QCOMPARE(difference(scene.stored(symbol), list), QString());
        const auto ledger = "SELECT string_agg(kind || ' ' || first_id || '-' || last_id, ', ') FROM coverage WHERE symbol = '"
            + symbol.toUtf8() + "'";
        QCOMPARE(scene.valueOf(ledger), QStringLiteral("stored %1-%2").arg(list.front().id).arg(list.back().id));
    }
}

void TestDesktop::everyTradeIsStoredAsItWasSent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("trades");
    QTest::newRow("generated") << m_generated << countOf(readRecording(m_generated));
    QTest::newRow("recorded") << realDataPath(QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz")).value_or(QString())
                              << qint64(19'904 + 14'515);
}

void TestDesktop::everyTradeIsStoredAsItWasSent()
{
    QFETCH(QString, path);
    QFETCH(qint64, trades);
    if (path.isEmpty())
        QSKIP(realDataAbsent);
    const auto recording = readRecording(path);
    QCOMPARE(countOf(recording), trades);
    QVERIFY(trades > 1'000);

    Scene scene;
    scene.startExchange(path, QStringLiteral("20"));
    const auto program = desktop(scene, recording);
    const auto keeper = scene.keepDatabase();
    AWAIT_COMPARE(scene.storedCount(), trades, recordingMs);
    AWAIT_VERIFY(m_screen->hasWindow(mainTitle), answerMs);
    const auto end = program->end();
    QVERIFY2(end.exitCode == 0, end.messages.constData());
    compareRecord(scene, recording);
}

void TestDesktop::exportsAMinuteByKeyboardAlone()
{
    const auto recording = readRecording(m_generated);
    Scene scene;
    scene.startExchange(m_generated, QStringLiteral("0"));
    const auto program = desktop(scene, recording);
    const auto keeper = scene.keepDatabase();
    AWAIT_COMPARE(scene.storedCount(), countOf(recording), recordingMs);
    AWAIT_VERIFY(m_screen->hasKeys(mainTitle), answerMs);

    // The second market, and a moment within a minute that is whole.
    const auto symbol = recording.rbegin()->first;
    const auto first = timestampFromMicros(recording.rbegin()->second.front().micros);
    const auto from = std::chrono::floor<std::chrono::minutes>(first) + std::chrono::minutes(2);
    const auto to = from + std::chrono::minutes(1);
    m_screen->press({QStringLiteral("ctrl+2"), QStringLiteral("alt+m"), QStringLiteral("ctrl+a")});
    m_screen->type(symbol);
    m_screen->press({QStringLiteral("Return"), QStringLiteral("ctrl+g")}); // each field is typed over
    m_screen->type(fieldOf(from) + QStringLiteral(":30"));
    m_screen->press({QStringLiteral("Return"), QStringLiteral("alt+f")});
    m_screen->type(fieldOf(from));
    m_screen->press({QStringLiteral("Return"), QStringLiteral("alt+t")});
    m_screen->type(fieldOf(to));
    m_screen->press({QStringLiteral("Return")});

    // There is nothing to export until the record has answered, so the keys are pressed until they are heard.
    const auto asks = [this] {
        if (!m_screen->hasWindow(exportTitle))
            m_screen->press({QStringLiteral("ctrl+e")});
        return m_screen->hasKeys(exportTitle);
    };
    AWAIT_VERIFY(asks(), answerMs);
    const auto fromWindow = m_folder.filePath(QStringLiteral("window.csv"));
    m_screen->press({QStringLiteral("ctrl+a")});
    m_screen->type(fromWindow);
    m_screen->press({QStringLiteral("Return")});
    AWAIT_VERIFY(QFile::exists(fromWindow), answerMs);

    const auto fromCommand = m_folder.filePath(QStringLiteral("command.csv"));
    const auto answer = scene.run({QStringLiteral("export"), symbol, toIsoString(from), toIsoString(to),
                                   QStringLiteral("--output"), fromCommand});
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    const auto expected = contentOf(fromCommand);
    QVERIFY(expected.count('\n') > 10);
    AWAIT_COMPARE(contentOf(fromWindow), expected, answerMs);
    QCOMPARE(program->end().exitCode, 0);
}

void TestDesktop::keepsTradesWhileTheDatabaseIsAway()
{
    const auto recording = readRecording(m_generated);
    TestServer server;
    const TestDatabase database(server, TestDatabase::Schema::Empty);
    Scene scene;
    scene.useDatabase(database.target().toUri());
    scene.startExchange(m_generated, QStringLiteral("0"));
    server.stop();
    auto program = desktop(scene, recording);
    // The window is there although the database is not, and ends although nothing can be stored.
    AWAIT_VERIFY(m_screen->hasWindow(mainTitle), answerMs);
    AWAIT_MORE(spoolBytes(scene), 100'000, recordingMs);
    const auto without = program->end();
    QVERIFY2(without.exitCode == 0, without.messages.constData());
    const auto waiting = waitingTrades(without.messages);
    QVERIFY2(waiting > 0 && without.messages.contains("The database was in the way: "), without.messages.constData());

    // The exchange has nothing to send again: what the next start stores comes from the spool.
    scene.stopExchange();
    server.startAgain();
    program = desktop(scene, recording);
    AWAIT_COMPARE(scene.storedCount(), waiting, recordingMs);
    const auto with = program->end();
    QVERIFY2(with.exitCode == 0, with.messages.constData());
    QCOMPARE(waitingTrades(with.messages), qint64(0));
    for (const auto &[symbol, list] : recording) {
        const auto stored = scene.stored(symbol);
        QVERIFY(stored.size() <= list.size());
        QCOMPARE(difference(stored, {list.begin(), list.begin() + qsizetype(stored.size())}), QString());
    }
}

void TestDesktop::endsWhileNamesAreLookedUp_data()
{
    QTest::addColumn<int>("signal"); // 0: by a key
    QTest::newRow("told to end") << SIGTERM;
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("Quit") << 0;
}

// No name is ever answered here, so a program that waited for one would not end at all.
void TestDesktop::endsWhileNamesAreLookedUp()
{
    QFETCH(int, signal);
    Scene scene;
    auto environment = m_screen->environment();
    const auto others = environment.value(QStringLiteral("LD_PRELOAD"));
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(TIDEMARK_HANGING_RESOLVER ":") + others);
    DesktopProcess program(environment, scene.commandLine({QStringLiteral("--stream-url"), QStringLiteral("ws://stream.example"),
                                                           QStringLiteral("--api-url"), QStringLiteral("http://api.example")}));
    AWAIT_VERIFY2(program.messages().contains("is being looked up"), QString::fromUtf8(program.messages()), answerMs);
    AWAIT_VERIFY(m_screen->hasKeys(mainTitle), answerMs);
    program.mayEnd();
    if (signal == 0)
        m_screen->press({QStringLiteral("ctrl+q")});
    else
        program.signal(signal);
    const auto end = program.waitForEnd();
    QVERIFY2(end.exitCode == 0, end.messages.constData());
}

TIDEMARK_TEST(TestDesktop, QCoreApplication)
#include "tst_desktop.moc"
