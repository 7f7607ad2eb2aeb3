#pragma once

#include "core/desktop_settings.h"

#include <QObject>

#include <optional>

namespace tidemark {

// How the whole program looks: what a person chose, and what the desktop says meanwhile. Changes at once, also while
// windows are open. GUI thread.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    void setChoice(const AppearanceSettings &choice);
    // Whether the desktop wants dark windows; nothing where it does not say.
    void setSystemDark(std::optional<bool> isDark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    AppearanceSettings m_choice;
    std::optional<bool> m_isSystemDark;
    bool m_isApplied = false;
};

} // namespace tidemark
