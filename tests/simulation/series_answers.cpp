#include "simulation/statement_answers.h"

namespace tidemark::answers {

Rows seriesKnown(ModelledRecord &record, const Parameters &)
{
    Rows rows;
    for (const auto &former : record.former())
        rows.push_back({former.symbol.toString().toUtf8(), moment(former.endedAt), former.name.toString().toUtf8(), boolean(former.isSetAside)});
    return rows;
}

Rows seriesEnd(ModelledRecord &record, const Parameters &parameters)
{
    record.addFormer({symbolOf(parameters[0]), momentOf(parameters[1]), symbolOf(parameters[2])});
    return {};
}

Rows seriesRenameLedger(ModelledRecord &record, const Parameters &parameters)
{
    record.renameLedger(symbolOf(parameters[0]), symbolOf(parameters[1]));
    return {};
}

Rows seriesRenameRejected(ModelledRecord &record, const Parameters &parameters)
{
    record.renameRejected(*parameters[0], *parameters[1]);
    return {};
}

Rows seriesRunsSince(ModelledRecord &record, const Parameters &parameters)
{
    IdRanges ids;
    for (const auto &trade : between(record, symbolOf(parameters[0]), momentOf(parameters[1]), Timestamp::max()))
        ids.add(trade.id);
    Rows rows;
    for (const auto &range : ids.ranges())
        rows.push_back({int8(range.first), int8(range.last)});
    return rows;
}

// All at once, however many are asked for.
Rows seriesMoveTrades(ModelledRecord &record, const Parameters &parameters)
{
    record.renameTrades(symbolOf(parameters[0]), symbolOf(parameters[1]), momentOf(parameters[2]));
    return {};
}

Rows seriesSetAside(ModelledRecord &record, const Parameters &parameters)
{
    record.noteSetAside(symbolOf(parameters[0]), momentOf(parameters[1]));
    return {};
}

} // namespace tidemark::answers
