#pragma once

#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_table_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace tidemark {

// The table of what a chart draws, in its place: for those who read by keyboard or by ear, and to be copied or written as CSV. It stands still
// until it is asked for anew.
class ChartTable : public ChartPanel {
    Q_OBJECT

public:
    // `title`: whose chart it is, for the names of files.
    ChartTable(QWidget *chart, QString title);

    void open(ChartTableModel::Content content);
    [[nodiscard]] ChartTableModel &model() { return *m_model; }

Q_SIGNALS:
    // The crosshair is wanted where the marked row is.
    void momentChosen(tidemark::Timestamp moment);
    void refreshWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *createFoot();
    void orderColumns();
    void fitColumns();
    [[nodiscard]] int room() const;
    void copyRows();
    void askForFile();
    void writeTo(const QString &path);
    void say(const QString &sentence);
    [[nodiscard]] std::vector<std::size_t> markedRows() const;

    QString m_title;
    ChartTableModel *m_model;
    QTableView *m_view;
    QLabel *m_sentence;
};

} // namespace tidemark
