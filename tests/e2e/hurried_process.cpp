#include "e2e/hurried_process.h"

#include <csignal>

#include <sys/prctl.h>

namespace tidemark {
namespace {

constexpr int patienceMs = 30'000;

} // namespace

HurriedExchange::HurriedExchange(std::chrono::minutes behind, int speed, int rate)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(QStringLiteral(TIDEMARK_HURRIED_EXCHANGE),
                    {QString::number(behind.count()), QString::number(speed), QString::number(rate)});
    const auto line = [this] {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) { }
        return QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    };
    m_endpoints.stream = line();
    m_endpoints.api = line();
    if (m_endpoints.api.isEmpty())
        qFatal("%s does not start: %s", TIDEMARK_HURRIED_EXCHANGE, qPrintable(m_process.errorString()));
}

HurriedExchange::~HurriedExchange()
{
    m_process.terminate();
    m_process.waitForFinished(patienceMs);
}

} // namespace tidemark
