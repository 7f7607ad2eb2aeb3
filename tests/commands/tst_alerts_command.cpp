#include "mirror/scripted_influx.h"
#include "support/await.h"
#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tidemark;
using namespace tidemark::test;

namespace {

using Receiver = ScriptedInflux; // takes what nobody named

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes, bool isOwn = true)
{
    QSaveFile file(path); // whole or not at all, whoever reads it just now
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | (isOwn ? QFileDevice::Permissions() : QFileDevice::ReadOther));
    if (!file.commit())
        qFatal("%s cannot be written", qPrintable(path));
}

QJsonObject bodyOf(const Receiver::Asked &asked)
{
    return QJsonDocument::fromJson(asked.body).object();
}

} // namespace

// Alerts without a window: the file that is changed from the command line, and a recorder that tells and delivers.
class TestAlertsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void badUsage_data();
    void badUsage();
    void listsWhatWasAdded();
    void namesTheTestAsAShellTakesIt();
    void removesRulesAndDeliveries();
    void aNumberIsARulesFirst();
    void aBadFileIsNotTouched();
    void aDamagedQueueIsTold();
    void addressesStaySecret();
    void testsADelivery();
    void aRecorderTellsOnce();
    void aRecorderFollowsItsFile();
    void aRecorderRefusesABadFile_data();
    void aRecorderRefusesABadFile();
    void endsInTimeBesideAReceiverThatHangs();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] CliAnswer alerts(const QStringList &arguments) const
    {
        return CliProcess::run(QStringList{QStringLiteral("--data-dir"), path("data"), QStringLiteral("alerts")} + arguments);
    }
    [[nodiscard]] QJsonObject told(const QString &arguments, int exitCode = 0) const
    {
        const auto answer = alerts(words(arguments) + QStringList{QStringLiteral("--json")});
        if (answer.exitCode != exitCode)
            qFatal("exit %d: %s", answer.exitCode, answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }
    [[nodiscard]] std::unique_ptr<CliProcess> record() const
    {
        return std::make_unique<CliProcess>(QStringList{QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--backfill"), QStringLiteral("0"), QStringLiteral("--data-dir"),
                                                        path("data"), QStringLiteral("--database"), m_database.target().toUri(), QStringLiteral("--alerts"), path("alerts.json")});
    }
    // In the file of `record`.
    [[nodiscard]] CliAnswer change(const QString &arguments) const { return alerts(words(arguments) + QStringList{QStringLiteral("--alerts"), path("alerts.json")}); }
    void addHook(const QString &url) const
    {
        const auto answer = change(QStringLiteral("add webhook hook --url ") + url);
        if (answer.exitCode != 0)
            qFatal("%s", answer.messages.constData());
    }

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::optional<QTemporaryDir> m_folder;
};

