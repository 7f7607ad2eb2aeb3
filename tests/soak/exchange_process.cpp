#include "soak/exchange_process.h"

#include "soak/round_plan.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

[[nodiscard]] QStringList commandLine(const RoundPlan &plan, const QStringList &faults, int port)
{
    return {QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--port"), QString::number(port),
            QStringLiteral("--seed"), QString::number(plan.seed), QStringLiteral("--rate"), QString::number(plan.rate),
            QStringLiteral("--symbols"), plan.symbols.join(QLatin1Char(',')), QStringLiteral("--faults"), faults.join(QLatin1Char(','))};
}

} // namespace

ExchangeProcess::ExchangeProcess(const RoundPlan &plan, const QStringList &faults, int port)
    : m_process(commandLine(plan, faults, port))
{
    const auto urls = QJsonDocument::fromJson(m_process.waitForLine()).object();
    m_endpoints.stream = QUrl(urls[QLatin1String("stream_url")].toString());
    m_endpoints.api = QUrl(urls[QLatin1String("api_url")].toString());
    if (m_endpoints.stream.isEmpty())
        qFatal("The local exchange does not start: %s", m_process.messages().constData());
}

} // namespace tidemark
