#pragma once

#include "archive/parquet.h"
#include "archive/trade_source.h"

namespace tidemark {

// The trades of a Parquet file of ours. It has rows and no lines: a trade's line is its row.
class ParquetSource final : public TradeSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<TradeSource>> open(const QString &path);

    [[nodiscard]] Result<std::optional<TradePage>> next() override;
    [[nodiscard]] std::int64_t position() const override { return m_position; }
    [[nodiscard]] const SourceNotes &notes() const override { return m_notes; }

private:
    ParquetSource(std::unique_ptr<ParquetReader> reader, std::int64_t bytes) : m_reader(std::move(reader)), m_bytes(bytes) {}

    std::unique_ptr<ParquetReader> m_reader;
    std::int64_t m_bytes; // of the file
    std::int64_t m_rows = 0;
    std::int64_t m_position = 0;
    SourceNotes m_notes;
};

} // namespace tidemark
