#pragma once

#include "core/symbol.h"

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

} // namespace tidemark
