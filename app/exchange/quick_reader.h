#pragma once

#include "exchange/symbol_memory.h"
#include "exchange/trade_decoder.h"

#include <optional>
#include <string_view>

namespace tidemark {

// Reads the trade frames that the exchange sends all day, several times faster than a general JSON parser can: exactly
// these keys in exactly this order, plain ASCII, no blanks. Declines everything else, and every trade that breaks a rule:
// the FrameInspector judges those. What this reader accepts, the inspector reads the same.
class QuickReader {
public:
    // Nothing: not such a frame.
    [[nodiscard]] std::optional<DecodedTrade> read(std::string_view frame, Timestamp latest);

private:
    SymbolMemory m_symbols;
};

} // namespace tidemark
