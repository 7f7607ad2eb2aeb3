#include "session/history_import.h"

#include "archive/archive_name.h"
#include "archive/byte_source.h"
#include "archive/checksum.h"
#include "archive/file_survey.h"
#include "archive/read_ahead.h"
#include "core/counted.h"
#include "core/ended_line.h"
#include "database/archived_table.h"
#include "database/coverage_ledger.h"
#include "database/exchange_identity.h"
#include "database/imported_files.h"
#include "database/keeping_table.h"
#include "host/lean_memory.h"
#include "session/import_notes.h"
#include "session/import_writer.h"
#include "session/record_agreement.h"

#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto tellEvery = 200ms;
constexpr auto diskFull = "53100";

[[nodiscard]] QString idsText(IdRange ids)
{
    return ids.first == ids.last ? QString::number(ids.first) : QStringLiteral("%1–%2").arg(ids.first).arg(ids.last);
}

// "3–5, 9 and 2 more ranges"
[[nodiscard]] QString rangesText(const std::vector<IdRange> &ranges)
{
    constexpr std::size_t few = 5;
    QStringList shown;
    for (std::size_t i = 0; i < std::min(few, ranges.size()); ++i)
        shown += idsText(ranges[i]);
    const auto text = shown.join(QStringLiteral(", "));
    return ranges.size() <= few ? text : counted(std::int64_t(ranges.size() - few), u"%2 and %1 more range", u"%2 and %1 more ranges").arg(text);
}

[[nodiscard]] std::int64_t countOf(const std::vector<IdRange> &ranges)
{
    std::int64_t count = 0;
    for (const auto &range : ranges)
        count += range.count();
    return count;
}

[[nodiscard]] QString tradesText(const std::vector<IdRange> &ranges)
{
    return counted(countOf(ranges), u"%1 trade", u"%1 trades");
}

// The rate of one reading, and what it tells of the time that is left.
class Pace {
public:
    Pace(ImportProgress progress, const HistoryImport::Told &told) : m_progress(std::move(progress)), m_told(told) {}

    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(Clock::now() - m_begun).count(); }
    [[nodiscard]] double rowsPerSecond() const { return double(m_progress.rows) / std::max(seconds(), 1e-6); }

    // `left` says how many seconds, or less than none.
    template <typename Left>
    void tell(std::int64_t rows, std::int64_t bytes, Left left)
    {
        m_progress.rows = rows;
        m_progress.bytes = std::clamp<std::int64_t>(bytes, 0, m_progress.totalBytes);
        if (!m_told || Clock::now() < m_next)
            return;
        m_next = Clock::now() + tellEvery;
        m_progress.rowsPerSecond = rowsPerSecond();
        const double seconds = left(m_progress);
        m_progress.left = seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(std::int64_t(seconds + 0.5)));
        m_told(m_progress);
    }

private:
    ImportProgress m_progress;
    const HistoryImport::Told &m_told;
    Clock::time_point m_begun = Clock::now();
    Clock::time_point m_next = m_begun; // the first page is told at once
};

// One file on its way: step by step, each of which may be the last.
class FileImport {
public:
    FileImport(PgSession &session, const ImportOptions &options, const QString &path, const HistoryImport::Told &told, std::stop_token stop,
               double &storedPerSecond)
        : m_session(session), m_options(options), m_told(told), m_stop(std::move(stop)), m_storedPerSecond(storedPerSecond), m_stamp(FileStamp::of(path))
    {
        m_report.path = path;
        m_report.size = std::max<std::int64_t>(m_stamp.bytes, 0);
    }

    [[nodiscard]] Result<ImportReport> run()
    {
        for (const auto step : {&FileImport::sum, &FileImport::holdAgainstSum, &FileImport::recall, &FileImport::check, &FileImport::compareRepeats,
                                &FileImport::agree, &FileImport::tellOddities, &FileImport::store, &FileImport::finish}) {
            const auto goesOn = (this->*step)();
            if (!goesOn && !m_stop.stop_requested())
                return broken(goesOn.error());
            if (!goesOn)
                m_report.end = ImportEnd::Stopped;
            if (!goesOn || !*goesOn)
                break;
        }
        return std::move(m_report);
    }

    [[nodiscard]] ImportReport unfinished() const
    {
        auto report = m_report;
        report.end = ImportEnd::Stopped;
        return report;
    }

private:
    using Step = Result<bool>; // false: the report says how it ended

