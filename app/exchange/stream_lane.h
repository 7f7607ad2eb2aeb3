#pragma once

#include "core/status.h"
#include "exchange/attempt_budget.h"
#include "exchange/backoff.h"
#include "exchange/refused_markets.h"
#include "exchange/stream_connection.h"
#include "exchange/stream_limits.h"
#include "exchange/trade_rhythm.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace tidemark {

// Keeps one set of markets connected: normally by one connection, by two while a newer one takes over. A connection that
// fails is replaced after a backoff; one that grows old, is told to go, or falls silent beyond what the markets' rhythm
// explains is replaced first and closed afterwards. Exchange thread.
class StreamLane : public QObject {
    Q_OBJECT
public:
    StreamLane(const QUrl &base, const StreamLimits &limits, AttemptBudget &attempts, QObject *parent = nullptr);
    ~StreamLane() override;

    void start();
    void stop();
    void add(const std::vector<Symbol> &symbols);
    void remove(const std::vector<Symbol> &symbols);

    // A trade came over this connection: it is alive, and takes over from older ones.
    void noteTrade(StreamConnection &connection, std::chrono::steady_clock::time_point now);
    // The server announced that it closes this connection.
    void noteShutdown(StreamConnection &connection);

    [[nodiscard]] const std::vector<Symbol> &symbols() const { return m_symbols; }
    [[nodiscard]] FeedState state() const { return m_state; }
    // What went wrong last, or else which markets the exchange refuses.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] std::int64_t reconnects() const { return m_reconnects; }

Q_SIGNALS:
    void textReceived(tidemark::StreamConnection &connection, const QString &frame);
    void binaryReceived(tidemark::StreamConnection &connection, const QByteArray &frame);
    void stateChanged();
    void connected(); // no connection was ready before

private:
    using Monotonic = std::chrono::steady_clock;
    // Deleted by the event loop: a connection may be the one that is calling us.
    struct DeleteLater {
        void operator()(StreamConnection *connection) const;
    };
    using Connection = std::unique_ptr<StreamConnection, DeleteLater>;

    void openConnection();
    void follow(StreamConnection *connection);
    [[nodiscard]] std::vector<Symbol> unrefusedSymbols() const;
    void scheduleAttempt(std::chrono::milliseconds wait);
    void replace();
    void onReady();
    void onEnded(StreamConnection *connection, const QString &problem);
    void onAccepted(const std::vector<Symbol> &symbols);
    void onRefused(const std::vector<Symbol> &symbols, const QString &why);
    void retireOlder();
    void watch();
    void reviveSilent();
    [[nodiscard]] bool hasReady() const;
    [[nodiscard]] std::chrono::milliseconds allowedSilence() const;
    void setState(FeedState state, const QString &problem);

    QUrl m_base;
    StreamLimits m_limits;
    AttemptBudget &m_attempts;
    std::vector<Symbol> m_symbols;
    std::vector<Connection> m_connections; // oldest first, at most two
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_retire;
    QTimer m_watchdog;
    FeedState m_state = FeedState::Stopped;
    QString m_problem;
    RefusedMarkets m_refused;
    std::int64_t m_reconnects = 0;
    TradeRhythm m_rhythm;
    Monotonic::time_point m_quietSince; // the last trade, or the last thing that was done about the silence
    int m_silentReplacements = 0;
    bool m_isCovered = false; // a connection is ready, and connected() was said
};

} // namespace tidemark
