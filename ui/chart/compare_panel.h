#pragma once

#include "ui/chart/chart_panel.h"
#include "ui/chart/view/comparison_choice.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStringListModel;

namespace tidemark {

// With which markets a chart compares its own, and how two of them: what is chosen is shown at once. GUI thread.
class ComparePanel : public ChartPanel {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *chart);

    // What is completed while one types; any other market of the record may be typed.
    void offer(const std::vector<Symbol> &markets);
    void openWith(Symbol own, const ComparisonChoice &choice);
    void setChoice(const ComparisonChoice &choice);
    void placeIn(const QRect &area);

Q_SIGNALS:
    void chosen(const tidemark::ComparisonChoice &choice);

private:
    void layOut();
    void wire();
    void add();
    void removeMarked();
    void change(const ComparisonChoice &choice);
    void say(const QString &sentence);

    QLineEdit *m_edit;
    QStringListModel *m_offered;
    QPushButton *m_add;
    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_remove;
    QButtonGroup *m_measures;
    Symbol m_own;
    ComparisonChoice m_choice;
};

} // namespace tidemark
