#pragma once

#include "archive/byte_stream.h"
#include "archive/trade_sink.h"

#include <memory>
#include <string>

namespace tidemark {

// Rows of text in one stream, all markets after one another, with one header line.
class TextSink final : public TradeSink {
public:
    enum class Layout { Own, Tardis };
    TextSink(std::unique_ptr<ByteStream> stream, Layout layout, RowKind rows);

    [[nodiscard]] Result<void> begin(const MarketPart &part) override;
    [[nodiscard]] Result<void> write(std::span<const Trade> trades) override;
    [[nodiscard]] Result<void> write(std::span<const Candle> candles) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> writeHeader();

    std::unique_ptr<ByteStream> m_stream;
    Layout m_layout;
    RowKind m_rows;
    bool m_hasHeader = false;
    std::string m_text;
};

} // namespace tidemark
