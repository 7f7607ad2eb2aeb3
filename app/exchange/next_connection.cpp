#include "exchange/next_connection.h"

#include <algorithm>
#include <utility>

namespace tidemark {

NextConnection::NextConnection(StreamRoute &route, AttemptBudget &attempts, QObject *parent)
    : QObject(parent), m_route(route), m_attempts(attempts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NextConnection::find);
}

void NextConnection::schedule(std::chrono::milliseconds wait)
{
    m_isWanted = true;
    if (!isUnderWay())
        m_timer.start(std::max(wait, m_attempts.wait()));
}

void NextConnection::cancel()
{
    m_isWanted = false;
    m_timer.stop();
}

void NextConnection::find()
{
    if (const auto wait = m_attempts.wait(); wait.count() > 0) {
        m_timer.start(wait);
        return;
    }
    if (std::exchange(m_isFinding, true))
        return;
    m_route.find(this, [this](const QUrl &url, const QHostAddress &address) {
        m_isFinding = false;
        if (!m_isWanted)
            return;
        m_attempts.note();
        Q_EMIT found(url, address);
    });
}

} // namespace tidemark
