#pragma once

#include "core/packed_block.h"
#include "database/coverage_ledger.h"
#include "database/packed_table.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace tidemark {

// Brings blocks that an older version packed into the form of today, some in a transaction under the ledger's lock of the market: read
// back, they are the same, or nothing is changed. One that is damaged stays as it is, for `verify` to tell. Lives on its session's thread.
class BlockRenewal {
public:
    explicit BlockRenewal(PgSession &session) : m_session(session), m_ledger(session), m_packed(session) {}

    // How many blocks; where it was told to stop, another call goes on from there. Tells after each transaction, but the last, up to which time it
    // is. Asks once where there is none.
    using Told = std::function<void(Timestamp)>;
    [[nodiscard]] Result<std::int64_t> renew(const Symbol &symbol, const Told &told, const std::stop_token &stop);

private:
    [[nodiscard]] Result<std::vector<PackedBlock>> oldOnes(const Symbol &symbol, std::int64_t behind);
    [[nodiscard]] Result<std::int64_t> renewSome(const Symbol &symbol, std::int64_t &behind);
    [[nodiscard]] Result<void> renewThese(const Symbol &symbol, std::vector<PackedBlock> blocks);

    PgSession &m_session;
    CoverageLedger m_ledger;
    PackedTable m_packed;
};

} // namespace tidemark
