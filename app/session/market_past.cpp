#include "session/market_past.h"

#include "core/rolling_turnover.h"
#include "database/coverage_ledger.h"
#include "database/extreme_points.h"
#include "database/former_series.h"
#include "database/history.h"
#include "database/largest_trades.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto day = 24h;
constexpr auto fine = 15min; // the longest window whose beginning is told to the second
constexpr std::size_t mostGapsChecked = 16;

// What the record knows of the largest trade beyond its newest seconds.
[[nodiscard]] Result<LargestTrades> largestBefore(PgSession &session, const MarketPast &past, const std::vector<SecondSum> &seconds)
{
    WideDecimal later(2 * Decimal::decimals);
    for (const auto &second : seconds)
        later = std::max(later, second.largest);
    const auto to = std::chrono::ceil<std::chrono::minutes>(past.secondsFrom);
    auto largest = largestTrades(session, past.symbol, past.minutesFrom, to, later);
    if (largest)
        largest.value().from = std::min(largest->from, past.secondsFrom);
    return largest;
}

// What was traded in its newest day and quarter of an hour, for the figures of windows.
[[nodiscard]] Result<void> readFigures(PgSession &session, MarketPast &past, Timestamp beganAt)
{
    past.minutesFrom = std::max(RollingTurnover::beginOf(day, past.last->tradedAt), beganAt);
    past.secondsFrom = std::max<Timestamp>(std::chrono::floor<std::chrono::seconds>(past.last->tradedAt) - fine - 1min, beganAt);
    auto minutes = History(session).candles(past.symbol, 1min, past.minutesFrom, past.last->tradedAt + 1us);
    if (!minutes)
        return minutes.error();
    auto closes = StoredTrades(session).secondCloses(past.symbol, past.secondsFrom);
    auto sums = StoredTrades(session).secondSums(past.symbol, past.secondsFrom);
    if (!closes || !sums)
        return !closes ? closes.error() : sums.error();
    auto largest = largestBefore(session, past, *sums);
    if (!largest)
        return largest.error();
    past.minutes = std::move(minutes).value();
    past.secondCloses = std::move(closes).value();
    past.seconds = std::move(sums).value();
    past.largestFrom = largest->from;
    past.largest = std::move(largest).value().trades;
    return {};
}

// The newest stretches behind which a gap follows, ascending.
[[nodiscard]] std::vector<IdRange> stretchesBeforeGaps(const IdRanges &covered)
{
    auto stretches = covered.ranges();
    if (!stretches.empty())
        stretches.pop_back();
    if (stretches.size() > mostGapsChecked)
        stretches.erase(stretches.begin(), stretches.end() - std::ptrdiff_t(mostGapsChecked));
    return stretches;
}

[[nodiscard]] Result<std::vector<Trade>> tradesAt(PgSession &session, const Symbol &symbol, const std::vector<IdRange> &stretches,
                                                  std::int64_t IdRange::*edge)
{
    std::vector<std::int64_t> ids;
    for (const auto &stretch : stretches)
        ids.push_back(stretch.*edge);
    return StoredTrades(session).byIds(symbol, ids);
}

} // namespace

Result<MarketPast> readMarketPast(PgSession &session, const Symbol &symbol, PastFigures figures)
{
    MarketPast past;
    past.symbol = symbol;
    past.figures = figures;
    const auto ranges = CoverageLedger(session).rangesOf(symbol);
    if (!ranges)
        return ranges.error();
    std::int64_t newestStored = -1;
    for (const auto &range : *ranges) {
        newestStored = range.kind == CoverageKind::Stored ? std::max(newestStored, range.ids.last) : newestStored;
        (range.kind == CoverageKind::Skipped ? past.skipped : past.covered).add(range.ids);
    }
    FormerSeries former(session);
    if (auto known = former.read(); !known)
        return known.error();
    const auto beganAt = former.beganAt(symbol).value_or(Timestamp::min());
    History history(session);
    auto last = history.latest(symbol);
    if (!last)
        return last.error();
    // Rows of a former series may still have the market's name.
    if (*last && (*last)->tradedAt >= beganAt)
        past.last = *last;
    if (!past.last)
        return past;
    if (newestStored > past.last->id) {
        auto newest = StoredTrades(session).byId(symbol, newestStored);
        if (!newest)
            return newest.error();
        past.contradicted = std::move(newest).value();
    }
    const auto from = std::max(past.last->tradedAt - day, beganAt);
    auto points = extremePoints(session, symbol, from);
    auto stretch = history.contiguousSince(symbol);
    if (!points || !stretch)
        return !points ? points.error() : stretch.error();
    if (const auto told = figures == PastFigures::Told ? readFigures(session, past, beganAt) : Result<void>(); !told)
        return told.error();
    auto outline = RecordSurvey(session).outline({.ticket = 0, .symbol = symbol, .from = from, .to = past.last->tradedAt + 1us});
    if (!outline)
        return outline.error();
    const auto stretches = stretchesBeforeGaps(past.covered);
    auto before = tradesAt(session, symbol, stretches, &IdRange::last);
    auto first = tradesAt(session, symbol, stretches, &IdRange::first);
    if (!before || !first)
        return !before ? before.error() : first.error();
    // Of rows that have not got a former series' name yet, say nothing.
    std::erase_if(before.value(), [&](const Trade &trade) { return trade.tradedAt < beganAt; });
    past.beforeGaps = std::move(before).value();
    // Beyond what was skipped nothing is whole, however much is healed.
    const auto skippedUntil = past.skipped.highest().value_or(-1);
    for (const auto &trade : *first) {
        if (trade.tradedAt >= beganAt && trade.id > skippedUntil)
            past.runsBeforeGaps.push_back({trade.id, trade.tradedAt});
    }
    past.begins = outline->recordBegins;
    past.lost = std::move(outline).value().stretches;
    std::erase_if(past.lost, [](const RecordStretch &part) { return part.kind != StretchKind::Missing; });
    past.extremePoints = std::move(points).value();
    if (*stretch && former.isSetAside(symbol))
        past.contiguous = RunStart{(*stretch)->ids.first, (*stretch)->since};
    return past;
}

} // namespace tidemark
