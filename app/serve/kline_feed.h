#pragma once

#include "serve/record_klines.h"

#include <functional>
#include <optional>

namespace tidemark {

// The open candle of one kline stream, from what the record has of it on, trade by trade. Candles without a trade are not told.
class KlineFeed {
public:
    using Tell = std::function<void(const RecordKline &kline, bool isClosed)>;

    KlineFeed(const Symbol &symbol, const ServedInterval &interval) : m_symbol(symbol), m_interval(interval) {}

    [[nodiscard]] const Symbol &symbol() const { return m_symbol; }
    [[nodiscard]] const ServedInterval &interval() const { return m_interval; }

    // The newest candle that has trades until then.
    [[nodiscard]] static Result<std::optional<RecordKline>> soFar(PgSession &session, const Symbol &symbol, const ServedInterval &interval,
                                                                  Timestamp now, const std::optional<Timestamp> &horizon);
    // One that was over by `now` is told no more.
    void begin(const std::optional<RecordKline> &soFar, Timestamp now);
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

    // Tells of the candle that this trade closes. Trades that the candle has already, and late ones of one before it, change nothing.
    void add(const Trade &trade, const Tell &tell);
    // Tells of the open candle if it has changed, as often as the exchange does; and where all trades until `now` are known also that it is
    // closed by then.
    void pass(Timestamp now, bool isAllKnown, const Tell &tell);

private:
    void close(const Tell &tell);

    Symbol m_symbol;
    ServedInterval m_interval;
    std::optional<RecordKline> m_open;
    bool m_hasBegun = false;
    bool m_isChanged = false;
    bool m_isOver = false; // told as closed, or over before it began
    Timestamp m_toldAt{};
};

} // namespace tidemark
