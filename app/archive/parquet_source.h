#pragma once

#include "archive/parquet.h"
#include "archive/trade_source.h"
#include "core/trade_rules.h"

#include <QFileInfo>

namespace tidemark {

// The trades of a Parquet file of ours. It has rows and no lines: a trade's line is its row.
class ParquetSource final : public TradeSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<TradeSource>> open(const QString &path);

    [[nodiscard]] Result<std::optional<TradePage>> next() override;
    [[nodiscard]] std::int64_t position() const override { return m_position; }
    [[nodiscard]] const SourceNotes &notes() const override { return m_notes; }

private:
    ParquetSource(std::unique_ptr<ParquetReader> reader, const QString &path)
        : m_reader(std::move(reader)), m_path(path), m_bytes(QFileInfo(path).size())
    {
    }

    std::unique_ptr<ParquetReader> m_reader;
    QString m_path;
    std::int64_t m_bytes; // of the file
    Timestamp m_latest = latestPlausible(std::nullopt);
    std::int64_t m_rows = 0;
    std::int64_t m_position = 0;
    SourceNotes m_notes;
};

} // namespace tidemark
