#include "session/mirror_comparison.h"

#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"
#include "database/verifier.h"
#include "mirror/line_protocol.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto countedAtOnce = 24h;

[[nodiscard]] Symbol newestName(const Symbol &symbol)
{
    return Symbol::fromText(LineProtocol::marketOf(symbol)).value();
}

} // namespace

MirrorComparison::MirrorComparison(PgSession &session, MirrorClient &client, Told told)
    : m_session(session), m_client(client), m_told(std::move(told))
{
}

Result<std::vector<Symbol>> MirrorComparison::markets()
{
    auto symbols = Verifier(m_session).symbols();
    if (!symbols)
        return symbols;
    std::vector<Symbol> markets;
    for (const auto &symbol : *symbols) {
        if (const auto market = newestName(symbol); std::find(markets.begin(), markets.end(), market) == markets.end())
            markets.push_back(market);
    }
    return markets;
}

Result<std::vector<Symbol>> MirrorComparison::family(const Symbol &market)
{
    auto symbols = Verifier(m_session).symbols();
    if (symbols)
        std::erase_if(symbols.value(), [&](const Symbol &symbol) { return newestName(symbol) != market; });
    return symbols;
}

Result<MirrorComparison::Counts> MirrorComparison::candleCounts(const std::vector<Symbol> &family, Timestamp from, Timestamp to)
{
    Counts counts;
    for (const auto &symbol : family) {
        const auto hours = Reading::list(m_session, QStringLiteral("candle_counts"),
                                         {parameter(symbol), parameter(std::chrono::floor<std::chrono::hours>(from)), parameter(to)},
                                         [](const PgRows &rows, int row) { return std::pair(rows.moment(row, 0), rows.integer(row, 1)); });
        if (!hours)
            return hours.error();
        for (const auto &[hour, trades] : *hours)
            counts[hour] += trades;
    }
    return counts;
}

Result<MirrorComparison::Counts> MirrorComparison::recordCounts(const std::vector<Symbol> &family, Timestamp from, Timestamp to,
                                                                const std::stop_token &stop)
{
    Counts counts;
    for (const auto &symbol : family) {
        for (auto begin = from; begin < to; begin += countedAtOnce) {
            if (stop.stop_requested())
                return Error{QStringLiteral("The comparison was stopped before its end, so nothing can be said. Start it again.")};
            const auto end = std::min<Timestamp>(to, begin + countedAtOnce);
            const auto hours = Reading::list(m_session, QStringLiteral("trades_per_hour"), {parameter(symbol), parameter(begin), parameter(end)},
                                             [](const PgRows &rows, int row) { return std::pair(rows.moment(row, 0), rows.integer(row, 1)); });
            if (!hours)
                return hours.error();
            for (const auto &[hour, trades] : *hours)
                counts[hour] += trades;
            m_told(symbol, end);
        }
    }
    return counts;
}

Result<std::optional<MirrorDifferences>> MirrorComparison::compare(const Symbol &market, std::optional<Timestamp> from, std::optional<Timestamp> to,
                                                                   const std::stop_token &stop)
{
    const auto symbols = family(market);
    if (!symbols)
        return symbols.error();
    const auto candles = candleCounts(*symbols, from.value_or(StoredTrades::beginning), to.value_or(StoredTrades::end));
    if (!candles)
        return candles.error();
    if (candles->empty())
        return std::optional<MirrorDifferences>();
    MirrorDifferences told{.market = market, .from = from.value_or(candles->begin()->first), .to = to.value_or(candles->rbegin()->first + 1h)};
    const auto record = recordCounts(*symbols, std::max(told.from, candles->begin()->first), std::min(told.to, candles->rbegin()->first + 1h), stop);
    if (!record)
        return record.error();
    const auto mirror = HourCounts(m_client).of(market, told.from, told.to, stop);
    if (!mirror)
        return mirror.error();
    auto hours = *record;
    hours.insert(mirror->begin(), mirror->end());
    for (const auto &[hour, any] : hours) {
        const auto in = [hour = hour](const Counts &counts) { return counts.contains(hour) ? counts.at(hour) : 0; };
        const bool isWhole = hour >= told.from && hour + 1h <= told.to;
        const bool wasThere = isWhole && in(*mirror) == in(*candles); // what was dropped since stays in the mirror
        ++told.hours;
        told.record += in(*record);
        told.mirror += in(*mirror);
        if (in(*record) != in(*mirror) && !wasThere)
            told.differing.push_back({hour, in(*record), in(*mirror)});
    }
    return std::optional(told);
}

} // namespace tidemark
