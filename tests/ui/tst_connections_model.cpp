#include "ui/record/connections_model.h"

#include "support/test_program.h"
#include "ui_values.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto now = at("2024-08-08T12:00:00Z");

ConnectionFacts facts(FeedState state = FeedState::Live)
{
    return {QStringLiteral("stream.example.org"), state, at("2024-08-08T09:55:00Z"), 300, 412.4, std::chrono::milliseconds(84), false};
}

} // namespace

class ConnectionsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsBecomeWords();
    void statesAreTold();
    void connectionsComeAndGo();
    void onlyWhatChangedIsAnnounced();

private:
    WatchedModel<ConnectionsModel> m_model;
};

void ConnectionsModelTest::factsBecomeWords()
{
    m_model.show({facts()}, now);
    QCOMPARE(m_model.text(0, ConnectionsModel::HostColumn), QStringLiteral("stream.example.org"));
    QCOMPARE(m_model.text(0, ConnectionsModel::StateColumn), QStringLiteral("Live"));
    QCOMPARE(m_model.text(0, ConnectionsModel::MarketsColumn), QStringLiteral("300"));
    QCOMPARE(m_model.text(0, ConnectionsModel::AgeColumn), QStringLiteral("2 h 5 min"));
    QCOMPARE(m_model.text(0, ConnectionsModel::RateColumn), QStringLiteral("412"));
    QCOMPARE(m_model.text(0, ConnectionsModel::LagColumn), QStringLiteral("84 ms"));
}

void ConnectionsModelTest::statesAreTold()
{
    auto retiring = facts();
    retiring.isRetiring = true;
    auto connecting = facts(FeedState::Connecting);
    connecting.lag.reset();
    m_model.show({retiring, connecting, facts(FeedState::Silent)}, now);
    QCOMPARE(m_model.text(0, ConnectionsModel::StateColumn), QStringLiteral("Being replaced"));
    QCOMPARE(m_model.text(1, ConnectionsModel::StateColumn), QStringLiteral("Connecting"));
    QCOMPARE(m_model.text(1, ConnectionsModel::AgeColumn), QStringLiteral("—"));
    QCOMPARE(m_model.text(1, ConnectionsModel::LagColumn), QStringLiteral("—"));
    QVERIFY(m_model.index(2, ConnectionsModel::StateColumn).data(Qt::ToolTipRole).toString().contains(QLatin1String("being replaced")));
}

void ConnectionsModelTest::connectionsComeAndGo()
{
    m_model.show({facts(), facts(), facts()}, now);
    QCOMPARE(m_model.rowCount(), 3);
    m_model.show({facts()}, now);
    QCOMPARE(m_model.rowCount(), 1);
    m_model.show({}, now);
    QCOMPARE(m_model.rowCount(), 0);
}

void ConnectionsModelTest::onlyWhatChangedIsAnnounced()
{
    m_model.show({facts(), facts()}, now);
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_model.show({facts(), facts()}, now);
    QCOMPARE(changes.size(), 0);
    auto busier = facts();
    busier.messagesPerSecond = 500;
    m_model.show({facts(), busier}, now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), m_model.index(1, ConnectionsModel::RateColumn));
}

TIDEMARK_TEST(ConnectionsModelTest, QApplication)
#include "tst_connections_model.moc"
