#include "e2e/hurried_process.h"

namespace tidemark {

HurriedExchange::HurriedExchange(std::chrono::minutes behind, int speed, int rate)
{
    start(QStringLiteral(TIDEMARK_HURRIED_EXCHANGE), {QString::number(behind.count()), QString::number(speed), QString::number(rate)});
    m_endpoints.stream = QUrl(QString::fromUtf8(waitForLine()));
    m_endpoints.api = QUrl(QString::fromUtf8(waitForLine()));
    if (m_endpoints.api.isEmpty())
        qFatal("%s does not start: %s", TIDEMARK_HURRIED_EXCHANGE, messages().constData());
}

} // namespace tidemark
