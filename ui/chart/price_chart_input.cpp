#include "ui/chart/price_chart_private.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

// What reaches the price chart from outside, handed on to those who know what it means.

namespace tidemark {

bool PriceChart::event(QEvent *event)
{
    // The chart's own keys come before the window's shortcuts while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PriceChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->canvas->resize(size());
    m_private->viewMoved();
}

void PriceChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_private->viewMoved();
}

void PriceChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_private->readTheme();
    if (event->type() == QEvent::FontChange)
        m_private->priceCharacters = 0;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_private->viewMoved();
}

void PriceChart::mousePressEvent(QMouseEvent *event)
{
    m_private->hasVisibleFocus = false;
    if (event->button() == Qt::LeftButton)
        m_private->hands.press(*event);
}

void PriceChart::mouseMoveEvent(QMouseEvent *event)
{
    m_private->cursor = event->position();
    if (!m_private->measuresByKeys)
        m_private->keyedCross.reset();
    m_private->hands.move(*event);
    m_private->pointingChanged();
}

void PriceChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_private->hands.release(*event);
}

void PriceChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_private->hands.doubleClick(*event);
}

void PriceChart::wheelEvent(QWheelEvent *event)
{
    m_private->hands.turnWheel(*event);
    event->accept();
}

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    const auto command = commandOf(*event);
    if (command && !m_private->hasVisibleFocus) {
        m_private->hasVisibleFocus = hasFocus();
        m_private->pointingChanged();
    }
    if (!command || !m_private->obey(*command))
        QWidget::keyPressEvent(event);
}

void PriceChart::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key has a command of its own, which knows the crosshair of the keys.
    if (event->reason() == QContextMenuEvent::Keyboard || m_private->view.partAt(event->pos()) == ChartView::Part::None)
        return;
    m_private->showMenu(event->globalPos(), m_private->pointing.at(QPointF(event->pos())));
}

void PriceChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_private->cursor.reset();
    m_private->pointingChanged();
}

void PriceChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A click shows by itself where it went; the frame is for those who come by keyboard.
    const auto reason = event->reason();
    m_private->hasVisibleFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    m_private->pointingChanged();
}

void PriceChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_private->hasVisibleFocus = false;
    m_private->pointingChanged();
}

} // namespace tidemark
