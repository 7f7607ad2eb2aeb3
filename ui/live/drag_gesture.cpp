#include "ui/live/drag_gesture.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

namespace tidemark {

DragGesture::DragGesture(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

void DragGesture::cancel()
{
    m_isPressed = false;
    if (!m_isDragging)
        return;
    end();
    Q_EMIT cancelled();
}

void DragGesture::end()
{
    m_isDragging = false;
    m_widget->unsetCursor();
    qApp->removeEventFilter(this);
}

void DragGesture::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return cancel();
    m_isPressed = true;
    m_pressedAt = event.position().toPoint();
    Q_EMIT pressed(m_pressedAt);
}

bool DragGesture::move(const QMouseEvent &event)
{
    if (!m_isPressed || !(event.buttons() & Qt::LeftButton))
        return false;
    const auto way = (event.position().toPoint() - m_pressedAt).manhattanLength();
    if (!m_isDragging && way < QApplication::startDragDistance())
        return false;
    if (!m_isDragging) {
        m_isDragging = true;
        m_widget->setCursor(Qt::ClosedHandCursor);
        qApp->installEventFilter(this); // keys go to whoever has the focus
    }
    Q_EMIT moved(event.globalPosition().toPoint());
    return true;
}

bool DragGesture::release(const QMouseEvent &event)
{
    m_isPressed = false;
    if (!m_isDragging)
        return false;
    end();
    Q_EMIT dropped(event.globalPosition().toPoint());
    return true;
}

bool DragGesture::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isDragging && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        event->accept(); // nobody else's while a drag is under way
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            cancel(); // not before, or the key itself would reach who has the focus
        return true;
    }
    if (watched != m_widget)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent &>(*event));
        return false;
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent &>(*event));
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
    case QEvent::WindowBlocked:
    case QEvent::UngrabMouse:
        cancel();
        return false;
    default:
        return false;
    }
}

} // namespace tidemark
