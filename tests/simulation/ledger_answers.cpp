#include "simulation/statement_answers.h"

#include <algorithm>
#include <iterator>

namespace tidemark::answers {
namespace {

[[nodiscard]] Row rangeRow(std::int64_t first, const ModelledRecord::Coverage &range)
{
    return {int8(first), int8(range.last), range.kind, range.note};
}

} // namespace

Rows coverageAround(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    std::int64_t number = 0;
    for (const auto &run : unnested(parameters, {0, 1, 2})) {
        ++number;
        const auto &ledger = record.ledger(symbolOf(run[0]));
        const auto first = numberOf(run[1]);
        const auto last = numberOf(run[2]);
        auto range = ledger.lower_bound(first);
        if (range != ledger.begin())
            --range;
        for (; range != ledger.end() && range->first <= last + 1; ++range) {
            if (range->second.last < first - 1)
                continue;
            auto row = rangeRow(range->first, range->second);
            row.insert(row.begin(), int8(number));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Rows coverageOfSymbol(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    for (const auto &[first, range] : record.ledger(symbolOf(parameters[0])))
        rows.push_back(rangeRow(first, range));
    return rows;
}

Rows coverageBetween(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    for (const auto &[first, range] : record.ledger(symbolOf(parameters[0]))) {
        if (first <= numberOf(parameters[2]) && range.last >= numberOf(parameters[1]))
            rows.push_back(rangeRow(first, range));
    }
    return rows;
}

Rows coverageNewestStored(ModelledRecord &record, const Parameters &parameters)
{
    const auto &ledger = record.ledger(symbolOf(parameters[0]));
    const auto newest = std::find_if(ledger.rbegin(), ledger.rend(), [](const auto &range) { return range.second.kind == "stored"; });
    return newest == ledger.rend() ? Rows() : Rows{{int8(newest->first), int8(newest->second.last)}};
}

Rows coverageRemove(ModelledRecord &record, const Parameters &parameters)
{
    for (const auto &range : unnested(parameters, {0, 1}))
        record.removeCoverage(symbolOf(range[0]), numberOf(range[1]));
    return {};
}

Rows coverageWrite(ModelledRecord &record, const Parameters &parameters)
{
    for (const auto &range : unnested(parameters, {0, 1, 2, 3, 4}))
        record.setCoverage(symbolOf(range[0]), numberOf(range[1]), {numberOf(range[2]), *range[3], range[4]});
    return {};
}

} // namespace tidemark::answers
