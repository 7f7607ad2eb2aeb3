#include "bench/process_meter.h"

#include "bench/measurement.h"
#include "support/file_content.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

#include <unistd.h>

namespace tidemark::bench {
namespace {

constexpr int userTime = 11; // of what follows the name in brackets; system time is the next one
constexpr double worthTelling = 0.0005; // of a core

struct Stat {
    QString name;
    std::chrono::microseconds used{};
};

// Of a process or of one thread; nothing where it has ended.
[[nodiscard]] std::optional<Stat> statOf(const QString &folder)
{
    const auto line = contentOf(folder + QStringLiteral("/stat"));
    const auto open = line.indexOf('(');
    const auto close = line.lastIndexOf(')');
    if (open < 0 || close < 0)
        return std::nullopt;
    const auto fields = line.mid(close + 2).split(' ');
    const auto ticks = fields.value(userTime).toLongLong() + fields.value(userTime + 1).toLongLong();
    return Stat{QString::fromUtf8(line.mid(open + 1, close - open - 1)),
                std::chrono::microseconds(ticks * 1'000'000 / ::sysconf(_SC_CLK_TCK))};
}

} // namespace

ProcessMeter::ProcessMeter(qint64 processId) : m_folder(QStringLiteral("/proc/%1").arg(processId)) {}

ProcessMeter::Times ProcessMeter::times() const
{
    const auto whole = statOf(m_folder);
    require(whole.has_value(), QStringLiteral("%1 is gone.").arg(m_folder));
    Times times{whole->used, {}};
    for (const auto &task : QDir(m_folder + QStringLiteral("/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto thread = statOf(m_folder + QStringLiteral("/task/") + task))
            times.threads[thread->name] += thread->used;
    }
    return times;
}

double ProcessMeter::residentMegabytes() const
{
    const auto pages = contentOf(m_folder + QStringLiteral("/statm")).split(' ').value(1).toLongLong();
    require(pages > 0, QStringLiteral("%1 is gone.").arg(m_folder));
    return double(pages) * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

CoreShare CoreShare::between(const ProcessMeter::Times &before, const ProcessMeter::Times &after,
                             std::chrono::microseconds passed)
{
    const auto share = [passed](std::chrono::microseconds used) { return double(used.count()) / double(passed.count()); };
    CoreShare shares{share(after.total - before.total), {}};
    for (const auto &[name, used] : after.threads) {
        const auto earlier = before.threads.find(name);
        const auto part = share(used - (earlier == before.threads.end() ? std::chrono::microseconds(0) : earlier->second));
        if (part >= worthTelling)
            shares.threads[name] = part;
    }
    return shares;
}

QString CoreShare::words() const
{
    std::vector<std::pair<double, QString>> parts;
    for (const auto &[name, part] : threads)
        parts.emplace_back(part, name);
    std::sort(parts.rbegin(), parts.rend());
    QStringList words;
    for (const auto &[part, name] : parts)
        words += QStringLiteral("%1 %2").arg(name).arg(100 * part, 0, 'f', 2);
    return QStringLiteral("%1 %: %2").arg(100 * total, 0, 'f', 2).arg(words.join(QStringLiteral(", ")));
}

} // namespace tidemark::bench
