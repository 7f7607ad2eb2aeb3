#pragma once

#include "core/chart_values.h"
#include "core/wide_decimal.h"

#include <optional>
#include <vector>

namespace tidemark {

// What was traded in one span on the clock, [openedAt, openedAt + span), as exact sums.
struct StudyCell {
    Timestamp openedAt;
    std::chrono::seconds span{1};
    std::int64_t trades = 0;
    WideDecimal volume{Decimal::decimals};
    WideDecimal quote{2 * Decimal::decimals};
    std::optional<WideDecimal> bought = WideDecimal(Decimal::decimals); // what takers bought of the volume; absent: not told

    [[nodiscard]] Timestamp endsAt() const { return openedAt + span; }
    void add(Decimal price, Decimal quantity, bool buyerIsMaker)
    {
        ++trades;
        volume.add(quantity);
        quote.add(WideDecimal::product(price, quantity));
        if (bought && !buyerIsMaker)
            bought->add(quantity);
    }

    friend bool operator==(const StudyCell &, const StudyCell &) = default;
};

struct StudyAnswer;

// What was traded in each span of from ≤ t < to, both on whole seconds and `from` on a whole span; in seconds or longer.
struct StudyQuestion {
    using Answer = StudyAnswer;
    static constexpr bool mayBeAskedAgain = true;

    Symbol symbol;
    Timestamp from;
    Timestamp to;
    ChartResolution resolution = ChartResolution::Minute;
    bool wantsSides = false; // of seconds they are told anyway

    [[nodiscard]] StudyAnswer refused(const QString &problem) const;
};

struct StudyAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    ChartResolution resolution = ChartResolution::Minute;
    bool wantsSides = false;
    // Of which time this is all that is stored, on whole spans at its beginning; before it the record has not begun.
    TimeRange known = {};
    // Whole spans of the resolution, and at the end of `known` finer ones down to seconds; ascending. None where nothing was traded.
    std::vector<StudyCell> cells = {};
    std::vector<TimeRange> lost = {}; // where trades are missing, from the last one before to the first one after; ascending
    bool areTooMany = false;          // trades: neither sides nor seconds are told, minutes are the finest
    QString problem = {};             // not empty: could not be answered, and why
};

inline StudyAnswer StudyQuestion::refused(const QString &problem) const
{
    auto answer = refusedRange<StudyAnswer>(*this, problem);
    answer.resolution = resolution;
    answer.wantsSides = wantsSides;
    return answer;
}

} // namespace tidemark
