#pragma once

#include "core/packed_block.h"
#include "core/result.h"

#include <span>
#include <vector>

namespace tidemark {

// Trades into blocks and back, exactly, whatever a Trade can hold. Blocks are cut where an id is missing, at every id that 1,024
// divides, at months (UTC), and where a block's values would lie further apart than 64 bits say: so the same trades make the same
// blocks, in whatever portions they came. Pure.
namespace BlockPacker {

// Trades of one market, each id once, ascending.
[[nodiscard]] std::vector<PackedBlock> pack(std::span<const Trade> trades);

// Fails where the block is none.
[[nodiscard]] Result<std::vector<Trade>> unpack(const PackedBlock &block);
// Of it the trades of from ≤ t < to alone; fails as that does.
[[nodiscard]] Result<std::vector<Trade>> unpackBetween(const PackedBlock &block, Timestamp from, Timestamp to);

// The same, and fails where the block is not as it was stored: bounds, checksum. Costs more than the unpacking.
[[nodiscard]] Result<std::vector<Trade>> unpackChecked(const PackedBlock &block);

// As the table's comment tells it.
[[nodiscard]] std::string checksumOf(std::span<const Trade> trades);

// The spans of `packed.reach`: the shortest one that holds the time between a block's first and last trade.
[[nodiscard]] std::chrono::seconds reachOf(const PackedBlock &block);

// Whether two neighbours in the order of ids may share a block, their values aside.
[[nodiscard]] bool mayShareBlock(const Trade &trade, const Trade &next);

} // namespace BlockPacker

} // namespace tidemark
