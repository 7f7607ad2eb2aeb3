#include "core/wide_arithmetic.h"

#include <QtGlobal>

#include <algorithm>
#include <string>

namespace tidemark {
namespace {

using WideUnits = WideDecimal::Units;

[[nodiscard]] std::string digitsOf(const WideDecimal &value)
{
    auto digits = value.toText();
    std::erase(digits, '.');
    return digits;
}

} // namespace

// As on paper, from the last digit on.
WideDecimal difference(const WideDecimal &sum, const WideDecimal &part, int scale)
{
    Q_ASSERT(part <= sum);
    auto left = digitsOf(sum);
    auto taken = digitsOf(part);
    taken.insert(0, left.size() - taken.size(), '0');
    bool borrows = false;
    for (auto i = left.size(); i-- > 0;) {
        const int digit = (left[i] - '0') - (taken[i] - '0') - (borrows ? 1 : 0);
        borrows = digit < 0;
        left[i] = char('0' + (borrows ? digit + 10 : digit));
    }
    left.insert(left.size() - std::size_t(scale), 1, '.');
    const auto first = std::min(left.find_first_not_of('0'), left.find('.') - 1);
    const auto value = WideDecimal::fromText(std::string_view(left).substr(first), scale);
    return value ? *value : WideDecimal(scale);
}

Decimal meanPrice(const WideDecimal &quote, const WideDecimal &quantity)
{
    WideUnits by = 0;
    for (const char digit : digitsOf(quantity))
        by = by * 10 + WideUnits(digit - '0');
    Q_ASSERT(by != 0);
    WideUnits mean = 0;
    WideUnits rest = 0; // below the divisor, so that ten times as much fits
    for (const char digit : digitsOf(quote)) {
        rest = rest * 10 + WideUnits(digit - '0');
        mean = mean * 10 + rest / by;
        rest %= by;
    }
    return Decimal::fromUnits(std::int64_t(mean + (rest >= by - rest ? 1 : 0)));
}

} // namespace tidemark
