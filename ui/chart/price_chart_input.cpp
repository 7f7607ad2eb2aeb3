#include "ui/chart/price_chart_private.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// The price chart's hands: what mouse, wheel and keys do to its view.

namespace tidemark {
namespace {

constexpr double wheelStep = 120;   // Qt's unit: one notch of a wheel
constexpr double zoomOfNotch = 0.8; // of the time shown
constexpr int scrollPart = 10;      // of the span, for one key or notch

} // namespace

void PriceChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_private->canvas->resize(size());
    m_private->refresh();
}

void PriceChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_private->userMoved();
}

void PriceChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_private->readTheme();
    if (event->type() == QEvent::FontChange)
        m_private->priceCharacters = 0;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_private->refresh();
}

void PriceChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_private->isInPlot(event->position())) {
        event->ignore();
        return;
    }
    m_private->pressedAt = event->position();
    m_private->pressedFrom = m_private->view.from();
}

void PriceChart::mouseMoveEvent(QMouseEvent *event)
{
    m_private->cursor = event->position();
    if (m_private->pressedAt) {
        const auto distance = event->position().x() - m_private->pressedAt->x();
        if (!m_private->isDragging && std::abs(distance) >= QGuiApplication::styleHints()->startDragDistance()) {
            m_private->isDragging = true;
            setCursor(Qt::ClosedHandCursor);
        }
        if (m_private->isDragging) {
            m_private->view.moveTo(m_private->pressedFrom - m_private->durationOf(distance));
            m_private->userMoved();
            return;
        }
    }
    m_private->refreshContent();
}

void PriceChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_private->pressedAt)
        return;
    const bool wasClick = !m_private->isDragging;
    const auto position = m_private->pressedAt->x();
    m_private->pressedAt.reset();
    m_private->isDragging = false;
    setCursor(Qt::CrossCursor);
    if (wasClick && m_private->frame.isPlaced)
        Q_EMIT momentPicked(m_private->frame.timeAt(position));
}

void PriceChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_private->isInPlot(event->position()))
        return;
    m_private->view.goBack();
    m_private->userMoved();
}

void PriceChart::wheelEvent(QWheelEvent *event)
{
    if (!m_private->view.isPlaced())
        return;
    const auto turned = QPointF(event->angleDelta()) / wheelStep;
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const auto notches = isSideways ? turned.x() : turned.y();
        m_private->view.panBy(-m_private->durationOf(m_private->frame.plot.width() / scrollPart * notches));
    } else {
        const auto &plot = m_private->frame.plot;
        const auto anchor = m_private->frame.timeAt(std::clamp(event->position().x(), plot.left(), plot.right()));
        m_private->view.zoom(anchor, std::pow(zoomOfNotch, turned.y()));
    }
    m_private->userMoved();
    event->accept();
}

void PriceChart::keyPressEvent(QKeyEvent *event)
{
    auto &view = m_private->view;
    const auto &data = m_private->data;
    switch (event->key()) {
    case Qt::Key_Left:
        view.panBy(-view.span() / scrollPart);
        break;
    case Qt::Key_Right:
        view.panBy(view.span() / scrollPart);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoomInPlace(zoomOfNotch);
        break;
    case Qt::Key_Minus:
        view.zoomInPlace(1 / zoomOfNotch);
        break;
    case Qt::Key_Home:
        if (const auto oldest = data.oldest())
            view.moveTo(*oldest - view.span() / scrollPart);
        break;
    case Qt::Key_End:
        if (view.returnsToNewest())
            view.goBack();
        else if (const auto newest = data.newest())
            view.moveTo(newest->at + view.span() / scrollPart - view.span());
        break;
    case Qt::Key_F:
        view.goBack();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_private->userMoved();
}

void PriceChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_private->cursor.reset();
    m_private->refreshContent();
}

void PriceChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // A click shows by itself where it went; the frame is for those who come by keyboard.
    const auto reason = event->reason();
    m_private->hasVisibleFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    m_private->refreshContent();
}

void PriceChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_private->hasVisibleFocus = false;
    m_private->refreshContent();
}

} // namespace tidemark
