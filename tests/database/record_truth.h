#pragma once

#include "core/record_values.h"
#include "core/trade.h"

#include "random_trades.h"

#include <vector>

namespace tidemark {

class TestDatabase;

// A market's trades with pauses, and what became of each: the record is to be held against this. Begins and ends with a
// stored trade; ids have no gap.
struct RecordTruth {
    std::vector<Trade> trades;
    std::vector<StretchKind> kinds;

    // `loss` of a hundred trades begin a stretch that is not stored.
    [[nodiscard]] static RecordTruth of(const RandomMarket &market, int count, unsigned loss);
    // Every trade stored.
    [[nodiscard]] static RecordTruth whole(std::vector<Trade> trades);

    [[nodiscard]] bool isStored(std::size_t i) const { return kinds[i] == StretchKind::Stored; }
    void record(const TestDatabase &database) const;

    // One by one, from the definitions.
    [[nodiscard]] Completeness completeness(Timestamp from, Timestamp to) const;
    // Of all of it, without pauses.
    [[nodiscard]] std::vector<RecordStretch> stretches() const;
    [[nodiscard]] std::vector<RecordStretch> pauses() const;
};

} // namespace tidemark
