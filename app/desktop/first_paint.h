#pragma once

#include <QEvent>
#include <QObject>

namespace tidemark {

// Notices when a window has been painted for the first time: only then has a start shown anything. GUI thread.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    explicit FirstPaint(QObject &window) { window.installEventFilter(this); }

Q_SIGNALS:
    void painted();

protected:
    // The filter comes before the paint, so what it says waits in the queue until that is done.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace tidemark
