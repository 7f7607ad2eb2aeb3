#pragma once

#include "archive/trade_sink.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

// Parquet, through DuckDB's library. Trades: trade_id BIGINT, symbol VARCHAR, traded_at TIMESTAMPTZ (µs), price DECIMAL(18,8),
// quantity DECIMAL(20,8), buyer_is_maker BOOLEAN. Candles: the columns of a CSV of candles, prices DECIMAL(18,8), volume DECIMAL(38,8),
// quote_volume DECIMAL(38,16). Compressed by zstd; the same rows give the same bytes.

// Writes to the path, which it replaces as it goes; encodes on a thread of its own. The error of a library that is missing is
// sentences that say how to get it.
[[nodiscard]] Result<std::unique_ptr<TradeSink>> openParquetSink(const QString &path, RowKind rows);

// Reads the trades of such a file in its order, page by page, flat in memory. Used by one thread.
class ParquetReader {
public:
    virtual ~ParquetReader() = default;
    // The error is sentences: what is no Parquet, lacks a column, or has one that is not exact.
    [[nodiscard]] static Result<std::unique_ptr<ParquetReader>> open(const QString &path);

    // The next some thousand trades; empty at the end.
    [[nodiscard]] virtual Result<std::vector<Trade>> next() = 0;
};

} // namespace tidemark
