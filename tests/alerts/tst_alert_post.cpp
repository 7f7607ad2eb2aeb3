#include "alerts/alert_post.h"

#include "alerts/alert_values.h"
#include "alerts/delivery_queue.h"
#include "mirror/scripted_influx.h"
#include "spool/sqlite_connection.h"
#include "support/await.h"
#include "support/held_port.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

using Receiver = ScriptedInflux; // takes what nobody named

AlertDestination destination(const char *name, DestinationKind kind = DestinationKind::Webhook)
{
    AlertDestination destination;
    destination.name = QString::fromLatin1(name);
    destination.kind = kind;
    return destination;
}

AlertEvent eventAt(int second)
{
    auto event = alertEvent(1);
    event.at = alertsStart + std::chrono::seconds(second);
    return event;
}

QJsonObject bodyOf(const Receiver::Asked &asked)
{
    return QJsonDocument::fromJson(asked.body).object();
}

// The times of what was received, in order.
QStringList timesIn(const Receiver &receiver)
{
    QStringList times;
    for (const auto &asked : receiver.asked)
        times += bodyOf(asked).value(QLatin1String("at")).toString();
    return times;
}

QStringList timesOf(std::initializer_list<int> seconds)
{
    QStringList times;
    for (const int second : seconds)
        times += toIsoString(alertsStart + std::chrono::seconds(second));
    return times;
}

QString textIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// Alerts on their way to receivers that are there, away, slow and unwilling.
class TestAlertPost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void deliversInOrder();
    void deliversOnceTheReceiverIsBack();
    void asksAgainWhenItIsTold();
    void givesUpWhatIsRefused();
    void doesNotFollowElsewhere();
    void whatIsTooOldIsGivenUp();
    void oneThatHangsKeepsNobodyElseWaiting();
    void anEndlessAnswerIsAnAnswer();
    void whatWasNotDeliveredIsLater();
    void isQueuedBeforeTheFileSaysThatItWasTold();
    void whatWasHandedOverIsQueuedAtTheEnd();
    void deliversOnceItCanKnowItsTurn();
    void twoProgramsTellOnce();
    void twoProgramsTellOnceWhatIsToldOnce();
    void whatIsToldOnceIsToldOnceAlsoBeyondAKill();
    void rulesNameTheirDeliveries();
    void aCommandGetsItInItsEnvironment();
    void aCommandThatCannotBeStartedIsSaid();
    void whatACommandHasStartedEndsWithIt();
    void waitsWhileAddressesAreOpenToOthers();
    void sendsATest();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("alerts.json")); }
    [[nodiscard]] std::unique_ptr<AlertPost> post(AlertBook &book)
    {
        auto post = std::make_unique<AlertPost>(book, nullptr);
        connect(post.get(), &AlertPost::noted, this, [this](const DeliveryNote &note) { m_notes.push_back(note); });
        connect(post.get(), &AlertPost::troubled, this, [this](const QString &problem) { m_problems += problem; });
        return post;
    }
    // A webhook of this address, and a rule.
    void keep(const std::vector<std::pair<AlertDestination, AlertAddress>> &ways)
    {
        AlertsKept kept;
        kept.rules = {alertRule(1)};
        for (const auto &[one, address] : ways) {
            kept.destinations.push_back(one);
            must(SecretBook(path()).keep(one.name, address));
        }
        must(writeAlertFile(path(), kept));
    }
    // What waits for a delivery of this name.
    [[nodiscard]] int waitingFor(const QString &name) const
    {
        QString problem;
        auto queue = DeliveryQueue::open(DeliveryQueue::pathFor(path()), &problem);
        const auto waiting = queue ? queue.value().waiting() : Result<std::map<QString, int>>(queue.error());
        return waiting && waiting->contains(name) ? waiting->at(name) : 0;
    }
    [[nodiscard]] QString lastSentence() const { return m_notes.empty() ? QString() : m_notes.back().sentence; }

    std::optional<QTemporaryDir> m_folder;
    std::vector<DeliveryNote> m_notes;
    QStringList m_problems;
};

void TestAlertPost::init()
{
    m_folder.emplace();
    m_notes.clear();
    m_problems.clear();
}