void TestAlertsCommand::badUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *arguments, const char *says) { QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(says); };
    row("nonsense", "alerts list");
    row("list more", "alerts list");
    row("list --percent 5", "--percent");
    row("add", "alerts list");
    row("add lightning BTCUSDT", "lightning");
    row("add move", "Name the markets");
    row("add move BTC/USDT --percent 5 --within 5m", "BTC/USDT");
    row("add move BTCUSDT ETHUSDT --percent 5 --within 5m", "one word");
    row("add move BTCUSDT", "needs --percent PERCENT, and --within SPAN.");
    row("add move BTCUSDT --within 5m", "needs --percent PERCENT.");
    row("add move BTCUSDT --percent -1 --within 5m", "percentage");
    row("add move BTCUSDT --percent many --within 5m", "--percent");
    row("add move BTCUSDT --percent 5", "“move” needs --within SPAN.");
    row("add extreme BTCUSDT", "“extreme” needs --within SPAN.");
    row("add move BTCUSDT --percent 5 --within soon", "--within");
    row("add move BTCUSDT --percent 5 --within 25h", "24 hours");
    row("add move BTCUSDT --percent 5 --within 5m --price 5", "--price");
    row("add move BTCUSDT --percent 5 --within 5m --topic x", "--topic");
    row("add move BTCUSDT --percent 5 --within 5m --direction sideways", "--direction");
    row("add move BTCUSDT --percent 5 --within 5m --until 2001-01-01", "--until");
    row("add move BTCUSDT --percent 5 --within 5m --until soon", "--until");
    row("add move BTCUSDT --percent 5 --within 5m --rest -1", "--rest");
    row("add move BTCUSDT --percent 5 --within 5m --volume 101", "volume");
    row("add move BTCUSDT --percent 5 --within 5m --deliver nobody", "nobody");
    row("add crossing BTCUSDT", "“crossing” needs --price PRICE.");
    row("add crossing BTCUSDT --price 0", "price is not above zero");
    row("add volume ALL --within 1m", "needs --times NUMBER or --least AMOUNT.");
    row("add volume ALL --within 1m --times 0", "times");
    row("add rate ALL --times 5", "needs --within SPAN.");
    row("add volume ALL --within 2h --times 5", "hour");
    row("add rate ALL --within 1m --times 1", "more than 1");
    row("add rate ALL --within 1m --times 5 --direction up", "--direction");
    row("add webhook", "Name the delivery");
    row("add webhook hook", "address");
    row("add webhook hook --url nowhere", "https://");
    row("add webhook hook --url http://me:geheim@h/", "@FILE");
    row("add webhook hook more --url http://h/", "more");
    row("add webhook hook --url http://h/ --percent 5", "--percent");
    row("add ntfy phone", "topic");
    row("add ntfy phone --topic a/b", "topic");
    row("add ntfy phone --topic a --priority 6", "--priority");
    row("add ntfy phone --topic a --max-age 0", "--max-age");
    row("add telegram chat --chat 1", "token");
    row("add webhook 12 --url http://127.0.0.1:1/geheim", "removed by such numbers");
    row("add command own", "program");
    row("add command own /nowhere/at/all", "/nowhere/at/all");
    row("remove", "alerts list");
    row("remove 1 2", "one at a time");
    row("list --alerts=", "--alerts");
}

void TestAlertsCommand::badUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const auto answer = alerts(words(arguments));
    const auto said = QString::fromUtf8(answer.messages);
    QVERIFY2(answer.exitCode == 2, qPrintable(said));
    QVERIFY2(said.contains(says) && !said.contains(QStringLiteral("geheim")), qPrintable(said));
    QVERIFY(answer.output.isEmpty());
    QVERIFY(!QFile::exists(path("data/alerts.json")));
}

void TestAlertsCommand::listsWhatWasAdded()
{
    const auto added = told(QStringLiteral("add move *usdt --percent 5 --within 5m --rest 15m --note words")).value(QLatin1String("added")).toObject();
    QCOMPARE(added.value(QLatin1String("id")).toInt(), 1);
    QCOMPARE(added.value(QLatin1String("markets")).toString(), QStringLiteral("*USDT"));
    QCOMPARE(added.value(QLatin1String("percent")).toString(), QStringLiteral("5.00000000"));
    QCOMPARE(added.value(QLatin1String("within")).toInt(), 300);
    QVERIFY(added.value(QLatin1String("price")).isNull());
    (void)told(QStringLiteral("add crossing BTCUSDT --price 61850.5 --direction up"));
    QCOMPARE(alerts({QStringLiteral("add"), QStringLiteral("stale"), QStringLiteral("--note"), QStringLiteral("first\nsecond")}).exitCode, 0);
    (void)told(QStringLiteral("add volume ALL --within 1m --times 5 --least 100000"));
    (void)told(QStringLiteral("add webhook hook --url http://127.0.0.1:1/geheim"));
    const auto list = told(QStringLiteral("list"));
    QCOMPARE(list.value(QLatin1String("rules")).toArray().size(), 4);
    const auto delivery = list.value(QLatin1String("deliveries")).toArray().first().toObject();
    QCOMPARE(delivery.value(QLatin1String("name")).toString(), QStringLiteral("hook"));
    QVERIFY(delivery.value(QLatin1String("ready")).toBool());
    const auto text = alerts({QStringLiteral("list")});
    QCOMPARE(text.exitCode, 0);
    for (const auto *part : {"any of *USDT moves 5 % within 5 min", "BTCUSDT crosses 61850.5 upwards", "any of ALL goes stale", "5 times what is usual and at least 100000", "(first second)"})
        QVERIFY2(text.output.contains(part), text.output.constData());
    QVERIFY(!text.output.contains("geheim"));
    QCOMPARE(alerts({QStringLiteral("log")}).exitCode, 0);
}

