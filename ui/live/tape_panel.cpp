#include "ui/live/tape_panel.h"

#include "ui/live/tape_model.h"
#include "ui/live/tape_table.h"
#include "ui/number_format.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto pace = 100ms;

} // namespace

TapePanel::TapePanel(std::shared_ptr<const SymbolScales> scales, QWidget *parent)
    : QFrame(parent),
      m_model(new TapeModel(std::move(scales), this)),
      m_table(new TapeTable(m_model)),
      m_title(new QLabel),
      m_note(new QLabel),
      m_hold(new QPushButton)
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
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, gap / 2, gap / 2, 0);
    row->setSpacing(gap);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(m_hold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &TapePanel::fill);
    connect(m_hold, &QPushButton::toggled, this, &TapePanel::setHeld);
    connect(m_table, &TapeTable::holdToggled, this, [this] { setHeld(!m_isHeld); });
    connect(m_table, &TapeTable::leftTop, this, [this] { setHeld(true); });
    tell();
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
    m_model->restart(known);
    m_isHeld = false;
    m_arrived = 0;
    m_table->scrollToTop();
    tell();
}

void TapePanel::addTrades(std::span<const Trade> trades)
{
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
    m_table->setEmptyText(text);
}

void TapePanel::fill()
{
    m_sinceFill.start();
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
