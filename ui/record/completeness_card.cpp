#include "ui/record/completeness_card.h"

#include "ui/record/gap_search.h"
#include "ui/record/market_row.h"
#include "ui/record/outline_asker.h"
#include "ui/record/record_axis.h"
#include "ui/record/record_bar.h"
#include "ui/record/record_legend.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr std::array<microseconds, 3> lengths{hours(1), days(1), days(7)}; // and, last, all there is
constexpr seconds refreshing(3);

} // namespace

CompletenessCard::CompletenessCard(RecordPort &port, std::int64_t largestGapFetched, QWidget *parent)
    : QFrame(parent),
      m_now(wallClock()),
      m_asker(new OutlineAsker(port, refreshing, this)),
      m_search(new GapSearch(port, largestGapFetched, this)),
      m_ranges(new QButtonGroup(this)),
      m_axis(new RecordAxis),
      m_pointed(new QLabel),
      m_empty(new QLabel),
      m_column(new QVBoxLayout)
{
    setProperty("card", true);
    layOut();
    wire();
    chooseRange(0);
    showEmpty();
}

QWidget *CompletenessCard::createHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const QStringList names{tr("Last hour"), tr("Day"), tr("Week"), tr("All")};
    for (int range = 0; range < names.size(); ++range) {
        auto *button = new QPushButton(names.at(range));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setAccessibleName(tr("Show: %1").arg(names.at(range)));
        m_ranges->addButton(button, range);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(new RecordLegend);
    return header;
}

QWidget *CompletenessCard::createAxisRow()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(MarketRow::nameWidth(*this) + gap + RecordBar::inset);
    row->addWidget(m_axis, 1);
    row->addSpacing(MarketRow::stateWidth(*this) + gap + RecordBar::inset);
    return line;
}

QScrollArea *CompletenessCard::createRows()
{
    auto *rows = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap / 2);
    m_column->addStretch(1);
    rows->setLayout(m_column);
    auto *scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Records of the markets"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false); // the card's ground shows
    rows->setAutoFillBackground(false);
    return scroll;
}

void CompletenessCard::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pointed->setForegroundRole(QPalette::PlaceholderText);
    m_pointed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap + 4, gap, gap + 4, gap);
    column->setSpacing(gap / 2);
    column->addWidget(createHeader());
    auto *axis = createAxisRow();
    auto *rows = createRows();
    // Where the rows need a scroll bar, the axis ends before it as the bars do.
    connect(rows->verticalScrollBar(), &QScrollBar::rangeChanged, axis, [rows, axis](int, int most) {
        axis->setContentsMargins(0, 0, most > 0 ? rows->verticalScrollBar()->sizeHint().width() : 0, 0);
    });
    column->addWidget(axis);
    column->addWidget(m_empty, 1);
    column->addWidget(rows, 1);
    column->addWidget(m_pointed);
}

void CompletenessCard::wire()
{
    connect(m_ranges, &QButtonGroup::idClicked, this, &CompletenessCard::chooseRange);
    connect(m_asker, &OutlineAsker::due, this, [this] {
        m_asker->setSpan(askedSpan());
        showSpan();
    });
    connect(m_asker, &OutlineAsker::answered, this, &CompletenessCard::showRecord);
    connect(m_search, &GapSearch::changed, this, &CompletenessCard::showGaps);
}

MarketRow *CompletenessCard::createRow(Symbol symbol)
{
    auto *row = new MarketRow(symbol);
    connect(row, &MarketRow::pointedChanged, this, &CompletenessCard::tellPointed);
    connect(row, &MarketRow::replayWanted, this, &CompletenessCard::replayWanted);
    connect(row, &MarketRow::gapFetchWanted, m_search, &GapSearch::fetch);
    connect(row, &MarketRow::gapSkipWanted, m_search, &GapSearch::skip);
    return row;
}

void CompletenessCard::tellPointed(const QString &words)
{
    const auto idle = m_unavailable.isEmpty() ? tr("Point at a bar, or go along it with the arrow keys, to read what it shows.")
                                              : m_unavailable;
    m_pointed->setText(words.isEmpty() ? idle : words);
    m_pointed->setToolTip(words);
}

