#include "database/block_audit.h"

#include "core/block_packer.h"
#include "database/packed_table.h"

namespace tidemark {
namespace {

constexpr int auditedBlocks = 50;

void auditBlock(const PackedBlock &block, VerifyReport &report)
{
    const auto trades = BlockPacker::unpackChecked(block);
    if (trades)
        return;
    auto sentence = trades.message();
    sentence[0] = sentence[0].toUpper();
    report.addError({VerifyFault::Block, block.ids, block.firstAt, sentence + QLatin1Char('.')});
}

} // namespace

Result<void> auditBlocks(PgSession &session, Timestamp from, Timestamp to, VerifyReport &report, const std::stop_token &stop)
{
    PackedTable packed(session);
    const auto &symbol = report.question.symbol;
    for (auto at = from; at < to;) {
        if (stop.stop_requested())
            return verifyingStopped();
        const auto next = packed.startBehind(symbol, at, to, auditedBlocks);
        if (!next)
            return next.error();
        const auto end = next->value_or(to);
        const auto blocks = packed.between(symbol, at, end);
        if (!blocks)
            return blocks.error();
        for (const auto &block : *blocks) {
            if (at == from || block.firstAt >= at) // one that began before was seen then
                auditBlock(block, report);
        }
        at = end;
    }
    return {};
}

} // namespace tidemark
