#include "core/trade_rules.h"
#include "exchange/period_answers.h"
#include "exchange/rest_answers.h"

#include <cstdint>
#include <cstdlib>

using namespace tidemark;

namespace {

const auto latest = timestampFromMicros(1'723'247'700'000'000);

// The fuzzer takes an abort for a finding, and keeps the input.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

// The trade as the exchange would answer it.
[[nodiscard]] std::string answerOf(const Trade &trade)
{
    return R"([{"id":)" + std::to_string(trade.id) + R"(,"price":")" + trade.price.toText() + R"(","qty":")"
        + trade.quantity.toText() + R"(","time":)" + std::to_string(microsOf(trade.tradedAt)) + R"(,"isBuyerMaker":)"
        + (trade.buyerIsMaker ? "true" : "false") + "}]";
}

[[nodiscard]] const Symbol &symbol()
{
    static const auto symbol = *Symbol::fromText(std::string_view("BTCUSDT"));
    return symbol;
}

void checkTrades(const QByteArray &body)
{
    const auto batch = readTrades(body, symbol(), latest);
    if (!batch) {
        must(!batch.message().isEmpty());
        return;
    }
    for (const auto &trade : batch->trades) {
        must(trade.symbol == symbol() && !faultOf(trade, latest));
        const auto again = readTrades(QByteArray::fromStdString(answerOf(trade)), symbol(), latest);
        must(again.ok() && again->trades == std::vector{trade} && again->rejected.empty());
    }
    for (const auto &input : batch->rejected)
        must(body.contains(input.raw) && !input.raw.isEmpty() && !input.reason.isEmpty());
}

void checkListing(const QByteArray &body)
{
    const auto listing = readListing(body);
    must(listing.ok() || !listing.message().isEmpty());
    if (!listing)
        return;
    must(!listing->weightLimit || *listing->weightLimit > 0);
    for (const auto &market : listing->markets)
        must(!market.symbol.isEmpty());
}

void checkAggregates(const QByteArray &body)
{
    const auto spans = readAggregates(body);
    must(spans.ok() || !spans.message().isEmpty());
    for (std::size_t i = 0; spans.ok() && i < spans->size(); ++i) {
        const auto &[ids, at] = (*spans)[i];
        must(ids.first >= 0 && ids.first <= ids.last && at >= earliestPlausible());
        must(i == 0 || (ids.first > (*spans)[i - 1].ids.last && at >= (*spans)[i - 1].at));
    }
}

void checkCandles(const QByteArray &body)
{
    const auto candles = readCandles(body, symbol(), std::chrono::minutes(1));
    must(candles.ok() || !candles.message().isEmpty());
    for (std::size_t i = 0; candles.ok() && i < candles->size(); ++i) {
        const auto &candle = (*candles)[i];
        must(candle.symbol == symbol() && candle.trades >= 0 && candle.low <= candle.high);
        must(i == 0 || candle.openedAt > (*candles)[i - 1].openedAt);
    }
}

} // namespace

// Every reader gets every body: which one an answer is for does not depend on what the answer looks like.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    checkTrades(body);
    checkListing(body);
    checkAggregates(body);
    checkCandles(body);
    const auto time = readServerTime(body);
    must(time.ok() ? *time >= earliestPlausible() : !time.message().isEmpty());
    (void)readRefusal(body);
    return 0;
}