    [[nodiscard]] Step refuse(const QString &why)
    {
        m_report.end = ImportEnd::Refused;
        m_report.problems += why;
        return false;
    }

    [[nodiscard]] Step stopped()
    {
        m_report.end = ImportEnd::Stopped;
        return false;
    }

    // Whether the file was written to, or another one put in its place.
    [[nodiscard]] bool isAnother() const { return FileStamp::of(m_report.path) != m_stamp; }
    [[nodiscard]] QString fileName() const { return QFileInfo(m_report.path).fileName(); }

    // Its own sum, by which it is known.
    [[nodiscard]] Step sum()
    {
        const auto kind = fileKindOf(m_report.path);
        if (kind == FileKind::Absent)
            return refuse(QStringLiteral("There is no readable file “%1”. Nothing of it is stored.").arg(m_report.path));
        if (kind == FileKind::Empty)
            return refuse(QStringLiteral("“%1” is empty (0 bytes). Get a whole copy of it.").arg(m_report.path));
        const auto found = sha256Of(m_report.path, m_stop);
        if (m_stop.stop_requested())
            return stopped();
        if (!found)
            return refuse(found.message());
        m_report.sum = *found;
        return true;
    }

    // Whether the record still has what it got from this very file.
    [[nodiscard]] Step recall()
    {
        ImportedFiles imported(m_session);
        const auto files = imported.ofSum(m_report.sum);
        if (!files)
            return files.error();
        const auto market = marketOf(m_report.path, {}, m_options.market);
        const bool isOfAnother = !market || (*market && std::any_of(files->begin(), files->end(), [&](const ImportedFile &file) {
            return file.symbol != **market;
        }));
        const auto isThere = files->empty() || isOfAnother ? Step(false) : hasAll(*files);
        if (!isThere)
            return isThere.error();
        if (*isThere)
            return known(*files);
        const auto namesakes = files->empty() ? imported.named(fileName()) : Result<std::vector<ImportedFile>>(std::vector<ImportedFile>());
        if (!namesakes)
            return namesakes.error();
        if (!namesakes->empty())
            m_formerEdition = namesakes->back().importedAt;
        return true;
    }

    [[nodiscard]] Step hasAll(const std::vector<ImportedFile> &files)
    {
        for (const auto &file : files) {
            if (file.ids.empty())
                continue;
            const auto known = knownIds(file.symbol, {file.ids.front().first, file.ids.back().last}, true);
            if (!known)
                return known.error();
            for (const auto &ids : file.ids) {
                if (!known->missingIn(ids).empty())
                    return false;
            }
        }
        return true;
    }

    [[nodiscard]] Step known(const std::vector<ImportedFile> &files)
    {
        m_report.end = ImportEnd::Known;
        if (!m_hasOddSum)
            m_report.notes.clear(); // its transfer was judged when it was stored
        for (const auto &file : files) {
            ImportedMarket market;
            market.symbol = file.symbol;
            market.rows = file.rows;
            market.known = file.rows;
            market.ids = file.ids;
            m_report.markets.push_back(std::move(market));
        }
        const auto as = files.front().name == fileName() ? QString() : QStringLiteral(" as “%1”").arg(files.front().name);
        m_report.notes += QStringLiteral("It was imported on %1%2, and the record still has all of it.").arg(toIsoString(files.front().importedAt), as);
        return false;
    }

    // What the ledger knows of these ids; of stored and rejected ones alone where these have `arrived`.
    [[nodiscard]] Result<IdRanges> knownIds(const Symbol &symbol, IdRange ids, bool arrived)
    {
        const auto ranges = CoverageLedger(m_session).between(symbol, ids);
        if (!ranges)
            return ranges.error();
        IdRanges known;
        for (const auto &range : *ranges) {
            if (!arrived || range.kind == CoverageKind::Stored || range.kind == CoverageKind::Rejected)
                known.add(range.ids);
        }
        return known;
    }

