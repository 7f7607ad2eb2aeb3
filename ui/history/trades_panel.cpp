#include "ui/history/trades_panel.h"

#include "ui/history/completeness_line.h"
#include "ui/history/export_bar.h"
#include "ui/history/found_model.h"
#include "ui/history/moment_edit.h"
#include "ui/history/search_bar.h"
#include "ui/history/trades_model.h"
#include "ui/rows_table.h"
#include "ui/theme.h"
#include "ui/tinted_delegate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace tidemark {
namespace {

QLabel *captionFor(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

TradesPanel::TradesPanel(RecordPort &port, std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QFrame(parent),
      m_port(port),
      m_model(new TradesModel(port, scales, this)),
      m_found(new FoundModel(port, scales, this)),
      m_search(new SearchBar),
      m_searchButton(new QPushButton(tr("&Search"))),
      m_fromEdit(new MomentEdit(MomentEdit::Precision::Minute)),
      m_toEdit(new MomentEdit(MomentEdit::Precision::Minute)),
      m_zone(new QLabel),
      m_fields(createFields()),
      m_row(new QGridLayout),
      m_count(new CompletenessLine),
      m_retry(new QPushButton(tr("Try again"))),
      m_table(new QTableView),
      m_export(new ExportBar(port))
{
    setProperty("card", true);
    createTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, gap, 1, gap);
    column->setSpacing(gap);
    column->addLayout(createRangeRow());
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    m_export->setContentsMargins(gap, 0, gap, 0);
    column->addWidget(m_export);
    for (auto *edit : {m_fromEdit, m_toEdit}) {
        edit->setPlaces(placesOf(port), [this] { return m_symbol; });
        connect(edit, &MomentEdit::momentEdited, this, &TradesPanel::takeEdits);
        connect(edit, &MomentEdit::remarked, this, [this](const QString &sentence) {
            m_typing = sentence;
            showCount();
        });
    }
    m_search->hide();
    connect(m_searchButton, &QPushButton::toggled, this, [this](bool isOpen) {
        m_search->setVisible(isOpen);
        if (isOpen)
            m_search->focusFirst();
        search();
    });
    connect(m_search, &SearchBar::changed, this, &TradesPanel::search);
    connect(m_found, &FoundModel::sentenceChanged, this, [this] {
        if (isSearching())
            m_search->say(m_found->sentence());
    });
    connect(m_table, &QTableView::activated, this, &TradesPanel::openRow);
    connect(m_retry, &QPushButton::clicked, this, &TradesPanel::reload);
    connect(m_model, &TradesModel::pageArrived, this, &TradesPanel::tryReveal);
    connect(m_model, &TradesModel::problemChanged, this, &TradesPanel::showCount);
    showCount();
}

QWidget *TradesPanel::createFields()
{
    m_fromEdit->setAccessibleName(tr("From minute"));
    m_toEdit->setAccessibleName(tr("To minute, not included"));
    m_toEdit->setToolTip(tr("The range ends before this minute"));
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, gap, 0);
    row->setSpacing(gap);
    row->addWidget(captionFor(tr("&From"), m_fromEdit));
    row->addWidget(m_fromEdit);
    row->addWidget(captionFor(tr("&to before"), m_toEdit));
    row->addWidget(m_toEdit);
    row->addWidget(m_zone);
    return fields;
}

QLayout *TradesPanel::createRangeRow()
{
    m_searchButton->setCheckable(true);
    m_searchButton->setToolTip(tr("Search these trades: by quantity, value, price, side, the largest, whole orders (Ctrl+F)"));
    m_searchButton->setAccessibleDescription(m_searchButton->toolTip());
    m_row->setContentsMargins(gap, 0, gap, 0);
    m_row->setSpacing(gap);
    m_row->setColumnStretch(1, 1);
    m_row->addWidget(m_fields, 0, 0);
    m_row->addWidget(m_count, 0, 1, Qt::AlignVCenter);
    m_row->addWidget(m_retry, 0, 2);
    m_row->addWidget(m_searchButton, 0, 3);
    return m_row;
}

// The sentence stands beside the fields where there it is read in a line or two, and below them where it is not. From there it does not come
// up while trades are being counted: the table would jump with every range.
void TradesPanel::placeCount()
{
    const auto buttons = m_searchButton->sizeHint().width() + (m_retry->isHidden() ? 0 : m_retry->sizeHint().width() + gap);
    const auto room = width() - m_fields->sizeHint().width() - buttons - 4 * gap;
    const bool isBeside = room >= m_count->minimumSizeHint().width() && m_count->heightForWidth(room) <= 2 * fontMetrics().lineSpacing() + gap / 2;
    if (isBeside == m_isCountBeside || (isBeside && m_outline.isUnderWay()))
        return;
    m_isCountBeside = isBeside;
    m_row->removeWidget(m_count);
    if (isBeside)
        m_row->addWidget(m_count, 0, 1, Qt::AlignVCenter);
    else
        m_row->addWidget(m_count, 1, 0, 1, m_row->columnCount());
    for (auto *edit : {m_fromEdit, m_toEdit})
        edit->setSentence(isBeside ? nullptr : m_count);
}

void TradesPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCount();
}

