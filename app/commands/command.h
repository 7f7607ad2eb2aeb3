#pragma once

#include "commands/common_options.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace tidemark {

// How a command ends.
enum ExitCode {
    exitDone = 0,
    exitNo = 1,       // the answer is "no"
    exitUsage = 2,    // bad usage
    exitNotDone = 3,  // could not be done
};

// One call of a command: its checked common options, its arguments and its own options' values.
struct Invocation {
    CommonOptions common;
    QStringList arguments;
    const QCommandLineParser *parser = nullptr;

    [[nodiscard]] bool isSet(const QString &option) const { return parser->isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return parser->value(option); }
    [[nodiscard]] bool wantsJson() const { return isSet(QStringLiteral("json")); }
};

// What --symbols may be: patterns as *USDT and ALL among the names, or names alone.
enum class Markets { Rules, Names };

// One subcommand of tidemark-cli.
struct Command {
    QString name;
    QString arguments; // as the usage line shows them
    QString summary;
    QString details;   // JSON keys and exit codes, for --help
    QList<QCommandLineOption> options;
    int fewest = 0; // positional arguments
    int most = 0;   // −1: any number
    int (*run)(const Invocation &) = nullptr;
    Markets symbols = Markets::Rules;
};

[[nodiscard]] Command recordCommand();
[[nodiscard]] Command latestCommand();
[[nodiscard]] Command priceCommand();
[[nodiscard]] Command rangeCommand();
[[nodiscard]] Command atCommand();
[[nodiscard]] Command findCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command archiveCommand();
[[nodiscard]] Command packCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command serveCommand();
[[nodiscard]] Command mirrorCommand();
[[nodiscard]] Command simulateCommand();
[[nodiscard]] Command databaseCommand();
[[nodiscard]] Command alertsCommand();
[[nodiscard]] Command keepCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();

[[nodiscard]] inline QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), QStringLiteral("Print one JSON object.")};
}

} // namespace tidemark
