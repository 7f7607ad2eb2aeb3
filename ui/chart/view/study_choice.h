#pragma once

#include "core/timestamp.h"

namespace tidemark {

// Which studies a chart shows, and from where the mean price is meant.
struct StudyChoice {
    enum class Anchor { Day, View };

    bool vwap = false;
    Anchor anchor = Anchor::Day; // midnight UTC, anew each day; or the view's left edge
    bool delta = false;          // what takers bought less what they sold, with its running sum over the view

    [[nodiscard]] bool isEmpty() const { return !vwap && !delta; }
    friend bool operator==(const StudyChoice &, const StudyChoice &) = default;
};

} // namespace tidemark
