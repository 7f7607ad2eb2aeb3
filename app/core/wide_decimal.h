#pragma once

#include "core/decimal.h"

#include <QMetaType>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark {

// An exact, never negative sum that outgrows 64 bits: volumes (8 decimals) and price × quantity (16 decimals).
// The value in units of 10⁻ˢᶜᵃˡᵉ is high·10³⁶ + low, so 10¹⁸ of the largest products the exchange allows still fit.
class WideDecimal {
public:
    __extension__ using Units = unsigned __int128;

    // The sum's scale: how many decimals one unit stands for.
    explicit constexpr WideDecimal(int scale = 8) : m_scale(scale) {}

    // price × quantity with 16 decimals, exact; both not negative.
    [[nodiscard]] static WideDecimal product(Decimal price, Decimal quantity);

    // A count of 10⁻ˢᶜᵃˡᵉ, at most 10³⁸.
    [[nodiscard]] static WideDecimal fromUnits(Units units, int scale);

    // The count, for one that was made of such; larger ones have no more room than that.
    [[nodiscard]] Units units() const;

    // Reads "123.4" with at most `scale` decimals and 55 digits in all; the error says what is wrong.
    [[nodiscard]] static Result<WideDecimal> fromText(std::string_view text, int scale);

    // Adds a value of the same scale (`Decimal` for scale 8); never negative.
    void add(Decimal value);
    void add(const WideDecimal &other);

    // Always with exactly `scale` decimals.
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] QString toString() const { return QString::fromStdString(toText()); }
    void appendTo(std::string &text) const;
    [[nodiscard]] double toDouble() const;

    // Of one scale.
    friend bool operator==(const WideDecimal &, const WideDecimal &) = default;
    friend std::strong_ordering operator<=>(const WideDecimal &a, const WideDecimal &b)
    {
        const auto high = a.m_high <=> b.m_high;
        return high != 0 ? high : a.m_low <=> b.m_low;
    }

private:
    void addUnits(Units units);

    std::uint64_t m_high = 0;
    Units m_low = 0;
    int m_scale;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::WideDecimal)
