#pragma once

#include <QDBusMessage>
#include <QObject>

#include <optional>

namespace tidemark {

// Whether the desktop wants dark windows, as its settings portal says and goes on saying
// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html, color-scheme). Never waits;
// silent where there is no portal. GUI thread.
class SystemBrightness : public QObject {
    Q_OBJECT

public:
    explicit SystemBrightness(QObject *parent = nullptr);

Q_SIGNALS:
    // Nothing: the desktop has no preference.
    void changed(std::optional<bool> isDark);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &change);

private:
    void ask();
    void tell(const QVariant &value);
};

} // namespace tidemark
