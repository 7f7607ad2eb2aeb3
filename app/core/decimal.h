#pragma once

#include "core/result.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidemark {

// An exact price or quantity: a signed 64-bit count of 10⁻⁸, so every value that the exchange sends is held without
// rounding. `double` is for pixels only.
class Decimal {
public:
    static constexpr int decimals = 8;
    static constexpr std::int64_t unitsPerOne = 100'000'000;

    constexpr Decimal() = default;
    [[nodiscard]] static constexpr Decimal fromUnits(std::int64_t units) { return Decimal(units); }

    // Reads plain decimal text ("61837.63", "-0.5"). Refuses empty text, exponents, blanks, more than 8 significant
    // decimals and what does not fit 64 bits; the error says which.
    [[nodiscard]] static Result<Decimal> fromText(std::string_view text);
    [[nodiscard]] static Result<Decimal> fromText(QStringView text);

    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    [[nodiscard]] double toDouble() const { return double(m_units) / double(unitsPerOne); }

    // Always with exactly 8 decimals: "61837.63000000".
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] QString toString() const { return QString::fromStdString(toText()); }
    void appendTo(std::string &text) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return Decimal(a.m_units - b.m_units); }

private:
    explicit constexpr Decimal(std::int64_t units) : m_units(units) {}

    std::int64_t m_units = 0;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Decimal)