    // What was published beside it.
    [[nodiscard]] Step holdAgainstSum()
    {
        const auto found = Checksum::beside(m_report.path, m_report.sum);
        const bool isChanged = found.beside == Checksum::Beside::Changed;
        m_hasOddSum = isChanged || found.beside == Checksum::Beside::Differs;
        m_report.hasWrongSum = m_hasOddSum && !m_options.ignoresChecksum;
        if (m_report.hasWrongSum && isChanged) {
            return refuse(found.words + QStringLiteral(" Nothing of it is stored. Put back a copy that is whole; where it was changed on purpose, "
                                                       "--ignore-checksum goes on by the ids alone."));
        }
        if (m_report.hasWrongSum) {
            return refuse(found.words + QStringLiteral(" Nothing of it is stored. Get both again; where the sum itself is wrong, as some published ones are, "
                                                       "--ignore-checksum goes on by the ids alone."));
        }
        const bool isOfArchive = ArchiveName::of(m_report.path).has_value();
        if (m_hasOddSum)
            m_report.notes += found.words + QStringLiteral(" It is imported all the same, by its ids alone, as was asked.");
        else if (found.beside != Checksum::Beside::Fits && (isOfArchive || found.beside == Checksum::Beside::Unreadable))
            m_report.notes += found.words;
        return true;
    }

    [[nodiscard]] Result<std::unique_ptr<TradeSource>> open() const
    {
        return openTradeFile(m_report.path, {m_options.market, QStringLiteral("Name it with --symbol, or give the file its name in the archive "
                                                                              "(BTCUSDT-trades-2024-08-08.zip).")});
    }

    [[nodiscard]] ImportProgress begun(ImportProgress::Stage stage) const
    {
        ImportProgress progress;
        progress.path = m_report.path;
        progress.stage = stage;
        progress.totalBytes = m_report.size;
        return progress;
    }

    // From its beginning to its end, before a row of it is stored.
    [[nodiscard]] Step check()
    {
        auto opened = open();
        if (!opened)
            return refuse(opened.message());
        ReadAhead source(std::move(opened).value());
        Pace pace(begun(ImportProgress::Stage::Checking), m_told);
        for (;;) {
            const auto page = source.next();
            if (m_stop.stop_requested())
                return stopped();
            if (!page)
                return refuseUnchecked(page.message() + QStringLiteral(" Nothing of the file is stored."));
            if (!*page)
                break;
            if (auto added = m_survey.add(**page); !added)
                return refuseUnchecked(QStringLiteral("“%1” is not stored: %2").arg(m_report.path, added.message()));
            pace.tell(m_survey.rows(), source.position(), [&](const ImportProgress &at) { return leftOfAll(at, pace); });
        }
        if (isAnother())
            return refuseUnchecked({});
        m_source = source.notes();
        tellMarkets();
        return judge();
    }

    // Of a file that was written to meanwhile what is amiss in it tells nothing.
    [[nodiscard]] Step refuseUnchecked(const QString &why)
    {
        if (!isAnother())
            return refuse(why);
        return refuse(QStringLiteral("“%1” changed while it was checked. Nothing of it is stored. Import it again once it is written to its end.").arg(m_report.path));
    }

    [[nodiscard]] double leftOfAll(const ImportProgress &at, const Pace &pace) const
    {
        if (at.bytes <= 0 || m_storedPerSecond <= 0)
            return -1;
        const double share = double(at.bytes) / double(std::max<std::int64_t>(at.totalBytes, 1));
        return pace.seconds() * (1 - share) / share + double(at.rows) / share / m_storedPerSecond;
    }

    void tellMarkets()
    {
        for (const auto &[symbol, survey] : m_survey.markets()) {
            ImportedMarket market;
            market.symbol = symbol;
            market.rows = survey.rows;
            market.ids = survey.ids.ranges();
            market.from = survey.from;
            market.to = survey.to;
            m_report.markets.push_back(std::move(market));
        }
    }

    // What was seen of it, by itself.
    [[nodiscard]] Step judge()
    {
        if (m_source.wrongQuotes.count > 0) {
            return refuse(QStringLiteral("In %1 of its lines, the first is line %2, quoteQty is not price × quantity, so one of the three is wrong. Nothing of “%3” "
                                         "is stored. Get it again.").arg(m_source.wrongQuotes.count).arg(m_source.wrongQuotes.first).arg(m_report.path));
        }
        for (const auto &market : m_report.markets) {
            if (m_options.market && market.symbol != *m_options.market) {
                return refuse(QStringLiteral("“%1” has trades of %2 by its own column, and %3 was named as its market. Nothing of it is stored. Leave that out.")
                                  .arg(m_report.path, market.symbol.toString(), m_options.market->toString()));
            }
        }
        return true;
    }

    // Only of what is about to be stored: "put right" would claim too much of what is refused.
    [[nodiscard]] Step tellOddities()
    {
        m_report.notes += oddityNotes(m_report.path, m_survey, m_source) + periodNotes(m_report.path, m_survey);
        return true;
    }

