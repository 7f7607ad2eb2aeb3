#include "session/month_archive.h"

#include "archive/archived_file.h"
#include "archive/part_name.h"
#include "archive/receipt.h"
#include "archive/sink_file.h"
#include "core/counted.h"
#include "core/ended_line.h"
#include "core/trade_match.h"
#include "database/archived_removal.h"
#include "database/reading.h"
#include "database/record_identity.h"
#include "database/record_survey.h"
#include "database/sql_text.h"
#include "database/trade_cursor.h"
#include "database/trade_rows.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::size_t mostReceiptGaps = 1'000'000;
const QString notLost = QStringLiteral("Nothing is lost: no trade leaves the record before its file was read back. The same call goes on.");

[[nodiscard]] Timestamp monthAfter(Timestamp month)
{
    using namespace std::chrono;
    const year_month_day first(floor<days>(month));
    return sys_days((first.year() / first.month() + months(1)) / 1);
}

[[nodiscard]] QString idsText(const IdRanges &ids)
{
    const auto ranges = ids.ranges();
    const auto &first = ranges.front();
    const auto text = first.first == first.last ? QString::number(first.first) : QStringLiteral("%1–%2").arg(first.first).arg(first.last);
    return ranges.size() == 1 ? text : counted(std::int64_t(ranges.size()) - 1, u"%2 and %1 more range", u"%2 and %1 more ranges").arg(text);
}

} // namespace

MonthArchive::MonthArchive(PgSession &session, const ArchiveOrder &order, const Symbol &symbol, Timestamp month, std::int64_t trades, Told told,
                           std::stop_token stop)
    : m_session(session), m_order(order), m_told(std::move(told)), m_stop(std::move(stop)), m_total(trades)
{
    m_report.symbol = symbol;
    m_report.from = month;
    m_report.to = monthAfter(month);
    m_report.path = m_order.folder + QLatin1Char('/') + name() + QLatin1Char('.') + endingOf(m_order.form);
}

QString MonthArchive::name() const
{
    return partName(m_report.symbol, QStringLiteral("trades"), m_report.from, m_report.to);
}

Result<ArchivedMonth> MonthArchive::run()
{
    for (const auto step : {&MonthArchive::begin, &MonthArchive::write, &MonthArchive::read, &MonthArchive::compare, &MonthArchive::judge,
                            &MonthArchive::receipt, &MonthArchive::note, &MonthArchive::remove, &MonthArchive::countLate}) {
        const auto goesOn = m_stop.stop_requested() ? stopped() : (this->*step)();
        if (!goesOn && !m_stop.stop_requested())
            return goesOn.error();
        if (!goesOn)
            m_report.end = ArchiveEnd::Stopped;
        if (!goesOn || !*goesOn)
            break;
    }
    return std::move(m_report);
}

// A month of which nothing is stored was archived before, or dropped.
MonthArchive::Step MonthArchive::begin()
{
    SinkFile::removeUnfinished(m_report.path, m_order.form);
    const auto any = inReading(m_session, [&] {
        return Reading::rows(m_session, QStringLiteral("archive_any"), {parameter(m_report.symbol), parameter(m_report.from), parameter(m_report.to)});
    });
    if (!any)
        return cannotRead(any.error());
    if (any->boolean(0, 0))
        return true;
    const auto files = ArchivedTable(m_session).of(m_report.symbol);
    if (!files)
        return cannotRead(files.error());
    m_report.end = ArchiveEnd::Before;
    m_report.path.clear();
    for (const auto &file : *files) {
        if (file.from == m_report.from && file.isRemoved && !file.broughtBackAt) {
            m_report.path = file.path();
            m_report.sum = file.sum;
            m_report.bytes = file.size;
            m_report.rows = file.rows;
            m_report.ids = file.ids;
            m_report.isComplete = file.isComplete;
        }
    }
    return false;
}

