#include "monitoring/scrape.h"
#include "support/cli_process.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <cstring>
#include <memory>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tidemark;

namespace {

// systemd's end of NOTIFY_SOCKET.
class NotifySocket {
public:
    explicit NotifySocket(const QByteArray &name) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un own = {};
        own.sun_family = AF_UNIX;
        std::memcpy(own.sun_path + 1, name.constData(), std::size_t(name.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), socklen_t(offsetof(sockaddr_un, sun_path) + 1 + std::size_t(name.size()))) != 0)
            qFatal("No abstract socket");
    }
    ~NotifySocket() { ::close(m_socket); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    // Everything so far.
    [[nodiscard]] QByteArrayList heard()
    {
        std::array<char, 4000> buffer{};
        for (ssize_t length = 0; (length = ::recv(m_socket, buffer.data(), buffer.size(), 0)) >= 0;)
            m_heard += QByteArray(buffer.data(), qsizetype(length));
        return m_heard;
    }

private:
    int m_socket;
    QByteArrayList m_heard;
};

} // namespace

// The whole program, watched by everything that may watch it.
class TestWatchedRecorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsAllWhoWatch();
    void recordsThoughItsPortIsInUse();
    void endsBesideAMonitorThatHangs();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void theRulesAreGood();

private:
    [[nodiscard]] std::unique_ptr<CliProcess> record(const QStringList &arguments) const;
    [[nodiscard]] quint16 portOf(const CliProcess &recorder) const;
    [[nodiscard]] static Scrape scrape(quint16 port) { return Scrape::of(bodyOf(httpGet(port, "/metrics"))); }
    [[nodiscard]] qint64 storedTrades() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTcpServer> m_monitor; // that hears signs of life, and never answers
};

void TestWatchedRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tidemark-watch-XXXXXX"));
    m_monitor = std::make_unique<QTcpServer>();
    QVERIFY(m_monitor->listen(QHostAddress(QHostAddress::LocalHost)));
}

