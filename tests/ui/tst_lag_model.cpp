#include "support/test_program.h"
#include "ui/record/lag_model.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using std::chrono::milliseconds;

class LagModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStageHasItsRow();
    void onlyWhatChangedIsAnnounced();

private:
    test::WatchedModel<LagModel> m_model;
};

void LagModelTest::everyStageHasItsRow()
{
    QCOMPARE(m_model.rowCount(), 3);
    QCOMPARE(m_model.text(0, LagModel::MedianColumn), QStringLiteral("—"));
    LagStatus lag;
    lag.receivedToCommitted = DelaySpread{milliseconds(84), milliseconds(1'234), milliseconds(65'000)};
    m_model.show(lag);
    QCOMPARE(m_model.text(1, LagModel::StageColumn), QStringLiteral("Received → committed"));
    QCOMPARE(m_model.text(1, LagModel::MedianColumn), QStringLiteral("84 ms"));
    QCOMPARE(m_model.text(1, LagModel::P99Column), QStringLiteral("1.2 s"));
    QCOMPARE(m_model.text(1, LagModel::MostColumn), QStringLiteral("1 min 5 s"));
    QCOMPARE(m_model.text(2, LagModel::MedianColumn), QStringLiteral("—"));
}

void LagModelTest::onlyWhatChangedIsAnnounced()
{
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    LagStatus lag;
    lag.receivedToPainted = DelaySpread{milliseconds(4), milliseconds(5), milliseconds(6)};
    m_model.show(lag);
    m_model.show(lag);
    QCOMPARE(changes.size(), 2); // the former test's row goes, this one's comes
}

TIDEMARK_TEST(LagModelTest, QApplication)
#include "tst_lag_model.moc"
