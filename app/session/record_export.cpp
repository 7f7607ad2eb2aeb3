#include "session/record_export.h"

#include "archive/csv_rows.h"
#include "archive/part_name.h"
#include "archive/sink_file.h"
#include "core/counted.h"
#include "core/disk_space.h"
#include "core/ended_line.h"
#include "database/history.h"
#include "database/imported_digits.h"
#include "database/record_identity.h"
#include "database/record_survey.h"
#include "database/trades_ahead.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr int candlesAtOnce = 20'000;
constexpr std::size_t mostGapsTold = 1'000'000;
constexpr double surelyTooMuch = 0.5; // of the estimate, which may be off by a third

void addTo(Completeness &sum, const Completeness &part)
{
    sum.stored += part.stored;
    sum.missing += part.missing;
    sum.holes += part.holes;
    sum.skipped += part.skipped;
    sum.rejected += part.rejected;
    sum.dropped += part.dropped;
    sum.archived += part.archived;
    sum.archives += part.archives;
    sum.startsBeforeRecord = sum.startsBeforeRecord || part.startsBeforeRecord;
    sum.endsAfterRecord = sum.endsAfterRecord || part.endsAfterRecord;
    if (part.recordBegins)
        sum.recordBegins = std::min(sum.recordBegins.value_or(*part.recordBegins), *part.recordBegins);
    if (part.recordEnds)
        sum.recordEnds = std::max(sum.recordEnds.value_or(*part.recordEnds), *part.recordEnds);
}

void addIds(std::vector<IdRange> &ranges, IdRange ids)
{
    if (!ranges.empty() && ranges.back().last + 1 == ids.first)
        ranges.back().last = ids.last;
    else
        ranges.push_back(ids);
}

// Of several, those that are there when the next one fails.
[[nodiscard]] QString writtenBefore(int files)
{
    return counted(files, u"%1 file that was written stays, whole", u"%1 files that were written stay, whole");
}

[[nodiscard]] QString cannotWrite(const QString &path, const QString &why, int files)
{
    return QStringLiteral("The file %1 cannot be written: %2. %3, and the record is as it was. Choose another place, or make room there.")
        .arg(path, why, files == 0 ? QStringLiteral("Nothing was exported") : writtenBefore(files));
}

[[nodiscard]] QString cannotWriteOn(const QString &why)
{
    return QStringLiteral("The export cannot be written: %1. What was written of it is not whole; the record is as it was. Send it "
                          "elsewhere, or make room there.")
        .arg(why);
}

[[nodiscard]] QString readProblem(const Error &error, const QString &leftovers)
{
    return QStringLiteral("The record could not be read to its end: %1 %2 Export again once the database can be reached.").arg(endedLine(error.message), leftovers);
}

[[nodiscard]] QString changedMeanwhile(const Symbol &symbol, std::int64_t gone, const QString &leftovers)
{
    return QStringLiteral("The record changed while it was read: %1 of %2 left it meanwhile, dropped or archived. %3 Export again once that is over.")
        .arg(counted(gone, u"%1 trade", u"%1 trades"), symbol.toString(), leftovers);
}

// Where it will lie: a file that is there may be a link to one on another disk.
[[nodiscard]] QString folderOf(const QFileInfo &target)
{
    const auto linked = target.isSymLink() ? target.canonicalFilePath() : QString();
    return linked.isEmpty() ? target.absolutePath() : QFileInfo(linked).absolutePath();
}

[[nodiscard]] Completeness lacking(Completeness completeness, std::int64_t trades)
{
    completeness.stored -= trades;
    completeness.missing += trades;
    return completeness;
}

[[nodiscard]] QString bytesWords(std::int64_t bytes)
{
    return englishNumbers().formattedDataSize(bytes);
}

} // namespace

RecordExport::RecordExport(PgSession &session, const ExportQuestion &question, Digits digits)
    : m_session(session), m_question(question), m_digits(std::move(digits)), m_path(question.path)
{
    m_answer.path = question.path;
}

