#pragma once

#include "core/trade.h"
#include "database/packer.h"
#include "support/test_database.h"

#include <vector>

namespace tidemark {

// For tests of packed time: the record's trades wherever they are, as TestDatabase::table() tells them, and what must succeed.
[[nodiscard]] QString everyTrade(const TestDatabase &database);
[[nodiscard]] QString everyBlock(const TestDatabase &database);
[[nodiscard]] QString everyCandle(const TestDatabase &database);

PackReport packed(const TestDatabase &database, const Symbol &symbol, Timestamp before);
PackReport unpacked(const TestDatabase &database, const Symbol &symbol, Timestamp before);
void writeBlocks(const TestDatabase &database, std::span<const Trade> trades);
// All plain trades of the market, whose ids have no gap within what makes a block, as blocks of arrays: the form of migration 5.
void packAsArrays(const TestDatabase &database, const Symbol &symbol);

// What contradicts itself in the market's record; empty: nothing.
[[nodiscard]] QString contradictions(const TestDatabase &database, const Symbol &symbol);

} // namespace tidemark
