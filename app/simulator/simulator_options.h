#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"
#include "simulator/burst_time.h"

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace tidemark {

// How the local exchange treats a stream connection; the defaults are the exchange's own. Tests shorten them.
struct ExchangeLimits {
    int messagesPerSecond = 5;
    int streams = 1024;
    int messageBytes = 4096; // longer control messages get no answer
    std::chrono::milliseconds pingEvery{20'000};
    std::chrono::milliseconds pongWithin{60'000};
    std::chrono::milliseconds lifetime{24 * 3'600'000};
};

// What a local exchange plays. Without a replay file it generates its market.
struct SimulatorOptions {
    QString replayFile;           // lines of `<local time> <frame>`, plain or gzip
    double speed = 1;             // of a replay; 0: as fast as the clients take it
    int rate = 0;                 // trades/s of a generated market over all `symbols`; 0: each market's natural rate
    quint64 seed = 1;             // of a generated market
    QString faults;               // what shall go wrong, see faults.h
    std::chrono::days kept{30};   // of a generated market's past, and today
    std::vector<Symbol> symbols;  // generated: listed beside the well-known markets, and sharing `rate` alone; empty: all
    BurstTime bursts = {};        // of a generated market
    std::function<Timestamp()> clock = wallClock;
    ExchangeLimits limits = {};
    int markets = 0;              // generated: as many are listed, made-up ones after the well-known ones
};

} // namespace tidemark
