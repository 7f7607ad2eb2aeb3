#include "soak/record_check.h"

#include "e2e/scene.h"
#include "soak/served_trades.h"

#include <algorithm>

namespace tidemark {
namespace {

struct LedgerEnds {
    qint64 first = 0;
    qint64 last = 0;
};

[[nodiscard]] QByteArray ofSymbol(const QString &symbol)
{
    return " WHERE symbol = '" + symbol.toUtf8() + "'";
}

[[nodiscard]] std::optional<LedgerEnds> ledgerEnds(Scene &scene, const QString &symbol)
{
    const auto text = scene.valueOf("SELECT concat_ws(' ', min(first_id), max(last_id)) FROM coverage" + ofSymbol(symbol));
    const auto numbers = text.split(QLatin1Char(' '));
    if (numbers.size() != 2)
        return std::nullopt;
    return LedgerEnds{numbers[0].toLongLong(), numbers[1].toLongLong()};
}

// How many ids up to `newest` the ledger knows.
[[nodiscard]] qint64 knownIds(Scene &scene, const QString &symbol, qint64 newest)
{
    const auto end = QByteArray::number(newest);
    return scene.valueOf("SELECT coalesce(sum(least(last_id, " + end + ") - first_id + 1), 0) FROM coverage" + ofSymbol(symbol)
                         + " AND first_id <= " + end).toLongLong();
}

[[nodiscard]] qint64 countOf(Scene &scene, const QByteArray &sql)
{
    return scene.valueOf("SELECT count(*) FROM " + sql).toLongLong();
}

[[nodiscard]] std::vector<LedgerEnds> skippedIds(Scene &scene, const QString &symbol)
{
    const auto session = scene.openRecord();
    const auto rows = session ? (*session)->query("SELECT first_id, last_id FROM coverage" + ofSymbol(symbol) + " AND kind = 'skipped'")
                              : session.error();
    std::vector<LedgerEnds> ids;
    for (int row = 0; rows && row < rows->count(); ++row)
        ids.push_back({rows->integer(row, 0), rows->integer(row, 1)});
    return ids;
}

[[nodiscard]] std::vector<qint64> idsOf(const std::vector<RecordedTrade> &trades)
{
    std::vector<qint64> ids;
    for (const auto &trade : trades)
        ids.push_back(trade.id);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

// The ledger's holes have to be the exchange's: ids between first and last that it does not serve.
void checkLedger(Scene &scene, const QString &symbol, const LedgerEnds &ends, qint64 served, QStringList &problems)
{
    const auto holes = scene.valueOf("SELECT coalesce(sum(last_id - first_id + 1), 0) FROM coverage" + ofSymbol(symbol)
                                     + " AND kind = 'hole'").toLongLong();
    const auto real = ends.last - ends.first + 1 - served;
    if (holes > real)
        problems += QStringLiteral("%1: the ledger knows %2 holes, the exchange has %3.").arg(symbol).arg(holes).arg(real);
}

// No round has so many ids: it has those of two series, and asking for all between them would take days.
[[nodiscard]] bool isTorn(const LedgerEnds &ends)
{
    constexpr qint64 most = 10'000'000;
    return ends.last - ends.first > most;
}

[[nodiscard]] RecordFindings tornFindings(const QString &name, const LedgerEnds &ends)
{
    return {0, 0, 0, 0, {QStringLiteral("%1: the ledger goes from %2 to %3, over two series of ids.").arg(name).arg(ends.first).arg(ends.last)}};
}

void checkCandles(Scene &scene, const QString &symbol, RecordFindings &findings)
{
    const auto inCandles = scene.valueOf("SELECT coalesce(sum(trades), 0) FROM candles "
                                         + ofSymbol(symbol) + " AND span = '1 minute'").toLongLong();
    if (inCandles != findings.trades)
        findings.problems += QStringLiteral("%1: the candles count %2 trades of %3.").arg(symbol).arg(inCandles).arg(findings.trades);
}

void checkKinds(Scene &scene, const QString &symbol, const QByteArray &allowed, QStringList &problems)
{
    if (countOf(scene, "coverage" + ofSymbol(symbol) + " AND kind NOT IN (" + allowed + ")") > 0)
        problems += QStringLiteral("%1: the ledger has ids of other kinds than %2.").arg(symbol, QString::fromLatin1(allowed));
}

// What the record should have of these trades under this name.
[[nodiscard]] RecordFindings compare(Scene &scene, const QString &name, const std::vector<RecordedTrade> &truth)
{
    const auto stored = scene.stored(name);
    const auto storedIds = idsOf(stored);
    const auto servedIds = idsOf(truth);
    std::vector<qint64> lost;
    std::set_difference(servedIds.begin(), servedIds.end(), storedIds.begin(), storedIds.end(), std::back_inserter(lost));
    RecordFindings findings;
    findings.trades = qint64(stored.size());
    findings.lost = qint64(lost.size());
    findings.twice = qint64(stored.size() - storedIds.size());
    if (const auto other = difference(stored, truth); !other.isEmpty())
        findings.problems += name + QStringLiteral(": ") + other;
    checkCandles(scene, name, findings);
    return findings;
}

} // namespace

void RecordFindings::add(const RecordFindings &other)
{
    trades += other.trades;
    lost += other.lost;
    twice += other.twice;
    unheard += other.unheard;
    problems += other.problems;
}

QString lacksOf(Scene &scene, const QString &symbol, qint64 newest)
{
    const auto ends = ledgerEnds(scene, symbol);
    if (!ends)
        return QStringLiteral("%1: nothing is recorded.").arg(symbol);
    if (ends->last < newest)
        return QStringLiteral("%1: the record ends at %2, the exchange served %3.").arg(symbol).arg(ends->last).arg(newest);
    const auto missing = newest - ends->first + 1 - knownIds(scene, symbol, newest);
    return missing == 0 ? QString() : QStringLiteral("%1: %2 ids are missing.").arg(symbol).arg(missing);
}

RecordFindings checkMarket(Scene &scene, ServedTrades &served, const QString &symbol, qint64 newest)
{
    const auto ends = ledgerEnds(scene, symbol);
    if (!ends)
        return {0, 0, 0, 0, {QStringLiteral("%1: nothing is recorded.").arg(symbol)}};
    if (isTorn(*ends))
        return tornFindings(symbol, *ends);
    const auto truth = served.between(symbol, ends->first, ends->last);
    auto findings = compare(scene, symbol, truth);
    if (const auto lacks = lacksOf(scene, symbol, newest); !lacks.isEmpty())
        findings.problems += lacks;
    checkLedger(scene, symbol, *ends, qint64(truth.size()), findings.problems);
    checkKinds(scene, symbol, "'stored', 'hole'", findings.problems);
    return findings;
}

RecordFindings checkFormerSeries(Scene &scene, ServedTrades &served, const QString &symbol, int number)
{
    const auto name = QStringLiteral("%1~%2").arg(symbol).arg(number);
    const auto ends = ledgerEnds(scene, name);
    if (!ends)
        return {}; // nothing was heard before
    if (isTorn(*ends))
        return tornFindings(name, *ends);
    auto truth = served.between(symbol, ends->first, ends->last);
    const auto isUnheard = [skipped = skippedIds(scene, name)](const RecordedTrade &trade) {
        return std::any_of(skipped.begin(), skipped.end(), [&](const auto &ids) { return ids.first <= trade.id && trade.id <= ids.last; });
    };
    const auto unheard = qint64(std::erase_if(truth, isUnheard));
    auto findings = compare(scene, name, truth);
    findings.unheard = unheard;
    checkLedger(scene, name, *ends, qint64(truth.size()) + unheard, findings.problems);
    checkKinds(scene, name, "'stored', 'hole', 'skipped'", findings.problems);
    return findings;
}

} // namespace tidemark
