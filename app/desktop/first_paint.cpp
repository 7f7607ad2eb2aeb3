#include "desktop/first_paint.h"

#include <QEvent>

namespace tidemark {

FirstPaint::FirstPaint(QObject &window)
{
    window.installEventFilter(this);
}

// The filter comes before the paint, so what it says waits in the queue until that is done.
bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tidemark
