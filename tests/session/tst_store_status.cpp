#include "session/store_status.h"

#include "database/trade_writer.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;

class TestStoreStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsAChangeOnce();
    void isStalledSinceItStoredLast();
    void aCommitEndsAStall();
    void whatWaitsApartIsTheProblemOfOneThatStores();

private:
    [[nodiscard]] DatabaseStatus told() const { return m_changed->last().first().value<DatabaseStatus>(); }

    std::optional<StoreStatus> m_status;
    std::optional<QSignalSpy> m_changed;
};

void TestStoreStatus::init()
{
    m_changed.reset();
    m_status.emplace(QStringLiteral("somewhere"), QString(), nullptr);
    m_changed.emplace(&*m_status, &StoreStatus::changed);
}

void TestStoreStatus::tellsAChangeOnce()
{
    QTest::ignoreMessage(QtWarningMsg, "gone");
    m_status->setState(DatabaseState::Away, QStringLiteral("gone"));
    m_status->setState(DatabaseState::Away, QStringLiteral("gone"));
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(told().where, QStringLiteral("somewhere"));
    QCOMPARE(told().problem, QStringLiteral("gone"));
    QTest::ignoreMessage(QtWarningMsg, "gone for good");
    m_status->setState(DatabaseState::Away, QStringLiteral("gone for good"));
    QCOMPARE(m_changed->size(), 2);
}

void TestStoreStatus::isStalledSinceItStoredLast()
{
    const auto before = wallClock();
    m_status->noteCommit({.stored = 3, .rejected = 1}, before);
    const auto after = wallClock();
    QCOMPARE(told().stored, 3);
    QCOMPARE(told().rejected, 1);
    m_status->setState(DatabaseState::Ready);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Nothing has been stored since .*: waiting for Ann")));
    m_status->setState(DatabaseState::Stalled, QStringLiteral("waiting for Ann"));
    QVERIFY(before <= told().since && told().since <= after);
}

void TestStoreStatus::aCommitEndsAStall()
{
    m_status->setState(DatabaseState::Stalled, QStringLiteral("waiting"));
    m_status->noteCommit({.stored = 1}, {});
    QCOMPARE(told().state, DatabaseState::Ready);
    QCOMPARE(told().problem, QString());
    m_status->setState(DatabaseState::Away, QStringLiteral("gone"));
    m_status->noteCommit({.stored = 1}, {}); // the last words of a session that is over
    QCOMPARE(m_status->state(), DatabaseState::Away);
}

void TestStoreStatus::whatWaitsApartIsTheProblemOfOneThatStores()
{
    m_status->setAside(3, QStringLiteral("no month"));
    QCOMPARE(told().aside, 3);
    m_status->setReady();
    QCOMPARE(told().problem, QStringLiteral("no month"));
    QVERIFY(told().needsPerson);
    m_status->setAside(0, {});
    m_status->setReady();
    QCOMPARE(told().problem, QString());
    QVERIFY(!told().needsPerson);
}

TIDEMARK_TEST(TestStoreStatus, QCoreApplication)
#include "tst_store_status.moc"