MonthArchive::Step MonthArchive::write()
{
    const QFileInfo there(m_report.path);
    m_report.wasThere = there.exists() || there.isSymLink();
    if (m_report.wasThere && !there.isFile())
        return refuse(QStringLiteral("“%1” is in the way and is not a file. Move it away, or choose another folder.").arg(m_report.path));
    const auto before = SinkFile::pathBefore(m_report.path);
    if (!m_report.wasThere && QFileInfo::exists(before))
        return refuse(QStringLiteral("“%1” is in the way. Move it away, or choose another folder.").arg(before));
    if (!m_report.wasThere) {
        auto written = writeTrades(before);
        if (!written)
            return m_stop.stop_requested() ? stopped() : Step(written.error());
    }
    const auto put = putOnDisk(m_report.path);
    return put ? Step(true) : Step(cannotWrite(put.error()));
}

Result<void> MonthArchive::writeTrades(const QString &path)
{
    const auto digits = m_order.digits && m_order.form == FileForm::Zip ? m_order.digits(m_report.symbol) : Result<MarketDigits>(MarketDigits());
    if (!digits)
        return cannotRead(digits.error());
    auto file = SinkFile::create(path, m_order.form, RowKind::Trades);
    if (!file)
        return cannotWrite(file.error());
    auto &sink = file.value()->sink();
    if (auto begun = sink.begin({m_report.symbol, name(), *digits}); !begun)
        return cannotWrite(begun.error());
    TradeCursor trades(m_session, m_report.symbol, m_report.from, m_report.to);
    for (std::int64_t done = 0;;) {
        const auto page = trades.next();
        if (!page)
            return cannotRead(page.error());
        if (m_stop.stop_requested())
            return Error{QStringLiteral("stopped")};
        if (page->empty())
            break;
        if (auto written = sink.write(std::span<const Trade>(*page)); !written)
            return cannotWrite(written.error());
        tell(ArchiveProgress::Stage::Writing, done += std::int64_t(page->size()));
    }
    const auto placed = file.value()->commit();
    return placed ? giveName(path) : Result<void>(cannotWrite(placed.error()));
}

// Over nothing that has come there meanwhile.
Result<void> MonthArchive::giveName(const QString &path)
{
    QFile whole(path);
    if (whole.rename(m_report.path))
        return {};
    const Error why{whole.errorString()};
    whole.remove();
    return cannotWrite(why);
}

// As it lies on the disk.
MonthArchive::Step MonthArchive::read()
{
    const auto sum = sumOfFile(m_report.path, m_stop);
    if (!sum)
        return Error{sum.message() + QLatin1Char(' ') + notLost};
    m_report.sum = sum->sha256;
    m_report.bytes = sum->bytes;
    auto known = ArchivedTable(m_session).ofSum(m_report.symbol, sum->sha256);
    if (!known)
        return cannotRead(known.error());
    m_known = std::move(known).value();
    return true;
}

MonthArchive::Step MonthArchive::compare()
{
    auto file = ArchivedTrades::open(m_report.path, m_order.form, m_report.symbol);
    if (!file)
        return refuse(QStringLiteral("“%1” cannot be read back: %2 Move it away, or choose another folder.").arg(m_report.path, file.message()));
    TradeCursor record(m_session, m_report.symbol, m_report.from, m_report.to);
    std::optional<QString> unreadable;
    TradeMatch match;
    const auto compared = match.run(m_report.symbol, [&]() -> Result<std::vector<Trade>> {
        if (m_stop.stop_requested())
            return Error{QStringLiteral("stopped")};
        tell(ArchiveProgress::Stage::Comparing, match.rows());
        auto page = file.value()->next();
        if (!page)
            unreadable = page.message();
        return page;
    }, [&] { return record.next(); });
    if (m_stop.stop_requested())
        return stopped();
    if (unreadable)
        return refuse(QStringLiteral("“%1” cannot be read back: %2 Move it away, or choose another folder.").arg(m_report.path, *unreadable));
    if (!compared)
        return cannotRead(compared.error());
    if (!match.difference().isEmpty())
        return refuse(QStringLiteral("“%1” is not what the record has: %2. Move it away, or choose another folder.").arg(m_report.path, match.difference()));
    m_report.rows = match.rows();
    m_report.ids = match.ids();
    m_onlyFile = IdRanges(match.onlyInFile());
    m_onlyRecord = IdRanges(match.onlyInRecord());
    return true;
}