void TestWatchedRecorder::cleanup()
{
    for (const auto *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC"})
        qunsetenv(name);
    m_monitor.reset();
    m_folder.reset();
}

std::unique_ptr<CliProcess> TestWatchedRecorder::record(const QStringList &arguments) const
{
    return std::make_unique<CliProcess>(QStringList{QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--backfill"), QStringLiteral("0"),
                                                    QStringLiteral("--json"), QStringLiteral("--data-dir"), m_folder->path()} + arguments);
}

quint16 TestWatchedRecorder::portOf(const CliProcess &recorder) const
{
    static const QRegularExpression said(QStringLiteral("Metrics are served at http://127\\.0\\.0\\.1:(\\d+)/metrics\\."));
    QRegularExpressionMatch match;
    const bool isSaid = comesTrue([&] { return (match = said.match(QString::fromUtf8(recorder.messages()))).hasMatch(); }, 30'000);
    return isSaid ? match.captured(1).toUShort() : quint16(0);
}

qint64 TestWatchedRecorder::storedTrades() const
{
    const auto answer = CliProcess::run({QStringLiteral("--simulate"), QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("database"), QStringLiteral("--"),
                                         QStringLiteral("psql"), QStringLiteral("-XAtc"), QStringLiteral("SELECT count(*) FROM trades")});
    bool isNumber = false;
    const auto count = answer.output.trimmed().toLongLong(&isNumber);
    return isNumber ? count : -1;
}

void TestWatchedRecorder::tellsAllWhoWatch()
{
    NotifySocket notify("tidemark-test-" + QByteArray::number(::getpid()));
    qputenv("NOTIFY_SOCKET", "@tidemark-test-" + QByteArray::number(::getpid()));
    qputenv("WATCHDOG_USEC", "600000");
    const auto recorder = record({QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--heartbeat"),
                                  QStringLiteral("http://127.0.0.1:%1/s3cret").arg(m_monitor->serverPort())});
    const auto port = portOf(*recorder);
    QVERIFY2(port > 0, recorder->messages().constData());

    AWAIT_VERIFY(notify.heard().contains("READY=1"), recordingMs);
    AWAIT_VERIFY(scrape(port).value("tidemark_database_state{state=\"ready\"}") == 1, answerMs);
    AWAIT_VERIFY(m_monitor->hasPendingConnections() || m_monitor->waitForNewConnection(1), answerMs);
    const auto alive = notify.heard().count("WATCHDOG=1");
    AWAIT_MORE(notify.heard().count("WATCHDOG=1"), alive + 2, answerMs);

    AWAIT_VERIFY(scrape(port).value("tidemark_trades_stored_total") > 50, recordingMs);
    AWAIT_VERIFY(scrape(port).value("tidemark_last_commit_timestamp_seconds") > 0, answerMs);
    const auto before = scrape(port);
    const auto stored = storedTrades();
    AWAIT_VERIFY(scrape(port).value("tidemark_trades_stored_total") >= double(stored), answerMs);
    // What was stored in the last minute is told once a status has counted it.
    AWAIT_VERIFY(scrape(port).names.contains(QStringLiteral("tidemark_store_lag_seconds")), answerMs);
    const auto after = scrape(port);
    QCOMPARE(after.faults, QStringList());
    QVERIFY2(before.value("tidemark_trades_stored_total") <= double(stored), qPrintable(QString::number(stored)));
    for (const auto *counter : {"tidemark_trades_received_total", "tidemark_trades_spooled_total", "tidemark_trades_stored_total"})
        QVERIFY2(before.value(counter) > 0 && before.value(counter) <= after.value(counter), counter);
    QVERIFY(httpGet(port, "/-/ready").startsWith("HTTP/1.1 200 "));

    // Each metric that the alert rules look at is there.
    static const QRegularExpression name(QStringLiteral("\\b((?:tidemark|process)_[a-z_]+)\\b"));
    const auto rules = QString::fromUtf8(contentOf(qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/packaging/monitoring/tidemark.rules.yml")));
    for (auto it = name.globalMatch(rules); it.hasNext();) {
        const auto found = it.next().captured(1);
        QVERIFY2(after.names.contains(found), qPrintable(found));
    }

    recorder->signal(SIGTERM);
    const auto answer = recorder->waitForEnd();
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    QVERIFY(notify.heard().contains("STOPPING=1"));
    QCOMPARE(notify.heard().count("READY=1"), 1);
    QCOMPARE(double(QJsonDocument::fromJson(answer.output).object().value(QStringLiteral("stored")).toInteger()), double(storedTrades()));
    QVERIFY2(!answer.messages.contains("s3cret"), answer.messages.constData());
}

void TestWatchedRecorder::recordsThoughItsPortIsInUse()
{
    const auto recorder = record({QStringLiteral("--metrics"), QString::number(m_monitor->serverPort())});
    AWAIT_VERIFY2(recorder->messages().contains("another program uses that port"), QString::fromUtf8(recorder->messages()), 30'000);
    AWAIT_VERIFY2(recorder->messages().contains("Recording into"), QString::fromUtf8(recorder->messages()), recordingMs);
    recorder->signal(SIGTERM);
    const auto answer = recorder->waitForEnd();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.messages.count("another program uses that port"), 1);
}

void TestWatchedRecorder::endsBesideAMonitorThatHangs()
{
    const auto recorder = record({QStringLiteral("--heartbeat"), QStringLiteral("http://127.0.0.1:%1/s3cret").arg(m_monitor->serverPort()),
                                  QStringLiteral("--heartbeat-interval"), QStringLiteral("1")});
    AWAIT_VERIFY(m_monitor->hasPendingConnections() || m_monitor->waitForNewConnection(1), recordingMs);
    recorder->signal(SIGTERM);
    QCOMPARE(recorder->waitForEnd().exitCode, 0);
}

void TestWatchedRecorder::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const QStringList &arguments, const char *word) { QTest::newRow(qPrintable(arguments.join(QLatin1Char(' ')))) << arguments << QString::fromUtf8(word); };
    row({QStringLiteral("--metrics"), QStringLiteral("nowhere")}, "--metrics");
    row({QStringLiteral("--metrics"), QStringLiteral("::1:9464")}, "brackets");
    row({QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:99999")}, "port");
    row({QStringLiteral("--heartbeat"), QStringLiteral("hc-ping.com/s3cret")}, "--heartbeat");
    row({QStringLiteral("--heartbeat"), QStringLiteral("ftp://hc-ping.com/s3cret")}, "--heartbeat");
    row({QStringLiteral("--heartbeat"), QStringLiteral("@/no/such/file")}, "/no/such/file");
    row({QStringLiteral("--heartbeat-interval"), QStringLiteral("0")}, "--heartbeat-interval");
    row({QStringLiteral("--heartbeat-interval"), QStringLiteral("soon")}, "soon");
}

void TestWatchedRecorder::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const auto recorder = record(arguments);
    const auto answer = recorder->waitForEnd();
    QVERIFY2(answer.exitCode == 2, answer.messages.constData());
    QVERIFY2(QString::fromUtf8(answer.messages).contains(word) && !answer.messages.contains("s3cret"), answer.messages.constData());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestWatchedRecorder::theRulesAreGood()
{
    const auto promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
    if (promtool.isEmpty())
        QSKIP("Needed is promtool, of the Debian package prometheus, whose service would be started by its installation.");
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(promtool, {QStringLiteral("check"), QStringLiteral("rules"), qEnvironmentVariable("TIDEMARK_SOURCE_DIR") + QStringLiteral("/packaging/monitoring/tidemark.rules.yml")});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
}

TIDEMARK_TEST(TestWatchedRecorder, QCoreApplication)
#include "tst_watched_recorder.moc"
