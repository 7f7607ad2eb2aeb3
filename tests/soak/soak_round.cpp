#include "soak/soak_round.h"

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
    , m_server(server)
    , m_isInterrupted(std::move(isInterrupted))
    , m_database(server, TestDatabase::Schema::Empty)
    , m_witness(plan, plan.calmExchange())
    , m_served(m_witness.endpoints().api)
    , m_exchange(std::make_unique<ExchangeProcess>(plan, plan.troubledExchange()))
    , m_port(m_exchange->port())
    , m_line(m_exchange->endpoints())
{
    for (int i = 0; i < plan.recorders; ++i) {
        m_recorders.push_back(std::make_unique<SoakRecorder>(plan, m_database.target().toUri(), m_line.endpoints()));
    }
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
    for (const auto &recorder : m_recorders)
        m_result.messages += "== a recorder\n" + recorder->messages();
    return std::move(m_result);
}

void SoakRound::playTrouble()
{
    for (int i = 0; i < m_plan.recorders; ++i)
        apply({milliseconds(0), Step::StartRecorder, i});
    for (const auto &event : m_plan.events) {
        if (!waitUntil(event.at))
            return;
        apply(event);
        if (const auto name = faultName(event.step); !name.isEmpty())
            m_result.faults.add(name);
    }
    (void)waitUntil(m_plan.trouble);
}

void SoakRound::apply(const RoundPlan::Event &event)
{
    auto &recorder = *m_recorders[std::size_t(event.recorder)];
    switch (event.step) {
    case Step::KillRecorder: return recorder.kill();
    case Step::EndRecorder: return recorder.askToEnd();
    case Step::StartRecorder: return note(recorder.start());
    case Step::StopDatabase: return m_server.stop();
    case Step::KillDatabase: return m_server.kill();
    case Step::StartDatabase: return m_server.startAgain();
    case Step::KillSession: return killSession();
    case Step::KillExchange: return m_exchange->kill();
    case Step::StartExchange:
        m_exchange = std::make_unique<ExchangeProcess>(m_plan, m_plan.troubledExchange(), m_port);
        return;
    case Step::FreezeLine: return m_line.freeze();
    case Step::SlowLine: return m_line.slowDown();
    case Step::CutLine: return m_line.cut();
    case Step::ResetLine: return m_line.reset();
    case Step::HealLine: return m_line.heal();
    }
}

// The server ends all sessions and recovers.
void SoakRound::killSession()
{
    const auto session = PgSession::open(m_database.target());
    const auto rows = session ? (*session)->query("SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                                                  "AND pid <> pg_backend_pid() ORDER BY pid LIMIT 1")
                              : session.error();
    if (rows.ok() && rows->count() > 0)
        ::kill(pid_t(rows->integer(0, 0)), SIGKILL);
}

void SoakRound::calmDown()
{
    if (hasFailed())
        return;
    m_exchange.reset();
    m_exchange = std::make_unique<ExchangeProcess>(m_plan, m_plan.calmExchange(), m_port);
    for (const auto &symbol : m_plan.symbols)
        m_newest.push_back(m_served.newestId(symbol));
    m_troubleEnd = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_isCalm = true;
}

void SoakRound::waitUntilWhole()
{
    const auto patience = m_plan.holes.isEmpty() && m_plan.trouble < milliseconds(30'000) ? briefPatience : fullPatience;
    const auto begun = m_clock.elapsed();
    QStringList lacks;
    while (!hasFailed() && m_clock.elapsed() - begun < patience.count()) {
        lacks.clear();
        for (qsizetype i = 0; i < m_plan.symbols.size(); ++i)
            lacks += lacksOf(m_recorders.front()->scene(), m_plan.symbols[i], m_newest[std::size_t(i)]);
        lacks.removeAll(QString());
        if (lacks.isEmpty())
            break;
        (void)waitUntil(milliseconds(m_clock.elapsed()) + lookAtRecordEvery);
    }
    m_result.secondsToHeal = double(m_clock.elapsed() - begun) / 1000;
    if (!hasFailed() && !lacks.isEmpty())
        note(QStringLiteral("The record was not healed within %1 s: %2").arg(patience.count() / 1000).arg(lacks.join(QLatin1Char(' '))));
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
}

void SoakRound::check()
{
    if (m_result.isInterrupted || !m_isCalm)
        return;
    auto &scene = m_recorders.front()->scene();
    for (qsizetype i = 0; i < m_plan.symbols.size(); ++i)
        m_result.findings.add(checkMarket(scene, m_served, m_plan.symbols[i], m_newest[std::size_t(i)]));
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
            if (recorder->hasDied())
                note(QStringLiteral("A recorder ended by itself: %1.").arg(recorder->death()));
        }
    } while (!hasFailed() && m_clock.elapsed() < sinceBegin.count());
    return !hasFailed();
}

void SoakRound::note(const QString &problem)
{
    if (!problem.isEmpty())
        m_result.findings.problems += problem;
}

} // namespace tidemark
