#include "ui/viewer_guard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace tidemark {
namespace {

constexpr auto mark = "changesRecord";

} // namespace

void markChangesRecord(QWidget *control)
{
    control->setProperty(mark, true);
}

ViewerGuard::ViewerGuard(QWidget *window) : QObject(window), m_window(window), m_title(window->windowTitle()) {}

void ViewerGuard::setTitle(const QString &title)
{
    m_title = title;
    showTitle();
}

void ViewerGuard::showTitle()
{
    m_window->setWindowTitle(isViewer() ? m_title + tr(" (viewer)") : m_title);
}

void ViewerGuard::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    release();
    m_reason = reason;
    showTitle();
    if (reason.isEmpty())
        return;
    for (auto *control : m_window->findChildren<QWidget *>())
        guard(control);
    qApp->installEventFilter(this);
}

bool ViewerGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
        keepReason(static_cast<QWidget *>(watched));
    const bool mayBeNew = event->type() == QEvent::Polish || event->type() == QEvent::Show || event->type() == QEvent::EnabledChange;
    if (mayBeNew && watched->isWidgetType())
        guard(static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

// A dialog's parent is in another window.
bool ViewerGuard::isOurs(const QWidget *control) const
{
    while (control && control != m_window)
        control = control->parentWidget();
    return control;
}

void ViewerGuard::guard(QWidget *control)
{
    if (!control->property(mark).toBool() || !isOurs(control))
        return;
    const bool isKnown = m_guarded.contains(control) && m_guarded[control].control;
    if (!isKnown) {
        m_guarded[control] = {control, control->toolTip(), control->accessibleDescription()};
        control->setToolTip(m_reason);
        control->setAccessibleDescription(m_reason);
    }
    if (!control->testAttribute(Qt::WA_ForceDisabled))
        control->setEnabled(false);
}

// What its page says of it meanwhile is said again once it may be used.
void ViewerGuard::keepReason(QWidget *control)
{
    const auto guarded = m_guarded.find(control);
    if (guarded == m_guarded.end() || !guarded->control || control->toolTip() == m_reason)
        return;
    guarded->toolTip = control->toolTip();
    control->setToolTip(m_reason);
}

void ViewerGuard::release()
{
    qApp->removeEventFilter(this);
    for (const auto &[control, toolTip, description] : std::exchange(m_guarded, {})) {
        if (!control)
            continue;
        control->setToolTip(toolTip);
        control->setAccessibleDescription(description);
        control->setEnabled(true);
    }
}

} // namespace tidemark
