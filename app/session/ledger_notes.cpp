#include "session/ledger_notes.h"

#include "database/coverage_ledger.h"

#include <algorithm>

namespace tidemark {

void LedgerNotes::addHole(const Symbol &symbol, IdRange ids)
{
    m_waiting.push_back({Kind::Hole, symbol, ids, QStringLiteral("the exchange does not have these ids")});
}

void LedgerNotes::addSkipped(const Symbol &symbol, IdRange ids, const QString &why)
{
    m_waiting.push_back({Kind::Skipped, symbol, ids, why});
}

void LedgerNotes::addWanted(const Symbol &symbol, IdRange ids)
{
    m_waiting.push_back({Kind::Wanted, symbol, ids, {}});
}

Result<void> LedgerNotes::write(PgSession &session)
{
    CoverageLedger ledger(session);
    while (!m_waiting.empty()) {
        if (auto written = write(ledger, m_waiting.front()); !written)
            return written;
        m_waiting.erase(m_waiting.begin());
    }
    return {};
}

Result<void> LedgerNotes::write(CoverageLedger &ledger, const Note &note)
{
    switch (note.kind) {
    case Kind::Hole: return ledger.addHole(note.symbol, note.ids, note.why);
    case Kind::Skipped: return ledger.addSkipped(note.symbol, note.ids, note.why);
    case Kind::Wanted: break;
    }
    return ledger.removeSkipped(note.symbol, note.ids);
}

Result<bool> ledgerKnows(PgSession &session, const Symbol &symbol, const std::vector<IdRange> &ids)
{
    std::vector<SymbolRun> runs;
    for (const auto &range : ids)
        runs.push_back({symbol, range});
    const auto stretches = CoverageLedger(session).around(runs);
    if (!stretches)
        return stretches.error();
    const auto &stretch = stretches->at(symbol);
    return std::any_of(ids.begin(), ids.end(), [&](IdRange range) { return stretch.touchesKnown(range); });
}

} // namespace tidemark
