#include "archive/csv_rows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Wide = WideDecimal::Units;

constexpr Timestamp microsecondsSince = std::chrono::sys_days(std::chrono::year(2025) / 1 / 1);

[[nodiscard]] constexpr std::uint64_t tenTo(int exponent)
{
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

void appendNumber(std::string &text, std::int64_t number)
{
    std::array<char, 24> digits{};
    text.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void appendPadded(std::string &text, std::uint64_t number, int width)
{
    std::array<char, 20> digits{};
    for (int i = width - 1; i >= 0; --i, number /= 10)
        digits[std::size_t(i)] = char('0' + number % 10);
    text.append(digits.data(), std::size_t(width));
}

void appendWhole(std::string &text, Wide whole)
{
    constexpr int limb = 18;
    const auto high = std::uint64_t(whole / tenTo(limb));
    const auto low = std::uint64_t(whole % tenTo(limb));
    if (high == 0)
        return appendNumber(text, std::int64_t(low));
    appendNumber(text, std::int64_t(high));
    appendPadded(text, low, limb);
}

// "00", "01" … "99"
constexpr auto digitPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = char('0' + i / 10);
        pairs[2 * i + 1] = char('0' + i % 10);
    }
    return pairs;
}();

// A row under way. Of our own CSV there are more than of any other, so these are written without a look at the string in between.
class QuickRow {
public:
    void word(std::string_view bytes) { m_end = std::copy(bytes.begin(), bytes.end(), m_end); }
    void sign(char c) { *m_end++ = c; }
    void number(std::uint64_t value) { m_end = std::to_chars(m_end, m_text.data() + m_text.size(), value).ptr; }

    template <int width>
    void padded(std::uint64_t value)
    {
        static_assert(width % 2 == 0);
        for (int i = width - 2; i >= 0; i -= 2, value /= 100)
            std::copy_n(digitPairs.data() + 2 * (value % 100), 2, m_end + i);
        m_end += width;
    }

    void decimal(Decimal value)
    {
        const auto units = std::uint64_t(value.units());
        number(units / Decimal::unitsPerOne);
        sign('.');
        padded<Decimal::decimals>(units % Decimal::unitsPerOne);
    }

    void product(Decimal a, Decimal b)
    {
        const auto units = Wide(std::uint64_t(a.units())) * Wide(std::uint64_t(b.units()));
        const auto whole = units / tenTo(2 * Decimal::decimals);
        if (whole >> 64 != 0) {
            std::string wide;
            appendWhole(wide, whole);
            word(wide);
        } else {
            number(std::uint64_t(whole));
        }
        sign('.');
        padded<2 * Decimal::decimals>(std::uint64_t(units - whole * tenTo(2 * Decimal::decimals)));
    }

    // As appendIso().
    void moment(Timestamp at)
    {
        const auto midnight = std::chrono::floor<std::chrono::days>(at);
        const std::chrono::year_month_day date(midnight);
        const auto micros = std::uint64_t((at - midnight).count());
        const auto seconds = micros / 1'000'000;
        padded<4>(std::uint64_t(int(date.year())));
        sign('-');
        padded<2>(unsigned(date.month()));
        sign('-');
        padded<2>(unsigned(date.day()));
        sign('T');
        padded<2>(seconds / 3600);
        sign(':');
        padded<2>(seconds / 60 % 60);
        sign(':');
        padded<2>(seconds % 60);
        sign('.');
        padded<6>(micros % 1'000'000);
        sign('Z');
    }

    [[nodiscard]] std::string_view text() const { return {m_text.data(), std::size_t(m_end - m_text.data())}; }

private:
    std::array<char, 256> m_text; // filled from its beginning; the longest row has 200
    char *m_end = m_text.data();
};

