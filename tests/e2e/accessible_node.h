#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace tidemark {

// States of the protocol that tests ask for (atspi-constants.h, AtspiStateType).
enum class AccessibleState { Active = 1, Checked = 4, Editable = 7, Enabled = 8, Focusable = 11, Focused = 12, Selected = 23,
                             Showing = 25 };

// One object of a program as it is told over AT-SPI (https://gitlab.gnome.org/GNOME/at-spi2-core, xml/Accessible.xml).
// Every question goes to the program and waits; one that is not answered is answered with nothing.
class AccessibleNode {
public:
    AccessibleNode(QDBusConnection bus, QString service, QString path);

    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString role() const; // "push button", as the protocol names it
    [[nodiscard]] QStringList interfaces() const; // "Value", "Text", "Table", …
    [[nodiscard]] bool is(AccessibleState state) const;
    [[nodiscard]] QRect place() const; // on the screen
    [[nodiscard]] QString text() const; // of an object with the interface Text
    [[nodiscard]] std::optional<double> value() const; // of an object with the interface Value

    // A table can have millions of cells, so children of any object are told up to a limit.
    [[nodiscard]] std::vector<AccessibleNode> children(int most = 100) const;

    // All below this one, parents before children; nothing below what `enter` refuses.
    void visit(const std::function<bool(const AccessibleNode &)> &enter) const;
    // The first one on screen; of what lies in a table only where it is the table that is asked.
    [[nodiscard]] std::optional<AccessibleNode> find(const std::function<bool(const AccessibleNode &)> &isIt) const;
    [[nodiscard]] std::optional<AccessibleNode> find(const QString &role, const QString &name) const;

private:
    // A program that is just closing a window may name an object as its own descendant, so each is entered once.
    using Seen = std::set<QString>;
    void visit(const std::function<bool(const AccessibleNode &)> &enter, Seen &seen) const;
    [[nodiscard]] std::optional<AccessibleNode> find(const std::function<bool(const AccessibleNode &)> &isIt, Seen &seen) const;
    [[nodiscard]] QVariant property(const QString &interface, const QString &name) const;
    [[nodiscard]] QVariant call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

} // namespace tidemark
