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
    const auto symbols = elements(parameters[0]);
    const auto seconds = elements(parameters[1]);
    const auto beginnings = elements(parameters[2]);
    const auto trades = elements(parameters[9]);
    const auto firsts = elements(parameters[10]);
    const auto lasts = elements(parameters[11]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.addCandle({*symbols[i], *seconds[i], *beginnings[i]}, {trades[i]->toLongLong(), firsts[i]->toLongLong(), lasts[i]->toLongLong()});
    return {};
}

Rows rejectedAdd(ModelledRecord &record, const Parameters &parameters)
{
    const auto symbols = elements(parameters[0]);
    const auto ids = elements(parameters[1]);
    const auto raws = elements(parameters[2]);
    const auto reasons = elements(parameters[3]);
    const auto moments = elements(parameters[4]);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        record.addRejected({symbols[i], ids[i], *raws[i], *reasons[i], *moments[i]});
    return {};
}

Rows tradesSameKeys(ModelledRecord &record, const Parameters &parameters)
{
    Rows rows;
    const auto symbols = elements(parameters[0]);
    const auto moments = elements(parameters[1]);
    const auto ids = elements(parameters[2]);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const auto trade = record.trades().find({symbolOf(symbols[i]), momentOf(moments[i]), ids[i]->toLongLong()});
        if (trade != record.trades().end())
            addTrade(rows, trade->second, std::int64_t(i) + 1);
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
        const auto trade = std::find_if(all.begin(), all.end(), [&](const Trade &candidate) { return candidate.id == id->toLongLong(); });
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