// What it says to type can be pasted.
void TestAlertsCommand::namesTheTestAsAShellTakesIt()
{
    const QStringList added{QStringLiteral("add"), QStringLiteral("webhook"), QStringLiteral("my hook"), QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:1/x")};
    const auto usual = alerts(added);
    QVERIFY2(usual.output.contains("“tidemark-cli alerts test 'my hook'”"), usual.output.constData());
    const auto elsewhere = alerts(added + QStringList{QStringLiteral("--alerts"), path("my alerts.json")});
    QVERIFY2(elsewhere.output.contains("“tidemark-cli alerts test 'my hook' --alerts '" + path("my alerts.json").toUtf8() + "'”"), elsewhere.output.constData());
}

void TestAlertsCommand::removesRulesAndDeliveries()
{
    (void)told(QStringLiteral("add gap"));
    (void)told(QStringLiteral("add webhook hook --url http://127.0.0.1:1/geheim"));
    QCOMPARE(told(QStringLiteral("remove 1")).value(QLatin1String("removed")).toString(), QStringLiteral("1"));
    (void)told(QStringLiteral("add webhook lamp --url http://127.0.0.1:1/light"));
    (void)told(QStringLiteral("add gap --deliver hook"));
    (void)told(QStringLiteral("add gap --deliver hook,lamp"));
    const auto removed = alerts({QStringLiteral("remove"), QStringLiteral("hook")});
    QCOMPARE(removed.exitCode, 0);
    QVERIFY2(removed.messages.contains("“hook” alone: 1. What"), removed.messages.constData());
    (void)told(QStringLiteral("remove 1"));
    (void)told(QStringLiteral("remove 2"));
    QVERIFY(!bytesOf(path("data/alerts-secrets.json")).contains("geheim"));
    const auto again = alerts({QStringLiteral("remove"), QStringLiteral("hook")});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.messages.contains("hook"), again.messages.constData());
    const auto noSuch = told(QStringLiteral("remove hook"), 1);
    QVERIFY(noSuch.value(QLatin1String("removed")).isNull() && noSuch.value(QLatin1String("problem")).toString().contains(QStringLiteral("hook")));
    QVERIFY(told(QStringLiteral("list")).value(QLatin1String("rules")).toArray().isEmpty());
}

// As the window lets one be called.
void TestAlertsCommand::aNumberIsARulesFirst()
{
    QDir().mkpath(path("data"));
    writeBytes(path("data/alerts.json"), R"({"format":1,"rules":[],"deliveries":[{"name":"1","kind":"command","program":"/bin/true"}]})");
    QCOMPARE(told(QStringLiteral("test 1 1")).value(QLatin1String("tests")).toArray().size(), 1); // named twice, it is tried once
    (void)told(QStringLiteral("add gap"));
    for (const int left : {1, 0}) {
        (void)told(QStringLiteral("remove 1"));
        const auto list = told(QStringLiteral("list"));
        QVERIFY(list.value(QLatin1String("rules")).toArray().isEmpty());
        QCOMPARE(list.value(QLatin1String("deliveries")).toArray().size(), left);
    }
}

void TestAlertsCommand::aBadFileIsNotTouched()
{
    QDir().mkpath(path("data"));
    const QByteArray bad = R"({"format":1,"rules":[{"id":1,"kind":"crossbow","symbol":"BTCUSDT"}]})";
    writeBytes(path("data/alerts.json"), bad);
    for (const auto *line : {"list", "add stale", "remove 1", "test"}) {
        const auto answer = alerts(words(QString::fromLatin1(line)));
        QVERIFY2(answer.exitCode == 3, line);
        QVERIFY2(answer.messages.contains("rule 1") && answer.messages.contains("kind"), answer.messages.constData());
    }
    QCOMPARE(bytesOf(path("data/alerts.json")), bad);
}

