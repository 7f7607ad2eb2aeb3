#include "database/ledger_audit.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] IdRanges storedIn(std::span<const CoverageRange> ranges)
{
    IdRanges stored;
    for (const auto &range : ranges) {
        if (range.kind == CoverageKind::Stored)
            stored.add(range.ids);
    }
    return stored;
}

[[nodiscard]] QString idsText(IdRange ids)
{
    return ids.first == ids.last ? QStringLiteral("the id %1").arg(ids.first)
                                 : QStringLiteral("the ids %1–%2").arg(ids.first).arg(ids.last);
}

void tellOverlaps(std::span<const CoverageRange> ranges, VerifyReport &report)
{
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        const IdRange shared{ranges[i].ids.first, std::min(ranges[i].ids.last, ranges[i - 1].ids.last)};
        if (shared.count() > 0) {
            report.addError({VerifyFault::LedgerOverlap, shared, {},
                             QStringLiteral("Two ranges of the ledger share %1.").arg(idsText(shared))});
        }
    }
}

} // namespace

void LedgerAudit::tell(VerifyReport &report) const
{
    tellOverlaps(after, report);
    auto found = ids;
    found.add(around);
    for (const auto &range : storedIn(before).ranges()) {
        const IdRange asked{std::max(range.first, window.first), std::min(range.last, window.last)};
        if (asked.count() <= 0)
            continue;
        for (const auto &lost : found.missingIn(asked)) {
            report.addError({VerifyFault::LedgerWithoutTrade, lost, {},
                             QStringLiteral("The ledger calls %1 stored, but there is no such trade.").arg(idsText(lost))});
        }
    }
    const auto stored = storedIn(after);
    for (const auto &range : ids.ranges()) {
        for (const auto &unknown : stored.missingIn(range)) {
            report.addError({VerifyFault::TradeWithoutLedger, unknown, {},
                             QStringLiteral("There are trades of %1, which the ledger does not call stored.").arg(idsText(unknown))});
        }
    }
}

} // namespace tidemark
