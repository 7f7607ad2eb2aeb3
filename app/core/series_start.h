#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <QMetaType>

#include <cstdint>

namespace tidemark {

// The exchange has started a market's trade ids again.
struct SeriesStart {
    Symbol symbol;
    Timestamp beganAt;         // trades from then on are the new series' …
    std::int64_t firstId = 0;  // … which begins with this id, or with 0 where nobody could tell
    Timestamp formerlyAt;      // a trade of the former series was then

    friend bool operator==(const SeriesStart &, const SeriesStart &) = default;
};

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::SeriesStart)
