#include "database/block_renewal.h"

#include "core/block_packer.h"
#include "database/database_error.h"
#include "database/packed_rows.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

constexpr std::int64_t blocksInOneStep = 64; // some 0.2 s of the server's time

} // namespace

Result<std::int64_t> BlockRenewal::renew(const Symbol &symbol, const Told &told, const std::stop_token &stop)
{
    std::int64_t renewed = 0;
    for (auto behind = std::numeric_limits<std::int64_t>::min(); !stop.stop_requested();) {
        const auto next = oldOnes(symbol, behind);
        if (next && next->empty())
            break;
        if (next && renewed > 0)
            told(next->front().firstAt);
        const auto some = next ? renewSome(symbol, behind) : Result<std::int64_t>(next.error());
        if (!some && stop.stop_requested() && DatabaseTrouble::isCancelled(some.error()))
            break;
        if (!some)
            return some;
        renewed += *some;
    }
    return renewed;
}

Result<std::vector<PackedBlock>> BlockRenewal::oldOnes(const Symbol &symbol, std::int64_t behind)
{
    return Reading::list(m_session, QStringLiteral("packed_in_arrays"), {parameter(symbol), parameter(behind), parameter(blocksInOneStep)},
                         [&](const PgRows &rows, int row) { return packedBlockAt(rows, row, symbol); });
}

// Those behind the id, which is moved on.
Result<std::int64_t> BlockRenewal::renewSome(const Symbol &symbol, std::int64_t &behind)
{
    std::int64_t renewed = 0;
    auto last = behind;
    auto done = m_packed.change([&]() -> Result<void> {
        if (auto set = m_session.run(sqlQuery(QStringLiteral("reading_settings"))); !set)
            return set;
        if (const auto locked = m_session.query(sqlQuery(QStringLiteral("series_lock")), {parameter(symbol)}); !locked)
            return locked.error();
        if (auto locked = m_ledger.lock({symbol}); !locked)
            return locked;
        if (auto hurried = m_packed.hurry(); !hurried)
            return hurried;
        auto blocks = oldOnes(symbol, behind);
        if (!blocks)
            return blocks.error();
        last = blocks->empty() ? std::numeric_limits<std::int64_t>::max() : blocks->back().ids.first;
        std::erase_if(blocks.value(), [](const PackedBlock &block) { return !BlockPacker::unpackChecked(block); });
        renewed = std::ssize(*blocks);
        return blocks->empty() ? Result<void>() : renewThese(symbol, std::move(blocks).value());
    });
    behind = last;
    return done ? Result<std::int64_t>(renewed) : done.error();
}

Result<void> BlockRenewal::renewThese(const Symbol &symbol, std::vector<PackedBlock> blocks)
{
    auto now = Reading::list(m_session, QStringLiteral("packed_renew"), keysOf(symbol, blocks),
                             [&](const PgRows &rows, int row) { return packedBlockAt(rows, row, symbol); });
    if (!now)
        return now.error();
    std::sort(now.value().begin(), now.value().end(), [](const PackedBlock &a, const PackedBlock &b) { return a.ids.first < b.ids.first; });
    if (*now == blocks)
        return {};
    return Error{QStringLiteral("packed trades of %1 from the id %2 on would not be the same in today's form, so nothing was changed. Please report this; "
                                "the record is as it was").arg(symbol.toString()).arg(blocks.front().ids.first)};
}

} // namespace tidemark
