#pragma once

#include <QObject>
#include <QPoint>

class QMouseEvent;
class QWidget;

namespace tidemark {

// A drag that begins on a widget and is followed wherever the pointer goes, until the button is let go; Escape, the other
// button or the loss of the focus end it without effect. No event loop of its own, as QDrag has one. GUI thread.
class DragGesture : public QObject {
    Q_OBJECT

public:
    // Watches `widget`, which it belongs to.
    explicit DragGesture(QWidget *widget);

    void cancel();

Q_SIGNALS:
    void pressed(QPoint position); // in the widget
    void moved(QPoint globalPosition);
    void dropped(QPoint globalPosition);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void end();

    QWidget *m_widget;
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace tidemark
