#include "database/server_binaries.h"
#include "e2e/accessibility_bus.h"
#include "e2e/desktop_process.h"
#include "e2e/virtual_screen.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace tidemark;

namespace {

const QString dialogTitle = QStringLiteral("A newer PostgreSQL");
const QString mainTitle = QStringLiteral("Tidemark");
constexpr int patienceMs = 30'000;

[[nodiscard]] QString said(const DesktopProcess &program)
{
    return QString::fromUtf8(program.messages());
}

} // namespace

// The desktop program on a record of an older PostgreSQL: what it asks before its window opens, answered by keys alone. The newer
// version is the installed one under a higher number, so that both are there everywhere.
class TestDesktopUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void notNowChangesNothing();
    void doNotAskAgain();
    void theRecordIsUpgraded();
    void whatFailsIsSaidAndTheRecordGoesOn();

private:
    [[nodiscard]] std::unique_ptr<DesktopProcess> start() const;
    void makeNewer(const QByteArray &dumping) const;
    void script(const QString &name, const QByteArray &content) const;
    // What the dialog says, as a screen reader finds it.
    [[nodiscard]] bool isShown(const DesktopProcess &program, const QString &role, const QString &words) const;
    [[nodiscard]] QStringList formerClusters() const { return QDir(m_data).entryList({QStringLiteral("cluster-*")}, QDir::Dirs); }

    ServerBinaries m_installed;
    std::unique_ptr<VirtualScreen> m_screen;
    std::unique_ptr<AccessibilityBus> m_bus;
    std::unique_ptr<RecordFolder::Place> m_place;
    QString m_data;
};

void TestDesktopUpgrade::initTestCase()
{
    if (!VirtualScreen::isPossible())
        QSKIP(VirtualScreen::absent);
    if (!AccessibilityBus::isPossible())
        QSKIP(AccessibilityBus::absent);
    const auto installed = ServerBinaries::find(0);
    QVERIFY2(installed.ok(), qPrintable(installed.message()));
    m_installed = *installed;
}

void TestDesktopUpgrade::init()
{
    m_bus.reset();
    m_screen = std::make_unique<VirtualScreen>();
    m_bus = std::make_unique<AccessibilityBus>(m_screen->environment());
    m_place = std::make_unique<RecordFolder::Place>();
    m_data = m_place->filePath(QStringLiteral("data"));
    RecordFolder::store(m_data, RecordFolder::trades("BTCUSDT", 1, 500));
}

void TestDesktopUpgrade::script(const QString &name, const QByteArray &content) const
{
    const auto path = writeFile(m_place->filePath(QStringLiteral("newer/") + name), "#!/bin/sh\n" + content + "\n");
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeOther | QFile::ReadOther));
}

// `dumping`: what stands in for pg_dumpall.
void TestDesktopUpgrade::makeNewer(const QByteArray &dumping) const
{
    const auto folder = m_place->filePath(QStringLiteral("newer"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ExeOther | QFile::ReadOther));
    const auto real = [this](const char *name) { return "exec '" + m_installed.program(QLatin1String(name)).toUtf8() + "' \"$@\""; };
    const auto version = QByteArray::number(m_installed.version + 1);
    script(QStringLiteral("postgres"), "[ \"$1\" = --version ] && echo 'postgres (PostgreSQL) " + version + ".0' && exit\n" + real("postgres"));
    script(QStringLiteral("initdb"), real("initdb"));
    script(QStringLiteral("pg_ctl"), real("pg_ctl"));
    script(QStringLiteral("psql"), real("psql"));
    script(QStringLiteral("pg_dumpall"), dumping.isEmpty() ? real("pg_dumpall") : dumping);
}

std::unique_ptr<DesktopProcess> TestDesktopUpgrade::start() const
{
    auto environment = m_bus->environment();
    environment.insert(QStringLiteral("TIDEMARK_POSTGRES"), m_place->filePath(QStringLiteral("newer")));
    // Nobody listens there: the record stays what it was.
    return std::make_unique<DesktopProcess>(environment,
                                            QStringList{QStringLiteral("--data-dir"), m_data, QStringLiteral("--symbols"), QStringLiteral("BTCUSDT"),
                                                        QStringLiteral("--stream-url"), QStringLiteral("wss://stream.binance.com:1"),
                                                        QStringLiteral("--api-url"), QStringLiteral("https://api.binance.com:1")});
}

