#pragma once

#include "archive/archive_stream.h"
#include "archive/trade_sink.h"

#include <string>

namespace tidemark {

// The public archive's layout: for each market a CSV without a header, named after its part.
class ZipSink final : public TradeSink {
public:
    using TradeSink::write;
    explicit ZipSink(QIODevice &device) : m_stream(device, ArchiveStream::Kind::Zip) {}

    [[nodiscard]] Result<void> begin(const MarketPart &part) override;
    [[nodiscard]] Result<void> write(std::span<const Trade> trades) override;
    [[nodiscard]] Result<void> finish() override { return m_stream.finish(); }

private:
    ArchiveStream m_stream;
    MarketDigits m_digits;
    std::string m_text;
};

} // namespace tidemark
