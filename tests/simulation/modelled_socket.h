#pragma once

#include "core/symbol.h"
#include "core/trade.h"
#include "exchange/stream_socket.h"

#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <set>

namespace tidemark {

class ModelledLine;

// One connection over the modelled line. What the exchange sends arrives in its order, each message after a delay of its own
// but not before the one that was sent earlier.
class ModelledSocket : public StreamSocket {
    Q_OBJECT
public:
    explicit ModelledSocket(ModelledLine &line);
    ~ModelledSocket() override;

    void open(const QUrl &url, const QHostAddress &address, const QNetworkProxy &proxy) override;
    void send(const QString &text) override;
    void ping() override;
    void close() override { leave(); }
    void abort() override { leave(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] int closeCode() const override { return m_closeCode; }
    [[nodiscard]] QString closeReason() const override { return {}; }

    // The exchange has a trade for whoever is subscribed.
    void offer(const Trade &trade);
    void haveAccident();

private:
    struct Arrival {
        std::chrono::nanoseconds at;
        std::function<void()> event;
    };
    void arrive(std::function<void()> event);
    void arriveText(const QByteArray &text);
    void deliver();
    void schedule();
    void leave();
    void fail(const QString &problem);
    void end(int code);

    ModelledLine &m_line;
    std::set<Symbol> m_subscribed;
    std::deque<Arrival> m_arrivals;
    QTimer m_next;
    QString m_problem;
    int m_closeCode = 0;
    bool m_isOpen = false;
    bool m_isSilent = false;
    bool m_isLeaving = false;
};

} // namespace tidemark
