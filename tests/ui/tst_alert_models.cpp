#include "ui/alerts/alert_history_model.h"
#include "ui/alerts/alert_rules_model.h"

#include "alert_ui_values.h"
#include "support/test_program.h"
#include "watched_model.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class TestAlertModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesComeAndGoInPlace();
    void aChangedRuleChangesItsRowAlone();
    void theBoxSwitchesARule();
    void saysWhereMarketsStand();
    void historyBeginsWithTheNewest();
    void historyIsBounded();
    void readOnesStandOutNoMore();

private:
    std::shared_ptr<SymbolScales> m_scales = std::make_shared<SymbolScales>();
};

void TestAlertModels::rulesComeAndGoInPlace()
{
    WatchedModel<AlertRulesModel> model(m_scales);
    const auto ids = [&model] {
        QList<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data(AlertRulesModel::IdRole).toLongLong();
        return all;
    };
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const QList<qint64> &wanted : {QList<qint64>{1, 2, 3}, {1, 3}, {1, 2, 3}, {4, 1, 3, 5}, {3, 5, 4, 1}, {6, 1, 4}, {}, {7}}) {
        std::vector<AlertRule> rules;
        for (const auto id : wanted)
            rules.push_back(alertRule(id));
        model.setRules(rules);
        QCOMPARE(ids(), wanted);
    }
    QCOMPARE(reset.count(), 0); // marks and scroll positions stay
}

void TestAlertModels::aChangedRuleChangesItsRowAlone()
{
    WatchedModel<AlertRulesModel> model(m_scales);
    model.setRules({alertRule(1), alertRule(2)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto told = alertRule(2);
    told.raisedAt = alertsNow;
    told.isEnabled = false;
    model.setRules({alertRule(1), told});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(0, AlertRulesModel::ToldColumn).data().toString(), QStringLiteral("Never"));
    QCOMPARE(model.index(1, AlertRulesModel::ToldColumn).data().toString(), QStringLiteral("2024-08-08 12:00:00"));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("BTCUSDT, off"));
}

void TestAlertModels::theBoxSwitchesARule()
{
    WatchedModel<AlertRulesModel> model(m_scales);
    model.setRules({alertRule(1)});
    QSignalSpy switched(&model, &AlertRulesModel::switched);
    const auto box = model.index(0, 0);
    QVERIFY(box.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.index(0, 1).flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.rules().front().isEnabled);
    QCOMPARE(switched.count(), 1);
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(box, 1, Qt::EditRole));
}

void TestAlertModels::saysWhereMarketsStand()
{
    WatchedModel<AlertRulesModel> model(m_scales);
    auto every = alertRule(2, AlertKind::Gap);
    every.symbol = {};
    model.setRules({alertRule(1), every});
    const auto now = [&model](int row) {
        return model.index(row, AlertRulesModel::NowColumn).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
    };
    QCOMPARE(now(0), QStringLiteral("Not watched"));
    model.setPulses({pulseAt("61837.63")});
    QCOMPARE(now(0), QStringLiteral("61,837.63, 0.02 % below"));
    QCOMPARE(now(1), QString());
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Every market"));
}

void TestAlertModels::historyBeginsWithTheNewest()
{
    WatchedModel<AlertHistoryModel> model(m_scales);
    auto older = alertEvent();
    older.at -= std::chrono::hours(1);
    older.note = QStringLiteral("sell");
    model.setEvents({older}, 0);
    model.add(alertEvent(AlertKind::NewExtreme));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.eventAt(1)->at, older.at);
    QVERIFY(model.index(0, AlertHistoryModel::TextColumn).data().toString().contains(QStringLiteral("new high")));
    QVERIFY(model.index(1, AlertHistoryModel::TextColumn).data().toString().endsWith(QStringLiteral("“sell”")));
    QCOMPARE(model.index(0, AlertHistoryModel::PriceColumn).data().toString(), QStringLiteral("61,850.01"));
    QCOMPARE(model.events().front(), older);
}

void TestAlertModels::historyIsBounded()
{
    AlertHistoryModel model(m_scales); // not watched: that looks at every row whenever one comes
    for (int i = 0; i < AlertHistoryModel::mostEvents + 3; ++i) {
        auto event = alertEvent();
        event.rule = i;
        model.add(event);
    }
    QCOMPARE(model.rowCount(), AlertHistoryModel::mostEvents);
    QCOMPARE(model.eventAt(0)->rule, AlertId(AlertHistoryModel::mostEvents + 2));
    QCOMPARE(model.unread(), AlertHistoryModel::mostEvents);
}

void TestAlertModels::readOnesStandOutNoMore()
{
    WatchedModel<AlertHistoryModel> model(m_scales);
    model.setEvents({alertEvent(), alertEvent()}, 1);
    QVERIFY(model.index(0, 0).data(AlertHistoryModel::UnreadRole).toBool());
    QVERIFY(!model.index(1, 0).data(AlertHistoryModel::UnreadRole).toBool());
    QVERIFY(model.index(0, AlertHistoryModel::TextColumn).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("New: ")));
    model.markRead();
    QCOMPARE(model.unread(), 0);
    QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
}

TIDEMARK_TEST(TestAlertModels, QApplication)
#include "tst_alert_models.moc"
