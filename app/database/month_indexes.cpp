#include "database/month_indexes.h"

#include "database/database_error.h"
#include "database/sql_text.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::int64_t bytesARow = 64; // 44 in a fresh one of a usual name, 52 of a long one

[[nodiscard]] QByteArray quotedName(const QString &index)
{
    return "public.\"" + QString(index).replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

// As the server names what it builds beside, and what it has replaced.
bool MonthIndexes::Index::isLeftOver() const
{
    return !isWhole && (name.contains(QLatin1String("_ccnew")) || name.contains(QLatin1String("_ccold")));
}

bool MonthIndexes::Index::isMostlyAir(std::int64_t least) const
{
    return isWhole && bytes > least && bytes / 2 > rows * bytesARow;
}

Result<std::vector<MonthIndexes::Index>> MonthIndexes::indexesOf(const QString &table)
{
    const auto rows = m_session.query(sqlQuery(QStringLiteral("month_indexes")), {table.toUtf8()});
    if (!rows)
        return rows.error();
    std::vector<Index> indexes;
    for (int row = 0; row < rows->count(); ++row)
        indexes.push_back({rows->string(row, 0), rows->integer(row, 1), rows->boolean(row, 2), rows->integer(row, 3)});
    return indexes;
}

Result<void> MonthIndexes::removeLeftOvers(const QString &table)
{
    const auto indexes = indexesOf(table);
    if (!indexes)
        return indexes.error();
    for (const auto &index : *indexes) {
        if (!index.isLeftOver())
            continue;
        if (auto dropped = m_session.run("DROP INDEX CONCURRENTLY IF EXISTS " + quotedName(index.name)); !dropped)
            return dropped;
    }
    return {};
}

Result<bool> MonthIndexes::giveRoomBack(const QString &table)
{
    if (auto removed = removeLeftOvers(table); !removed)
        return removed.error();
    const auto indexes = indexesOf(table);
    if (!indexes)
        return indexes.error();
    bool isBuilt = false;
    for (const auto &index : *indexes) {
        if (!index.isMostlyAir(m_least))
            continue;
        if (const auto built = m_session.run("REINDEX INDEX CONCURRENTLY " + quotedName(index.name)); !built) {
            qCInfo(databaseLog).noquote() << "the room of packed trades in" << index.name << "is not given back to the disk now, and used again for new ones:"
                                          << built.error().message;
            if (m_session.isBroken() || DatabaseTrouble::isCancelled(built.error()))
                return isBuilt;
            auto removed = removeLeftOvers(table);
            return removed ? Result<bool>(isBuilt) : removed.error();
        }
        isBuilt = true;
    }
    return isBuilt;
}

} // namespace tidemark
