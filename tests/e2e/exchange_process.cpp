#include "e2e/exchange_process.h"

namespace tidemark {

ExchangeProcess::ExchangeProcess(const QStringList &options)
{
    start(QStringLiteral(TIDEMARK_GENERATED_EXCHANGE), options);
    m_endpoints.stream = QUrl(QString::fromUtf8(waitForLine()));
    m_endpoints.api = QUrl(QString::fromUtf8(waitForLine()));
    if (m_endpoints.api.isEmpty())
        qFatal("%s does not start: %s", TIDEMARK_GENERATED_EXCHANGE, messages().constData());
}

} // namespace tidemark
