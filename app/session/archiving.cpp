#include "session/archiving.h"

#include "core/archive_file.h"
#include "database/partitions.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr auto keptAhead = 62 * 24h; // a recorder makes its months ahead

} // namespace

Result<std::vector<MonthDue>> Archiving::monthsBefore(const Symbol &symbol, Timestamp before)
{
    const auto end = monthStart(std::min(before, wallClock()));
    const auto recorded = inReading(m_session, [&] {
        return Reading::list(m_session, QStringLiteral("archive_months"), {parameter(symbol), parameter(end)},
                             [](const PgRows &rows, int row) { return MonthDue{rows.moment(row, 0), rows.integer(row, 1)}; });
    });
    if (!recorded || recorded->empty())
        return recorded;
    std::vector<MonthDue> due;
    auto next = recorded->begin();
    for (auto month = next->month; next != recorded->end(); month = nextMonth(month))
        due.push_back(next->month == month ? *next++ : MonthDue{month, 0});
    return due;
}

Result<ArchivedMonth> Archiving::archive(const Symbol &symbol, const MonthDue &month, const MonthArchive::Told &told, const std::stop_token &stop)
{
    auto report = MonthArchive(m_session, m_order, symbol, month.month, month.trades, told, stop).run();
    if (report && report->removed > 0) {
        m_emptiedFrom = std::min(m_emptiedFrom, report->from);
        m_emptiedTo = std::max(m_emptiedTo, report->to);
    }
    return report;
}

Result<void> Archiving::giveSpaceBack(const std::stop_token &stop)
{
    if (m_emptiedFrom >= m_emptiedTo)
        return {};
    Partitions partitions(m_session);
    const auto months = partitions.own();
    if (!months)
        return months.error();
    for (const auto &month : *months) {
        if (stop.stop_requested() || month.from >= m_emptiedTo || month.to <= m_emptiedFrom)
            continue;
        if (const auto vacuumed = partitions.vacuum(month.name); !vacuumed)
            return vacuumed.error();
        const auto dropped = month.to <= wallClock() - keptAhead ? partitions.dropIfEmpty(month.name) : Result<Partitions::Drop>(Partitions::Drop::HasRows);
        if (!dropped)
            return dropped.error();
    }
    if (stop.stop_requested())
        return {};
    const auto vacuumed = partitions.vacuum(QStringLiteral("packed"));
    return vacuumed ? Result<void>() : vacuumed.error();
}

} // namespace tidemark
