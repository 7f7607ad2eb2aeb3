#include "e2e/accessible_node.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

#include <utility>

namespace tidemark {
namespace {

constexpr int patienceMs = 10'000;
const QString prefix = QStringLiteral("org.a11y.atspi.");
const QString accessible = QStringLiteral("Accessible");
constexpr uint screenCoordinates = 0;

} // namespace

AccessibleNode::AccessibleNode(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus))
    , m_service(std::move(service))
    , m_path(std::move(path))
{
}

QVariant AccessibleNode::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    auto question = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    question.setArguments(arguments);
    const auto answer = m_bus.call(question, QDBus::Block, patienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant AccessibleNode::property(const QString &interface, const QString &name) const
{
    const auto answer = call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {prefix + interface, name});
    return answer.value<QDBusVariant>().variant();
}

QString AccessibleNode::name() const
{
    return property(accessible, QStringLiteral("Name")).toString();
}

QString AccessibleNode::description() const
{
    return property(accessible, QStringLiteral("Description")).toString();
}

QString AccessibleNode::role() const
{
    return call(prefix + accessible, QStringLiteral("GetRoleName")).toString();
}

QStringList AccessibleNode::interfaces() const
{
    auto names = call(prefix + accessible, QStringLiteral("GetInterfaces")).toStringList();
    return names.replaceInStrings(prefix, QString());
}

bool AccessibleNode::is(AccessibleState state) const
{
    const auto answer = call(prefix + accessible, QStringLiteral("GetState"));
    const auto words = qdbus_cast<QList<uint>>(answer);
    const auto bit = unsigned(state);
    return words.value(bit / 32) & (1U << (bit % 32));
}

QRect AccessibleNode::place() const
{
    const auto answer = call(prefix + QStringLiteral("Component"), QStringLiteral("GetExtents"), {screenCoordinates});
    return answer.canConvert<QDBusArgument>() ? qdbus_cast<QRect>(answer) : QRect();
}

QString AccessibleNode::text() const
{
    return call(prefix + QStringLiteral("Text"), QStringLiteral("GetText"), {0, -1}).toString();
}

std::optional<double> AccessibleNode::value() const
{
    const auto answer = property(QStringLiteral("Value"), QStringLiteral("CurrentValue"));
    return answer.isValid() ? std::optional(answer.toDouble()) : std::nullopt;
}

std::vector<AccessibleNode> AccessibleNode::children(int most) const
{
    const auto count = std::min(most, property(accessible, QStringLiteral("ChildCount")).toInt());
    std::vector<AccessibleNode> nodes;
    for (int i = 0; i < count; ++i) {
        const auto answer = call(prefix + accessible, QStringLiteral("GetChildAtIndex"), {i});
        if (!answer.canConvert<QDBusArgument>())
            continue; // it went meanwhile
        QString service;
        QDBusObjectPath path;
        const auto reference = answer.value<QDBusArgument>();
        reference.beginStructure();
        reference >> service >> path;
        reference.endStructure();
        nodes.emplace_back(m_bus, service, path.path());
    }
    return nodes;
}

void AccessibleNode::visit(const std::function<bool(const AccessibleNode &)> &enter) const
{
    Seen seen;
    visit(enter, seen);
}

void AccessibleNode::visit(const std::function<bool(const AccessibleNode &)> &enter, Seen &seen) const
{
    for (const auto &child : children()) {
        if (seen.insert(child.m_path).second && enter(child))
            child.visit(enter, seen);
    }
}

std::optional<AccessibleNode> AccessibleNode::find(const std::function<bool(const AccessibleNode &)> &isIt) const
{
    Seen seen;
    return find(isIt, seen);
}

std::optional<AccessibleNode> AccessibleNode::find(const std::function<bool(const AccessibleNode &)> &isIt, Seen &seen) const
{
    for (const auto &child : children()) {
        if (!seen.insert(child.m_path).second || !child.is(AccessibleState::Showing))
            continue;
        if (isIt(child))
            return child;
        // The cells of a table are many, and looked for in it alone.
        if (child.role() == QLatin1String("table"))
            continue;
        if (auto found = child.find(isIt, seen))
            return found;
    }
    return std::nullopt;
}

std::optional<AccessibleNode> AccessibleNode::find(const QString &role, const QString &name) const
{
    return find([&](const AccessibleNode &node) {
        return node.name() == name && node.role() == role;
    });
}

} // namespace tidemark
