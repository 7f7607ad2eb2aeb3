#include "commands/kline_comparison.h"

#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "exchange/rest_client.h"

#include <QEventLoop>

#include <map>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// Starts a call and waits for its answer.
template <typename T, typename Start>
[[nodiscard]] Result<T> awaited(Start start)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    start(&loop, [&](Result<T> given) {
        answer = std::move(given);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

[[nodiscard]] Timestamp minuteEnd(Timestamp moment)
{
    return spanStart(moment + 1min - 1us, 1min);
}

} // namespace

Result<KlineDifferences> KlineComparison::compare(const Symbol &symbol, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    auto told = periodOf(symbol, from, to);
    if (!told)
        return told;
    for (auto day = told->from; day < told->to; day += 24h) {
        if (auto compared = compareDay(told.value(), day, std::min(told->to, day + 24h)); !compared)
            return compared.error();
    }
    return told;
}

Result<KlineDifferences> KlineComparison::periodOf(const Symbol &symbol, std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    const auto now = awaited<Timestamp>([&](const QObject *context, auto done) { m_exchange.serverTime(context, done); });
    if (!now)
        return Error{QStringLiteral("The exchange could not be asked, so nothing was compared: %1").arg(now.message())};
    const auto record = RecordSurvey(m_session).outline({0, symbol, *now, *now, 0});
    if (!record)
        return record.error();
    if (!record->recordBegins || !record->recordEnds)
        return Error{QStringLiteral("No trade of %1 is stored, so there is nothing to compare.").arg(symbol.toString())};
    KlineDifferences told;
    told.symbol = symbol;
    const auto newestDay = std::max(minuteEnd(*record->recordBegins), spanStart(*record->recordEnds - 24h, 1min));
    told.from = from ? minuteEnd(*from) : newestDay;
    told.to = std::min(spanStart(to.value_or(*record->recordEnds), 1min), spanStart(*now, 1min));
    if (told.from >= told.to) {
        return Error{QStringLiteral("There is no whole minute of %1 to compare: the record has %2 to %3, and only minutes that are over "
                                    "count.").arg(symbol.toString(), toIsoString(*record->recordBegins), toIsoString(*record->recordEnds))};
    }
    return told;
}

Result<void> KlineComparison::compareDay(KlineDifferences &told, Timestamp from, Timestamp to)
{
    const auto klines = awaited<std::vector<Candle>>(
        [&](const QObject *context, auto done) { m_exchange.klines(told.symbol, from, to, context, done); });
    if (!klines)
        return Error{QStringLiteral("The exchange's klines of %1 could not be had: %2").arg(told.symbol.toString(), klines.message())};
    const auto stored = StoredTrades(m_session).perMinute(told.symbol, from, to);
    if (!stored)
        return stored.error();
    std::map<Timestamp, MinuteDifference> minutes;
    for (const auto &kline : *klines)
        minutes[kline.openedAt].exchange = kline.trades;
    for (const auto &minute : *stored)
        minutes[minute.openedAt].stored = minute.trades;
    for (auto &[minute, counts] : minutes) {
        counts.minute = minute;
        const auto fewer = counts.exchange - counts.stored;
        (fewer > 0 ? told.missing : told.extra) += std::abs(fewer);
        if (fewer != 0)
            told.differences.push_back(counts);
    }
    told.minutes += (to - from) / 1min;
    return {};
}

} // namespace tidemark
