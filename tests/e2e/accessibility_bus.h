#pragma once

#include "e2e/accessible_node.h"
#include "support/private_bus.h"

#include <QProcessEnvironment>

#include <optional>

namespace tidemark {

// A D-Bus session of its own with the accessibility bus in it: what a screen reader finds on a desktop. One that does not
// come up ends the test program; ask `isPossible` first.
class AccessibilityBus {
public:
    // `screen`: the environment of programs on the screen that this bus is for.
    explicit AccessibilityBus(const QProcessEnvironment &screen);
    ~AccessibilityBus();

    [[nodiscard]] static bool isPossible();
    static constexpr auto absent = "dbus-daemon and the service org.a11y.Bus (at-spi2-core) are needed to show this.";

    // What a program that is to be read here needs.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    // The program with this process id, once it has registered.
    [[nodiscard]] std::optional<AccessibleNode> program(qint64 processId) const;

private:
    void joinAccessibility();

    QProcessEnvironment m_environment;
    PrivateBus m_session;
};

} // namespace tidemark
