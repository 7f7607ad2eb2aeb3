#include "ui/chart/chart_table.h"

#include "core/counted.h"
#include "core/whole_file.h"
#include "ui/chart/table_figures.h"
#include "ui/number_format.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace tidemark {

ChartTable::ChartTable(QWidget *chart, QString title)
    : ChartPanel(tr("What the chart shows"), chart), m_title(std::move(title)), m_model(new ChartTableModel(this)), m_view(new QTableView),
      m_sentence(new QLabel)
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What the chart shows"));
    setUpRows(*m_view, 3 * gap);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // to be copied
    m_view->horizontalHeader()->setResizeContentsPrecision(200);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setWordWrap(true);
    content().addWidget(m_view, 1);
    content().addLayout(createFoot());
    setFocusProxy(m_view);
    // A table would search its rows for a letter.
    const auto add = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    add(Qt::Key_T, [this] { closePanel(); });
    add(Qt::Key_F5, [this] { Q_EMIT refreshWanted(); });
    add(QKeySequence::Copy, [this] { copyRows(); });
    add(QKeySequence::Save, [this] { askForFile(); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto moment = m_model->momentAt(index.row());
        closePanel();
        Q_EMIT momentChosen(moment);
    });
}

QLayout *ChartTable::createFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_sentence, 1);
    const auto add = [this, row](const QString &name, const QString &toolTip, auto act) {
        auto *button = new QPushButton(name);
        button->setToolTip(toolTip);
        button->setAccessibleDescription(toolTip);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("&Copy"), tr("Copy the marked rows for a spreadsheet (Ctrl+C); Ctrl+A marks all"), &ChartTable::copyRows);
    add(tr("&Save as CSV…"), tr("Write all rows, the oldest first (Ctrl+S)"), &ChartTable::askForFile);
    return row;
}

// As they stand there.
std::vector<std::size_t> ChartTable::markedRows() const
{
    std::vector<std::size_t> rows;
    for (const auto &index : m_view->selectionModel()->selectedRows())
        rows.push_back(std::size_t(m_model->rowCount() - 1 - index.row()));
    std::sort(rows.begin(), rows.end(), std::greater<>());
    return rows;
}

void ChartTable::copyRows()
{
    const auto rows = markedRows();
    if (rows.empty())
        return;
    QGuiApplication::clipboard()->setText(tableText(m_model->content(), rows, QLatin1Char('\t')));
    say(formatCounted(std::ssize(rows), QStringLiteral("%1 row was copied."), tr("%1 rows were copied.", nullptr, numerus(std::ssize(rows))), QLocale()));
}

void ChartTable::askForFile()
{
    if (m_model->rowCount() == 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the table"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const auto stamp = toIsoString(m_model->momentAt(0)).left(19).remove(QLatin1Char(':'));
    dialog->selectFile(QStringLiteral("%1 %2.csv").arg(m_title.isEmpty() ? tr("Chart") : m_title, stamp));
    connect(dialog, &QFileDialog::fileSelected, this, &ChartTable::writeTo);
    dialog->open();
}

void ChartTable::writeTo(const QString &path)
{
    std::vector<std::size_t> rows(std::size_t(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    const auto text = tableText(m_model->content(), rows, QLatin1Char(',')).toUtf8();
    const auto written = replaceFile(path, text);
    const auto name = QDir::toNativeSeparators(path);
    say(written ? tr("Written to %1.").arg(name) : tr("%1 cannot be written: %2. Choose another place, or make room there.").arg(name, written.message()));
}

void ChartTable::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_view->setAccessibleDescription(sentence);
}

// What a person chose to see beside the price stands before it: a narrow chart has no room for all.
void ChartTable::orderColumns()
{
    auto &header = *m_view->horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        header.moveSection(header.visualIndex(column), column);
    const auto figures = int(m_model->content().figures.size());
    for (int i = 0; i < figures; ++i)
        header.moveSection(header.visualIndex(header.count() - figures + i), 1 + i);
}

// A scroll bar may still come.
int ChartTable::room() const
{
    return m_view->contentsRect().width() - m_view->verticalScrollBar()->sizeHint().width();
}

// As wide as the table where that is enough for all of them.
void ChartTable::fitColumns()
{
    auto &header = *m_view->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    m_view->resizeColumnsToContents();
    if (header.length() < room()) {
        header.setSectionResizeMode(QHeaderView::Stretch);
        header.setSectionResizeMode(0, QHeaderView::ResizeToContents); // a time that is cut tells nothing
    }
}

// Widths that a person drew stay while there is no room for more.
void ChartTable::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    const auto &header = *m_view->horizontalHeader();
    if (header.count() > 0 && (header.sectionResizeMode(header.count() - 1) == QHeaderView::Stretch || header.length() < room()))
        fitColumns();
}

void ChartTable::open(ChartTableModel::Content content)
{
    m_model->show(std::move(content));
    orderColumns();
    const auto sayCounted = [this](const QString &one, const QString &many) { m_sentence->setText(formatCounted(m_model->rowCount(), one, many, QLocale())); };
    switch (m_model->kind()) {
    case ChartTableModel::Kind::Trades:
        sayCounted(QStringLiteral("%1 trade in view. Enter goes to it in the chart, F5 reads anew."),
                 tr("%1 trades in view, the newest first. Enter goes to one in the chart, F5 reads anew.", nullptr, m_model->rowCount()));
        break;
    case ChartTableModel::Kind::Candles:
        sayCounted(QStringLiteral("%1 candle in view. Enter goes to it in the chart, F5 reads anew."),
                 tr("%1 candles in view, the newest first. Enter goes to one in the chart, F5 reads anew.", nullptr, m_model->rowCount()));
        break;
    case ChartTableModel::Kind::Columns:
        sayCounted(QStringLiteral("%1 pixel column with trades: zoom in to read trades one by one."),
                 tr("%1 pixel columns with trades, the newest first: zoom in to read trades one by one.", nullptr, m_model->rowCount()));
        break;
    }
    m_view->setAccessibleDescription(m_sentence->text());
    openPanel();
    fitColumns(); // only what is shown knows how wide it is
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

} // namespace tidemark
