#pragma once

#include "ui/tray/tray_area.h"

#include <QIcon>
#include <QPointer>
#include <QTimer>

class QSystemTrayIcon;

namespace tidemark {

// The desktop's own tray. Qt finds out once and for all, and by waiting for the bus, whether icons go there over D-Bus; so it
// is asked only when `setOnBus` has told that they do, or when an X11 desktop has had its time to tell. GUI thread.
class SystemTrayArea : public TrayArea {
    Q_OBJECT

public:
    explicit SystemTrayArea(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override { return m_isAvailable; }
    void lookAgain() override;
    void show(QMenu &menu) override;
    void setIcon(const QIcon &icon) override;
    void setToolTip(const QString &words) override;
    void say(const QString &title, const QString &sentence) override;

public Q_SLOTS:
    // Whether there is a tray that takes icons over D-Bus.
    void setOnBus(bool isOnBus);

private:
    void setAvailable(bool isAvailable);
    void createIcon();

    QTimer m_oldTray; // looks for one that X11 alone knows of
    QIcon m_picture;
    QPointer<QSystemTrayIcon> m_icon;
    bool m_isAvailable = false;
    bool m_isOnBus = false;
    bool m_isOld = false;  // Qt was asked while no tray was on the bus, and will not look there again
    bool m_isSaid = false; // and not answered yet
};

} // namespace tidemark
