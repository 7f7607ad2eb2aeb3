#pragma once

#include "ui/tray/tray_area.h"

#include <QSystemTrayIcon>

namespace tidemark {

// The desktop's own tray. GUI thread.
class SystemTrayArea : public TrayArea {
    Q_OBJECT

public:
    explicit SystemTrayArea(QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override;
    void show(QMenu &menu) override;
    void setIcon(const QIcon &icon) override;
    void setToolTip(const QString &words) override;
    void say(const QString &title, const QString &sentence) override;

private:
    QSystemTrayIcon m_icon;
    bool m_isSaid = false; // and not answered yet
};

} // namespace tidemark
