#include "archive/trade_source.h"

#include "archive/bytes_ahead.h"
#include "archive/parquet_source.h"
#include "archive/text_source.h"

namespace tidemark {

Result<std::unique_ptr<TradeSource>> openTradeFile(const QString &path, const MarketHint &hint)
{
    if (fileKindOf(path) == FileKind::Parquet)
        return ParquetSource::open(path);
    auto bytes = ByteSource::open(path);
    if (!bytes)
        return bytes.error();
    return std::unique_ptr<TradeSource>(std::make_unique<TextSource>(path, hint, std::make_unique<BytesAhead>(std::move(bytes).value())));
}

} // namespace tidemark
