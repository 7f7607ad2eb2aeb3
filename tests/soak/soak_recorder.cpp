#include "soak/soak_recorder.h"

#include "soak/round_plan.h"

#include <csignal>

namespace tidemark {

SoakRecorder::SoakRecorder(const RoundPlan &plan, const QString &databaseUri, const ExchangeEndpoints &endpoints)
    : m_arguments({QStringLiteral("record"), QStringLiteral("--json"), QStringLiteral("--symbols"),
                   plan.symbols.join(QLatin1Char(',')), QStringLiteral("--backfill"), QString::number(plan.backfill)})
{
    m_scene.useDatabase(databaseUri);
    m_scene.useExchange(endpoints);
}

QString SoakRecorder::start()
{
    if (m_isEnding) {
        if (const auto problem = waitForEnd(false); !problem.isEmpty())
            return problem;
    }
    if (m_process)
        keepMessages();
    m_process = std::make_unique<CliProcess>(m_scene.commandLine(m_arguments));
    m_status.begin();
    return {};
}

void SoakRecorder::look(StatusWatch::Moment at, qint64 inRecord)
{
    const auto told = m_process && !m_isEnding ? ToldStatus::newestOf(m_process->messages()) : std::nullopt;
    if (told)
        m_status.note(at, *told, inRecord);
}

void SoakRecorder::kill()
{
    m_process->kill();
    keepMessages();
}

void SoakRecorder::askToEnd()
{
    m_process->signal(SIGTERM);
    m_isEnding = true;
}

QString SoakRecorder::waitForEnd(bool mustHaveStored)
{
    const auto answer = m_process->waitForEnd();
    keepMessages();
    m_isEnding = false;
    if (answer.exitCode == 0 || (answer.exitCode == 3 && !mustHaveStored))
        return {};
    return QStringLiteral("A recorder that was asked to end ended with %1.").arg(answer.exitCode);
}

void SoakRecorder::keepMessages()
{
    m_earlier = messages() + "--\n";
    m_process.reset();
}

bool SoakRecorder::wasRefused() const
{
    return hasDied() && death() == QLatin1String("exit 3") && !m_process->messages().contains("Recording into");
}

QString SoakRecorder::death() const
{
    return m_process ? m_process->ending() : QString();
}

QByteArray SoakRecorder::messages() const
{
    return m_earlier + (m_process ? m_process->messages() : QByteArray());
}

} // namespace tidemark
