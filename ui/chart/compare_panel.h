#pragma once

#include "core/result.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/view/comparison_choice.h"

#include <vector>

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
    void offerOthers();
    void add();
    // What was typed, or the one market that is offered for a part of its name; none where it may be several.
    [[nodiscard]] Result<Symbol> meant() const;
    void removeMarked();
    void change(const ComparisonChoice &choice);
    void say(const QString &sentence);

    QLineEdit *m_edit;
    std::vector<Symbol> m_markets;
    QStringListModel *m_offered; // those of them that could be added when the panel was opened
    QPushButton *m_add;
    QLabel *m_sentence;
    QListWidget *m_list;
    QPushButton *m_remove;
    QButtonGroup *m_measures;
    Symbol m_own;
    ComparisonChoice m_choice;
};

} // namespace tidemark
