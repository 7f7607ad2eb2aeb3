#include "database/largest_trades.h"

#include "core/candle.h"
#include "database/pg_array.h"
#include "database/reading.h"
#include "database/trade_rows.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// Those that may have one; after the call it is known since `from`.
[[nodiscard]] Result<std::vector<Timestamp>> minutesOf(PgSession &session, const Symbol &symbol, Timestamp &from, Timestamp to, const WideDecimal &later)
{
    const auto rows = Reading::rows(session, QStringLiteral("largest_minutes"),
                                    {parameter(symbol), parameter(spanStart(from, 1min)), parameter(to), PgParameter(QByteArray::fromStdString(later.toText()))});
    if (!rows)
        return rows.error();
    std::vector<Timestamp> minutes;
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->boolean(row, 1))
            minutes.push_back(rows->moment(row, 0));
        else
            from = rows->moment(row, 0) + 1min;
    }
    return minutes;
}

} // namespace

Result<LargestTrades> largestTrades(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, const WideDecimal &later)
{
    LargestTrades largest{from, {}};
    const auto minutes = minutesOf(session, symbol, largest.from, to, later);
    if (!minutes || minutes->empty())
        return minutes ? Result<LargestTrades>(largest) : minutes.error();
    PgArray moments;
    for (const auto minute : *minutes)
        moments.add(minute);
    const auto rows = Reading::rows(session, QStringLiteral("largest_trades"), {parameter(symbol), moments.text(), parameter(from)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < int(minutes->size()); ++row) {
        const auto minute = (*minutes)[std::size_t(row)];
        const auto trade = row < rows->count() ? std::optional(tradeAt(*rows, row, symbol, 1)) : std::nullopt;
        if (!trade || rows->moment(row, 0) != minute) { // its trades are no longer there
            largest.from = minute + 1min;
            break;
        }
        largest.trades.push_back({WideDecimal::product(trade->price, trade->quantity), trade->tradedAt, trade->price, trade->quantity});
    }
    return largest;
}

} // namespace tidemark
