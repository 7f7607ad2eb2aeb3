#pragma once

#include "ui/live/chart_arrangement.h"

#include <QRect>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QScrollArea;
class QSplitter;

namespace tidemark {

// Shows widgets as an arrangement says, in rows with splits that can be dragged; scrolls where there are more than there is
// room for. Knows nothing about what the widgets are; they stay alive whatever is arranged. GUI thread.
class ChartGrid : public QWidget {
    Q_OBJECT

public:
    // Where something that is dragged would come to stand: beside a chart, or, in an empty grid, anywhere.
    struct Target {
        Symbol neighbour;
        Side side = Side::Right;
        QRect mark; // in the grid
    };

    explicit ChartGrid(QWidget *parent = nullptr);

    void arrange(const ChartArrangement &arrangement, const std::function<QWidget *(Symbol)> &widgetOf);
    // Equal shares for all.
    void level();
    // As they were given, until the grid is shown; none where it was given none.
    [[nodiscard]] ChartSplits splits() const;
    void setSplits(const ChartSplits &splits);

    [[nodiscard]] std::optional<Target> targetAt(QPoint globalPosition) const;
    void mark(const std::optional<Target> &target);

    // Moves the split beside the chart by a small step: to the right (down), or back.
    void moveSplit(Symbol symbol, Side side);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void clear();
    void setRow(QSplitter *row, const ChartArrangement::Row &symbols, const std::function<QWidget *(Symbol)> &widgetOf);

    QScrollArea *m_scroll;
    QSplitter *m_rows = nullptr;
    QWidget *m_mark;
    ChartSplits m_given;
    bool m_isLaidOut = false; // since it was arranged
    std::vector<std::pair<Symbol, QWidget *>> m_widgets;
};

} // namespace tidemark
