#include "ui/live/pane_header.h"

#include "ui/figures/steady_label.h"
#include "ui/live/drag_gesture.h"
#include "ui/status/icon_label.h"
#include "ui/symbolic_icon.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tidemark {
namespace {

constexpr int headerHeight = 3 * gap + gap / 2;
constexpr int buttonSize = 3 * gap;

[[nodiscard]] SteadyLabel::Trend trendOf(int way, bool isDoubtful)
{
    if (isDoubtful)
        return SteadyLabel::Trend::Doubtful;
    return way > 0 ? SteadyLabel::Trend::Up : way < 0 ? SteadyLabel::Trend::Down : SteadyLabel::Trend::None;
}

[[nodiscard]] QString iconOf(Tone tone)
{
    return tone == Tone::Bad ? QStringLiteral("bad") : tone == Tone::Warning ? QStringLiteral("warning") : QStringLiteral("clock");
}

} // namespace

PaneHeader::PaneHeader(Symbol symbol, QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel(symbol.toString(), this)),
      m_price(new SteadyLabel(this)),
      m_percent(new SteadyLabel(this)),
      m_difference(new SteadyLabel(this)),
      m_stateIcon(new IconLabel(QStringLiteral("clock"), Tone::Dim, this)),
      m_state(new QLabel(this)),
      m_maximise(createButton(QStringLiteral("maximise"), tr("Show %1 alone (Ctrl+M)").arg(symbol.toString()))),
      m_apart(createButton(QStringLiteral("apart"), {})),
      m_close(createButton(QStringLiteral("close"), tr("Close the chart of %1 (Ctrl+W); it is still recorded").arg(symbol.toString()))),
      m_drag(new DragGesture(this))
{
    setFixedHeight(headerHeight);
    setMinimumWidth(3 * buttonSize);
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    auto figures = tabularFont(font());
    m_percent->setFont(figures);
    m_difference->setFont(figures);
    figures.setWeight(QFont::DemiBold);
    m_price->setFont(figures);
    m_close->setObjectName(QStringLiteral("close"));
    m_apart->setObjectName(QStringLiteral("apart"));
    m_maximise->setObjectName(QStringLiteral("maximise"));
    setApart(false);
    connect(m_maximise, &QToolButton::clicked, this, &PaneHeader::maximiseToggled);
    connect(m_apart, &QToolButton::clicked, this, &PaneHeader::apartToggled);
    connect(m_close, &QToolButton::clicked, this, &PaneHeader::closeAsked);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag to move the chart (Ctrl+Shift and an arrow key)"));
}

QToolButton *PaneHeader::createButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setProperty("flat", true);
    button->setIcon(symbolicIcon(icon, Tone::Dim));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setFixedSize(buttonSize, buttonSize);
    return button;
}

void PaneHeader::showFacts(const MarketFacts &facts)
{
    const auto isDoubtful = facts.state.isDoubtful;
    const auto widths = m_price->width() + m_percent->width() + m_difference->width();
    m_price->tell(facts.price.isEmpty() ? QStringLiteral("—") : facts.price, trendOf(0, isDoubtful));
    m_percent->tell(facts.percent, trendOf(facts.way, isDoubtful));
    m_difference->tell(facts.difference, trendOf(facts.way, isDoubtful));
    const bool isOther = m_state->text() != facts.state.words || m_isDoubtful != isDoubtful;
    if (isOther) {
        m_isDoubtful = isDoubtful;
        m_state->setText(facts.state.words);
        m_stateIcon->setIcon(iconOf(facts.state.tone), facts.state.tone);
    }
    m_state->setToolTip(facts.state.sentence);
    m_state->setAccessibleDescription(facts.state.sentence);
    m_stateIcon->setToolTip(facts.state.sentence);
    if (isOther || widths != m_price->width() + m_percent->width() + m_difference->width())
        fit();
}

void PaneHeader::setName(const QString &name)
{
    m_name->setText(name);
    fit();
}

void PaneHeader::setMarked(bool marked)
{
    if (std::exchange(m_isMarked, marked) != marked)
        update();
}

void PaneHeader::setMaximised(bool maximised)
{
    m_maximise->setIcon(symbolicIcon(maximised ? QStringLiteral("restore") : QStringLiteral("maximise"), Tone::Dim));
    m_maximise->setToolTip(maximised ? tr("Back to all charts (Ctrl+M)") : tr("Show %1 alone (Ctrl+M)").arg(m_name->text()));
    m_maximise->setAccessibleName(m_maximise->toolTip());
}

void PaneHeader::setApart(bool apart)
{
    m_maximise->setVisible(!apart);
    m_close->setVisible(!apart);
    m_apart->setIcon(symbolicIcon(apart ? QStringLiteral("restore") : QStringLiteral("apart"), Tone::Dim));
    m_apart->setToolTip(apart ? tr("Back among the other charts (Ctrl+W)") : tr("Show %1 in a window of its own (Ctrl+Shift+W)").arg(m_name->text()));
    m_apart->setAccessibleName(m_apart->toolTip());
    fit();
}

// From the left what there is room for, in the order of how much it is needed. The state stays where it says that a price
// may be old, since a chart that does not move looks like a quiet market.
void PaneHeader::fit()
{
    auto right = width() - gap / 2;
    for (auto *button : {m_close, m_maximise, m_apart}) {
        if (button->isHidden())
            continue;
        right -= buttonSize;
        button->move(right, (headerHeight - buttonSize) / 2);
    }
    right -= gap;
    auto left = gap;
    const auto place = [&](QWidget *widget, int wanted, int before) {
        const bool fits = left + before + wanted <= right;
        widget->setVisible(fits && wanted > 0);
        if (fits)
            widget->setGeometry(left + before, (headerHeight - widget->height()) / 2, wanted, widget->height());
        left += fits && wanted > 0 ? before + wanted : 0;
    };
    m_name->resize(m_name->sizeHint());
    m_state->resize(m_state->sizeHint());
    m_name->setGeometry(left, (headerHeight - m_name->height()) / 2, std::min(m_name->sizeHint().width(), right - left), m_name->height());
    left += m_name->width();
    place(m_price, m_price->width(), 3 * gap / 2);
    place(m_stateIcon, m_isDoubtful ? m_stateIcon->width() : 0, 3 * gap / 2);
    place(m_state, m_isDoubtful ? m_state->width() : 0, gap / 2);
    place(m_percent, m_percent->width(), 3 * gap / 2);
    place(m_difference, m_difference->width(), gap);
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PaneHeader::mouseDoubleClickEvent(QMouseEvent *)
{
    m_maximise->isHidden() ? Q_EMIT apartToggled() : Q_EMIT maximiseToggled();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = themeColors(palette());
    painter.setPen(colors.line);
    painter.drawLine(0, headerHeight - 1, width(), headerHeight - 1);
    if (m_isMarked)
        painter.fillRect(0, headerHeight - 2, width(), 2, colors.accent);
}

} // namespace tidemark