// Rows of markets that stay keep what they show.
void CompletenessCard::setSymbols(const std::vector<Symbol> &symbols)
{
    m_symbols = symbols;
    m_areRowsStale = true;
    if (isVisible())
        makeRows();
    m_asker->setSymbols(symbols);
    m_search->setSymbols(symbols);
    showEmpty();
}

// Each is a handful of widgets: of a whole exchange that is more than the rest of the window, so they are made for who looks at them.
void CompletenessCard::makeRows()
{
    if (!std::exchange(m_areRowsStale, false))
        return;
    std::vector<MarketRow *> rows;
    for (const auto symbol : m_symbols) {
        const auto former = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto *row) { return row->symbol() == symbol; });
        rows.push_back(former == m_rows.end() ? createRow(symbol) : *former);
        if (former != m_rows.end())
            m_rows.erase(former);
    }
    for (auto *gone : m_rows)
        gone->deleteLater();
    m_rows = std::move(rows);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_column->removeWidget(m_rows[i]);
        m_column->insertWidget(int(i), m_rows[i]);
    }
    for (auto *row : m_rows) {
        row->setLargeGap(m_search->gaps().newestOf(row->symbol()));
        row->show(); // what is made while its parent is shown would be seen an event later
    }
    showEmpty();
    showSpan();
}

void CompletenessCard::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_axis->setTimeFormat(format);
    showSpan();
}

void CompletenessCard::setNow(Timestamp exchangeNow)
{
    m_now = exchangeNow;
    m_search->setNow(exchangeNow);
}

void CompletenessCard::setUnavailable(const QString &reason)
{
    if (reason == m_unavailable)
        return;
    m_unavailable = reason;
    showEmpty();
    m_search->setAvailable(reason.isEmpty());
    askOrRest();
}

void CompletenessCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    makeRows();
    askOrRest();
}

void CompletenessCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    askOrRest();
}

void CompletenessCard::askOrRest()
{
    if (m_unavailable.isEmpty() && isVisible())
        m_asker->start();
    else
        m_asker->stop();
}

void CompletenessCard::chooseRange(int range)
{
    m_ranges->button(range)->setChecked(true);
    showSpan();
    if (m_asker->isRunning())
        m_asker->askAll();
}

Timestamp CompletenessCard::earliest() const
{
    auto moment = m_now - lengths.front();
    for (const auto &[symbol, begins] : m_begins) {
        if (std::find(m_symbols.begin(), m_symbols.end(), symbol) != m_symbols.end())
            moment = std::min(moment, begins);
    }
    return moment;
}

RecordSpan CompletenessCard::askedSpan() const
{
    const auto range = std::size_t(std::max(m_ranges->checkedId(), 0));
    return {range < lengths.size() ? m_now - lengths.at(range) : recordsBegin, m_now};
}

// All there is begins with the oldest record, which only the answers tell.
RecordSpan CompletenessCard::shownSpan() const
{
    const auto asked = askedSpan();
    return {asked.from == recordsBegin ? earliest() : asked.from, asked.to};
}

void CompletenessCard::showSpan()
{
    const auto span = shownSpan();
    const TellingTime telling{m_format, m_now, QLocale()};
    m_axis->setSpan(span);
    for (auto *row : m_rows) {
        row->setTelling(telling);
        row->setSpan(span);
    }
}

void CompletenessCard::showEmpty()
{
    m_empty->setVisible(m_symbols.empty());
    m_empty->setText(tr("No markets are watched, so there is no record to show. Add one in Live (Ctrl+N)."));
    m_pointed->setVisible(!m_symbols.empty());
    for (auto *row : m_rows)
        row->setUnavailable(m_unavailable);
    tellPointed({});
}

void CompletenessCard::showRecord(const RecordOutline &outline)
{
    for (auto *row : m_rows) {
        if (row->symbol() == outline.symbol)
            row->showOutline(outline);
    }
    if (outline.recordBegins && std::exchange(m_begins[outline.symbol], *outline.recordBegins) != *outline.recordBegins)
        showSpan();
}

void CompletenessCard::showGaps()
{
    for (auto *row : m_rows)
        row->setLargeGap(m_search->gaps().newestOf(row->symbol()));
    Q_EMIT largeGapsChanged();
}

} // namespace tidemark
