#pragma once

#include "support/hope.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

#include <chrono>

namespace tidemark {

// What a finished run of a program left.
struct CliAnswer {
    int exitCode = -1; // −1: it did not end in time, or crashed
    QByteArray output;
    QByteArray messages; // standard error
};

// That a program has crashed or ended as one that could not do its work, and its last words; empty while it has not.
[[nodiscard]] QString earlyEnd(const QProcess &program, const QString &messagesFile);

// A built program as a process of its own. What it says goes to files or is kept here, so that it never waits for a reader. Asked
// to end, then killed, when the object goes.
class ChildProcess {
public:
    static constexpr std::chrono::seconds patience{30}; // up to twice as long where the machine is busy

    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    // How it ended, for a person: "exit 3", "signal 11"; empty while it runs.
    [[nodiscard]] QString ending() const;
    // The next line of its standard output; empty where none comes in time.
    [[nodiscard]] QByteArray waitForLine();
    // All it has said on standard error so far.
    [[nodiscard]] QByteArray messages() const;

    // From now on it may end by itself, as it likes.
    void mayEnd() { m_mayEnd = true; }
    // After this it may, too.
    void signal(int number);
    [[nodiscard]] CliAnswer waitForEnd();
    // kill -9, and waits until it is gone.
    void kill();

protected:
    ChildProcess();
    [[nodiscard]] QProcess &process() { return m_process; }
    // `inChild` runs there before it becomes the program.
    void start(const QString &program, const QStringList &arguments, void (*inChild)() = nullptr);

private:
    QTemporaryFile m_messages;
    QProcess m_process;
    bool m_mayEnd = false;
    Hope m_hope{[this] { return m_mayEnd ? QString() : earlyEnd(m_process, m_messages.fileName()); }};
};

} // namespace tidemark
