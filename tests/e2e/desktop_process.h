#pragma once

#include "support/cli_process.h"

#include <QProcess>
#include <QTemporaryFile>

namespace tidemark {

class VirtualScreen;

// The built desktop program on a virtual screen. Asked to end, then killed, when the object goes.
class DesktopProcess {
public:
    DesktopProcess(const VirtualScreen &screen, const QStringList &arguments);
    ~DesktopProcess();

    // SIGTERM, then waits until it has stored what it could.
    [[nodiscard]] CliAnswer end();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // All it has said on standard error so far.
    [[nodiscard]] QByteArray messages() const;

private:
    QTemporaryFile m_messages;
    QProcess m_process;
};

} // namespace tidemark
