#include "exchange/quick_reader.h"

#include "core/trade_rules.h"
#include "exchange/frame_scanner.h"

namespace tidemark {
namespace {

// The order ids of older frames; nothing needs them.
[[nodiscard]] bool skipOrderIds(FrameScanner &scanner)
{
    std::int64_t unused = 0;
    return !scanner.skip(R"(,"b":)")
        || (scanner.integer(unused) && scanner.skip(R"(,"a":)") && scanner.integer(unused));
}

[[nodiscard]] bool skipIgnored(FrameScanner &scanner)
{
    bool unused = false;
    return !scanner.skip(R"(,"M":)") || scanner.truth(unused);
}

[[nodiscard]] bool readPayload(FrameScanner &scanner, std::string_view &symbol, Trade &trade, Timestamp &eventTime)
{
    std::int64_t eventDigits = 0;
    std::int64_t tradeDigits = 0;
    const bool isWhole = scanner.skip(R"({"e":"trade","E":)") && scanner.integer(eventDigits)
        && scanner.skip(R"(,"s":")") && scanner.text(symbol)
        && scanner.skip(R"(,"t":)") && scanner.integer(trade.id)
        && scanner.skip(R"(,"p":")") && scanner.decimal(trade.price)
        && scanner.skip(R"(,"q":")") && scanner.decimal(trade.quantity) && skipOrderIds(scanner)
        && scanner.skip(R"(,"T":)") && scanner.integer(tradeDigits)
        && scanner.skip(R"(,"m":)") && scanner.truth(trade.buyerIsMaker) && skipIgnored(scanner) && scanner.skip("}");
    eventTime = timeFromDigits(eventDigits);
    trade.tradedAt = timeFromDigits(tradeDigits);
    return isWhole;
}

} // namespace

std::optional<Symbol> SymbolMemory::find(std::string_view text)
{
    auto &remembered = m_symbols[std::hash<std::string_view>{}(text) % m_symbols.size()];
    if (remembered.view() == text && !text.empty())
        return remembered;
    const auto symbol = Symbol::fromText(text);
    if (!symbol)
        return std::nullopt;
    return remembered = *symbol;
}

std::optional<DecodedTrade> QuickReader::read(std::string_view frame, Timestamp latest)
{
    FrameScanner scanner(frame);
    std::string_view stream;
    const bool isCombined = scanner.skip(R"({"stream":")");
    if (isCombined && !(scanner.text(stream) && scanner.skip(R"(,"data":)")))
        return std::nullopt;
    std::string_view name;
    DecodedTrade decoded;
    auto &[trade, eventTime] = decoded;
    if (!readPayload(scanner, name, trade, eventTime) || (isCombined && !scanner.skip("}")) || !scanner.isAtEnd())
        return std::nullopt;
    const auto symbol = m_symbols.find(name);
    if (!symbol)
        return std::nullopt;
    trade.symbol = *symbol;
    if (faultOf(trade, latest))
        return std::nullopt;
    eventTime = believableEventTime(eventTime, trade);
    return decoded;
}

} // namespace tidemark
