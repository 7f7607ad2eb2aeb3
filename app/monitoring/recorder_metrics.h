#pragma once

#include "core/keeping_values.h"
#include "core/status.h"
#include "monitoring/exposition.h"

#include <optional>
#include <vector>

namespace tidemark {

// The file system that holds the data folder. Bytes.
struct DiskRoom {
    std::int64_t free = 0;
    std::int64_t all = 0;
};

// What a program itself costs, as the system counts it.
struct ProcessCost {
    double startedAt = 0; // seconds since the epoch
    double cpuSeconds = 0;
    std::int64_t residentBytes = 0;
    int openFiles = 0;

    [[nodiscard]] static ProcessCost ofOurs();
};

// How a recorder stands at one moment.
struct RecorderSnapshot {
    RecorderStatus status;
    UpkeepStatus upkeep;
    std::vector<MarketFigures> markets; // by name
    std::int64_t spoolLimit = 0;        // bytes
    QString hindrance;                  // see RecorderHealth
    QString standstill;
};

// All metrics of a recorder. A market has a few series of its own, as long as there are no more than `mostMarkets`; what is beyond is
// counted only. `disk` is absent where it cannot be told.
[[nodiscard]] QByteArray recorderMetrics(const RecorderSnapshot &snapshot, const std::optional<DiskRoom> &disk, const ProcessCost &cost,
                                         ExpositionForm form);

inline constexpr std::size_t mostMarkets = 2000;

} // namespace tidemark
