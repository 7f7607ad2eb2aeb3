#include "database/verifier.h"

#include "database/archived_table.h"
#include "database/block_audit.h"
#include "database/candle_audit.h"
#include "database/coverage_ledger.h"
#include "database/reading.h"
#include "database/record_stretches.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_audit.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>
#include <span>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto margin = 1min; // how far a trade may be stamped from where its id belongs
constexpr std::size_t allStretches = 100'000'000;

[[nodiscard]] IdRanges idsOf(std::span<const CoverageRange> ranges, CoverageKind kind)
{
    IdRanges ids;
    for (const auto &range : ranges) {
        if (range.kind == kind)
            ids.add(range.ids);
    }
    return ids;
}

[[nodiscard]] IdRanges storedIn(std::span<const CoverageRange> ranges)
{
    return idsOf(ranges, CoverageKind::Stored);
}

// They may have been read before they went.
[[nodiscard]] IdRanges droppedMeanwhile(std::span<const CoverageRange> before, std::span<const CoverageRange> after)
{
    const auto wereStored = storedIn(before);
    IdRanges gone;
    for (const auto &range : idsOf(after, CoverageKind::Dropped).ranges()) {
        gone.add(range);
        for (const auto &other : wereStored.missingIn(range))
            gone.remove(other);
    }
    return gone;
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

// Holds the ids of a period's trades against the ledger. As it was before the trades were read it says what must be there, as it
// was afterwards what may be there: a recorder was perhaps writing. `window` are the ids that belong to the period, `around`
// those of trades right outside of it.
void auditLedger(std::span<const CoverageRange> before, std::span<const CoverageRange> after, const IdRanges &ids,
                 const IdRanges &around, IdRange window, VerifyReport &report)
{
    tellOverlaps(after, report);
    auto found = ids;
    found.add(around);
    found.add(idsOf(after, CoverageKind::Dropped)); // some of it perhaps while the trades were read
    for (const auto &range : storedIn(before).ranges()) {
        const IdRange asked{std::max(range.first, window.first), std::min(range.last, window.last)};
        if (asked.count() <= 0)
            continue;
        for (const auto &lost : found.missingIn(asked)) {
            report.addError({VerifyFault::LedgerWithoutTrade, lost, {},
                             QStringLiteral("The ledger calls %1 stored, but there is no such trade.").arg(idsText(lost))});
        }
    }
    auto stored = storedIn(after);
    stored.add(droppedMeanwhile(before, after));
    for (const auto &range : ids.ranges()) {
        for (const auto &unknown : stored.missingIn(range)) {
            report.addError({VerifyFault::TradeWithoutLedger, unknown, {},
                             QStringLiteral("There are trades of %1, which the ledger does not call stored.").arg(idsText(unknown))});
        }
    }
}

} // namespace

Result<std::vector<Symbol>> Verifier::symbols()
{
    const auto rows = Reading::rows(m_session, QStringLiteral("symbols_anywhere"));
    if (!rows)
        return rows.error();
    std::vector<Symbol> symbols;
    for (int row = 0; row < rows->count(); ++row) {
        const auto symbol = Symbol::fromText(rows->text(row, 0));
        if (!symbol)
            return Error{QStringLiteral("The record has rows of “%1”, which is no market's name: %2").arg(rows->string(row, 0), symbol.message())};
        symbols.push_back(*symbol);
    }
    return symbols;
}

Result<VerifyReport> Verifier::verify(const VerifyQuestion &question, const std::function<void(const VerifyProgress &)> &progress,
                                      const std::stop_token &stop)
{
    if (auto settled = refuseWhileMoving(question.symbol); !settled)
        return settled.error();
    VerifyReport report;
    report.question = question;
    const auto from = question.from.value_or(StoredTrades::beginning);
    const auto to = question.to.value_or(StoredTrades::end);
    const auto window = windowOf(question);
    if (!window)
        return window.error();
    const auto around = idsAround(question);
    if (!around)
        return around.error();
    CoverageLedger ledger(m_session);
    const auto before = ledger.rangesOf(question.symbol);
    if (!before)
        return before.error();
    const auto total = RecordSurvey(m_session, true).completeness(question.symbol, from, to);
    if (!total)
        return total.error();
    if (auto audited = auditBlocks(m_session, from, to, report, stop); !audited)
        return audited.error();
    TradeAudit trades(m_session, report, idsOf(*before, CoverageKind::Dropped));
    const auto tellProgress = [&](std::int64_t done) {
        if (progress)
            progress({question.symbol, done, std::max(done, total->stored)});
    };
    if (auto read = trades.run(from, to, tellProgress, stop); !read)
        return read.error();
    const auto after = ledger.rangesOf(question.symbol);
    if (!after)
        return after.error();
    auditLedger(*before, *after, trades.ids(), *around, *window, report);
    if (auto audited = auditLongCandles(m_session, from, to, report, stop); !audited)
        return audited.error();
    if (auto counted = countRejected(report); !counted)
        return counted.error();
    if (auto added = addOutline(report, from, to); !added)
        return added.error();
    return report;
}

