#pragma once

#include "core/id_ranges.h"
#include "core/result.h"
#include "core/status.h"
#include "core/symbol.h"
#include "core/trade.h"

#include <QObject>

#include <map>
#include <vector>

namespace tidemark {

class GapFiller;
class RestClient;

// Decides what of the missing trades is fetched, and when: gaps that outlast a moment, up to a size beyond which a person
// has to ask for them; what may follow the newest known trade; the time before a market's first one. Exchange thread.
class Healer : public QObject {
    Q_OBJECT
public:
    Healer(RestClient &client, std::int64_t largestGap, QObject *parent = nullptr);
    ~Healer() override;

    // About once a second, with what a market lacks between its known ids. What was missing at the last look too is
    // fetched: frames may be reordered, so a gap gets a moment's grace. Meanwhile the ledger is asked about it, since
    // another recorder may have stored it. Nothing is fetched while it could not be kept (`mayFetch`).
    void look(const Symbol &symbol, const std::vector<IdRange> &gaps, bool mayFetch);
    // Everything from `firstId` on, as far as the exchange has it.
    void askOnward(const Symbol &symbol, std::int64_t firstId);
    // These ids whatever their number: a person asks for them, or they belong to the time before a market's first trade.
    void fetch(const Symbol &symbol, IdRange ids);
    // The exchange may serve us again what it refused.
    void retryRefused();
    // Not these, after all.
    void giveUp(const Symbol &symbol, IdRange ids);
    // Only gaps from now on: the time before the record can wait for another day.
    void giveUpThePast();
    void forget(const Symbol &symbol);

    [[nodiscard]] IdRanges fetching(const Symbol &symbol) const;
    // All but what is missing and what was healed today.
    [[nodiscard]] HealingStatus status() const;
    // From the next look on.
    void setLargestGap(std::int64_t trades) { m_largestGap = trades; }
    [[nodiscard]] std::int64_t largestGap() const { return m_largestGap; }

Q_SIGNALS:
    void fetched(const tidemark::TradeBatch &batch);
    void absent(const tidemark::Symbol &symbol, tidemark::IdRange ids);
    void tooOld(const tidemark::Symbol &symbol, tidemark::IdRange ids);
    void ledgerAsked(const tidemark::Symbol &symbol, const std::vector<tidemark::IdRange> &ids);
    void changed();

private:
    struct Market {
        IdRanges seen;    // missing at the last look
        IdRanges allowed; // to be fetched whatever their number
        std::int64_t tooLarge = 0;
        std::int64_t past = 0; // what is fetched besides the gaps
    };

    [[nodiscard]] bool mayFetch(const Market &market, IdRange gap) const;

    std::unique_ptr<GapFiller> m_filler;
    std::int64_t m_largestGap;
    std::map<Symbol, Market> m_markets;
};

} // namespace tidemark
