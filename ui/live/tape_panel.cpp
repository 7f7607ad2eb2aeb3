#include "ui/live/tape_panel.h"

#include "ui/live/tape_model.h"
#include "ui/live/tape_table.h"
#include "ui/number_format.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"
#include "ui/trade_filter_fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto pace = 100ms;
const QString openKey = QStringLiteral("open");

} // namespace

TapePanel::TapePanel(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QFrame(parent),
      m_model(new TapeModel(std::move(scales), this)),
      m_table(new TapeTable(m_model)),
      m_title(new QLabel),
      m_note(new QLabel),
      m_hold(new QPushButton),
      m_filterButton(new QPushButton(symbolicIcon(QStringLiteral("search")), tr("Filter"))),
      m_fields(new TradeFilterFields(TradeFilterFields::Shape::TwoRows)),
      m_filterNote(new QLabel)
{
    setProperty("card", true);
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFont(tabularFont(font()));
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hold->setProperty("segment", true);
    m_hold->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(createHeader());
    column->addWidget(createFilter());
    column->addWidget(m_filterNote);
    column->addWidget(m_table, 1);
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &TapePanel::fill);
    connect(m_hold, &QPushButton::toggled, this, &TapePanel::setHeld);
    connect(m_table, &TapeTable::holdToggled, this, [this] { setHeld(!m_isHeld); });
    connect(m_table, &TapeTable::leftTop, this, [this] { setHeld(true); });
    tell();
    showFilter();
}

QLayout *TapePanel::createHeader()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, gap / 2, gap / 2, 0);
    row->setSpacing(gap);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(m_filterButton);
    row->addWidget(m_hold);
    return row;
}

QWidget *TapePanel::createFilter()
{
    m_filterButton->setProperty("segment", true);
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Show only large trades, one side or some prices (Ctrl+Shift+F)"));
    m_filterButton->setAccessibleDescription(m_filterButton->toolTip());
    m_filterNote->setWordWrap(true);
    m_filterNote->setContentsMargins(gap, gap / 2, gap, gap / 2);
    auto *clear = new QPushButton(tr("Clear"));
    clear->setToolTip(tr("Show every trade again"));
    clear->setAccessibleName(tr("Clear the filter"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    row->setSpacing(gap);
    row->addWidget(m_fields, 1);
    row->addWidget(clear, 0, Qt::AlignTop);
    box->hide();
    connect(m_filterButton, &QPushButton::toggled, box, &QWidget::setVisible);
    connect(m_fields, &TradeFilterFields::changed, this, &TapePanel::applyFilter);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_fields->clear();
        applyFilter();
    });
    return box;
}

void TapePanel::openFilter()
{
    m_filterButton->setChecked(true);
    m_fields->focusFirst();
}

QVariantMap TapePanel::filterState() const
{
    auto state = m_fields->state();
    state.insert(openKey, m_filterButton->isChecked());
    return state;
}

void TapePanel::restoreFilter(const QVariantMap &state)
{
    m_fields->restoreState(state);
    m_filterButton->setChecked(state.value(openKey).toBool());
    applyFilter();
}

// What cannot be read changes nothing.
void TapePanel::applyFilter()
{
    const auto filter = m_fields->filter();
    m_filterProblem = filter.message();
    if (filter) {
        m_waiting.clear();
        m_model->setFiltered(!filter->isEmpty());
        m_model->restart(m_filter.choose(*filter));
        m_arrived = 0;
    }
    showFilter();
}

// Also while its fields are out of sight: nobody is to take a part for the whole.
void TapePanel::showFilter()
{
    const bool isActive = m_filter.isActive();
    const auto hidden = !isActive ? QString() : formatCounted(m_filter.hidden(), QStringLiteral("Filtered: %1 trade is hidden."), tr("Filtered: %1 trades are hidden.", nullptr, numerus(m_filter.hidden())), QLocale());
    const auto words = m_filterProblem.isEmpty() ? hidden : m_filterProblem;
    if (words != m_filterNote->text()) {
        m_filterNote->setText(words);
        m_table->setAccessibleDescription(words);
    }
    m_filterNote->setVisible(!words.isEmpty());
    m_filterButton->setIcon(symbolicIcon(QStringLiteral("search"), isActive ? Tone::Accent : Tone::Text));
    m_table->setEmptyText(isActive && m_filter.hidden() > 0 ? tr("No trade of this market has passed the filter yet.") : m_emptyText);
}

