#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace tidemark {

class Course;

// In how many ways the database can fail, each with its probability for a statement.
struct RecordTrouble {
    double isAway = 0;         // to be reached at all
    double losesConnection = 0;
    double refusesStatement = 0; // deadlock, lock, time, disk
    double isReadOnly = 0;       // writes
    double losesCommit = 0;      // the connection, before COMMIT took effect
    double losesAnswer = 0;      // the connection, after COMMIT took effect
    double failsCommit = 0;

    [[nodiscard]] static RecordTrouble ofEveryKind(Course &course);
};

// The tables of the record in memory. What a transaction changed can be undone until it is committed.
class ModelledRecord {
public:
    using TradeKey = std::tuple<Symbol, Timestamp, std::int64_t>;
    struct Coverage {
        std::int64_t last = 0;
        QByteArray kind;
        std::optional<QByteArray> note;
    };
    struct Rejected {
        std::optional<QByteArray> symbol;
        std::optional<QByteArray> tradeId;
        QByteArray raw;
        QByteArray reason;
        QByteArray notedAt;
    };
    struct CandleSum {
        std::int64_t trades = 0;
        std::int64_t firstId = 0;
        std::int64_t lastId = 0;
    };
    struct Former {
        Symbol symbol;
        Timestamp endedAt;
        Symbol name;
        bool isSetAside = false;
    };
    using CandleKey = std::tuple<QByteArray, QByteArray, QByteArray>; // symbol, seconds, beginning
    using Ledger = std::map<std::int64_t, Coverage>;                  // by first id

    // False where a trade of that key is there.
    [[nodiscard]] bool insert(const Trade &trade);
    void setCoverage(const Symbol &symbol, std::int64_t first, const Coverage &coverage);
    void removeCoverage(const Symbol &symbol, std::int64_t first);
    void addRejected(const Rejected &rejected);
    void addCandle(const CandleKey &key, const CandleSum &sum);
    // What FormerSeries does to the tables.
    void addFormer(const Former &former);
    void noteSetAside(const Symbol &symbol, Timestamp endedAt);
    void renameLedger(const Symbol &symbol, const Symbol &name);
    void renameRejected(const QByteArray &symbol, const QByteArray &name);
    void renameTrades(const Symbol &symbol, const Symbol &name, Timestamp before);
    void commit();
    void rollback();

    [[nodiscard]] const std::map<TradeKey, Trade> &trades() const { return m_trades; }
    [[nodiscard]] const std::map<Symbol, Ledger> &ledgers() const { return m_ledgers; }
    [[nodiscard]] const std::vector<Former> &former() const { return m_former; }
    [[nodiscard]] const Former *formerOf(const Symbol &symbol) const;
    [[nodiscard]] const Ledger &ledger(const Symbol &symbol) const;
    [[nodiscard]] const std::vector<Rejected> &rejected() const { return m_rejected; }
    [[nodiscard]] const std::map<CandleKey, CandleSum> &candles() const { return m_candles; }
    // Committed ids, of stored and of rejected trades.
    [[nodiscard]] const std::map<Symbol, IdRanges> &committed() const { return m_committed; }
    [[nodiscard]] bool isStored(const Trade &trade) const;

private:
    std::map<TradeKey, Trade> m_trades;
    std::map<Symbol, Ledger> m_ledgers;
    std::vector<Rejected> m_rejected;
    std::map<CandleKey, CandleSum> m_candles;
    std::vector<Former> m_former;
    std::map<Symbol, IdRanges> m_committed;
    std::vector<std::pair<Symbol, std::int64_t>> m_pending; // ids of the transaction
    std::vector<std::function<void()>> m_undo;
};

} // namespace tidemark
