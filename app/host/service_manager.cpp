#include "host/service_manager.h"

#include <unistd.h>

namespace tidemark {
namespace {

[[nodiscard]] std::optional<std::chrono::microseconds> watchdogOfEnvironment()
{
    bool isNumber = false;
    const auto interval = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const auto process = qgetenv("WATCHDOG_PID");
    const bool isOurs = process.isEmpty() || process.toLongLong() == ::getpid(); // else it is meant for who started us
    return isNumber && interval > 0 && isOurs ? std::optional(std::chrono::microseconds(interval)) : std::nullopt;
}

} // namespace

ServiceManager ServiceManager::ofEnvironment()
{
    return {qgetenv("NOTIFY_SOCKET"), watchdogOfEnvironment()};
}

ServiceManager::ServiceManager(QByteArray address, std::optional<std::chrono::microseconds> watchdog)
    : m_line(address), m_isThere(!address.isEmpty()), m_watchdog(m_isThere ? watchdog : std::nullopt)
{
}

void ServiceManager::askForTime(std::chrono::microseconds time) const
{
    send("EXTEND_TIMEOUT_USEC=" + QByteArray::number(qint64(time.count())));
}

void ServiceManager::tellStatus(const QString &status)
{
    if (status == m_status)
        return;
    m_status = status;
    send("STATUS=" + status.simplified().toUtf8());
}

} // namespace tidemark
