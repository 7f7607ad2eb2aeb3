#pragma once

#include "ui/live/chart_arrangement.h"

#include <QVariantMap>

namespace tidemark {

// Which charts are looked at: all of an arrangement, with the splits between them, or the marked one alone. A plain value.
struct ChartLayout {
    ChartArrangement arrangement;
    ChartSplits splits;
    Symbol marked;
    bool isAlone = false;

    [[nodiscard]] bool shows(Symbol symbol) const; // also alone, without a place among the others
    [[nodiscard]] std::vector<Symbol> seen() const;
    void open(Symbol symbol); // marks it
    // Where it was the marked one, the chart that takes its place is.
    void close(Symbol symbol);
    // The market left the list.
    void remove(Symbol symbol);
    // The only chart becomes the market's, as people know it from a list beside a chart; true where it does.
    bool mark(Symbol symbol);
    void setAlone(bool alone);

    [[nodiscard]] QVariantMap state() const;
    // Of charts only those of watched markets. False where the state tells nothing.
    [[nodiscard]] bool restoreState(const QVariantMap &state, const std::vector<Symbol> &watched);
};

} // namespace tidemark
