#include "session/mailbox.h"

#include <QMetaMethod>

#include <utility>

namespace tidemark {

void Mailbox::post(LiveUpdate update)
{
    {
        const std::scoped_lock lock(m_mutex);
        auto &waiting = m_waiting.trades;
        waiting.insert(waiting.end(), update.trades.begin(), update.trades.end());
        // Trimmed in large steps: dropping a few rows at each post would move all the others each time.
        if (waiting.size() > 2 * capacity)
            waiting.erase(waiting.begin(), waiting.end() - std::ptrdiff_t(capacity));
        update.trades = std::move(waiting);
        if (update.markets.empty())
            update.markets = std::move(m_waiting.markets);
        m_waiting = std::move(update);
        if (std::exchange(m_wakeUpPending, true))
            return;
    }
    Q_EMIT filled();
}

LiveUpdate Mailbox::take()
{
    const std::scoped_lock lock(m_mutex);
    m_wakeUpPending = false;
    auto trades = std::exchange(m_waiting.trades, {}); // of a long absence there are many, and the poster waits
    auto taken = m_waiting;
    taken.trades = std::move(trades);
    return taken;
}

LiveUpdate Mailbox::newest()
{
    const std::scoped_lock lock(m_mutex);
    return {m_waiting.exchangeNow, {}, m_waiting.markets, m_waiting.status, {}, m_waiting.replay, m_waiting.isNowHeard};
}

std::size_t Mailbox::waiting()
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.trades.size();
}

void Mailbox::setWatched(bool isWatched)
{
    if (!m_isWatched.exchange(isWatched) && isWatched)
        Q_EMIT watched();
}

bool Mailbox::hasReader() const
{
    static const auto signal = QMetaMethod::fromSignal(&Mailbox::filled);
    return isSignalConnected(signal);
}

} // namespace tidemark