    // What stands in it twice has to be the same.
    [[nodiscard]] Step compareRepeats()
    {
        if (!m_survey.hasRepeats())
            return true;
        auto opened = open();
        if (!opened)
            return refuse(opened.message());
        ReadAhead source(std::move(opened).value());
        for (std::int64_t row = 0;;) {
            const auto page = source.next();
            if (m_stop.stop_requested())
                return stopped();
            if (!page || !*page)
                return page ? Step(true) : refuse(page.message());
            if (auto same = m_survey.compare(**page, row); !same)
                return refuse(QStringLiteral("%1 One of the two is wrong, so nothing of “%2” is stored. Get it again.").arg(same.message(), m_report.path));
            row += std::int64_t((*page)->trades.size());
        }
    }

    // With what the record has of its markets, and of which exchange.
    [[nodiscard]] Step agree()
    {
        bool isProved = !m_survey.markets().empty();
        for (const auto &[symbol, survey] : m_survey.markets()) {
            const auto agreement = RecordAgreement(m_session).of(symbol, survey);
            if (!agreement)
                return agreement.error();
            if (!agreement->contradiction.isEmpty())
                return refuse(QStringLiteral("“%1” is not stored. %2").arg(m_report.path, agreement->contradiction));
            isProved = isProved && agreement->isProved();
        }
        const auto identity = ExchangeIdentity::read(m_session);
        if (!identity)
            return identity.error();
        const bool isOther = *identity && !m_options.exchange.isEmpty() && **identity != m_options.exchange;
        if (isOther && !isProved) {
            return refuse(QStringLiteral("The record is of “%1”, and “%2” was taken for a file of “%3”, where the same ids mean other trades. Nothing of it is "
                                         "stored. Use another --data-dir or --database for it; if it is of the record's own exchange, name that with "
                                         "--simulate, or --stream-url and --api-url.").arg(**identity, m_report.path, m_options.exchange));
        }
        if (isOther)
            m_report.notes += QStringLiteral("The record is of “%1”; its trades and the file's are the same where both have some.").arg(**identity);
        if (*identity || m_options.exchange.isEmpty() || m_survey.rows() == 0)
            return true;
        const auto claimed = ExchangeIdentity::claim(m_session, m_options.exchange);
        return claimed ? Step(true) : Step(claimed.error());
    }

    [[nodiscard]] Step store()
    {
        auto opened = open();
        if (!opened)
            return refuse(opened.message());
        ReadAhead source(std::move(opened).value());
        auto rules = KeepingTable(m_session).read();
        if (!rules)
            return rules.error();
        const auto engine = Engine::of(m_session);
        if (!engine)
            return engine.error();
        ImportWriter writer(m_session, m_options.isPlain || !engine->packs() ? ImportWriter::Form::Plain : ImportWriter::Form::Packed, std::move(rules).value());
        const auto stored = storeAll(source, writer);
        m_stored = writer.storedCount();
        count(writer);
        return stored;
    }

    [[nodiscard]] Step storeAll(ReadAhead &source, ImportWriter &writer)
    {
        Pace pace(begun(ImportProgress::Stage::Storing), m_told);
        for (std::int64_t row = 0;;) {
            auto page = source.next();
            if (m_stop.stop_requested())
                return stopped();
            if (!page)
                return changed(page.message(), writer);
            const bool isEnd = !*page;
            const auto size = isEnd ? 0 : std::int64_t((*page)->trades.size());
            if (row + size > m_survey.rows() || (isEnd && row != m_survey.rows()) || isAnother())
                return changed(QStringLiteral("it is not the one any more that was checked."), writer);
            const auto done = isEnd ? writer.finish() : writer.add(m_survey.withoutRepeats(std::move(*page.value()), row));
            if (!done)
                return done.error();
            row += size;
            m_storedPerSecond = pace.rowsPerSecond();
            if (isEnd)
                return true;
            pace.tell(row, source.position(), [&](const ImportProgress &) { return double(m_survey.rows() - row) / std::max(pace.rowsPerSecond(), 1.0); });
        }
    }

    [[nodiscard]] Step changed(const QString &how, const ImportWriter &writer)
    {
        return refuse(QStringLiteral("“%1” changed while it was imported: %2 What is stored of it stays, %3; import it again.")
                          .arg(m_report.path, how, counted(writer.storedCount(), u"%1 trade", u"%1 trades")));
    }

