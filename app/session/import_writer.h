#pragma once

#include "core/keeping.h"
#include "core/trade.h"
#include "database/block_writer.h"
#include "database/coverage_ledger.h"
#include "database/pg_session.h"
#include "database/trade_writer.h"

#include <QStringList>

#include <map>
#include <span>
#include <vector>

namespace tidemark {

// Stores trades that come from files, in any order and of any markets, in transactions of some ten thousand: old ones in blocks,
// where the record's rules do not keep them plain, others as rows. What the record has already is compared and not written again; a time in whole
// milliseconds is the same trade as the one to the microsecond. Lives on its session's thread.
class ImportWriter {
public:
    static constexpr std::size_t batchTrades = 65'536;
    static constexpr int packedAfter = 7; // days, where no rule says it: a recorder still mends what is younger

    struct Counts {
        std::int64_t stored = 0;
        std::int64_t known = 0;
        std::int64_t altered = 0;
        std::int64_t unstored = 0;
    };

    enum class Form { Packed, Plain };
    ImportWriter(PgSession &session, Form form, KeepingRules rules)
        : m_session(session), m_form(form), m_rules(std::move(rules)), m_writer(session), m_blocks(session)
    {
    }

    [[nodiscard]] Result<void> add(std::span<const Trade> trades);
    // What is left of them.
    [[nodiscard]] Result<void> finish();

    // Of what was stored so far.
    [[nodiscard]] const std::map<Symbol, Counts> &counts() const { return m_counts; }
    [[nodiscard]] std::int64_t storedCount() const;
    // Why some are not stored, or differ: sentences.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    [[nodiscard]] Result<void> store(std::vector<Trade> trades);
    [[nodiscard]] Result<std::vector<Trade>> unknownOf(std::vector<Trade> trades, Counts &counts);
    [[nodiscard]] Result<std::vector<Trade>> differingOf(const std::vector<Trade> &known);
    [[nodiscard]] Result<void> write(std::vector<Trade> trades, Counts &counts);
    [[nodiscard]] bool isForBlocks(std::span<const Trade> trades) const;
    [[nodiscard]] Result<WriteReport> writeSome(const TradeBatch &batch);
    void say(const QString &problem);

    PgSession &m_session;
    Form m_form;
    KeepingRules m_rules;
    TradeWriter m_writer;
    BlockWriter m_blocks;
    std::vector<Trade> m_pending;
    std::map<Symbol, Counts> m_counts;
    QStringList m_problems;
};

} // namespace tidemark
