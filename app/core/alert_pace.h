#pragma once

#include "core/alert_event.h"

#include <map>
#include <set>

namespace tidemark {

// Between the rules and whoever is told: each rule's first event goes on at once, what follows within ten seconds waits and
// becomes one event, the newest, that says how many they were. So a storm stays as small as the number of rules.
class AlertPace {
public:
    static constexpr std::chrono::seconds pause{10};

    void add(AlertEvent event);
    // What may be told now.
    [[nodiscard]] std::vector<AlertEvent> take(Timestamp now);
    // All that waits.
    [[nodiscard]] std::vector<AlertEvent> takeAll();
    // The markets of which a level that was crossed is not told yet.
    [[nodiscard]] std::set<Symbol> untoldCrossings() const;
    void forget(AlertId rule) { m_rules.erase(rule); }

private:
    struct Rule {
        std::optional<AlertEvent> waiting;
        std::optional<Timestamp> toldAt;
    };
    std::map<AlertId, Rule> m_rules;
    bool m_isAnyWaiting = false;
};

} // namespace tidemark