// Of 8 decimals the first `decimals`, or as many as the value needs.
void appendDecimal(std::string &text, Decimal value, int decimals)
{
    const auto units = std::uint64_t(value.units());
    const auto whole = units / Decimal::unitsPerOne;
    const auto fraction = units % Decimal::unitsPerOne;
    int shown = std::clamp(decimals, 0, Decimal::decimals);
    while (shown < Decimal::decimals && fraction % tenTo(Decimal::decimals - shown) != 0)
        ++shown;
    appendNumber(text, std::int64_t(whole));
    if (shown == 0)
        return;
    text += '.';
    appendPadded(text, fraction / tenTo(Decimal::decimals - shown), shown);
}

// price × quantity with `decimals`, the rest cut off.
void appendCutProduct(std::string &text, const Trade &trade, int decimals)
{
    constexpr int exact = 2 * Decimal::decimals;
    const auto product = Wide(std::uint64_t(trade.price.units())) * Wide(std::uint64_t(trade.quantity.units()));
    appendWhole(text, product / tenTo(exact));
    const int shown = std::clamp(decimals, 0, exact);
    if (shown == 0)
        return;
    text += '.';
    appendPadded(text, std::uint64_t(product % tenTo(exact)) / tenTo(exact - shown), shown);
}

void appendStamp(std::string &text, Timestamp moment)
{
    const auto micros = microsOf(moment);
    const bool isInMilliseconds = moment < microsecondsSince && micros % 1000 == 0;
    appendNumber(text, isInMilliseconds ? micros / 1000 : micros);
}

} // namespace

void appendCsvRow(std::string &text, const Trade &trade)
{
    QuickRow row;
    if (trade.id < 0)
        row.sign('-');
    row.number(trade.id < 0 ? 0U - std::uint64_t(trade.id) : std::uint64_t(trade.id));
    row.sign(',');
    row.word(trade.symbol.view());
    row.sign(',');
    row.moment(trade.tradedAt);
    row.sign(',');
    row.decimal(trade.price);
    row.sign(',');
    row.decimal(trade.quantity);
    row.sign(',');
    row.product(trade.price, trade.quantity);
    row.word(trade.buyerIsMaker ? ",true\n" : ",false\n");
    text += row.text();
}

void appendArchiveRow(std::string &text, const Trade &trade, const MarketDigits &digits)
{
    appendNumber(text, trade.id);
    text += ',';
    appendDecimal(text, trade.price, digits.price);
    text += ',';
    appendDecimal(text, trade.quantity, digits.quantity);
    text += ',';
    appendCutProduct(text, trade, digits.price);
    text += ',';
    appendStamp(text, trade.tradedAt);
    text += trade.buyerIsMaker ? ",True,True\n" : ",False,True\n";
}

void appendTardisRow(std::string &text, const Trade &trade)
{
    text += "binance,";
    text += trade.symbol.view();
    text += ',';
    const auto at = text.size();
    appendNumber(text, microsOf(trade.tradedAt));
    text += ',';
    text.append(text, at, text.size() - at); // with its comma
    appendNumber(text, trade.id);
    text += trade.buyerIsMaker ? ",sell," : ",buy,";
    appendDecimal(text, trade.price, 0);
    text += ',';
    appendDecimal(text, trade.quantity, 0);
    text += '\n';
}

std::string_view spanWord(std::chrono::seconds span)
{
    return span == 1min ? "1m" : span == 1h ? "1h" : "1d";
}

void appendCandleRow(std::string &text, const Candle &candle)
{
    text += candle.symbol.view();
    text += ',';
    text += spanWord(candle.span);
    text += ',';
    appendIso(text, candle.openedAt);
    for (const auto price : {candle.open, candle.high, candle.low, candle.close}) {
        text += ',';
        price.appendTo(text);
    }
    text += ',';
    candle.volume.appendTo(text);
    text += ',';
    candle.quoteVolume.appendTo(text);
    for (const auto number : {candle.trades, candle.firstId, candle.lastId}) {
        text += ',';
        appendNumber(text, number);
    }
    for (const auto moment : {candle.lowAt, candle.highAt}) {
        text += ',';
        appendIso(text, moment);
    }
    text += '\n';
}

} // namespace tidemark
