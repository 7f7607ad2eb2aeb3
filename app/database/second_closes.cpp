#include "database/second_closes.h"

#include "database/reading.h"
#include "database/trade_rows.h"

namespace tidemark {

Result<std::vector<Trade>> secondCloses(PgSession &session, const Symbol &symbol, Timestamp from)
{
    const auto rows = Reading::rows(session, QStringLiteral("second_closes"), {parameter(symbol), parameter(from)});
    if (!rows)
        return rows.error();
    return tradesOf(*rows, symbol);
}

} // namespace tidemark