ExportAnswer RecordExport::toFiles(const Progress &progress, std::stop_token stop)
{
    if (!begin(progress, std::move(stop)))
        return m_answer;
    const QFileInfo target(m_question.path);
    const bool isFolder = target.isDir();
    if (!hasRoom(isFolder ? m_question.path : folderOf(target)))
        return m_answer;
    if (!isFolder)
        return writeFile(m_question.path, m_markets) ? ended(Outcome::Whole) : m_answer;
    for (const auto &market : m_markets) {
        if (!writeFile(QDir(m_question.path).filePath(fileName(market.symbol)), {&market, 1}))
            return m_answer;
    }
    return ended(Outcome::Whole);
}

ExportAnswer RecordExport::toDevice(QIODevice &output, const Progress &progress, std::stop_token stop)
{
    m_isToDevice = true;
    if (!begin(progress, std::move(stop)))
        return m_answer;
    auto sink = openTradeSink(m_question.form, rowKind(), output);
    if (!sink)
        return ended(failToWrite(sink.error()));
    for (const auto &market : m_markets) {
        if (const auto outcome = writeMarket(**sink, market); outcome != Outcome::Whole)
            return ended(outcome);
    }
    if (auto finished = sink.value()->finish(); !finished)
        return ended(failToWrite(finished.error()));
    return ended(Outcome::Whole);
}

bool RecordExport::begin(const Progress &progress, std::stop_token stop)
{
    m_progress = progress;
    m_stop = std::move(stop);
    if (m_question.from >= m_question.to)
        return (void)ended(fail(QStringLiteral("The export holds nothing: its end is not after its beginning."))), false;
    if (auto possible = checkForm(m_question.form, rowKind()); !possible)
        return (void)ended(fail(possible.error().message)), false;
    return lookAhead();
}

// What every market has of the period, in one look before anything is written.
bool RecordExport::lookAhead()
{
    std::vector<Symbol> symbols{m_question.symbol};
    symbols.insert(symbols.end(), m_question.others.begin(), m_question.others.end());
    for (const auto &symbol : symbols) {
        const auto market = outlookOf(symbol);
        if (m_stop.stop_requested())
            return (void)ended(Outcome::Cancelled), false;
        if (!market)
            return (void)ended(failToRead(market.error())), false;
        m_markets.push_back(*market);
        m_total += market->rows;
        addTo(m_answer.completeness, market->completeness);
        m_answer.markets.push_back({symbol, 0, market->completeness});
    }
    return true;
}

Result<RecordExport::Outlook> RecordExport::outlookOf(const Symbol &symbol)
{
    const auto completeness = RecordSurvey(m_session).completeness(symbol, m_question.from, m_question.to);
    if (!completeness)
        return completeness.error();
    Outlook outlook{symbol, *completeness, completeness->stored};
    if (rowKind() == RowKind::Candles)
        outlook.rows = std::min<std::int64_t>(outlook.rows, (m_question.to - m_question.from) / m_question.candles + 1);
    return outlook;
}

bool RecordExport::hasRoom(const QString &folder)
{
    const auto needed = estimatedBytes(m_question.form, m_total);
    const auto free = freeBytes(folder);
    if (rowKind() == RowKind::Candles || !free || double(needed) * surelyTooMuch <= double(*free))
        return true;
    return (void)ended(fail(cannotWrite(m_question.path, QStringLiteral("it will take about %1, and %2 are free there")
                                                             .arg(bytesWords(needed), bytesWords(*free)), m_answer.files))), false;
}

