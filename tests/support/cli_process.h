#pragma once

#include "support/hope.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

#include <chrono>

namespace tidemark {

// What a finished run of the command line program left.
struct CliAnswer {
    int exitCode = -1; // −1: it did not end in time, or crashed
    QByteArray output;
    QByteArray messages; // standard error
};

// That a program has crashed or ended as one that could not do its work, and its last words; empty while it has not.
[[nodiscard]] QString earlyEnd(const QProcess &program, const QString &messagesFile);

// The built tidemark-cli as a process of its own. What it says goes to files or is kept here, so that it never waits for
// a reader. Asked to end, then killed, when the object goes.
class CliProcess {
public:
    static constexpr std::chrono::seconds patience{30};

    // Where its answer goes: kept here, to a disk that is full, or to a reader that has gone.
    enum class Output { Kept, Full, Closed };

    explicit CliProcess(const QStringList &arguments, Output output = Output::Kept);
    ~CliProcess();
    CliProcess(const CliProcess &) = delete;
    CliProcess &operator=(const CliProcess &) = delete;

    // Where the built program is.
    [[nodiscard]] static QString program();
    // Runs it to its end.
    [[nodiscard]] static CliAnswer run(const QStringList &arguments, Output output = Output::Kept);

    // The next line of its standard output; empty where none comes in time.
    [[nodiscard]] QByteArray waitForLine();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    // How it ended, for a person: "exit 3", "signal 11"; empty while it runs.
    [[nodiscard]] QString ending() const;

    // After either of these it may end as it likes.
    void signal(int number);
    void mayEnd() { m_mayEnd = true; }
    // Its standard input ends.
    void closeInput() { m_process.closeWriteChannel(); }
    [[nodiscard]] CliAnswer waitForEnd();
    // kill -9, and waits until it is gone.
    void kill();

    // All it has said on standard error so far.
    [[nodiscard]] QByteArray messages() const;

private:
    QTemporaryFile m_messages;
    QProcess m_process;
    bool m_mayEnd = false;
    Hope m_hope{[this] { return m_mayEnd ? QString() : earlyEnd(m_process, m_messages.fileName()); }};
};

} // namespace tidemark
