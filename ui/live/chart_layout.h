#pragma once

#include "ui/live/chart_arrangement.h"

#include <QVariantMap>

namespace tidemark {

// Which charts are looked at: all of an arrangement, with the splits between them, or the marked one alone, and those apart. A plain value.
struct ChartLayout {
    ChartArrangement arrangement;
    ChartSplits splits;
    std::vector<Symbol> apart; // have a window of their own, and no place among the others
    Symbol marked;
    bool isAlone = false;
    ChartArrangement beforeApart; // the others when the last one got a window of its own

    [[nodiscard]] bool shows(Symbol symbol) const; // also apart, or alone without a place among the others
    [[nodiscard]] bool isApart(Symbol symbol) const;
    [[nodiscard]] std::vector<Symbol> seen() const; // without those apart
    [[nodiscard]] std::vector<Symbol> all() const;  // also those that others hide at the moment
    // Back to where it was, if the others still stand as they did.
    void setApart(Symbol symbol, bool apart);
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
