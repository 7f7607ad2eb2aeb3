#include "session/mirror_batch.h"

#include "database/trades_of_ids.h"
#include "mirror/line_protocol.h"
#include "session/mirror_sender.h"

#include <algorithm>

namespace tidemark {
namespace {

void addRuns(std::vector<SymbolRun> &runs, const Symbol &symbol, const std::vector<IdRange> &ranges)
{
    for (const auto &ids : ranges)
        runs.push_back({symbol, ids});
}

} // namespace

bool MirrorBatch::isFull() const
{
    return load.trades().size() >= MirrorSender::mostTrades;
}

Result<void> MirrorPeriod::readInto(MirrorBatch &batch, PgSession &session, const SymbolRun &ids) const
{
    auto part = TradesOfIds(session).read(ids.symbol, ids.ids);
    if (!part)
        return part.error();
    IdRanges found;
    IdRanges unwanted;
    for (const auto &trade : part->trades) {
        found.add(trade.id);
        if (!holds(trade.tradedAt))
            unwanted.add(trade.id);
        else if (!LineProtocol::canHold(trade.tradedAt))
            batch.unfit.push_back(trade);
    }
    addRuns(batch.missing, ids.symbol, found.missingIn(ids.ids));
    addRuns(batch.unwanted, ids.symbol, unwanted.ranges());
    std::erase_if(part.value().trades, [this](const Trade &trade) { return !holds(trade.tradedAt) || !LineProtocol::canHold(trade.tradedAt); });
    batch.load.add(std::move(part).value());
    return {};
}

} // namespace tidemark
