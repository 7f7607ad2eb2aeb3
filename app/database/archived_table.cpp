#include "database/archived_table.h"

#include "database/coverage_ledger.h"
#include "database/pg_array.h"
#include "database/reading.h"
#include "database/rejected_table.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] ArchivedFile fileAt(const PgRows &rows, int row)
{
    ArchivedFile file;
    file.symbol = Symbol::fromText(rows.text(row, 0)).value();
    file.sum = rows.string(row, 1).toLatin1();
    file.name = rows.string(row, 2);
    file.folder = rows.string(row, 3);
    file.form = rows.string(row, 4);
    file.size = rows.integer(row, 5);
    file.from = rows.moment(row, 6);
    file.to = rows.moment(row, 7);
    file.rows = rows.integer(row, 8);
    file.ids = IdColumns::read(rows.string(row, 9), rows.string(row, 10));
    file.isComplete = rows.boolean(row, 11);
    file.isRemoved = rows.boolean(row, 12);
    file.archivedAt = rows.moment(row, 13);
    if (!rows.isNull(row, 14))
        file.broughtBackAt = rows.moment(row, 14);
    return file;
}

// What both have; each ascending.
[[nodiscard]] std::vector<IdRange> common(const std::vector<IdRange> &a, const std::vector<IdRange> &b)
{
    std::vector<IdRange> both;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const IdRange ids{std::max(a[i].first, b[j].first), std::min(a[i].last, b[j].last)};
        if (ids.first <= ids.last)
            both.push_back(ids);
        a[i].last < b[j].last ? ++i : ++j;
    }
    return both;
}

[[nodiscard]] QByteArray word(bool yes)
{
    return yes ? "true" : "false";
}

} // namespace

QByteArray ArchivedTable::parameterOf(const Symbol &symbol)
{
    return parameter(symbol);
}

Result<bool> ArchivedTable::isThere()
{
    const auto table = m_session.query("SELECT to_regclass('public.archived') IS NOT NULL");
    return table ? Result<bool>(table->boolean(0, 0)) : table.error();
}

Result<std::vector<ArchivedFile>> ArchivedTable::read(const QByteArray &symbol, IdRange ids)
{
    return inReading(m_session, [&]() -> Result<std::vector<ArchivedFile>> {
        const auto there = isThere();
        if (!there || !*there)
            return there ? Result<std::vector<ArchivedFile>>(std::vector<ArchivedFile>()) : there.error();
        return Reading::list(m_session, QStringLiteral("archived_files"), {symbol, parameter(ids.first), parameter(ids.last)}, fileAt);
    });
}

Result<std::optional<ArchivedFile>> ArchivedTable::ofSum(const Symbol &symbol, const QByteArray &sum)
{
    const auto files = of(symbol);
    if (!files)
        return files.error();
    const auto found = std::find_if(files->begin(), files->end(), [&](const ArchivedFile &file) { return file.sum == sum; });
    return found == files->end() ? std::optional<ArchivedFile>() : *found;
}

Result<void> ArchivedTable::add(const ArchivedFile &file)
{
    const IdColumns ids(file.ids);
    const auto added = m_session.query(sqlQuery(QStringLiteral("archived_add")),
                                       {parameter(file.symbol), file.sum, storableText(file.name.toUtf8()), storableText(file.folder.toUtf8()),
                                        file.form.toUtf8(), parameter(file.size), parameter(file.from), parameter(file.to), parameter(file.rows),
                                        ids.firsts, ids.lasts, word(file.isComplete), word(file.isRemoved)});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> ArchivedTable::noteBroughtBack(const Symbol &symbol)
{
    const auto there = isThere();
    if (!there || !*there)
        return there ? Result<void>() : Result<void>(there.error());
    // Under the lock, so that no removal that has begun goes unseen.
    return inTransaction(m_session, [&]() -> Result<void> {
        if (auto locked = CoverageLedger(m_session).lock({symbol}); !locked)
            return locked;
        const auto noted = askEngine(m_session, QStringLiteral("archived_back"), {parameter(symbol)});
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

Result<void> ArchivedTable::noteGone(const Symbol &symbol, const QByteArray &sum)
{
    const auto noted = m_session.query(sqlQuery(QStringLiteral("archived_gone")), {parameter(symbol), sum});
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<std::vector<ArchivedPart>> ArchivedTable::partsOf(const Symbol &symbol, IdRange ids)
{
    return inReading(m_session, [&]() -> Result<std::vector<ArchivedPart>> {
        const auto files = of(symbol, ids);
        if (!files || files->empty())
            return files ? Result<std::vector<ArchivedPart>>(std::vector<ArchivedPart>()) : files.error();
        const auto dropped = CoverageLedger(m_session).idsOf(CoverageKind::Dropped, symbol, ids);
        if (!dropped)
            return dropped.error();
        std::vector<ArchivedPart> parts;
        for (const auto &file : *files) {
            ArchivedPart part{file.path(), file.from, file.to, file.archivedAt, common(file.ids, dropped->ranges())};
            if (!part.ids.empty())
                parts.push_back(std::move(part));
        }
        return parts;
    });
}

} // namespace tidemark
