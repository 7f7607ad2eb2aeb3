#pragma once

#include <QObject>

class QKeySequence;

namespace tidemark {

class LiveCharts;

// The keys of Live that arrange its charts; a chart's own are in chart_keys.h. GUI thread.
class ChartShortcuts : public QObject {
    Q_OBJECT

public:
    // They count wherever the focus is on `page`, and belong to it.
    ChartShortcuts(LiveCharts &charts, QWidget *page);

private:
    void addMoves();
    template <typename Act>
    void add(const QKeySequence &keys, Act act);

    LiveCharts &m_charts;
    QWidget *m_page;
};

} // namespace tidemark
