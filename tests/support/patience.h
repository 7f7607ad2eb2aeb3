#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <optional>

namespace tidemark {

// How long a test waits: on a quiet machine as long as it says, and on a busy one, where programs wait for a processor,
// as much longer, up to twice as long. So what is red is red soon, and what is green does not depend on the load.
class Patience {
public:
    explicit Patience(int ms) : m_ms(ms), m_stalledBefore(stalledMs()) { m_timer.start(); }

    [[nodiscard]] qint64 elapsedMs() const { return m_timer.elapsed(); }
    [[nodiscard]] bool isOver() const
    {
        const auto elapsed = elapsedMs();
        return elapsed >= m_ms && elapsed >= m_ms + std::min(m_ms, stalledSince());
    }

private:
    // How long some program has waited for a processor since (https://docs.kernel.org/accounting/psi.html). Where the kernel
    // does not tell, the machine may be busy.
    [[nodiscard]] qint64 stalledSince() const
    {
        const auto now = stalledMs();
        return now && m_stalledBefore ? *now - *m_stalledBefore : m_ms;
    }

    [[nodiscard]] static std::optional<qint64> stalledMs()
    {
        QFile file(QStringLiteral("/proc/pressure/cpu"));
        const auto line = file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
        const auto begin = line.indexOf("total=");
        return begin < 0 ? std::nullopt : std::optional(line.mid(begin + 6).trimmed().toLongLong() / 1'000);
    }

    qint64 m_ms;
    std::optional<qint64> m_stalledBefore;
    QElapsedTimer m_timer;
};

} // namespace tidemark
