#include "ui/tray/system_tray_area.h"

#include <QMenu>

#include <utility>

namespace tidemark {

SystemTrayArea::SystemTrayArea(QObject *parent) : TrayArea(parent)
{
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT pressed();
    });
    // Qt says so for every program's notification that is clicked anywhere on the bus.
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (std::exchange(m_isSaid, false))
            Q_EMIT sayingPressed();
    });
}

bool SystemTrayArea::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTrayArea::show(QMenu &menu)
{
    m_icon.setContextMenu(&menu);
    m_icon.show();
}

void SystemTrayArea::setIcon(const QIcon &icon)
{
    m_icon.setIcon(icon);
}

void SystemTrayArea::setToolTip(const QString &words)
{
    m_icon.setToolTip(words);
}

void SystemTrayArea::say(const QString &title, const QString &sentence)
{
    m_isSaid = true;
    m_icon.showMessage(title, sentence, m_icon.icon());
}

} // namespace tidemark
