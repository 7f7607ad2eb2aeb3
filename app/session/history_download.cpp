#include "session/history_download.h"

#include "core/counted.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto oneDay = 24h;
constexpr int mostFailures = 2; // of files in a row: the next one would fare no better
constexpr auto untilPublished = 48h; // from a day's end; until then its file may be missing or half

[[nodiscard]] QString daysText(Timestamp from, Timestamp to)
{
    const auto first = toIsoString(from).left(10);
    const auto last = toIsoString(to - oneDay).left(10);
    return first == last ? first : HistoryDownload::tr("%1 to %2").arg(first, last);
}

[[nodiscard]] Error stoppedEarly()
{
    return {HistoryDownload::tr("Stopped. What was stored stays, and the next download goes on from there.")};
}

} // namespace

DownloadAnswer HistoryDownload::run(const DownloadQuestion &question, const std::stop_token &stop)
{
    m_question = question;
    m_answer = question.refused({});
    m_answer.end = DownloadEnd::Finished;
    m_answer.days = (question.to - question.from) / oneDay;
    const auto brought = bring(stop);
    if (!brought) {
        m_answer.end = stop.stop_requested() ? DownloadEnd::Cancelled : DownloadEnd::Failed;
        m_answer.problem = brought.message();
    }
    return m_answer;
}

Result<void> HistoryDownload::bring(const std::stop_token &stop)
{
    if (auto known = refresh(); !known)
        return known;
    m_answer.daysBefore = m_answer.daysComplete;
    noteFutureDays();
    for (const auto step : {&HistoryDownload::takeMonths, &HistoryDownload::takeDays, &HistoryDownload::askForYoung}) {
        const auto taken = (this->*step)(stop);
        const auto known = refresh(); // what was got counts, also where the step failed
        if (!taken || !known)
            return taken ? known : taken;
    }
    noteWhatIsLeft();
    const auto failed = std::find_if(m_answer.notes.begin(), m_answer.notes.end(),
                                     [](const DownloadNote &note) { return note.kind == DownloadNote::Kind::Failed; });
    if (failed != m_answer.notes.end() && m_answer.daysComplete < m_answer.days)
        return Error{failed->words};
    return {};
}

Result<void> HistoryDownload::refresh()
{
    auto days = m_ways.days(m_question.from, m_question.to);
    if (!days)
        return days.error();
    m_days = std::move(days).value();
    m_answer.daysComplete = std::count_if(m_days.begin(), m_days.end(), [](const DayState &day) { return day.kind == DayKind::Complete; });
    tellDays();
    return {};
}

void HistoryDownload::tellDays()
{
    m_ways.tell(m_answer.daysComplete, m_answer.days);
}

bool HistoryDownload::isYoung(Timestamp day) const
{
    return day + oneDay + untilPublished > m_now;
}

std::vector<Timestamp> HistoryDownload::lacking() const
{
    std::vector<Timestamp> days;
    for (const auto &day : m_days) {
        if (day.kind != DayKind::Complete)
            days.push_back(day.day);
    }
    return days;
}

void HistoryDownload::noteFutureDays()
{
    const auto tomorrow = dayStart(m_now) + oneDay;
    const auto first = std::max(tomorrow, m_question.from);
    if (first < m_question.to)
        note(DownloadNote::Kind::NotOver, first, m_question.to, tr("%1: that is still to come.").arg(daysText(first, m_question.to)));
}

// A trade or two of a day before or after may have come with the neighbouring month.
bool HistoryDownload::isWhollyMissing(Timestamp month) const
{
    const auto end = nextMonth(month);
    if (month < m_question.from || end > m_question.to || isYoung(end - oneDay))
        return false;
    const auto first = m_days.begin() + (month - m_question.from) / oneDay;
    const auto last = m_days.begin() + (end - m_question.from) / oneDay;
    return std::none_of(first, last, [](const DayState &day) { return day.kind == DayKind::Complete; })
        && std::count_if(first, last, [](const DayState &day) { return day.kind == DayKind::Partial; }) <= 2;
}

Result<void> HistoryDownload::takeMonths(const std::stop_token &stop)
{
    std::vector<Timestamp> months;
    for (auto month = monthStart(m_question.from); month < m_question.to; month = nextMonth(month)) {
        if (isWhollyMissing(month))
            months.push_back(month);
    }
    const auto begin = months.empty() ? std::nullopt : m_ways.begins(ArchiveFile::Span::Month);
    for (const auto month : months) {
        if (stop.stop_requested())
            return stoppedEarly();
        if (begin && month < *begin)
            continue;
        const auto taken = take({m_question.symbol, ArchiveFile::Span::Month, month});
        if (!taken)
            return taken.error();
        if (auto known = refresh(); *taken && !known)
            return known;
    }
    return {};
}

