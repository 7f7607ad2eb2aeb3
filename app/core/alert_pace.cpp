#include "core/alert_pace.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

// `newer` says what both have to say.
void merge(AlertEvent &newer, const AlertEvent &older)
{
    const auto note = [&newer](const Symbol &symbol) {
        const bool isKnown = symbol == newer.symbol
            || std::find(newer.alsoIn.begin(), newer.alsoIn.end(), symbol) != newer.alsoIn.end();
        if (!isKnown)
            newer.alsoIn.push_back(symbol);
    };
    note(older.symbol);
    std::for_each(older.alsoIn.begin(), older.alsoIn.end(), note);
    newer.times += older.times;
    newer.missing += older.missing;
}

} // namespace

void AlertPace::add(AlertEvent event)
{
    auto &waiting = m_rules[event.rule].waiting;
    if (waiting)
        merge(event, *waiting);
    waiting = std::move(event);
    m_isAnyWaiting = true;
}

std::vector<AlertEvent> AlertPace::take(Timestamp now)
{
    std::vector<AlertEvent> events;
    if (!m_isAnyWaiting)
        return events;
    m_isAnyWaiting = false;
    for (auto &[id, rule] : m_rules) {
        // A clock that was set back must not silence anything.
        const bool mayTell = !rule.toldAt || now - *rule.toldAt >= pause || now < *rule.toldAt;
        if (rule.waiting && mayTell) {
            events.push_back(*std::exchange(rule.waiting, std::nullopt));
            rule.toldAt = now;
        }
        m_isAnyWaiting = m_isAnyWaiting || rule.waiting;
    }
    return events;
}

std::set<Symbol> AlertPace::untoldCrossings() const
{
    std::set<Symbol> markets;
    for (const auto &[id, rule] : m_rules) {
        if (!rule.waiting || rule.waiting->kind != AlertKind::Crossing)
            continue;
        markets.insert(rule.waiting->symbol);
        markets.insert(rule.waiting->alsoIn.begin(), rule.waiting->alsoIn.end());
    }
    return markets;
}

std::vector<AlertEvent> AlertPace::takeAll()
{
    std::vector<AlertEvent> events;
    for (auto &[id, rule] : m_rules) {
        if (rule.waiting)
            events.push_back(*std::exchange(rule.waiting, std::nullopt));
    }
    m_isAnyWaiting = false;
    return events;
}

} // namespace tidemark
