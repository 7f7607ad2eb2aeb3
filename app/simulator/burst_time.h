#pragma once

#include "core/timestamp.h"

#include <chrono>

namespace tidemark {

// A part of a generated market's trades comes in bursts: in the last moments of each period, which divides a day. Both ways between the
// time of day and the even time that trades are made in. A value.
struct BurstTime {
    std::chrono::microseconds every{0}; // 0: no bursts
    std::chrono::microseconds length{200'000};
    double share = 0; // of all trades

    [[nodiscard]] Timestamp even(Timestamp moment) const { return mapped(moment, calm(), evenCalm()); }
    [[nodiscard]] Timestamp told(Timestamp moment) const { return mapped(moment, evenCalm(), calm()); }

private:
    using Micros = std::chrono::microseconds;

    [[nodiscard]] Micros calm() const { return every - length; }
    [[nodiscard]] Micros evenCalm() const { return Micros(std::int64_t(double(every.count()) * (1 - share))); }
    // Within each period, what lies before `from` is stretched to end at `to`, and the rest to fill what is left.
    [[nodiscard]] Timestamp mapped(Timestamp moment, Micros from, Micros to) const
    {
        if (every.count() == 0)
            return moment;
        const auto micros = microsOf(moment);
        const auto within = micros % every.count();
        const auto begin = micros - within;
        const auto place = within < from.count() ? within * to.count() / from.count()
                                                 : to.count() + (within - from.count()) * (every - to).count() / (every - from).count();
        return timestampFromMicros(begin + place);
    }
};

} // namespace tidemark
