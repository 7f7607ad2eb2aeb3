#pragma once

#include "core/timestamp.h"
#include "e2e/accessibility_bus.h"
#include "e2e/desktop_process.h"
#include "e2e/exchange_process.h"
#include "e2e/scene.h"
#include "e2e/virtual_screen.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

// The desktop program on a screen of its own, recording two markets of an exchange of its own with minutes behind it, and
// read over AT-SPI as by somebody who does not see it. What it writes goes into a home of its own.
class WatchedDesktop {
public:
    WatchedDesktop();

    // Why there can be none here; empty where there can.
    [[nodiscard]] static QString hindrance();
    // What is recorded of the time before the start. Until all is, the record may still fill at a moment that is picked.
    static constexpr std::chrono::minutes past{15};
    [[nodiscard]] bool hasItsPast();
    // How many trades of it and since; −1 while there is no record.
    [[nodiscard]] qint64 storedCount();
    // For a test that finds something else than it waits for: what is stored, and what the program says.
    [[nodiscard]] QString standing();
    // The same of the screen: `seen`, and, where what was last looked for is not there, what is there instead.
    [[nodiscard]] QString sight(const QString &seen) const;
    // What has the focus: “Markets” (table).
    [[nodiscard]] QString focus() const;

    [[nodiscard]] std::vector<AccessibleNode> windows() const;
    [[nodiscard]] std::optional<AccessibleNode> find(const QString &role, const QString &name) const;
    [[nodiscard]] QString textOf(const QString &role, const QString &name) const;
    [[nodiscard]] std::optional<AccessibleNode> chartOf(const QString &symbol) const;
    // What its chart tells; empty while there is none.
    [[nodiscard]] QString chartText(const QString &symbol) const;
    // Whether the record has a trade at the price and the time that the chart tells: "… 60,123.45 at 2026-09-16 12:00:01.234 UTC".
    [[nodiscard]] bool isRecorded(const QString &symbol, const QString &told);
    // Whether a trade of that moment or later is stored, and none before it is missing.
    [[nodiscard]] bool isWholeUntil(const QString &symbol, Timestamp moment);
    // Whether the rolling windows that are told are this market's.
    [[nodiscard]] bool watches(const QString &symbol) const;
    // The second and the range in History, as their fields show them; empty while another tab is shown.
    [[nodiscard]] QString second() const { return textOf(QStringLiteral("spin box"), QStringLiteral("Date and time")); }
    [[nodiscard]] QString from() const { return textOf(QStringLiteral("spin box"), QStringLiteral("From minute")); }
    [[nodiscard]] QString to() const { return textOf(QStringLiteral("spin box"), QStringLiteral("To minute, not included")); }
    // The price of that second as History tells it and as the command line does, both with 8 decimals.
    [[nodiscard]] QString toldPrice() const;
    [[nodiscard]] QString recordedPrice(const QString &symbol) const;
    // The trades of that range as the window wrote them and as the command line does.
    [[nodiscard]] QByteArray writtenFile() const;
    [[nodiscard]] QByteArray recordedFile(const QString &symbol) const;

    [[nodiscard]] const VirtualScreen &screen() const { return m_screen; }
    // The exit code.
    [[nodiscard]] int end() { return m_program->end().exitCode; }
    // Ends it, and starts it as before, with these arguments more.
    void restart(const QStringList &arguments);
    // What a second start for the same data folder answers.
    [[nodiscard]] CliAnswer startBeside(const QStringList &arguments);
    [[nodiscard]] QString dataFile(const QString &name) const { return m_scene.folder() + QStringLiteral("/data/") + name; }

private:
    static constexpr int tradesPerSecond = 40;
    [[nodiscard]] std::optional<AccessibleNode> findAny(const QString &name, const std::function<bool(const AccessibleNode &)> &isIt,
                                                        const QString &role = {}) const;

    VirtualScreen m_screen;
    AccessibilityBus m_bus{m_screen.environment()};
    ExchangeProcess m_exchange{{QStringLiteral("--rate"), QString::number(tradesPerSecond)}};
    Scene m_scene;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QStringList m_arguments;
    std::unique_ptr<DesktopProcess> m_program;
    // What was looked for last, where it was not found; no role is any.
    struct Lacking {
        QString role;
        QString name;
    };
    mutable std::optional<Lacking> m_lacking;
};

// "2024-08-09 00:01", as a field shows it, the way the command line wants it.
[[nodiscard]] QString isoOfField(const QString &field);

} // namespace tidemark
