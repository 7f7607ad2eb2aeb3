#pragma once

#include "core/symbol.h"

#include <QString>

#include <map>
#include <vector>

namespace tidemark {

// The markets that the exchange refuses to stream, each with its own words why.
class RefusedMarkets {
public:
    void add(const Symbol &symbol, const QString &why) { m_reasons[symbol] = why; }
    // Whether one of them was among them.
    bool remove(const std::vector<Symbol> &symbols);

    [[nodiscard]] bool contains(const Symbol &symbol) const { return m_reasons.contains(symbol); }
    [[nodiscard]] std::vector<Symbol> symbols() const;
    // About one of them, for a person.
    [[nodiscard]] QString note(const Symbol &symbol) const;
    // For a person; empty where nothing is refused.
    [[nodiscard]] QString sentence() const;

private:
    std::map<Symbol, QString> m_reasons;
};

} // namespace tidemark
