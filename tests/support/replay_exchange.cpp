#include "support/replay_exchange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {

ReplayExchange::ReplayExchange(const QString &recording, const QString &speed)
    : m_process({QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--port"), QStringLiteral("0"),
                 QStringLiteral("--replay"), recording, QStringLiteral("--speed"), speed})
{
    const auto urls = QJsonDocument::fromJson(m_process.waitForLine()).object();
    m_endpoints.stream = QUrl(urls[QLatin1String("stream_url")].toString());
    m_endpoints.api = QUrl(urls[QLatin1String("api_url")].toString());
    if (m_endpoints.stream.isEmpty())
        qFatal("The local exchange does not tell its address: %s", m_process.messages().constData());
}

} // namespace tidemark
