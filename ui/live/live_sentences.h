#pragma once

#include "core/live_values.h"

#include <QString>

namespace tidemark {

// What the empty places of the tab depend on.
struct LiveSituation {
    int markets = 0;
    QString recordNote; // where the record is kept, for people
    bool isReachable = true; // the exchange
    DatabaseState database = DatabaseState::Starting;
    bool isReplay = false; // a past moment is shown
    bool isViewer = false; // nothing is recorded from here

    // Whether there is something else to say now.
    [[nodiscard]] bool take(const DatabaseStatus &status);
};

// Why a place is empty, and what can be done about it. Any thread.
[[nodiscard]] QString listHint(const LiveSituation &situation);
[[nodiscard]] QString noChartText(const LiveSituation &situation);
[[nodiscard]] QString emptyChartText(const MarketPulse &pulse, const LiveSituation &situation);
[[nodiscard]] QString emptyTapeText(const MarketPulse &pulse, const LiveSituation &situation);

} // namespace tidemark
