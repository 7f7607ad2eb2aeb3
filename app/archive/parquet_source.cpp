#include "archive/parquet_source.h"

#include "core/file_form.h"

#include <algorithm>

namespace tidemark {

Result<std::unique_ptr<TradeSource>> ParquetSource::open(const QString &path)
{
    auto reader = ParquetReader::open(path);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TradeSource>(new ParquetSource(std::move(reader).value(), path));
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
    for (std::size_t i = 0; i < trades->size(); ++i) {
        if (const auto fault = faultOf(trades.value()[i], m_latest))
            return Error{QStringLiteral("Row %1 of “%2” is no trade: %3").arg(m_rows + 1 + std::int64_t(i)).arg(m_path, fault->message)};
    }
    TradePage page{std::move(trades).value(), m_rows + 1, false};
    m_rows += std::int64_t(page.trades.size());
    m_position = std::min(m_bytes, estimatedBytes(FileForm::Parquet, m_rows)); // DuckDB does not say how far it has read
    return std::optional(std::move(page));
}

} // namespace tidemark
