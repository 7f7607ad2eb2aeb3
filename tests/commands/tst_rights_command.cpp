#include "database/role_grants.h"
#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");

} // namespace

// Who may read and who may record, and Tidemark with a reader's role.
class TestRightsCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder;

    [[nodiscard]] QString uri(const QString &role = QStringLiteral("tidemark")) const { return m_database->target().with(QStringLiteral("user"), role).toUri(); }
    [[nodiscard]] CliAnswer run(const QStringList &words, const QString &role = QStringLiteral("tidemark")) const
    {
        return CliProcess::run(words + QStringList{QStringLiteral("--database"), uri(role), QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))});
    }
    [[nodiscard]] static QJsonObject object(const CliAnswer &answer) { return QJsonDocument::fromJson(answer.output).object(); }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase()
    {
        m_database.reset();
        m_server.reset();
    }
    void init()
    {
        m_database = std::make_unique<TestDatabase>(*m_server);
        m_database->run("DROP ROLE IF EXISTS \"Eve's\", ann; CREATE ROLE \"Eve's\" LOGIN; CREATE ROLE ann LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        const auto at = *parseTimestamp(QStringLiteral("2026-03-10T00:00:00Z"));
        m_database->store({{btc, 1, at, *Decimal::fromText("100.5"), *Decimal::fromText("2"), true}});
    }

    void badUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const auto database = QStringLiteral("database");
        QTest::newRow("no role") << QStringList{database, QStringLiteral("grant")} << QStringLiteral("--reader ROLE");
        QTest::newRow("a role alone") << QStringList{database, QStringLiteral("grant"), QStringLiteral("ann")} << QStringLiteral("--reader ann or --recorder ann");
        QTest::newRow("empty") << QStringList{database, QStringLiteral("grant"), QStringLiteral("--reader"), QString()} << QStringLiteral("empty");
        QTest::newRow("everybody") << QStringList{database, QStringLiteral("grant"), QStringLiteral("--reader"), QStringLiteral("public")} << QStringLiteral("everybody");
        QTest::newRow("nobody revoked") << QStringList{database, QStringLiteral("revoke")} << QStringLiteral("revoke ROLE");
        QTest::newRow("elsewhere") << QStringList{database, QStringLiteral("--reader"), QStringLiteral("ann")} << QStringLiteral("database grant");
        QTest::newRow("share a server of one's own") << QStringList{database, QStringLiteral("share"), QStringLiteral("--off")} << QStringLiteral("grant --reader ROLE");
    }
    void badUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const auto answer = run(words);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages.constData());
    }

    void grantedAndRevoked()
    {
        const auto json = QStringLiteral("--json");
        auto answer = run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("--reader"), QStringLiteral("Eve's"), QStringLiteral("--recorder"),
                           QStringLiteral("ann"), json});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const QJsonArray roles{QJsonObject{{QStringLiteral("role"), QStringLiteral("Eve's")}, {QStringLiteral("rights"), QStringLiteral("reader")}},
                               QJsonObject{{QStringLiteral("role"), QStringLiteral("ann")}, {QStringLiteral("rights"), QStringLiteral("recorder")}}};
        QCOMPARE(object(answer)[QStringLiteral("roles")].toArray(), roles);
        answer = run({QStringLiteral("database"), json}, QStringLiteral("Eve's"));
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        auto told = object(answer);
        QCOMPARE(told[QStringLiteral("role")].toString(), QStringLiteral("Eve's"));
        QCOMPARE(told[QStringLiteral("rights")].toString(), QStringLiteral("reader"));
        QCOMPARE(told[QStringLiteral("roles")].toArray().size(), 3); // and the owner
        QVERIFY(told[QStringLiteral("share")].isNull());
        QVERIFY2(answer.messages.contains("viewer"), answer.messages.constData());

        answer = run({QStringLiteral("database"), QStringLiteral("revoke"), QStringLiteral("Eve's")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        answer = run({QStringLiteral("latest"), QStringLiteral("BTCUSDT")}, QStringLiteral("Eve's"));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("database grant --reader Eve's"), answer.messages.constData());
        QVERIFY2(!answer.messages.contains("CREATE on"), answer.messages.constData());
        QCOMPARE(run({QStringLiteral("latest"), QStringLiteral("BTCUSDT")}, QStringLiteral("ann")).exitCode, 0);
    }

    // Also one that may not even look into the schema.
    void whoWasGrantedNothingIsTold()
    {
        m_database->run("REVOKE USAGE ON SCHEMA public FROM PUBLIC");
        const auto answer = run({QStringLiteral("verify")}, QStringLiteral("ann"));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("database grant --reader ann"), answer.messages.constData());
    }

    void aMissingRoleIsSaid()
    {
        const auto answer = run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("--reader"), QStringLiteral("no \"body\"")});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("CREATE ROLE \"no \"\"body\"\"\" LOGIN;"), answer.messages.constData());
        QVERIFY(answer.output.isEmpty());
    }

    void nothingIsTakenBackFromAMissingRole()
    {
        const auto answer = run({QStringLiteral("database"), QStringLiteral("revoke"), QStringLiteral("nobody")});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("nothing to take back") && !answer.messages.contains("CREATE ROLE"), answer.messages.constData());
        QVERIFY(answer.output.isEmpty());
    }

    void onlyTheOwnerGrants()
    {
        QCOMPARE(run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("--recorder"), QStringLiteral("ann")}).exitCode, 0);
        const auto answer = run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("--recorder"), QStringLiteral("Eve's")}, QStringLiteral("ann"));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("does not own the tables"), answer.messages.constData());
    }

    void aViewerIsRefusedBeforeAnythingIsTouched_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("record") << QStringList{QStringLiteral("record"), QStringLiteral("--simulate")};
        QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("FILE"), QStringLiteral("--simulate")};
        QTest::newRow("pack") << QStringList{QStringLiteral("pack"), QStringLiteral("--before"), QStringLiteral("2026-05-01")};
        QTest::newRow("keep") << QStringList{QStringLiteral("keep"), QStringLiteral("ALL"), QStringLiteral("--pack-after"), QStringLiteral("30")};
        QTest::newRow("keep now") << QStringList{QStringLiteral("keep"), QStringLiteral("--now")};
        QTest::newRow("archive") << QStringList{QStringLiteral("archive"), QStringLiteral("BTCUSDT"), QStringLiteral("--before"), QStringLiteral("2026-05-01"),
                                                QStringLiteral("--to"), QStringLiteral("FOLDER")};
    }
    void aViewerIsRefusedBeforeAnythingIsTouched()
    {
        QFETCH(QStringList, words);
        const auto file = m_folder.filePath(QStringLiteral("BTCUSDT-trades-2026-03-10.csv"));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write("2,100.50000000,1.00000000,100.50000000,1773100800000000,True,True\n") > 0);
        csv.close();
        words.replaceInStrings(QStringLiteral("FILE"), file).replaceInStrings(QStringLiteral("FOLDER"), m_folder.path());
        QCOMPARE(run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("--reader"), QStringLiteral("Eve's")}).exitCode, 0);
        const auto answer = run(words, QStringLiteral("Eve's"));
        QVERIFY2(answer.exitCode == 3, answer.messages.constData());
        QVERIFY2(answer.messages.contains("viewer"), answer.messages.constData());
        QVERIFY2(answer.messages.contains("--recorder"), answer.messages.constData());
        QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|1|stored"));
        QCOMPARE(m_database->valueOf("SELECT count(*) FROM keeping"), QStringLiteral("0"));
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("data/spool"))).entryList({QStringLiteral("*.spool")}, QDir::Files).isEmpty());
    }

    void aViewerAnswers()
    {
        QCOMPARE(run({QStringLiteral("database"), QStringLiteral("grant"), QStringLiteral("--reader"), QStringLiteral("Eve's")}).exitCode, 0);
        const QList<QStringList> questions{{QStringLiteral("latest"), QStringLiteral("BTCUSDT")},
                                           {QStringLiteral("price"), QStringLiteral("BTCUSDT"), QStringLiteral("2026-03-10T00:00:01")},
                                           {QStringLiteral("range"), QStringLiteral("BTCUSDT"), QStringLiteral("2026-03-10"), QStringLiteral("2026-03-11")},
                                           {QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2026-03-10"), QStringLiteral("2026-03-11"), QStringLiteral("--output"),
                                            m_folder.filePath(QStringLiteral("viewed.csv"))},
                                           {QStringLiteral("keep")},
                                           {QStringLiteral("verify"), QStringLiteral("BTCUSDT")}};
        for (const auto &question : questions) {
            const auto answer = run(question, QStringLiteral("Eve's"));
            QVERIFY2(answer.exitCode == 0, qPrintable(question.join(QLatin1Char(' ')) + QLatin1Char('\n') + QString::fromUtf8(answer.messages)));
        }
    }
};

TIDEMARK_TEST(TestRightsCommand, QCoreApplication)
#include "tst_rights_command.moc"
