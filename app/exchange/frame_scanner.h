#pragma once

#include "core/decimal.h"

#include <array>
#include <cstring>
#include <string_view>

namespace tidemark {

// Steps through a frame whose form is known. A step that does not find what it looks for answers false; only skip() then
// leaves the scanner where it was. Accepts less than JSON allows, never more.
class FrameScanner {
public:
    explicit FrameScanner(std::string_view frame) : m_at(frame.data()), m_end(frame.data() + frame.size()) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

    template <std::size_t Size>
    [[nodiscard]] bool skip(const char (&literal)[Size])
    {
        constexpr auto length = Size - 1;
        if (std::size_t(m_end - m_at) < length || std::memcmp(m_at, literal, length) != 0)
            return false;
        m_at += length;
        return true;
    }

    // Behind an opening quote: printable ASCII without escapes, and the closing quote.
    [[nodiscard]] bool text(std::string_view &into)
    {
        const char *begin = m_at;
        while (m_at != m_end && *m_at >= ' ' && *m_at < '\x7f' && *m_at != '"' && *m_at != '\\')
            ++m_at;
        into = {begin, std::size_t(m_at - begin)};
        return skip("\"");
    }

    // Not negative, no leading zeros, and short enough to fit 64 bits for sure.
    [[nodiscard]] bool integer(std::int64_t &into)
    {
        const char *begin = m_at;
        std::uint64_t value = 0;
        const auto length = digits(value);
        into = std::int64_t(value);
        return length > 0 && length <= safeDigits && (length == 1 || *begin != '0');
    }

    // Behind an opening quote: digits, at most 8 of them behind a point, and the closing quote.
    [[nodiscard]] bool decimal(Decimal &into)
    {
        std::uint64_t units = 0;
        const auto whole = digits(units);
        const auto fraction = skip(".") ? digits(units) : 0;
        if (whole == 0 || whole > safeDigits - Decimal::decimals || fraction > Decimal::decimals)
            return false;
        into = Decimal::fromUnits(std::int64_t(units) * unitsPerDigit[std::size_t(fraction)]);
        return skip("\"");
    }

    [[nodiscard]] bool truth(bool &into)
    {
        into = skip("true");
        return into || skip("false");
    }

private:
    static constexpr std::ptrdiff_t safeDigits = 18;
    // What the last of that many decimals stands for.
    static constexpr std::array<std::int64_t, Decimal::decimals + 1> unitsPerDigit{
        100'000'000, 10'000'000, 1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};

    // Appends digits to `value` and says how many; more than `safeDigits` may have wrapped around.
    std::ptrdiff_t digits(std::uint64_t &value)
    {
        const char *begin = m_at;
        while (m_at != m_end && unsigned(*m_at - '0') <= 9)
            value = value * 10 + unsigned(*m_at++ - '0');
        return m_at - begin;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace tidemark
