#pragma once

#include "core/desktop_settings.h"
#include "core/market_rules.h"
#include "core/result.h"
#include "core/symbol.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace tidemark {

// Where the window is, and how it was arranged; see MainWindow::arrangement.
struct WindowLayout {
    QByteArray geometry;
    QVariantMap arrangement;

    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};

// What the desktop remembers between runs: `settings.ini` in the data folder, replaced as a whole at each change. Nothing
// secret is in it. A value that is broken or not known counts as not there, and the log says so. Errors are sentences.
class WindowSettings {
public:
    explicit WindowSettings(const QString &dataDir);

    // Nothing was remembered here yet.
    [[nodiscard]] bool isNew() const;

    // Without the proxy's password and the mirror's token.
    [[nodiscard]] DesktopSettings chosen() const;
    Result<void> setChosen(const DesktopSettings &settings) const;

    [[nodiscard]] std::optional<MarketRules> markets() const;
    Result<void> setMarkets(const MarketRules &markets) const;
    [[nodiscard]] WindowLayout layout() const;
    void setLayout(const WindowLayout &layout) const;

    // What has been said to a person once need not be said again.
    [[nodiscard]] bool isTold(const QString &what) const;
    void noteTold(const QString &what) const;

    // How bright the system was at last, for the first moment of the next start.
    [[nodiscard]] std::optional<bool> wasSystemDark() const;
    void setSystemDark(bool isDark) const;

private:
    template <typename Change>
    Result<void> write(Change change) const;
    // What nobody asked for: where it cannot be written, the log says so.
    template <typename Change>
    void remember(Change change) const;

    QString m_path;
};

} // namespace tidemark
