#include "serve/kline_text.h"

#include "simulator/frame_text.h"

namespace tidemark {
namespace {

void appendValue(std::string &text, Decimal value)
{
    text += '"';
    value.appendTo(text);
    text += '"';
}

void appendValue(std::string &text, const WideDecimal &value)
{
    text += '"';
    appendSum(text, value);
    text += '"';
}

void appendTaken(std::string &text, const std::optional<TakerSums> &takers, WideDecimal TakerSums::*sum)
{
    if (takers)
        appendValue(text, (*takers).*sum);
    else
        text += "null";
}

// The last moment of the interval.
void appendCloseTime(std::string &text, const RecordKline &kline, TimeUnit unit)
{
    const auto smallest = unit == TimeUnit::Microseconds ? std::chrono::microseconds(1) : std::chrono::milliseconds(1);
    appendTime(text, kline.closedAt - smallest, unit);
}

} // namespace

void appendKlineEntry(std::string &text, const RecordKline &kline, TimeUnit unit)
{
    const auto &candle = kline.candle;
    appendTime(text += '[', candle.openedAt, unit);
    for (const auto price : {candle.open, candle.high, candle.low, candle.close})
        appendValue(text += ',', price);
    appendValue(text += ',', candle.volume);
    appendCloseTime(text += ',', kline, unit);
    appendValue(text += ',', candle.quoteVolume);
    text += ',' + std::to_string(candle.trades);
    appendTaken(text += ',', kline.takers, &TakerSums::volume);
    appendTaken(text += ',', kline.takers, &TakerSums::quoteVolume);
    text += R"(,"0"])";
}

void appendKlineFrame(std::string &text, const RecordKline &kline, const QString &interval, Timestamp eventAt, bool isClosed, TimeUnit unit)
{
    const auto &candle = kline.candle;
    const bool isEmpty = candle.trades == 0;
    appendTime(text += R"({"e":"kline","E":)", eventAt, unit);
    const std::string symbol(candle.symbol.view());
    text += R"(,"s":")" + symbol + R"(","k":{"t":)";
    appendTime(text, candle.openedAt, unit);
    appendCloseTime(text += R"(,"T":)", kline, unit);
    text += R"(,"s":")" + symbol + R"(","i":")" + interval.toStdString() + R"(","f":)" + std::to_string(isEmpty ? -1 : candle.firstId)
        + R"(,"L":)" + std::to_string(isEmpty ? -1 : candle.lastId);
    appendValue(text += R"(,"o":)", candle.open);
    appendValue(text += R"(,"c":)", candle.close);
    appendValue(text += R"(,"h":)", candle.high);
    appendValue(text += R"(,"l":)", candle.low);
    appendValue(text += R"(,"v":)", candle.volume);
    text += R"(,"n":)" + std::to_string(candle.trades) + (isClosed ? R"(,"x":true)" : R"(,"x":false)");
    appendValue(text += R"(,"q":)", candle.quoteVolume);
    appendTaken(text += R"(,"V":)", kline.takers, &TakerSums::volume);
    appendTaken(text += R"(,"Q":)", kline.takers, &TakerSums::quoteVolume);
    text += R"(,"B":"0"}})";
}

} // namespace tidemark
