#include "alerts/alert_merge.h"

#include "alerts/alert_values.h"
#include "support/test_program.h"

#include <QTest>

#include <limits>

using namespace tidemark;
using namespace tidemark::test;

namespace {

AlertRule changed(AlertRule rule, const char *note)
{
    rule.note = QString::fromLatin1(note);
    return rule;
}

AlertsKept withRules(const std::vector<AlertRule> &rules)
{
    return {rules, {}, {}, 0};
}

} // namespace

// What two programs made of one file.
class TestAlertMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachChangeCounts();
    void whatIsDeletedStaysDeleted();
    void bothAddedARule();
    void whatTheirsToldIsTold();
    void nothingThatWasToldIsLost();
    void anchorsAreTheNewest();
};

void TestAlertMerge::eachChangeCounts()
{
    const auto base = withRules({alertRule(1), alertRule(2), alertRule(3)});
    const auto ours = withRules({changed(alertRule(1), "ours"), alertRule(2), changed(alertRule(3), "ours too")});
    auto theirs = withRules({alertRule(1), changed(alertRule(2), "theirs"), changed(alertRule(3), "theirs too"), alertRule(4)});
    theirs.destinations = {{QStringLiteral("phone")}};
    const auto kept = mergedAlerts(base, ours, theirs);
    QVERIFY((kept.rules == std::vector{changed(alertRule(1), "ours"), changed(alertRule(2), "theirs"), changed(alertRule(3), "ours too"), alertRule(4)}));
    QCOMPARE(kept.destinations.size(), std::size_t(1));
    QVERIFY(mergedAlerts(base, ours, base) == ours);
    QVERIFY(mergedAlerts(base, base, theirs) == theirs);
}

void TestAlertMerge::whatIsDeletedStaysDeleted()
{
    const auto base = withRules({alertRule(1), alertRule(2), alertRule(3)});
    const auto kept = mergedAlerts(base, withRules({alertRule(2), alertRule(3)}), withRules({alertRule(1), alertRule(3)}));
    QVERIFY(kept.rules == std::vector{alertRule(3)});
    auto told = alertRule(1);
    told.raisedAt = alertsStart + std::chrono::hours(1);
    QVERIFY(mergedAlerts(base, withRules({}), withRules({told, alertRule(2), alertRule(3)})).rules.empty());
}

void TestAlertMerge::bothAddedARule()
{
    auto other = alertRule(1);
    other.level = Decimal::fromUnits(1);
    const auto kept = mergedAlerts({}, withRules({other}), withRules({alertRule(1), alertRule(2)}));
    QCOMPARE(kept.rules.size(), std::size_t(3));
    QVERIFY(kept.rules[0] == alertRule(1));
    other.id = 3;
    QVERIFY(kept.rules[2] == other);
    QCOMPARE(freeAlertId(kept), AlertId(4));
    QCOMPARE(freeAlertId(withRules({alertRule(5), alertRule(std::numeric_limits<AlertId>::max())})), AlertId(6)); // written by hand
}

void TestAlertMerge::whatTheirsToldIsTold()
{
    auto once = alertRule(1);
    once.rest.reset();
    const auto base = withRules({once});
    auto told = once;
    told.raisedAt = alertsStart + std::chrono::hours(1);
    told.isEnabled = false;
    const auto kept = mergedAlerts(base, withRules({changed(once, "words")}), withRules({told}));
    QVERIFY(!kept.rules.front().isEnabled);
    QCOMPARE(kept.rules.front().raisedAt, told.raisedAt);
    QCOMPARE(kept.rules.front().note, QStringLiteral("words"));
    auto anew = once; // switched on again here
    anew.since = alertsStart + std::chrono::hours(2);
    QVERIFY(mergedAlerts(base, withRules({anew}), withRules({told})).rules.front().isEnabled);
}

void TestAlertMerge::nothingThatWasToldIsLost()
{
    AlertsKept base;
    base.history = {alertEvent(1)};
    auto ours = base;
    auto theirs = base;
    auto later = alertEvent(2);
    later.raisedAt += std::chrono::minutes(1);
    ours.history.push_back(later);
    ours.unread = 1;
    theirs.history.push_back(alertEvent(3));
    const auto kept = mergedAlerts(base, ours, theirs);
    QVERIFY((kept.history == std::vector{alertEvent(1), alertEvent(3), later}));
    QCOMPARE(kept.unread, 1);
    ours.history.clear(); // a person emptied the list
    QVERIFY((mergedAlerts(base, ours, theirs).history == std::vector{alertEvent(3)}));
}

void TestAlertMerge::anchorsAreTheNewest()
{
    const auto anchor = [](int second) {
        const auto at = alertsStart + std::chrono::seconds(second);
        return AlertAnchor{*Symbol::fromText("BTCUSDT"), second, at, Decimal::fromUnits(second), at};
    };
    AlertsKept ours;
    AlertsKept theirs;
    ours.anchors = {anchor(1)};
    theirs.anchors = {anchor(2)};
    QVERIFY(mergedAlerts({}, ours, theirs).anchors == theirs.anchors);
    QVERIFY(mergedAlerts({}, theirs, ours).anchors == theirs.anchors);
}

TIDEMARK_TEST(TestAlertMerge, QCoreApplication)
#include "tst_alert_merge.moc"
