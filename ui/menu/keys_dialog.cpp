#include "ui/menu/keys_dialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace tidemark {
namespace {

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

std::vector<std::pair<QString, QString>> windowKeys()
{
    const auto tabs = KeysDialog::tr("%1 to %2").arg(shown(Qt::CTRL | Qt::Key_1), shown(Qt::CTRL | Qt::Key_4));
    return {
        {tabs, KeysDialog::tr("Live, History, Record, Alerts")},
        {shown(Qt::CTRL | Qt::Key_N), KeysDialog::tr("Add a market")},
        {shown(Qt::Key_Delete), KeysDialog::tr("Remove the marked market")},
        {shown(Qt::CTRL | Qt::Key_G), KeysDialog::tr("Go to a time")},
        {shown(Qt::CTRL | Qt::Key_E), KeysDialog::tr("Export a range")},
        {shown(Qt::CTRL | Qt::Key_Comma), KeysDialog::tr("Settings")},
        {shown(Qt::Key_F10), KeysDialog::tr("Menu")},
        {shown(Qt::Key_F1), KeysDialog::tr("These keys; in a chart, the chart's own")},
        {shown(Qt::CTRL | Qt::Key_Q), KeysDialog::tr("Quit; nothing is lost")},
    };
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const auto keys = windowKeys();
    auto *table = new QTableWidget(int(keys.size()), 2);
    table->setAccessibleName(tr("Keys of the window"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(4 * gap);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < int(keys.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(keys[std::size_t(row)].first));
        table->setItem(row, 1, new QTableWidgetItem(keys[std::size_t(row)].second));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *chart = new QLabel(tr("A chart has keys of its own: click into it, or reach it with Tab, and press F1."));
    chart->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(2 * gap);
    column->addWidget(table);
    column->addWidget(chart);
    column->addWidget(buttons);
    resize(60 * gap, 56 * gap);
    table->setCurrentCell(0, 0);
    table->setFocus();
}

} // namespace tidemark
