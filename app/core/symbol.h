#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace tidemark {

// A market's name as the exchange writes it in payloads ("BTCUSDT"; UTF-8, ASCII letters in upper case). A plain value
// without allocation, since every trade carries one.
class Symbol {
public:
    static constexpr std::size_t capacity = 31; // bytes of UTF-8

    constexpr Symbol() = default;

    // Upper-cases ASCII letters. Refuses empty or over-long text and characters that could not stand in a stream name
    // or a query (blanks, control characters, / @ ? & = # % quotes, backslash); the error says so.
    [[nodiscard]] static Result<Symbol> fromText(std::string_view utf8);
    [[nodiscard]] static Result<Symbol> fromText(QStringView text);

    // "BTCUSDT,ETHUSDT": at least one, doubles dropped, order kept.
    [[nodiscard]] static Result<std::vector<Symbol>> listFromText(QStringView text);

    [[nodiscard]] constexpr bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] constexpr std::string_view view() const { return {m_bytes.data(), m_size}; }
    [[nodiscard]] QString toString() const { return QString::fromUtf8(m_bytes.data(), m_size); }

    // "btcusdt@trade", as UTF-8: stream names take lower case.
    [[nodiscard]] QByteArray tradeStream() const;

    friend constexpr bool operator==(const Symbol &a, const Symbol &b) { return a.view() == b.view(); }
    friend constexpr auto operator<=>(const Symbol &a, const Symbol &b) { return a.view() <=> b.view(); }
    friend std::size_t qHash(const Symbol &symbol, std::size_t seed = 0)
    {
        return qHashBits(symbol.m_bytes.data(), symbol.m_size, seed);
    }

private:
    std::array<char, capacity> m_bytes{};
    std::uint8_t m_size = 0;
};

} // namespace tidemark

template <>
struct std::hash<tidemark::Symbol> {
    std::size_t operator()(const tidemark::Symbol &symbol) const noexcept
    {
        return std::hash<std::string_view>{}(symbol.view());
    }
};

Q_DECLARE_METATYPE(tidemark::Symbol)
