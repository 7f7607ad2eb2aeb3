#pragma once

#include "core/trade.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace tidemark {

// As the tape has to tell them: when each was told is the latest stamp up to it, and of equal ones the market that was named first comes first.
[[nodiscard]] inline std::vector<Trade> inOrder(const std::vector<std::vector<Trade>> &markets, Timestamp from, Timestamp to)
{
    std::vector<std::tuple<Timestamp, std::size_t, Trade>> all;
    for (std::size_t market = 0; market < markets.size(); ++market) {
        auto toldAt = from;
        for (const auto &trade : markets[market]) {
            if (trade.tradedAt < from || trade.tradedAt >= to)
                continue;
            toldAt = std::max(toldAt, trade.tradedAt);
            all.emplace_back(toldAt, market, trade);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<Trade> trades;
    for (const auto &[toldAt, market, trade] : all)
        trades.push_back(trade);
    return trades;
}

} // namespace tidemark
