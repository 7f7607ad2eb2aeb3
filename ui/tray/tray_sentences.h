#pragma once

#include "core/live_values.h"
#include "ui/status/status_sentences.h"
#include "ui/symbol_scales.h"

namespace tidemark {

// One market in few words: "BTCUSDT  61,837.63  +1.20 %", with its state where the price may be old.
[[nodiscard]] QString trayLine(const MarketPulse &pulse, Timestamp exchangeNow, const SymbolScales &scales,
                               const QLocale &locale);

// What stands in the way of recording, in few words; empty while all is well.
[[nodiscard]] QString trayTrouble(const RecorderStatus &status, const TroubleTimes &troubles, const TellingTime &telling);

} // namespace tidemark
