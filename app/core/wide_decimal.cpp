#include "core/wide_decimal.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark {
namespace {

using Wide = WideDecimal::Units;

constexpr Wide widePowerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr int limbDigits = 36;
constexpr Wide limb = widePowerOfTen(limbDigits);
constexpr Wide halfLimb = widePowerOfTen(limbDigits / 2);
constexpr std::size_t mostDigits = limbDigits + 19; // what surely fits the high part

} // namespace

WideDecimal WideDecimal::product(Decimal price, Decimal quantity)
{
    Q_ASSERT(price.units() >= 0 && quantity.units() >= 0);
    WideDecimal result(2 * Decimal::decimals);
    result.addUnits(Wide(price.units()) * Wide(quantity.units()));
    return result;
}

WideDecimal WideDecimal::fromUnits(Units units, int scale)
{
    WideDecimal result(scale);
    result.addUnits(units);
    return result;
}

WideDecimal::Units WideDecimal::units() const
{
    return Wide(m_high) * limb + m_low;
}

Result<WideDecimal> WideDecimal::fromText(std::string_view text, int scale)
{
    const auto point = std::min(text.find('.'), text.size());
    std::string digits(text.substr(0, point));
    const auto fraction = text.substr(std::min(point + 1, text.size()));
    digits.append(fraction).append(std::size_t(scale) - std::min(fraction.size(), std::size_t(scale)), '0');
    const bool isNumber = point > 0 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || fraction.size() > std::size_t(scale) || digits.size() > mostDigits)
        return Error{QStringLiteral("“%1” is not a number of at most %2 decimals")
                         .arg(QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 60))))
                         .arg(scale)};
    WideDecimal result(scale);
    const auto lowDigits = std::min(digits.size(), std::size_t(limbDigits));
    for (std::size_t i = 0; i < digits.size() - lowDigits; ++i)
        result.m_high = result.m_high * 10 + std::uint64_t(digits[i] - '0');
    for (std::size_t i = digits.size() - lowDigits; i < digits.size(); ++i)
        result.m_low = result.m_low * 10 + Wide(digits[i] - '0');
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
    if (m_low < limb)
        return; // nearly always, and a division of this width is dear
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
    std::array<char, limbDigits + 20> digits; // filled from the end
    auto *begin = digits.data() + digits.size();
    const auto put = [&begin](std::uint64_t part, int count) {
        for (; count > 0; --count, part /= 10)
            *--begin = char('0' + part % 10);
    };
    put(std::uint64_t(m_low % halfLimb), limbDigits / 2); // few divisions of this width, which are dear
    put(std::uint64_t(m_low / halfLimb), limbDigits / 2);
    for (auto rest = m_high; rest != 0; rest /= 10)
        put(rest % 10, 1);
    const auto *end = digits.data() + digits.size();
    while (end - begin > m_scale + 1 && *begin == '0')
        ++begin;
    const auto *point = end - m_scale;
    text.append(begin, std::size_t(point - begin));
    text += '.';
    text.append(point, std::size_t(m_scale));
}

double WideDecimal::toDouble() const
{
    return (double(m_high) * double(limb) + double(m_low)) / std::pow(10.0, m_scale);
}

} // namespace tidemark
