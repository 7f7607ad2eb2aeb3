#pragma once

#include "support/cli_process.h"
#include "support/hope.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>

namespace tidemark {

// The built desktop program, on the screen and the buses that its environment names. Asked to end, then killed, when the
// object goes.
class DesktopProcess {
public:
    DesktopProcess(const QProcessEnvironment &environment, const QStringList &arguments);
    ~DesktopProcess();

    // SIGTERM, then waits until it has stored what it could.
    [[nodiscard]] CliAnswer end();
    // For one that ends by itself.
    [[nodiscard]] CliAnswer waitForEnd();
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // All it has said on standard error so far.
    [[nodiscard]] QByteArray messages() const;

private:
    QTemporaryFile m_messages;
    QProcess m_process;
    bool m_mayEnd = false;
    Hope m_hope{[this] { return m_mayEnd ? QString() : earlyEnd(m_process, m_messages.fileName()); }};
};

} // namespace tidemark
