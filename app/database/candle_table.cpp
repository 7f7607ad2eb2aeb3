#include "database/candle_table.h"

#include "database/pg_array.h"
#include "database/sql_text.h"

namespace tidemark {
namespace {

// One array a column, in the order of candles_merge.sql.
struct CandleColumns {
    PgArray symbols, seconds, openedAt, opens, highs, lows, closes, volumes, quoteVolumes, trades, firstIds, lastIds, lowAt,
        highAt, largest;

    void add(const Candle &candle)
    {
        symbols.add(candle.symbol);
        seconds.add(candle.span.count());
        openedAt.add(candle.openedAt);
        opens.add(candle.open.toText());
        highs.add(candle.high.toText());
        lows.add(candle.low.toText());
        closes.add(candle.close.toText());
        volumes.add(candle.volume.toText());
        quoteVolumes.add(candle.quoteVolume.toText());
        trades.add(candle.trades);
        firstIds.add(candle.firstId);
        lastIds.add(candle.lastId);
        lowAt.add(candle.lowAt);
        highAt.add(candle.highAt);
        if (candle.largest)
            largest.add(candle.largest->toText());
        else
            largest.addNull();
    }

    [[nodiscard]] std::vector<PgParameter> parameters() const
    {
        return {symbols.text(), seconds.text(),      openedAt.text(), opens.text(),    highs.text(),
                lows.text(),    closes.text(),       volumes.text(),  quoteVolumes.text(), trades.text(),
                firstIds.text(), lastIds.text(),     lowAt.text(),    highAt.text(),   largest.text()};
    }
};

} // namespace

Result<void> mergeCandles(PgSession &session, std::span<const Candle> candles)
{
    if (candles.empty())
        return {};
    CandleColumns columns;
    for (const auto &candle : candles)
        columns.add(candle);
    const auto merged = session.query(sqlQuery(QStringLiteral("candles_merge")), columns.parameters());
    return merged ? Result<void>() : merged.error();
}

} // namespace tidemark
