#include "database/mirror_ledger.h"

#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr auto sentKind = "sent";
constexpr auto refusedKind = "refused";

[[nodiscard]] Symbol symbolAt(const PgRows &rows, int row)
{
    return Symbol::fromText(rows.text(row, 0)).value();
}

// Without a table, or the right to write it, nothing can be told from what was sent already.
[[nodiscard]] Error cannotNote(const Error &error)
{
    if (error.code == QLatin1String("42501") || error.code == QLatin1String("25006") || error.code == QLatin1String("42P01"))
        return {QStringLiteral("What is sent to a mirror is noted in the record, which this user of the database may not change. Mirror as the user "
                               "that records: %1").arg(error.message), error.code};
    return error;
}

} // namespace

Result<bool> MirrorLedger::takeTurn(PgSession &session, const QString &mirror)
{
    if (auto begun = session.begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return begun.error();
    const auto ours = session.query(sqlQuery(QStringLiteral("mirror_turn")), {mirror.toUtf8()});
    return ours ? Result<bool>(ours->boolean(0, 0)) : ours.error();
}

Result<void> MirrorLedger::read(PgSession &session)
{
    m_markets.clear();
    if (auto noted = readNoted(session, ""); !noted)
        return noted;
    const auto looked = look(session);
    return looked ? Result<void>() : looked.error();
}

Result<void> MirrorLedger::readNoted(PgSession &session, const QByteArray &symbol)
{
    struct Row {
        Symbol symbol;
        IdRange ids;
        bool isRefused = false;
    };
    const auto rows = Reading::list(session, QStringLiteral("mirrored_ranges"), {m_mirror.toUtf8(), symbol}, [](const PgRows &found, int row) {
        return Row{symbolAt(found, row), {found.integer(row, 1), found.integer(row, 2)}, found.text(row, 3) == refusedKind};
    });
    if (!rows)
        return cannotNote(rows.error());
    for (const auto &row : *rows) {
        auto &market = m_markets[row.symbol];
        (row.isRefused ? market.refused : market.sent).add(row.ids);
    }
    return {};
}

Result<bool> MirrorLedger::look(PgSession &session)
{
    struct Row {
        Symbol symbol;
        Sums sums;
    };
    const auto rows = Reading::list(session, QStringLiteral("stored_sums"), {}, [](const PgRows &found, int row) {
        const auto at = [&](int column) { return found.integer(row, column); };
        return Row{symbolAt(found, row), {at(1), at(2), at(3), {at(4), at(5)}}};
    });
    if (!rows)
        return rows.error();
    bool hasChanged = false;
    for (const auto &[symbol, sums] : *rows) {
        auto &market = m_markets[symbol];
        if (market.sums == sums)
            continue;
        hasChanged = true;
        if (auto learned = learn(session, symbol, market, sums); !learned)
            return learned.error();
    }
    return hasChanged;
}

// As a rule the last range has grown, and nothing else has happened.
Result<void> MirrorLedger::learn(PgSession &session, const Symbol &symbol, Market &market, const Sums &sums)
{
    const auto &known = market.sums;
    const auto grown = sums.last.last - known.last.last;
    if (sums.ranges == known.ranges && sums.firstIds == known.firstIds && sums.last.first == known.last.first && grown > 0
        && sums.lastIds - known.lastIds == grown) {
        market.stored.add({known.last.last + 1, sums.last.last});
    } else {
        const auto ranges = Reading::list(session, QStringLiteral("stored_ranges"), {parameter(symbol)}, [](const PgRows &rows, int row) {
            return IdRange{rows.integer(row, 0), rows.integer(row, 1)};
        });
        if (!ranges)
            return ranges.error();
        market.stored = IdRanges(*ranges);
        // Where ids started again, what was sent has the former series' name now.
        market.sent = market.refused = IdRanges();
        if (auto noted = readNoted(session, parameter(symbol)); !noted)
            return noted;
    }
    market.sums = sums;
    return {};
}

std::vector<Symbol> MirrorLedger::markets() const
{
    std::vector<Symbol> symbols;
    for (const auto &[symbol, market] : m_markets) {
        if (!market.stored.isEmpty())
            symbols.push_back(symbol);
    }
    return symbols;
}

std::vector<IdRange> MirrorLedger::waiting(const Symbol &symbol, IdRange within) const
{
    std::vector<IdRange> found;
    const auto market = m_markets.find(symbol);
    if (market == m_markets.end())
        return found;
    for (const auto &stored : market->second.stored.ranges()) {
        const IdRange asked{std::max(stored.first, within.first), std::min(stored.last, within.last)};
        for (const auto &unsent : market->second.sent.missingIn(asked)) {
            for (const auto &untold : market->second.refused.missingIn(unsent)) {
                const auto wanted = market->second.passed.missingIn(untold);
                found.insert(found.end(), wanted.begin(), wanted.end());
            }
        }
    }
    return found;
}

std::int64_t MirrorLedger::refusedCount() const
{
    std::int64_t count = 0;
    for (const auto &[symbol, market] : m_markets)
        count += market.refused.count();
    return count;
}

// The ranges that they touch are written as one.
Result<void> MirrorLedger::noteSent(PgSession &session, std::span<const SymbolRun> runs)
{
    auto noted = inTransaction(session, [&]() -> Result<void> {
        for (const auto &run : runs) {
            auto sent = m_markets[run.symbol].sent;
            sent.add(run.ids);
            if (auto written = write(session, run.symbol, *sent.rangeOf(run.ids.first), sentKind, std::nullopt); !written)
                return written;
            m_markets[run.symbol].sent = std::move(sent);
        }
        return {};
    });
    return noted ? noted : cannotNote(noted.error());
}

// Each with its own words, so none is written into another.
Result<void> MirrorLedger::noteRefused(PgSession &session, std::span<const SymbolRun> runs, const QString &words)
{
    auto noted = inTransaction(session, [&]() -> Result<void> {
        for (const auto &run : runs) {
            if (auto written = write(session, run.symbol, run.ids, refusedKind, words.toUtf8()); !written)
                return written;
        }
        return {};
    });
    if (!noted)
        return cannotNote(noted.error());
    for (const auto &run : runs)
        m_markets[run.symbol].refused.add(run.ids);
    return noted;
}

Result<void> MirrorLedger::write(PgSession &session, const Symbol &symbol, IdRange ids, const char *kind, const PgParameter &note)
{
    const auto mirror = m_mirror.toUtf8();
    const auto cleared = session.query(sqlQuery(QStringLiteral("mirrored_clear")),
                                       {mirror, parameter(symbol), parameter(ids.first), parameter(ids.last), QByteArray(kind)});
    if (!cleared)
        return cleared.error();
    const auto written = session.query(sqlQuery(QStringLiteral("mirrored_note")),
                                       {mirror, parameter(symbol), parameter(ids.first), parameter(ids.last), QByteArray(kind), note});
    return written ? Result<void>() : written.error();
}

Result<void> MirrorLedger::forget(PgSession &session, const Symbol &symbol, IdRange ids)
{
    auto done = inTransaction(session, [&]() -> Result<void> {
        const auto cut = session.query(sqlQuery(QStringLiteral("mirrored_forget")),
                                       {m_mirror.toUtf8(), parameter(symbol), parameter(ids.first), parameter(ids.last)});
        if (!cut)
            return cut.error();
        for (int row = 0; row < cut->count(); ++row) {
            const IdRange whole{cut->string(row, 0).toLongLong(), cut->string(row, 1).toLongLong()};
            const auto kind = cut->string(row, 2).toUtf8();
            const auto note = cut->isNull(row, 3) ? PgParameter() : PgParameter(cut->string(row, 3).toUtf8());
            for (const auto &kept : {IdRange{whole.first, std::min(whole.last, ids.first - 1)}, IdRange{std::max(whole.first, ids.last + 1), whole.last}}) {
                if (kept.first > kept.last)
                    continue;
                if (auto written = write(session, symbol, kept, kind.constData(), note); !written)
                    return written;
            }
        }
        return {};
    });
    if (!done)
        return cannotNote(done.error());
    m_markets[symbol].sent.remove(ids);
    m_markets[symbol].refused.remove(ids);
    return done;
}

} // namespace tidemark
