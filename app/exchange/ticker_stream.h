#pragma once

#include "core/board_values.h"
#include "exchange/attempt_budget.h"
#include "exchange/backoff.h"
#include "exchange/stream_limits.h"
#include "exchange/stream_route.h"
#include "exchange/ticker_decoder.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace tidemark {

class StreamConnection;

// The exchange's own figures of all markets (`!miniTicker@arr`, once a second those that changed), while they are wanted. A
// connection that ends is replaced after a backoff; one that is silent, grows old or is told to go, by another one first. Nothing
// is stored of it. Exchange thread.
class TickerStream : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds silentAfter{10};
    static constexpr int attempts = 40; // in the time of StreamLimits::attemptWindow, beside those of the trades' stream

    TickerStream(const QUrl &base, const StreamLimits &limits, std::chrono::milliseconds silence = silentAfter, QObject *parent = nullptr);
    ~TickerStream() override;

    // Both may be called again.
    void start();
    void stop();

    [[nodiscard]] const TickersStanding &standing() const { return m_standing; }
    // Goes up whenever `all` says something else.
    [[nodiscard]] std::int64_t revision() const { return m_revision; }
    [[nodiscard]] std::vector<ExchangeTicker> all() const;
    [[nodiscard]] int connections() const { return int(m_current != nullptr) + int(m_next != nullptr); }

private:
    using Monotonic = std::chrono::steady_clock;
    // Deleted by the event loop: a connection may be the one that is calling us.
    struct DeleteLater {
        void operator()(StreamConnection *connection) const;
    };
    using Connection = std::unique_ptr<StreamConnection, DeleteLater>;

    void tryAgain(std::chrono::milliseconds pause);
    void open();
    void openAt(const QUrl &url, const QHostAddress &address);
    void take(StreamConnection *connection, const QByteArray &frame);
    void merge(const std::vector<ExchangeTicker> &tickers);
    void onEnded(StreamConnection *connection, const QString &problem);
    void watch();
    void replace();
    void setStanding(TickersStanding::State state, const QString &problem);

    QUrl m_base;
    StreamLimits m_limits;
    std::chrono::milliseconds m_silence;
    StreamRoute m_route;
    AttemptBudget m_attempts;
    Backoff m_backoff;
    TickerDecoder m_decoder;
    Connection m_current; // that has spoken
    Connection m_next;    // that is to take its place
    QTimer m_retry;
    QTimer m_watchdog;
    bool m_isFinding = false; // the way there
    bool m_isWanted = false;
    Monotonic::time_point m_heardAt;
    TickersStanding m_standing;
    std::unordered_map<Symbol, ExchangeTicker> m_tickers;
    std::int64_t m_revision = 0;
};

} // namespace tidemark
