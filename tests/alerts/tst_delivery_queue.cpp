#include "alerts/delivery_queue.h"

#include "alerts/alert_values.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const QString phone = QStringLiteral("phone");
const QString mail = QStringLiteral("mail");

AlertMessage message(int number)
{
    return {QString::number(number), alertEvent(number), QStringLiteral("title %1").arg(number), QStringLiteral("text"), false};
}

DeliveryNote noteOf(const DeliveryQueue::Waiting &waiting, DeliveryOutcome outcome)
{
    return {alertsStart, phone, waiting.message.id, waiting.message.title, outcome, waiting.tries + 1, QStringLiteral("because")};
}

} // namespace

class TestDeliveryQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void keepsOrderAcrossAnEnd();
    void aMessageIsQueuedOnce();
    void whatIsPostponedStaysFirst();
    void theOldestMakeRoom();
    void aDamagedFileIsPutAside();
    void aDamagedPageIsSeen();
    void isNobodyElses();
    void saysWhyItCannotBeUsed();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("alerts-deliveries.sqlite")); }
    [[nodiscard]] DeliveryQueue open()
    {
        auto queue = DeliveryQueue::open(path(), &m_problem);
        if (!queue)
            qFatal("%s", qPrintable(queue.message()));
        return std::move(queue).value();
    }
    [[nodiscard]] static QString nextOf(DeliveryQueue &queue, const QString &destination)
    {
        const auto next = queue.next(destination);
        return next && *next ? (*next)->message.id : QString();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_problem;
};

void TestDeliveryQueue::keepsOrderAcrossAnEnd()
{
    {
        auto queue = open();
        for (int i = 1; i <= 3; ++i)
            QVERIFY(queue.add(message(i), {phone, mail}, alertsStart));
        QVERIFY(queue.add(message(4), {mail}, alertsStart));
    }
    auto queue = open();
    QVERIFY((*queue.waiting() == std::map<QString, int>{{phone, 3}, {mail, 4}}));
    for (int i = 1; i <= 3; ++i) {
        const auto next = queue.next(phone);
        QVERIFY(next && *next);
        QCOMPARE((*next)->message.id, QString::number(i));
        QVERIFY((*next)->message.event == alertEvent(i));
        QCOMPARE((*next)->queuedAt, alertsStart);
        QVERIFY(queue.settle(**next, noteOf(**next, DeliveryOutcome::Delivered)));
    }
    QCOMPARE(nextOf(queue, phone), QString());
    QCOMPARE(nextOf(queue, mail), QStringLiteral("1"));
    QCOMPARE(queue.notes(10)->front().id, QStringLiteral("3"));
}

// Two programs may raise the same alert, and one may do so twice.
void TestDeliveryQueue::aMessageIsQueuedOnce()
{
    auto queue = open();
    auto other = open();
    QVERIFY(queue.add(message(1), {phone}, alertsStart));
    QVERIFY(other.add(message(1), {phone, mail}, alertsStart));
    QVERIFY((*queue.waiting() == std::map<QString, int>{{phone, 1}, {mail, 1}}));
    const auto next = *queue.next(phone);
    QVERIFY(queue.settle(*next, noteOf(*next, DeliveryOutcome::Delivered)));
    QVERIFY(other.add(message(1), {phone}, alertsStart)); // it was delivered
    QCOMPARE(nextOf(other, phone), QString());
}

void TestDeliveryQueue::whatIsPostponedStaysFirst()
{
    auto queue = open();
    QVERIFY(queue.add(message(1), {phone}, alertsStart));
    QVERIFY(queue.add(message(2), {phone}, alertsStart));
    const auto next = *queue.next(phone);
    QVERIFY(queue.postpone(*next, alertsStart + 60s, noteOf(*next, DeliveryOutcome::Postponed)));
    const auto again = *queue.next(phone);
    QCOMPARE(again->message.id, QStringLiteral("1"));
    QCOMPARE(again->due, alertsStart + 60s);
    QCOMPARE(again->tries, 1);
    QCOMPARE(queue.notes(10)->size(), std::size_t(1));
    QVERIFY(queue.settle(*again, noteOf(*again, DeliveryOutcome::Delivered)));
    QCOMPARE(queue.notes(10)->size(), std::size_t(1)); // one line for each message
    QCOMPARE(queue.notes(10)->front().tries, 2);
}

void TestDeliveryQueue::theOldestMakeRoom()
{
    auto queue = open();
    {
        auto fill = mustHave(SqliteConnection::open(path()));
        QVERIFY(fill.run(QStringLiteral("INSERT INTO waiting(destination, id, message, queued, due, tries) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                                        "SELECT 'phone', 'old ' || i, '{}', 0, 0, 0 FROM n"), {DeliveryQueue::mostWaiting}));
    }
    QVERIFY(queue.add(message(1), {phone}, alertsStart));
    QCOMPARE(queue.waiting()->at(phone), DeliveryQueue::mostWaiting);
    QCOMPARE(nextOf(queue, phone), QStringLiteral("old 2"));
    const auto note = queue.notes(10)->front();
    QCOMPARE(note.id, QStringLiteral("old 1"));
    QCOMPARE(note.outcome, DeliveryOutcome::GivenUp);
}

void TestDeliveryQueue::aDamagedFileIsPutAside()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(10'000, 'x')) > 0);
    file.close();
    auto queue = open();
    QVERIFY2(m_problem.contains(QStringLiteral(".damaged")), qPrintable(m_problem));
    QVERIFY(QFile::exists(path() + QStringLiteral(".damaged")));
    QVERIFY(queue.add(message(1), {phone}, alertsStart));
}

// Of a table, whose names are well: the file opens, and nothing could be read of it or added.
void TestDeliveryQueue::aDamagedPageIsSeen()
{
    {
        auto queue = open();
        for (int i = 1; i <= 20; ++i)
            QVERIFY(queue.add(message(i), {phone}, alertsStart));
    }
    std::int64_t begins = 0;
    {
        auto look = mustHave(SqliteConnection::open(path()));
        must(look.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        const auto page = mustHave(look.value(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'waiting'"))).toLongLong();
        begins = (page - 1) * mustHave(look.value(QStringLiteral("PRAGMA page_size"))).toLongLong();
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(begins) && file.write(QByteArray(1'000, '\xff')) == 1'000);
    file.close();
    auto queue = open();
    QVERIFY2(m_problem.contains(QStringLiteral(".damaged")), qPrintable(m_problem));
    QVERIFY(queue.add(message(21), {phone}, alertsStart));
    QCOMPARE(nextOf(queue, phone), QStringLiteral("21"));
}

void TestDeliveryQueue::isNobodyElses()
{
    const auto queue = open();
    QCOMPARE(QFileInfo(path()).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

void TestDeliveryQueue::saysWhyItCannotBeUsed()
{
    QString problem;
    const auto queue = DeliveryQueue::open(m_folder->filePath(QStringLiteral("nowhere/x.sqlite")), &problem);
    QVERIFY(!queue);
    QVERIFY2(queue.message().contains(QStringLiteral("nowhere")), qPrintable(queue.message()));
}

TIDEMARK_TEST(TestDeliveryQueue, QCoreApplication)
#include "tst_delivery_queue.moc"