void TapePanel::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_model->setTimeFormat(format);
}

void TapePanel::refreshScales()
{
    m_model->refreshScales();
}

void TapePanel::showMarket(Symbol symbol, std::span<const Trade> known)
{
    m_symbol = symbol;
    m_waiting.clear();
    m_filter.restart();
    m_model->restart(m_filter.let(known));
    showFilter();
    m_isHeld = false;
    m_arrived = 0;
    m_table->scrollToTop();
    tell();
}

void TapePanel::addTrades(std::span<const Trade> arrived)
{
    const auto passing = m_filter.let(arrived);
    std::span<const Trade> trades(passing);
    m_arrived += m_isHeld ? std::int64_t(trades.size()) : 0;
    const auto most = m_isHeld ? TapeModel::capacity : TapeModel::mostAtOnce;
    if (trades.size() > most)
        trades = trades.last(most);
    m_waiting.insert(m_waiting.end(), trades.begin(), trades.end());
    // Trimmed in large steps: dropping a few at each batch would move all the others each time.
    if (m_waiting.size() > 2 * most)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - std::ptrdiff_t(most));
    if (!isVisible() || m_pace.isActive())
        return;
    // At once where it may be, so that it is one picture with what else has changed.
    if (m_sinceFill.isValid() && m_sinceFill.elapsed() < pace.count())
        m_pace.start();
    else
        fill();
}

void TapePanel::setNow(Timestamp now)
{
    if (m_isHeld)
        return;
    const auto *newest = m_model->tradeAt(0);
    const bool isOld = newest && m_format.date(newest->tradedAt) != m_format.date(now);
    const auto note = isOld ? tr("of %1").arg(m_format.date(newest->tradedAt)) : QString();
    if (note != m_note->text())
        m_note->setText(note);
}

void TapePanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showFilter();
}

void TapePanel::fill()
{
    m_sinceFill.start();
    if (m_filter.isActive())
        showFilter();
    if (m_isHeld) {
        m_note->setText(tr("held still, %1 more").arg(formatCount(m_arrived, QLocale())));
        return;
    }
    m_model->add(m_waiting);
    m_waiting.clear();
}

void TapePanel::setHeld(bool held)
{
    if (std::exchange(m_isHeld, held) == held)
        return;
    m_arrived = 0;
    if (!held) {
        m_model->add(m_waiting, TapeModel::capacity);
        m_waiting.clear();
        m_table->scrollToTop();
        m_table->setCurrentIndex({});
    }
    tell();
}

void TapePanel::tell()
{
    const auto name = m_symbol.toString();
    m_title->setText(m_symbol.isEmpty() ? tr("Trades") : tr("Trades of %1").arg(name));
    m_table->setAccessibleName(m_title->text());
    m_note->clear();
    fill();
    const QSignalBlocker blocker(m_hold);
    m_hold->setChecked(m_isHeld);
    m_hold->setEnabled(!m_symbol.isEmpty());
    m_hold->setText(m_isHeld ? tr("Follow") : tr("Hold still"));
    m_hold->setIcon(symbolicIcon(m_isHeld ? QStringLiteral("follow") : QStringLiteral("pause")));
    m_hold->setToolTip(m_isHeld ? tr("Show the newest trades again (Space)") : tr("Let the trades stand still to read them (Space)"));
    m_hold->setAccessibleName(m_hold->text());
    m_hold->setAccessibleDescription(m_hold->toolTip());
}

void TapePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fill();
}

} // namespace tidemark
