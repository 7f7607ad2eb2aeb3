#include "e2e/watched_desktop.h"

#include "core/decimal.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidemark {
namespace {

const QString pricePrefix = QStringLiteral("Price: ");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString isoOfField(const QString &field)
{
    return QString(field).replace(QLatin1Char(' '), QLatin1Char('T')) + QLatin1Char('Z');
}

WatchedDesktop::WatchedDesktop()
{
    m_scene.useExchange(m_exchange.endpoints());
    auto environment = m_bus.environment();
    environment.insert(QStringLiteral("HOME"), m_home.path()); // exports are proposed for a folder in it
    m_program = std::make_unique<DesktopProcess>(environment, m_scene.commandLine({}));
}

QString WatchedDesktop::hindrance()
{
    if (!VirtualScreen::isPossible())
        return QString::fromLatin1(VirtualScreen::absent);
    return AccessibilityBus::isPossible() ? QString() : QString::fromLatin1(AccessibilityBus::absent);
}

std::vector<AccessibleNode> WatchedDesktop::windows() const
{
    const auto program = m_bus.program(m_program->id());
    return program ? program->children() : std::vector<AccessibleNode>();
}

std::optional<AccessibleNode> WatchedDesktop::find(const std::function<bool(const AccessibleNode &)> &isIt) const
{
    const auto program = m_bus.program(m_program->id());
    return program ? program->find(isIt) : std::nullopt;
}

std::optional<AccessibleNode> WatchedDesktop::find(const QString &role, const QString &name) const
{
    const auto program = m_bus.program(m_program->id());
    return program ? program->find(role, name) : std::nullopt;
}

QString WatchedDesktop::textOf(const QString &role, const QString &name) const
{
    const auto node = find(role, name);
    return node ? node->text() : QString();
}

std::optional<AccessibleNode> WatchedDesktop::chartOf(const QString &symbol) const
{
    return find([name = symbol + QStringLiteral(" price chart")](const AccessibleNode &node) { return node.name() == name; });
}

bool WatchedDesktop::watches(const QString &symbol) const
{
    const auto table = find(QStringLiteral("table"), QStringLiteral("Lowest and highest prices of rolling windows"));
    return table && table->find(QStringLiteral("column header"), symbol);
}

QString WatchedDesktop::toldPrice() const
{
    const auto headline = find([](const AccessibleNode &node) { return node.name().startsWith(pricePrefix); });
    const auto digits = headline ? headline->name().mid(pricePrefix.size()).remove(QLatin1Char(',')) : QString();
    const auto price = Decimal::fromText(QStringView(digits));
    return price ? price->toString() : QString();
}

QString WatchedDesktop::recordedPrice(const QString &symbol) const
{
    const auto answer = m_scene.run({QStringLiteral("price"), symbol, isoOfField(second()), QStringLiteral("--json")});
    return QJsonDocument::fromJson(answer.output).object().value(QLatin1String("price")).toString();
}

QByteArray WatchedDesktop::writtenFile() const
{
    QDirIterator it(m_home.path(), {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
    return it.hasNext() ? contentOf(it.next()) : QByteArray();
}

QByteArray WatchedDesktop::recordedFile(const QString &symbol) const
{
    const auto path = m_home.filePath(QStringLiteral("command"));
    const auto answer = m_scene.run({QStringLiteral("export"), symbol, isoOfField(from()), isoOfField(to()), QStringLiteral("--output"), path});
    return answer.exitCode == 0 ? contentOf(path) : QByteArray();
}

} // namespace tidemark
