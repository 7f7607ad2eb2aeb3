#include "ui/menu/keys_dialog.h"

#include "ui/dialog_size.h"
#include "ui/menu/window_keys.h"
#include "ui/rows_table.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tidemark {
namespace {

constexpr int keyWidth = 22 * gap;  // the same in all lists
constexpr int wordsWidth = 48 * gap;
constexpr int rowHeight = 4 * gap;

[[nodiscard]] QTableWidget *createTable(const WindowKeys &keys)
{
    const auto count = int(keys.keys.size());
    auto *table = new QTableWidget(count, 2);
    table->setAccessibleName(keys.name);
    table->setHorizontalHeaderLabels({KeysDialog::tr("Key"), KeysDialog::tr("What it does")});
    table->horizontalHeader()->hide();
    setUpRows(*table, rowHeight);
    table->setItemDelegate(new TintedDelegate(table));
    for (int row = 0; row < count; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys.keys[std::size_t(row)].keys));
        table->setItem(row, 1, new QTableWidgetItem(keys.keys[std::size_t(row)].what));
    }
    table->setColumnWidth(0, keyWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(count * rowHeight + 2 * table->frameWidth());
    table->setMinimumWidth(keyWidth + wordsWidth);
    return table;
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * gap);
    left->addWidget(createList(keysOfWindow()));
    left->addWidget(createList(keysInBoard()));
    left->addWidget(createList(keysInAlerts()));
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(2 * gap);
    right->addWidget(createList(keysInLive()));
    right->addWidget(createList(keysInReplay()));
    right->addWidget(createList(keysInManual()));
    right->addStretch(1);
    auto *all = new QWidget;
    auto *lists = new QHBoxLayout(all);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(2 * gap);
    lists->addLayout(left);
    lists->addLayout(right);
    auto *chart = new QLabel(tr("A chart has keys of its own: click into it, or reach it with F6, and press F1."));
    chart->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    auto *scroll = new QScrollArea;
    scroll->setWidget(all);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Lists of keys"));
    column->addWidget(scroll, 1);
    column->addWidget(chart);
    column->addWidget(buttons);
    auto *first = findChild<QTableWidget *>();
    first->setCurrentCell(0, 0);
    first->setFocus();
    auto size = sizeHint() - scroll->sizeHint() + all->sizeHint();
    if (size.height() > roomFor(*this).height())
        size.rwidth() += scroll->verticalScrollBar()->sizeHint().width(); // the lists are as wide beside it
    resizeOnScreen(*this, size);
}

QWidget *KeysDialog::createList(const WindowKeys &keys)
{
    auto *list = new QWidget;
    auto *heading = new QLabel(keys.heading);
    auto bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    column->addWidget(heading);
    column->addWidget(createTable(keys));
    return list;
}

} // namespace tidemark
