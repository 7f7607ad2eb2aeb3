#pragma once

#include "support/recorded_trades.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <vector>

namespace tidemark {

// What an exchange serves over REST, read apart from the program's own client so that the record can be held against it.
// Waits in an event loop; an exchange that does not answer ends the program, since nothing could be compared.
class ServedTrades {
public:
    explicit ServedTrades(QUrl api) : m_api(std::move(api)) {}

    [[nodiscard]] qint64 newestId(const QString &symbol);
    // first ≤ id ≤ last, in id order; the exchange's holes are not in it.
    [[nodiscard]] std::vector<RecordedTrade> between(const QString &symbol, qint64 first, qint64 last);

private:
    [[nodiscard]] std::vector<RecordedTrade> ask(const QString &path, const QString &query);

    QUrl m_api;
    QNetworkAccessManager m_network;
};

} // namespace tidemark
