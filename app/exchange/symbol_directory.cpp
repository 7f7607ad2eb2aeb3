#include "exchange/symbol_directory.h"

#include "exchange/rest_client.h"

#include <algorithm>

namespace tidemark {

using std::chrono::milliseconds;

SymbolDirectory::SymbolDirectory(RestClient &client, QObject *parent)
    : SymbolDirectory(client, milliseconds(2'000), milliseconds(300'000), parent)
{
}

SymbolDirectory::SymbolDirectory(RestClient &client, milliseconds firstRetry, milliseconds longestRetry, QObject *parent)
    : QObject(parent), m_client(client), m_backoff(firstRetry, longestRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SymbolDirectory::reload);
}

void SymbolDirectory::reload()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_retry.stop();
    m_client.exchangeInfo(this, [this](Result<ExchangeListing> answer) { onAnswer(std::move(answer)); });
}

void SymbolDirectory::onAnswer(Result<ExchangeListing> answer)
{
    m_isAsking = false;
    if (!answer) {
        m_retry.start(std::max(m_backoff.next(), m_client.budget().barred()));
        Q_EMIT failed(answer.error().message);
        return;
    }
    m_backoff.reset();
    m_markets = std::move(answer.value().markets);
    Q_EMIT loaded(m_markets);
}

} // namespace tidemark
