#pragma once

#include "core/study_values.h"
#include "ui/chart/data/study_series.h"

#include <algorithm>
#include <random>
#include <vector>

namespace tidemark::test {

// A market's trades one by one, what of them the record has, and what it would answer: studies are held against it.
struct StudyTruth {
    Symbol symbol;
    std::vector<Trade> trades;       // ascending by time and id; all of them
    IdRange lost{0, -1};             // of which neither the record nor a chart knows
    std::size_t stored = 0;          // so many of the first are in the record
    std::int64_t mostForSides = 2'000'000;

    [[nodiscard]] bool isLost(const Trade &trade) const { return trade.id >= lost.first && trade.id <= lost.last; }
    [[nodiscard]] TimeRange lostTime() const
    {
        if (lost.last < lost.first)
            return {};
        return {trades[std::size_t(lost.first - trades.front().id) - 1].tradedAt, trades[std::size_t(lost.last - trades.front().id) + 1].tradedAt};
    }
    [[nodiscard]] StudyCell sum(Timestamp from, Timestamp to) const
    {
        StudyCell cell;
        for (const auto &trade : trades)
            if (trade.tradedAt >= from && trade.tradedAt < to && !isLost(trade))
                cell.add(trade.price, trade.quantity, trade.buyerIsMaker);
        return cell;
    }

    [[nodiscard]] StudyAnswer answer(const StudyQuestion &question) const
    {
        using namespace std::chrono_literals;
        StudyAnswer answer{question.symbol, question.from, question.to, question.resolution, question.wantsSides};
        const auto begins = trades.front().tradedAt;
        auto from = question.from > begins ? question.from : spanStart(begins, spanOf(question.resolution)) + spanOf(question.resolution);
        const auto to = std::clamp(spanStart(trades[stored - 1].tradedAt, 1s), question.from, std::max(question.from, question.to));
        answer.known = {from, to};
        if (from >= to)
            return answer;
        const bool readsTrades = question.wantsSides || question.resolution == ChartResolution::Second;
        answer.areTooMany = readsTrades && sum(from, to).trades > mostForSides;
        const auto coarsest = answer.areTooMany ? std::max(question.resolution, ChartResolution::Minute) : question.resolution;
        if (coarsest != question.resolution)
            from = answer.known.from = spanStart(from - 1us, 1min) + 1min;
        for (const std::chrono::seconds span : {std::chrono::seconds(24h), std::chrono::seconds(1h), std::chrono::seconds(1min), std::chrono::seconds(1s)}) {
            for (; span <= spanOf(coarsest) && from + span <= to; from += span) {
                auto cell = sum(from, from + span);
                cell.openedAt = from;
                cell.span = span;
                if (span > 1s && (!question.wantsSides || answer.areTooMany))
                    cell.bought.reset();
                if (cell.trades > 0)
                    answer.cells.push_back(cell);
            }
        }
        const auto loss = lostTime();
        if (loss.from < answer.known.to && loss.to > answer.known.from)
            answer.lost.push_back({std::max(loss.from, answer.known.from), std::min(loss.to, answer.known.to)});
        return answer;
    }
};

} // namespace tidemark::test
