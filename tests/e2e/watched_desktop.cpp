#include "e2e/watched_desktop.h"

#include "core/decimal.h"
#include "support/file_content.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace tidemark {
namespace {

const QString pricePrefix = QStringLiteral("Price: ");

// "60,123.45", or as it is written where the test runs, the way the record has it.
QString plainNumber(QString text)
{
    const auto locale = QLocale::system();
    return text.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
}

// What is on the screen, of one role or any, but the cells of tables.
QStringList shownNames(const AccessibleNode &program, const QString &role)
{
    constexpr qsizetype most = 25;
    constexpr qsizetype longest = 30;
    QStringList names;
    program.visit([&](const AccessibleNode &node) {
        if (names.size() >= most || !node.is(AccessibleState::Showing))
            return false;
        const auto ownRole = node.role();
        if (const auto name = node.name(); !name.isEmpty() && (role.isEmpty() || role == ownRole))
            names += QStringLiteral("“%1”").arg(name.size() > longest ? name.left(longest) + QChar(u'…') : name);
        return ownRole != QLatin1String("table");
    });
    names.removeDuplicates();
    return names;
}

} // namespace

QString isoOfField(const QString &field)
{
    return QString(field).replace(QLatin1Char(' '), QLatin1Char('T')) + QLatin1Char('Z');
}

WatchedDesktop::WatchedDesktop()
{
    m_scene.useExchange(m_exchange.endpoints());
    m_environment = m_bus.environment();
    m_environment.insert(QStringLiteral("HOME"), m_home.path()); // exports are proposed for a folder in it
    m_arguments = m_scene.commandLine({QStringLiteral("--backfill"), QString::number(past.count())});
    m_program = std::make_unique<DesktopProcess>(m_environment, m_arguments);
}

void WatchedDesktop::restart(const QStringList &arguments)
{
    static_cast<void>(m_program->end());
    m_program = std::make_unique<DesktopProcess>(m_environment, m_arguments + arguments);
}

CliAnswer WatchedDesktop::startBeside(const QStringList &arguments)
{
    DesktopProcess another(m_environment, m_arguments + arguments);
    another.mayEnd();
    return another.waitForEnd();
}

// Without a gap, of both markets, and as far back as was asked for.
bool WatchedDesktop::hasItsPast()
{
    if (!m_program->isRunning())
        return false; // who asked would start the server anew
    const auto answer = m_scene.valueOf(
        "SELECT count(*) FROM (SELECT symbol FROM coverage GROUP BY symbol HAVING count(*) = 1 AND bool_and(kind = 'stored')) whole "
        "JOIN (SELECT symbol FROM trades GROUP BY symbol HAVING max(traded_at) - min(traded_at) > interval '"
        + QByteArray::number(qint64(past.count()) - 1) + " minutes') reaching USING (symbol)");
    return answer == QLatin1String("2");
}

qint64 WatchedDesktop::storedCount()
{
    return m_program->isRunning() ? m_scene.storedCount() : -1; // who asked would start the server anew
}

QString WatchedDesktop::standing()
{
    if (!m_program->isRunning())
        return {}; // its last words are told
    return QStringLiteral("%1 trades are stored; the program runs and says: %2")
        .arg(m_scene.storedCount()).arg(QString::fromUtf8(m_program->messages().right(2'000)));
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

std::optional<AccessibleNode> WatchedDesktop::findAny(const QString &name, const std::function<bool(const AccessibleNode &)> &isIt,
                                                      const QString &role) const
{
    const auto program = m_bus.program(m_program->id());
    auto found = program ? program->find(isIt) : std::nullopt;
    m_lacking = found ? std::nullopt : std::optional(Lacking{role, name});
    return found;
}

std::optional<AccessibleNode> WatchedDesktop::find(const QString &role, const QString &name) const
{
    return findAny(name, [&](const AccessibleNode &node) { return node.name() == name && node.role() == role; }, role);
}

QString WatchedDesktop::sight(const QString &seen) const
{
    if (!m_lacking)
        return seen;
    const auto program = m_bus.program(m_program->id());
    const auto names = program ? shownNames(*program, m_lacking->role) : QStringList();
    return QStringLiteral("%1; no %2 is called “%3”; shown: %4")
        .arg(seen, m_lacking->role.isEmpty() ? QStringLiteral("thing") : m_lacking->role, m_lacking->name,
             names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", ")));
}

QString WatchedDesktop::focus() const
{
    const auto program = m_bus.program(m_program->id());
    // Qt calls a current tab or item focused, whatever is; the bar, list or table that has it knows.
    static const QStringList parts{QStringLiteral("page tab"), QStringLiteral("list item"), QStringLiteral("table cell"), QStringLiteral("tree item")};
    const auto hasKeys = [](const AccessibleNode &node) { return node.is(AccessibleState::Focused) && !parts.contains(node.role()); };
    const auto found = program ? program->find(hasKeys) : std::nullopt;
    return found ? QStringLiteral("the %1 “%2”").arg(found->role(), found->name()) : QStringLiteral("nothing");
}

QString WatchedDesktop::textOf(const QString &role, const QString &name) const
{
    const auto node = find(role, name);
    return node ? node->text() : QString();
}

std::optional<AccessibleNode> WatchedDesktop::chartOf(const QString &symbol) const
{
    const auto name = symbol + QStringLiteral(" price chart");
    return findAny(name, [&](const AccessibleNode &node) { return node.name() == name; });
}

QString WatchedDesktop::chartText(const QString &symbol) const
{
    const auto chart = chartOf(symbol);
    return chart ? chart->description() : QString();
}

bool WatchedDesktop::isRecorded(const QString &symbol, const QString &told)
{
    static const QRegularExpression trade(QStringLiteral("(\\S*\\d) at (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}) UTC"));
    const auto match = trade.match(told);
    if (!match.hasMatch())
        return false;
    const auto moment = "timestamptz '" + match.captured(2).toUtf8() + "+00'";
    const auto count = m_scene.valueOf("SELECT count(*) FROM trades WHERE symbol = '" + symbol.toUtf8() + "' AND price = '"
                                       + plainNumber(match.captured(1)).toUtf8() + "' AND traded_at >= " + moment
                                       + " AND traded_at < " + moment + " + interval '1 ms'");
    return count.toLongLong() > 0;
}

bool WatchedDesktop::isWholeUntil(const QString &symbol, Timestamp moment)
{
    const auto market = "symbol = '" + symbol.toUtf8() + "'";
    const auto answer = m_scene.valueOf("SELECT EXISTS (SELECT FROM trades WHERE " + market + " AND traded_at >= timestamptz '" + toIsoString(moment).toUtf8()
                                        + "') AND (SELECT count(*) = 1 AND bool_and(kind = 'stored') FROM coverage WHERE " + market + ")");
    return answer == QLatin1String("t");
}

bool WatchedDesktop::watches(const QString &symbol) const
{
    const auto table = find(QStringLiteral("table"), QStringLiteral("Lowest and highest prices of rolling windows"));
    return table && table->find(QStringLiteral("column header"), symbol);
}

QString WatchedDesktop::toldPrice() const
{
    const auto headline = findAny(pricePrefix + QChar(u'…'), [](const AccessibleNode &node) { return node.name().startsWith(pricePrefix); });
    const auto digits = headline ? plainNumber(headline->name().mid(pricePrefix.size())) : QString();
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
