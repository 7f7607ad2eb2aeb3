#pragma once

#include "core/alert_standing.h"
#include "core/trade_flow.h"

#include <vector>

namespace tidemark {

// The rules of one market that wait for spikes of what is traded. A spike is told when it begins; another one of the same rule
// once that has calmed down, and a window later at the earliest.
class AlertFlows {
public:
    // What has begun.
    struct Spike {
        WatchedRule *watched;
        Decimal amount; // in the window: value, or trades a second
        Decimal usual;  // 0: not known
    };

    void set(const std::vector<WatchedRule *> &rules);
    [[nodiscard]] bool isEmpty() const { return m_windows.empty(); }
    // `mayRaise` is false where the trade is of the past: then it only counts.
    [[nodiscard]] std::vector<Spike> add(const Trade &trade, bool mayRaise);

private:
    struct Entry {
        WatchedRule *watched;
        AlertId id = 0; // of it, and since when, also once it has gone
        Timestamp since;
        bool isHigh = false;
    };
    struct Window {
        std::chrono::seconds span{};
        TradeFlow flow;
        std::vector<Entry> rules;
    };

    static void judge(Window &window, const Trade &trade, std::vector<Spike> &spikes);

    std::vector<Window> m_windows;
};

} // namespace tidemark
