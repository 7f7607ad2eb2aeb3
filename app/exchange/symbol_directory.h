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

// The markets that the exchange lists (exchangeInfo). Asks by itself until it has an answer, and from then on now and then,
// since markets are listed, halted and given other steps at any time. Exchange thread.
class SymbolDirectory : public QObject {
    Q_OBJECT
public:
    explicit SymbolDirectory(RestClient &client, QObject *parent = nullptr);
    SymbolDirectory(RestClient &client, std::chrono::milliseconds firstRetry, std::chrono::milliseconds longestRetry,
                    std::chrono::milliseconds renewal, QObject *parent = nullptr);

    // Asks now, unless an answer is under way.
    void reload();

    // Empty until loaded.
    [[nodiscard]] const std::vector<MarketInfo> &markets() const { return m_markets; }

Q_SIGNALS:
    // In answer to reload(), and whenever the list has changed.
    void loaded(const std::vector<tidemark::MarketInfo> &markets);
    // Once for each attempt while there is no list, or a reload was asked for; the next one follows by itself.
    void failed(const QString &problem);

private:
    void ask();
    void onAnswer(Result<ExchangeListing> answer);

    RestClient &m_client;
    Backoff m_backoff;
    QTimer m_again;
    std::chrono::milliseconds m_renewal;
    std::vector<MarketInfo> m_markets;
    bool m_isAsking = false;
    bool m_isWanted = false; // somebody waits for the answer
};

} // namespace tidemark
