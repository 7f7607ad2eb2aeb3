#pragma once

#include "serve/day_statistics.h"
#include "serve/question_thread.h"

#include <QSet>

#include <functional>
#include <vector>

namespace tidemark {

// Asks the record for the last 24 hours of markets that somebody wants to hear of, once a second and one question at a time, and only of
// those that have traded since or that nobody was told of yet.
class TickerFeed {
public:
    using Tell = std::function<void(const std::vector<DayStatistics> &days)>;

    struct Wanted {
        QSet<Symbol> markets; // by their names
        QSet<Symbol> first;   // of these the ones that nobody was told of yet
        bool isAll = false;
        [[nodiscard]] bool isNothing() const { return markets.isEmpty() && !isAll; }
    };

    // `listener` is who `tell` belongs to.
    TickerFeed(QuestionThread &questions, QObject *listener, Tell tell);

    void add(const Symbol &traded) { m_traded.insert(traded); }
    [[nodiscard]] bool isDue(Timestamp now) const;
    void ask(const Wanted &wanted, Timestamp now, const std::optional<Timestamp> &horizon);

private:
    QuestionThread &m_questions;
    QObject *m_listener;
    Tell m_tell;
    QSet<Symbol> m_traded; // since the last question
    Timestamp m_askedAt{};
    bool m_isAsking = false;
};

} // namespace tidemark
