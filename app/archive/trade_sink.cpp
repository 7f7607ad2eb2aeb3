#include "archive/trade_sink.h"

#include "archive/archive_stream.h"
#include "archive/text_sink.h"
#include "archive/zip_sink.h"

namespace tidemark {

Result<void> TradeSink::write(std::span<const Candle> /*candles*/)
{
    return Error{QStringLiteral("this form of file holds trades alone")};
}

Result<void> checkForm(FileForm form, RowKind rows)
{
    if (rows == RowKind::Trades)
        return {};
    if (form == FileForm::Zip)
        return Error{QStringLiteral("Candles cannot be written in the archive's layout: the exchange's own have the takers' volumes, "
                                    "which the record's candles have not. Write .csv, .csv.gz or .parquet."), wholeSentence};
    if (form == FileForm::Tardis)
        return Error{QStringLiteral("Tardis' layout holds trades alone. Write candles as .csv, .csv.gz or .parquet."), wholeSentence};
    return {};
}

Result<std::unique_ptr<TradeSink>> openTradeSink(FileForm form, RowKind rows, QIODevice &device)
{
    if (auto possible = checkForm(form, rows); !possible)
        return possible.error();
    switch (form) {
    case FileForm::Csv:
        return std::unique_ptr<TradeSink>(new TextSink(std::make_unique<PlainStream>(device), TextSink::Layout::Own, rows));
    case FileForm::CsvGz:
        return std::unique_ptr<TradeSink>(
            new TextSink(std::make_unique<ArchiveStream>(device, ArchiveStream::Kind::Gzip), TextSink::Layout::Own, rows));
    case FileForm::Tardis:
        return std::unique_ptr<TradeSink>(
            new TextSink(std::make_unique<ArchiveStream>(device, ArchiveStream::Kind::Gzip), TextSink::Layout::Tardis, rows));
    case FileForm::Zip:
        return std::unique_ptr<TradeSink>(new ZipSink(device));
    case FileForm::Parquet:
        break;
    }
    return Error{QStringLiteral("Parquet is written to a file, not to a stream. Name a file that ends in .parquet."), wholeSentence};
}

} // namespace tidemark
