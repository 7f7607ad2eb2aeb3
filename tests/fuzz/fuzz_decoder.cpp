#include "exchange/frame_inspector.h"
#include "exchange/quick_reader.h"
#include "exchange/trade_decoder.h"

#include <cstdint>
#include <cstdlib>

using namespace tidemark;

namespace {

const auto exchangeNow = timestampFromMicros(1'723'247'700'000'000);

// The fuzzer takes an abort for a finding, and keeps the input.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

[[nodiscard]] bool areSame(const DecodedTrade &a, const DecodedTrade &b)
{
    return a.trade == b.trade && a.eventTime == b.eventTime;
}

// What the quick reader accepts, the inspector reads the same.
void compareReaders(std::string_view frame)
{
    static QuickReader reader;
    static FrameInspector inspector;
    const auto latest = latestPlausible(exchangeNow);
    const auto quick = reader.read(frame, latest);
    if (!quick)
        return;
    const simdjson::padded_string padded(frame);
    const auto slow = inspector.inspect(padded, latest);
    const auto *trade = std::get_if<DecodedTrade>(&slow);
    must(trade && areSame(*trade, *quick));
}

// The trade as the exchange would send it.
[[nodiscard]] std::string frameOf(const DecodedTrade &decoded)
{
    const auto &[trade, eventTime] = decoded;
    return R"({"e":"trade","E":)" + std::to_string(microsOf(eventTime)) + R"(,"s":")" + std::string(trade.symbol.view())
        + R"(","t":)" + std::to_string(trade.id) + R"(,"p":")" + trade.price.toText() + R"(","q":")" + trade.quantity.toText()
        + R"(","T":)" + std::to_string(microsOf(trade.tradedAt)) + R"(,"m":)" + (trade.buyerIsMaker ? "true" : "false") + "}";
}

void checkOutcome(TradeDecoder &decoder, const Decoded &decoded, std::string_view frame)
{
    if (const auto *trade = std::get_if<DecodedTrade>(&decoded)) {
        must(!faultOf(trade->trade, latestPlausible(exchangeNow)));
        const auto again = decoder.decode(frameOf(*trade), exchangeNow);
        must(std::holds_alternative<DecodedTrade>(again) && areSame(std::get<DecodedTrade>(again), *trade));
    } else if (const auto *input = std::get_if<RejectedInput>(&decoded)) {
        must(std::string_view(input->raw.constData(), std::size_t(input->raw.size())) == frame && !input->reason.isEmpty());
    }
}

// Text frames arrive as UTF-16; where the bytes are UTF-8, both ways have to say the same.
void compareWithText(TradeDecoder &decoder, const Decoded &bytes, std::string_view frame)
{
    const auto text = QString::fromUtf8(frame.data(), qsizetype(frame.size()));
    const auto back = text.toUtf8();
    if (std::string_view(back.constData(), std::size_t(back.size())) != frame)
        return;
    const auto decoded = decoder.decode(QStringView(text), exchangeNow);
    must(decoded.index() == bytes.index());
    if (const auto *trade = std::get_if<DecodedTrade>(&decoded))
        must(areSame(*trade, std::get<DecodedTrade>(bytes)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static TradeDecoder decoder;
    const std::string_view frame(reinterpret_cast<const char *>(data), size);
    compareReaders(frame);
    const auto decoded = decoder.decode(frame, exchangeNow);
    checkOutcome(decoder, decoded, frame);
    compareWithText(decoder, decoded, frame);
    return 0;
}