void TestAlertsCommand::aDamagedQueueIsTold()
{
    for (const auto *word : {"list", "log"}) {
        QDir().mkpath(path("data"));
        writeBytes(path("data/alerts-deliveries.sqlite"), QByteArray(10'000, 'x'));
        const auto answer = alerts({QString::fromLatin1(word)});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.messages.contains("not delivered") && answer.messages.contains(".damaged"), answer.messages.constData());
        QVERIFY(!alerts({QString::fromLatin1(word)}).messages.contains(".damaged"));
    }
}

void TestAlertsCommand::addressesStaySecret()
{
    writeBytes(path("url"), "http://127.0.0.1:1/geheim\n");
    writeBytes(path("token"), "12:geheim\n");
    writeBytes(path("open"), "geheim\n", false);
    (void)told(QStringLiteral("add webhook hook --url @%1").arg(path("url")));
    (void)told(QStringLiteral("add telegram chat --chat 5 --url http://127.0.0.1:1 --token-file %1").arg(path("token")));
    for (const auto &arguments : {QStringLiteral("add ntfy phone --topic @%1").arg(path("open")), QStringLiteral("add ntfy phone --topic x --token-file %1").arg(path("open"))}) {
        const auto answer = alerts(words(arguments));
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.messages.contains("chmod 600") && !answer.messages.contains("geheim"), answer.messages.constData());
    }
    QVERIFY(!bytesOf(path("data/alerts.json")).contains("geheim"));
    QVERIFY(bytesOf(path("data/alerts-secrets.json")).contains("geheim"));
    const auto test = alerts({QStringLiteral("test"), QStringLiteral("--log-level"), QStringLiteral("debug")});
    QCOMPARE(test.exitCode, 3); // nobody is there
    QVERIFY2(test.messages.contains("refused") && !test.messages.contains("geheim"), test.messages.constData());
}

void TestAlertsCommand::testsADelivery()
{
    QCOMPARE(alerts({QStringLiteral("test")}).exitCode, 1);
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 200 OK", R"({"ok":true})"});
    receiver.answer("/", {"HTTP/1.1 403 Forbidden", R"({"ok":false})"});
    writeBytes(path("token"), "12:geheim\n");
    (void)told(QStringLiteral("add telegram chat --chat 5 --url %1 --token-file %2").arg(receiver.url(), path("token")));
    for (const int exitCode : {0, 1}) {
        CliProcess test({QStringLiteral("--data-dir"), path("data"), QStringLiteral("alerts"), QStringLiteral("test"), QStringLiteral("chat"), QStringLiteral("--json")});
        test.mayEnd();
        AWAIT_VERIFY(!test.isRunning(), answerMs);
        const auto answer = test.waitForEnd();
        QCOMPARE(answer.exitCode, exitCode);
        const auto result = QJsonDocument::fromJson(answer.output).object().value(QLatin1String("tests")).toArray().first().toObject();
        QCOMPARE(result.value(QLatin1String("delivered")).toBool(), exitCode == 0);
    }
    QCOMPARE(receiver.asked.front().path, QByteArray("/bot12:geheim/sendMessage"));
    QCOMPARE(bodyOf(receiver.asked.front()).value(QLatin1String("chat_id")).toString(), QStringLiteral("5"));
    QCOMPARE(alerts({QStringLiteral("test"), QStringLiteral("nobody")}).exitCode, 1);
    const auto untested = told(QStringLiteral("test nobody"), 1);
    QVERIFY(untested.value(QLatin1String("tests")).isArray() && !untested.value(QLatin1String("problem")).toString().isEmpty());
}

void TestAlertsCommand::aRecorderTellsOnce()
{
    Receiver receiver((QByteArray()));
    addHook(receiver.url());
    QCOMPARE(change(QStringLiteral("add rate BTCUSDT --within 5s --least 0.2")).exitCode, 0); // once
    auto recorder = record();
    AWAIT_VERIFY2(!receiver.asked.empty(), QString::fromUtf8(recorder->messages()), recordingMs);
    const auto body = bodyOf(receiver.asked.front());
    QCOMPARE(body.value(QLatin1String("kind")).toString(), QStringLiteral("rate"));
    QCOMPARE(body.value(QLatin1String("symbol")).toString(), QStringLiteral("BTCUSDT"));
    AWAIT_VERIFY2(bytesOf(path("alerts.json")).contains("\"enabled\": false"), QString::fromUtf8(bytesOf(path("alerts.json"))), answerMs);
    QVERIFY2(recorder->messages().contains("Alert: BTCUSDT"), recorder->messages().constData());
    AWAIT_VERIFY2(change(QStringLiteral("log")).output.contains("delivered"), QString::fromUtf8(recorder->messages()), answerMs); // its answer was had
    recorder->mayEnd();
    recorder->kill();
    // Before it: what is above already when a rule comes is no spike.
    QCOMPARE(change(QStringLiteral("add rate ETHUSDT --within 5s --least 0.2")).exitCode, 0);
    recorder = record();
    AWAIT_VERIFY2(receiver.asked.size() >= 2, QString::fromUtf8(recorder->messages()), recordingMs);
    QCOMPARE(bodyOf(receiver.asked[1]).value(QLatin1String("symbol")).toString(), QStringLiteral("ETHUSDT"));
    AWAIT_VERIFY2(change(QStringLiteral("log")).output.count("delivered") == 2, QString::fromUtf8(recorder->messages()), answerMs); // its answer was had, too
    recorder->signal(SIGTERM);
    QVERIFY(recorder->waitForEnd().exitCode == 0);
    QCOMPARE(receiver.asked.size(), std::size_t(2));
    const auto log = QString::fromUtf8(change(QStringLiteral("log")).output);
    QCOMPARE(log.count(QStringLiteral("delivered")), 2);
}

