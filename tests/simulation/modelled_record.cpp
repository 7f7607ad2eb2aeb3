#include "simulation/modelled_record.h"

#include "simulation/course.h"

#include <algorithm>

namespace tidemark {

RecordTrouble RecordTrouble::ofEveryKind(Course &course)
{
    auto &dice = course.dice();
    const auto some = [&dice](double most) { return dice.chance(0.4) ? most * double(dice.between(1, 100)) / 100 : 0.0; };
    RecordTrouble trouble;
    trouble.isAway = dice.chance(0.2) ? 1 : some(0.5);
    trouble.losesConnection = some(0.02);
    trouble.refusesStatement = some(0.05);
    trouble.isReadOnly = dice.chance(0.1) ? 1 : 0;
    trouble.losesCommit = some(0.2);
    trouble.losesAnswer = some(0.2);
    trouble.failsCommit = some(0.1);
    return trouble;
}

bool ModelledRecord::insert(const Trade &trade)
{
    const TradeKey key{trade.symbol, trade.tradedAt, trade.id};
    if (!m_trades.emplace(key, trade).second)
        return false;
    m_undo.emplace_back([this, key] { m_trades.erase(key); });
    m_pending.emplace_back(trade.symbol, trade.id);
    return true;
}

void ModelledRecord::setCoverage(const Symbol &symbol, std::int64_t first, const Coverage &coverage)
{
    removeCoverage(symbol, first);
    m_ledgers[symbol][first] = coverage;
    m_undo.emplace_back([this, symbol, first] { m_ledgers[symbol].erase(first); });
    if (coverage.kind == "rejected") {
        for (auto id = first; id <= coverage.last; ++id)
            m_pending.emplace_back(symbol, id);
    }
}

void ModelledRecord::removeCoverage(const Symbol &symbol, std::int64_t first)
{
    auto &ledger = m_ledgers[symbol];
    const auto there = ledger.find(first);
    if (there == ledger.end())
        return;
    m_undo.emplace_back([this, symbol, first, was = there->second] { m_ledgers[symbol][first] = was; });
    ledger.erase(there);
}

void ModelledRecord::addRejected(const Rejected &rejected)
{
    const bool isThere = std::any_of(m_rejected.begin(), m_rejected.end(), [&](const Rejected &other) {
        return other.raw == rejected.raw && (rejected.symbol && rejected.tradeId ? other.symbol == rejected.symbol && other.tradeId == rejected.tradeId
                                                                                : other.notedAt == rejected.notedAt);
    });
    if (isThere)
        return;
    m_rejected.push_back(rejected);
    m_undo.emplace_back([this] { m_rejected.pop_back(); });
}

void ModelledRecord::addCandle(const CandleKey &key, const CandleSum &sum)
{
    const auto [there, isNew] = m_candles.try_emplace(key, sum);
    if (isNew) {
        m_undo.emplace_back([this, key] { m_candles.erase(key); });
        return;
    }
    m_undo.emplace_back([this, key, was = there->second] { m_candles[key] = was; });
    auto &candle = there->second;
    candle.trades += sum.trades;
    candle.firstId = std::min(candle.firstId, sum.firstId);
    candle.lastId = std::max(candle.lastId, sum.lastId);
}

void ModelledRecord::addFormer(const Former &former)
{
    m_former.push_back(former);
    m_undo.emplace_back([this] { m_former.pop_back(); });
}

void ModelledRecord::noteSetAside(const Symbol &symbol, Timestamp endedAt)
{
    for (auto &former : m_former) {
        if (former.symbol == symbol && former.endedAt == endedAt && !std::exchange(former.isSetAside, true))
            m_undo.emplace_back([&former] { former.isSetAside = false; });
    }
}

void ModelledRecord::renameLedger(const Symbol &symbol, const Symbol &name)
{
    for (const auto &[first, coverage] : Ledger(ledger(symbol))) {
        removeCoverage(symbol, first);
        setCoverage(name, first, coverage);
    }
}

void ModelledRecord::renameRejected(const QByteArray &symbol, const QByteArray &name)
{
    for (auto &rejected : m_rejected) {
        if (rejected.symbol != symbol)
            continue;
        rejected.symbol = name;
        m_undo.emplace_back([&rejected, symbol] { rejected.symbol = symbol; });
    }
}

void ModelledRecord::renameTrades(const Symbol &symbol, const Symbol &name, Timestamp before)
{
    for (auto old = m_trades.lower_bound({symbol, {}, 0}); old != m_trades.end() && old->second.symbol == symbol && old->second.tradedAt < before;) {
        const auto was = old->second;
        auto renamed = was;
        renamed.symbol = name;
        old = m_trades.erase(old);
        const TradeKey key{name, was.tradedAt, was.id};
        m_trades.emplace(key, renamed);
        m_undo.emplace_back([this, key, was] {
            m_trades.erase(key);
            m_trades.emplace(TradeKey{was.symbol, was.tradedAt, was.id}, was);
        });
    }
}

const ModelledRecord::Former *ModelledRecord::formerOf(const Symbol &symbol) const
{
    const auto former = std::find_if(m_former.begin(), m_former.end(), [&](const Former &candidate) { return candidate.symbol == symbol; });
    return former == m_former.end() ? nullptr : &*former;
}

void ModelledRecord::commit()
{
    for (const auto &[symbol, id] : m_pending)
        m_committed[symbol].add(id);
    m_pending.clear();
    m_undo.clear();
}

void ModelledRecord::rollback()
{
    for (auto undo = m_undo.rbegin(); undo != m_undo.rend(); ++undo)
        (*undo)();
    m_undo.clear();
    m_pending.clear();
}

const ModelledRecord::Ledger &ModelledRecord::ledger(const Symbol &symbol) const
{
    static const Ledger none;
    const auto ledger = m_ledgers.find(symbol);
    return ledger == m_ledgers.end() ? none : ledger->second;
}

bool ModelledRecord::isStored(const Trade &trade) const
{
    const auto has = [&](const Symbol &name) {
        const auto ids = m_committed.find(name);
        return ids != m_committed.end() && ids->second.contains(trade.id);
    };
    const auto *former = formerOf(trade.symbol);
    return has(trade.symbol) || (former && has(former->name));
}

} // namespace tidemark
