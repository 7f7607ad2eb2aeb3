#include "archive/text_sink.h"

#include "archive/csv_rows.h"

namespace tidemark {

TextSink::TextSink(std::unique_ptr<ByteStream> stream, Layout layout, RowKind rows)
    : m_stream(std::move(stream)), m_layout(layout), m_rows(rows)
{
}

Result<void> TextSink::begin(const MarketPart & /*part*/)
{
    return writeHeader();
}

Result<void> TextSink::writeHeader()
{
    if (std::exchange(m_hasHeader, true))
        return {};
    const auto ofTrades = m_layout == Layout::Own ? csvHeader : tardisHeaderLine;
    return m_stream->write(m_rows == RowKind::Trades ? ofTrades : candleHeader);
}

Result<void> TextSink::write(std::span<const Trade> trades)
{
    m_text.clear();
    for (const auto &trade : trades)
        m_layout == Layout::Own ? appendCsvRow(m_text, trade) : appendTardisRow(m_text, trade);
    return m_stream->write(m_text);
}

Result<void> TextSink::write(std::span<const Candle> candles)
{
    m_text.clear();
    for (const auto &candle : candles)
        appendCandleRow(m_text, candle);
    return m_stream->write(m_text);
}

Result<void> TextSink::finish()
{
    if (auto begun = writeHeader(); !begun)
        return begun;
    return m_stream->finish();
}

} // namespace tidemark
