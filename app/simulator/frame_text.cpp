#include "simulator/frame_text.h"

#include <charconv>

namespace tidemark {
namespace {

void appendNumber(std::string &text, std::int64_t number)
{
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

} // namespace

void appendTime(std::string &text, Timestamp moment, TimeUnit unit)
{
    const auto micros = microsOf(moment);
    appendNumber(text, unit == TimeUnit::Microseconds ? micros : micros / 1000);
}

void appendTradeFrame(std::string &text, const Trade &trade, Timestamp eventAt, TimeUnit unit)
{
    text += R"({"e":"trade","E":)";
    appendTime(text, eventAt, unit);
    text += R"(,"s":")";
    text += trade.symbol.view();
    text += R"(","t":)";
    appendNumber(text, trade.id);
    text += R"(,"p":")";
    trade.price.appendTo(text);
    text += R"(","q":")";
    trade.quantity.appendTo(text);
    text += R"(","T":)";
    appendTime(text, trade.tradedAt, unit);
    text += trade.buyerIsMaker ? R"(,"m":true,"M":true})" : R"(,"m":false,"M":true})";
}

void appendSum(std::string &text, const WideDecimal &sum)
{
    auto digits = sum.toText();
    const auto shortest = digits.find('.') + 1 + Decimal::decimals;
    while (digits.size() > shortest && digits.back() == '0')
        digits.pop_back();
    text += digits;
}

} // namespace tidemark
