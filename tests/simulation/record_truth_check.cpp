#include "simulation/record_truth_check.h"

#include "simulation/course.h"
#include "simulation/modelled_exchange.h"
#include "simulation/modelled_record.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace tidemark {
namespace {

class MarketCheck {
public:
    MarketCheck(Course &course, const ModelledRecord &record, const Symbol &symbol, const ModelledExchange::Market &market)
        : m_course(course), m_record(record), m_symbol(symbol), m_market(market), m_ledger(record.ledger(symbol))
    {
    }

    [[nodiscard]] QString leftToDo()
    {
        if (const auto left = formerLeft(); !left.isEmpty())
            return QStringLiteral("%1: %2").arg(m_symbol.toString(), left);
        checkLedger();
        checkStored();
        if (!m_record.formerOf(m_symbol))
            checkCandles();
        const auto first = firstKnown();
        for (auto id = first.value_or(m_market.nextId); id < m_market.nextId; ++id) {
            if (const auto left = leftOf(id); !left.isEmpty())
                return QStringLiteral("%1 %2 %3").arg(m_symbol.toString()).arg(id).arg(left);
        }
        return {};
    }

private:
    // Nothing where nothing of it was ever known.
    [[nodiscard]] std::optional<std::int64_t> firstKnown() const
    {
        if (m_record.formerOf(m_symbol)) { // the new series is known from its first id on, behind a hole of one id
            const auto first = m_market.trades.lower_bound(m_market.oldestKept);
            const auto served = first == m_market.trades.end() ? m_market.nextId : first->first;
            return m_ledger.empty() ? std::optional<std::int64_t>() : std::clamp<std::int64_t>(m_ledger.begin()->second.last + 1, 0, served);
        }
        const auto committed = m_record.committed().find(m_symbol);
        return committed == m_record.committed().end() ? std::nullopt : committed->second.lowest();
    }

    // Of the series before the ids started again; its trades may be missing, but not be others.
    [[nodiscard]] QString formerLeft()
    {
        const auto *former = m_record.formerOf(m_symbol);
        const auto ofMarket = m_record.trades().lower_bound({m_symbol, {}, 0});
        const bool isOld = ofMarket != m_record.trades().end() && ofMarket->second.symbol == m_symbol && !m_market.former.empty()
            && ofMarket->second.tradedAt <= m_market.former.rbegin()->second.tradedAt;
        if (!isOld && former)
            checkFormer(former->name);
        if (!isOld)
            return {};
        return former ? QStringLiteral("trades of the former series have not got its name yet")
                      : QStringLiteral("nobody has noticed yet that its ids have started again");
    }

    void checkFormer(const Symbol &name)
    {
        const auto &ledger = m_record.ledger(name);
        std::int64_t stored = 0;
        for (auto it = m_record.trades().lower_bound({name, {}, 0}); it != m_record.trades().end() && it->second.symbol == name; ++it, ++stored) {
            auto trade = it->second;
            trade.symbol = m_symbol;
            const auto served = m_market.former.find(trade.id);
            if (served == m_market.former.end() || served->second != trade)
                fault(trade.id, QStringLiteral("is stored as the former series', and is not what the exchange had"));
        }
        std::optional<std::int64_t> end;
        for (const auto &[first, range] : ledger) {
            if (end && first != *end + 1)
                fault(first, QStringLiteral("the former series' ledger has a gap or an overlap before it"));
            end = range.last;
            stored -= range.kind == "stored" ? range.last - first + 1 : 0;
        }
        if (stored != 0)
            fault(stored, QStringLiteral("is by how much the former series' trades and its ledger differ"));
    }

    void fault(std::int64_t id, const QString &what)
    {
        m_course.fault(QStringLiteral("%1 %2: %3.").arg(m_symbol.toString()).arg(id).arg(what));
    }

