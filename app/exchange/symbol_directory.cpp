#include "exchange/symbol_directory.h"

#include "exchange/rest_client.h"

#include <algorithm>
#include <utility>

namespace tidemark {

using std::chrono::milliseconds;

SymbolDirectory::SymbolDirectory(RestClient &client, QObject *parent)
    : SymbolDirectory(client, milliseconds(2'000), milliseconds(300'000), std::chrono::minutes(15), parent)
{
}

SymbolDirectory::SymbolDirectory(RestClient &client, milliseconds firstRetry, milliseconds longestRetry, milliseconds renewal,
                                 QObject *parent)
    : QObject(parent), m_client(client), m_backoff(firstRetry, longestRetry), m_renewal(renewal)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SymbolDirectory::ask);
}

void SymbolDirectory::reload()
{
    m_isWanted = true;
    ask();
}

void SymbolDirectory::ask()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_again.stop();
    m_client.exchangeInfo(this, [this](Result<ExchangeListing> answer) { onAnswer(std::move(answer)); });
}

void SymbolDirectory::onAnswer(Result<ExchangeListing> answer)
{
    m_isAsking = false;
    const bool isWanted = std::exchange(m_isWanted, false);
    if (answer && answer->markets.empty()) // as in bad hours
        answer = Error{QStringLiteral("The exchange's list of markets is empty.")};
    if (!answer) {
        m_again.start(std::max(m_backoff.next(), m_client.budget().barred()));
        if (isWanted || m_markets.empty())
            Q_EMIT failed(answer.error().message);
        return;
    }
    m_backoff.reset();
    m_again.start(m_renewal);
    if (!isWanted && answer->markets == m_markets)
        return;
    m_markets = std::move(answer.value().markets);
    Q_EMIT loaded(m_markets);
}

} // namespace tidemark
