#include "database/days_record.h"

#include "core/archive_file.h"
#include "core/time_ranges.h"
#include "database/coverage_ledger.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {

using namespace std::chrono_literals;

namespace {

// Whether a time without a trade would, at the pace of the rest, have had many.
[[nodiscard]] bool isTooLong(std::chrono::microseconds silence, std::int64_t trades, std::chrono::microseconds rest)
{
    constexpr double many = 100;
    return double(trades) * double(silence.count()) > many * double(rest.count());
}

} // namespace

Result<DaysAnswer> DaysRecord::answer(const DaysQuestion &question)
{
    return inReading(m_session, [&] { return answerWithin(question); });
}

Result<DaysAnswer> DaysRecord::answerWithin(const DaysQuestion &question)
{
    const auto whole = touchedSpans({question.from, question.to}, 24h);
    DaysAnswer answer;
    const auto days = daysAround(question.symbol, whole.from, whole.to);
    if (!days)
        return days.error();
    IdRange ids;
    if (!days->empty())
        ids = {days->front().ids.first, days->front().ids.last};
    for (const auto &day : *days)
        ids = {std::min(ids.first, day.ids.first), std::max(ids.last, day.ids.last)};
    const auto ledger = known(question.symbol, ids);
    if (!ledger)
        return ledger.error();
    auto files = archived(question.symbol);
    if (!files)
        return files.error();
    if (auto doubted = doubt(question.symbol, *days, files.value()); !doubted)
        return doubted.error();
    answer.days = dayStates(whole.from, whole.to, *days, *ledger, *files);
    return answer;
}

Result<std::vector<DayIds>> DaysRecord::daysAround(const Symbol &symbol, Timestamp from, Timestamp to)
{
    return Reading::list(m_session, QStringLiteral("day_ids"), {parameter(symbol), parameter(from), parameter(to)},
                         [](const PgRows &rows, int row) {
                             return DayIds{rows.moment(row, 0), rows.integer(row, 1), {rows.integer(row, 2), rows.integer(row, 3)}};
                         });
}

// Of files that were imported whole: what their names promise, and what they held.
Result<std::vector<ArchivedSpan>> DaysRecord::archived(const Symbol &symbol)
{
    const auto rows = Reading::rows(m_session, QStringLiteral("imported_spans"), {parameter(symbol)});
    if (!rows)
        return rows.error();
    std::vector<ArchivedSpan> spans;
    for (int row = 0; row < rows->count(); ++row) {
        const auto name = rows->text(row, 0);
        const auto file = ArchiveFile::fromName(QString::fromUtf8(name.data(), qsizetype(name.size())));
        if (!file || file->symbol != symbol)
            continue;
        const bool isEmpty = rows->isNull(row, 1) || rows->isNull(row, 2);
        spans.push_back({file->from, file->to(), isEmpty ? IdRange{} : IdRange{rows->integer(row, 1), rows->integer(row, 2)}});
    }
    return spans;
}

// Days' files with a matching sum that end in the morning were published. A file is believed where it alone says where a day ends,
// unless the day's own pace would have brought many more trades by then.
Result<void> DaysRecord::doubt(const Symbol &symbol, std::span<const DayIds> days, std::vector<ArchivedSpan> &files)
{
    for (auto &file : files) {
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto &day = days[i];
            const bool begins = day.day == file.from && day.ids.first == file.ids.first && (i == 0 || days[i - 1].ids.last + 1 != day.ids.first);
            const bool ends = day.day + 24h == file.to && day.ids.last == file.ids.last
                && (i + 1 == days.size() || days[i + 1].ids.first != day.ids.last + 1);
            if (!begins && !ends)
                continue;
            const auto minutes = Reading::rows(m_session, QStringLiteral("day_minutes"), {parameter(symbol), parameter(day.day), parameter(day.day + 24h)});
            if (!minutes)
                return minutes.error();
            if (minutes->isNull(0, 0))
                continue;
            const auto first = minutes->moment(0, 0);
            const auto last = minutes->moment(0, 1) + 1min;
            file.isCutAtBegin = file.isCutAtBegin || (begins && isTooLong(first - day.day, day.trades, last - first));
            file.isCutAtEnd = file.isCutAtEnd || (ends && isTooLong(day.day + 24h - last, day.trades, last - first));
        }
    }
    return {};
}

// Stored, or known not to exist.
Result<IdRanges> DaysRecord::known(const Symbol &symbol, IdRange ids)
{
    IdRanges known;
    if (ids.count() <= 0)
        return known;
    const auto ranges = CoverageLedger(m_session).between(symbol, ids);
    if (!ranges)
        return ranges.error();
    for (const auto &range : *ranges) {
        if (range.kind == CoverageKind::Stored || range.kind == CoverageKind::Hole)
            known.add(range.ids);
    }
    return known;
}

} // namespace tidemark
