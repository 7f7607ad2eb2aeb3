#include "mirror/line_protocol.h"

#include <array>
#include <charconv>

namespace tidemark {
namespace {

constexpr std::int64_t slots = 1'000; // nanoseconds in a microsecond
constexpr std::int64_t lots = 10;
constexpr std::int64_t lastSecond = 9'223'372'036; // of 2⁶³ nanoseconds

void appendNumber(std::string &text, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

void appendInteger(std::string &text, std::string_view key, std::int64_t number)
{
    text += key;
    appendNumber(text, number);
    text += 'i';
}

// "61837.63" of "61837.63000000": fewer bytes, and the same number.
void appendShortened(std::string &text, std::size_t from)
{
    while (text.size() > from && text.back() == '0')
        text.pop_back();
    if (text.size() > from && text.back() == '.')
        text.pop_back();
}

void appendFloat(std::string &text, std::string_view key, Decimal value)
{
    text += key;
    const auto from = text.size();
    value.appendTo(text);
    appendShortened(text, from);
}

void appendFloat(std::string &text, std::string_view key, const WideDecimal &value)
{
    text += key;
    const auto from = text.size();
    value.appendTo(text);
    appendShortened(text, from);
}

void appendExactText(std::string &text, std::string_view key, const WideDecimal &value)
{
    text += key;
    text += '"';
    value.appendTo(text);
    text += '"';
}

void appendBoth(std::string &text, std::string_view name, Decimal value)
{
    text += name;
    appendFloat(text, "=", value);
    text += ',';
    text += name;
    appendInteger(text, "8=", value.units());
}

// Never negative, whatever the id is.
[[nodiscard]] std::int64_t slotOf(std::int64_t id)
{
    return ((id % slots) + slots) % slots;
}

[[nodiscard]] std::int64_t lotOf(std::int64_t id)
{
    const auto thousand = (id - slotOf(id)) / slots;
    return ((thousand % lots) + lots) % lots;
}

void appendStamp(std::string &text, std::int64_t nanoseconds)
{
    text += ' ';
    appendNumber(text, nanoseconds);
    text += '\n';
}

} // namespace

void LineProtocol::append(std::string &lines, const Trade &trade)
{
    lines += "trades,lot=";
    lines += char('0' + lotOf(trade.id));
    lines += ",symbol=";
    appendTagValue(lines, marketOf(trade.symbol));
    lines += trade.buyerIsMaker ? " buyer_is_maker=t" : " buyer_is_maker=f";
    appendInteger(lines, ",id=", trade.id);
    lines += ',';
    appendBoth(lines, "price", trade.price);
    lines += ',';
    appendBoth(lines, "quantity", trade.quantity);
    appendStamp(lines, microsOf(trade.tradedAt) * slots + slotOf(trade.id));
}

void LineProtocol::append(std::string &lines, const Candle &candle)
{
    lines += "candles,span=1m,symbol=";
    appendTagValue(lines, marketOf(candle.symbol));
    lines += ' ';
    appendBoth(lines, "close", candle.close);
    appendInteger(lines, ",first_id=", candle.firstId);
    lines += ',';
    appendBoth(lines, "high", candle.high);
    appendInteger(lines, ",last_id=", candle.lastId);
    lines += ',';
    appendBoth(lines, "low", candle.low);
    lines += ',';
    appendBoth(lines, "open", candle.open);
    appendFloat(lines, ",quote_volume=", candle.quoteVolume);
    appendExactText(lines, ",quote_volume_exact=", candle.quoteVolume);
    appendInteger(lines, ",trades=", candle.trades);
    appendFloat(lines, ",volume=", candle.volume);
    appendExactText(lines, ",volume_exact=", candle.volume);
    appendStamp(lines, microsOf(candle.openedAt) * slots);
}

bool LineProtocol::canHold(Timestamp moment)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    return second >= -lastSecond && second < lastSecond;
}

std::string_view LineProtocol::marketOf(const Symbol &symbol)
{
    return symbol.view().substr(0, symbol.view().find('~'));
}

void LineProtocol::appendTagValue(std::string &text, std::string_view value)
{
    for (const char letter : value) {
        if (letter == ',' || letter == '=' || letter == ' ')
            text += '\\';
        text += letter;
    }
}

} // namespace tidemark