    // The record is in the way, whatever was being asked of it.
    [[nodiscard]] Error broken(const Error &error) const
    {
        const auto full = error.code == QLatin1String(diskFull) ? QStringLiteral("the disk of the database is full: ") : QString();
        const auto cause = full + endedLine(error.message);
        const auto words = m_stored ? QStringLiteral("“%1” could not be stored whole: %2 %3 of its trades are stored, in whole transactions.")
                                          .arg(m_report.path, cause).arg(*m_stored)
                                    : QStringLiteral("“%1” could not be held against the record: %2 Nothing of it was stored now.").arg(m_report.path, cause);
        return {words + QStringLiteral(" Once that is mended, import it again, and it goes on."), error.code};
    }

    void count(const ImportWriter &writer)
    {
        for (auto &market : m_report.markets) {
            const auto found = writer.counts().find(market.symbol);
            if (found == writer.counts().end())
                continue;
            market.stored = found->second.stored;
            market.known = found->second.known;
            market.altered = found->second.altered;
            market.unstored = found->second.unstored;
        }
        m_report.problems += writer.problems();
    }

    [[nodiscard]] Step finish()
    {
        bool isWhole = true;
        for (auto &market : m_report.markets) {
            market.known = market.rows - market.stored - market.altered - market.unstored; // with what repeats
            isWhole = isWhole && market.altered == 0 && market.unstored == 0;
            if (auto told = tellMissing(market); !told)
                return told.error();
        }
        m_report.end = isWhole ? ImportEnd::Stored : ImportEnd::Refused;
        if (isWhole && m_formerEdition) {
            m_report.notes += QStringLiteral("A file of this name with another sum was imported on %1; this one is another edition and was imported as well.")
                                  .arg(toIsoString(*m_formerEdition));
        }
        const auto noted = isWhole ? note() : Result<void>();
        return noted ? Step(false) : Step(noted.error());
    }

    [[nodiscard]] Result<void> tellMissing(ImportedMarket &market)
    {
        const auto gaps = m_survey.markets().at(market.symbol).ids.gaps();
        if (gaps.empty())
            return {};
        const auto known = knownIds(market.symbol, {gaps.front().first, gaps.back().last}, false);
        if (!known)
            return known.error();
        for (const auto &gap : gaps) {
            const auto missing = known->missingIn(gap);
            market.missing.insert(market.missing.end(), missing.begin(), missing.end());
        }
        m_report.notes += market.missing.empty()
            ? QStringLiteral("It lacks %1 of %2 (ids %3), which the record has from elsewhere.").arg(tradesText(gaps), market.symbol.toString(), rangesText(gaps))
            : QStringLiteral("It lacks %1 of %2, which stay missing: ids %3.").arg(tradesText(market.missing), market.symbol.toString(), rangesText(market.missing));
        return {};
    }

    [[nodiscard]] Result<void> note()
    {
        for (const auto &market : m_report.markets) {
            ImportedFile file;
            file.symbol = market.symbol;
            file.sum = m_report.sum;
            file.name = fileName();
            file.size = m_report.size;
            file.rows = market.rows;
            file.ids = market.ids;
            file.lastModified = m_options.lastModified;
            file.priceDecimals = m_source.priceDecimals;
            file.quantityDecimals = m_source.quantityDecimals;
            if (auto added = ImportedFiles(m_session).add(file); !added)
                return added;
            if (auto noted = ArchivedTable(m_session).noteBroughtBack(market.symbol); !noted)
                return noted;
        }
        return {};
    }

    PgSession &m_session;
    const ImportOptions &m_options;
    const HistoryImport::Told &m_told;
    std::stop_token m_stop;
    double &m_storedPerSecond;
    const FileStamp m_stamp; // when its sum was taken
    ImportReport m_report;
    FileSurvey m_survey;
    SourceNotes m_source;
    std::optional<std::int64_t> m_stored; // trades, once it has begun
    std::optional<Timestamp> m_formerEdition; // when a file of this name was imported
    bool m_hasOddSum = false; // what lies beside it is of another file
};

} // namespace

Result<ImportReport> HistoryImport::import(const QString &path, const Told &told, std::stop_token stop)
{
    const MemoryAtHand memory;
    FileImport file(m_session, m_options, path, told, std::move(stop), m_storedPerSecond);
    auto report = file.run();
    if (!report)
        m_unfinished = file.unfinished();
    return report;
}

} // namespace tidemark
