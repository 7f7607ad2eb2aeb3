#pragma once

#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_table_model.h"

class QLabel;
class QTableView;

namespace tidemark {

// The table of what a chart draws, in its place: for those who read by keyboard or by ear. It stands still until it is
// asked for anew.
class ChartTable : public ChartPanel {
    Q_OBJECT

public:
    explicit ChartTable(QWidget *chart);

    void open(ChartTableModel::Content content);
    [[nodiscard]] ChartTableModel &model() { return *m_model; }

Q_SIGNALS:
    // The crosshair is wanted where the marked row is.
    void momentChosen(tidemark::Timestamp moment);
    void refreshWanted();

private:
    void fitColumns();

    ChartTableModel *m_model;
    QTableView *m_view;
    QLabel *m_sentence;
};

} // namespace tidemark