QString RecordExport::kindWord() const
{
    if (rowKind() == RowKind::Trades)
        return QStringLiteral("trades");
    const auto word = spanWord(m_question.candles);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QString RecordExport::fileName(const Symbol &symbol) const
{
    return partName(symbol, kindWord(), m_question.from, m_question.to) + QLatin1Char('.') + endingOf(m_question.form);
}

bool RecordExport::writeFile(const QString &path, std::span<const Outlook> markets)
{
    m_path = path;
    m_written.clear();
    auto file = SinkFile::create(path, m_question.form, rowKind());
    if (!file)
        return (void)ended(failToWrite(file.error())), false;
    for (const auto &market : markets) {
        if (const auto outcome = writeMarket(file.value()->sink(), market); outcome != Outcome::Whole)
            return (void)ended(outcome), false;
    }
    if (auto placed = file.value()->commit(); !placed)
        return (void)ended(failToWrite(placed.error())), false;
    m_answer.bytes += QFileInfo(path).size();
    ++m_answer.files;
    if (m_question.wantsReceipt)
        return writeReceipt(path, markets, m_written);
    Receipt::removeBeside(path); // of the file that was replaced
    return true;
}

RecordExport::Outcome RecordExport::writeMarket(TradeSink &sink, const Outlook &market)
{
    const auto digits = digitsOf(market.symbol);
    if (!digits)
        return failToRead(digits.error());
    m_written.push_back({market.symbol, 0, {}, market.completeness, {}});
    if (auto begun = sink.begin({market.symbol, partName(market.symbol, kindWord(), m_question.from, m_question.to), *digits}); !begun)
        return failToWrite(begun.error());
    if (rowKind() == RowKind::Candles)
        return writeCandles(sink, market);
    const auto outcome = writeTrades(sink, market);
    return outcome == Outcome::Whole ? judge(market) : outcome;
}

// As in the exchange's own file, where one was imported; else as it says now; 8 is right for nearly all.
Result<MarketDigits> RecordExport::digitsOf(const Symbol &symbol)
{
    if (m_question.form != FileForm::Zip)
        return MarketDigits();
    const auto imported = importedDigits(m_session, symbol);
    if (!imported)
        return imported.error();
    const auto listed = m_digits.find(symbol);
    return imported->value_or(listed == m_digits.end() ? MarketDigits() : listed->second);
}

RecordExport::Outcome RecordExport::writeTrades(TradeSink &sink, const Outlook &market)
{
    TradesAhead pages(m_session, market.symbol, m_question.from, m_question.to);
    for (;;) {
        const auto page = pages.next();
        if (m_stop.stop_requested())
            return Outcome::Cancelled;
        if (!page)
            return failToRead(page.error());
        if (page->empty())
            return Outcome::Whole;
        if (auto written = sink.write(*page); !written)
            return failToWrite(written.error());
        for (const auto &trade : *page)
            addIds(m_written.back().ids, {trade.id, trade.id});
        tell(std::int64_t(page->size()));
    }
}

// What the record counted before the first page may be more or less by the last one: what is told is what was written. What the ledger has
// and the tables of trades have not is missing, whatever the ledger calls it.
RecordExport::Outcome RecordExport::judge(const Outlook &market)
{
    const auto rows = m_written.back().rows;
    if (rows == market.completeness.stored)
        return Outcome::Whole;
    const auto now = RecordSurvey(m_session).completeness(market.symbol, m_question.from, m_question.to);
    if (!now)
        return failToRead(now.error());
    if (rows == now->stored)
        tellAnew(*now);
    else if (rows < market.completeness.stored && *now != market.completeness)
        return fail(changedMeanwhile(market.symbol, market.completeness.stored - rows, leftovers()));
    else if (rows < now->stored && *now == market.completeness)
        tellAnew(lacking(*now, now->stored - rows));
    return Outcome::Whole;
}

void RecordExport::tellAnew(const Completeness &completeness)
{
    m_written.back().completeness = completeness;
    marketUnderWay().completeness = completeness;
    m_answer.completeness = {};
    for (const auto &market : m_answer.markets)
        addTo(m_answer.completeness, market.completeness);
}

ExportedMarket &RecordExport::marketUnderWay()
{
    return *std::find_if(m_answer.markets.begin(), m_answer.markets.end(),
                         [&](const ExportedMarket &one) { return one.symbol == m_written.back().symbol; });
}

RecordExport::Outcome RecordExport::writeCandles(TradeSink &sink, const Outlook &market)
{
    // Where the record has nothing there is nothing to look for.
    auto from = std::max(m_question.from, market.completeness.recordBegins ? spanStart(*market.completeness.recordBegins, 24h) : m_question.from);
    const auto end = std::min(m_question.to, market.completeness.recordEnds ? spanStart(*market.completeness.recordEnds, 24h) + 24h : m_question.to);
    while (from < end) {
        const auto to = std::min<Timestamp>(end, from + candlesAtOnce * m_question.candles);
        const auto candles = History(m_session).candles(market.symbol, m_question.candles, from, to);
        if (m_stop.stop_requested())
            return Outcome::Cancelled;
        if (!candles)
            return failToRead(candles.error());
        if (auto written = sink.write(std::span<const Candle>(*candles)); !written)
            return failToWrite(written.error());
        for (const auto &candle : *candles)
            addIds(m_written.back().ids, {candle.firstId, candle.lastId});
        tell(std::int64_t(candles->size()));
        from = to;
    }
    return Outcome::Whole;
}

void RecordExport::tell(std::int64_t more)
{
    m_done += more;
    m_written.back().rows += more;
    m_answer.trades += more;
    marketUnderWay().rows += more;
    if (m_progress)
        m_progress({m_done, std::max(m_total, m_done)});
}

bool RecordExport::writeReceipt(const QString &path, std::span<const Outlook> markets, std::span<const ReceiptMarket> written)
{
    const auto sum = sumOfFile(path); // to its end: the file is there already
    if (!sum)
        return (void)ended(fail(sum.error().message)), false;
    const auto identity = readRecordIdentity(m_session);
    if (!identity)
        return (void)ended(failToRead(identity.error())), false;
    Receipt receipt{QFileInfo(path).fileName(), sum->sha256, sum->bytes, endingOf(m_question.form), kindWord(), m_question.from,
                    m_question.to, {written.begin(), written.end()}, *identity, QStringLiteral(TIDEMARK_VERSION), wallClock()};
    for (std::size_t i = 0; i < markets.size(); ++i) {
        auto gaps = gapsOf(markets[i].symbol);
        if (!gaps)
            return (void)ended(failToRead(gaps.error())), false;
        receipt.markets[i].gaps = std::move(gaps).value();
    }
    if (auto put = receipt.writeBeside(path); !put)
        return (void)ended(fail(put.error().message)), false;
    return true;
}

Result<std::vector<ReceiptGap>> RecordExport::gapsOf(const Symbol &symbol)
{
    const auto outline = RecordSurvey(m_session).outline({0, symbol, m_question.from, m_question.to, mostGapsTold, true});
    return outline ? Result<std::vector<ReceiptGap>>(receiptGaps(*outline)) : outline.error();
}

// What of it is there although it failed.
QString RecordExport::leftovers() const
{
    if (m_isToDevice)
        return QStringLiteral("What was written of it is not whole.");
    return m_answer.files == 0 ? QStringLiteral("No file was written.") : writtenBefore(m_answer.files) + QLatin1Char('.');
}

RecordExport::Outcome RecordExport::fail(const QString &problem)
{
    m_answer.problem = problem;
    m_answer.trades = 0;
    return Outcome::Failed;
}

RecordExport::Outcome RecordExport::failToWrite(const Error &why)
{
    if (why.code == wholeSentence)
        return fail(why.message);
    return fail(m_isToDevice ? cannotWriteOn(why.message) : cannotWrite(m_path, why.message, m_answer.files));
}

RecordExport::Outcome RecordExport::failToRead(const Error &why)
{
    return m_stop.stop_requested() ? Outcome::Cancelled : fail(readProblem(why, leftovers()));
}

ExportAnswer RecordExport::ended(Outcome outcome)
{
    m_answer.end = outcome == Outcome::Whole       ? ExportEnd::Finished
        : outcome == Outcome::Cancelled ? ExportEnd::Cancelled
                                        : ExportEnd::Failed;
    return m_answer;
}

} // namespace tidemark
