#pragma once

#include "core/id_ranges.h"
#include "core/live_values.h"
#include "core/trade.h"
#include "database/pg_target.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

class RecordRelay;

// What others record, for a program that may only read the record: a viewer shows prices also while the exchange is away. What came from
// there too is told once. Exchange thread.
class RelayedTrades {
public:
    RelayedTrades();
    ~RelayedTrades();

    // Whoever stores has no need to hear what is stored.
    void setWanted(bool isWanted) { m_isWanted = isWanted; }
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    // Where the record can be read now; nothing while it is away.
    void setRecord(const std::optional<PgTarget> &record) { m_record = record; }
    // From now on what is stored there of these markets; without a record, or a market, nothing.
    void follow(const std::vector<Symbol> &symbols);
    // Adds what was stored since the last call to what the exchange has sent.
    void join(TradeBatch &batch);
    // The market's ids have started again.
    void forget(const Symbol &symbol) { m_told.erase(symbol); }

    // Others do record, as far as was heard lately.
    [[nodiscard]] bool isHeard() const;
    // Where the exchange does not tell it: of a record that is written a silent market is one without trades.
    void complete(MarketPulse &pulse) const;

private:
    [[nodiscard]] bool isNew(const Trade &trade);

    bool m_isWanted = false;
    std::optional<PgTarget> m_record;
    QByteArray m_place; // of the record that is followed
    std::vector<Symbol> m_symbols;
    std::unique_ptr<RecordRelay> m_relay;
    std::map<Symbol, IdRanges> m_told;
    std::optional<std::chrono::steady_clock::time_point> m_heardAt;
};

} // namespace tidemark
