#include "database/keeping_survey.h"

#include "core/keeping_shares.h"
#include "database/history.h"
#include "database/keeping_table.h"
#include "database/pg_array.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr double enoughRows = 100'000;        // fewer say nothing of what one takes
constexpr double leastDays = 5.0 / 1440;      // less says nothing of a day

[[nodiscard]] PgArray namesOf(const std::vector<Symbol> &markets)
{
    PgArray names;
    for (const auto &market : markets)
        names.add(market);
    return names;
}

// Of a float8 in binary format there is no reader; the query's seconds come as text.
[[nodiscard]] Timestamp boundOf(std::string_view seconds)
{
    const auto micros = std::round(QByteArray(seconds.data(), qsizetype(seconds.size())).toDouble() * 1e6);
    if (seconds.ends_with("Infinity") || std::abs(micros) > 9e18)
        return seconds.starts_with('-') ? Timestamp::min() : Timestamp::max();
    return timestampFromMicros(std::int64_t(micros));
}

[[nodiscard]] double perRow(std::int64_t bytes, std::int64_t rows, double usual)
{
    return double(rows) < enoughRows ? usual : double(bytes) / double(rows);
}

[[nodiscard]] std::int64_t sumOf(std::span<const MonthBytes> months, std::int64_t MonthBytes::*part)
{
    return std::accumulate(months.begin(), months.end(), std::int64_t(0),
                           [part](std::int64_t sum, const MonthBytes &month) { return sum + month.*part; });
}

} // namespace

Result<KeepingAnswer> KeepingSurvey::answer(const KeepingQuestion &question, Timestamp now)
{
    return inReading(m_session, [&] { return answerWithin(question, now); });
}

Result<KeepingAnswer> KeepingSurvey::answerWithin(const KeepingQuestion &question, Timestamp now)
{
    KeepingAnswer answer;
    auto rules = KeepingTable(m_session).read();
    if (!rules)
        return rules.error();
    answer.rules = std::move(rules).value();
    auto markets = History(m_session).symbols();
    if (!markets)
        return markets.error();
    answer.markets = std::move(markets).value();
    if (auto added = addMonths(answer); !added)
        return added.error();
    if (auto added = addFlows(answer, now); !added)
        return added.error();
    auto going = due(question.tried.value_or(answer.rules), answer.markets, now);
    if (!going)
        return going.error();
    answer.due = std::move(going).value();
    return answer;
}

Result<void> KeepingSurvey::addMonths(KeepingAnswer &answer)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("keeping_months"), {namesOf(answer.markets).text()});
    if (!rows)
        return rows.error();
    std::vector<double> candles;
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        if (!symbol)
            continue;
        MonthBytes month{*symbol, rows->moment(row, 1)};
        month.droppedTrades = rows->integer(row, 3);
        month.plainTrades = rows->integer(row, 2) - month.droppedTrades;
        answer.months.push_back(month);
        candles.push_back(double(rows->integer(row, 4)));
    }
    const auto sizes = Reading::rows(m_session, QStringLiteral("keeping_sizes"));
    if (!sizes)
        return sizes.error();
    answer.bytes = sizes->integer(0, 0);
    if (sizes->boolean(0, 3)) {
        if (auto added = addPacked(answer.months); !added)
            return added;
    }
    const auto partitions = askEngine(m_session, QStringLiteral("keeping_partitions"));
    if (!partitions)
        return partitions.error();
    std::vector<TableBytes> tables;
    for (int row = 0; row < partitions->count(); ++row) {
        tables.push_back({boundOf(partitions->text(row, 0)), boundOf(partitions->text(row, 1)), partitions->integer(row, 2),
                          partitions->integer(row, 3)});
    }
    shareBytes(answer.months, tables, sizes->integer(0, 2), sizes->integer(0, 1), candles);
    return {};
}

// What is packed is not plain.
Result<void> KeepingSurvey::addPacked(std::vector<MonthBytes> &months)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("keeping_packed"));
    if (!rows)
        return rows.error();
    std::map<std::pair<Symbol, Timestamp>, MonthBytes *> places;
    for (auto &month : months)
        places.emplace(std::pair(month.symbol, month.month), &month);
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        const auto place = symbol ? places.find({*symbol, rows->moment(row, 1)}) : places.end();
        if (place == places.end())
            continue;
        place->second->packedTrades = rows->integer(row, 2);
        place->second->plainTrades = std::max<std::int64_t>(0, place->second->plainTrades - rows->integer(row, 2));
    }
    return {};
}

Result<void> KeepingSurvey::addFlows(KeepingAnswer &answer, Timestamp now)
{
    const auto &months = answer.months;
    const auto plain = sumOf(months, &MonthBytes::plainTrades);
    const auto packed = sumOf(months, &MonthBytes::packedTrades);
    const auto plainBytes = perRow(sumOf(months, &MonthBytes::plain) + sumOf(months, &MonthBytes::index), plain, usualPlainBytes);
    const auto packedBytes = perRow(sumOf(months, &MonthBytes::packed), packed, usualPackedBytes);
    // Today too, as far as it has come, and from the first minute on: else a record of minutes would seem to take an hour for it.
    const auto rows = Reading::rows(m_session, QStringLiteral("keeping_week"),
                                    {namesOf(answer.markets).text(), parameter(keepingLimit(now, 7)), parameter(now)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        if (!symbol)
            continue;
        MarketFlow flow;
        if (!rows->isNull(row, 2)) {
            const auto days = double((now - rows->moment(row, 2)).count()) / double(std::chrono::microseconds(24h).count());
            flow.trades = double(rows->integer(row, 1)) / std::max(days, leastDays);
        }
        flow.plainBytes = plainBytes;
        flow.packedBytes = packedBytes;
        flow.candleBytes = std::min(flow.trades, mostCandlesADay) * usualCandleBytes;
        flow.recordedDays = int((now - rows->moment(row, 3)) / 24h);
        flow.keeping = answer.rules.of(*symbol);
        flow.symbol = *symbol;
        answer.flows.push_back(flow);
    }
    answer.bytesPerDay = growthOn(answer.flows, 0);
    return {};
}

Result<std::vector<DueDrop>> KeepingSurvey::due(const KeepingRules &rules, const std::vector<Symbol> &markets, Timestamp now)
{
    PgArray names;
    PgArray limits;
    for (const auto &market : markets) {
        if (const auto keeping = rules.of(market); keeping.dropAfter) {
            names.add(market);
            limits.add(keepingLimit(now, *keeping.dropAfter));
        }
    }
    const auto rows = Reading::rows(m_session, QStringLiteral("keeping_due"), {names.text(), limits.text()});
    if (!rows)
        return rows.error();
    std::vector<DueDrop> due;
    for (int row = 0; row < rows->count(); ++row) {
        if (const auto symbol = Symbol::fromText(rows->text(row, 0)))
            due.push_back({*symbol, rows->moment(row, 2), rows->moment(row, 3) + 24h, rows->integer(row, 1)});
    }
    return due;
}

} // namespace tidemark
