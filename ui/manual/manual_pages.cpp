#include "ui/manual/manual_pages.h"

#include "ui/chart/hands/chart_keys.h"
#include "ui/manual/man_page.h"
#include "ui/menu/window_keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

static void loadManual()
{
    Q_INIT_RESOURCE(manual); // a static library's resources are not linked in by themselves
}

namespace tidemark {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ManualPages)
};

const QString keysPage = QStringLiteral("keys");

QString tableRow(const QString &keys, const QString &what)
{
    return QStringLiteral("| **%1** | %2 |\n").arg(keys, what);
}

QString tableHead(const QString &heading, const QString &how)
{
    return QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n").arg(heading, how, Words::tr("What it does"));
}

QString chartTable(const QString &heading, const QString &how, const std::vector<HelpLine> &lines)
{
    auto text = tableHead(heading, how);
    for (const auto &line : lines)
        text += tableRow(line.how, line.what);
    return text;
}

QString keysText()
{
    auto text = QStringLiteral("# %1\n").arg(Words::tr("Keys"));
    for (const auto &part : {keysOfWindow(), keysInLive(), keysInBoard(), keysInReplay(), keysInAlerts(), keysInManual()}) {
        text += tableHead(part.heading, Words::tr("Key"));
        for (const auto &[keys, what] : part.keys)
            text += tableRow(keys, what);
    }
    text += chartTable(Words::tr("A chart that has the focus"), Words::tr("Key"), keyHelp());
    return text + chartTable(Words::tr("The mouse in a chart"), Words::tr("Hand"), handHelp());
}

// A page of `man` is named as people name it, and what is named so leads there.
QString withLinks(QString text)
{
    static const QRegularExpression reference(QStringLiteral("\\b(tidemark(?:-cli)?)\\(1\\)"));
    return text.replace(reference, QStringLiteral("[\\1(1)](\\1.1)"));
}

} // namespace

std::vector<ManualPage> manualPages()
{
    return {
        {QStringLiteral("index.md"), Words::tr("Start here"), QStringLiteral("info")},
        {QStringLiteral("live.md"), Words::tr("Live"), QStringLiteral("tape")},
        {QStringLiteral("board.md"), Words::tr("Board"), QStringLiteral("board")},
        {QStringLiteral("chart.md"), Words::tr("Charts"), QStringLiteral("chart")},
        {QStringLiteral("history.md"), Words::tr("History"), QStringLiteral("clock")},
        {QStringLiteral("replay.md"), Words::tr("Replay"), QStringLiteral("play")},
        {QStringLiteral("record.md"), Words::tr("Record"), QStringLiteral("good")},
        {QStringLiteral("alerts.md"), Words::tr("Alerts"), QStringLiteral("warning")},
        {QStringLiteral("settings.md"), Words::tr("Settings"), QStringLiteral("settings")},
        {keysPage, Words::tr("Keys"), QStringLiteral("keyboard")},
        {QStringLiteral("troubleshooting.md"), Words::tr("Troubleshooting"), QStringLiteral("bad")},
        {QStringLiteral("data.md"), Words::tr("Your data, and SQL"), QStringLiteral("database")},
        {QStringLiteral("sharing.md"), Words::tr("Sharing the record"), QStringLiteral("window")},
        {QStringLiteral("engines.md"), Words::tr("TimescaleDB and Citus"), QStringLiteral("database")},
        {QStringLiteral("notebooks.md"), Words::tr("Boards and notebooks"), QStringLiteral("tape")},
        {QStringLiteral("mirror.md"), Words::tr("Mirror into InfluxDB"), QStringLiteral("export")},
        {QStringLiteral("command-line.md"), Words::tr("Command line"), QStringLiteral("next")},
        {QStringLiteral("watching.md"), Words::tr("Watching a recorder"), QStringLiteral("good")},
        {QStringLiteral("serve.md"), Words::tr("Serve the record"), QStringLiteral("feed")},
        {QStringLiteral("tidemark.1"), QStringLiteral("tidemark(1)"), QStringLiteral("manual")},
        {QStringLiteral("tidemark-cli.1"), QStringLiteral("tidemark-cli(1)"), QStringLiteral("manual")},
    };
}

QString manualText(const QString &name)
{
    loadManual();
    if (name == keysPage)
        return keysText();
    QFile file(QStringLiteral(":/tidemark/manual/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("# Not here\n\nThe page “%1” is not part of this build. The other pages are listed beside it; after an "
                         "installation `man tidemark` and `man tidemark-cli` say the same.\n").arg(name);
    const auto text = QString::fromUtf8(file.readAll());
    return withLinks(name.endsWith(QLatin1String(".1")) ? readManPage(text).markdown : text);
}

QString manualAnchor(const QString &heading)
{
    static const QRegularExpression left(QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(left).replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace tidemark
