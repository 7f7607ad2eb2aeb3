#include "commands/export_follow.h"

#include "archive/byte_stream.h"
#include "archive/csv_rows.h"
#include "archive/csv_tail.h"
#include "commands/answers.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "core/ended_line.h"
#include "database/history.h"
#include "host/file_lock.h"
#include "session/record_follow.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <condition_variable>
#include <mutex>

#include <unistd.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 250ms;
constexpr auto untilReopened = 2s;

// Sleeps, unless it is stopped.
void rest(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

// What is followed into: whole lines, appended.
class FollowOutput {
public:
    explicit FollowOutput(const ExportRequest &request) : m_path(request.question.path), m_isToStandardOutput(request.isToStandardOutput) {}

    [[nodiscard]] Result<CsvTail> open();
    [[nodiscard]] Result<void> write(std::span<const Trade> trades);

private:
    [[nodiscard]] Error failure(const QString &why) const;
    [[nodiscard]] Result<void> beAlone();
    [[nodiscard]] Result<void> writeText();

    QString m_path;
    bool m_isToStandardOutput;
    QFile m_file;
    std::optional<FileLock> m_lock; // on the file itself
    std::int64_t m_wholeBytes = 0;
    std::string m_text;
};

Result<CsvTail> FollowOutput::open()
{
    if (const QFileInfo there(m_path); !m_isToStandardOutput && there.exists() && !there.isFile())
        return failure(QStringLiteral("it is not a file"));
    if (auto alone = beAlone(); !alone)
        return alone.error();
    auto tail = m_isToStandardOutput ? Result<CsvTail>(CsvTail()) : CsvTail::of(m_path);
    if (!tail)
        return tail;
    m_file.setFileName(m_path);
    const bool isOpen = m_isToStandardOutput ? m_file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
                                             : m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    m_wholeBytes = tail->wholeBytes;
    if (!isOpen || (!m_isToStandardOutput && !(m_file.resize(m_wholeBytes) && m_file.seek(m_wholeBytes))))
        return failure(m_file.errorString());
    if (m_wholeBytes == 0) {
        m_text = csvHeader;
        if (auto written = writeText(); !written)
            return written.error();
    }
    return tail;
}

// Two that append to one file would have each trade twice, and lines within lines.
Result<void> FollowOutput::beAlone()
{
    auto lock = m_isToStandardOutput ? Result<FileLock>(Error{}) : FileLock::open(m_path);
    if (!lock)
        return {}; // what is in the way is told when it is opened
    if (!lock.value().tryLock(FileLock::Mode::Exclusive))
        return Error{QStringLiteral("Another program appends to the file %1, so nothing is written to it. End that one first, or name another file.").arg(m_path)};
    m_lock = std::move(lock).value();
    return {};
}

Result<void> FollowOutput::write(std::span<const Trade> trades)
{
    m_text.clear();
    for (const auto &trade : trades)
        appendCsvRow(m_text, trade);
    return writeText();
}

// A disk that fills up takes a part of a line first, which is taken back.
Result<void> FollowOutput::writeText()
{
    auto written = PlainStream(m_file).write(m_text);
    if (written) {
        m_wholeBytes += std::int64_t(m_text.size());
        return {};
    }
    if (!m_isToStandardOutput)
        m_file.resize(m_wholeBytes);
    return failure(written.error().message);
}

Error FollowOutput::failure(const QString &why) const
{
    if (m_isToStandardOutput)
        return {QStringLiteral("Standard output cannot be written: %1. The record is as it was.").arg(why)};
    return {QStringLiteral("The file %1 cannot be written: %2. It holds whole lines up to there, and the record is as it was. Make room, and "
                           "start the same command again: it goes on where the file ends.").arg(m_path, why)};
}

// Keeps looking, with a new session where the last one failed.
class Following {
public:
    Following(const CommonOptions &options, const std::stop_token &stop) : m_options(options), m_stop(stop) {}

    // The markets, once the record can be asked for the first time; an error is an answer of the record.
    [[nodiscard]] Result<std::vector<Symbol>> markets(const QStringList &words);
    [[nodiscard]] Result<void> run(RecordFollow &follow);

private:
    void tell(const QString &problem);

    const CommonOptions &m_options;
    const std::stop_token &m_stop;
    std::unique_ptr<RecordAccess> m_access;
    QString m_told;
};

Result<std::vector<Symbol>> Following::markets(const QStringList &words)
{
    auto access = RecordAccess::open(m_options, m_stop);
    if (!access)
        return access.error();
    m_access = std::move(access).value();
    const auto recorded = History(m_access->session()).symbols();
    return recorded ? marketsNamed(words, *recorded) : Result<std::vector<Symbol>>(recorded.error());
}

Result<void> Following::run(RecordFollow &follow)
{
    while (!m_stop.stop_requested() && !follow.isDone()) {
        if (!m_access) {
            auto access = RecordAccess::open(m_options, m_stop);
            if (!access) {
                tell(access.message());
                rest(untilReopened, m_stop);
                continue;
            }
            m_access = std::move(access).value();
        }
        auto looked = follow.look(m_access->session(), std::chrono::steady_clock::now());
        if (!looked && follow.takeFailed())
            return looked;
        if (!looked && !m_stop.stop_requested()) {
            tell(looked.error().message);
            m_access.reset();
        } else {
            m_told.clear();
        }
        rest(looked ? std::chrono::milliseconds(betweenLooks) : std::chrono::milliseconds(untilReopened), m_stop);
    }
    return {};
}

// Once for each problem, however often it is met.
void Following::tell(const QString &problem)
{
    if (!m_stop.stop_requested() && std::exchange(m_told, problem) != problem)
        printProblem(QStringLiteral("%1 What was followed is whole up to here; it goes on once the record can be read again. Ctrl-C ends it.").arg(endedLine(problem)));
}

} // namespace

int followExport(const CommonOptions &options, const ExportRequest &request, bool wantsJson, const std::stop_token &stop)
{
    Following following(options, stop);
    const auto markets = following.markets(request.markets);
    if (!markets)
        return RecordAccess::refused(markets.error(), wantsJson);
    FollowOutput output(request);
    const auto tail = output.open();
    if (!tail)
        return printProblem(tail.message()), exitNotDone;
    RecordFollow follow(*markets, request.question.from, request.end, [&](std::span<const Trade> trades) { return output.write(trades); }, printProblem);
    for (const auto &[symbol, last] : tail->markets)
        follow.resumeAfter(symbol, last.id, last.tradedAt);
    const auto followed = following.run(follow);
    if (!followed)
        return printProblem(followed.error().message), exitNotDone;
    if (wantsJson) {
        QJsonArray names;
        for (const auto &symbol : *markets)
            names.append(symbol.toString());
        printJson({{QStringLiteral("symbols"), names}, {QStringLiteral("trades"), qint64(follow.taken())}, {QStringLiteral("path"), request.question.path}});
    } else {
        printProblem(counted(follow.taken(), u"%1 trade written; all lines are whole.", u"%1 trades written; all lines are whole."));
    }
    return exitDone;
}

} // namespace tidemark
