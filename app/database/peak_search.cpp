#include "database/peak_search.h"

#include "database/reading.h"
#include "database/record_survey.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostMinutes = 600'000; // more than a year has

// Whether it stands out more than what was found; of equal ones the earlier.
[[nodiscard]] bool isHigher(Peak peak, const Candle &candle, const std::optional<Candle> &found)
{
    if (!found)
        return true;
    const auto of = [peak](const Candle &c) { return peak == Peak::WidestMinute ? (c.high - c.low).units() : c.trades; };
    return of(candle) != of(*found) ? of(candle) > of(*found) : candle.openedAt < found->openedAt;
}

} // namespace

Result<PeakAnswer> PeakSearch::answer(const PeakQuestion &question)
{
    PeakAnswer answer{question.symbol, question.from, question.to, {}, {}};
    const auto found = question.peak == Peak::BusiestSecond ? second(question) : inReading(m_session, [&] { return minute(question); });
    if (!found)
        return found.error();
    answer.span = *found;
    const auto completeness = RecordSurvey(m_session).completeness(question.symbol, question.from, question.to);
    if (!completeness)
        return completeness.error();
    answer.completeness = *completeness;
    return answer;
}

PeakSearch::Found PeakSearch::minute(const PeakQuestion &question)
{
    const auto start = spanStart(question.from, 1min);
    const auto wholeFrom = start == question.from ? start : std::min(start + 1min, question.to);
    const auto wholeTo = std::max(spanStart(question.to, 1min), wholeFrom);
    auto found = wholeMinute(question, wholeFrom, wholeTo);
    if (!found)
        return found;
    for (const auto &[from, to] : {std::pair(question.from, wholeFrom), std::pair(wholeTo, question.to)}) {
        const auto cut = from < to ? spans(question.symbol, from, to, 1min) : std::vector<Candle>();
        if (!cut)
            return cut.error();
        for (const auto &candle : *cut) {
            if (isHigher(question.peak, candle, *found))
                found = std::optional(candle);
        }
    }
    return found;
}

PeakSearch::Found PeakSearch::wholeMinute(const PeakQuestion &question, Timestamp from, Timestamp to)
{
    const auto query = question.peak == Peak::WidestMinute ? QStringLiteral("minute_widest") : QStringLiteral("minute_busiest");
    const auto rows = Reading::rows(m_session, query, {parameter(question.symbol), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Candle>() : std::optional(candleAt(*rows, 0, question.symbol, 1min));
}

Result<std::vector<Candle>> PeakSearch::spans(const Symbol &symbol, Timestamp from, Timestamp to, std::chrono::seconds span)
{
    const TimePart part{from, to};
    const auto trades = MatchingTrades(m_session, symbol).trades({&part, 1}, {});
    return trades ? Result<std::vector<Candle>>(candlesOf(*trades, span)) : trades.error();
}

// From the minute with the most trades on: once it has fewer than the busiest second, no other one has a busier second.
PeakSearch::Found PeakSearch::second(const PeakQuestion &question)
{
    auto minutes = MatchingTrades(m_session, question.symbol).minutes(question.from, question.to, {}, TradeUnit::Trades, mostMinutes);
    if (!minutes)
        return minutes.error();
    std::stable_sort(minutes.value().begin(), minutes.value().end(), [](const auto &a, const auto &b) { return a.trades > b.trades; });
    std::optional<Candle> found;
    for (const auto &minute : *minutes) {
        if (m_stop.stop_requested())
            return Error{QStringLiteral("The search was stopped; the record is as it was.")};
        if (found && minute.trades < found->trades)
            break;
        const auto seconds = spans(question.symbol, std::max(minute.openedAt, question.from), std::min(minute.openedAt + 1min, question.to), 1s);
        if (!seconds)
            return seconds.error();
        for (const auto &second : *seconds) {
            if (isHigher(question.peak, second, found))
                found = second;
        }
    }
    return found;
}

} // namespace tidemark