bool TestDesktopUpgrade::isShown(const DesktopProcess &program, const QString &role, const QString &words) const
{
    const auto root = m_bus->program(program.id());
    return root && root->find([&](const AccessibleNode &node) { return node.role() == role && node.name().contains(words); });
}

void TestDesktopUpgrade::notNowChangesNothing()
{
    makeNewer({});
    const auto before = RecordFolder::digest(m_data);
    for (int times = 0; times < 2; ++times) { // it is asked at each start
        const auto program = start();
        AWAIT_VERIFY2(m_screen->hasKeys(dialogTitle), said(*program), patienceMs);
        m_screen->press({QStringLiteral("Return")}); // Enter changes nothing
        AWAIT_VERIFY2(!m_screen->hasWindow(dialogTitle) && m_screen->hasWindow(mainTitle), said(*program), patienceMs);
        QCOMPARE(program->end().exitCode, 0);
    }
    QVERIFY(formerClusters().isEmpty());
    QCOMPARE(RecordFolder::digest(m_data), before);
}

void TestDesktopUpgrade::doNotAskAgain()
{
    makeNewer({});
    {
        const auto program = start();
        AWAIT_VERIFY2(m_screen->hasKeys(dialogTitle), said(*program), patienceMs);
        m_screen->press({QStringLiteral("alt+d")});
        AWAIT_VERIFY2(!m_screen->hasWindow(dialogTitle) && m_screen->hasWindow(mainTitle), said(*program), patienceMs);
        QCOMPARE(program->end().exitCode, 0);
    }
    const auto program = start();
    AWAIT_VERIFY2(m_screen->hasWindow(mainTitle), said(*program), patienceMs);
    QVERIFY(!m_screen->hasWindow(dialogTitle));
    QVERIFY(formerClusters().isEmpty());
}

void TestDesktopUpgrade::theRecordIsUpgraded()
{
    makeNewer({});
    const auto before = RecordFolder::digest(m_data);
    {
        const auto program = start();
        AWAIT_VERIFY2(m_screen->hasKeys(dialogTitle), said(*program), patienceMs);
        m_screen->press({QStringLiteral("alt+u")});
        AWAIT_VERIFY2(isShown(*program, QStringLiteral("label"), QStringLiteral("500 trades were verified")), said(*program), 2 * patienceMs);
        QVERIFY(isShown(*program, QStringLiteral("push button"), QStringLiteral("Continue")));
        QCOMPARE(formerClusters().size(), 1);
        m_screen->press({QStringLiteral("Return")});
        AWAIT_VERIFY2(!m_screen->hasWindow(dialogTitle) && m_screen->hasWindow(mainTitle), said(*program), patienceMs);
        QCOMPARE(program->end().exitCode, 0);
    }
    const auto former = m_data + QLatin1Char('/') + formerClusters().constFirst();
    QVERIFY(QFileInfo::exists(former + QStringLiteral("/PG_VERSION"))); // kept until a person removes it
    QVERIFY(former.contains(QStringLiteral("cluster-%1-").arg(m_installed.version)));
    QCOMPARE(RecordFolder::digest(m_data), before);
    QVERIFY(!QFileInfo::exists(m_data + QStringLiteral("/upgrade")));
}

void TestDesktopUpgrade::whatFailsIsSaidAndTheRecordGoesOn()
{
    makeNewer("echo 'pg_dumpall: error: no such luck' >&2; exit 1");
    const auto before = RecordFolder::digest(m_data);
    {
        const auto program = start();
        AWAIT_VERIFY2(m_screen->hasKeys(dialogTitle), said(*program), patienceMs);
        m_screen->press({QStringLiteral("alt+u")});
        AWAIT_VERIFY2(isShown(*program, QStringLiteral("label"), QStringLiteral("no such luck")), said(*program), 2 * patienceMs);
        m_screen->press({QStringLiteral("Return")});
        AWAIT_VERIFY2(!m_screen->hasWindow(dialogTitle) && m_screen->hasWindow(mainTitle), said(*program), patienceMs);
        QCOMPARE(program->end().exitCode, 0);
    }
    QVERIFY(formerClusters().isEmpty());
    QVERIFY(!QFileInfo::exists(m_data + QStringLiteral("/upgrade")));
    QCOMPARE(RecordFolder::digest(m_data), before);
}

TIDEMARK_TEST(TestDesktopUpgrade, QCoreApplication)
#include "tst_desktop_upgrade.moc"
