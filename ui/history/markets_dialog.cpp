#include "ui/history/markets_dialog.h"

#include "core/moment_figures.h"
#include "core/whole_file.h"
#include "ui/dialog_size.h"
#include "ui/history/markets_model.h"
#include "ui/history/moment_edit.h"
#include "ui/number_format.h"
#include "ui/rows_table.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// What is absent comes last, whichever way is sorted by what there is.
class AbsentLast : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool isLeftThere = left.data(sortRole()).isValid();
        const bool isRightThere = right.data(sortRole()).isValid();
        if (isLeftThere == isRightThere)
            return isLeftThere && QSortFilterProxyModel::lessThan(left, right);
        return (sortOrder() == Qt::AscendingOrder) == isLeftThere; // downwards the answer is turned round
    }
};

QLabel *captionOf(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

MarketsDialog::MarketsDialog(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QDialog(parent),
      m_port(port),
      m_model(new MarketsModel(std::move(scales), this)),
      m_sorted(new AbsentLast(this)),
      m_moment(new MomentEdit(MomentEdit::Precision::Second)),
      m_against(new MomentEdit(MomentEdit::Precision::Second)),
      m_zone(new QLabel),
      m_sentence(new QLabel),
      m_table(new QTableView),
      m_export(new QPushButton(tr("&Export…")))
{
    setWindowTitle(tr("All markets at this moment"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_export->setToolTip(tr("Write the table as CSV"));
    m_export->setAutoDefault(false);
    createTable();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addLayout(createQuestion());
    column->addWidget(m_table, 1);
    column->addLayout(createButtons());
    for (auto *edit : {m_moment, m_against}) {
        connect(edit, &MomentEdit::momentEdited, this, &MarketsDialog::ask);
        connect(edit, &MomentEdit::remarked, this, &MarketsDialog::say);
    }
    connect(m_export, &QPushButton::clicked, this, &MarketsDialog::askForFile);
    connect(m_table, &QTableView::activated, this, &MarketsDialog::pick);
    resizeOnScreen(*this, sizeHint());
}

QSize MarketsDialog::sizeHint() const
{
    return {std::max(130 * gap, widthOfTable() + 4 * gap), 72 * gap};
}

QLayout *MarketsDialog::createQuestion()
{
    m_moment->setAccessibleName(tr("Moment"));
    m_against->setAccessibleName(tr("Change since this moment"));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(captionOf(tr("&Moment"), m_moment));
    row->addWidget(m_moment);
    row->addSpacing(gap);
    row->addWidget(captionOf(tr("Change &since"), m_against));
    row->addWidget(m_against);
    row->addWidget(m_zone);
    row->addStretch(1);
    return row;
}

QLayout *MarketsDialog::createButtons()
{
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_export);
    row->addWidget(close);
    return row;
}

void MarketsDialog::createTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(MarketsModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new TintedDelegate(m_table));
    m_table->setAccessibleName(tr("All markets at this moment"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MarketsModel::MarketColumn, Qt::AscendingOrder);
    setUpRows(*m_table, 3 * gap);
    auto *columns = m_table->horizontalHeader();
    const auto digit = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < MarketsModel::ColumnCount; ++column)
        columns->resizeSection(column, std::max((column == MarketsModel::MarketColumn ? 14 : 13) * digit, widthOfTitle(*m_table, column)) + 2 * gap);
    columns->setStretchLastSection(true);
}

// With the last column, whose width is what the others leave, as wide as a young record's words.
int MarketsDialog::widthOfTable() const
{
    const auto words = m_table->fontMetrics().horizontalAdvance(m_model->beginningText(wallClock()));
    const auto last = std::max(words, widthOfTitle(*m_table, MarketsModel::RecordColumn)) + 2 * gap;
    const auto *columns = m_table->horizontalHeader();
    return columns->length() - columns->sectionSize(MarketsModel::RecordColumn) + last + m_table->verticalScrollBar()->sizeHint().width();
}

void MarketsDialog::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_moment->setTimeFormat(format);
    m_against->setTimeFormat(format);
    m_zone->setText(format.zoneName(m_moment->moment()));
    m_model->setTimeFormat(format);
}

void MarketsDialog::setUnavailable(const QString &reason)
{
    const bool cameBack = reason.isEmpty() && !m_unavailable.isEmpty();
    m_unavailable = reason;
    if (cameBack && isVisible())
        ask();
}

void MarketsDialog::showMoment(Timestamp moment)
{
    m_moment->setMoment(moment);
    m_against->setMoment(moment - 24h);
    ask();
    show();
    raise();
    activateWindow();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MarketsDialog::ask()
{
    m_zone->setText(m_format.zoneName(m_moment->moment()));
    if (!m_unavailable.isEmpty()) {
        m_model->setAnswer({});
        m_export->setEnabled(false);
        say(m_unavailable);
        return;
    }
    say(tr("Asking the record…"));
    m_asked = m_port.ask(MomentQuestion{.moment = m_moment->moment(), .against = m_against->moment(), .wantsDays = true},
                         [this](const MomentAnswer &answer) { showAnswer(answer); });
}

void MarketsDialog::showAnswer(const MomentAnswer &answer)
{
    const auto marked = m_sorted->mapToSource(m_table->currentIndex());
    const auto symbol = marked.isValid() ? m_model->market(marked.row()).symbol : Symbol();
    m_model->setAnswer(answer);
    m_export->setEnabled(!answer.markets.empty());
    auto current = m_sorted->index(0, 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->market(row).symbol == symbol)
            current = m_sorted->mapFromSource(m_model->index(row, 0));
    }
    m_table->setCurrentIndex(current);
    if (!answer.problem.isEmpty()) {
        say(tr("The record could not be read: %1").arg(answer.problem));
        return;
    }
    const auto known = std::count_if(answer.markets.begin(), answer.markets.end(), [](const MomentPrice &price) { return price.price().has_value(); });
    const auto sure = std::count_if(answer.markets.begin(), answer.markets.end(), [](const MomentPrice &price) { return price.isComplete(); });
    say(tr("%1; %2 with a price then, %3 of them complete for sure. Enter shows a market’s second.")
            .arg(formatCounted(std::ssize(answer.markets), QStringLiteral("%1 market"), tr("%1 markets", nullptr, numerus(std::ssize(answer.markets))), locale()), locale().toString(qint64(known)), locale().toString(qint64(sure))));
}

void MarketsDialog::pick(const QModelIndex &index)
{
    const auto row = m_sorted->mapToSource(index).row();
    if (row < 0)
        return;
    hide();
    Q_EMIT momentPicked(m_model->market(row).symbol, m_model->answer().moment);
}

void MarketsDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the table"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("markets-%1.csv").arg(TimeFormat().dateTime(m_model->answer().moment).remove(QLatin1Char('-')).remove(QLatin1Char(':')).replace(QLatin1Char(' '), QLatin1Char('T'))));
    connect(dialog, &QFileDialog::fileSelected, this, &MarketsDialog::exportTo);
    dialog->open();
}

// In the order of the markets' names, whatever the table is sorted by: the same as the command line writes.
void MarketsDialog::exportTo(const QString &path)
{
    const auto written = replaceFile(path, momentCsv(m_model->answer()));
    if (written)
        say(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        say(tr("%1 cannot be written: %2. Choose another place, or make room there.").arg(QDir::toNativeSeparators(path), written.message()));
}

void MarketsDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_table->setAccessibleDescription(sentence);
}

} // namespace tidemark
