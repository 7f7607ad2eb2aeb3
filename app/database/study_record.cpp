#include "database/study_record.h"

#include "database/history.h"
#include "database/reading.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 4> cellSpans{24h, 1h, 1min, 1s};
constexpr std::size_t exactlyTimed = 100; // beyond so many stretches the survey's times are within a minute
constexpr auto unknownReach = 1h; // of a loss that has no trade before it

[[nodiscard]] StudyCell cellOf(const Candle &candle)
{
    return {candle.openedAt, candle.span, candle.trades, candle.volume, candle.quoteVolume, std::nullopt};
}

[[nodiscard]] WideDecimal sumAt(const PgRows &rows, int row, int column, int scale)
{
    const auto sum = WideDecimal::fromText(rows.text(row, column), scale);
    return sum ? *sum : WideDecimal(scale);
}

[[nodiscard]] StudyCell secondCell(const PgRows &rows, int row)
{
    return {rows.moment(row, 0), 1s, rows.integer(row, 1), sumAt(rows, row, 2, Decimal::decimals), sumAt(rows, row, 3, 2 * Decimal::decimals),
            sumAt(rows, row, 4, Decimal::decimals)};
}

// The first span of which the record surely has all trades.
[[nodiscard]] Timestamp firstWhole(Timestamp recordBegins, std::chrono::seconds span)
{
    return spanStart(recordBegins, span) + span;
}

[[nodiscard]] bool isLoss(const RecordStretch &stretch)
{
    return stretch.kind != StretchKind::Stored && stretch.kind != StretchKind::Pause;
}

} // namespace

Result<StudyAnswer> StudyRecord::answer(const StudyQuestion &question)
{
    return inReading(m_session, [&] { return answerWithin(question); });
}

Result<StudyAnswer> StudyRecord::answerWithin(const StudyQuestion &question)
{
    StudyAnswer answer{question.symbol, question.from, question.to, question.resolution, question.wantsSides};
    answer.known = {question.from, question.from};
    if (auto told = tellKnown(answer); !told || answer.known.isEmpty())
        return told ? Result<StudyAnswer>(std::move(answer)) : told.error();
    if (auto told = tellLost(answer); !told)
        return told.error();
    const auto many = areTooMany(answer);
    if (!many)
        return many.error();
    answer.areTooMany = *many;
    auto added = addCells(answer);
    if (added && answer.wantsSides && !answer.areTooMany)
        added = addSides(answer);
    return added ? Result<StudyAnswer>(std::move(answer)) : added.error();
}

// The record's last second may not be whole yet.
Result<void> StudyRecord::tellKnown(StudyAnswer &answer)
{
    StoredTrades stored(m_session);
    const auto oldest = stored.oldest(answer.symbol);
    const auto newest = stored.newest(answer.symbol);
    if (!oldest || !newest)
        return oldest ? newest.error() : oldest.error();
    if (!*oldest || !*newest)
        return {};
    if ((*oldest)->tradedAt >= answer.from)
        answer.known.from = firstWhole((*oldest)->tradedAt, spanOf(answer.resolution));
    answer.known.to = std::clamp(spanStart((*newest)->tradedAt, 1s), answer.from, std::max(answer.from, answer.to));
    return {};
}

Result<void> StudyRecord::tellLost(StudyAnswer &answer)
{
    RecordQuestion question;
    question.symbol = answer.symbol;
    question.from = answer.known.from;
    question.to = answer.known.to;
    const auto outline = RecordSurvey(m_session).outline(question);
    if (!outline)
        return outline.error();
    TimeRanges lost;
    const auto margin = outline->stretches.size() > exactlyTimed ? 1min : 0min;
    for (const auto &stretch : outline->stretches) {
        if (!isLoss(stretch))
            continue;
        const auto to = std::min(stretch.to.value_or(answer.known.to) + margin, answer.known.to);
        lost.add({std::max(stretch.from.value_or(to - unknownReach) - margin, answer.known.from), to});
    }
    answer.lost = lost.ranges();
    return {};
}

// By the candles, which count at no cost. Whoever wants neither sides nor seconds reads no trade but those of the last minute.
Result<bool> StudyRecord::areTooMany(const StudyAnswer &answer)
{
    if (answer.resolution > ChartResolution::Second && !answer.wantsSides)
        return false;
    const auto span = std::max(spanOf(answer.resolution), std::chrono::seconds(1min));
    const auto candles = History(m_session).candles(answer.symbol, span, spanStart(answer.known.from, span), answer.known.to);
    if (!candles)
        return candles.error();
    std::int64_t trades = 0;
    for (const auto &candle : *candles)
        trades += candle.trades;
    return trades > m_mostTrades;
}

Result<void> StudyRecord::addCells(StudyAnswer &answer)
{
    auto from = answer.known.from;
    // Seconds before the first whole minute would have to be read: what is known begins with that minute.
    const auto coarsest = answer.areTooMany ? std::max(answer.resolution, ChartResolution::Minute) : answer.resolution;
    if (coarsest != answer.resolution)
        from = answer.known.from = firstWhole(from - 1us, 1min);
    for (const auto span : cellSpans) {
        if (span > spanOf(coarsest))
            continue;
        const auto to = spanStart(answer.known.to, span);
        if (from >= to)
            continue;
        if (auto added = span > 1s ? addCandles(answer, {from, to}, span) : addSeconds(answer, {from, to}); !added)
            return added;
        from = to;
    }
    return {};
}

Result<void> StudyRecord::addCandles(StudyAnswer &answer, TimeRange time, std::chrono::seconds span)
{
    const auto candles = History(m_session).candles(answer.symbol, span, time.from, time.to);
    if (!candles)
        return candles.error();
    for (const auto &candle : *candles)
        answer.cells.push_back(cellOf(candle));
    return {};
}

Result<void> StudyRecord::addSeconds(StudyAnswer &answer, TimeRange time)
{
    auto cells = Reading::list(m_session, QStringLiteral("study_seconds"), {parameter(answer.symbol), parameter(time.from), parameter(time.to)}, secondCell);
    if (!cells)
        return cells.error();
    answer.cells.insert(answer.cells.end(), cells->begin(), cells->end());
    return {};
}

// Of the cells that candles told.
Result<void> StudyRecord::addSides(StudyAnswer &answer)
{
    for (auto &cell : answer.cells) {
        if (!cell.bought)
            cell.bought = WideDecimal(Decimal::decimals);
    }
    const auto to = spanStart(answer.known.to, 1min);
    if (answer.resolution == ChartResolution::Second || answer.known.from >= to)
        return {};
    struct Minute {
        Timestamp openedAt;
        WideDecimal bought;
    };
    const auto minutes = Reading::list(m_session, QStringLiteral("taker_sums"), {parameter(answer.symbol), parameter(answer.known.from), parameter(to)},
                                       [](const PgRows &rows, int row) { return Minute{rows.moment(row, 0), sumAt(rows, row, 1, Decimal::decimals)}; });
    if (!minutes)
        return minutes.error();
    auto cell = answer.cells.begin();
    for (const auto &minute : *minutes) {
        while (cell != answer.cells.end() && cell->endsAt() <= minute.openedAt)
            ++cell;
        if (cell != answer.cells.end() && cell->openedAt <= minute.openedAt)
            cell->bought->add(minute.bought);
    }
    return {};
}

} // namespace tidemark
