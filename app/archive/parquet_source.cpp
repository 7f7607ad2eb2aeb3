#include "archive/parquet_source.h"

#include "core/file_form.h"

#include <QFileInfo>

#include <algorithm>

namespace tidemark {

Result<std::unique_ptr<TradeSource>> ParquetSource::open(const QString &path)
{
    auto reader = ParquetReader::open(path);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TradeSource>(new ParquetSource(std::move(reader).value(), QFileInfo(path).size()));
}

Result<std::optional<TradePage>> ParquetSource::next()
{
    auto trades = m_reader->next();
    if (!trades)
        return trades.error();
    if (trades->empty()) {
        m_position = m_bytes;
        return std::optional<TradePage>();
    }
    TradePage page{std::move(trades).value(), m_rows + 1, false};
    m_rows += std::int64_t(page.trades.size());
    m_position = std::min(m_bytes, estimatedBytes(FileForm::Parquet, m_rows)); // DuckDB does not say how far it has read
    return std::optional(std::move(page));
}

} // namespace tidemark