void TradesPanel::createTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TintedDelegate(m_table));
    m_table->setAccessibleName(tr("Trades of the range"));
    setUpRows(*m_table, 3 * gap);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionsClickable(false);
    const auto digit = m_table->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    columns->resizeSection(TradesModel::TimeColumn, 27 * digit + 2 * gap);
    columns->resizeSection(TradesModel::IdColumn, 13 * digit + 2 * gap);
    columns->resizeSection(TradesModel::PriceColumn, 13 * digit + 2 * gap);
    columns->resizeSection(TradesModel::QuantityColumn, 13 * digit + 2 * gap);
    columns->resizeSection(TradesModel::ValueColumn, 19 * digit + 2 * gap);
    columns->setStretchLastSection(true);
}

void TradesPanel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_fromEdit->setTimeFormat(format);
    m_toEdit->setTimeFormat(format);
    m_model->setTimeFormat(format);
    m_found->setTimeFormat(format);
    m_export->setTimeFormat(format);
    m_zone->setText(format.zoneName(m_from));
    placeCount();
}

void TradesPanel::setAvailable(bool available)
{
    if (available == m_isAvailable)
        return;
    m_isAvailable = available;
    reload();
}

void TradesPanel::setRange(Symbol symbol, Timestamp from, Timestamp to)
{
    m_symbol = symbol;
    m_from = from;
    m_to = to;
    m_fromEdit->setMoment(from);
    m_toEdit->setMoment(to);
    m_zone->setText(m_format.zoneName(from));
    reload();
}

bool TradesPanel::covers(Symbol symbol, Timestamp moment) const
{
    return symbol == m_symbol && m_from <= moment && moment < m_to;
}

void TradesPanel::takeEdits()
{
    m_awaited.reset();
    m_from = m_fromEdit->moment();
    m_to = m_toEdit->moment();
    m_zone->setText(m_format.zoneName(m_from));
    reload();
}

void TradesPanel::reload()
{
    m_model->clear();
    m_outline = {};
    m_export->setRange(m_symbol, m_from, m_to);
    if (m_isAvailable && !m_symbol.isEmpty() && m_from < m_to) {
        m_outline = m_port.ask(OutlineQuestion{{m_symbol, m_from, m_to}},
                               [this](const RangeOutline &outline) { showOutline(outline); });
    }
    search();
    showCount();
}

bool TradesPanel::isSearching() const
{
    return m_table->model() == m_found;
}

void TradesPanel::startSearch()
{
    m_searchButton->setChecked(true);
    m_search->focusFirst();
}

// What is asked for of the range, or every trade of it where nothing is.
void TradesPanel::search()
{
    const bool isPossible = m_searchButton->isChecked() && m_isAvailable && !m_symbol.isEmpty() && m_from < m_to;
    const auto question = isPossible ? m_search->question({m_symbol, m_from, m_to}) : std::optional<SearchQuestion>();
    if (!question || !*question) {
        m_found->clear();
        showModel(m_model);
        m_search->say(question.message());
        return;
    }
    showModel(m_found);
    m_found->search(**question);
}

void TradesPanel::showModel(QAbstractItemModel *model)
{
    if (m_table->model() == model)
        return;
    auto *former = m_table->selectionModel();
    m_table->setModel(model);
    delete former;
}

void TradesPanel::openRow(const QModelIndex &index)
{
    if (isSearching() && !m_found->toggle(index.row()))
        Q_EMIT momentPicked(m_found->trade(index.row()).tradedAt);
}

std::optional<Timestamp> TradesPanel::markedMoment() const
{
    const auto row = m_table->currentIndex().row();
    if (!m_table->hasFocus() || row < 0)
        return std::nullopt;
    if (isSearching())
        return m_found->trade(row).tradedAt;
    const auto *trade = m_model->tradeAt(row);
    return trade ? std::optional(trade->tradedAt) : std::nullopt;
}

void TradesPanel::showOutline(const RangeOutline &outline)
{
    m_completeness = outline.completeness;
    m_model->setOutline(outline);
    showCount();
    tryReveal();
}

void TradesPanel::reveal(Timestamp moment)
{
    m_awaited = moment;
    tryReveal();
}

void TradesPanel::tryReveal()
{
    if (!m_awaited || m_outline.isUnderWay() || isSearching())
        return;
    const auto row = m_model->rowOf(*m_awaited);
    if (!row)
        return;
    m_awaited.reset();
    m_table->setCurrentIndex(m_model->index(*row, 0));
    m_table->scrollTo(m_model->index(*row, 0), QAbstractItemView::PositionAtCenter);
}

void TradesPanel::showCount()
{
    const auto words = remark();
    const bool isCounted = words.isEmpty() && !m_symbol.isEmpty();
    const bool isTyped = m_fromEdit->isTyped() || m_toEdit->isTyped();
    if (isCounted && m_typing.isEmpty())
        m_count->showCompleteness(m_completeness, m_format);
    else
        m_count->showWords(m_typing.isEmpty() ? words : m_typing);
    m_retry->setVisible(m_isAvailable && !m_model->problem().isEmpty());
    m_export->setCompleteness(isCounted ? std::optional(m_completeness) : std::nullopt);
    m_export->setPossible(isCounted && !isTyped && m_model->trades() > 0); // never another range than the one that stands there
    placeCount();
}

// Why the range's trades are not counted; empty where they are.
QString TradesPanel::remark() const
{
    if (m_symbol.isEmpty())
        return {};
    if (!m_isAvailable)
        return tr("The record cannot be asked now.");
    if (m_from >= m_to)
        return tr("“From” must be before “to”.");
    if (m_outline.isUnderWay())
        return tr("Counting…");
    const auto problem = m_model->problem();
    return problem.isEmpty() ? QString() : tr("The trades could not be read: %1").arg(problem);
}

} // namespace tidemark
