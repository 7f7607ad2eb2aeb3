#include "database/pg_numeric.h"

#include <QtEndian>

#include <array>

namespace tidemark {
namespace {

constexpr int base = 10'000;
constexpr int fractionDigits = 2; // 8 decimals
constexpr int mostDigits = 5;     // 64 bits of 10⁻⁸: 922 3372 0368 . 5477 5807
constexpr std::uint16_t positive = 0x0000;
constexpr std::uint16_t negative = 0x4000;
constexpr std::size_t headSize = 8;

char *put(char *out, int value)
{
    qToBigEndian(quint16(value), out);
    return out + 2;
}

[[nodiscard]] int field(std::string_view binary, std::size_t index)
{
    return qFromBigEndian<qint16>(binary.data() + 2 * index);
}

// Adds digit·10000^place (place −2 is the last that 8 decimals hold); false: it does not fit.
[[nodiscard]] bool addDigit(std::int64_t &units, int digit, int place)
{
    if (digit == 0)
        return true;
    if (place < -fractionDigits || place >= mostDigits - fractionDigits)
        return false;
    // 999 9… in the highest place overflows by itself; the sum overflows from 922 3372 0368.5477 5808.
    constexpr std::int64_t highestPlaceLimit = 922;
    if (place == mostDigits - fractionDigits - 1 && digit > highestPlaceLimit)
        return false;
    std::int64_t part = digit;
    for (int i = -fractionDigits; i < place; ++i)
        part *= base;
    return !__builtin_add_overflow(units, part, &units);
}

} // namespace

char *writeNumeric(char *out, Decimal value)
{
    const bool isNegative = value.units() < 0;
    auto rest = isNegative ? 0U - std::uint64_t(value.units()) : std::uint64_t(value.units());
    std::array<int, mostDigits> digits{};
    for (int i = mostDigits - 1; i >= 0; --i, rest /= base)
        digits[std::size_t(i)] = int(rest % base);
    int first = 0;
    while (first < mostDigits && digits[std::size_t(first)] == 0)
        ++first;
    int end = mostDigits;
    while (end > first && digits[std::size_t(end - 1)] == 0)
        --end;
    const int count = end - first;
    out = put(out, count);
    out = put(out, count == 0 ? 0 : mostDigits - fractionDigits - 1 - first);
    out = put(out, isNegative ? negative : positive);
    out = put(out, Decimal::decimals);
    for (int i = first; i < end; ++i)
        out = put(out, digits[std::size_t(i)]);
    return out;
}

std::optional<Decimal> readNumeric(std::string_view binary)
{
    if (binary.size() < headSize)
        return std::nullopt;
    const int count = field(binary, 0);
    const int weight = field(binary, 1);
    const int sign = field(binary, 2);
    if ((sign != positive && sign != negative) || count < 0 || binary.size() != headSize + 2 * std::size_t(count))
        return std::nullopt;
    std::int64_t units = 0;
    for (int i = 0; i < count; ++i) {
        if (!addDigit(units, field(binary, std::size_t(4 + i)), weight - i))
            return std::nullopt;
    }
    return Decimal::fromUnits(sign == negative ? -units : units);
}

} // namespace tidemark
