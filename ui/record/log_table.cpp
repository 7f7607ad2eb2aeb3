#include "ui/record/log_table.h"

#include "ui/record/log_model.h"
#include "ui/rows_table.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace tidemark {

LogTable::LogTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TintedDelegate(this));
    setAccessibleName(tr("Log"));
    setUpRows(*this, 3 * gap);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(model);
    follow();
    const auto fit = [this](int column, const QString &widest) {
        horizontalHeader()->resizeSection(column, std::max(fontMetrics().horizontalAdvance(widest), widthOfTitle(*this, column)) + 3 * gap);
    };
    horizontalHeader()->setSectionsClickable(false);
    fit(LogModel::TimeColumn, QStringLiteral("00:00:00.000"));
    fit(LogModel::LevelColumn, tr("Warning"));
    fit(LogModel::CategoryColumn, QStringLiteral("exchange"));
    horizontalHeader()->setStretchLastSection(true);
}

void LogTable::setEmptyText(const QString &words)
{
    m_emptyText = words;
    viewport()->update();
}

// The newest line stays in sight while it was in sight; who reads elsewhere is not moved, also when the oldest lines go.
void LogTable::follow()
{
    auto *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_isFollowing = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_isFollowing)
            bar->setValue(most);
    });
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this, bar](const QModelIndex &, int first, int last) {
        if (first == 0 && !m_isFollowing)
            bar->setValue(bar->value() - (last + 1) * verticalHeader()->defaultSectionSize());
    });
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        QTableView::keyPressEvent(event);
}

void LogTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintEmptyText(*this, m_emptyText, Qt::AlignHCenter);
}

} // namespace tidemark
