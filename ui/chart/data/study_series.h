#pragma once

#include "core/wide_arithmetic.h"
#include "ui/chart/data/study_data.h"
#include "ui/chart/view/chart_view.h"

namespace tidemark {

// What takers bought less what they sold, exact: nothing of it fits a number that is rounded.
struct TakerDelta {
    WideDecimal bought{Decimal::decimals};
    WideDecimal volume{Decimal::decimals}; // both sides

    void add(const StudyCell &cell); // one whose sides are told
    [[nodiscard]] bool isNegative() const { return twice() < volume; }
    [[nodiscard]] WideDecimal size() const;
    [[nodiscard]] double toDouble() const; // for pixels

    friend bool operator==(const TakerDelta &, const TakerDelta &) = default;

private:
    [[nodiscard]] WideDecimal twice() const; // what was bought
};

// A value that holds at the end of a cell, [from, to], and what it counts from.
struct MeanPoint {
    Timestamp from;
    Timestamp to;
    WideDecimal quote{2 * Decimal::decimals}; // of all trades since then
    WideDecimal volume{Decimal::decimals};
    Timestamp since; // where the count began
    bool isBroken = false; // it began behind missing trades, not where it was wanted to

    [[nodiscard]] Decimal price() const { return meanPrice(quote, volume); } // to the last digit
    [[nodiscard]] Decimal roughPrice() const; // for pixels
};

struct DeltaPoint {
    Timestamp from;
    Timestamp to;
    TakerDelta sum;
    Timestamp since;
    bool isBroken = false;
};

struct DeltaBar {
    Timestamp from;
    Timestamp to;
    TakerDelta delta;
};

// A chart's studies as they are drawn: points ascending; each whose `since` is not that of the point before begins a line of its own.
struct StudySeries {
    StudyChoice choice;
    std::vector<MeanPoint> means;  // only those that reach into the view
    std::vector<DeltaBar> bars;    // of which all trades are known
    std::vector<DeltaPoint> sums;
    TimeRanges meansKnown;         // where they hold
    TimeRanges sumsKnown;
    bool areTooMany = false;       // trades, to tell sides
    bool isAwaited = false;        // the record's answer

    [[nodiscard]] const MeanPoint *meanAt(Timestamp moment) const;
    [[nodiscard]] const DeltaPoint *sumAt(Timestamp moment) const;
    [[nodiscard]] const DeltaBar *barAt(Timestamp moment) const;
};

// What a chart looks at, as its frame has chosen.
[[nodiscard]] StudyView studyViewOf(const ChartData &data, const ChartView &view);
[[nodiscard]] StudySeries studySeries(StudyData &data, const StudyView &view);

} // namespace tidemark
