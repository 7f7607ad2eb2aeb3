#include "database/second_closes.h"

#include "database/sql_text.h"
#include "database/trade_rows.h"

namespace tidemark {

Result<std::vector<Trade>> secondCloses(PgSession &session, const Symbol &symbol, Timestamp from)
{
    const auto rows = session.query(sqlQuery(QStringLiteral("second_closes")), {parameter(symbol), parameter(from)},
                                    PgSession::Format::Binary);
    if (!rows)
        return rows.error();
    return tradesOf(*rows, symbol);
}

} // namespace tidemark
