#pragma once

#include <QByteArray>
#include <QPoint>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace tidemark {

// A screen of its own without a display (Xvfb), with a window manager (openbox) and a keyboard (xdotool). A screen that
// does not come up ends the test program; ask `isPossible` first.
class VirtualScreen {
public:
    VirtualScreen();
    ~VirtualScreen();

    // Whether the three programs are there; the other words say what to install.
    [[nodiscard]] static bool isPossible();
    static constexpr auto absent = "Xvfb, openbox and xdotool are needed to show this.";

    // What a program that is to appear here needs.
    [[nodiscard]] QProcessEnvironment environment() const;

    // Keys as xdotool names them: {"ctrl+2", "Tab"}.
    void press(const QStringList &keys) const;
    void type(const QString &text) const;
    [[nodiscard]] bool hasWindow(const QString &titlePart) const;
    // Whether keys go to the window of this title, behind which the desktop may write the program's name. It is seen before that.
    [[nodiscard]] bool hasKeys(const QString &title) const;
    void minimize(const QString &titlePart) const;
    // The left button, at a place on the screen.
    void click(QPoint place) const;

private:
    // The exit code; `said`: where what it prints goes.
    [[nodiscard]] int control(const QStringList &arguments, QByteArray *said = nullptr) const;

    QString m_display;
    QProcess m_server;
    QProcess m_windowManager;
};

} // namespace tidemark
