#include "soak/soak_packer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 1s; // between two runs
constexpr auto longestRun = 120s; // in which a paused server goes on, and whoever holds a lock lets go of it
constexpr int done = 0;
constexpr int answerIsNo = 1; // nothing is recorded yet
constexpr int notDone = 3;

[[nodiscard]] QStringList packOlderThan(std::chrono::seconds age)
{
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-qint64(age.count())).toString(Qt::ISODateWithMs);
    return {QStringLiteral("pack"), QStringLiteral("--json"), QStringLiteral("--before"), before};
}

[[nodiscard]] QStringList followRule()
{
    return QStringLiteral("keep --json ALL --pack-after 0 --now").split(QLatin1Char(' '));
}

} // namespace

void PackedBeside::add(const PackedBeside &other)
{
    runs += other.runs;
    byCommand += other.byCommand;
    byRule += other.byRule;
}

QString PackedBeside::text() const
{
    return QStringLiteral("packed %1 times (%2 trades by command, %3 by rule)").arg(runs).arg(byCommand).arg(byRule);
}

void SoakPacker::start(Moment now)
{
    m_isAway = false;
    m_due = now + pause;
}

void SoakPacker::kill()
{
    m_isAway = true;
    if (!m_process)
        return;
    m_process->kill();
    m_messages += m_process->messages();
    m_process.reset();
}

QString SoakPacker::look(Moment now)
{
    if (m_process && m_process->isRunning())
        return now < m_due ? QString() : QStringLiteral("A packing has not ended within %1 s.").arg(longestRun.count());
    if (m_process) {
        m_due = now + pause;
        return judge();
    }
    if (!m_isAway && now >= m_due)
        begin(now);
    return {};
}

QString SoakPacker::finish()
{
    kill();
    const auto answer = m_scene.run(packOlderThan(0s));
    m_messages += answer.messages;
    return answer.exitCode == notDone ? QStringLiteral("The last packing was not done: ") + QString::fromUtf8(answer.messages) : wrong(answer);
}

void SoakPacker::begin(Moment now)
{
    m_isByRule = !m_isByRule;
    m_process = m_isByRule ? std::make_unique<CliProcess>(m_scene.commandLine(followRule()), CliProcess::Output::Kept, 24h)
                           : std::make_unique<CliProcess>(m_scene.commandLine(packOlderThan(1s)));
    m_process->mayEnd();
    m_due = now + longestRun;
}

// Of the run that has ended.
QString SoakPacker::judge()
{
    const auto answer = m_process->waitForEnd();
    m_process.reset();
    m_messages += answer.messages;
    const auto told = QJsonDocument::fromJson(answer.output).object();
    m_packed.add({answer.exitCode == done, told[QLatin1String("trades")].toInteger(),
                  told[QLatin1String("packed_now")].toInteger()});
    return wrong(answer);
}

QString SoakPacker::wrong(const CliAnswer &answer) const
{
    if (answer.exitCode == done || answer.exitCode == answerIsNo || answer.exitCode == notDone)
        return {};
    return QStringLiteral("A packing ended with %1: %2").arg(answer.exitCode).arg(QString::fromUtf8(answer.messages));
}

} // namespace tidemark