// Half of its rows have the one name and half the other.
Result<void> Verifier::refuseWhileMoving(const Symbol &symbol)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("series_moving"), {parameter(symbol)});
    if (!rows)
        return rows.error().code == QLatin1String("42P01") ? Result<void>() : rows.error(); // of an older version, which has none
    if (rows->count() == 0)
        return {};
    return Error{QStringLiteral("%1 cannot be verified now: the exchange has started its trade ids again, and what was recorded before is "
                                "still being given the name %2, a few thousand rows at a time while somebody records. Ask again in a "
                                "while.").arg(symbol.toString(), rows->string(0, 0))};
}

// By the trades alone, since the candles are what is in question too.
Result<IdRange> Verifier::windowOf(const VerifyQuestion &question)
{
    IdRange window{std::numeric_limits<std::int64_t>::min() + 1, std::numeric_limits<std::int64_t>::max() - 1};
    const auto idIn = [&](const char16_t *name, Timestamp from, Timestamp to) {
        return Reading::rows(m_session, QString::fromUtf16(name), {parameter(question.symbol), parameter(from), parameter(to)});
    };
    if (question.from) {
        const auto rows = idIn(u"trade_before", StoredTrades::beginning, *question.from);
        if (!rows)
            return rows.error();
        if (rows->count() > 0)
            window.first = rows->integer(0, 1) + 1;
    }
    if (question.to) {
        const auto rows = idIn(u"trade_after", *question.to, StoredTrades::end);
        if (!rows)
            return rows.error();
        if (rows->count() > 0)
            window.last = rows->integer(0, 1) - 1;
    }
    return window;
}

Result<IdRanges> Verifier::idsAround(const VerifyQuestion &question)
{
    IdRanges ids;
    if (question.from) {
        if (auto added = addIds(question.symbol, *question.from - margin, *question.from, ids); !added)
            return added.error();
    }
    if (question.to) {
        if (auto added = addIds(question.symbol, *question.to, *question.to + margin, ids); !added)
            return added.error();
    }
    return ids;
}

Result<void> Verifier::addIds(const Symbol &symbol, Timestamp from, Timestamp to, IdRanges &ids)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("trades_between"), {parameter(symbol), parameter(from), parameter(to)});
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->count(); ++row)
        ids.add(rows->integer(row, 1));
    return {};
}

// Of the period, or of all that the market's record has. That begins where its candles do: what was missing among trades that were
// dropped or archived since is missing still.
Result<void> Verifier::addOutline(VerifyReport &report, Timestamp from, Timestamp to)
{
    const auto &question = report.question;
    const auto ends = RecordSurvey(m_session, true).outline({0, question.symbol, from, from, 0});
    if (!ends)
        return ends.error();
    const auto firstDay = dayOf(u"days_after", question.symbol, from);
    const auto lastDay = firstDay ? dayOf(u"days_before", question.symbol, to) : firstDay.error();
    if (!lastDay)
        return lastDay.error();
    auto begins = ends->recordBegins;
    auto stops = ends->recordEnds ? std::optional(*ends->recordEnds + 1us) : std::nullopt;
    if (*firstDay && (!begins || **firstDay < *begins))
        begins = **firstDay;
    if (*lastDay && (!stops || **lastDay >= *stops))
        stops = **lastDay + 24h;
    auto outline = RecordSurvey(m_session, true).outline({0, question.symbol, question.from.value_or(begins.value_or(from)),
                                                          question.to.value_or(stops.value_or(to)), allStretches, true});
    if (!outline)
        return outline.error();
    report.outline = std::move(outline).value();
    if (report.idsOf(StretchKind::Dropped) == 0)
        return {};
    auto archived = ArchivedTable(m_session).partsOf(question.symbol, idsAcross(report.outline.stretches));
    if (!archived)
        return archived.error();
    report.archived = std::move(archived).value();
    return {};
}

// The day of the candles that is the first from this moment on, or the last before it.
Result<std::optional<Timestamp>> Verifier::dayOf(const char16_t *name, const Symbol &symbol, Timestamp moment)
{
    const auto rows = Reading::rows(m_session, QString::fromUtf16(name), {parameter(symbol), parameter(moment)});
    if (!rows)
        return rows.error();
    return rows->count() == 0 ? std::optional<Timestamp>() : rows->moment(0, 0);
}

Result<void> Verifier::countRejected(VerifyReport &report)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("rejected_count"), {parameter(report.question.symbol)});
    if (!rows)
        return rows.error();
    report.rejectedInputs = rows->integer(0, 0);
    return {};
}

} // namespace tidemark
