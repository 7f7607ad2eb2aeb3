#include "database/keeping_table.h"

#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

namespace tidemark {
namespace {

[[nodiscard]] std::optional<int> daysAt(const PgRows &rows, int row, int column)
{
    return rows.isNull(row, column) ? std::nullopt : std::optional(int(rows.integer(row, column)));
}

[[nodiscard]] PgParameter daysParameter(const std::optional<int> &days)
{
    return days ? PgParameter(parameter(std::int64_t(*days))) : std::nullopt;
}

[[nodiscard]] Error unchanged(const Error &error)
{
    return {QStringLiteral("How the record is kept could not be changed, and is as before: %1").arg(error.message), error.code};
}

} // namespace

Result<KeepingRules> KeepingTable::read()
{
    // Of an older version, which has none. Asked first, since a question that fails ends the reading that it is a part of.
    const auto table = m_session.query("SELECT to_regclass('public.keeping') IS NOT NULL");
    if (!table || !table->boolean(0, 0))
        return table ? Result<KeepingRules>(KeepingRules()) : table.error();
    auto rules = Reading::list(m_session, QStringLiteral("keeping_rules"), {}, [](const PgRows &rows, int row) {
        return KeepingRule{rows.string(row, 0), {daysAt(rows, row, 1), daysAt(rows, row, 2)}};
    });
    return rules ? Result<KeepingRules>(KeepingRules(std::move(rules).value())) : rules.error();
}

Result<void> KeepingTable::change(const KeepingChange &change)
{
    for (const auto &rule : change.set) {
        if (auto checked = checkKeeping(rule.keeping); !checked)
            return checked;
    }
    const auto changed = inTransaction(m_session, [&]() -> Result<void> {
        for (const auto &markets : change.removed) {
            if (const auto done = m_session.query(sqlQuery(QStringLiteral("keeping_remove")), {markets.toUtf8()}); !done)
                return done.error();
        }
        for (const auto &rule : change.set) {
            const auto done = m_session.query(sqlQuery(QStringLiteral("keeping_set")),
                                              {rule.markets.toUtf8(), daysParameter(rule.keeping.packAfter), daysParameter(rule.keeping.dropAfter)});
            if (!done)
                return done.error();
        }
        return {};
    });
    return changed ? changed : unchanged(changed.error());
}

} // namespace tidemark
