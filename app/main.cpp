#include "commands/answers.h"
#include "commands/command.h"
#include "commands/hidden_password.h"
#include "commands/recording_options.h"
#include "core/moment_link.h"
#include "core/system_words.h"
#include "database/libpq_environment.h"
#include "desktop/desktop.h"
#include "desktop/display_guard.h"
#include "desktop/link_door.h"
#include "desktop/settings_words.h"
#include "host/lean_memory.h"
#include "host/stop_signals.h"
#include "host/utf8_locale.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>

using namespace tidemark;

namespace {

const QString themeOption = QStringLiteral("theme");

void declareOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // "-platform" is one word that is unknown, not eight
    parser.setApplicationDescription(QStringLiteral("Watches Binance spot prices and keeps every trade exactly."));
    parser.addOptions(CommonOptions::declared());
    parser.addOptions(RecordingOptions::declared());
    parser.addOption({themeOption, QStringLiteral("system, light or dark."), QStringLiteral("NAME"), QStringLiteral("system")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")});
    parser.addPositionalArgument(QStringLiteral("LINK"), QStringLiteral("A moment to show, as tidemark:BTCUSDT/2024-08-08T23:55:00.123456Z: in the window that runs "
                                                                        "already for the data folder, else in a new one."),
                                 QStringLiteral("[LINK]"));
}

// The moment that the command line names, if any.
Result<std::optional<MomentLink>> linkOf(const QCommandLineParser &parser)
{
    const auto given = parser.positionalArguments();
    if (given.isEmpty())
        return std::optional<MomentLink>();
    if (given.size() > 1)
        return Error{QStringLiteral("One link can be shown at a time, and %1 arguments were given.").arg(given.size())};
    const auto link = MomentLink::fromText(given.constFirst());
    return link ? Result<std::optional<MomentLink>>(std::optional(*link)) : link.error();
}

// A window that runs already shows it; absent: there is none.
std::optional<int> answerByAnother(const QString &dataDir, const MomentLink &link)
{
    const auto handed = LinkDoor::handOver(dataDir, link);
    if (!handed)
        return printProblem(handed.message()), exitNotDone;
    if (!*handed)
        return std::nullopt;
    printNews(QStringLiteral("The link is shown in the window that runs already for the data folder %1.").arg(dataDir));
    return exitDone;
}

// Help, version and mistakes must not need a screen, nor what another window does.
std::optional<int> answerWithoutScreen(QCommandLineParser &parser, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    keepSystemWordsEnglish();
    QCoreApplication::setApplicationName(QStringLiteral("tidemark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDEMARK_VERSION));
    declareOptions(parser);
    const auto badUsage = [](const QString &sentence) {
        printProblem(sentence + QStringLiteral(" See tidemark --help."));
        return exitUsage;
    };
    if (!parser.parse(QCoreApplication::arguments()))
        return badUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return printText(parser.helpText()), exitDone;
    if (parser.isSet(QStringLiteral("version")))
        return printLine(QStringLiteral("tidemark %1").arg(QCoreApplication::applicationVersion())), exitDone;
    const auto link = linkOf(parser);
    if (!link)
        return badUsage(link.message());
    if (!choiceOf(themeWords, parser.value(themeOption)))
        return badUsage(QStringLiteral("--theme “%1” is not known: it is system, light or dark.").arg(parser.value(themeOption)));
    const auto options = CommonOptions::from(parser);
    if (!options)
        return badUsage(options.message());
    if (const auto recording = RecordingOptions::from(parser); !recording)
        return badUsage(recording.message());
    return *link ? answerByAnother(options->dataDir, **link) : std::nullopt;
}

// All is closed and told. Qt would still wait, as the application goes, for names that are being looked up: half a minute where
// nobody answers. It gets a moment for the rest, such as handing on what was copied.
void leaveSoon(int exitCode)
{
    std::fflush(nullptr);
    std::thread([exitCode] {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        std::quick_exit(exitCode);
    }).detach();
}

int runDesktop(const QCommandLineParser &parser, const QStringList &languages)
{
    Desktop desktop({CommonOptions::from(parser).value(), RecordingOptions::from(parser).value(),
                     *choiceOf(themeWords, parser.value(themeOption)), DesktopOptions::givenIn(parser), linkOf(parser).value(), languages});
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::stopRequested, &desktop, &Desktop::end);
    if (const auto started = desktop.start(); !started) {
        printProblem(started.message());
        return exitNotDone;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryLean();
    const auto languages = QLocale::system().uiLanguages(); // also where the system has no locale of that name
    LibpqEnvironment::takeOver();
    takeUtf8Locale();
    QCommandLineParser parser;
    if (const auto exitCode = answerWithoutScreen(parser, argc, argv))
        return *exitCode;
    hidePasswords(argc, argv);
    std::optional<QApplication> application;
    {
        const DisplayGuard guard;
        application.emplace(argc, argv);
    }
    keepSystemWordsEnglish();
    QApplication::setApplicationDisplayName(QStringLiteral("Tidemark"));
    QApplication::setDesktopFileName(QStringLiteral(TIDEMARK_APPLICATION_ID));
    QApplication::setQuitOnLastWindowClosed(false); // the last trades are stored first

    const auto exitCode = runDesktop(parser, languages);
    leaveSoon(exitCode);
    return exitCode;
}
