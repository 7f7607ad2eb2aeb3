#pragma once

#include <QStyledItemDelegate>

namespace tidemark {

// Paints a table's cells by hand: a ground, what a subclass puts on it, and one line of text. Tables whose figures change
// many times a second are painted through it and not through the style sheet, which does far more for each cell. Looks as
// other tables do: a marked row keeps the cells' own colours. GUI thread.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int margin = 8; // at both sides of the words

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // Under the words.
    virtual void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace tidemark
