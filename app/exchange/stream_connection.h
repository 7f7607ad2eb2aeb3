#pragma once

#include "core/status.h"
#include "core/symbol.h"
#include "exchange/connection_meter.h"
#include "exchange/stream_limits.h"
#include "exchange/stream_request.h"
#include "exchange/trade_decoder.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace tidemark {

class StreamSocket;

// One WebSocket's life, from open() to ended(): never reopened. Pings the server by itself, since Qt does not report the
// server's pings, and ends when a pong, the handshake or the answer to SUBSCRIBE is overdue. TLS is verified. Exchange
// thread.
class StreamConnection : public QObject {
    Q_OBJECT
public:
    StreamConnection(const QUrl &base, std::vector<Symbol> symbols, const StreamLimits &limits,
                     QObject *parent = nullptr);
    ~StreamConnection() override;

    // Instead of looking up the host's name, which stays the one that is asked for and verified.
    void setAddress(const QHostAddress &address) { m_address = address; }
    // Before it is opened: a stream that is not of one market, beside those.
    void setStream(const QString &name) { m_stream = name; }
    void open();
    // Ends politely; ended() does not follow.
    void close();

    void subscribe(const std::vector<Symbol> &symbols);
    void unsubscribe(const std::vector<Symbol> &symbols);
    // The decoder found an answer to one of our control messages. Of a refused message each half is tried again, down to
    // the markets that it was refused for.
    void acknowledge(const ControlReply &reply);

    // Open, and everything that was asked for is acknowledged.
    [[nodiscard]] bool isReady() const { return m_isOpen && m_queue.empty() && m_unanswered.empty(); }
    [[nodiscard]] const QUrl &base() const { return m_base; }
    // It ended, and before anybody had answered there.
    [[nodiscard]] bool isUnreachable() const { return m_isUnreachable; }
    // The exchange acknowledged that it sends this market's trades here.
    [[nodiscard]] bool carries(const Symbol &symbol) const { return m_carried.contains(symbol); }
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] ConnectionMeter &meter() { return m_meter; }
    // This computer's clock was set: what was told by it is told by the new one.
    void noteClockJump(std::chrono::milliseconds jump);
    // As this connection alone can tell; its lag is not corrected.
    [[nodiscard]] ConnectionFacts facts() const;

Q_SIGNALS:
    void ready(); // whenever isReady() becomes true
    void textReceived(const QString &frame);
    void binaryReceived(const QByteArray &frame);
    void accepted(const std::vector<tidemark::Symbol> &symbols);
    void refused(const std::vector<tidemark::Symbol> &symbols, const QString &why); // the others go on
    void ended(const QString &problem);                                              // once

private:
    void onConnected();
    void onPong();
    void onOverdue();
    void onError();
    void onDisconnected();
    void sendPing();
    void sendNext();
    void accept(const std::vector<Symbol> &symbols);
    void release(const std::vector<Symbol> &symbols);
    void enqueue(const std::vector<Symbol> &symbols, bool isSubscribe);
    [[nodiscard]] std::optional<ControlMessage> takeAsked(const ControlReply &reply);
    void onRefusal(const ControlMessage &message, const ControlReply::Refusal &refusal);
    void leave();
    void end(const QString &problem);

    QUrl m_base;
    QHostAddress m_address;
    QString m_stream;
    StreamLimits m_limits;
    std::vector<Symbol> m_symbols; // in its address
    std::unordered_set<Symbol> m_carried;
    ConnectionMeter m_meter;
    Timestamp m_openedBy; // this computer's clock
    std::unique_ptr<StreamSocket> m_socket;
    QTimer m_deadline; // of the handshake, then of the pong
    QTimer m_ping;
    QTimer m_control;
    QTimer m_acknowledgement;
    QElapsedTimer m_openedAt;
    std::deque<ControlMessage> m_queue;
    std::map<qint64, ControlMessage> m_unanswered; // by id, so in the order in which they went out
    qint64 m_nextId = 1;
    bool m_isOpen = false;
    bool m_isEnded = false;
    bool m_isUnreachable = false;
};

} // namespace tidemark
