#include "session/healer.h"

#include "exchange/gap_filler.h"
#include "exchange/id_sets.h"

namespace tidemark {

Healer::Healer(RestClient &client, std::int64_t largestGap, QObject *parent)
    : QObject(parent)
    , m_filler(std::make_unique<GapFiller>(client))
    , m_largestGap(largestGap)
{
    connect(m_filler.get(), &GapFiller::fetched, this, &Healer::fetched);
    connect(m_filler.get(), &GapFiller::absent, this, &Healer::absent);
    connect(m_filler.get(), &GapFiller::tooOld, this, &Healer::tooOld);
    connect(m_filler.get(), &GapFiller::statusChanged, this, &Healer::changed);
}

Healer::~Healer() = default;

void Healer::look(const Symbol &symbol, const std::vector<IdRange> &gaps, bool mayFetchNow)
{
    auto &market = m_markets[symbol];
    market.tooLarge = 0;
    std::vector<IdRange> fresh;
    for (const auto &gap : gaps) {
        const auto unseen = market.seen.missingIn(gap);
        fresh.insert(fresh.end(), unseen.begin(), unseen.end());
        if (!mayFetch(market, gap)) {
            market.tooLarge += gap.count();
            continue;
        }
        for (const auto &ripe : mayFetchNow ? intersection(market.seen, gap).ranges() : std::vector<IdRange>())
            m_filler->request(symbol, ripe);
    }
    market.seen = IdRanges(gaps);
    auto past = m_filler->fetching(symbol);
    for (const auto &gap : gaps)
        past.remove(gap);
    market.past = past.count();
    if (!fresh.empty())
        Q_EMIT ledgerAsked(symbol, fresh);
}

bool Healer::mayFetch(const Market &market, IdRange gap) const
{
    return gap.count() <= m_largestGap || market.allowed.missingIn(gap).empty();
}

void Healer::askOnward(const Symbol &symbol, std::int64_t firstId)
{
    m_filler->requestFrom(symbol, firstId);
}

void Healer::fetch(const Symbol &symbol, IdRange ids)
{
    m_markets[symbol].allowed.add(ids);
    m_filler->request(symbol, ids);
}

void Healer::retryRefused()
{
    m_filler->retryRefused();
}

void Healer::giveUp(const Symbol &symbol, IdRange ids)
{
    m_markets[symbol].allowed.remove(ids);
    m_filler->cancel(symbol, ids);
}

void Healer::giveUpThePast()
{
    for (auto &[symbol, market] : m_markets) {
        auto past = m_filler->fetching(symbol);
        for (const auto &gap : market.seen.ranges())
            past.remove(gap);
        for (const auto &range : past.ranges())
            m_filler->cancel(symbol, range);
        market.past = 0;
    }
}

void Healer::forget(const Symbol &symbol)
{
    m_markets.erase(symbol);
    m_filler->forget(symbol);
}

IdRanges Healer::fetching(const Symbol &symbol) const
{
    return m_filler->fetching(symbol);
}

HealingStatus Healer::status() const
{
    HealingStatus status;
    for (const auto &[symbol, market] : m_markets) {
        status.tooLarge += market.tooLarge;
        status.past += market.past;
    }
    status.fetching = std::max<std::int64_t>(m_filler->pending() - status.past, 0);
    status.remaining = m_filler->remaining();
    status.problem = m_filler->problem();
    return status;
}

} // namespace tidemark
