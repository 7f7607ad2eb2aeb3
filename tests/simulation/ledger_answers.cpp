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
    const auto symbols = elements(parameters[0]);
    const auto firsts = elements(parameters[1]);
    const auto lasts = elements(parameters[2]);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const auto &ledger = record.ledger(symbolOf(symbols[i]));
        const auto first = firsts[i]->toLongLong();
        const auto last = lasts[i]->toLongLong();
        auto range = ledger.lower_bound(first);
        if (range != ledger.begin())
            --range;
        for (; range != ledger.end() && range->first <= last + 1; ++range) {
            if (range->second.last < first - 1)
                continue;
            auto row = rangeRow(range->first, range->second);
            row.insert(row.begin(), int8(std::int64_t(i) + 1));
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
        if (first <= parameters[2]->toLongLong() && range.last >= parameters[1]->toLongLong())
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
    const auto symbols = elements(parameters[0]);
    const auto firsts = elements(parameters[1]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.removeCoverage(symbolOf(symbols[i]), firsts[i]->toLongLong());
    return {};
}

Rows coverageWrite(ModelledRecord &record, const Parameters &parameters)
{
    const auto symbols = elements(parameters[0]);
    const auto firsts = elements(parameters[1]);
    const auto lasts = elements(parameters[2]);
    const auto kinds = elements(parameters[3]);
    const auto notes = elements(parameters[4]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.setCoverage(symbolOf(symbols[i]), firsts[i]->toLongLong(), {lasts[i]->toLongLong(), *kinds[i], notes[i]});
    return {};
}

} // namespace tidemark::answers
