#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace tidemark {

// Here is what paints figures that change many times a second. They are most of what Live costs, and Qt's ways are made for
// what stays: a view that lets its ground through has everything below it painted again, down to the window, whenever a
// figure changes; the style sheet does far more for a cell than fill it and write a line; and shaping a text costs more than
// all else of it. So tables and labels here are opaque, cells are painted by hand, and figures are set glyph by glyph.

// A table for cells that a CellDelegate paints. GUI thread.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Paints a cell: a ground, what a subclass puts on it, and one line of text. Looks as other tables do: a marked row keeps
// the cells' own colours. GUI thread.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int margin = 8; // at both sides of the words

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    static constexpr int markWidth = 4;

    // Under the words.
    virtual void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    // A place on a line through the middle of `line`, as a mark that begins at `left`.
    static void paintMark(QPainter *painter, const QRectF &line, double left, const QPalette &palette);
};

} // namespace tidemark
