#pragma once

#include "exchange/trade_decoder.h"

#include <array>
#include <optional>
#include <string_view>

namespace tidemark {

// The symbols read lately, found by their text: judging one anew costs more than all other fields of a frame together.
// Bounded; two texts that want the same place take turns.
class SymbolMemory {
public:
    [[nodiscard]] std::optional<Symbol> find(std::string_view text);

private:
    std::array<Symbol, 512> m_symbols{};
};

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