void TestAlertsCommand::aRecorderFollowsItsFile()
{
    QCOMPARE(change(QStringLiteral("add stale")).exitCode, 0);
    const auto recorder = record();
    AWAIT_TEXT(QString::fromUtf8(recorder->messages()), QStringLiteral("Recording into"), recordingMs);
    const auto good = bytesOf(path("alerts.json"));
    writeBytes(path("alerts.json"), good + "}");
    AWAIT_TEXT(QString::fromUtf8(recorder->messages()), QStringLiteral("The alerts of before are watched"), answerMs);
    writeBytes(path("alerts.json"), good);
    QCOMPARE(change(QStringLiteral("add rate ALL --within 5s --least 0.2 --note later")).exitCode, 0);
    AWAIT_TEXT(QString::fromUtf8(recorder->messages()), QStringLiteral("Alert: "), recordingMs);
    recorder->signal(SIGTERM);
    QCOMPARE(recorder->waitForEnd().exitCode, 0);
    QCOMPARE(QString::fromUtf8(recorder->messages()).count(QStringLiteral("The alerts of before are watched")), 1);
}

void TestAlertsCommand::aRecorderRefusesABadFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("absent") << QByteArray() << QStringLiteral("there is no file");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("no JSON object");
    QTest::newRow("another format") << QByteArray(R"({"format":7,"rules":[]})") << QStringLiteral("format");
    QTest::newRow("a bad rule") << QByteArray(R"({"format":1,"rules":[{"id":1,"kind":"move","markets":"*USDT","window":300,"percent":"x"}]})") << QStringLiteral("percent");
    QTest::newRow("two of a number") << QByteArray(R"({"format":1,"rules":[{"id":1,"kind":"stale"},{"id":1,"kind":"gap"}]})") << QStringLiteral("two rules");
    QTest::newRow("a bad delivery") << QByteArray(R"({"format":1,"rules":[],"deliveries":[{"name":"x","kind":"pigeon"}]})") << QStringLiteral("delivery 1");
}

void TestAlertsCommand::aRecorderRefusesABadFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    if (!text.isEmpty())
        writeBytes(path("alerts.json"), text);
    const auto recorder = record();
    recorder->mayEnd();
    const auto answer = recorder->waitForEnd();
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages.constData());
    QCOMPARE(bytesOf(path("alerts.json")), text);
}

void TestAlertsCommand::endsInTimeBesideAReceiverThatHangs()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {QByteArray()});
    addHook(receiver.url());
    QCOMPARE(change(QStringLiteral("add rate ALL --within 5s --least 0.2")).exitCode, 0);
    const auto recorder = record();
    AWAIT_VERIFY2(!receiver.asked.empty(), QString::fromUtf8(recorder->messages()), recordingMs);
    recorder->signal(SIGTERM);
    QCOMPARE(recorder->waitForEnd().exitCode, 0);
    const auto deliveries = QJsonDocument::fromJson(change(QStringLiteral("list --json")).output).object().value(QLatin1String("deliveries")).toArray();
    QVERIFY(deliveries.first().toObject().value(QLatin1String("waiting")).toInt() >= 1);
}

TIDEMARK_TEST(TestAlertsCommand, QCoreApplication)
#include "tst_alerts_command.moc"
