#include "ui/tray/system_tray_area.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 15s; // a desktop that has just started needs some to bring its panel up

} // namespace

SystemTrayArea::SystemTrayArea(QObject *parent) : TrayArea(parent)
{
    m_oldTray.setInterval(betweenLooks);
    connect(&m_oldTray, &QTimer::timeout, this, &SystemTrayArea::lookAgain);
    if (QGuiApplication::platformName() == QLatin1String("xcb"))
        m_oldTray.start();
}

void SystemTrayArea::setOnBus(bool isOnBus)
{
    m_isOnBus = isOnBus;
    if (!m_isOld)
        setAvailable(isOnBus);
}

// From the second time on this asks the X server alone.
void SystemTrayArea::lookAgain()
{
    const bool isOnBus = !m_isOld && (m_icon || m_isOnBus);
    if (isOnBus || !m_oldTray.isActive())
        return;
    m_isOld = true;
    setAvailable(QSystemTrayIcon::isSystemTrayAvailable());
}

void SystemTrayArea::setAvailable(bool isAvailable)
{
    if (std::exchange(m_isAvailable, isAvailable) == isAvailable)
        return;
    if (isAvailable && !m_icon)
        createIcon();
    Q_EMIT availableChanged();
}

void SystemTrayArea::createIcon()
{
    m_icon = new QSystemTrayIcon(m_picture, this);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT pressed();
    });
    // Qt says so for every program's notification that is clicked anywhere on the bus.
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (std::exchange(m_isSaid, false))
            Q_EMIT sayingPressed();
    });
}

void SystemTrayArea::show(QMenu &menu)
{
    if (!m_icon)
        return;
    m_icon->setContextMenu(&menu);
    m_icon->show();
}

void SystemTrayArea::setIcon(const QIcon &icon)
{
    m_picture = icon;
    if (m_icon)
        m_icon->setIcon(icon);
}

void SystemTrayArea::setToolTip(const QString &words)
{
    if (m_icon)
        m_icon->setToolTip(words);
}

void SystemTrayArea::say(const QString &title, const QString &sentence)
{
    if (!m_icon)
        return;
    m_isSaid = true;
    m_icon->showMessage(title, sentence, m_picture);
}

} // namespace tidemark
