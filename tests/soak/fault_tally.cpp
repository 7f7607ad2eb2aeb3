#include "soak/fault_tally.h"

#include "soak/round_plan.h"

#include <QRegularExpression>

#include <numeric>

namespace tidemark {

void FaultTally::addExchangeFaults(const RoundPlan &plan)
{
    static const QRegularExpression end(QStringLiteral("[=@].*"));
    auto words = plan.faults;
    if (!plan.holes.isEmpty())
        words += plan.holes;
    for (const auto &word : words) {
        const bool isClose = word.startsWith(QLatin1String("close="));
        add(QStringLiteral("exchange: ") + (isClose ? word.section(QLatin1Char('@'), 0, 0) : QString(word).remove(end)));
    }
}

void FaultTally::add(const FaultTally &other)
{
    for (const auto &[kind, count] : other.m_counts)
        m_counts[kind] += count;
}

int FaultTally::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0, [](int sum, const auto &entry) { return sum + entry.second; });
}

QString FaultTally::table() const
{
    QString lines;
    for (const auto &[kind, count] : m_counts)
        lines += QStringLiteral("%1  %2\n").arg(count, 6).arg(kind);
    return lines;
}

} // namespace tidemark
