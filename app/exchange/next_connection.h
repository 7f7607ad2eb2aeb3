#pragma once

#include "exchange/attempt_budget.h"
#include "exchange/stream_route.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace tidemark {

// A lane's next connection, until it can be opened: waits for its time and for the attempts that all lanes share, then finds the
// way there. One at a time. Exchange thread.
class NextConnection : public QObject {
    Q_OBJECT
public:
    NextConnection(StreamRoute &route, AttemptBudget &attempts, QObject *parent = nullptr);

    // Not before that time; nothing new where one is under way.
    void schedule(std::chrono::milliseconds wait);
    void cancel();

    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }
    [[nodiscard]] bool isUnderWay() const { return isWaiting() || m_isFinding; }

Q_SIGNALS:
    // The attempt is counted by now.
    void found(const QUrl &url, const QHostAddress &address);

private:
    void find();

    StreamRoute &m_route;
    AttemptBudget &m_attempts;
    QTimer m_timer;
    bool m_isFinding = false;
    bool m_isWanted = false;
};

} // namespace tidemark