// Trades that only the file has are gone from the record because an earlier call removed them, or a rule dropped them meanwhile; those that only
// the record has came after the file was written. Otherwise the file is another one.
MonthArchive::Step MonthArchive::judge()
{
    const bool isOurs = m_known || !m_report.wasThere;
    if (!m_onlyFile.isEmpty()) {
        const auto dropped = droppedOf(m_onlyFile.ranges());
        if (!dropped)
            return dropped.error();
        IdRanges others = m_onlyFile;
        for (const auto &range : *dropped)
            others.remove(range);
        if (!isOurs || !others.isEmpty()) {
            return refuse(QStringLiteral("“%1” has %2 that the record has not (ids %3). Import it, move it away, or choose another folder.")
                              .arg(m_report.path, counted(m_onlyFile.count(), u"%1 trade", u"%1 trades"), idsText(isOurs ? others : m_onlyFile)));
        }
    }
    if (!m_onlyRecord.isEmpty() && !isOurs) {
        return refuse(QStringLiteral("“%1” is there and lacks %2 that the record has (ids %3). Move it away, or choose another folder.")
                          .arg(m_report.path, counted(m_onlyRecord.count(), u"%1 trade", u"%1 trades"), idsText(m_onlyRecord)));
    }
    return m_report.rows > 0 ? Step(true) : refuse(QStringLiteral("“%1” has no trade. Move it away.").arg(m_report.path));
}

Result<std::vector<IdRange>> MonthArchive::droppedOf(const std::vector<IdRange> &ids)
{
    const auto dropped = CoverageLedger(m_session).idsOf(CoverageKind::Dropped, m_report.symbol, {ids.front().first, ids.back().last});
    return dropped ? Result<std::vector<IdRange>>(dropped->ranges()) : cannotRead(dropped.error());
}

MonthArchive::Step MonthArchive::receipt()
{
    const auto path = Receipt::pathBeside(m_report.path);
    auto receipt = receiptOf();
    if (!receipt)
        return cannotRead(receipt.error());
    const auto &market = receipt->markets.front();
    m_report.isComplete = market.completeness.isComplete();
    for (const auto &gap : market.gaps)
        m_report.missing.push_back(gap.ids);
    QFile there(path);
    const bool isThere = there.open(QIODevice::ReadOnly);
    const auto before = isThere ? Receipt::fromJson(there.readAll()) : Result<Receipt>(Error{});
    if (isThere && !before && before.error().code != Receipt::changed)
        return refuse(QStringLiteral("“%1” is in the way: a receipt of “%2” belongs there, and it is none. Move it away.").arg(path, QFileInfo(m_report.path).fileName()));
    if (!before || before->sha256 != m_report.sum) {
        if (auto written = receipt->writeBeside(m_report.path); !written)
            return Error{written.error().message + QLatin1Char(' ') + notLost};
    }
    const auto put = putOnDisk(path);
    return put ? Step(true) : Step(cannotWrite(put.error()));
}

// What of the month is in the file, whether an earlier call has removed some of it already or not.
Result<Receipt> MonthArchive::receiptOf()
{
    RecordSurvey survey(m_session);
    auto completeness = survey.completeness(m_report.symbol, m_report.from, m_report.to);
    const auto outline = survey.outline({0, m_report.symbol, m_report.from, m_report.to, mostReceiptGaps});
    const auto identity = readRecordIdentity(m_session);
    if (!completeness || !outline || !identity)
        return !completeness ? completeness.error() : !outline ? outline.error() : identity.error();
    IdRanges elsewhere(m_report.ids); // and what is in other months' files
    const auto parts = outline->ids ? ArchivedTable(m_session).partsOf(m_report.symbol, *outline->ids)
                                    : Result<std::vector<ArchivedPart>>(std::vector<ArchivedPart>());
    if (!parts)
        return parts.error();
    for (const auto &part : *parts)
        elsewhere.add(IdRanges(part.ids));
    ReceiptMarket market{m_report.symbol, m_report.rows, m_report.ids, *completeness, {}};
    for (const auto &gap : receiptGaps(*outline)) {
        for (const auto &range : elsewhere.missingIn(gap.ids))
            market.gaps.push_back({gap.kind, range});
    }
    market.completeness.stored = m_report.rows;
    market.completeness.archived = 0;
    market.completeness.archives.clear();
    return Receipt{QFileInfo(m_report.path).fileName(), m_report.sum, m_report.bytes, endingOf(m_order.form), QStringLiteral("trades"), m_report.from,
                   m_report.to, {market}, *identity, QStringLiteral(TIDEMARK_VERSION), wallClock()};
}

