#include "e2e/virtual_screen.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QThread>

namespace tidemark {
namespace {

constexpr int patienceMs = 30'000;

void end(QProcess &process)
{
    process.terminate();
    process.waitForFinished(patienceMs);
}

} // namespace

bool VirtualScreen::isPossible()
{
    for (const auto &program : {QStringLiteral("Xvfb"), QStringLiteral("openbox"), QStringLiteral("xdotool")}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    }
    return true;
}

VirtualScreen::VirtualScreen()
{
    // The server chooses a free number itself and tells it: tests run side by side.
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                            QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                                            QStringLiteral("tcp")});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(patienceMs)) { }
    const auto number = m_server.readLine().trimmed();
    if (number.isEmpty())
        qFatal("Xvfb does not start: %s", qPrintable(m_server.errorString()));
    m_display = QLatin1Char(':') + QString::fromLatin1(number);
    m_windowManager.setProcessEnvironment(environment());
    m_windowManager.setStandardOutputFile(QProcess::nullDevice());
    m_windowManager.setStandardErrorFile(QProcess::nullDevice());
    m_windowManager.start(QStringLiteral("openbox"), {});
    if (!m_windowManager.waitForStarted(patienceMs))
        qFatal("openbox does not start: %s", qPrintable(m_windowManager.errorString()));
    // Whoever shows a window before it manages them has no keys. Only a window manager knows the desktop.
    for (const QDeadlineTimer limit(patienceMs); control({QStringLiteral("get_desktop")}) != 0; QThread::msleep(20)) {
        if (limit.hasExpired())
            qFatal("openbox does not manage the screen");
    }
}

VirtualScreen::~VirtualScreen()
{
    end(m_windowManager);
    end(m_server);
}

QProcessEnvironment VirtualScreen::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    return environment;
}

void VirtualScreen::press(const QStringList &keys) const
{
    if (control(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("40")} + keys) != 0)
        qFatal("xdotool cannot press %s", qPrintable(keys.join(QLatin1Char(' '))));
}

void VirtualScreen::type(const QString &text) const
{
    if (control({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("40"), text}) != 0)
        qFatal("xdotool cannot type %s", qPrintable(text));
}

bool VirtualScreen::hasWindow(const QString &titlePart) const
{
    return control({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), titlePart}) == 0;
}

bool VirtualScreen::hasKeys(const QString &title) const
{
    QByteArray said;
    if (control({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")}, &said) != 0)
        return false;
    const auto whole = QString::fromUtf8(said).trimmed();
    return whole == title || whole.startsWith(title + QLatin1Char(' '));
}

void VirtualScreen::minimize(const QString &titlePart) const
{
    if (control({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), titlePart,
                 QStringLiteral("windowminimize")}) != 0)
        qFatal("xdotool cannot minimize %s", qPrintable(titlePart));
}

void VirtualScreen::click(QPoint place) const
{
    if (control({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()), QStringLiteral("click"),
                 QStringLiteral("1")}) != 0)
        qFatal("xdotool cannot click at %d, %d", place.x(), place.y());
}

int VirtualScreen::control(const QStringList &arguments, QByteArray *said) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    if (!said)
        process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(patienceMs))
        return -1;
    if (said)
        *said = process.readAllStandardOutput();
    return process.exitCode();
}

} // namespace tidemark
