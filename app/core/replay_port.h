#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <vector>

namespace tidemark {

// From when on, and of which markets. Of those that are `followed`, trade by trade, the last trades before that are told as well.
struct ReplayStart {
    Timestamp at;
    std::vector<Symbol> markets = {};
    std::vector<Symbol> followed = {};
    bool isRunning = true;
};

// By so many trades of a market, or by so many seconds; negative: back. The replay stands afterwards.
struct ReplayStep {
    enum class Unit { Trade, Second };
    Unit unit = Unit::Trade;
    int count = 1;
    Symbol market = {}; // whose trades; empty: those of any, on only
};

// Plays a past time of the record again, in frames as the live feed gives them, apart from recording. GUI thread; nothing of it waits.
class ReplayPort {
public:
    virtual ~ReplayPort() = default;

    // Runs from there on; where one is under way already, it goes there with other markets.
    virtual void begin(const ReplayStart &start) = 0;
    virtual void setRunning(bool isRunning) = 0;
    virtual void setSpeed(double speed) = 0;
    virtual void setSkipsIdle(bool skipsIdle) = 0;
    // Goes there, and runs or stands as before.
    virtual void seek(Timestamp moment) = 0;
    virtual void step(const ReplayStep &step) = 0;
    // Another market is followed from now on: what came last is told anew.
    virtual void follow(const std::vector<Symbol> &symbols) = 0;
    virtual void end() = 0;
};

} // namespace tidemark
