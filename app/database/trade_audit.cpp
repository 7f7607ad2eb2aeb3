#include "database/trade_audit.h"

#include "core/counted.h"
#include "database/candle_audit.h"
#include "database/coverage_ledger.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/trade_pages.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <set>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// Stamps in milliseconds among stamps in microseconds make falls below 1 ms; beyond a second something is wrong.
constexpr auto toleratedFall = 1s;

constexpr std::size_t mostSuspects = 20'000;
constexpr std::size_t mostHighest = 65'536; // more than a market trades in that time

// The whole minutes of a period.
struct Minutes {
    Timestamp from;
    Timestamp to;
};

[[nodiscard]] Minutes wholeMinutes(Timestamp from, Timestamp to)
{
    return {spanStart(from + 1min - 1us, 1min), spanStart(to, 1min)};
}

[[nodiscard]] bool haveAnyOf(const IdRanges &ids, IdRange range)
{
    const auto others = ids.missingIn(range);
    return others.size() != 1 || others.front() != range;
}

// Minutes of which trades were dropped cannot be held against what is left of them.
void leaveOut(std::vector<Candle> &made, std::vector<Candle> &stored, const IdRanges &dropped)
{
    std::set<Timestamp> moments;
    for (const auto &minute : stored) {
        if (haveAnyOf(dropped, {minute.firstId, minute.lastId}))
            moments.insert(minute.openedAt);
    }
    const auto isLeftOut = [&](const Candle &minute) { return moments.contains(minute.openedAt); };
    std::erase_if(made, isLeftOut);
    std::erase_if(stored, isLeftOut);
}

} // namespace

Result<void> TradeAudit::run(Timestamp from, Timestamp to, const std::function<void(std::int64_t)> &progress,
                             const std::stop_token &stop)
{
    const auto whole = wholeMinutes(from, to);
    auto checkedTo = whole.from;
    TradePages pages(m_session, symbol(), from, to, TradePages::Damage::Skip);
    for (bool isLast = false; !isLast;) {
        if (stop.stop_requested())
            return verifyingStopped();
        const auto page = pages.next();
        if (!page)
            return page.error();
        isLast = page->empty();
        for (const auto &trade : *page)
            take(trade);
        const auto checkTo = isLast ? whole.to : std::min(whole.to, spanStart(page->back().tradedAt, 1min));
        if (auto checked = checkMinutes(checkedTo, checkTo); !checked)
            return checked;
        checkedTo = std::max(checkedTo, checkTo);
        progress(m_report.trades);
    }
    tellFall();
    return {};
}

void TradeAudit::take(const Trade &trade)
{
    ++m_report.trades;
    if (m_ids.contains(trade.id)) {
        m_report.addError({VerifyFault::RepeatedId, {trade.id, trade.id}, trade.tradedAt,
                           QStringLiteral("Two trades have the id %1; the later one is of %2.").arg(trade.id).arg(toIsoString(trade.tradedAt))});
    }
    m_ids.add(trade.id);
    noteOrder(trade);
    if (m_minutes.empty() || trade.tradedAt >= m_minutes.back().openedAt + 1min) {
        Candle minute;
        minute.symbol = trade.symbol;
        minute.openedAt = spanStart(trade.tradedAt, 1min);
        m_minutes.push_back(minute);
    }
    m_minutes.back().add(trade);
}

// How far a trade is stamped after the first one with a higher id.
void TradeAudit::noteOrder(const Trade &trade)
{
    if (m_highest.empty() || trade.id >= m_highest.back().id) {
        m_highest.push_back({trade.id, trade.tradedAt});
        if (m_highest.size() > mostHighest)
            m_highest.pop_front();
        return;
    }
    ++m_falls;
    const auto higher = std::upper_bound(m_highest.begin(), m_highest.end(), trade.id,
                                         [](std::int64_t id, const Step &step) { return id < step.id; });
    if (const auto fall = trade.tradedAt - higher->at; !m_deepest || fall > m_deepestFall) {
        m_deepestFall = fall;
        m_deepest = trade;
    }
}

void TradeAudit::tellFall()
{
    if (!m_deepest)
        return;
    const VerifyFinding finding{
        VerifyFault::TimeOrder,
        {m_deepest->id, m_deepest->id},
        m_deepest->tradedAt,
        counted(m_falls, u"%1 trade is stamped later than one with a higher id; the furthest, by %2 ms, is %3.",
                u"%1 trades are stamped later than one with a higher id; the furthest, by %2 ms, is %3.")
            .arg(QString::number(double(m_deepestFall.count()) / 1000, 'f', 3))
            .arg(m_deepest->id)};
    if (m_deepestFall > toleratedFall)
        m_report.addError(finding);
    else
        m_report.notes.push_back(finding);
}

// Holds the candles of from ≤ t < to against the minutes that were read, and lets these go.
Result<void> TradeAudit::checkMinutes(Timestamp from, Timestamp to)
{
    auto stored = from < to ? History(m_session).candles(symbol(), 1min, from, to) : std::vector<Candle>();
    if (!stored)
        return stored.error();
    const auto isLater = [=](const Candle &minute) { return minute.openedAt >= to; };
    const auto end = std::find_if(m_minutes.begin(), m_minutes.end(), isLater);
    // Only the first minute can lie before: the period may begin within it.
    const auto begin = std::find_if(m_minutes.begin(), end, [=](const Candle &minute) { return minute.openedAt >= from; });
    std::vector<Candle> made(begin, end);
    leaveOut(made, stored.value(), m_dropped);
    auto differing = differingSpans(made, *stored);
    // A recorder explains some of them; very many are damage, and looking at each again would take longer than all the rest.
    m_suspects += differing.size();
    if (m_suspects > mostSuspects) {
        tellDifferences(made, *stored, m_report);
        differing.clear();
    }
    m_minutes.erase(m_minutes.begin(), end);
    for (const auto minute : differing) {
        if (auto checked = checkAgain(minute); !checked)
            return checked;
    }
    return {};
}

Result<void> TradeAudit::checkAgain(Timestamp minute)
{
    return inReading(m_session, [&]() -> Result<void> {
        const auto rows = Reading::rows(m_session, QStringLiteral("trades_between"),
                                          {parameter(symbol()), parameter(minute), parameter(minute + 1min)});
        if (!rows)
            return rows.error();
        auto stored = History(m_session).candles(symbol(), 1min, minute, minute + 1min);
        if (!stored)
            return stored.error();
        const auto dropped = droppedOf(*stored); // perhaps since the beginning
        if (!dropped)
            return dropped.error();
        auto made = candlesOf(tradesOf(*rows, symbol()), 1min);
        leaveOut(made, stored.value(), *dropped);
        tellDifferences(made, *stored, m_report);
        return {};
    });
}

Result<IdRanges> TradeAudit::droppedOf(std::span<const Candle> minutes)
{
    IdRanges dropped;
    for (const auto &minute : minutes) {
        const auto ids = CoverageLedger(m_session).idsOf(CoverageKind::Dropped, symbol(), {minute.firstId, minute.lastId});
        if (!ids)
            return ids.error();
        dropped.add(*ids);
    }
    return dropped;
}

} // namespace tidemark
