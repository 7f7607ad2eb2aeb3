#include "archive/file_survey.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString wordsOf(const Trade &trade)
{
    return QStringLiteral("%1 at %2, %3, the buyer %4 the maker")
        .arg(trade.quantity.toString(), trade.price.toString(), toIsoString(trade.tradedAt),
             trade.buyerIsMaker ? QStringLiteral("is") : QStringLiteral("is not"));
}

void sample(MarketSurvey &market, std::span<const Trade> run)
{
    const auto every = market.sampleEvery;
    for (auto i = (every - market.rows % every) % every; i < std::int64_t(run.size()); i += every)
        market.samples.push_back(run[std::size_t(i)]);
    while (market.samples.size() > FileSurvey::mostSamples) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < market.samples.size(); i += 2)
            market.samples[kept++] = market.samples[i];
        market.samples.resize(kept);
        market.sampleEvery *= 2;
    }
}

} // namespace

bool isSameTrade(const Trade &a, const Trade &b)
{
    using std::chrono::milliseconds;
    if (a.symbol != b.symbol || a.id != b.id || a.price != b.price || a.quantity != b.quantity || a.buyerIsMaker != b.buyerIsMaker)
        return false;
    const auto whole = std::chrono::floor<milliseconds>(a.tradedAt);
    const bool isCut = whole == a.tradedAt || std::chrono::floor<milliseconds>(b.tradedAt) == b.tradedAt;
    return a.tradedAt == b.tradedAt || (isCut && whole == std::chrono::floor<milliseconds>(b.tradedAt));
}

Result<void> FileSurvey::add(const TradePage &page)
{
    const std::span<const Trade> trades(page.trades);
    for (std::size_t begin = 0; begin < trades.size();) {
        auto end = begin + 1;
        while (end < trades.size() && trades[end].id == trades[end - 1].id + 1 && trades[end].symbol == trades[begin].symbol)
            ++end;
        if (auto added = addRun(m_markets[trades[begin].symbol], trades.subspan(begin, end - begin), page.firstLine + std::int64_t(begin)); !added)
            return added;
        begin = end;
    }
    return {};
}

// Ids that ascend by one.
Result<void> FileSurvey::addRun(MarketSurvey &market, std::span<const Trade> run, std::int64_t line)
{
    const IdRange ids{run.front().id, run.back().id};
    const auto fresh = market.ids.missingIn(ids);
    if (fresh != std::vector{ids}) {
        for (std::size_t i = 0; i < run.size(); ++i) {
            const bool isKnown = market.ids.contains(run[i].id);
            const auto added = isKnown ? addRepeat(run[i], line + std::int64_t(i), m_rows + std::int64_t(i)) : Result<void>();
            if (!added)
                return added;
        }
    }
    market.ids.add(ids);
    market.isInOrder = market.isInOrder && (!market.highest || market.highest->id < ids.first);
    market.breaks += !market.highest || market.highest->id + 1 != ids.first;
    if (!market.lowest || ids.first < market.lowest->id)
        market.lowest = run.front();
    if (!market.highest || ids.last > market.highest->id)
        market.highest = run.back();
    for (const auto &trade : run) {
        if (market.isInOrder && market.to > trade.tradedAt && market.to - trade.tradedAt > market.fall) {
            market.fall = market.to - trade.tradedAt;
            market.fallsAt = trade.id;
        }
        market.from = std::min(market.from, trade.tradedAt);
        market.to = std::max(market.to, trade.tradedAt);
    }
    sample(market, run);
    market.rows += std::int64_t(run.size());
    m_rows += std::int64_t(run.size());
    if (market.breaks > std::int64_t(mostRanges) && std::exchange(market.breaks, 0) > 0 && market.ids.ranges().size() > mostRanges) {
        return Error{QStringLiteral("The trade ids of %1 lie in more than %2 ranges up to line %3: that is no file of trades, whose ids ascend by one.")
                         .arg(run.front().symbol.toString()).arg(mostRanges).arg(line)};
    }
    return {};
}

Result<void> FileSurvey::addRepeat(const Trade &trade, std::int64_t line, std::int64_t row)
{
    if (m_repeats.size() == mostRepeats) {
        return Error{QStringLiteral("More than %1 trade ids stand in it twice, the last one seen in line %2. Get the file again, or take out what is "
                                    "there twice.").arg(mostRepeats).arg(line)};
    }
    m_repeats.emplace(std::pair(trade.symbol, trade.id), Repeat{trade, line, row});
    m_repeatedRows.insert(row);
    return {};
}

Result<void> FileSurvey::compare(const TradePage &page, std::int64_t row) const
{
    for (std::size_t i = 0; i < page.trades.size(); ++i) {
        const auto &trade = page.trades[i];
        if (m_repeatedRows.contains(row + std::int64_t(i)))
            continue;
        const auto [begin, end] = m_repeats.equal_range({trade.symbol, trade.id});
        for (auto repeat = begin; repeat != end; ++repeat) {
            if (isSameTrade(trade, repeat->second.trade))
                continue;
            return Error{QStringLiteral("Trade %1 stands in it twice and differs: line %2 has %3; line %4 has %5.")
                             .arg(trade.id).arg(page.firstLine + std::int64_t(i)).arg(wordsOf(trade)).arg(repeat->second.line)
                             .arg(wordsOf(repeat->second.trade))};
        }
    }
    return {};
}

std::vector<Trade> FileSurvey::withoutRepeats(TradePage page, std::int64_t row) const
{
    if (m_repeatedRows.empty())
        return std::move(page.trades);
    std::vector<Trade> kept;
    for (std::size_t i = 0; i < page.trades.size(); ++i) {
        if (!m_repeatedRows.contains(row + std::int64_t(i)))
            kept.push_back(page.trades[i]);
    }
    return kept;
}

} // namespace tidemark
