#pragma once

#include "simulation/answer_rows.h"

// The statements of sql/queries that recording sends, each by its name, and what the modelled record answers to them.
namespace tidemark::answers {

// The ledger.
Rows coverageAround(ModelledRecord &record, const Parameters &parameters);
Rows coverageOfSymbol(ModelledRecord &record, const Parameters &parameters);
Rows coverageBetween(ModelledRecord &record, const Parameters &parameters);
Rows coverageNewestStored(ModelledRecord &record, const Parameters &parameters);
Rows coverageRemove(ModelledRecord &record, const Parameters &parameters);
Rows coverageWrite(ModelledRecord &record, const Parameters &parameters);

// Trades, candles and rejected input.
Rows candlesMerge(ModelledRecord &record, const Parameters &parameters);
Rows rejectedAdd(ModelledRecord &record, const Parameters &parameters);
Rows tradesSameKeys(ModelledRecord &record, const Parameters &parameters);
Rows tradeBefore(ModelledRecord &record, const Parameters &parameters);
Rows tradeAfter(ModelledRecord &record, const Parameters &parameters);
Rows minutesOfIds(ModelledRecord &record, const Parameters &parameters);
Rows tradesByMinute(ModelledRecord &record, const Parameters &parameters);

// Series of ids that have ended.
Rows seriesKnown(ModelledRecord &record, const Parameters &parameters);
Rows seriesEnd(ModelledRecord &record, const Parameters &parameters);
Rows seriesRenameLedger(ModelledRecord &record, const Parameters &parameters);
Rows seriesRenameRejected(ModelledRecord &record, const Parameters &parameters);
Rows seriesRunsSince(ModelledRecord &record, const Parameters &parameters);
Rows seriesMoveTrades(ModelledRecord &record, const Parameters &parameters);
Rows seriesSetAside(ModelledRecord &record, const Parameters &parameters);

// The symbol's trades of from ≤ t < to, in the order of time and id.
[[nodiscard]] std::vector<Trade> between(const ModelledRecord &record, const Symbol &symbol, Timestamp from, Timestamp to);

} // namespace tidemark::answers
