#include "exchange/trade_decoder.h"

#include "exchange/frame_inspector.h"
#include "exchange/quick_reader.h"

#include <QStringEncoder>

#include <cstring>
#include <vector>

namespace tidemark {

// The buffers and the two readers behind a decoder.
class TradeDecoder::Parser {
public:
    // Room for a frame of that many bytes, with the padding that simdjson reads behind it.
    [[nodiscard]] char *room(std::size_t bytes)
    {
        if (m_buffer.size() < bytes + simdjson::SIMDJSON_PADDING)
            m_buffer.resize(2 * bytes + simdjson::SIMDJSON_PADDING);
        return m_buffer.data();
    }

    [[nodiscard]] std::size_t transcode(QStringView text)
    {
        char *begin = room(std::size_t(m_encoder.requiredSpace(text.size())));
        return std::size_t(m_encoder.appendToBuffer(begin, text) - begin);
    }

    [[nodiscard]] Decoded decode(std::size_t size, std::optional<Timestamp> exchangeNow);
    [[nodiscard]] std::string_view frame() const { return {m_buffer.data(), m_size}; }

private:
    std::vector<char> m_buffer;
    std::size_t m_size = 0;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QuickReader m_quickReader;
    FrameInspector m_inspector;
};

Decoded TradeDecoder::Parser::decode(std::size_t size, std::optional<Timestamp> exchangeNow)
{
    m_size = size;
    const simdjson::padded_string_view padded(m_buffer.data(), size, m_buffer.size());
    const auto latest = latestPlausible(exchangeNow);
    if (const auto trade = m_quickReader.read(frame(), latest))
        return *trade;
    return m_inspector.inspect(padded, latest);
}

TradeDecoder::TradeDecoder() : m_parser(std::make_unique<Parser>()) {}
TradeDecoder::~TradeDecoder() = default;
TradeDecoder::TradeDecoder(TradeDecoder &&) noexcept = default;
TradeDecoder &TradeDecoder::operator=(TradeDecoder &&) noexcept = default;

Decoded TradeDecoder::decode(std::string_view frame, std::optional<Timestamp> exchangeNow)
{
    std::memcpy(m_parser->room(frame.size()), frame.data(), frame.size());
    return m_parser->decode(frame.size(), exchangeNow);
}

Decoded TradeDecoder::decode(QStringView frame, std::optional<Timestamp> exchangeNow)
{
    return m_parser->decode(m_parser->transcode(frame), exchangeNow);
}

std::string_view TradeDecoder::frame() const
{
    return m_parser->frame();
}

} // namespace tidemark
