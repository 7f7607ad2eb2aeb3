#include "serve/ticker_feed.h"

#include <utility>

namespace tidemark {

TickerFeed::TickerFeed(QuestionThread &questions, QObject *listener, Tell tell)
    : m_questions(questions), m_listener(listener), m_tell(std::move(tell))
{
}

bool TickerFeed::isDue(Timestamp now) const
{
    const auto since = now - m_askedAt; // negative where the clock was set back
    return !m_isAsking && (since < std::chrono::seconds(0) || since >= std::chrono::seconds(1));
}

void TickerFeed::ask(const Wanted &wanted, Timestamp now, const std::optional<Timestamp> &horizon)
{
    m_askedAt = now;
    const auto traded = std::exchange(m_traded, {});
    if (wanted.isNothing())
        return;
    auto markets = traded;
    if (!wanted.isAll)
        markets.intersect(wanted.markets);
    markets += wanted.first;
    if (markets.isEmpty())
        return;
    m_isAsking = true;
    m_questions.ask(
        m_listener,
        [markets, now, horizon](PgSession &session) -> Result<std::vector<DayStatistics>> {
            std::vector<DayStatistics> days;
            for (const auto &symbol : markets) {
                const auto day = dayStatistics(session, symbol, now, horizon);
                if (!day)
                    return day.error();
                if (*day)
                    days.push_back(**day);
            }
            return days;
        },
        [this](const Result<std::vector<DayStatistics>> &days) {
            m_isAsking = false;
            if (days && !days->empty())
                m_tell(*days);
        });
}

} // namespace tidemark
