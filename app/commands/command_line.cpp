#include "commands/command_line.h"

#include "commands/answers.h"
#include "commands/command.h"

#include <QCommandLineParser>

#include <algorithm>
#include <csignal>
#include <vector>

namespace tidemark {
namespace {

std::vector<Command> allCommands()
{
    return {recordCommand(),
            latestCommand(),
            priceCommand(),
            rangeCommand(),
            atCommand(),
            findCommand(),
            exportCommand(),
            importCommand(),
            verifyCommand(),
            alertsCommand(),
            keepCommand(),
            packCommand(),
            archiveCommand(),
            backupCommand(),
            restoreCommand(),
            serveCommand(),
            mirrorCommand(),
            simulateCommand(),
            databaseCommand()};
}

void declareOptions(QCommandLineParser &parser, const std::vector<Command> &commands)
{
    parser.addOptions(CommonOptions::declared());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")});
    QStringList declared;
    for (const auto &command : commands) {
        for (const auto &option : command.options) {
            if (!declared.contains(option.names().constFirst()))
                parser.addOption(option);
            declared += option.names();
        }
    }
}

int badUsage(const QString &sentence)
{
    printProblem(sentence + QStringLiteral(" See tidemark-cli --help."));
    return exitUsage;
}

QString optionLine(const QCommandLineOption &option)
{
    auto name = QStringLiteral("--") + option.names().constLast();
    if (!option.valueName().isEmpty())
        name += QLatin1Char(' ') + option.valueName();
    auto text = option.description();
    if (!option.defaultValues().isEmpty())
        text += QStringLiteral(" Default: %1.").arg(option.defaultValues().constFirst());
    return QStringLiteral("  %1  %2\n").arg(name, -20).arg(text);
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString lines;
    for (const auto &option : options)
        lines += optionLine(option);
    return lines;
}

QString commonHelp()
{
    return QStringLiteral("\nOptions of every command, before or after it:\n") + optionLines(CommonOptions::declared())
        + QStringLiteral("  --help, -h            This help; with a command, what that can do.\n"
                         "  --version, -v         The version.\n"
                         "\nTIME: 2024-08-08T23:55:00 or \"2024-08-08 23:55:00.123456+02:00\"; seconds and zone may be left out, no\n"
                         "zone means UTC. Ranges are FROM ≤ t < TO. Prices and quantities have 8 decimals, exactly.\n"
                         "Exit: 0 done, 1 the answer is “no”, 2 bad usage, 3 could not be done.\n");
}

QString helpFor(const Command &command)
{
    auto help = QStringLiteral("Usage: tidemark-cli [options] %1 %2\n\n%3\n").arg(command.name, command.arguments, command.summary);
    if (!command.options.isEmpty())
        help += QStringLiteral("\nOptions:\n") + optionLines(command.options);
    if (!command.details.isEmpty())
        help += QLatin1Char('\n') + command.details + QLatin1Char('\n');
    return help + commonHelp();
}

QString helpForAll(const std::vector<Command> &commands)
{
    auto help = QStringLiteral("Usage: tidemark-cli [options] COMMAND\n\nKeeps every trade of Binance spot markets exactly, and answers from "
                               "the record.\n\nCommands (COMMAND --help tells more):\n");
    for (const auto &command : commands)
        help += QStringLiteral("  %1  %2\n").arg((command.name + QLatin1Char(' ') + command.arguments), -44).arg(command.summary);
    return help + commonHelp();
}

// An option of another command is a mistake, not to be passed over in silence.
QString foreignOption(const Command &command, const QCommandLineParser &parser)
{
    const auto belongs = [&](const QList<QCommandLineOption> &options, const QString &name) {
        return std::any_of(options.begin(), options.end(), [&](const auto &option) { return option.names().contains(name); });
    };
    for (const auto &name : parser.optionNames()) {
        if (!belongs(command.options, name) && !belongs(CommonOptions::declared(), name))
            return name;
    }
    return {};
}

int run(const Command &command, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (const auto foreign = foreignOption(command, parser); !foreign.isEmpty())
        return badUsage(QStringLiteral("--%1 is not an option of “%2”.").arg(foreign, command.name));
    if (arguments.size() < command.fewest || (command.most >= 0 && arguments.size() > command.most))
        return badUsage(QStringLiteral("Write it as: tidemark-cli %1 %2.").arg(command.name, command.arguments));
    auto common = CommonOptions::from(parser);
    if (!common)
        return badUsage(common.message());
    const bool isAll = common->markets == MarketRules({}, {QStringLiteral("ALL")});
    if (command.symbols == Markets::Names && common->markets.hasPatterns() && !isAll)
        return badUsage(QStringLiteral("--symbols: “%1” takes markets by their names, no %2.").arg(command.name, common->markets.patterns().first()));
    return command.run({std::move(common).value(), arguments, &parser});
}

int runCommand(const QStringList &arguments)
{
    const auto commands = allCommands();
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // "-2024-08-08" is one word that is unknown, not ten
    declareOptions(parser, commands);
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("version"))) {
        printLine(QStringLiteral("tidemark-cli %1").arg(QStringLiteral(TIDEMARK_VERSION)));
        return exitDone;
    }
    auto positional = parser.positionalArguments();
    const auto name = positional.isEmpty() ? QString() : positional.takeFirst();
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c.name == name; });
    const bool isKnown = command != commands.end();
    if (parser.isSet(QStringLiteral("help"))) {
        printText(isKnown ? helpFor(*command) : helpForAll(commands));
        return exitDone;
    }
    if (isKnown)
        return run(*command, parser, positional);
    return badUsage(name.isEmpty() ? QStringLiteral("Name a command.") : QStringLiteral("There is no command “%1”.").arg(name));
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    // A closed pipe is an error of the write that finds it, and not the end of a recorder whose log nobody reads any more.
    std::signal(SIGPIPE, SIG_IGN);
    const auto code = runCommand(arguments);
    return isAnswerWhole() ? code : exitNotDone;
}

} // namespace tidemark
