#pragma once

#include "core/history_values.h"
#include "database/pg_session.h"

#include <span>
#include <vector>

namespace tidemark {

// The price of every recorded market at one moment. The candles tell in which minutes to look, so that a record of many months
// costs no more than one of a few: one statement for all markets, one for each month that their trades around the moment are in, one
// for the ids between. Lives on its session's thread; one short transaction.
class CrossSection {
public:
    explicit CrossSection(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<MomentAnswer> at(const MomentQuestion &question);

private:
    struct Market {
        Symbol symbol;
        std::optional<Trade> last; // at or before the moment
        std::optional<Trade> next;
    };
    // Of one minute, that is; its newest trade is a market's last, its oldest the next.
    struct Part {
        std::size_t market = 0;
        Timestamp from;
        Timestamp to;
        bool isNewest = false;
    };

    [[nodiscard]] Result<MomentAnswer> atWithin(const MomentQuestion &question);
    [[nodiscard]] Result<std::vector<Part>> findParts(Timestamp moment);
    [[nodiscard]] Result<void> readMonth(std::span<const Part> &parts);
    [[nodiscard]] Result<void> tellLedger(MomentAnswer &answer);

    PgSession &m_session;
    std::vector<Market> m_markets;
};

} // namespace tidemark
