#pragma once

#include "core/candle.h"
#include "database/pg_session.h"
#include "serve/stream_name.h"

#include <optional>
#include <vector>

namespace tidemark {

// What takers bought, in base and in quote asset.
struct TakerSums {
    WideDecimal volume{Decimal::decimals};
    WideDecimal quoteVolume{2 * Decimal::decimals};

    void add(const Trade &trade);
    void add(const TakerSums &other);
};

// A candle of an interval that clients ask for, which may be a month or a day in another zone.
struct RecordKline {
    Candle candle; // with `trades` 0: a pause of the market, flat at the last price
    Timestamp closedAt; // exclusive
    std::optional<TakerSums> takers; // absent: not asked for, since too many trades would have to be read
};

struct KlineQuestion {
    Symbol symbol;
    ServedInterval interval;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to; // of opening times, included
    std::size_t limit = 500;
    Timestamp now;                    // what is open then is told so far
    std::optional<Timestamp> horizon; // the last moment that may be known of
};

// Adds up the record's own candles, and trades where these are too coarse; exact. An interval in which nothing is stored is told where
// the ids before and after it are consecutive, as a pause; else it is missing and left out. What takers bought is not in the candles:
// it is added up from the trades where they are no more than two million. Lives on its session's thread.
class RecordKlines {
public:
    explicit RecordKlines(PgSession &session) : m_session(session) {}

    // Ascending.
    [[nodiscard]] Result<std::vector<RecordKline>> klines(const KlineQuestion &question);

private:
    struct Span {
        Timestamp first;
        Timestamp end;     // of the last interval
        Timestamp knownTo; // exclusive; at most the end
    };

    [[nodiscard]] Result<std::vector<RecordKline>> klinesWithin(const KlineQuestion &question);
    [[nodiscard]] Result<std::optional<Span>> spanOf(const KlineQuestion &question);
    [[nodiscard]] Result<std::vector<RecordKline>> klinesOf(const KlineQuestion &question, const Span &span);
    [[nodiscard]] Result<std::vector<Candle>> parts(const KlineQuestion &question, const Span &span);
    [[nodiscard]] Result<std::vector<Candle>> seconds(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<void> addPauses(const KlineQuestion &question, const Span &span, std::vector<RecordKline> &klines);
    [[nodiscard]] Result<void> addTakers(const KlineQuestion &question, const Span &span, std::vector<RecordKline> &klines);
    [[nodiscard]] Result<void> addTakersOfTrades(const Symbol &symbol, Timestamp from, Timestamp to, std::vector<RecordKline> &klines);

    PgSession &m_session;
};

} // namespace tidemark
