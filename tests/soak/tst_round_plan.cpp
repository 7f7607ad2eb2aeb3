#include "simulator/faults.h"
#include "soak/fault_tally.h"
#include "soak/round_plan.h"
#include "support/test_program.h"

#include <QTest>

#include <map>
#include <set>

using namespace tidemark;

namespace {

using Step = RoundPlan::Step;

constexpr int seeds = 300;

[[nodiscard]] QString textOf(const RoundPlan &plan)
{
    QStringList words{QString::number(plan.recorders), QString::number(plan.isDatabaseFar), QString::number(plan.rate), QString::number(plan.backfill)};
    words += plan.troubledExchange();
    for (const auto &event : plan.events)
        words += QStringLiteral("%1:%2:%3").arg(event.at.count()).arg(int(event.step)).arg(event.recorder);
    return words.join(QLatin1Char(' '));
}

// What a step breaks or repairs: a recorder, the database, the exchange or the line.
[[nodiscard]] QString thingOf(const RoundPlan::Event &event)
{
    return QStringLiteral("%1 of %2").arg(int(repairOf(event.step))).arg(event.recorder);
}

} // namespace

class TestRoundPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAFunctionOfItsSeed();
    void everyKindOfFaultComes();
    void whatIsBrokenIsRepaired_data();
    void whatIsBrokenIsRepaired();
    void onlyAFarDatabaseHasALine();
    void theExchangeUnderstandsItsFaults();
    void talliesByKind();
};

void TestRoundPlan::isAFunctionOfItsSeed()
{
    std::set<QString> different;
    for (quint64 seed = 0; seed < seeds; ++seed) {
        const auto text = textOf(RoundPlan::of(seed, RoundPlan::Length::Full));
        QCOMPARE(textOf(RoundPlan::of(seed, RoundPlan::Length::Full)), text);
        different.insert(text);
    }
    QCOMPARE(int(different.size()), seeds);
}

void TestRoundPlan::everyKindOfFaultComes()
{
    FaultTally tally;
    for (quint64 seed = 0; seed < seeds; ++seed) {
        const auto plan = RoundPlan::of(seed, RoundPlan::Length::Full);
        tally.addExchangeFaults(plan);
        for (const auto &event : plan.events) {
            if (const auto name = faultName(event.step); !name.isEmpty())
                tally.add(name);
        }
    }
    const auto table = tally.table();
    for (const auto *kind : {"drop", "duplicate", "reorder", "delay", "holes", "silence", "close=abrupt", "close=polite", "lifetime",
                             "shutdown", "rest-lag", "rest-429", "rest-418", "rest-garbage", "rest-refuse"})
        QVERIFY2(table.contains(QStringLiteral("exchange: %1\n").arg(QLatin1String(kind))), kind);
    for (const auto step : {Step::KillRecorder, Step::EndRecorder, Step::KillPacker, Step::StopDatabase, Step::KillDatabase, Step::KillSession,
                            Step::ReadOnlyDatabase, Step::LockDatabase, Step::LockBlocks, Step::IndexDatabase, Step::DetachMonth, Step::PauseSessions,
                            Step::PauseDatabase, Step::FreezeDatabaseLine, Step::CutDatabaseLine, Step::ResetDatabaseLine, Step::KillExchange,
                            Step::RestartIds, Step::FreezeLine, Step::SlowLine, Step::CutLine, Step::ResetLine})
        QVERIFY2(table.contains(faultName(step) + QLatin1Char('\n')), qPrintable(faultName(step)));
}

void TestRoundPlan::whatIsBrokenIsRepaired_data()
{
    QTest::addColumn<RoundPlan::Length>("length");
    QTest::newRow("brief") << RoundPlan::Length::Brief;
    QTest::newRow("full") << RoundPlan::Length::Full;
}

// Nothing is broken that is broken already, and at the end of the trouble everything runs.
void TestRoundPlan::whatIsBrokenIsRepaired()
{
    QFETCH(RoundPlan::Length, length);
    for (quint64 seed = 0; seed < seeds; ++seed) {
        const auto plan = RoundPlan::of(seed, length);
        std::map<QString, bool> isBroken;
        std::chrono::milliseconds last(0);
        for (const auto &event : plan.events) {
            QVERIFY2(event.at >= last && event.at <= plan.trouble, qPrintable(textOf(plan)));
            last = event.at;
            auto &broken = isBroken[thingOf(event)];
            QVERIFY2(broken == faultName(event.step).isEmpty(), qPrintable(textOf(plan)));
            broken = !broken;
        }
        for (const auto &[thing, broken] : isBroken)
            QVERIFY2(!broken, qPrintable(thing + QLatin1Char(' ') + textOf(plan)));
    }
}

void TestRoundPlan::onlyAFarDatabaseHasALine()
{
    for (quint64 seed = 0; seed < seeds; ++seed) {
        const auto plan = RoundPlan::of(seed, RoundPlan::Length::Full);
        for (const auto &event : plan.events)
            QVERIFY(plan.isDatabaseFar || !faultName(event.step).startsWith(QStringLiteral("database line")));
    }
}

void TestRoundPlan::theExchangeUnderstandsItsFaults()
{
    for (quint64 seed = 0; seed < seeds; ++seed) {
        const auto plan = RoundPlan::of(seed, RoundPlan::Length::Full);
        for (const auto &faults : {plan.troubledExchange(), plan.calmExchange()}) {
            const auto understood = Faults::fromText(faults.join(QLatin1Char(',')));
            QVERIFY2(understood.ok(), qPrintable(understood.message()));
        }
    }
}

void TestRoundPlan::talliesByKind()
{
    RoundPlan plan;
    plan.faults = QStringList{QStringLiteral("drop=0.1"), QStringLiteral("close=polite@5s"), QStringLiteral("shutdown@5s")};
    plan.holes = QStringLiteral("holes=0.001");
    FaultTally tally;
    tally.addExchangeFaults(plan);
    tally.add(QStringLiteral("recorder killed"));
    FaultTally twice = tally;
    twice.add(tally);
    QCOMPARE(tally.total(), 5);
    QCOMPARE(twice.total(), 10);
    QCOMPARE(tally.table(), QStringLiteral("     1  exchange: close=polite\n     1  exchange: drop\n     1  exchange: holes\n"
                                           "     1  exchange: shutdown\n     1  recorder killed\n"));
}

TIDEMARK_TEST(TestRoundPlan, QCoreApplication)
#include "tst_round_plan.moc"
