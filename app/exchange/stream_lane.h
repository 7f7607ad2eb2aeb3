#pragma once

#include "core/live_values.h"
#include "core/status.h"
#include "exchange/backoff.h"
#include "exchange/market_watch.h"
#include "exchange/next_connection.h"
#include "exchange/refused_markets.h"
#include "exchange/stream_connection.h"
#include "exchange/stream_limits.h"
#include "exchange/takeover.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace tidemark {

// Keeps one set of markets connected: normally by one connection, by two while a newer one takes over. A connection that
// fails is replaced after a backoff; one that grows old, is told to go, or does not bring what the exchange has, is replaced
// first and closed afterwards. Exchange thread.
class StreamLane : public QObject {
    Q_OBJECT
public:
    StreamLane(StreamRoute &route, const StreamLimits &limits, AttemptBudget &attempts, QObject *parent = nullptr);
    ~StreamLane() override;

    void start();
    void stop();
    void add(const std::vector<Symbol> &symbols);
    void remove(const std::vector<Symbol> &symbols);
    // All connections are dead for certain, whatever they say: others are opened at once.
    void renew(const QString &why);

    // A trade came over this connection: both are alive, and a newer connection gets nearer to its takeover.
    void noteTrade(StreamConnection &connection, const Trade &trade, std::chrono::steady_clock::time_point now);
    // The exchange's record has this trade, so old by now: if it should have come over a connection, another one is tried.
    void noteFetched(const Trade &trade, std::chrono::microseconds age);
    void forgetIds(const Symbol &symbol) { m_watch.forgetIds(symbol); }
    // Whether the exchange could say what the newest trade of a silent market is.
    void noteAnswer(const Symbol &symbol, bool isAnswered) { m_watch.noteAnswer(symbol, isAnswered); }
    // The server announced that it closes this connection.
    void noteShutdown(StreamConnection &connection);
    // The connections' rates and lags are as of the last look.
    void measure(std::chrono::steady_clock::time_point now);
    void noteClockJump(std::chrono::milliseconds jump);

    [[nodiscard]] const std::vector<Symbol> &symbols() const { return m_symbols; }
    [[nodiscard]] FeedState state() const { return m_state; }
    // What went wrong last, or else which markets the exchange refuses.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] std::int64_t reconnects() const { return m_reconnects; }
    [[nodiscard]] std::vector<ConnectionFacts> connections() const;

    [[nodiscard]] MarketState stateOf(const Symbol &symbol) const;
    [[nodiscard]] QString noteOf(const Symbol &symbol) const;
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> heardAt(const Symbol &symbol) const
    {
        return m_watch.heardAt(symbol);
    }
    // Those that are carried, and silent for long enough to ask for their newest trade elsewhere.
    [[nodiscard]] std::vector<Symbol> silentMarkets() const { return m_watch.silent(Monotonic::now()); }

Q_SIGNALS:
    void textReceived(tidemark::StreamConnection &connection, const QString &frame);
    void binaryReceived(tidemark::StreamConnection &connection, const QByteArray &frame);
    void stateChanged();
    // These were without a connection, or what their former one had not delivered yet may be lost.
    void connected(const std::vector<tidemark::Symbol> &symbols);

private:
    using Monotonic = std::chrono::steady_clock;
    // Deleted by the event loop: a connection may be the one that is calling us.
    struct DeleteLater {
        void operator()(StreamConnection *connection) const;
    };
    using Connection = std::unique_ptr<StreamConnection, DeleteLater>;

    void openAt(const QUrl &url, const QHostAddress &address);
    void follow(StreamConnection *connection);
    void replace();
    void replaceIfAlone(); // else a replacement is under way
    void onReady(StreamConnection *connection);
    void onEnded(StreamConnection *connection, const QString &problem);
    void askForUnsafe();
    void onAccepted(const std::vector<Symbol> &symbols);
    void onRefused(const std::vector<Symbol> &symbols, const QString &why);
    void noteUncovered();
    void watch();
    void judgeTakeover(Monotonic::time_point now);
    void retireOlder();
    void noticeSilence(Monotonic::time_point now);
    [[nodiscard]] bool hasReady() const;
    [[nodiscard]] bool isNewest(const StreamConnection &connection) const;
    void setState(FeedState state, const QString &problem);

    StreamRoute &m_route;
    StreamLimits m_limits;
    NextConnection m_next;
    std::vector<Symbol> m_symbols;
    std::vector<Connection> m_connections; // oldest first
    Takeover m_takeover;                   // by the newest
    Backoff m_backoff;
    QTimer m_watchdog;
    FeedState m_state = FeedState::Stopped;
    QString m_problem;
    RefusedMarkets m_refused;
    std::int64_t m_reconnects = 0;
    MarketWatch m_watch;
    Monotonic::time_point m_quietSince; // the last trade of any market, or the first connection since then
    Backoff m_revivalPause;    // between new connections for the sake of silent markets
    Monotonic::time_point m_nextRevival;
};

} // namespace tidemark