MonthArchive::Step MonthArchive::note()
{
    const QFileInfo place(m_report.path);
    ArchivedFile file;
    file.symbol = m_report.symbol;
    file.sum = m_report.sum;
    file.name = place.fileName();
    file.folder = place.absolutePath();
    file.form = endingOf(m_order.form);
    file.size = m_report.bytes;
    file.from = m_report.from;
    file.to = m_report.to;
    file.rows = m_report.rows;
    file.ids = m_report.ids;
    file.isComplete = m_report.isComplete;
    file.isRemoved = !m_order.keeps;
    const auto added = ArchivedTable(m_session).add(file);
    return added ? Step(true) : Step(cannotRead(added.error()));
}

// The file is read once more, and each of its trades held against what is deleted in the same transaction.
MonthArchive::Step MonthArchive::remove()
{
    if (m_order.keeps)
        return true;
    auto file = ArchivedTrades::open(m_report.path, m_order.form, m_report.symbol);
    if (!file)
        return refuse(QStringLiteral("“%1” cannot be read any more: %2").arg(m_report.path, file.message()));
    ArchivedRemoval removal(m_session, m_report.symbol, QStringLiteral("archived to %1").arg(m_report.path), m_report.sum);
    for (std::int64_t done = 0;;) {
        if (m_stop.stop_requested())
            return stopped();
        const auto page = file.value()->next();
        if (!page)
            return refuse(QStringLiteral("“%1” cannot be read any more: %2").arg(m_report.path, page.message()));
        if (page->empty())
            return true;
        const auto removed = removal.remove(*page);
        if (!removed && removed.error().code == ArchivedRemoval::differs)
            return refuse(QStringLiteral("The record changed while “%1” was compared with it: %2. Look into it with verify.").arg(m_report.path, removed.message()));
        if (!removed)
            return cannotRead(removed.error());
        m_report.removed += *removed;
        tell(ArchiveProgress::Stage::Removing, done += std::int64_t(page->size()));
    }
}

MonthArchive::Step MonthArchive::countLate()
{
    m_report.end = ArchiveEnd::Archived;
    m_report.late = m_onlyRecord.count();
    if (m_order.keeps || m_report.late > 0)
        return true;
    const auto left = inReading(m_session, [&] {
        return Reading::rows(m_session, QStringLiteral("archive_left"), {parameter(m_report.symbol), parameter(m_report.from), parameter(m_report.to)});
    });
    if (!left)
        return cannotRead(left.error());
    m_report.late = left->integer(0, 0);
    return true;
}

MonthArchive::Step MonthArchive::refuse(const QString &why)
{
    m_report.end = ArchiveEnd::Refused;
    m_report.problem = why + QStringLiteral(" Its trades stay in the record");
    m_report.problem += m_report.removed > 0 ? QStringLiteral(", but for %1 that were removed before and are in the file.").arg(m_report.removed) : QStringLiteral(".");
    return false;
}

MonthArchive::Step MonthArchive::stopped()
{
    m_report.end = ArchiveEnd::Stopped;
    return false;
}

Error MonthArchive::cannotWrite(const Error &why) const
{
    if (why.code == wholeSentence)
        return why;
    return {QStringLiteral("“%1” cannot be written: %2. Make room there, or choose another folder. %3").arg(m_report.path, why.message, notLost), why.code};
}

Error MonthArchive::cannotRead(const Error &why) const
{
    return {QStringLiteral("%1 of %2 could not be archived to its end: %3 %4")
                .arg(m_report.symbol.toString(), toIsoString(m_report.from).left(7), endedLine(why.message), notLost), why.code};
}

void MonthArchive::tell(ArchiveProgress::Stage stage, std::int64_t done) const
{
    if (m_told)
        m_told({m_report.symbol, m_report.from, stage, done, std::max(m_total, done)});
}

} // namespace tidemark
