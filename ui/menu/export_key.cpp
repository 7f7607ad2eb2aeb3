#include "ui/menu/export_key.h"

#include "ui/chart/price_chart.h"

#include <QApplication>
#include <QKeyEvent>

namespace tidemark {

ExportKey::ExportKey(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool ExportKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_window->isActiveWindow() || qobject_cast<PriceChart *>(watched))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_E || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace tidemark
