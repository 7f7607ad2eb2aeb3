#pragma once

#include "host/local_datagram.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tidemark {

// Who started this program as a service and wants to hear how it does: systemd, or what speaks its protocol (sd_notify(3), which says
// that it is stable and may be spoken without its library; that one waits where nobody reads, and finds its address where children
// of ours would, too). Without one, all is said to nobody.
class ServiceManager {
public:
    // Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID.
    [[nodiscard]] static ServiceManager ofEnvironment();
    ServiceManager(QByteArray address, std::optional<std::chrono::microseconds> watchdog);

    [[nodiscard]] bool isThere() const { return m_isThere; }
    // Within what time a sign of life has to come; absent where none is expected.
    [[nodiscard]] const std::optional<std::chrono::microseconds> &watchdog() const { return m_watchdog; }

    void tellReady() const { send("READY=1"); }
    void tellAlive() const { send("WATCHDOG=1"); }
    void tellStopping() const { send("STOPPING=1"); }
    // A start, or an end, that is under way may take this long from now.
    void askForTime(std::chrono::microseconds time) const;
    // One line for people; the same one is said once.
    void tellStatus(const QString &status);

private:
    void send(const QByteArray &message) const { (void)m_line.send(message); } // nothing is to be done where it is not heard

    LocalDatagram m_line;
    bool m_isThere = false;
    std::optional<std::chrono::microseconds> m_watchdog;
    QString m_status;
};

} // namespace tidemark
