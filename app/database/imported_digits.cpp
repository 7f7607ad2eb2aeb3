#include "database/imported_digits.h"

#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

namespace tidemark {

Result<std::optional<MarketDigits>> importedDigits(PgSession &session, const Symbol &symbol)
{
    return inReading(session, [&]() -> Result<std::optional<MarketDigits>> {
        const auto table = session.query("SELECT to_regclass('public.imported_files') IS NOT NULL");
        if (!table)
            return table.error();
        if (!table->boolean(0, 0))
            return std::optional<MarketDigits>();
        const auto rows = session.query(sqlQuery(QStringLiteral("imported_digits")), {parameter(symbol)});
        if (!rows)
            return rows.error();
        if (rows->count() == 0)
            return std::optional<MarketDigits>();
        return std::optional(MarketDigits{int(rows->integer(0, 0)), int(rows->integer(0, 1))});
    });
}

} // namespace tidemark
