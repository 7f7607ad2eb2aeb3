#pragma once

#include "core/candle.h"
#include "core/file_form.h"
#include "core/market_info.h"
#include "core/trade.h"

#include <memory>
#include <span>

class QIODevice;

namespace tidemark {

// One market's part of a file.
struct MarketPart {
    Symbol symbol;
    QString name; // of what is a file of its own within the file: "BTCUSDT-trades-2024-08-08"
    MarketDigits digits = {}; // a value that needs more is written whole all the same
};

// The `code` of an error that is sentences, and not only the reason of one.
inline const QString wholeSentence = QStringLiteral("sentence");

// Whatever trades or candles are written into, flat in memory at any size. Markets come one after the other, each begun once,
// and of each its rows ascending; either trades or candles. Errors say why, without a full stop: "No space left on device". After
// an error, or without finish(), what was written is worth nothing. Used by one thread.
class TradeSink {
public:
    virtual ~TradeSink() = default;

    [[nodiscard]] virtual Result<void> begin(const MarketPart &part) = 0;
    [[nodiscard]] virtual Result<void> write(std::span<const Trade> trades) = 0;
    [[nodiscard]] virtual Result<void> write(std::span<const Candle> candles);
    [[nodiscard]] virtual Result<void> finish() = 0;
};

// What the rows of a file are.
enum class RowKind { Trades, Candles };

// A sink into a device that is open and outlives it. Parquet is written to a path alone: see parquet.h and sink_file.h.
[[nodiscard]] Result<std::unique_ptr<TradeSink>> openTradeSink(FileForm form, RowKind rows, QIODevice &device);

// A sentence where this form has no such rows.
[[nodiscard]] Result<void> checkForm(FileForm form, RowKind rows);

} // namespace tidemark
