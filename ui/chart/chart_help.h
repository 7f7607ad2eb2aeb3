#pragma once

#include "ui/chart/chart_panel.h"

class QBoxLayout;
class QScrollArea;

namespace tidemark {

// All keys and hands of a chart, in the chart.
class ChartHelp : public ChartPanel {
    Q_OBJECT

public:
    explicit ChartHelp(QWidget *chart);

    // In the middle of the chart, as large as it needs and there is room.
    void placeIn(const QRect &area);

private:
    QScrollArea *m_scroll;
    QBoxLayout *m_columns; // side by side, or one below the other
};

} // namespace tidemark
