#include "session/backfill.h"

#include "exchange/id_sets.h"
#include "session/exchange_link.h"
#include "session/recorder_options.h"
#include "session/series_gate.h"
#include "session/spool_intake.h"
#include "session/watched_markets.h"

#include <QDir>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto onItsWay = 4s;     // a little more than a stream's connections overlap
constexpr double lastShare = 0.8; // of the exchange's weight limit, at the end
constexpr auto lostShown = 24h;
constexpr std::size_t mostLostShown = 500; // stretches of a market

} // namespace

Backfill::Backfill(ExchangeLink &exchange, WatchedMarkets &markets, SeriesGate &gate, const RecorderOptions &options)
    : m_exchange(exchange)
    , m_markets(markets)
    , m_gate(gate)
    , m_healer(exchange.client(), options.largestGapFetched)
    , m_fetchDesk(exchange.client(), m_healer, [&markets](const Symbol &symbol, IdRange ids) { return markets.lacking(symbol, ids); })
    , m_firstFetch(exchange.client(), m_healer, options.firstFetch, [&markets](const Symbol &symbol) { return markets.oldestId(symbol); },
                   QDir(options.dataDir).filePath(options.endpoints.isSimulated() ? QStringLiteral("first-hours-simulated.json") : QStringLiteral("first-hours.json")))
    , m_healedToday(QDir(options.dataDir).filePath(QStringLiteral("healed.json")))
{
    connect(&m_healer, &Healer::fetched, this, &Backfill::takeFetched);
    connect(&m_healer, &Healer::absent, this, [this](const Symbol &symbol, IdRange range) {
        if (auto *market = m_markets.find(symbol))
            market->tracker.cover(range);
        Q_EMIT absent(symbol, range);
    });
    connect(&m_healer, &Healer::tooOld, this, [this](const Symbol &symbol, IdRange range) {
        skip(symbol, range, tr("older than the exchange keeps"));
    });
    connect(&m_healer, &Healer::ledgerAsked, this, &Backfill::ledgerAsked);
    connect(&m_healer, &Healer::changed, this, [this] {
        if (m_healer.status().fetching == 0)
            Q_EMIT finished();
    });
    connect(&m_firstFetch, &FirstFetch::fetched, this, [this](const TradeBatch &batch) {
        join(m_fetched, TradeBatch(batch));
        Q_EMIT arrived();
    });
    connect(&m_fetchDesk, &FetchDesk::idsFound, this, &Backfill::skipUpToRecord);
    connect(&m_fetchDesk, &FetchDesk::answered, this, &Backfill::answered);
}

void Backfill::look(bool mayFetch)
{
    heal(mayFetch);
    const auto now = m_exchange.now();
    for (auto &[symbol, market] : m_markets) {
        const auto gaps = market.tracker.gaps();
        market.lost.clear();
        if (gaps.empty())
            continue; // as nearly all
        for (const auto id : m_gate.idsToCheck(symbol, gaps))
            m_healer.fetch(symbol, {id, id});
        market.lost = market.tracker.lost(m_healer.fetching(symbol), now - lostShown, mostLostShown);
    }
    if (const auto clock = m_exchange.clock())
        m_firstFetch.look(*clock);
    m_healedToday.save();
}

void Backfill::heal(bool mayFetch)
{
    for (const auto &[symbol, market] : m_markets)
        m_healer.look(symbol, market.tracker.gaps(), mayFetch);
}

bool Backfill::finish(bool mayFetch)
{
    m_exchange.client().budget().setShare(lastShare); // for a moment only
    heal(mayFetch);
    heal(mayFetch); // what the first look finds needs no grace any more, since nothing else will arrive
    m_healer.giveUpThePast();
    const auto healing = m_healer.status();
    return healing.fetching > 0 && healing.problem.isEmpty();
}

void Backfill::takeFetched(TradeBatch batch)
{
    m_gate.check(batch);
    m_healed += std::int64_t(batch.trades.size());
    m_healedToday.add(std::int64_t(batch.trades.size()), m_exchange.now());
    noteWhatWasNotBrought(batch);
    join(m_fetched, std::move(batch));
}

