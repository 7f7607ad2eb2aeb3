#include "desktop/display_guard.h"

#include "commands/answers.h"
#include "commands/command.h"

#include <QString>

#include <cstdlib>
#include <utility>
#include <vector>

namespace tidemark {
namespace {

struct HeldMessage {
    QtMsgType type = QtWarningMsg;
    QByteArray category; // a plugin that cannot be used is unloaded, and its own text with it
    QString text;
};

QtMessageHandler handlerBefore = nullptr;
std::vector<HeldMessage> held;

// What a platform said itself; where none did, what was said of finding and loading them.
QString reason()
{
    QStringList ofPlatforms;
    QStringList all;
    for (const auto &message : held) {
        all += message.text.trimmed(); // some end in the name of a display, which may be empty
        if (message.category != "qt.qpa.plugin")
            ofPlatforms += message.text.trimmed();
    }
    return (ofPlatforms.isEmpty() ? all : ofPlatforms).join(QStringLiteral("; ")).remove(QLatin1Char('\n'));
}

[[noreturn]] void endWithWords()
{
    printProblem(QStringLiteral("No window can be opened (%1), so nothing was started and the record is as it was. Start tidemark where "
                                "DISPLAY or WAYLAND_DISPLAY names a display that can be reached, or record without a window: "
                                "tidemark-cli record.").arg(reason()));
    std::_Exit(exitNotDone);
}

// Platforms are tried in turn: what one says of its failure matters only where none works. Wayland's says it in no category.
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray category(context.category);
    if (type == QtFatalMsg)
        endWithWords();
    if (category.startsWith("qt.qpa.") || type == QtCriticalMsg)
        held.push_back({type, category, text});
    else
        handlerBefore(type, context, text);
}

} // namespace

DisplayGuard::DisplayGuard()
{
    handlerBefore = qInstallMessageHandler(onMessage);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(handlerBefore);
    for (const auto &message : std::exchange(held, {}))
        handlerBefore(message.type, {nullptr, 0, nullptr, message.category.constData()}, message.text);
}

} // namespace tidemark
