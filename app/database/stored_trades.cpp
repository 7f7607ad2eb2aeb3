#include "database/stored_trades.h"

#include "database/pg_array.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

namespace tidemark {

Result<std::vector<std::optional<Trade>>> StoredTrades::sameKeys(std::span<const Trade> trades)
{
    PgArray symbols;
    PgArray moments;
    PgArray ids;
    for (const auto &trade : trades) {
        symbols.add(trade.symbol);
        moments.add(trade.tradedAt);
        ids.add(trade.id);
    }
    const auto rows = m_session.query(sqlQuery(QStringLiteral("trades_same_keys")),
                                      {symbols.text(), moments.text(), ids.text()}, PgSession::Format::Binary);
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
    const auto rows = m_session.query(sqlQuery(QStringLiteral("trade_by_id")), {parameter(symbol), parameter(id)},
                                      PgSession::Format::Binary);
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Trade>() : tradeAt(*rows, 0, symbol);
}

Result<std::vector<MinuteCount>> StoredTrades::perMinute(const Symbol &symbol, Timestamp from, Timestamp to)
{
    const auto rows = m_session.query(sqlQuery(QStringLiteral("trades_per_minute")),
                                      {parameter(symbol), parameter(from), parameter(to)}, PgSession::Format::Binary);
    if (!rows)
        return rows.error();
    std::vector<MinuteCount> minutes;
    for (int row = 0; row < rows->count(); ++row)
        minutes.push_back({rows->moment(row, 0), rows->integer(row, 1)});
    return minutes;
}

} // namespace tidemark