// Of one market, ascending. What is younger may still be on its way, and says nothing; the newest that is not says the most.
void Backfill::noteWhatWasNotBrought(const TradeBatch &fetched)
{
    const auto settled = m_exchange.now() - onItsWay;
    const auto newest = std::find_if(fetched.trades.rbegin(), fetched.trades.rend(),
                                     [&](const Trade &trade) { return trade.tradedAt < settled; });
    if (newest != fetched.trades.rend())
        m_exchange.stream().noteFetched(*newest);
}

void Backfill::learn(const MarketPast &past)
{
    m_firstFetch.learn(past.symbol, past.begins, m_exchange.now());
}

void Backfill::forget(const Symbol &symbol)
{
    m_healer.forget(symbol);
    m_fetchDesk.forget(symbol);
    m_firstFetch.forget(symbol);
}

void Backfill::setLimits(const RecordingLimits &limits)
{
    m_healer.setLargestGap(limits.largestGapFetched);
    m_firstFetch.setReach(limits.firstFetch);
}

void Backfill::askOnward(const Symbol &symbol)
{
    const auto *market = m_markets.find(symbol);
    const auto newest = market && market->isLearned ? market->tracker.newestId() : std::nullopt;
    if (!newest)
        return;
    const IdRange onward{*newest + 1, *newest + 1};
    const auto unchecked = m_gate.idsToCheck(symbol, {onward});
    m_healer.askOnward(symbol, unchecked.empty() ? onward.first : unchecked.front());
}

void Backfill::fetchGap(const Symbol &symbol, IdRange ids)
{
    auto *market = m_markets.find(symbol);
    if (!market)
        return;
    for (const auto &part : market->tracker.lacking(ids))
        m_healer.fetch(symbol, part);
    market->tracker.unskip(ids);
    Q_EMIT wanted(symbol, ids);
}

void Backfill::skipGap(const Symbol &symbol, IdRange ids)
{
    m_healer.giveUp(symbol, ids);
    skip(symbol, ids, tr("chosen not to be fetched"));
}

void Backfill::skip(const Symbol &symbol, IdRange ids, const QString &why)
{
    if (auto *market = m_markets.find(symbol))
        market->tracker.skip(ids);
    Q_EMIT skipped(symbol, ids, why);
}

// A period from before the record stands by itself: what lies between the two was not asked for.
void Backfill::skipUpToRecord(const Symbol &symbol, IdRange fetched)
{
    const auto oldest = m_markets.oldestId(symbol);
    if (oldest && fetched.last + 1 < *oldest)
        skip(symbol, {fetched.last + 1, *oldest - 1}, tr("between a period that was fetched by itself and the record"));
}

RecordOutline Backfill::completed(RecordOutline outline) const
{
    const auto fetching = m_healer.fetching(outline.symbol);
    for (auto &stretch : outline.stretches) {
        if (stretch.kind == StretchKind::Missing && !intersection(fetching, stretch.ids).isEmpty())
            stretch.kind = StretchKind::Fetching;
    }
    return outline;
}

void Backfill::add(const std::vector<Trade> &trades)
{
    if (!trades.empty())
        join(m_fetched, {trades, {}, wallClock()});
}

TradeBatch Backfill::takeFormer(const SeriesStart &start)
{
    TradeBatch former{{}, {}, wallClock()};
    std::erase_if(m_fetched.trades, [&](const Trade &trade) {
        const bool isFormer = trade.symbol == start.symbol && trade.tradedAt < start.beganAt;
        if (isFormer)
            former.trades.push_back(trade);
        return isFormer;
    });
    return former;
}

HealingStatus Backfill::status() const
{
    auto status = m_healer.status();
    status.missing = m_markets.missing();
    status.unread = m_markets.unread();
    status.healedToday = m_healedToday.count(m_exchange.now());
    status.healed = m_healed;
    status.firstHours = m_firstFetch.standing();
    return status;
}

} // namespace tidemark
