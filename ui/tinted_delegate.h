#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace tidemark {

// Keeps a cell's own colour while its row is marked, and marks the whole row where the table has the focus.
class TintedDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, option->widget && option->widget->hasFocus());
        if (index.data(Qt::ForegroundRole).isValid())
            option->palette.setBrush(QPalette::HighlightedText, option->palette.brush(QPalette::Text));
    }
};

} // namespace tidemark
