#include "session/replay_past.h"

#include "core/closing_prices.h"
#include "database/coverage_ledger.h"
#include "database/cross_section.h"
#include "database/extreme_points.h"
#include "database/history.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_cursor.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto pastDay = 24h;
constexpr auto beforePastDay = 1h; // in which the price that the day opened with is looked for
constexpr auto fineTime = 16min;  // the longest window whose beginning is told to the second, and a minute
constexpr auto recently = 12s;    // of which the rate is told
constexpr std::size_t enoughTrades = 300; // before the moment
constexpr std::array<std::chrono::seconds, 5> reaches{2s, 15s, 2min, 15min, 2h};

// From a whole second on, so that no second is told in part.
[[nodiscard]] Result<std::vector<Trade>> lastTrades(PgSession &session, const Trade &last, Timestamp moment)
{
    Result<std::vector<Trade>> trades = std::vector<Trade>();
    for (const auto reach : reaches) {
        const Timestamp from = std::chrono::floor<std::chrono::seconds>(last.tradedAt) - reach;
        trades = readStretch(session, last.symbol, {from, moment, 0});
        if (!trades || trades->size() >= enoughTrades)
            return trades;
    }
    return trades;
}

[[nodiscard]] Error brokenOff()
{
    return {QStringLiteral("The past of a moment is not read any more, since another one is wanted.")};
}

// Whatever the last minutes tell: closing prices, the newest trade, the minute that goes on.
class LastMinutes {
public:
    explicit LastMinutes(Timestamp moment) : m_moment(moment), m_minute(spanStart(moment, 1min)) {}

    void add(const std::vector<Trade> &trades)
    {
        for (const auto &trade : trades) {
            if (m_closes.empty() || spanStart(m_closes.back().tradedAt, 1s) != spanStart(trade.tradedAt, 1s))
                m_closes.push_back(trade);
            else if (m_closes.back().id < trade.id)
                m_closes.back() = trade;
            if (!m_last || m_last->id < trade.id)
                m_last = trade;
            if (trade.tradedAt >= m_minute)
                m_unended.push_back(trade);
            if (trade.tradedAt >= m_moment - recently)
                m_recent.push_back(trade);
        }
    }
    void tell(ReplayPast &past) &&
    {
        past.market.last = m_last;
        past.market.secondCloses = std::move(m_closes);
        past.recent = std::move(m_recent);
        for (auto &candle : candlesOf(m_unended, 1min))
            past.market.minutes.push_back(std::move(candle));
    }

private:
    Timestamp m_moment;
    Timestamp m_minute;
    std::optional<Trade> m_last;
    std::vector<Trade> m_closes;
    std::vector<Trade> m_recent;
    std::vector<Trade> m_unended;
};

[[nodiscard]] Result<LastMinutes> readLastMinutes(PgSession &session, const Symbol &symbol, Timestamp moment, const std::stop_token &stop)
{
    LastMinutes minutes(moment);
    TradeCursor cursor(session, symbol, spanStart(moment, 1min) - fineTime, moment);
    for (;;) {
        auto page = cursor.next();
        if (!page || stop.stop_requested())
            return page ? brokenOff() : page.error();
        if (page->empty())
            return minutes;
        minutes.add(*page);
    }
}

[[nodiscard]] bool isLoss(StretchKind kind)
{
    return kind != StretchKind::Stored && kind != StretchKind::Pause;
}

// What has to be there for a time to be complete, and is not.
[[nodiscard]] bool breaksTheRun(StretchKind kind)
{
    return kind == StretchKind::Missing || kind == StretchKind::Fetching || kind == StretchKind::Dropped || kind == StretchKind::Skipped;
}

void tellRun(ReplayPast &past, const RecordOutline &outline)
{
    bool isBroken = true;
    for (const auto &stretch : outline.stretches) {
        isBroken = isBroken || breaksTheRun(stretch.kind);
        if (isBroken && stretch.kind == StretchKind::Stored && stretch.from) {
            past.market.contiguous = RunStart{stretch.ids.first, *stretch.from};
            isBroken = false;
        }
        if (isLoss(stretch.kind))
            past.lost.push_back(stretch);
        if (breaksTheRun(stretch.kind))
            past.market.lost.push_back(stretch);
    }
}

void tellLedger(ReplayPast &past, std::vector<CoverageRange> ledger)
{
    const auto last = past.market.last ? past.market.last->id : -1;
    for (const auto &range : ledger) {
        const IdRange ids{range.ids.first, std::min(range.ids.last, last)};
        if (ids.count() > 0 && range.kind != CoverageKind::Dropped)
            (range.kind == CoverageKind::Skipped ? past.market.skipped : past.market.covered).add(ids);
    }
    past.ledger = std::move(ledger);
}

} // namespace

Result<ReplayOutset> readReplayOutset(PgSession &session, Timestamp moment, const std::vector<Symbol> &markets,
                                      const std::vector<Symbol> &followed)
{
    auto section = CrossSection(session).at({.moment = moment - 1us, .symbols = markets});
    if (!section)
        return section.error();
    ReplayOutset outset{std::move(section).value().markets, {}};
    for (const auto &symbol : followed) {
        const auto price = std::find_if(outset.prices.begin(), outset.prices.end(), [&](const MomentPrice &known) { return known.symbol == symbol; });
        if (price == outset.prices.end() || !price->last)
            continue;
        auto trades = lastTrades(session, *price->last, moment);
        if (!trades)
            return trades.error();
        outset.trades.push_back(std::move(trades).value());
    }
    return outset;
}

Result<ReplayPast> readReplayPast(PgSession &session, const Symbol &symbol, Timestamp moment, const std::stop_token &stop)
{
    ReplayPast past;
    past.market.symbol = symbol;
    auto ledger = CoverageLedger(session).rangesOf(symbol);
    auto last = ledger ? StoredTrades(session).before(symbol, moment) : ledger.error();
    auto lastMinutes = last ? readLastMinutes(session, symbol, moment, stop) : last.error();
    if (!lastMinutes)
        return lastMinutes.error();
    auto minutes = History(session).candles(symbol, 1min, moment - pastDay - beforePastDay, spanStart(moment, 1min));
    auto points = minutes ? extremePoints(session, symbol, moment - pastDay, moment, stop) : minutes.error();
    if (!points)
        return points.error();
    auto outline = RecordSurvey(session).outline({.symbol = symbol, .from = moment - pastDay, .to = moment});
    if (!outline || stop.stop_requested())
        return outline ? brokenOff() : outline.error();
    past.market.minutes = std::move(minutes).value();
    past.market.extremePoints = std::move(points).value();
    std::move(lastMinutes).value().tell(past);
    if (!past.market.last)
        past.market.last = *last;
    tellRun(past, *outline);
    tellLedger(past, std::move(ledger).value());
    return past;
}

} // namespace tidemark
