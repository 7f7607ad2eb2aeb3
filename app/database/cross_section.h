#pragma once

#include "core/history_values.h"
#include "core/packed_block.h"
#include "database/day_so_far.h"
#include "database/pg_session.h"

#include <span>
#include <vector>

namespace tidemark {

// The price of every recorded market at one moment. The candles tell in which minutes to look, so that a record of many months
// costs no more than one of a few: one statement for all markets, one for each month that their plain trades around the moment are in, one for
// blocks, one for the ids between, and two for the day's low and high. Lives on its session's thread; one short transaction.
class CrossSection {
public:
    explicit CrossSection(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<MomentAnswer> at(const MomentQuestion &question);

private:
    struct Market {
        Symbol symbol;
        std::optional<Trade> last; // at or before the moment
        std::optional<Trade> next;
        std::optional<ClosedMinute> before; // the newest minute that was over, and the first id behind the moment's own,
        std::optional<std::int64_t> idAfter; // as their candles tell
        PackedMinute packed;                 // of the moment's own minute, up to it
    };
    // Of a minute or two that follow one another in what was traded; its newest trade is a market's last, its oldest the next.
    struct Part {
        std::size_t market = 0;
        Timestamp from;
        Timestamp to;
        bool isNewest = false;
    };

    [[nodiscard]] Result<MomentAnswer> atWithin(const MomentQuestion &question);
    [[nodiscard]] Result<std::vector<MomentPrice>> pricesAt(Timestamp moment, const std::vector<Symbol> &symbols);
    [[nodiscard]] Result<std::vector<Part>> findParts(Timestamp moment, const std::vector<Symbol> &symbols);
    void addUnknown(const std::vector<Symbol> &symbols);
    [[nodiscard]] Result<void> readMonth(std::span<const Part> &parts);
    [[nodiscard]] Result<void> readPacked(Timestamp moment, std::span<const Part> parts);
    [[nodiscard]] Result<void> takeBlock(Timestamp moment, std::span<const Part> parts, const PackedBlock &block);
    void take(const Part &part, const Trade &trade);
    [[nodiscard]] static MomentPrice priceOf(const Market &market);
    [[nodiscard]] Result<void> tellLedger(std::vector<MomentPrice> &prices);

    PgSession &m_session;
    std::vector<Market> m_markets;
};

} // namespace tidemark
