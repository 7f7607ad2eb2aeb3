#include "database/chart_record.h"

#include "core/candle.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_pages.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 4> spans{24h, 1h, 1min, 1s};
constexpr std::chrono::microseconds instant(1);

// Ascending in time: what is known of a market ends after its last trade.
[[nodiscard]] Timestamp afterSecondOf(Timestamp moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment) + 1s;
}

} // namespace

Result<ChartAnswer> ChartRecord::answer(const ChartQuestion &question)
{
    return inReading(m_session, [&] { return answerWithin(question); });
}

Result<ChartAnswer> ChartRecord::answerWithin(const ChartQuestion &question)
{
    ChartAnswer answer{question.symbol, question.from, question.to, question.resolution};
    answer.known = {question.from, question.from};
    auto done = tellEnds(answer);
    if (done && answer.recordEnds) {
        answer.known.to = std::clamp(afterSecondOf(*answer.recordEnds), question.from, std::max(question.from, question.to));
        done = question.resolution == ChartResolution::Trades ? addTrades(answer) : addCandles(answer);
    }
    return done ? Result<ChartAnswer>(std::move(answer)) : done.error();
}

Result<void> ChartRecord::tellEnds(ChartAnswer &answer)
{
    StoredTrades stored(m_session);
    const auto newest = stored.newest(answer.symbol);
    if (!newest || !*newest)
        return newest ? Result<void>() : newest.error();
    const auto oldest = stored.oldest(answer.symbol);
    if (!oldest)
        return oldest.error();
    answer.recordBegins = (*oldest)->tradedAt;
    answer.recordEnds = (*newest)->tradedAt;
    return {};
}

Result<void> ChartRecord::addTrades(ChartAnswer &answer)
{
    TradePages pages(m_session, answer.symbol, answer.known.from, answer.known.to);
    while (answer.trades.size() < mostTrades) {
        const auto page = pages.next();
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        answer.trades.insert(answer.trades.end(), page->begin(), page->end());
    }
    answer.trades.resize(mostTrades);
    // The rest of the last second is left for the next question, unless all of them are of one second.
    const auto whole = std::chrono::floor<std::chrono::seconds>(answer.trades.back().tradedAt);
    answer.known.to = std::max<Timestamp>(whole, answer.known.from + 1s);
    std::erase_if(answer.trades, [&](const Trade &trade) { return trade.tradedAt >= answer.known.to; });
    return {};
}

// Whole spans of the resolution, then hours, minutes and seconds up to the end.
Result<void> ChartRecord::addCandles(ChartAnswer &answer)
{
    auto from = answer.known.from;
    for (const auto span : spans) {
        if (span > spanOf(answer.resolution))
            continue;
        const auto to = spanStart(answer.known.to, span);
        if (auto added = addCandles(answer, {from, to}, span); !added)
            return added;
        from = std::max(from, to);
    }
    return {};
}

Result<void> ChartRecord::addCandles(ChartAnswer &answer, TimeRange time, std::chrono::seconds span)
{
    if (time.isEmpty())
        return {};
    std::vector<PgParameter> parameters{parameter(answer.symbol)};
    if (span > 1s)
        parameters.emplace_back(parameter(span));
    parameters.emplace_back(parameter(time.from));
    parameters.emplace_back(parameter(time.to));
    const auto rows = Reading::rows(m_session, span > 1s ? QStringLiteral("chart_candles") : QStringLiteral("chart_seconds"), parameters);
    if (!rows)
        return rows.error();
    answer.candles.reserve(answer.candles.size() + std::size_t(rows->count()));
    for (int row = 0; row < rows->count(); ++row)
        answer.candles.push_back(span > 1s ? chartCandleAt(*rows, row, span) : chartSecondAt(*rows, row));
    return {};
}

} // namespace tidemark
