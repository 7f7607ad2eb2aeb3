#include "commands/receipt_check.h"

#include "archive/receipt.h"
#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "database/coverage_ledger.h"
#include "database/history.h"
#include "database/record_identity.h"
#include "database/trades_ahead.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace tidemark {
namespace {

const QString receiptSuffix = QStringLiteral(".json");

// A file and its receipt, by the name of either.
struct Pair {
    QString file;
    QString receipt;
};

[[nodiscard]] Pair pairOf(const QString &path)
{
    if (path.endsWith(receiptSuffix) && !QFile::exists(Receipt::pathBeside(path)))
        return {path.chopped(receiptSuffix.size()), path};
    return {path, Receipt::pathBeside(path)};
}

[[nodiscard]] Result<QByteArray> contentOfReceipt(const QString &path)
{
    constexpr qint64 largest = 1 << 28;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{QStringLiteral("There is no receipt %1. Name a file that was exported with --receipt.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The receipt %1 cannot be read: %2.").arg(path, file.errorString())};
    return file.read(largest);
}

// One check: what differs is collected in sentences.
class ReceiptCheck {
public:
    ReceiptCheck(const CommonOptions &options, const Pair &pair, const std::stop_token &stop) : m_options(options), m_pair(pair), m_stop(stop) {}

    [[nodiscard]] Result<ReceiptFindings> run();

private:
    [[nodiscard]] Result<void> checkFile();
    [[nodiscard]] Result<void> checkRecord();
    [[nodiscard]] Result<void> checkMarket(PgSession &session, const ReceiptMarket &market);
    [[nodiscard]] Result<void> checkTrades(PgSession &session, const ReceiptMarket &market);
    [[nodiscard]] Result<void> checkCandles(PgSession &session, const ReceiptMarket &market, std::chrono::seconds span);
    [[nodiscard]] Result<void> addDropped(PgSession &session, const ReceiptMarket &market, std::int64_t &rows, IdRanges &ids);
    void compare(const ReceiptMarket &market, std::int64_t rows, const IdRanges &ids);
    void differ(const QString &sentence) { m_differences += sentence; }
    [[nodiscard]] QString recordText() const;
    [[nodiscard]] ReceiptFindings findings() const;