    [[nodiscard]] QByteArray kindOf(std::int64_t id) const
    {
        auto range = m_ledger.upper_bound(id);
        if (range == m_ledger.begin())
            return {};
        --range;
        return id <= range->second.last ? range->second.kind : QByteArray();
    }

    void checkLedger()
    {
        auto before = std::numeric_limits<std::int64_t>::min();
        for (const auto &[first, range] : m_ledger) {
            if (first <= before || range.last < first)
                fault(first, QStringLiteral("the ledger's ranges overlap"));
            before = range.last;
            for (auto id = first; range.kind == "stored" && id <= range.last; ++id) {
                const auto trade = m_market.trades.find(id);
                if (trade == m_market.trades.end() || !isThere(trade->second))
                    fault(id, QStringLiteral("is stored by the ledger, and is not"));
            }
        }
    }

    [[nodiscard]] bool isThere(const Trade &trade) const
    {
        const auto stored = m_record.trades().find({trade.symbol, trade.tradedAt, trade.id});
        return stored != m_record.trades().end() && stored->second == trade;
    }

    void checkStored()
    {
        for (auto stored = m_record.trades().lower_bound({m_symbol, {}, 0});
             stored != m_record.trades().end() && stored->second.symbol == m_symbol; ++stored) {
            const auto &trade = stored->second;
            const auto served = m_market.trades.find(trade.id);
            if (served == m_market.trades.end() || served->second != trade)
                fault(trade.id, QStringLiteral("is not what the exchange had"));
            if (kindOf(trade.id) != "stored")
                fault(trade.id, QStringLiteral("is stored, and the ledger does not say so"));
            ++m_stored;
        }
    }

    void checkCandles()
    {
        std::map<QByteArray, std::int64_t> counts;
        for (const auto &[key, candle] : m_record.candles()) {
            if (std::get<0>(key) == m_symbol.toString().toUtf8())
                counts[std::get<1>(key)] += candle.trades;
        }
        for (const auto *span : {"60", "3600", "86400"}) {
            if (counts[span] != m_stored)
                fault(m_stored, QStringLiteral("are stored, but the candles of %1 s count %2").arg(QLatin1String(span)).arg(counts[span]));
        }
    }

    [[nodiscard]] QString leftOf(std::int64_t id)
    {
        const auto kind = kindOf(id);
        const auto trade = m_market.trades.find(id);
        const bool isKept = id >= m_market.oldestKept;
        if (kind == "stored")
            return {}; // and compared by now
        if (trade == m_market.trades.end()) {
            // Below the first one that it has nobody can tell what never was from what it gave up.
            const auto first = m_market.trades.lower_bound(m_market.oldestKept);
            const bool isBelow = first == m_market.trades.end() || id < first->first;
            if (kind == "hole" || (kind == "skipped" && isBelow))
                return {};
            return QStringLiteral("never was, and the ledger says “%1”").arg(QString::fromLatin1(kind));
        }
        if (ModelledExchange::isRefusedByDatabase(trade->second) && kind == "rejected")
            return {};
        if (kind == "rejected")
            fault(id, QStringLiteral("was rejected"));
        if (!isKept && !kind.isEmpty())
            return {};
        if (isKept && !kind.isEmpty())
            fault(id, QStringLiteral("can be had, and the ledger says “%1”").arg(QString::fromLatin1(kind)));
        return QStringLiteral("is missing");
    }

    Course &m_course;
    const ModelledRecord &m_record;
    const Symbol &m_symbol;
    const ModelledExchange::Market &m_market;
    const ModelledRecord::Ledger &m_ledger;
    std::int64_t m_stored = 0;
};

} // namespace

QString whatIsLeftToDo(Course &course, const ModelledExchange &exchange, const ModelledRecord &record)
{
    for (const auto &[symbol, market] : exchange.markets()) {
        if (const auto left = MarketCheck(course, record, symbol, market).leftToDo(); !left.isEmpty())
            return left;
    }
    return {};
}

} // namespace tidemark
