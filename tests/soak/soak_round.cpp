#include "soak/soak_round.h"

#include "support/quiet_port.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <csignal>

namespace tidemark {
namespace {

using std::chrono::milliseconds;
using Step = RoundPlan::Step;

constexpr int lookMs = 250;
constexpr milliseconds lookAtRecordEvery(1'000);
// The slowest repair is a half-open line's, noticed within 30 s; a hole takes a minute, a ban two.
constexpr milliseconds briefPatience(55'000);
constexpr milliseconds fullPatience(400'000);

} // namespace

SoakRound::SoakRound(const RoundPlan &plan, TestServer &server, std::function<bool()> isInterrupted)
    : m_plan(plan)
    , m_isInterrupted(std::move(isInterrupted))
    , m_database(server, plan.isDatabaseFar)
    , m_stored(m_database.target())
    , m_exchange(exchange(plan.troubledExchange(), quietPort())) // at which it comes again
    , m_port(m_exchange->port())
    , m_line(m_exchange->endpoints().api)
    , m_packer(m_database.recordersTarget().toUri())
{
    addWitness();
    auto endpoints = m_exchange->endpoints();
    endpoints.api.setPort(m_line.port());
    endpoints.stream.setPort(m_line.port());
    for (int i = 0; i < plan.recorders; ++i)
        m_recorders.push_back(std::make_unique<SoakRecorder>(plan, m_database.recordersTarget().toUri(), endpoints));
}

RoundResult SoakRound::play()
{
    m_result.faults.addExchangeFaults(m_plan);
    m_clock.start();
    playTrouble();
    calmDown();
    waitUntilWhole();
    endRecorders();
    check();
    for (const auto &recorder : m_recorders) {
        m_result.messages += "== a recorder\n" + recorder->messages();
        m_result.statuses.push_back(recorder->status());
    }
    m_result.messages += "== the packings\n" + m_packer.messages();
    m_result.packed = m_packer.packed();
    return std::move(m_result);
}

void SoakRound::playTrouble()
{
    for (int i = 0; i < m_plan.recorders; ++i)
        apply({milliseconds(0), Step::StartRecorder, i});
    apply({milliseconds(0), Step::StartPacker, 0});
    for (const auto &event : m_plan.events) {
        if (!waitUntil(event.at))
            return;
        noteOutage(event);
        apply(event);
    }
    (void)waitUntil(m_plan.trouble);
}

void SoakRound::noteOutage(const RoundPlan::Event &event)
{
    if (const auto name = faultName(event.step); !name.isEmpty()) {
        m_result.faults.add(name);
        m_result.outages.push_back({now(), {}, event});
        return;
    }
    for (auto &outage : m_result.outages) {
        if (!outage.end && repairOf(outage.event.step) == event.step && outage.event.recorder == event.recorder)
            outage.end = now();
    }
}

void SoakRound::apply(const RoundPlan::Event &event)
{
    auto &recorder = *m_recorders[std::size_t(event.recorder)];
    switch (event.step) {
    case Step::KillRecorder: return recorder.kill();
    case Step::EndRecorder: return recorder.askToEnd();
    case Step::StartRecorder: return note(recorder.start());
    case Step::KillPacker: return m_packer.kill();
    case Step::StartPacker: return m_packer.start(now());
    case Step::StartDatabase: return note(m_database.repair());
    case Step::KillExchange: return m_exchange->kill();
    case Step::RestartIds: return restartIds();
    case Step::StartExchange:
        m_exchange = exchange(m_plan.troubledExchange(), m_port);
        return;
    case Step::FreezeLine: return m_line.freeze();
    case Step::SlowLine: return m_line.slowDown();
    case Step::CutLine: return m_line.cut();
    case Step::ResetLine: return m_line.reset();
    case Step::HealLine: return m_line.heal();
    default: return m_database.apply(event.step);
    }
}

// From now on: what was traded before is not the exchange's any more.
void SoakRound::restartIds()
{
    m_exchange->kill();
    m_restart = QStringList{QStringLiteral("reset@") + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)};
    addWitness();
}

void SoakRound::addWitness()
{
    m_witnesses.push_back(std::make_unique<Witness>(exchange(m_plan.calmExchange())));
}

std::unique_ptr<ExchangeProcess> SoakRound::exchange(QStringList faults, int port) const
{
    return std::make_unique<ExchangeProcess>(m_plan, faults += m_restart, port);
}

void SoakRound::calmDown()
{
    if (hasFailed())
        return;
    m_exchange.reset();
    m_exchange = exchange(m_plan.calmExchange(), m_port);
    for (const auto &symbol : m_plan.symbols)
        m_newest.push_back(m_witnesses.back()->served.newestId(symbol));
    m_troubleEnd = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_isCalm = true;
}

void SoakRound::waitUntilWhole()
{
    const auto patience = m_plan.holes.isEmpty() && m_plan.trouble < milliseconds(30'000) ? briefPatience : fullPatience;
    const auto begun = m_clock.elapsed();
    QStringList left;
    while (!hasFailed() && m_clock.elapsed() - begun < patience.count()) {
        left = lacks();
        if (left.isEmpty())
            break;
        (void)waitUntil(now() + lookAtRecordEvery);
    }
    m_result.secondsToHeal = double(m_clock.elapsed() - begun) / 1000;
    if (!hasFailed() && !left.isEmpty())
        note(QStringLiteral("The record was not healed within %1 s: %2").arg(patience.count() / 1000).arg(left.join(QLatin1Char(' '))));
}

QStringList SoakRound::lacks()
{
    auto &scene = m_recorders.front()->scene();
    QStringList lacks;
    for (qsizetype i = 0; i < m_plan.symbols.size(); ++i)
        lacks += lacksOf(scene, m_plan.symbols[i], m_newest[std::size_t(i)]);
    const auto unnamed = scene.valueOf("SELECT count(*) FROM former_series f WHERE set_aside_at IS NULL OR EXISTS (SELECT FROM trades t "
                                       "WHERE t.symbol = f.symbol AND t.traded_at < f.ended_at) OR EXISTS (SELECT FROM packed p "
                                       "WHERE p.symbol = f.symbol AND p.first_at < f.ended_at)");
    if (unnamed != QLatin1String("0"))
        lacks += QStringLiteral("Trades of before the ids started again do not have their own name yet.");
    lacks.removeAll(QString());
    return lacks;
}

void SoakRound::endRecorders()
{
    for (const auto &recorder : m_recorders) {
        if (recorder->isRunning())
            recorder->askToEnd();
    }
    for (const auto &recorder : m_recorders) {
        if (recorder->isRunning())
            note(recorder->waitForEnd(!hasFailed()));
    }
    if (m_isCalm)
        note(m_packer.finish());
}

void SoakRound::check()
{
    if (m_result.isInterrupted || !m_isCalm)
        return;
    auto &scene = m_recorders.front()->scene();
    for (qsizetype i = 0; i < m_plan.symbols.size(); ++i)
        m_result.findings.add(checkMarket(scene, m_witnesses.back()->served, m_plan.symbols[i], m_newest[std::size_t(i)]));
    for (std::size_t number = 1; number < m_witnesses.size(); ++number) {
        for (const auto &symbol : m_plan.symbols)
            m_result.findings.add(checkFormerSeries(scene, m_witnesses[number - 1]->served, symbol, int(number)));
    }
    if (scene.valueOf("SELECT count(*) FROM packed") == QLatin1String("0"))
        note(QStringLiteral("Nothing was packed."));
    verify();
}

// The program's own judgement has to be the same. The newest holes were not old enough to be believed when the recorders ended.
void SoakRound::verify()
{
    QStringList arguments{QStringLiteral("verify")};
    if (!m_plan.holes.isEmpty())
        arguments += {QStringLiteral("--to"), m_troubleEnd};
    const auto answer = m_recorders.front()->scene().run(arguments);
    if (answer.exitCode != 0)
        note(QStringLiteral("verify ends with %1: %2").arg(answer.exitCode).arg(QString::fromUtf8(answer.output + answer.messages)));
}

bool SoakRound::waitUntil(milliseconds sinceBegin)
{
    do {
        QTest::qWait(int(std::clamp(sinceBegin.count() - m_clock.elapsed(), qint64(0), qint64(lookMs))));
        m_result.isInterrupted = m_result.isInterrupted || m_isInterrupted();
        for (const auto &recorder : m_recorders) {
            if (recorder->wasRefused() && wasReadOnlyLately())
                note(recorder->start());
            else if (recorder->hasDied())
                note(QStringLiteral("A recorder ended by itself: %1.").arg(recorder->death()));
        }
        note(m_packer.look(now()));
        lookAtRecorders();
    } while (!hasFailed() && m_clock.elapsed() < sinceBegin.count());
    return !hasFailed();
}

// A recorder that is refused at its start ends; what supervises it starts it again.
bool SoakRound::wasReadOnlyLately() const
{
    static constexpr milliseconds lately(5'000);
    return std::any_of(m_result.outages.begin(), m_result.outages.end(), [this](const RoundResult::Outage &outage) {
        return outage.event.step == Step::ReadOnlyDatabase && (!outage.end || now() - *outage.end < lately);
    });
}

void SoakRound::lookAtRecorders()
{
    for (const auto &recorder : m_recorders) {
        recorder->look(now(), m_stored.newest());
        note(recorder->status().lie());
    }
}

void SoakRound::note(const QString &problem)
{
    if (!problem.isEmpty())
        m_result.findings.problems += problem;
}

} // namespace tidemark
