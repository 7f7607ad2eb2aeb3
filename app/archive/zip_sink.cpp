#include "archive/zip_sink.h"

#include "archive/csv_rows.h"

namespace tidemark {

Result<void> ZipSink::begin(const MarketPart &part)
{
    m_digits = part.digits;
    return m_stream.beginFile(part.name + QStringLiteral(".csv"));
}

Result<void> ZipSink::write(std::span<const Trade> trades)
{
    m_text.clear();
    for (const auto &trade : trades)
        appendArchiveRow(m_text, trade, m_digits);
    return m_stream.write(m_text);
}

} // namespace tidemark
