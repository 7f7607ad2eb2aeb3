#pragma once

#include "core/market_info.h"
#include "core/result.h"
#include "exchange/backoff.h"
#include "exchange/rest_answers.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace tidemark {

class RestClient;

// The markets that the exchange lists (exchangeInfo). Asks again by itself until it has an answer. Exchange thread.
class SymbolDirectory : public QObject {
    Q_OBJECT
public:
    explicit SymbolDirectory(RestClient &client, QObject *parent = nullptr);
    SymbolDirectory(RestClient &client, std::chrono::milliseconds firstRetry, std::chrono::milliseconds longestRetry,
                    QObject *parent = nullptr);

    // Asks now, unless an answer is under way.
    void reload();

    // Empty until loaded.
    [[nodiscard]] const std::vector<MarketInfo> &markets() const { return m_markets; }

Q_SIGNALS:
    void loaded(const std::vector<tidemark::MarketInfo> &markets);
    void failed(const QString &problem); // once for each attempt; the next one follows by itself

private:
    void onAnswer(Result<ExchangeListing> answer);

    RestClient &m_client;
    Backoff m_backoff;
    QTimer m_retry;
    std::vector<MarketInfo> m_markets;
    bool m_isAsking = false;
};

} // namespace tidemark
