#pragma once

#include "core/trade.h"
#include "simulator/market.h"

#include <QString>

#include <string>
#include <vector>

namespace tidemark::bench {

// Trades of two symbols in turns, 5,000 a second, as the exchange would deliver them. The same ones at each call.
[[nodiscard]] std::vector<Trade> makeTrades(int count);
[[nodiscard]] std::vector<TradeBatch> inBatches(const std::vector<Trade> &trades, int perBatch);

// The frame of a trade in the exchange's own form.
[[nodiscard]] std::string frameOf(const Trade &trade, TimeUnit unit);
// A recording of these trades, one `<local time> <frame>` a line, times in milliseconds as in the exchange's files.
void writeRecording(const QString &path, const std::vector<Trade> &trades);

} // namespace tidemark::bench
