#include "core/decimal.h"

#include <charconv>

namespace tidemark {
namespace {

Error badDecimal(std::string_view text, const char *why)
{
    constexpr std::size_t shown = 60;
    const auto cut = text.substr(0, shown);
    return {QStringLiteral("“%1” %2").arg(QString::fromUtf8(cut.data(), qsizetype(cut.size())), QString::fromUtf8(why))};
}

[[nodiscard]] bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] bool appendDigit(std::uint64_t &units, char digit)
{
    return !__builtin_mul_overflow(units, 10U, &units) && !__builtin_add_overflow(units, std::uint64_t(digit - '0'), &units);
}

} // namespace

Result<Decimal> Decimal::fromText(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const auto digits = text.substr(negative ? 1 : 0);
    std::uint64_t units = 0;
    int seenDecimals = -1; // −1: still before the point
    bool anyDigit = false;
    for (const char c : digits) {
        if (c == '.' && seenDecimals < 0) {
            seenDecimals = 0;
            continue;
        }
        if (!isDigit(c))
            return badDecimal(text, "is not a plain decimal number");
        anyDigit = true;
        if (seenDecimals == decimals) {
            if (c != '0')
                return badDecimal(text, "has more than 8 significant decimals");
            continue;
        }
        if (!appendDigit(units, c))
            return badDecimal(text, "is too large for 64 bits at 8 decimals");
        seenDecimals += seenDecimals >= 0 ? 1 : 0;
    }
    if (!anyDigit)
        return badDecimal(text, "is not a plain decimal number");
    for (int i = seenDecimals < 0 ? 0 : seenDecimals; i < decimals; ++i) {
        if (!appendDigit(units, '0'))
            return badDecimal(text, "is too large for 64 bits at 8 decimals");
    }
    if (units > std::uint64_t(INT64_MAX) + (negative ? 1U : 0U))
        return badDecimal(text, "is too large for 64 bits at 8 decimals");
    return Decimal(std::int64_t(negative ? 0U - units : units));
}

Result<Decimal> Decimal::fromText(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return fromText(std::string_view(utf8.constData(), std::size_t(utf8.size())));
}

std::string Decimal::toText() const
{
    std::string text;
    appendTo(text);
    return text;
}

void Decimal::appendTo(std::string &text) const
{
    const auto magnitude = m_units < 0 ? 0U - std::uint64_t(m_units) : std::uint64_t(m_units);
    if (m_units < 0)
        text += '-';
    char whole[24];
    const auto end = std::to_chars(whole, whole + sizeof whole, magnitude / unitsPerOne).ptr;
    text.append(whole, end);
    char fraction[decimals + 1] = ".";
    auto rest = magnitude % unitsPerOne;
    for (int i = decimals; i > 0; --i, rest /= 10)
        fraction[i] = char('0' + rest % 10);
    text.append(fraction, decimals + 1);
}

} // namespace tidemark
