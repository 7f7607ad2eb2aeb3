#include "commands/file_comparison.h"

#include "commands/trade_file.h"

#include <map>

namespace tidemark {
namespace {

[[nodiscard]] bool isAsked(const Trade &trade, const FileQuestion &question)
{
    return (!question.market || trade.symbol == *question.market) && (!question.from || trade.tradedAt >= *question.from)
        && (!question.to || trade.tradedAt < *question.to);
}

} // namespace

Result<std::vector<TradeDifferences>> compareWithFile(PgSession &session, const FileQuestion &question, const std::stop_token &stop)
{
    auto file = TradeFile::open(question.path, question.market);
    if (!file)
        return file.error();
    std::map<Symbol, TradeComparison> comparisons;
    for (;;) {
        if (stop.stop_requested())
            return Error{QStringLiteral("The comparison was stopped before its end, so nothing can be said. Start it again.")};
        const auto next = file.value().next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        const auto &trade = (*next)->trade;
        if (!isAsked(trade, question))
            continue;
        auto &comparison = comparisons.try_emplace(trade.symbol, session, trade.symbol, question.most).first->second;
        if (auto added = comparison.add(trade, (*next)->precision); !added)
            return added.error();
    }
    std::vector<TradeDifferences> differences;
    for (auto &[symbol, comparison] : comparisons) {
        auto told = comparison.finish();
        if (!told)
            return told.error();
        differences.push_back(std::move(told).value());
    }
    if (differences.empty())
        return Error{QStringLiteral("“%1” holds no trade of what was asked for, so there is nothing to compare.").arg(question.path)};
    return differences;
}

} // namespace tidemark
