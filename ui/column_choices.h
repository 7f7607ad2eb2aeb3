#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

class QMenu;
class QTableView;

namespace tidemark {

// What a person does with the columns of a table: they are moved and made wider by their titles, and shown or hidden in the titles' menu or in
// any other that has these choices. GUI thread.
class ColumnChoices : public QObject {
    Q_OBJECT

public:
    using Title = QString (*)(int column);

    // Those from `first` on can be hidden. Belongs to the table.
    ColumnChoices(QTableView *table, int first, int leastWidth, Title title);

    void addTo(QMenu *menu);
    // A menu of the table, which goes when it is closed.
    void popUp(QMenu *menu, QPoint globalPosition);

Q_SIGNALS:
    void chosen(); // one was shown or hidden
    void opened(QMenu *menu);

private:
    QTableView *m_table;
    int m_first;
    Title m_title;
};

} // namespace tidemark
