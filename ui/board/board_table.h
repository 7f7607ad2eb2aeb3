#pragma once

#include "core/symbol.h"
#include "ui/board/board_row.h"
#include "ui/figures/figure_table.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>

class QMenu;

namespace tidemark {

class BoardModel;
class ColumnChoices;

// The board's table. A click on a title sorts; the order is kept while a hand is in the rows, and the marked market stays marked wherever
// it goes. Enter or a double click asks for a market's chart; what is typed is for the filter. GUI thread.
class BoardTable : public FigureTable {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds handRests{4}; // until a hand that does nothing is no longer in the rows

    explicit BoardTable(BoardModel *model, QWidget *parent = nullptr);

    [[nodiscard]] Symbol selected() const;
    void select(Symbol symbol); // and comes to it
    // Whether somebody points at a row, goes through them, or has opened something of one.
    [[nodiscard]] bool isInHand() const;
    // What of the rows is to be seen, and what they say now is told.
    void tellSeen();
    // What stands where no row is.
    void setEmptyText(const QString &text);
    // While rows are put anew: the marked market and the place that is looked at stay.
    void keepPlace(const std::function<void()> &change);
    // Asked when the menu of a market opens that is not recorded.
    void setMayRecord(std::function<bool()> mayRecord) { m_mayRecord = std::move(mayRecord); }
    // Which columns there are, and how wide a person made them; widths that were for the titles of another language are not taken again.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &columns, const QString &language);

Q_SIGNALS:
    void rowSelected(tidemark::Symbol symbol); // empty: none
    void chartAsked(tidemark::Symbol symbol);
    void recordingAsked(tidemark::Symbol symbol);
    void typed(const QString &text); // for the filter
    void escaped();
    void orderAsked(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void setColumns();
    void fit();
    void addRowChoices(QMenu *menu, Symbol symbol);
    void noteHand();
    [[nodiscard]] bool isForFilter(const QKeyEvent &event) const;

    BoardModel *m_model;
    ColumnChoices *m_columns = nullptr;
    QString m_emptyText;
    std::function<bool()> m_mayRecord;
    QElapsedTimer m_hand; // since it did something
    int m_menus = 0;      // that are open
    bool m_isKeeping = false;
    bool m_isFitting = false;
    bool m_isByHand = false; // the widths are a person's
};

} // namespace tidemark
