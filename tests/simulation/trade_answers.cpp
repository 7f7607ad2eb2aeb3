#include "simulation/statement_answers.h"

#include <algorithm>

namespace tidemark::answers {
namespace {

void addTrade(Rows &rows, const Trade &trade, std::optional<std::int64_t> number = {})
{
    Row row{moment(trade.tradedAt), int8(trade.id), numeric(trade.price), numeric(trade.quantity), boolean(trade.buyerIsMaker)};
    if (number)
        row.insert(row.begin(), int8(*number));
    rows.push_back(std::move(row));
}

} // namespace

std::vector<Trade> between(const ModelledRecord &record, const Symbol &symbol, Timestamp from, Timestamp to)
{
    std::vector<Trade> found;
    for (auto it = record.trades().lower_bound({symbol, from, 0}); it != record.trades().end(); ++it) {
        if (it->second.symbol != symbol || it->second.tradedAt >= to)
            break;
        found.push_back(it->second);
    }
    return found;
}

Rows candlesMerge(ModelledRecord &record, const Parameters &parameters)
{
    for (const auto &candle : unnested(parameters, {0, 1, 2, 9, 10, 11}))
        record.addCandle({*candle[0], *candle[1], *candle[2]}, {numberOf(candle[3]), numberOf(candle[4]), numberOf(candle[5])});
    return {};
}

Rows rejectedAdd(ModelledRecord &record, const Parameters &parameters)
{
    for (const auto &input : unnested(parameters, {0, 1, 2, 3, 4}))
        record.addRejected({input[0], input[1], *input[2], *input[3], *input[4]});
    return {};
}

Rows tradesSameKeys(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    std::int64_t number = 0;
    for (const auto &key : unnested(parameters, {0, 1, 2})) {
        ++number;
        const auto trade = record.trades().find({symbolOf(key[0]), momentOf(key[1]), numberOf(key[2])});
        if (trade != record.trades().end())
            addTrade(rows, trade->second, number);
    }
    return rows;
}

Rows tradeBefore(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto found = between(record, symbolOf(parameters[0]), momentOf(parameters[1]), momentOf(parameters[2]));
    if (!found.empty())
        addTrade(rows, found.back());
    return rows;
}

Rows tradeAfter(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto found = between(record, symbolOf(parameters[0]), momentOf(parameters[1]), momentOf(parameters[2]));
    if (!found.empty())
        addTrade(rows, found.front());
    return rows;
}

Rows minutesOfIds(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbol = symbolOf(parameters[0]);
    const auto all = between(record, symbol, {}, Timestamp::max());
    for (const auto &id : elements(parameters[1])) {
        const auto trade = std::find_if(all.begin(), all.end(), [&](const Trade &candidate) { return candidate.id == numberOf(id); });
        if (trade != all.end())
            rows.push_back({int8(trade->id), moment(std::chrono::floor<std::chrono::minutes>(trade->tradedAt))});
    }
    return rows;
}

Rows tradesByMinute(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbol = symbolOf(parameters[0]);
    const auto ids = elements(parameters[1]);
    for (const auto &trade : between(record, symbol, momentOf(parameters[3]), momentOf(parameters[4]))) {
        if (std::find(ids.begin(), ids.end(), Cell(QByteArray::number(qint64(trade.id)))) != ids.end())
            addTrade(rows, trade);
    }
    return rows;
}

} // namespace tidemark::answers
