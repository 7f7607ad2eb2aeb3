#pragma once

#include "core/closing_prices.h"
#include "core/live_values.h"
#include "session/market_past.h"
#include "session/trade_rate.h"

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

// One market as the feed sees it: which ids are there, the rolling extremes, the rate. Trades may come late, twice and in
// any order. Lives on the exchange thread; windows end at the exchange's now, which the caller hands in.
class MarketTracker {
public:
    explicit MarketTracker(const Symbol &symbol) : m_symbol(symbol) {}
    // Where nobody asks what changed within a window, as without a screen, nothing is kept for that; else from now on.
    void setKeepsPrices(bool keepsPrices) { m_keepsPrices = keepsPrices; }

    // False where the trade was there already; then nothing changes.
    bool add(const Trade &trade);
    // Ids that need no fetching although no trade is here for them (rejected ones, holes).
    void cover(IdRange ids) { m_known.add(ids); }
    // Ids that are not going to be fetched; a trade that comes for one of them is taken all the same.
    void skip(IdRange ids);
    // What of them was skipped is wanted after all, and so missing.
    void unskip(IdRange ids);
    // Ids that were here but could not be kept: missing again.
    void lose(std::int64_t id) { m_known.remove({id, id}); }
    void learn(const MarketPast &past);

    [[nodiscard]] MarketPulse pulse(Timestamp now) const;
    // One of rollingWindows, as the pulse has it.
    [[nodiscard]] WindowExtremes window(std::chrono::seconds span, Timestamp now) const;
    // Drops what no window that ends at or after `now` needs.
    void forget(Timestamp now);
    // Prices that are kept for the beginnings of windows.
    [[nodiscard]] std::size_t pricesHeld() const { return m_secondCloses.held() + m_minuteCloses.held() + m_minuteOpens.size(); }

    // Ids between known ones that nothing is known about, ascending.
    [[nodiscard]] std::vector<IdRange> gaps() const { return m_known.gaps(); }
    // What of `ids` is not here: missing, or skipped.
    [[nodiscard]] std::vector<IdRange> lacking(IdRange ids) const;
    // The gaps as stretches of time, the newest `most` of those that end after `since`, ascending.
    [[nodiscard]] std::vector<RecordStretch> lost(const IdRanges &fetching, Timestamp since, std::size_t most) const;
    [[nodiscard]] std::optional<std::int64_t> oldestId() const { return m_known.lowest(); }
    // The earliest stretch whose beginning is known.
    [[nodiscard]] std::optional<RunStart> firstRun() const;
    [[nodiscard]] std::optional<std::int64_t> newestId() const { return m_known.highest(); }
    [[nodiscard]] std::int64_t missing() const;
    [[nodiscard]] const std::optional<Trade> &last() const { return m_last; }
    [[nodiscard]] const RollingExtremes &extremes() const { return m_extremes; }
    // From when on no trade is missing or skipped, up to the newest one.
    [[nodiscard]] std::optional<Timestamp> completeSince() const;

private:
    // The first id of the stretch up to this one of which none is missing or skipped; absent where the id is not known.
    [[nodiscard]] std::optional<std::int64_t> firstOfRun(std::int64_t id) const;
    void noteRunStart(std::int64_t id, Timestamp at);
    void noteRunEnd(std::int64_t id, Timestamp at);
    void learnPrices(const MarketPast &past);
    void noteOpen(std::int64_t id, Timestamp at, Decimal price);
    void noteClose(std::int64_t id, Timestamp at, Decimal price);
    [[nodiscard]] std::optional<Extreme> opening(std::chrono::seconds span, Timestamp now) const;
    [[nodiscard]] std::optional<Extreme> reference(Timestamp now) const;

    struct MinuteOpen {
        std::int64_t id = 0;
        Extreme price;
    };

    Symbol m_symbol;
    bool m_keepsPrices = true;
    IdRanges m_known;
    IdRanges m_skipped; // a part of the known
    std::optional<Trade> m_last;
    RollingExtremes m_extremes;
    ClosingPrices m_secondCloses{std::chrono::seconds(1)};  // for windows of less than an hour
    ClosingPrices m_minuteCloses{std::chrono::seconds(60)}; // for the others
    TradeRate m_rate;
    std::map<std::int64_t, Timestamp> m_runStarts; // by the first id of an unbroken stretch
    std::map<std::int64_t, Timestamp> m_runEnds;   // by the last id before a gap, as far as its time is known
    std::map<Timestamp, MinuteOpen> m_minuteOpens;
};

} // namespace tidemark
