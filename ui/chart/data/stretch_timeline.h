#pragma once

#include "core/record_values.h"
#include "core/time_ranges.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace tidemark {

struct ChartFrame;

// How many ids are not there as trades, and why.
struct LostIds {
    std::int64_t missing = 0;
    std::int64_t fetching = 0;
    std::int64_t holes = 0;
    std::int64_t skipped = 0;
    std::int64_t rejected = 0;
    std::int64_t dropped = 0;

    void add(const RecordStretch &stretch);
    friend bool operator==(const LostIds &, const LostIds &) = default;
};

// "1,204 trades missing, being fetched".
[[nodiscard]] QString lostText(const LostIds &lost, const QLocale &locale);

// A market's stretches on the axis of time: where its trades are recorded, and where we lost some. What happened between
// the two trades around a lost stretch nobody knows, so it lasts from one to the other. A value.
class StretchTimeline {
    Q_DECLARE_TR_FUNCTIONS(tidemark::StretchTimeline)

public:
    // What is lost in neighbouring pixel columns, from ≤ column < to, counted in device pixels from the plot's left edge.
    struct Run {
        int from = 0;
        int to = 0;
        StretchKind kind = StretchKind::Missing; // the gravest
        LostIds lost;
    };

    StretchTimeline() = default;
    explicit StretchTimeline(const std::vector<RecordStretch> &stretches);

    [[nodiscard]] bool isLost(Timestamp moment) const { return m_lost.contains(moment); }
    // Whether the record is known to have the trades of that moment.
    [[nodiscard]] bool isRecorded(Timestamp moment) const { return m_stored.contains(moment) && !isLost(moment); }

    // What is lost between two moments, wholly or in part.
    [[nodiscard]] LostIds lostBetween(Timestamp from, Timestamp to) const;

    // Where trades were lost. Without a known beginning they reach an hour back.
    [[nodiscard]] const TimeRanges &lost() const { return m_lost; }

    // What a picture shows of them: bounded by its pixels, and no stretch so short that it is not seen. One that has no
    // end yet ends at `until`.
    [[nodiscard]] std::vector<Run> runs(const ChartFrame &frame, Timestamp until) const;

private:
    std::vector<RecordStretch> m_losses;
    TimeRanges m_lost;
    TimeRanges m_stored;
};

} // namespace tidemark
