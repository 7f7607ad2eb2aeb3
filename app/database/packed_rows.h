#pragma once

#include "core/packed_block.h"
#include "database/pg_session.h"

#include <span>
#include <string>

namespace tidemark {

// A row of `packed` in binary format, its columns from `column` on in the order of packed_between.sql: first_id, last_id, first_at, last_at,
// at_unit, price_low, price_unit, quantity_low, quantity_unit, at, price, quantity, maker, checksum, at_width, price_width, quantity_width,
// numbers. What is no block's is left empty, and found when it is unpacked.
[[nodiscard]] PackedBlock packedBlockAt(const PgRows &rows, int row, const Symbol &symbol, int column = 0);

// Blocks as the body of copy_packed.sql, in PostgreSQL's binary COPY format (as CopyEncoder).
[[nodiscard]] std::string packedCopyRowsOf(std::span<const PackedBlock> blocks);

} // namespace tidemark
