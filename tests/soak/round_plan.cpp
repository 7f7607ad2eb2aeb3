#include "soak/round_plan.h"

#include <algorithm>
#include <random>

namespace tidemark {
namespace {

using Step = RoundPlan::Step;
using std::chrono::milliseconds;

// What can happen to one of the things that a round consists of: broken by one of `breaks` for a while, then repaired.
struct Track {
    std::vector<Step> breaks;
    Step repair;
    int shortest; // ms
    int longest;
    int longestSeldom;
    int recorder = 0;
};

// The choices of a plan; the same on every machine, which the standard's distributions do not promise.
class PlanDice {
public:
    explicit PlanDice(quint64 seed) : m_random(seed) {}

    // from ≤ result ≤ to
    [[nodiscard]] int between(int from, int to) { return from + int(m_random() % quint64(to - from + 1)); }
    [[nodiscard]] bool oneIn(int chances) { return between(1, chances) == 1; }
    [[nodiscard]] bool atOdds(int percent) { return between(1, 100) <= percent; }
    [[nodiscard]] QString seconds(int from, int to) { return QStringLiteral("%1ms").arg(between(from * 1000, to * 1000)); }
    // A chance in thousandths, as the grammar of faults wants it.
    [[nodiscard]] QString chance(int from, int to)
    {
        return QStringLiteral("0.%1").arg(between(from, to), 3, 10, QLatin1Char('0'));
    }

private:
    std::mt19937_64 m_random;
};

constexpr int seldom = 3; // one in so many

void addOutages(RoundPlan &plan, PlanDice &dice, const Track &track, int count)
{
    const int share = int(plan.trouble.count()) / count; // each has a stretch of its own, so none overlaps the next
    for (int i = 0; i < count; ++i) {
        const int longest = dice.oneIn(seldom) ? track.longestSeldom : track.longest;
        const int length = dice.between(track.shortest, std::min(longest, share * 3 / 4));
        const int at = i * share + dice.between(share / 10, std::max(share / 10, share * 9 / 10 - length));
        const auto step = track.breaks[std::size_t(dice.between(0, int(track.breaks.size()) - 1))];
        plan.events.push_back({milliseconds(at), step, track.recorder});
        plan.events.push_back({milliseconds(at + length), track.repair, track.recorder});
    }
}

// One track for all of them: PostgreSQL itself may hang when it is told to stop while it recovers from a killed session.
[[nodiscard]] Track databaseTrack(const RoundPlan &plan)
{
    Track track{{Step::StopDatabase, Step::KillDatabase, Step::KillSession, Step::ReadOnlyDatabase, Step::LockDatabase, Step::IndexDatabase,
                 Step::LockBlocks, Step::DetachMonth, Step::PauseSessions, Step::PauseDatabase},
                Step::StartDatabase, 500, 6'000, 30'000};
    if (plan.isDatabaseFar)
        track.breaks.insert(track.breaks.end(), {Step::FreezeDatabaseLine, Step::CutDatabaseLine, Step::ResetDatabaseLine});
    return track;
}

void addEvents(RoundPlan &plan, PlanDice &dice)
{
    const int most = plan.trouble > milliseconds(30'000) ? 3 : 2;
    for (int recorder = 0; recorder < plan.recorders; ++recorder)
        addOutages(plan, dice, {{Step::KillRecorder, Step::KillRecorder, Step::EndRecorder}, Step::StartRecorder, 200, 4'000, 4'000, recorder},
                   dice.between(1, most));
    addOutages(plan, dice, databaseTrack(plan), dice.between(1, most));
    addOutages(plan, dice, {{Step::FreezeLine, Step::SlowLine, Step::CutLine, Step::ResetLine}, Step::HealLine, 1'000, 8'000, 8'000},
               dice.between(1, most));
    if (dice.oneIn(2))
        addOutages(plan, dice, {{Step::KillExchange, Step::RestartIds}, Step::StartExchange, 500, 4'000, 4'000}, 1);
    addOutages(plan, dice, {{Step::KillPacker}, Step::StartPacker, 100, 3'000, 3'000}, dice.between(1, most));
    std::stable_sort(plan.events.begin(), plan.events.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
}

void addStreamFaults(RoundPlan &plan, PlanDice &dice)
{
    const int length = int(plan.trouble.count()) / 1000;
    const auto maybe = [&](const QString &word) {
        if (dice.atOdds(45))
            plan.faults += word;
    };
    maybe(QStringLiteral("drop=") + dice.chance(2, 150));
    maybe(QStringLiteral("duplicate=") + dice.chance(5, 300));
    maybe(QStringLiteral("reorder=") + dice.chance(5, 200));
    maybe(QStringLiteral("delay=%1:%2").arg(dice.seconds(0, 4), dice.chance(5, 100)));
    maybe(QStringLiteral("silence=%1@%2").arg(dice.seconds(3, length / 2), dice.seconds(0, length / 2)));
    const auto symbol = plan.symbols[dice.between(0, int(plan.symbols.size()) - 1)];
    maybe(QStringLiteral("silence=%1@%2:%3").arg(dice.seconds(3, length), dice.seconds(0, length / 2), symbol));
    maybe(QStringLiteral("close=%1@%2").arg(dice.oneIn(2) ? QStringLiteral("abrupt") : QStringLiteral("polite"), dice.seconds(3, 15)));
    maybe(QStringLiteral("lifetime=") + dice.seconds(8, 25));
    maybe(QStringLiteral("shutdown@") + dice.seconds(2, length));
}

void addRestFaults(RoundPlan &plan, PlanDice &dice, RoundPlan::Length length)
{
    const auto maybe = [&](int percent, const QString &word) {
        if (dice.atOdds(percent))
            plan.faults += word;
    };
    maybe(40, QStringLiteral("rest-lag=") + dice.seconds(0, 5));
    maybe(40, QStringLiteral("rest-429=") + dice.chance(20, 300));
    maybe(40, QStringLiteral("rest-garbage=") + dice.chance(20, 300));
    maybe(40, QStringLiteral("rest-refuse=") + dice.chance(20, 300));
    if (length == RoundPlan::Length::Brief)
        return;
    maybe(15, QStringLiteral("rest-418=") + dice.chance(10, 50));
    if (dice.atOdds(40))
        plan.holes = QStringLiteral("holes=") + dice.chance(1, 5);
}

} // namespace

RoundPlan RoundPlan::of(quint64 seed, Length length)
{
    PlanDice dice(seed);
    const bool isBrief = length == Length::Brief;
    RoundPlan plan;
    plan.seed = seed;
    plan.recorders = dice.between(1, 2);
    plan.isDatabaseFar = dice.oneIn(2);
    plan.rate = isBrief ? dice.between(10, 80) : dice.between(10, 150);
    plan.backfill = dice.between(0, isBrief ? 2 : 6); // a minute's weight is worth about 100,000 trades to one recorder
    plan.symbols = QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDT")}.first(dice.between(1, 3));
    plan.trouble = milliseconds(isBrief ? dice.between(18'000, 23'000) : dice.between(40'000, 120'000));
    addStreamFaults(plan, dice);
    addRestFaults(plan, dice, length);
    addEvents(plan, dice);
    return plan;
}

QString faultName(RoundPlan::Step step)
{
    switch (step) {
    case Step::KillRecorder: return QStringLiteral("recorder killed");
    case Step::EndRecorder: return QStringLiteral("recorder ended and started");
    case Step::KillPacker: return QStringLiteral("packing killed");
    case Step::StopDatabase: return QStringLiteral("PostgreSQL shut down");
    case Step::KillDatabase: return QStringLiteral("PostgreSQL killed");
    case Step::KillSession: return QStringLiteral("PostgreSQL session killed");
    case Step::ReadOnlyDatabase: return QStringLiteral("database read-only");
    case Step::LockDatabase: return QStringLiteral("lock on the trades held");
    case Step::LockBlocks: return QStringLiteral("lock on the packed trades held");
    case Step::IndexDatabase: return QStringLiteral("CREATE INDEX left open");
    case Step::DetachMonth: return QStringLiteral("month detached");
    case Step::PauseSessions: return QStringLiteral("PostgreSQL sessions' processes stopped");
    case Step::PauseDatabase: return QStringLiteral("PostgreSQL's processes all stopped");
    case Step::FreezeDatabaseLine: return QStringLiteral("database line half-open");
    case Step::CutDatabaseLine: return QStringLiteral("database line cut in a message");
    case Step::ResetDatabaseLine: return QStringLiteral("database line reset");
    case Step::KillExchange: return QStringLiteral("exchange killed");
    case Step::RestartIds: return QStringLiteral("exchange's ids started again");
    case Step::FreezeLine: return QStringLiteral("line half-open");
    case Step::SlowLine: return QStringLiteral("line slow");
    case Step::CutLine: return QStringLiteral("line cut in a message");
    case Step::ResetLine: return QStringLiteral("line reset");
    case Step::StartRecorder:
    case Step::StartPacker:
    case Step::StartDatabase:
    case Step::StartExchange:
    case Step::HealLine: break;
    }
    return {};
}

Step repairOf(Step step)
{
    switch (step) {
    case Step::KillRecorder:
    case Step::EndRecorder:
    case Step::StartRecorder: return Step::StartRecorder;
    case Step::KillPacker:
    case Step::StartPacker: return Step::StartPacker;
    case Step::KillExchange:
    case Step::RestartIds:
    case Step::StartExchange: return Step::StartExchange;
    case Step::FreezeLine:
    case Step::SlowLine:
    case Step::CutLine:
    case Step::ResetLine:
    case Step::HealLine: return Step::HealLine;
    default: return Step::StartDatabase;
    }
}

} // namespace tidemark
