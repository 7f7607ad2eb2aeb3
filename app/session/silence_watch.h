#pragma once

#include "core/result.h"
#include "core/symbol.h"
#include "exchange/backoff.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace tidemark {

class RestClient;
class TradeStream;

// Asks the exchange which of the silent markets have traded, about all of them in one question: that is cheap enough to be done all
// the time, so nobody has to know how often a market trades. Exchange thread.
class SilenceWatch : public QObject {
    Q_OBJECT
public:
    // `after`: how long a new connection is listened to before it is asked about.
    SilenceWatch(TradeStream &stream, RestClient &client, std::chrono::milliseconds after, QObject *parent = nullptr);

    // Something is new: it is listened to first.
    void restart();
    // The exchange may answer now what it has refused.
    void noteConnected();
    // For good.
    void stop();

Q_SIGNALS:
    void newestTold(const tidemark::Symbol &symbol, std::int64_t id);
    // The exchange does not have this question: the trades themselves have to be asked for, which costs more.
    void refused(const tidemark::Symbol &symbol);

private:
    void ask();
    void onAnswer(const std::vector<Symbol> &silent, const Result<std::map<Symbol, std::int64_t>> &newest);

    TradeStream &m_stream;
    RestClient &m_client;
    std::chrono::milliseconds m_after;
    QTimer m_timer;
    Backoff m_refused;
    bool m_isStopped = false;
};

} // namespace tidemark
