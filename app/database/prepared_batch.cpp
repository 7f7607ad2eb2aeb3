#include "database/prepared_batch.h"

#include "database/copy_encoder.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace tidemark {
namespace {

[[nodiscard]] bool idBefore(const Trade &a, const Trade &b)
{
    return a.id < b.id;
}

// By symbol and id, those of one id in order of arrival. Within a symbol trades nearly always arrive in order, so taking
// the symbols apart first leaves little to sort.
[[nodiscard]] std::vector<Trade> sorted(std::vector<Trade> trades)
{
    std::unordered_map<Symbol, std::vector<Trade>> bySymbol;
    std::vector<Trade> *current = nullptr;
    for (const auto &trade : trades) {
        if (!current || current->back().symbol != trade.symbol)
            current = &bySymbol[trade.symbol];
        current->push_back(trade);
    }
    std::map<Symbol, std::vector<Trade> *> ordered;
    for (auto &[symbol, ofSymbol] : bySymbol) {
        if (!std::is_sorted(ofSymbol.begin(), ofSymbol.end(), idBefore))
            std::stable_sort(ofSymbol.begin(), ofSymbol.end(), idBefore);
        ordered.emplace(symbol, &ofSymbol);
    }
    trades.clear();
    for (const auto &[symbol, ofSymbol] : ordered)
        trades.insert(trades.end(), ofSymbol->begin(), ofSymbol->end());
    return trades;
}

void setDoublesApart(PreparedBatch &batch)
{
    auto &trades = batch.trades;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const bool isDouble = kept > 0 && trades[kept - 1].id == trades[i].id && trades[kept - 1].symbol == trades[i].symbol;
        if (!isDouble) {
            if (kept != i)
                trades[kept] = trades[i];
            ++kept;
        } else if (trades[kept - 1] == trades[i]) {
            ++batch.repeated;
        } else {
            batch.doubles.push_back(trades[i]);
        }
    }
    trades.resize(kept);
}

void appendRolledUp(std::vector<Candle> &candles, std::span<const Candle> minutes, std::chrono::seconds span)
{
    std::map<std::tuple<Symbol, Timestamp>, Candle> rolled;
    for (const auto &minute : minutes) {
        const auto openedAt = spanStart(minute.openedAt, span);
        auto &candle = rolled[{minute.symbol, openedAt}];
        candle.symbol = minute.symbol;
        candle.span = span;
        candle.openedAt = openedAt;
        candle.add(minute);
    }
    for (auto &[key, candle] : rolled)
        candles.push_back(std::move(candle));
}

} // namespace

std::vector<SymbolRun> runsOf(std::span<const Trade> sorted)
{
    std::vector<SymbolRun> runs;
    for (const auto &trade : sorted) {
        if (!runs.empty() && runs.back().ids.last + 1 == trade.id && runs.back().symbol == trade.symbol)
            runs.back().ids.last = trade.id;
        else
            runs.push_back({trade.symbol, {trade.id, trade.id}});
    }
    return runs;
}

std::string copyRowsOf(std::span<const Trade> trades)
{
    CopyEncoder encoder;
    encoder.add(trades);
    return encoder.finish();
}

std::vector<Candle> recordCandlesOf(const std::vector<Trade> &trades)
{
    const auto minutes = candlesOf(trades, std::chrono::minutes(1));
    auto candles = minutes;
    appendRolledUp(candles, minutes, std::chrono::hours(1));
    appendRolledUp(candles, minutes, std::chrono::days(1));
    return candles;
}

PreparedBatch PreparedBatch::of(std::span<const TradeBatch> batches)
{
    std::vector<Trade> trades;
    std::vector<RejectedInput> rejected;
    for (const auto &batch : batches) {
        trades.insert(trades.end(), batch.trades.begin(), batch.trades.end());
        rejected.insert(rejected.end(), batch.rejected.begin(), batch.rejected.end());
    }
    return of(std::move(trades), std::move(rejected));
}

PreparedBatch PreparedBatch::of(std::vector<Trade> trades, std::vector<RejectedInput> rejected)
{
    PreparedBatch batch;
    batch.trades = sorted(std::move(trades));
    batch.rejected = std::move(rejected);
    setDoublesApart(batch);
    batch.runs = runsOf(batch.trades);
    batch.copyRows = copyRowsOf(batch.trades);
    batch.candles = recordCandlesOf(batch.trades);
    return batch;
}

} // namespace tidemark
