#include "soak/soak_recorder.h"

#include <csignal>

namespace tidemark {

SoakRecorder::SoakRecorder(const QString &databaseUri, const ExchangeEndpoints &endpoints, QString symbols)
    : m_symbols(std::move(symbols))
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
    m_process = m_scene.record(m_symbols);
    return {};
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

QByteArray SoakRecorder::messages() const
{
    return m_earlier + (m_process ? m_process->messages() : QByteArray());
}

} // namespace tidemark
