#include "exchange/period_answers.h"

#include "core/trade_rules.h"
#include "exchange/rest_answers.h"

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace tidemark {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

// Hands each entry of the array to `read`, which says whether it could and notes its times.
template <typename Read>
[[nodiscard]] Result<void> readEntries(const QByteArray &body, const QString &what, Read read)
{
    simdjson::dom::parser parser;
    array entries;
    if (const auto error = parser.parse(body.constData(), std::size_t(body.size())).get(entries))
        return unreadableAnswer(simdjson::error_message(error));
    std::size_t place = 0;
    TimeUnits units;
    for (const auto entry : entries) {
        ++place;
        if (!read(entry, units))
            return Error{QStringLiteral("The exchange's answer cannot be read: %1 %2 is not of the promised form.").arg(what).arg(place)};
    }
    if (units.areMixed())
        return unreadableAnswer("it tells some times in milliseconds and others in microseconds.");
    return {};
}

[[nodiscard]] std::optional<AggregateSpan> aggregateOf(element entry, TimeUnits &units)
{
    AggregateSpan span;
    std::int64_t time = 0;
    if (entry["f"].get(span.ids.first) || entry["l"].get(span.ids.last) || entry["T"].get(time))
        return std::nullopt;
    units.note(time);
    span.at = timeFromDigits(time);
    const bool isSound = span.ids.last >= span.ids.first && span.at >= earliestPlausible();
    return isSound ? std::optional(span) : std::nullopt;
}

template <typename Number>
[[nodiscard]] bool take(Result<Number> read, Number &into)
{
    if (!read)
        return false;
    into = std::move(read).value();
    return true;
}

// [opened, "open", "high", "low", "close", "volume", closed, "quote volume", trades, …]
[[nodiscard]] std::optional<Candle> candleOf(element entry, const Symbol &symbol, std::chrono::seconds span, TimeUnits &units)
{
    array row;
    std::int64_t opened = 0;
    std::int64_t closed = 0;
    std::string_view open, high, low, close, volume, quote;
    Candle candle;
    if (entry.get(row) || row.at(0).get(opened) || row.at(1).get(open) || row.at(2).get(high) || row.at(3).get(low)
        || row.at(4).get(close) || row.at(5).get(volume) || row.at(6).get(closed) || row.at(7).get(quote) || row.at(8).get(candle.trades))
        return std::nullopt;
    candle.symbol = symbol;
    candle.span = span;
    units.note(opened);
    units.note(closed);
    candle.openedAt = candle.lowAt = candle.highAt = timeFromDigits(opened);
    const bool isRead = take(Decimal::fromText(open), candle.open) && take(Decimal::fromText(high), candle.high)
        && take(Decimal::fromText(low), candle.low) && take(Decimal::fromText(close), candle.close)
        && take(WideDecimal::fromText(volume, Decimal::decimals), candle.volume)
        && take(WideDecimal::fromText(quote, 2 * Decimal::decimals), candle.quoteVolume);
    const bool isSound = isRead && candle.trades >= 0 && candle.low <= candle.high && candle.openedAt >= earliestPlausible();
    return isSound ? std::optional(candle) : std::nullopt;
}

} // namespace

Result<std::vector<AggregateSpan>> readAggregates(const QByteArray &body)
{
    std::vector<AggregateSpan> spans;
    const auto done = readEntries(body, QStringLiteral("aggregate"), [&spans](element entry, TimeUnits &units) {
        const auto span = aggregateOf(entry, units);
        if (!span || (!spans.empty() && (span->at < spans.back().at || span->ids.first <= spans.back().ids.last)))
            return span && span->ids.first < 0;
        if (span->ids.first >= 0)
            spans.push_back(*span);
        return true;
    });
    return done ? Result(std::move(spans)) : done.error();
}

Result<std::vector<Candle>> readCandles(const QByteArray &body, const Symbol &symbol, std::chrono::seconds span)
{
    std::vector<Candle> candles;
    const auto done = readEntries(body, QStringLiteral("candle"), [&](element entry, TimeUnits &units) {
        auto candle = candleOf(entry, symbol, span, units);
        if (!candle || (!candles.empty() && candle->openedAt <= candles.back().openedAt))
            return false;
        candles.push_back(std::move(*candle));
        return true;
    });
    return done ? Result(std::move(candles)) : done.error();
}

} // namespace tidemark
