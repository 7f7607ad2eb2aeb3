#pragma once

#include "core/alert_flows.h"
#include "core/alert_standing.h"

#include <span>
#include <vector>

namespace tidemark {

// One market's rules, in an order in which a trade meets few of them: levels by price, since only those between two trades are
// crossed; new lows and highs by their window, since none of a longer window is new where none of a shorter is; moves by their
// percentage, for windows of about the same length. So a thousand rules cost little more than one.
class AlertIndex {
public:
    struct Level {
        Decimal price;
        WatchedRule *watched;
        AlertStanding *standing;
    };
    // Rules of one window, or of windows up to one.
    struct Window {
        std::chrono::seconds span{};
        std::vector<WatchedRule *> rules;
    };

    // Of this market now, instead of those of before. What flows have seen they go on with.
    void set(const std::vector<WatchedRule *> &rules, const Symbol &symbol);

    [[nodiscard]] std::span<Level> levels() { return m_levels; }
    // Those at these prices or between them.
    [[nodiscard]] std::span<Level> levels(Decimal a, Decimal b);
    // The newest rule's time: what was traded earlier has not met all of the levels.
    [[nodiscard]] Timestamp levelsSince() const { return m_levelsSince; }
    // Ascending by window.
    [[nodiscard]] const std::vector<Window> &extremes() const { return m_extremes; }
    // Each holds its rules ascending by percentage.
    [[nodiscard]] const std::vector<Window> &moves() const { return m_moves; }
    [[nodiscard]] AlertFlows &flows() { return m_flows; }

private:
    void add(WatchedRule &rule, const Symbol &symbol);
    void sort();

    std::vector<Level> m_levels;
    Timestamp m_levelsSince;
    std::vector<Window> m_extremes;
    std::vector<Window> m_moves;
    AlertFlows m_flows;
};

} // namespace tidemark
