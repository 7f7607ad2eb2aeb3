#include "exchange/symbol_memory.h"

namespace tidemark {

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

} // namespace tidemark
