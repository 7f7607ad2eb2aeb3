#include "host/journal.h"
#include "support/test_program.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tidemark;

namespace {

Q_LOGGING_CATEGORY(testLog, "tidemark.test")

// Standard error goes to a file while it exists, and JOURNAL_STREAM says that this is the journal.
class JournalStream {
public:
    explicit JournalStream(const QString &path) : m_path(path), m_former(::dup(STDERR_FILENO))
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || ::dup2(file.handle(), STDERR_FILENO) < 0)
            qFatal("%s cannot be written", qPrintable(path));
        struct stat found = {};
        ::fstat(STDERR_FILENO, &found);
        qputenv("JOURNAL_STREAM", QByteArray::number(quint64(found.st_dev)) + ':' + QByteArray::number(quint64(found.st_ino)));
    }
    ~JournalStream()
    {
        qunsetenv("JOURNAL_STREAM");
        ::dup2(m_former, STDERR_FILENO);
        ::close(m_former);
    }
    JournalStream(const JournalStream &) = delete;
    JournalStream &operator=(const JournalStream &) = delete;

    [[nodiscard]] QByteArray text() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_path;
    int m_former;
};

// journald's end.
class Journald {
public:
    explicit Journald(const QByteArray &path) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un own = {};
        own.sun_family = AF_UNIX;
        std::memcpy(own.sun_path, path.constData(), std::size_t(path.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
            qFatal("No socket at %s", path.constData());
    }
    ~Journald() { ::close(m_socket); }
    Journald(const Journald &) = delete;
    Journald &operator=(const Journald &) = delete;

    [[nodiscard]] QByteArray next() const
    {
        std::array<char, 4000> buffer{};
        const auto length = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        return length < 0 ? QByteArray() : QByteArray(buffer.data(), qsizetype(length));
    }

private:
    int m_socket;
};

} // namespace

// What the program says, as systemd's journal keeps it.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWhereStandardErrorIsIt();
    void keepsFields();
    void writesPriorities_data();
    void writesPriorities();
    void framesWhatHasLines();
    void fallsBackToPrefixes();

private:
    QTemporaryDir m_folder;
};

void TestJournal::isThereOnlyWhereStandardErrorIsIt()
{
    QVERIFY(!Journal::ofStandardError({}));
    qputenv("JOURNAL_STREAM", "1:2"); // as a child inherits it whose standard error goes elsewhere
    QVERIFY(!Journal::ofStandardError({}));
    qunsetenv("JOURNAL_STREAM");
    QVERIFY(!Journal::take({{}, LogLevel::Info, {}, QStringLiteral("nobody")}));
}

void TestJournal::keepsFields()
{
    const auto path = m_folder.filePath(QStringLiteral("socket")).toLocal8Bit();
    const Journald journald(path);
    const JournalStream stream(m_folder.filePath(QStringLiteral("stderr")));
    {
        const auto journal = Journal::ofStandardError({QStringLiteral("ETHUSDT"), QStringLiteral("BTCUSDT")}, path);
        QVERIFY(journal);
        qCWarning(testLog).noquote() << "A gap of ETHUSDT, in GREAT need.";
        QVERIFY(Journal::take({{}, LogLevel::Info, {}, QStringLiteral("Recording.")}));
    }
    const auto program = QCoreApplication::applicationName().toUtf8();
    QCOMPARE(journald.next(), "PRIORITY=4\nSYSLOG_IDENTIFIER=" + program + "\nTIDEMARK_CATEGORY=tidemark.test\nTIDEMARK_SYMBOL=ETHUSDT\nMESSAGE=A gap of ETHUSDT, in GREAT need.\n");
    QCOMPARE(journald.next(), "PRIORITY=6\nSYSLOG_IDENTIFIER=" + program + "\nMESSAGE=Recording.\n");
    QCOMPARE(journald.next(), QByteArray());
    QCOMPARE(stream.text(), QByteArray());
}

void TestJournal::writesPriorities_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("priority");
    QTest::newRow("debug") << int(LogLevel::Debug) << QByteArray("7");
    QTest::newRow("info") << int(LogLevel::Info) << QByteArray("6");
    QTest::newRow("warning") << int(LogLevel::Warning) << QByteArray("4");
    QTest::newRow("critical") << int(LogLevel::Critical) << QByteArray("3");
}

void TestJournal::writesPriorities()
{
    QFETCH(int, level);
    QFETCH(QByteArray, priority);
    QCOMPARE(Journal::entryOf({{}, LogLevel(level), {}, QStringLiteral("x")}, QStringLiteral("p"), {}), "PRIORITY=" + priority + "\nSYSLOG_IDENTIFIER=p\nMESSAGE=x\n");
}

void TestJournal::framesWhatHasLines()
{
    const auto entry = Journal::entryOf({{}, LogLevel::Info, {}, QStringLiteral("one\nPRIORITY=0")}, QStringLiteral("p"), {});
    QByteArray length(8, '\0');
    qToLittleEndian<quint64>(14, length.data());
    QCOMPARE(entry, "PRIORITY=6\nSYSLOG_IDENTIFIER=p\nMESSAGE\n" + length + "one\nPRIORITY=0\n");
}

void TestJournal::fallsBackToPrefixes()
{
    const JournalStream stream(m_folder.filePath(QStringLiteral("plain")));
    {
        const auto journal = Journal::ofStandardError({}, m_folder.filePath(QStringLiteral("absent")).toLocal8Bit());
        QVERIFY(journal);
        qCInfo(testLog).noquote() << "one\ntwo";
        QVERIFY(Journal::take({{}, LogLevel::Warning, {}, QStringLiteral("three")}));
    }
    QCOMPARE(stream.text(), QByteArray("<6>tidemark.test: one\n<6>two\n<4>three\n"));
}

TIDEMARK_TEST(TestJournal, QCoreApplication)
#include "tst_journal.moc"