void TestAlertPost::deliversInOrder()
{
    Receiver receiver((QByteArray()));
    keep({{destination("hook"), {receiver.url() + QStringLiteral("/a"), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    for (int second = 0; second < 20; ++second)
        book.add(eventAt(second));
    AWAIT_COMPARE(receiver.asked.size(), std::size_t(20), answerMs);
    for (int second = 0; second < 20; ++second)
        QCOMPARE(timesIn(receiver)[second], toIsoString(alertsStart + std::chrono::seconds(second)));
    const auto &first = receiver.asked.front();
    QCOMPARE(first.path, QByteArray("/a"));
    QCOMPARE(first.headers.value("idempotency-key"), bodyOf(first).value(QLatin1String("id")).toString().toLatin1());
    QVERIFY(bodyOf(first).value(QLatin1String("text")).toString().contains(toIsoString(alertsStart).mid(11, 8)));
    AWAIT_COMPARE(m_notes.size(), std::size_t(20), answerMs);
}

void TestAlertPost::deliversOnceTheReceiverIsBack()
{
    HeldPort port;
    keep({{destination("hook"), {QStringLiteral("http://127.0.0.1:%1/").arg(port.number()), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    book.add(eventAt(2));
    AWAIT_VERIFY2(m_notes.size() >= 2, QString::number(m_notes.size()), answerMs);
    QCOMPARE(m_notes.front().outcome, DeliveryOutcome::Postponed);
    QVERIFY2(lastSentence().contains(QStringLiteral("refused")), qPrintable(lastSentence()));
    Receiver receiver((QByteArray()));
    QTcpServer door; // in front of the receiver, at the address that was away
    connect(&door, &QTcpServer::newConnection, this, [&] {
        auto *client = door.nextPendingConnection();
        auto *behind = new QTcpSocket(client);
        behind->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(QUrl(receiver.url()).port()));
        connect(client, &QTcpSocket::readyRead, behind, [client, behind] { behind->write(client->readAll()); });
        connect(behind, &QTcpSocket::readyRead, client, [client, behind] { client->write(behind->readAll()); });
    });
    QVERIFY(port.open(door));
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 2}), 2 * answerMs);
}

void TestAlertPost::asksAgainWhenItIsTold()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 2", "slow down"});
    receiver.answer("/", {"HTTP/1.1 503 Service Unavailable"});
    receiver.answer("/", {"HTTP/1.1 200 OK", "{}"});
    keep({{destination("hook"), {receiver.url() + QStringLiteral("/"), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_COMPARE(m_notes.size(), std::size_t(3), 2 * answerMs);
    QVERIFY2(m_notes[0].sentence.contains(QStringLiteral("after 2 s")), qPrintable(m_notes[0].sentence));
    QCOMPARE(m_notes[2].outcome, DeliveryOutcome::Delivered);
    QCOMPARE(m_notes[2].tries, 3);
    QCOMPARE(timesIn(receiver), timesOf({1, 1, 1}));
    QCOMPARE(receiver.asked[0].headers.value("idempotency-key"), receiver.asked[2].headers.value("idempotency-key"));
}

void TestAlertPost::givesUpWhatIsRefused()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 401 Unauthorized", "geheim"});
    receiver.answer("/", {"HTTP/1.1 200 OK"});
    keep({{destination("hook"), {receiver.url() + QStringLiteral("/geheim"), {}, QStringLiteral("geheim"), {}}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    book.add(eventAt(2));
    AWAIT_COMPARE(m_notes.size(), std::size_t(2), answerMs);
    QCOMPARE(m_notes[0].outcome, DeliveryOutcome::GivenUp);
    QVERIFY2(m_notes[0].sentence.contains(QStringLiteral("401")) && !m_notes[0].sentence.contains(QStringLiteral("geheim")), qPrintable(m_notes[0].sentence));
    QCOMPARE(m_notes[1].outcome, DeliveryOutcome::Delivered);
    QVERIFY(!textIn(path()).contains(QStringLiteral("geheim")));
}

void TestAlertPost::doesNotFollowElsewhere()
{
    Receiver elsewhere((QByteArray()));
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 307 Temporary Redirect\r\nLocation: " + elsewhere.url().toLatin1() + "/"});
    keep({{destination("hook"), {receiver.url(), {}, QStringLiteral("geheim"), {}}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_COMPARE(m_notes.size(), std::size_t(1), answerMs);
    QCOMPARE(m_notes[0].outcome, DeliveryOutcome::GivenUp);
    QVERIFY2(lastSentence().contains(QStringLiteral("not followed")), qPrintable(lastSentence()));
    QVERIFY(elsewhere.asked.empty());
}

void TestAlertPost::whatIsTooOldIsGivenUp()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 500 Internal Server Error"});
    auto hook = destination("hook");
    hook.maxAge = 1s;
    keep({{hook, {receiver.url(), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_VERIFY2(!m_notes.empty() && m_notes.back().outcome == DeliveryOutcome::GivenUp, lastSentence(), answerMs);
    QVERIFY2(lastSentence().contains(QStringLiteral("1 s")), qPrintable(lastSentence()));
}

void TestAlertPost::oneThatHangsKeepsNobodyElseWaiting()
{
    Receiver hanging((QByteArray()));
    hanging.answer("/", {QByteArray()});
    Receiver receiver((QByteArray()));
    keep({{destination("slow"), {hanging.url(), {}, {}, {}}}, {destination("quick"), {receiver.url(), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    for (int second = 1; second <= 3; ++second)
        book.add(eventAt(second));
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 2, 3}), answerMs);
    AWAIT_VERIFY(!hanging.asked.empty(), answerMs);
}

void TestAlertPost::anEndlessAnswerIsAnAnswer()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 200 OK", QByteArray(32 << 20, 'x')});
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_COMPARE(m_notes.size(), std::size_t(1), answerMs);
    QCOMPARE(m_notes[0].outcome, DeliveryOutcome::Delivered);
}

void TestAlertPost::whatWasNotDeliveredIsLater()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {QByteArray()}); // it hangs
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    {
        AlertBook book(path());
        const auto way = post(book);
        book.add(eventAt(1));
        book.add(eventAt(2));
        AWAIT_COMPARE(receiver.asked.size(), std::size_t(1), answerMs);
        way->end(0ms);
    }
    receiver.answer("/", {"HTTP/1.1 200 OK"});
    receiver.answer("/", {"HTTP/1.1 200 OK"});
    AlertBook book(path());
    const auto way = post(book);
    // The first hung once more in the script; what was not answered is sent again, under the same id.
    AWAIT_VERIFY2(receiver.asked.size() >= 2, QString::number(receiver.asked.size()), answerMs);
    QCOMPARE(timesIn(receiver).mid(0, 2), timesOf({1, 1}));
    QCOMPARE(receiver.asked[0].headers.value("idempotency-key"), receiver.asked[1].headers.value("idempotency-key"));
}

// A kill between the two loses none.
void TestAlertPost::isQueuedBeforeTheFileSaysThatItWasTold()
{
    keep({{destination("hook"), {QStringLiteral("http://127.0.0.1:1/"), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    QSignalSpy standing(way.get(), &AlertPost::standingTold);
    way->askStanding();
    AWAIT_COMPARE(standing.count(), 1, answerMs); // the queue is there
    auto busy = SqliteConnection::open(DeliveryQueue::pathFor(path()));
    QVERIFY(busy.ok());
    QVERIFY(busy.value().run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    book.add(eventAt(1));
    AlertBook other(path());
    other.setRules({alertRule(1), alertRule(2)});
    AWAIT_COMPARE(readAlertFile(path()).kept.rules.size(), std::size_t(2), answerMs);
    const bool isToldOf = !readAlertFile(path()).kept.history.empty();
    QVERIFY(!isToldOf || !m_problems.isEmpty()); // it says so where the queue kept it waiting for too long
    QVERIFY(busy.value().run(QStringLiteral("COMMIT")).ok());
    AWAIT_COMPARE(waitingFor(QStringLiteral("hook")), 1, answerMs);
    AWAIT_COMPARE(readAlertFile(path()).kept.history.size(), std::size_t(1), answerMs);
}

void TestAlertPost::whatWasHandedOverIsQueuedAtTheEnd()
{
    keep({{destination("hook"), {QStringLiteral("http://127.0.0.1:1/"), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    for (int second = 1; second <= 20; ++second)
        book.add(eventAt(second));
    way->end(0ms);
    QCOMPARE(waitingFor(QStringLiteral("hook")), 20);
}

// As where the disk was full, or too many files were open, when the first alert came.
void TestAlertPost::deliversOnceItCanKnowItsTurn()
{
    Receiver receiver((QByteArray()));
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    const auto lock = DeliveryQueue::pathFor(path()) + QStringLiteral(".lock");
    QVERIFY(QDir().mkdir(lock)); // where a file should be
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_VERIFY(!m_problems.isEmpty(), answerMs);
    QVERIFY2(m_problems[0].contains(lock), qPrintable(m_problems[0]));
    QVERIFY(receiver.asked.empty());
    QVERIFY(QDir().rmdir(lock));
    AWAIT_COMPARE(timesIn(receiver), timesOf({1}), answerMs);
}

void TestAlertPost::twoProgramsTellOnce()
{
    Receiver receiver((QByteArray()));
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    AlertBook book(path());
    AlertBook otherBook(path());
    auto way = post(book);
    const auto other = post(otherBook);
    for (int second = 1; second <= 3; ++second) {
        otherBook.add(eventAt(second));
        book.add(eventAt(second));
    }
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 2, 3}), answerMs);
    way.reset(); // the other one goes on
    otherBook.add(eventAt(4));
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 2, 3, 4}), answerMs);
}

// One of them learns from the file what the other has told before it tells the same.
void TestAlertPost::twoProgramsTellOnceWhatIsToldOnce()
{
    Receiver receiver((QByteArray()));
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    auto kept = readAlertFile(path()).kept;
    kept.rules.front().rest.reset();
    must(writeAlertFile(path(), kept));
    {
        AlertBook book(path());
        const auto way = post(book);
        book.add(eventAt(1));
        AWAIT_COMPARE(timesIn(receiver), timesOf({1}), answerMs);
    }
    AlertBook otherBook(path());
    const auto other = post(otherBook);
    QCOMPARE(otherBook.kept().history.size(), std::size_t(1));
    otherBook.add(eventAt(1));
    otherBook.add(eventAt(2)); // as of another market at once
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 2}), answerMs);
}

// A kill took the file's word that it was told; the next start finds the same crossing at another moment.
void TestAlertPost::whatIsToldOnceIsToldOnceAlsoBeyondAKill()
{
    Receiver receiver((QByteArray()));
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    auto kept = readAlertFile(path()).kept;
    kept.rules.front().rest.reset();
    must(writeAlertFile(path(), kept));
    {
        AlertBook book(path());
        const auto way = post(book);
        book.add(eventAt(1));
        AWAIT_COMPARE(m_notes.size(), std::size_t(1), answerMs);
    }
    kept.rules.push_back(alertRule(2));
    must(writeAlertFile(path(), kept));
    AlertBook book(path());
    auto way = post(book);
    book.add(eventAt(2));
    auto other = eventAt(3);
    other.rule = 2;
    book.add(other);
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 3}), answerMs);
    // Who switches it on again, also by hand, is told again.
    AWAIT_COMPARE(readAlertFile(path()).kept.history.size(), std::size_t(2), answerMs);
    auto rules = book.kept().rules;
    rules.front().isEnabled = true;
    book.setRules(rules);
    book.add(eventAt(4));
    AWAIT_COMPARE(timesIn(receiver), timesOf({1, 3, 4}), answerMs);
}

void TestAlertPost::rulesNameTheirDeliveries()
{
    Receiver receiver((QByteArray()));
    keep({{destination("a"), {receiver.url() + QStringLiteral("/a"), {}, {}, {}}}, {destination("b"), {receiver.url() + QStringLiteral("/b"), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    auto named = alertRule(1);
    named.to = {QStringLiteral("b")};
    auto none = alertRule(2);
    none.to.emplace();
    book.setRules({named, none, alertRule(3)});
    auto event = eventAt(1);
    book.add(event);
    event.rule = 2;
    book.add(event);
    event.rule = 3;
    book.add(event);
    AWAIT_COMPARE(m_notes.size(), std::size_t(3), answerMs);
    QStringList paths;
    for (const auto &asked : receiver.asked)
        paths += QString::fromLatin1(asked.path) + QString::number(bodyOf(asked).value(QLatin1String("rule")).toInt());
    paths.sort();
    QCOMPARE(paths, (QStringList{QStringLiteral("/a3"), QStringLiteral("/b1"), QStringLiteral("/b3")}));
}

void TestAlertPost::aCommandGetsItInItsEnvironment()
{
    const auto program = m_folder->filePath(QStringLiteral("it's told"));
    const auto told = m_folder->filePath(QStringLiteral("told"));
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nprintf '%s|%s|%s' \"$TIDEMARK_ALERT_SYMBOL\" \"$TIDEMARK_ALERT_NOTE\" \"$1\" > '" + told.toUtf8() + "'\n");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    auto command = destination("own", DestinationKind::Command);
    command.program = program;
    command.arguments = {QStringLiteral("$(reboot); `x` *")};
    keep({{command, {}}});
    AlertBook book(path());
    const auto way = post(book);
    auto event = eventAt(1);
    event.note = QStringLiteral("'; touch /tmp/x; $(y)");
    book.add(event);
    AWAIT_COMPARE(m_notes.size(), std::size_t(1), answerMs);
    QCOMPARE(m_notes[0].outcome, DeliveryOutcome::Delivered);
    QCOMPARE(textIn(told), QStringLiteral("BTCUSDT|'; touch /tmp/x; $(y)|$(reboot); `x` *"));
}

void TestAlertPost::aCommandThatCannotBeStartedIsSaid()
{
    auto command = destination("own", DestinationKind::Command);
    command.program = m_folder->filePath(QStringLiteral("nowhere"));
    keep({{command, {}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_COMPARE(m_notes.size(), std::size_t(1), answerMs);
    QCOMPARE(m_notes[0].outcome, DeliveryOutcome::GivenUp);
    QVERIFY2(lastSentence().contains(QStringLiteral("could not be started")), qPrintable(lastSentence()));
}

void TestAlertPost::whatACommandHasStartedEndsWithIt()
{
    const auto program = m_folder->filePath(QStringLiteral("lingering"));
    const auto started = m_folder->filePath(QStringLiteral("started"));
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nsleep 300 &\necho $! > \"$1.new\"\nmv \"$1.new\" \"$1\"\nwait\n");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    auto command = destination("own", DestinationKind::Command);
    command.program = program;
    command.arguments = {started};
    keep({{command, {}}});
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_VERIFY2(QFile::exists(started), lastSentence(), answerMs);
    const auto words = QStringLiteral("/proc/%1/cmdline").arg(textIn(started).trimmed()); // none once it has ended
    QVERIFY(!textIn(words).isEmpty());
    way->end(0ms);
    AWAIT_VERIFY2(textIn(words).isEmpty(), textIn(words), answerMs);
}

void TestAlertPost::waitsWhileAddressesAreOpenToOthers()
{
    Receiver receiver((QByteArray()));
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    QFile secrets(SecretBook(path()).path());
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(secrets.setPermissions(own | QFileDevice::ReadOther));
    AlertBook book(path());
    const auto way = post(book);
    book.add(eventAt(1));
    AWAIT_VERIFY2(!m_problems.isEmpty(), QString(), answerMs);
    QVERIFY2(m_problems.first().contains(QStringLiteral("chmod 600")), qPrintable(m_problems.first()));
    QVERIFY(receiver.asked.empty());
    QVERIFY(secrets.setPermissions(own));
    QVERIFY(SecretBook(path()).keep(QStringLiteral("other"), {})); // the file has changed
    AWAIT_COMPARE(timesIn(receiver), timesOf({1}), answerMs);
}

void TestAlertPost::sendsATest()
{
    Receiver receiver((QByteArray()));
    receiver.answer("/", {"HTTP/1.1 200 OK"});
    receiver.answer("/", {"HTTP/1.1 404 Not Found"});
    keep({{destination("hook"), {receiver.url(), {}, {}, {}}}});
    AlertBook book(path());
    const auto way = post(book);
    QSignalSpy tested(way.get(), &AlertPost::tested);
    way->test(QStringLiteral("hook"));
    AWAIT_COMPARE(tested.count(), 1, answerMs);
    QCOMPARE(tested[0][1].value<DeliveryVerdict>().outcome, DeliveryOutcome::Delivered);
    QVERIFY(bodyOf(receiver.asked.front()).value(QLatin1String("test")).toBool());
    way->test(destination("new"), {receiver.url(), {}, {}, {}});
    AWAIT_COMPARE(tested.count(), 2, answerMs);
    QCOMPARE(tested[1][1].value<DeliveryVerdict>().outcome, DeliveryOutcome::GivenUp);
    way->test(destination("bad"), {});
    AWAIT_COMPARE(tested.count(), 3, answerMs);
    QVERIFY(!tested[2][1].value<DeliveryVerdict>().sentence.isEmpty());
    QSignalSpy told(way.get(), &AlertPost::standingTold);
    way->askStanding();
    AWAIT_COMPARE(told.count(), 1, answerMs);
    QCOMPARE(told[0][0].value<DeliveryStanding>().notes.size(), std::size_t(2));
}

TIDEMARK_TEST(TestAlertPost, QCoreApplication)
#include "tst_alert_post.moc"
