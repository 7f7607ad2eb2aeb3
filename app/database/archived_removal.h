#pragma once

#include "core/trade.h"
#include "database/coverage_ledger.h"
#include "database/packed_table.h"

#include <span>

namespace tidemark {

// Takes trades out of the record that stand in a file: each in one transaction with what the ledger says of it, under the ledger's lock of its
// market, and only if it is exactly what was read from the file. Plain or packed is the same; what else a block holds stays. What is gone
// already stays gone. Lives on its session's thread.
class ArchivedRemoval {
public:
    // The `code` of an error that says that record and file differ.
    static inline const QString differs = QStringLiteral("differs");

    // `note`: for the ledger, where they are; `sum`: of the file in the table `archived`, which says no more that they are back.
    ArchivedRemoval(PgSession &session, const Symbol &symbol, QString note, QByteArray sum)
        : m_session(session), m_ledger(session), m_packed(session), m_symbol(symbol), m_note(std::move(note)), m_sum(std::move(sum))
    {
    }

    // Trades of a file, ascending by id, some ten thousand. Returns how many were removed; where it fails none were.
    [[nodiscard]] Result<std::int64_t> remove(std::span<const Trade> trades);

private:
    [[nodiscard]] Result<std::vector<Trade>> takePlain(std::span<const Trade> trades, const IdRanges &ids);
    [[nodiscard]] Result<std::vector<Trade>> takePacked(std::span<const Trade> trades, const IdRanges &ids);
    [[nodiscard]] Result<void> compare(const std::vector<Trade> &taken, std::span<const Trade> trades, const CoverageMap &ledger) const;
    [[nodiscard]] Error difference(std::int64_t id) const;

    PgSession &m_session;
    CoverageLedger m_ledger;
    PackedTable m_packed;
    Symbol m_symbol;
    QString m_note;
    QByteArray m_sum;
};

} // namespace tidemark
