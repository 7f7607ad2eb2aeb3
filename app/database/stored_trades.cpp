#include "database/stored_trades.h"

#include "database/packed_table.h"
#include "database/pg_array.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <tuple>

namespace tidemark {

using namespace std::chrono_literals;

namespace {

[[nodiscard]] bool isOlder(const Trade &a, const Trade &b)
{
    return std::tie(a.tradedAt, a.id) < std::tie(b.tradedAt, b.id);
}

} // namespace

Result<std::optional<Trade>> StoredTrades::before(const Symbol &symbol, Timestamp moment)
{
    return inReading(m_session, [&]() -> Result<std::optional<Trade>> {
        const auto newest = days(QStringLiteral("days_before"), symbol, moment);
        if (!newest)
            return newest.error();
        if (!newest->empty()) {
            auto found = newestIn(symbol, newest->back(), std::min(moment, newest->front() + 24h));
            if (!found || *found)
                return found;
        }
        return newestIn(symbol, beginning, moment); // the candles know of none
    });
}

Result<std::optional<Trade>> StoredTrades::after(const Symbol &symbol, Timestamp moment)
{
    return inReading(m_session, [&]() -> Result<std::optional<Trade>> {
        const auto oldest = days(QStringLiteral("days_after"), symbol, spanStart(moment, 24h));
        if (!oldest)
            return oldest.error();
        if (!oldest->empty()) {
            auto found = oldestIn(symbol, moment, oldest->back() + 24h);
            if (!found || *found)
                return found;
        }
        return oldestIn(symbol, moment, end);
    });
}

Result<std::vector<Timestamp>> StoredTrades::days(const QString &query, const Symbol &symbol, Timestamp moment)
{
    return Reading::list(m_session, query, {parameter(symbol), parameter(moment)},
                         [](const PgRows &rows, int row) { return rows.moment(row, 0); });
}

Result<std::optional<Trade>> StoredTrades::single(const QString &query, const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto rows = Reading::rows(m_session, query, {parameter(symbol), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Trade>() : tradeAt(*rows, 0, symbol);
}

Result<std::optional<Trade>> StoredTrades::newestIn(const Symbol &symbol, Timestamp from, Timestamp to)
{
    auto plain = single(QStringLiteral("plain_before"), symbol, from, to);
    if (!plain)
        return plain;
    auto packed = PackedTable(m_session, m_skipsDamaged).newest(symbol, from, to);
    const bool isPacked = packed && *packed && (!*plain || isOlder(**plain, **packed));
    return !packed || isPacked ? std::move(packed) : std::move(plain);
}

Result<std::optional<Trade>> StoredTrades::oldestIn(const Symbol &symbol, Timestamp from, Timestamp to)
{
    auto plain = single(QStringLiteral("plain_after"), symbol, from, to);
    if (!plain)
        return plain;
    auto packed = PackedTable(m_session, m_skipsDamaged).oldest(symbol, from, to);
    const bool isPacked = packed && *packed && (!*plain || isOlder(**packed, **plain));
    return !packed || isPacked ? std::move(packed) : std::move(plain);
}

Result<std::vector<Trade>> StoredTrades::plainBetween(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return Reading::list(m_session, QStringLiteral("plain_between"), {parameter(symbol), parameter(from), parameter(to)},
                         [&](const PgRows &rows, int row) { return tradeAt(rows, row, symbol); });
}

Result<std::vector<std::optional<Trade>>> StoredTrades::sameKeys(std::span<const Trade> trades)
{
    if (trades.empty())
        return std::vector<std::optional<Trade>>();
    const auto [earliest, latest] = std::minmax_element(
        trades.begin(), trades.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; });
    PgArray symbols;
    PgArray moments;
    PgArray ids;
    for (const auto &trade : trades) {
        symbols.add(trade.symbol);
        moments.add(trade.tradedAt);
        ids.add(trade.id);
    }
    const auto rows = Reading::rows(m_session, QStringLiteral("trades_same_keys"),
                                      {symbols.text(), moments.text(), ids.text(), parameter(earliest->tradedAt),
                                     parameter(latest->tradedAt)});
    if (!rows)
        return rows.error();
    std::vector<std::optional<Trade>> found(trades.size());
    for (int row = 0; row < rows->count(); ++row) {
        const auto asked = std::size_t(rows->integer(row, 0) - 1);
        found[asked] = tradeAt(*rows, row, trades[asked].symbol, 1);
    }
    return found;
}

Result<std::optional<Trade>> StoredTrades::byId(const Symbol &symbol, std::int64_t id)
{
    const auto found = byIds(symbol, {&id, 1});
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Trade>() : found->front();
}

Result<std::vector<Trade>> StoredTrades::byIds(const Symbol &symbol, std::span<const std::int64_t> ids)
{
    if (ids.empty())
        return std::vector<Trade>();
    PgArray asked;
    for (const auto id : ids)
        asked.add(id);
    return inReading(m_session, [&]() -> Result<std::vector<Trade>> {
        const auto minutes = Reading::rows(m_session, QStringLiteral("minutes_of_ids"), {parameter(symbol), asked.text()});
        if (!minutes)
            return minutes.error();
        std::vector<Trade> trades;
        for (int row = 0; row < minutes->count();) {
            if (auto added = addOfMonth(symbol, *minutes, row, trades); !added)
                return added.error();
        }
        return trades;
    });
}

// Of the rows (id, its minute) from `row` on those of about a month: a statement that spans more plans all that lies between.
Result<void> StoredTrades::addOfMonth(const Symbol &symbol, const PgRows &minutes, int &row, std::vector<Trade> &trades)
{
    const auto from = minutes.moment(row, 1);
    auto to = from;
    PgArray ids;
    PgArray moments;
    for (; row < minutes.count() && minutes.moment(row, 1) < from + 30 * 24h; ++row) {
        to = minutes.moment(row, 1) + 1min;
        ids.add(minutes.integer(row, 0));
        moments.add(minutes.moment(row, 1));
    }
    const auto plain = Reading::rows(m_session, QStringLiteral("trades_by_minute"), {parameter(symbol), ids.text(), moments.text(), parameter(from), parameter(to)});
    if (!plain)
        return plain.error();
    const auto packed = Reading::rows(m_session, QStringLiteral("packed_of_ids"), {parameter(symbol), ids.text(), moments.text()});
    if (!packed)
        return packed.error();
    const auto begins = std::ptrdiff_t(trades.size());
    for (const auto *rows : {&*plain, &*packed}) {
        const auto found = tradesOf(*rows, symbol);
        trades.insert(trades.end(), found.begin(), found.end());
    }
    std::sort(trades.begin() + begins, trades.end(), isOlder);
    return {};
}

Result<std::vector<Trade>> StoredTrades::secondCloses(const Symbol &symbol, Timestamp from)
{
    return Reading::list(m_session, QStringLiteral("second_closes"), {parameter(symbol), parameter(from)},
                         [&](const PgRows &rows, int row) { return tradeAt(rows, row, symbol); });
}

Result<std::vector<SecondSum>> StoredTrades::secondSums(const Symbol &symbol, Timestamp from)
{
    const auto sum = [](const PgRows &rows, int row, int column) {
        const auto value = WideDecimal::fromText(rows.text(row, column), 2 * Decimal::decimals);
        return value ? *value : WideDecimal(2 * Decimal::decimals);
    };
    return Reading::list(m_session, QStringLiteral("second_sums"), {parameter(symbol), parameter(from)}, [sum](const PgRows &rows, int row) {
        return SecondSum{rows.moment(row, 0), rows.integer(row, 1), sum(rows, row, 2), sum(rows, row, 3), rows.integer(row, 4), rows.integer(row, 5)};
    });
}

Result<std::vector<MinuteCount>> StoredTrades::perMinute(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return Reading::list(m_session, QStringLiteral("trades_per_minute"), {parameter(symbol), parameter(from), parameter(to)},
                         [](const PgRows &rows, int row) { return MinuteCount{rows.moment(row, 0), rows.integer(row, 1)}; });
}

} // namespace tidemark
