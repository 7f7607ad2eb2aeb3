#pragma once

#include "core/record_values.h"
#include "database/coverage_map.h"

#include <chrono>
#include <span>
#include <vector>

namespace tidemark {

// The ids of a candle: an index from id to time.
struct CandleIds {
    Timestamp openedAt;
    IdRange ids;
};

// As what a range of the ledger is told.
[[nodiscard]] StretchKind stretchKindOf(CoverageKind kind);

// What the ledger's ranges (ascending) and the ids between them say, without times: neighbours of one kind are one
// stretch. Pure, as everything here.
[[nodiscard]] std::vector<RecordStretch> stretchesOf(std::span<const CoverageRange> ranges);

// From the lowest id of any of them to the highest; at least one. In their order the last one may be a pause within a longer one.
[[nodiscard]] IdRange idsAcross(std::span<const RecordStretch> stretches);

// Times to the minute, from the 1-minute candles (ascending): an edge that is found is wrong by less than a minute, and a
// stretch that is not stored never reaches over a minute of stored trades. What is there already stays.
void addMinuteTimes(std::vector<RecordStretch> &stretches, std::span<const CandleIds> minutes);

// Gives what was dropped the times of its candles (of this span, ascending), as far as they are there.
void addDroppedTimes(std::vector<RecordStretch> &stretches, std::span<const CandleIds> candles, std::chrono::seconds span);

// Gives what is not stored the times of the stored trades around it.
void addTimesBetween(std::vector<RecordStretch> &stretches);

// Joins stretches until there are at most `most` (and 3), the shortest stored ones first. What is joined is told as the
// gravest of it, so that nothing missing disappears.
void joinSmallest(std::vector<RecordStretch> &stretches, std::size_t most);

// Consecutive ids with at least one whole candle's span between them without a trade, and at least `shortest`; times to the
// candle.
[[nodiscard]] std::vector<RecordStretch> pausesIn(std::span<const CandleIds> candles, std::chrono::seconds span,
                                                  std::chrono::microseconds shortest);

} // namespace tidemark
