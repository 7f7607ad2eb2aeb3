#include "core/wide_decimal.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace tidemark {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr int limbDigits = 36;
constexpr Wide limb = powerOfTen(limbDigits);

} // namespace

WideDecimal WideDecimal::product(Decimal price, Decimal quantity)
{
    Q_ASSERT(price.units() >= 0 && quantity.units() >= 0);
    WideDecimal result(2 * Decimal::decimals);
    result.addUnits(Wide(price.units()) * Wide(quantity.units()));
    return result;
}

void WideDecimal::add(Decimal value)
{
    Q_ASSERT(m_scale == Decimal::decimals && value.units() >= 0);
    addUnits(Wide(value.units()));
}

void WideDecimal::add(const WideDecimal &other)
{
    Q_ASSERT(m_scale == other.m_scale);
    m_high += other.m_high;
    addUnits(other.m_low);
}

void WideDecimal::addUnits(Wide units)
{
    m_low += units;
    m_high += std::uint64_t(m_low / limb);
    m_low %= limb;
}

std::string WideDecimal::toText() const
{
    std::string text;
    appendTo(text);
    return text;
}

void WideDecimal::appendTo(std::string &text) const
{
    std::string digits; // least significant first
    for (Wide rest = m_low; rest != 0 || int(digits.size()) <= m_scale; rest /= 10)
        digits += char('0' + int(rest % 10));
    if (m_high != 0) {
        digits.resize(limbDigits, '0');
        for (auto rest = m_high; rest != 0; rest /= 10)
            digits += char('0' + rest % 10);
    }
    std::reverse(digits.begin(), digits.end());
    digits.insert(digits.size() - std::size_t(m_scale), 1, '.');
    text += digits;
}

double WideDecimal::toDouble() const
{
    return (double(m_high) * double(limb) + double(m_low)) / std::pow(10.0, m_scale);
}

} // namespace tidemark
