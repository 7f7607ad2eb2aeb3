#pragma once

#include "simulator/market.h"
#include "simulator/simulator_options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QWebSocketProtocol>

#include <deque>
#include <functional>
#include <map>
#include <memory>

class QUrl;
class QWebSocket;

namespace tidemark {

struct ControlRequest;

// One connection to the streams: its subscriptions, its control messages, and the exchange's limits on it. Lives on the
// local exchange's thread; emits `gone` once, when the connection has ended.
class StreamClient : public QObject {
    Q_OBJECT

public:
    // Why a stream of this name cannot be had; empty: it can. One that is refused in the URL ends the connection, in words.
    using Refusal = std::function<QString(const QString &stream)>;

    StreamClient(std::unique_ptr<QWebSocket> socket, const ExchangeLimits &limits, QObject *parent, Refusal refusal = {});
    ~StreamClient() override;

    [[nodiscard]] const QStringList &streams() const { return m_streams; }
    [[nodiscard]] TimeUnit unit() const { return m_unit; }
    [[nodiscard]] bool isCombined() const { return m_combined; }
    [[nodiscard]] qint64 waitingBytes() const;

    void send(const QString &frame);
    // From now on nothing is sent, as on a line whose far end has died; the connection stays.
    void mute() { m_isMute = true; }
    void announceShutdown(Timestamp now);
    void close();
    // Cuts the connection without a goodbye.
    void abort();

Q_SIGNALS:
    void subscriptionsChanged();
    void gone();

private:
    void readUrl(const QUrl &url);
    void receive(const QString &text);
    void notePong(const QByteArray &payload);
    [[nodiscard]] bool isTooFast();
    [[nodiscard]] QByteArray answerTo(const ControlRequest &message);
    [[nodiscard]] QByteArray subscribe(const ControlRequest &message);
    [[nodiscard]] QString refusalOf(const QStringList &streams) const;
    void endRefused(const QString &why);
    void end(QWebSocketProtocol::CloseCode code, const QString &reason = {});
    void ping();

    std::unique_ptr<QWebSocket> m_socket;
    ExchangeLimits m_limits;
    Refusal m_refusal;
    QStringList m_streams;
    TimeUnit m_unit = TimeUnit::Milliseconds;
    bool m_combined = false;
    bool m_isMute = false;
    QElapsedTimer m_age;
    std::deque<qint64> m_received;             // when the latest messages came, by m_age
    std::map<QByteArray, qint64> m_unanswered; // pings by payload, and when they were sent
    QTimer m_pingTimer;
};

} // namespace tidemark
