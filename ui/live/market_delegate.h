#pragma once

#include "ui/figures/figure_table.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPersistentModelIndex>
#include <QTimer>

namespace tidemark {

// The market list's cells: a price that changed is tinted for a moment, and the place in the window's range is a mark on a
// line. Nothing is repainted but the tinted cells, and those only while they are seen. GUI thread.
class MarketDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit MarketDelegate(QObject *parent = nullptr);

    // Prices may have changed in the rows of this cell's; those that did are tinted from now on.
    void noteChange(const QModelIndex &price);
    void forgetTints();

Q_SIGNALS:
    void faded(const QModelIndex &price); // a little, or wholly

protected:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Tint {
        int way = 0;
        int ticks = 0;
        qint64 beganAt = 0; // ms
    };
    void fade();

    QHash<QPersistentModelIndex, Tint> m_tints;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace tidemark
