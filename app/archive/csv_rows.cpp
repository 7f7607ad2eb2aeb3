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
    appendNumber(text, trade.id);
    text += ',';
    text += trade.symbol.view();
    text += ',';
    appendIso(text, trade.tradedAt);
    text += ',';
    trade.price.appendTo(text);
    text += ',';
    trade.quantity.appendTo(text);
    text += ',';
    appendCutProduct(text, trade, 2 * Decimal::decimals);
    text += trade.buyerIsMaker ? ",true\n" : ",false\n";
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
