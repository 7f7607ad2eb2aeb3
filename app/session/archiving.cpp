#include "session/archiving.h"

#include "core/archive_file.h"
#include "database/partitions.h"
#include "database/reading.h"
#include "database/sql_text.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <thread>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr auto keptAhead = 62 * 24h; // a recorder makes its months ahead
constexpr auto turnPatience = 2s;    // the server hears of a program's end a moment after it
constexpr auto betweenTurnAsks = 50ms;
constexpr auto betweenTurnSigns = 10s; // the server ends a transaction that is idle for long

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
    const auto ours = takeTurn(symbol, month.month, stop);
    if (!ours)
        return ours.error();
    if (!*ours) {
        ArchivedMonth elsewhere{.symbol = symbol, .from = month.month, .to = nextMonth(month.month)};
        elsewhere.end = stop.stop_requested() ? ArchiveEnd::Stopped : ArchiveEnd::Refused;
        if (!stop.stop_requested())
            elsewhere.problem = QStringLiteral("%1 of %2 is being archived by another program at this moment, which goes on with that. Nothing was changed here.")
                                    .arg(symbol.toString(), toIsoString(month.month).left(7));
        return elsewhere;
    }
    const auto toldInTurn = [&](const ArchiveProgress &progress) {
        keepTurn();
        if (told)
            told(progress);
    };
    auto report = MonthArchive(m_session, m_order, symbol, month.month, month.trades, toldInTurn, stop).run();
    giveTurnBack();
    if (report && report->removed > 0) {
        m_emptiedFrom = std::min(m_emptiedFrom, report->from);
        m_emptiedTo = std::max(m_emptiedTo, report->to);
    }
    return report;
}

Result<bool> Archiving::takeTurn(const Symbol &symbol, Timestamp month, const std::stop_token &stop)
{
    const QByteArray kind = "ISOLATION LEVEL READ COMMITTED";
    if (m_turn && !m_turn->begin(kind))
        m_turn.reset(); // it was idle for a month's time
    if (!m_turn) {
        auto opened = m_session.beside();
        if (!opened)
            return opened.error();
        m_turn = std::move(opened).value();
        if (auto begun = m_turn->begin(kind); !begun)
            return begun.error();
    }
    const QByteArray key = symbol.toString().toUtf8() + ' ' + toIsoString(month).left(7).toUtf8();
    for (const auto until = steady_clock::now() + turnPatience;;) {
        const auto ours = m_turn->query(sqlQuery(QStringLiteral("archive_turn")), {key});
        if (!ours)
            return ours.error();
        if (ours->boolean(0, 0)) {
            m_turnSeen = steady_clock::now();
            return true;
        }
        if (stop.stop_requested() || steady_clock::now() >= until)
            break;
        std::this_thread::sleep_for(betweenTurnAsks);
    }
    giveTurnBack();
    return false;
}

// Where it is lost all the same the month goes on: whatever another program does, no trade leaves that is not in the file.
void Archiving::keepTurn()
{
    const auto now = steady_clock::now();
    if (now - m_turnSeen < betweenTurnSigns)
        return;
    m_turnSeen = now;
    [[maybe_unused]] const auto seen = m_turn->query("SELECT 1");
}

void Archiving::giveTurnBack()
{
    if (!m_turn->run("ROLLBACK"))
        m_turn.reset(); // which ends it, too
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