    const CommonOptions &m_options;
    const Pair m_pair;
    const std::stop_token &m_stop;
    Receipt m_receipt;
    QStringList m_differences;
    std::int64_t m_dropped = 0; // of the file's trades, or archived, since it was written
    QString m_record; // what the record had to say: "agrees", "differs", "not asked: …"
};

Result<ReceiptFindings> ReceiptCheck::run()
{
    const auto text = contentOfReceipt(m_pair.receipt);
    if (!text)
        return text.error();
    auto receipt = Receipt::fromJson(*text);
    if (!receipt) {
        // What cannot be read any more was changed as well.
        const bool isRead = receipt.error().code == Receipt::changed;
        differ(isRead ? receipt.error().message : QStringLiteral("%1: %2").arg(m_pair.receipt, receipt.error().message));
        return findings();
    }
    m_receipt = std::move(receipt).value();
    if (auto checked = checkFile(); !checked)
        return checked.error();
    if (auto checked = checkRecord(); !checked)
        return checked.error();
    return findings();
}

Result<void> ReceiptCheck::checkFile()
{
    if (const auto name = QFileInfo(m_pair.file).fileName(); name != m_receipt.file)
        differ(QStringLiteral("The receipt is of %1, and the file is called %2.").arg(m_receipt.file, name));
    if (!QFileInfo(m_pair.file).isFile())
        return Error{QStringLiteral("There is no file %1 beside its receipt.").arg(m_pair.file)};
    const auto sum = sumOfFile(m_pair.file, m_stop, [this](std::int64_t done, std::int64_t total) {
        printPassing(QStringLiteral("%1: %2 of %3 bytes").arg(m_receipt.file).arg(done).arg(total));
    });
    if (!sum)
        return sum.error();
    if (sum->bytes != m_receipt.bytes)
        differ(counted(sum->bytes, u"The file has %1 byte, and had %2.", u"The file has %1 bytes, and had %2.").arg(m_receipt.bytes));
    if (sum->sha256 != m_receipt.sha256)
        differ(QStringLiteral("The file was changed: its SHA-256 is %1, and was %2.").arg(QString::fromLatin1(sum->sha256), QString::fromLatin1(m_receipt.sha256)));
    return {};
}

Result<void> ReceiptCheck::checkRecord()
{
    const auto access = RecordAccess::open(m_options, m_stop);
    if (m_stop.stop_requested())
        return Error{QStringLiteral("It was stopped before its end, so nothing can be said. Start it again.")};
    if (!access) {
        m_record = QStringLiteral("not asked: %1").arg(access.message());
        return {};
    }
    auto &session = access.value()->session();
    const auto identity = readRecordIdentity(session);
    if (!identity)
        return identity.error();
    if (*identity != m_receipt.record) {
        m_record = QStringLiteral("not asked: the file was made from another record");
        return {};
    }
    const auto before = m_differences.size();
    for (const auto &market : m_receipt.markets) {
        if (auto checked = checkMarket(session, market); !checked)
            return checked;
    }
    m_record = m_differences.size() == before ? QStringLiteral("agrees") : QStringLiteral("differs");
    return {};
}

Result<void> ReceiptCheck::checkMarket(PgSession &session, const ReceiptMarket &market)
{
    using namespace std::chrono_literals;
    if (m_receipt.rowKind == QLatin1String("trades"))
        return checkTrades(session, market);
    const auto span = m_receipt.rowKind == QLatin1String("1m") ? std::chrono::seconds(1min) : m_receipt.rowKind == QLatin1String("1h") ? std::chrono::seconds(1h) : std::chrono::seconds(24h);
    return checkCandles(session, market, span);
}

Result<void> ReceiptCheck::checkTrades(PgSession &session, const ReceiptMarket &market)
{
    TradesAhead pages(session, market.symbol, m_receipt.from, m_receipt.to);
    std::vector<IdRange> runs;
    std::int64_t rows = 0;
    for (;;) {
        const auto page = pages.next();
        if (!page)
            return page.error();
        if (page->empty())
            break;
        for (const auto &trade : *page) {
            if (!runs.empty() && runs.back().last + 1 == trade.id)
                runs.back().last = trade.id;
            else
                runs.push_back({trade.id, trade.id});
        }
        rows += std::int64_t(page->size());
        printPassing(QStringLiteral("%1: %2 of %3 trades").arg(market.symbol.toString()).arg(rows).arg(market.rows));
    }
    IdRanges ids(runs);
    if (auto added = addDropped(session, market, rows, ids); !added)
        return added;
    compare(market, rows, ids);
    return {};
}

// What was archived since, or dropped by choice, the record has let go of and not lost.
Result<void> ReceiptCheck::addDropped(PgSession &session, const ReceiptMarket &market, std::int64_t &rows, IdRanges &ids)
{
    if (market.ids.empty())
        return {};
    const auto known = CoverageLedger(session).idsOf(CoverageKind::Dropped, market.symbol, {market.ids.front().first, market.ids.back().last});
    if (!known)
        return known.error();
    auto dropped = *known;
    const IdRanges ofFile(market.ids);
    for (const auto &range : dropped.ranges()) {
        for (const auto &other : ofFile.missingIn(range))
            dropped.remove(other);
    }
    for (const auto &range : ids.ranges())
        dropped.remove(range); // it went after it was read
    rows += dropped.count();
    m_dropped += dropped.count();
    ids.add(dropped);
    return {};
}

Result<void> ReceiptCheck::checkCandles(PgSession &session, const ReceiptMarket &market, std::chrono::seconds span)
{
    constexpr int atOnce = 20'000;
    if (market.ids.empty())
        return {};
    std::int64_t rows = 0;
    IdRanges ids;
    for (auto from = m_receipt.from; from < m_receipt.to; from += atOnce * span) {
        const auto candles = History(session).candles(market.symbol, span, from, std::min<Timestamp>(m_receipt.to, from + atOnce * span));
        if (!candles)
            return candles.error();
        rows += std::int64_t(candles->size());
        for (const auto &candle : *candles)
            ids.add(IdRange{candle.firstId, candle.lastId});
    }
    compare(market, rows, ids);
    return {};
}

// What the record has more of came later, as when a gap was filled: the file is what it was, and the record is not any more.
void ReceiptCheck::compare(const ReceiptMarket &market, std::int64_t rows, const IdRanges &ids)
{
    const auto name = market.symbol.toString();
    if (rows != market.rows)
        differ(QStringLiteral("%1: the record has %2 of that period, and the file has %3.").arg(name, counted(rows, u"%1 row", u"%1 rows")).arg(market.rows));
    IdRanges ofFile(market.ids);
    for (const auto &range : market.ids) {
        for (const auto &lost : ids.missingIn(range))
            differ(QStringLiteral("%1: the file has the trades %2–%3, and the record has not.").arg(name).arg(lost.first).arg(lost.last));
    }
    for (const auto &range : ids.ranges()) {
        for (const auto &more : ofFile.missingIn(range))
            differ(QStringLiteral("%1: the record has the trades %2–%3, and the file has not.").arg(name).arg(more.first).arg(more.last));
    }
}

// Without a full stop.
QString ReceiptCheck::recordText() const
{
    const auto text = m_record.endsWith(QLatin1Char('.')) ? m_record.chopped(1) : m_record;
    if (m_dropped == 0)
        return text;
    return text + counted(m_dropped, u"; %1 of the trades has left it since, archived or dropped by choice", u"; %1 of the trades have left it since, archived or dropped by choice");
}

ReceiptFindings ReceiptCheck::findings() const
{
    ReceiptFindings found;
    found.isSound = m_differences.isEmpty();
    QJsonArray markets;
    for (const auto &market : m_receipt.markets) {
        QJsonObject object{{QStringLiteral("symbol"), market.symbol.toString()}, {QStringLiteral("rows"), qint64(market.rows)}};
        insertCompleteness(object, market.completeness);
        markets.append(object);
    }
    found.object = {{QStringLiteral("sound"), found.isSound},
                    {QStringLiteral("file"), m_pair.file},
                    {QStringLiteral("receipt"), m_pair.receipt},
                    {QStringLiteral("rows"), qint64(m_receipt.rows())},
                    {QStringLiteral("complete"), !m_receipt.markets.empty() && m_receipt.isComplete()},
                    {QStringLiteral("markets"), markets},
                    {QStringLiteral("record"), m_record},
                    {QStringLiteral("left"), qint64(m_dropped)},
                    {QStringLiteral("differences"), QJsonArray::fromStringList(m_differences)}};
    found.text = found.isSound ? QStringLiteral("%1 is what its receipt says: %2.\n").arg(m_pair.file, counted(m_receipt.rows(), u"%1 row", u"%1 rows"))
                               : QStringLiteral("%1 is not what its receipt says:\n").arg(m_pair.file);
    for (const auto &sentence : m_differences)
        found.text += QStringLiteral("    ") + sentence + QLatin1Char('\n');
    if (!m_record.isEmpty())
        found.text += QStringLiteral("    The record: %1.\n").arg(recordText());
    return found;
}

} // namespace

Result<ReceiptFindings> checkReceipt(const CommonOptions &options, const QString &path, const std::stop_token &stop)
{
    return ReceiptCheck(options, pairOf(path), stop).run();
}

} // namespace tidemark
