#include "database/coverage_ledger.h"

#include "database/pg_array.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

using namespace std::string_view_literals;

constexpr std::array kindNames{"stored"sv, "rejected"sv, "hole"sv, "skipped"sv, "dropped"sv}; // in the order of CoverageKind

[[nodiscard]] CoverageKind kindNamed(std::string_view name)
{
    const auto it = std::find(kindNames.begin(), kindNames.end(), name);
    Q_ASSERT(it != kindNames.end()); // the table's CHECK allows no other
    return CoverageKind(it - kindNames.begin());
}

// Columns first_id, last_id, kind, note from `column` on.
[[nodiscard]] CoverageRange rangeAt(const PgRows &rows, int row, int column = 0)
{
    return {{rows.integer(row, column), rows.integer(row, column + 1)},
            kindNamed(rows.text(row, column + 2)),
            rows.string(row, column + 3)};
}

} // namespace

Result<void> CoverageLedger::lock(const std::vector<Symbol> &symbols)
{
    PgArray names;
    for (const auto &symbol : symbols)
        names.add(symbol);
    const auto locked = m_session.query(sqlQuery(QStringLiteral("coverage_lock")), {names.text()});
    return locked ? Result<void>() : locked.error();
}

Result<CoverageLedger::Stretches> CoverageLedger::around(std::span<const SymbolRun> runs)
{
    Stretches stretches;
    PgArray symbols;
    PgArray firsts;
    PgArray lasts;
    for (const auto &run : runs) {
        stretches.try_emplace(run.symbol);
        symbols.add(run.symbol);
        firsts.add(run.ids.first);
        lasts.add(run.ids.last);
    }
    const auto rows = Reading::rows(m_session, QStringLiteral("coverage_around"),
                                      {symbols.text(), firsts.text(), lasts.text()});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row) {
        const auto run = std::size_t(rows->integer(row, 0) - 1);
        stretches[runs[run].symbol].load(rangeAt(*rows, row, 1));
    }
    return stretches;
}

Result<void> CoverageLedger::save(const Stretches &stretches)
{
    if (auto removed = remove(stretches); !removed)
        return removed;
    return write(stretches);
}

Result<void> CoverageLedger::remove(const Stretches &stretches)
{
    PgArray symbols;
    PgArray firsts;
    bool any = false;
    for (const auto &[symbol, stretch] : stretches) {
        for (const auto first : stretch.removed()) {
            symbols.add(symbol);
            firsts.add(first);
            any = true;
        }
    }
    if (!any)
        return {};
    const auto done = m_session.query(sqlQuery(QStringLiteral("coverage_remove")), {symbols.text(), firsts.text()});
    return done ? Result<void>() : done.error();
}

Result<void> CoverageLedger::write(const Stretches &stretches)
{
    PgArray symbols;
    PgArray firsts;
    PgArray lasts;
    PgArray kinds;
    PgArray notes;
    bool any = false;
    for (const auto &[symbol, stretch] : stretches) {
        for (const auto &range : stretch.changed()) {
            symbols.add(symbol);
            firsts.add(range.ids.first);
            lasts.add(range.ids.last);
            kinds.add(kindNames[std::size_t(range.kind)]);
            if (range.note.isEmpty())
                notes.addNull();
            else
                notes.add(range.note.toStdString());
            any = true;
        }
    }
    if (!any)
        return {};
    const auto done = m_session.query(sqlQuery(QStringLiteral("coverage_write")),
                                      {symbols.text(), firsts.text(), lasts.text(), kinds.text(), notes.text()});
    return done ? Result<void>() : done.error();
}

template <typename Change>
Result<void> CoverageLedger::change(const SymbolRun &run, Change change)
{
    return inTransaction(m_session, [&]() -> Result<void> {
        if (auto locked = lock({run.symbol}); !locked)
            return locked;
        auto stretches = around({&run, 1});
        if (!stretches)
            return stretches.error();
        change(stretches.value()[run.symbol]);
        return save(*stretches);
    });
}

Result<void> CoverageLedger::addHole(const Symbol &symbol, IdRange ids, const QString &note)
{
    return change({symbol, ids}, [&](CoverageMap &stretch) { stretch.put(ids, CoverageKind::Hole, note); });
}

Result<void> CoverageLedger::addSkipped(const Symbol &symbol, IdRange ids, const QString &note)
{
    return change({symbol, ids}, [&](CoverageMap &stretch) { stretch.put(ids, CoverageKind::Skipped, note); });
}

Result<void> CoverageLedger::removeSkipped(const Symbol &symbol, IdRange ids)
{
    return change({symbol, ids}, [&](CoverageMap &stretch) { stretch.forget(ids, CoverageKind::Skipped); });
}

Result<std::vector<CoverageRange>> CoverageLedger::rangesOf(const Symbol &symbol)
{
    return ranges(u"coverage_of_symbol", {parameter(symbol)});
}

Result<std::vector<CoverageRange>> CoverageLedger::between(const Symbol &symbol, IdRange ids)
{
    return ranges(u"coverage_between", {parameter(symbol), parameter(ids.first), parameter(ids.last)});
}

Result<IdRanges> CoverageLedger::idsOf(CoverageKind kind, const Symbol &symbol, IdRange ids)
{
    const auto ranges = between(symbol, ids);
    if (!ranges)
        return ranges.error();
    IdRanges found;
    for (const auto &range : *ranges) {
        if (range.kind == kind)
            found.add(IdRange{std::max(range.ids.first, ids.first), std::min(range.ids.last, ids.last)});
    }
    return found;
}

Result<std::vector<CoverageRange>> CoverageLedger::tail(const Symbol &symbol, int count)
{
    auto newest = ranges(u"coverage_tail", {parameter(symbol), QByteArray::number(count)});
    if (newest)
        std::reverse(newest.value().begin(), newest.value().end());
    return newest;
}

Result<std::vector<CoverageRange>> CoverageLedger::ranges(const char16_t *name, const std::vector<PgParameter> &parameters)
{
    return Reading::list(m_session, QString::fromUtf16(name), parameters,
                         [](const PgRows &rows, int row) { return rangeAt(rows, row); });
}

} // namespace tidemark
