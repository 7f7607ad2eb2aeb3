#include "ui/links/bookmarks_dialog.h"

#include "core/whole_file.h"
#include "ui/dialog_size.h"
#include "ui/links/bookmarks_model.h"
#include "ui/number_format.h"
#include "ui/rows_table.h"
#include "ui/tinted_delegate.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {

BookmarksDialog::BookmarksDialog(QWidget *parent)
    : QDialog(parent), m_model(new BookmarksModel(this)), m_sorted(new QSortFilterProxyModel(this)), m_table(new QTableView), m_sentence(new QLabel)
{
    setWindowTitle(tr("Bookmarks"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    createTable();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addLayout(createButtons());
    setBookmarks({});
    resizeOnScreen(*this, {96 * gap, 60 * gap});
}

void BookmarksDialog::createTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(BookmarksModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new TintedDelegate(m_table));
    m_table->setAccessibleName(tr("Bookmarks"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BookmarksModel::MomentColumn, Qt::DescendingOrder);
    setUpRows(*m_table, 4 * gap);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    const auto width = [this](const QString &text) { return m_table->fontMetrics().horizontalAdvance(text) + 4 * gap; };
    auto *columns = m_table->horizontalHeader();
    columns->resizeSection(BookmarksModel::MarketColumn, width(QStringLiteral("1000SATSUSDT")));
    columns->resizeSection(BookmarksModel::MomentColumn, width(QStringLiteral("2024-08-08 23:55:00.123456 UTC+2")));
    columns->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &BookmarksDialog::openMarked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BookmarksDialog::showButtons);
    connect(m_model, &BookmarksModel::renamed, this, &BookmarksDialog::renamed, Qt::QueuedConnection); // the editor is still open
    const auto add = [this](const QKeySequence &keys, void (BookmarksDialog::*act)()) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Copy, &BookmarksDialog::copyMarked);
    add(QKeySequence::Delete, &BookmarksDialog::deleteMarked);
    add(Qt::Key_F2, &BookmarksDialog::renameMarked);
}

QLayout *BookmarksDialog::createButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    m_ofMarked = {addButton(row, tr("&Open"), tr("Show the marked moment in History (Enter)"), &BookmarksDialog::openMarked),
                  addButton(row, tr("&Rename"), tr("Change the marked bookmark's word (F2)"), &BookmarksDialog::renameMarked),
                  addButton(row, tr("&Copy link"), tr("Copy a link to the marked moment (Ctrl+C)"), &BookmarksDialog::copyMarked),
                  addButton(row, tr("&Delete"), tr("Delete the marked bookmark; the record stays as it is (Del)"), &BookmarksDialog::deleteMarked)};
    row->addStretch(1);
    m_export = addButton(row, tr("&Export…"), tr("Write all bookmarks as CSV"), &BookmarksDialog::askForFile);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    row->addWidget(close);
    return row;
}

QPushButton *BookmarksDialog::addButton(QLayout *row, const QString &words, const QString &toolTip, void (BookmarksDialog::*act)())
{
    auto *button = new QPushButton(words);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void BookmarksDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_table->setFocus(Qt::OtherFocusReason);
}

void BookmarksDialog::setTimeFormat(const TimeFormat &format)
{
    m_model->setTimeFormat(format);
}

void BookmarksDialog::setBookmarks(const Bookmarks &bookmarks)
{
    const auto row = m_table->currentIndex().row();
    const auto before = marked();
    m_model->setBookmarks(bookmarks.all());
    auto current = m_sorted->index(std::clamp(row, 0, std::max(m_sorted->rowCount() - 1, 0)), BookmarksModel::WordColumn);
    for (int i = 0; before && i < m_model->rowCount(); ++i) {
        const auto &other = m_model->bookmark(i);
        if (other.symbol == before->symbol && other.at == before->at)
            current = m_sorted->mapFromSource(m_model->index(i, BookmarksModel::WordColumn));
    }
    m_table->setCurrentIndex(current);
    showButtons();
    say(m_model->rowCount() == 0 ? tr("There is no bookmark yet. Ctrl+B makes one of the moment that History shows, B in a chart one of the crosshair's.")
                                 : formatCounted(m_model->rowCount(), QStringLiteral("%1 bookmark. Enter shows its moment."), tr("%1 bookmarks. Enter shows one's moment.", nullptr, numerus(m_model->rowCount())), locale()));
}

std::optional<Bookmark> BookmarksDialog::marked() const
{
    const auto index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->bookmark(index.row())) : std::nullopt;
}

void BookmarksDialog::openMarked()
{
    const auto bookmark = marked();
    if (!bookmark)
        return;
    hide();
    Q_EMIT openWanted({bookmark->symbol, bookmark->at});
}

void BookmarksDialog::renameMarked()
{
    const auto word = m_table->currentIndex().siblingAtColumn(BookmarksModel::WordColumn);
    if (!word.isValid())
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(word);
    m_table->edit(word);
}

void BookmarksDialog::deleteMarked()
{
    if (const auto bookmark = marked())
        Q_EMIT deletionWanted(*bookmark);
}

void BookmarksDialog::copyMarked()
{
    if (const auto bookmark = marked()) {
        QGuiApplication::clipboard()->setText(MomentLink{bookmark->symbol, bookmark->at}.toString());
        say(tr("The link was copied."));
    }
}

void BookmarksDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the bookmarks"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("bookmarks.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &BookmarksDialog::exportTo);
    dialog->open();
}

// By market and time, whatever the table is sorted by.
void BookmarksDialog::exportTo(const QString &path)
{
    std::vector<Bookmark> all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.push_back(m_model->bookmark(row));
    const auto written = replaceFile(path, bookmarksCsv(all));
    if (written)
        say(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        say(tr("%1 cannot be written: %2. Choose another place, or make room there.").arg(QDir::toNativeSeparators(path), written.message()));
}

void BookmarksDialog::showButtons()
{
    for (auto *button : m_ofMarked)
        button->setEnabled(m_table->currentIndex().isValid());
    m_export->setEnabled(m_model->rowCount() > 0);
}

void BookmarksDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_table->setAccessibleDescription(sentence);
}

} // namespace tidemark