Result<void> HistoryDownload::takeDays(const std::stop_token &stop)
{
    auto days = lacking();
    std::erase_if(days, [this](Timestamp day) { return isYoung(day); });
    const auto begin = days.empty() ? std::nullopt : m_ways.begins(ArchiveFile::Span::Day);
    for (const auto day : days) {
        if (stop.stop_requested())
            return stoppedEarly();
        const ArchiveFile file{m_question.symbol, ArchiveFile::Span::Day, day};
        if (begin && day < *begin) {
            note(DownloadNote::Kind::Absent, day, file.to(),
                 tr("%1: the archive's daily files of %2 begin on %3.").arg(daysText(day, file.to()), m_question.symbol.toString(), toIsoString(*begin).left(10)));
            continue;
        }
        const auto taken = take(file);
        if (!taken)
            return taken.error();
        if (!*taken)
            continue;
        ++m_answer.daysComplete; // as it seems until all is looked at again
        tellDays();
    }
    return {};
}

// Whether it was imported.
Result<bool> HistoryDownload::take(const ArchiveFile &file)
{
    const auto outcome = m_ways.file(file);
    if (!outcome)
        return outcome.error();
    const bool isDay = file.span == ArchiveFile::Span::Day;
    m_answer.stored += outcome->stored;
    auto kind = DownloadNote::Kind::Remark;
    switch (outcome->end) {
    case FileOutcome::End::Absent:
        if (isDay)
            note(DownloadNote::Kind::Absent, file.from, file.to(),
                 tr("%1: the archive has no file of it.").arg(daysText(file.from, file.to())));
        return false;
    case FileOutcome::End::Failed:
        kind = DownloadNote::Kind::Failed;
        break;
    case FileOutcome::End::Imported:
        ++m_answer.files;
        m_answer.bytes += outcome->bytes;
        break;
    case FileOutcome::End::WrongSum:
        kind = DownloadNote::Kind::WrongSum;
        break;
    case FileOutcome::End::Refused:
        kind = DownloadNote::Kind::Refused;
        break;
    }
    for (const auto &words : outcome->words)
        note(kind, file.from, file.to(), words);
    m_failedInRow = outcome->end == FileOutcome::End::Failed ? m_failedInRow + 1 : 0;
    if (m_failedInRow == mostFailures)
        return Error{outcome->words.empty() ? QString() : outcome->words.front()};
    return outcome->end == FileOutcome::End::Imported;
}

Result<void> HistoryDownload::askForYoung(const std::stop_token &stop)
{
    auto days = lacking();
    std::erase_if(days, [this](Timestamp day) { return !isYoung(day) || day > m_now; });
    for (auto at = days.begin(); at != days.end();) {
        if (stop.stop_requested())
            return stoppedEarly();
        const auto first = *at;
        auto end = first;
        for (; at != days.end() && *at == end; ++at)
            end += oneDay;
        const auto asked = m_ways.ask(first, std::min(end, m_now));
        if (!asked)
            return asked.error();
        m_answer.stored += asked->stored;
        for (const auto &words : asked->words)
            note(DownloadNote::Kind::Incomplete, first, end, words);
    }
    return {};
}

bool HistoryDownload::isNoted(Timestamp day) const
{
    return std::any_of(m_answer.notes.begin(), m_answer.notes.end(), [day](const DownloadNote &note) {
        return note.kind != DownloadNote::Kind::Remark && note.from <= day && day < note.to;
    });
}

void HistoryDownload::noteWhatIsLeft()
{
    for (const auto &day : m_days) {
        const auto to = day.day + oneDay;
        if (day.kind == DayKind::Complete || isNoted(day.day))
            continue;
        if (to > m_now)
            note(DownloadNote::Kind::NotOver, day.day, to, tr("%1: the day is not over; it was fetched up to now.").arg(daysText(day.day, to)));
        else if (day.missing > 0)
            note(DownloadNote::Kind::Incomplete, day.day, to,
                 countedTranslated(day.missing, u"%2: %1 trade is missing that neither file nor record has.",
                                   tr("%2: %1 trades are missing that neither file nor record has.", nullptr, numerus(day.missing)), QLocale::c()).arg(daysText(day.day, to)));
        else
            note(DownloadNote::Kind::Incomplete, day.day, to,
                 tr("%1: trades may be missing at its beginning or its end.").arg(daysText(day.day, to)));
    }
}

// Neighbouring days of which the same is said, but for their dates, are one.
void HistoryDownload::note(DownloadNote::Kind kind, Timestamp from, Timestamp to, const QString &words)
{
    auto &notes = m_answer.notes;
    const auto said = words.section(QLatin1Char(':'), 1);
    const bool joins = kind == DownloadNote::Kind::Absent && !notes.empty() && notes.back().kind == kind && notes.back().to == from
        && notes.back().words.section(QLatin1Char(':'), 1) == said;
    if (joins) {
        notes.back().to = to;
        notes.back().words = daysText(notes.back().from, to) + QLatin1Char(':') + said;
        return;
    }
    notes.push_back({kind, from, to, words});
}

} // namespace tidemark
