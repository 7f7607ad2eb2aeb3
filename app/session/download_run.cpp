#include "session/download_run.h"

#include "database/days_record.h"
#include "database/exchange_identity.h"
#include "host/file_lock.h"
#include "session/history_import.h"
#include "session/period_download.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenTold = 200ms;

// Of HTTP: "Wed, 21 Oct 2015 07:28:00 GMT"
[[nodiscard]] std::optional<Timestamp> httpTime(const QByteArray &text)
{
    auto moment = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? std::optional(timestampFromMicros(moment.toMSecsSinceEpoch() * 1'000)) : std::nullopt;
}

[[nodiscard]] QString sumBeside(const QString &path)
{
    return path + QStringLiteral(".CHECKSUM");
}

[[nodiscard]] std::vector<QString> sentences(const QString &file, const QStringList &told)
{
    std::vector<QString> words;
    for (const auto &sentence : told)
        words.push_back(file + QStringLiteral(": ") + sentence);
    return words;
}

} // namespace

QString DownloadSetup::folder() const
{
    return keptIn.isEmpty() ? QDir(dataDir).filePath(QStringLiteral("downloads")) : keptIn;
}

DownloadRun::DownloadRun(PgSession &session, const DownloadSetup &setup, Told told)
    : m_session(session), m_setup(setup), m_told(std::move(told)), m_archive(setup.exchange.archive, setup.exchange.proxy, setup.patience)
{
}

DownloadRun::~DownloadRun() = default;

Result<void> checkArchive(const ExchangeEndpoints &exchange)
{
    if (exchange.hasOwnArchive())
        return {};
    return Error{DownloadRun::tr("The record is of “%1”, and no archive of its files is known: that of %2 has other trades under the same "
                                 "ids. Name one with --archive-url or in the settings.").arg(exchange.identity(), exchange.archive.host())};
}

Result<void> DownloadRun::mayRun()
{
    if (auto archive = checkArchive(m_setup.exchange); !archive)
        return archive;
    return ExchangeIdentity::claim(m_session, m_setup.exchange.identity());
}

DownloadAnswer DownloadRun::run(const DownloadQuestion &question, const std::stop_token &stop)
{
    m_question = question;
    if (auto may = mayRun(); !may)
        return question.refused(may.message());
    const QDir own(DownloadSetup{{}, m_setup.dataDir, {}}.folder());
    if (!QDir().mkpath(own.path()))
        return question.refused(tr("The folder %1 cannot be made, so nothing can be fetched into it.").arg(own.path()));
    auto lock = FileLock::open(own.filePath(QStringLiteral("lock")));
    if (!lock)
        return question.refused(lock.message());
    if (!lock.value().tryLock(FileLock::Mode::Exclusive))
        return question.refused(tr("Another download is under way with %1. Wait until it has ended, or cancel it there.").arg(own.path()));
    return HistoryDownload(ways(stop), wallClock()).run(question, stop);
}

HistoryDownload::Ways DownloadRun::ways(const std::stop_token &stop)
{
    HistoryDownload::Ways ways;
    ways.days = [this](Timestamp from, Timestamp to) -> Result<std::vector<DayState>> {
        auto answer = DaysRecord(m_session).answer({m_question.symbol, from, to});
        if (!answer)
            return answer.error();
        return std::move(answer.value().days);
    };
    ways.file = [this, stop](const ArchiveFile &asked) { return file(asked, stop); };
    ways.ask = [this, stop](Timestamp from, Timestamp to) {
        begin({}, DownloadProgress::Stage::Asking);
        return PeriodDownload(m_session, m_setup.exchange)
            .bring(m_question.symbol, from, to, [this](std::int64_t done, std::int64_t total) { follow(done, total); }, stop);
    };
    ways.begins = [this, stop](ArchiveFile::Span span) {
        const auto first = m_archive.begins(m_question.symbol, span, stop);
        return first.ok() ? *first : std::nullopt; // an archive without a listing is asked file by file
    };
    ways.tell = [this](std::int64_t done, std::int64_t days) {
        m_progress.daysDone = done;
        m_progress.days = days;
        tell();
    };
    return ways;
}

// One that was not imported because of its sum need not be fetched again where that is no matter.
void DownloadRun::takeBack(const ArchiveFile &file) const
{
    const auto path = QDir(m_setup.folder()).filePath(file.name());
    const auto apart = path + QStringLiteral(".wrong-sum");
    if (m_question.ignoresChecksum && !QFile::exists(path))
        QFile::rename(apart, path);
}

Result<FileOutcome> DownloadRun::file(const ArchiveFile &file, const std::stop_token &stop)
{
    begin(file.name(), DownloadProgress::Stage::Fetching);
    takeBack(file);
    const auto copy = m_archive.fetch(file, m_setup.folder(), m_question.ignoresChecksum,
                                      [this](std::int64_t bytes, std::int64_t total) { follow(bytes, total); }, stop);
    if (!copy && copy.error().code == PublicArchive::failedThere)
        return FileOutcome{FileOutcome::End::Failed, 0, 0, {file.name() + QStringLiteral(": ") + copy.message()}};
    if (!copy)
        return copy.error();
    if (!*copy)
        return FileOutcome{};
    if ((*copy)->sum == ArchiveCopy::Sum::Differs && !m_question.ignoresChecksum)
        return keepApart(file, **copy);
    return import(file, **copy, stop);
}

FileOutcome DownloadRun::keepApart(const ArchiveFile &file, const ArchiveCopy &copy) const
{
    const auto apart = PublicArchive::nameOfWrong(copy.path);
    const bool isKept = QFile::rename(copy.path, apart);
    const auto place = isKept ? apart : copy.path;
    const auto words = copy.publishedFor.isEmpty()
        ? tr("%1: its SHA-256 is %2, but the CHECKSUM beside it says %3, so it was not imported. It lies in %4. "
             "Ask again later, or go on by its trade ids alone with --ignore-checksum.")
              .arg(file.name(), QString::fromLatin1(copy.sha256), QString::fromLatin1(copy.published), place)
        : tr("%1: the CHECKSUM beside it is of another file, %2, so it was not imported. It lies in %3. "
             "Ask again later, or go on by its trade ids alone with --ignore-checksum.")
              .arg(file.name(), copy.publishedFor, place);
    return {FileOutcome::End::WrongSum, copy.bytes, 0, {words}};
}

// Where the import looks for it.
Result<void> DownloadRun::putSumBeside(const ArchiveCopy &copy)
{
    QFile::remove(sumBeside(copy.path));
    if (copy.published.isEmpty())
        return {};
    QFile sum(sumBeside(copy.path));
    const auto text = copy.published + "  " + QFileInfo(copy.path).fileName().toUtf8();
    if (sum.open(QIODevice::WriteOnly) && sum.write(text) == text.size() && sum.flush())
        return {};
    return Error{tr("The file %1 cannot be written: %2. Make room there, or choose another place.").arg(sum.fileName(), sum.errorString())};
}

Result<FileOutcome> DownloadRun::import(const ArchiveFile &file, const ArchiveCopy &copy, const std::stop_token &stop)
{
    begin(file.name(), DownloadProgress::Stage::Checking);
    if (auto noted = putSumBeside(copy); !noted)
        return noted.error();
    const ImportOptions options{.exchange = m_setup.exchange.identity(), .market = file.symbol, .ignoresChecksum = m_question.ignoresChecksum,
                                .lastModified = httpTime(copy.lastModified)};
    HistoryImport importer(m_session, options);
    const auto report = importer.import(
        copy.path,
        [this](const ImportProgress &progress) {
            m_progress.stage = progress.stage == ImportProgress::Stage::Checking ? DownloadProgress::Stage::Checking
                                                                                 : DownloadProgress::Stage::Storing;
            m_progress.done = progress.bytes;
            m_progress.total = progress.totalBytes;
            m_progress.left = progress.left;
            m_progress.perSecond = 0;
            tell();
        },
        stop);
    if (!report)
        return report.error();
    if (report->end == ImportEnd::Stopped)
        return Error{tr("Stopped while %1 was imported. What was stored stays, and the next download goes on from there.").arg(file.name())};
    FileOutcome outcome{FileOutcome::End::Imported, copy.bytes, 0, sentences(file.name(), report->notes)};
    for (const auto &market : report->markets)
        outcome.stored += market.stored;
    for (auto &words : sentences(file.name(), report->problems))
        outcome.words.push_back(std::move(words));
    if (report->end == ImportEnd::Refused)
        outcome.end = FileOutcome::End::Refused;
    if (m_setup.keptIn.isEmpty()) {
        QFile::remove(copy.path);
        QFile::remove(sumBeside(copy.path));
    }
    return outcome;
}

void DownloadRun::begin(const QString &file, DownloadProgress::Stage stage)
{
    m_progress.file = file;
    m_progress.stage = stage;
    m_progress.done = m_progress.total = 0;
    m_progress.perSecond = 0;
    m_progress.left.reset();
    m_doneAtFirst = -1;
    m_toldAt = {};
    tell();
}

void DownloadRun::follow(std::int64_t done, std::int64_t total)
{
    const auto now = Clock::now();
    if (std::exchange(m_doneAtFirst, m_doneAtFirst < 0 ? done : m_doneAtFirst) < 0)
        m_beganAt = now;
    m_progress.done = done;
    m_progress.total = total;
    const auto seconds = std::chrono::duration<double>(now - m_beganAt).count();
    const bool isTelling = seconds >= 1 && done > m_doneAtFirst;
    m_progress.perSecond = isTelling ? double(done - m_doneAtFirst) / seconds : 0;
    m_progress.left.reset();
    if (isTelling && total >= done)
        m_progress.left = std::chrono::seconds(std::int64_t(double(total - done) / m_progress.perSecond) + 1);
    tell();
}

void DownloadRun::tell()
{
    const auto now = Clock::now();
    if (now - m_toldAt < betweenTold)
        return;
    m_toldAt = now;
    m_told(m_progress);
}

} // namespace tidemark
