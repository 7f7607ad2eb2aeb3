#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

namespace tidemark {

// What a file of a market and a period from ≤ t < to is called, without its ending. Whole days and months (UTC) as in the
// public archive, "BTCUSDT-trades-2024-08-08" and "BTCUSDT-trades-2024-08"; else "BTCUSDT-trades-20240808T2355Z-20240809T0005Z", with as
// many digits as it takes. `kind` is "trades", or of candles "1m", "1h", "1d".
[[nodiscard]] QString partName(const Symbol &symbol, const QString &kind, Timestamp from, Timestamp to);

} // namespace tidemark
