#include "simulator/archive_maker.h"

#include "core/wide_decimal.h"
#include "simulator/generated_market.h"
#include "simulator/holed_market.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <charconv>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr days keptInArchive(400);
constexpr auto dayTakes = hours(6); // from its end until it is published
constexpr std::int64_t mostOfMonth = 5'000'000; // trades
constexpr std::size_t pageOfTrades = 10'000;
constexpr sys_days microsecondsSince = year(2025) / 1 / 1; // before then the archive tells milliseconds

enum ArchivePurpose : std::uint64_t { Lost = 31, OtherSum, NoSum, Shortened };

[[nodiscard]] Timestamp publishedAt(const ArchiveFile &file)
{
    const auto end = file.to();
    if (file.span == ArchiveFile::Span::Day)
        return end + dayTakes;
    const auto first = floor<days>(end);
    return first + (Monday - weekday(first)) + hours(12);
}

[[nodiscard]] std::unique_ptr<Market> archivedMarket(SimulatorOptions options, const Faults &faults)
{
    if (!options.replayFile.isEmpty() || faults.resetAfter || faults.resetAt)
        return nullptr;
    options.kept = keptInArchive;
    std::unique_ptr<Market> market = std::make_unique<GeneratedMarket>(options);
    if (faults.holes > 0)
        market = std::make_unique<HoledMarket>(std::move(market), faults.holes, options.seed);
    return market;
}

void appendDigits(std::string &text, std::int64_t number)
{
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

// id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch; the product is cut off at 8 decimals.
void appendArchiveRow(std::string &text, const Trade &trade)
{
    appendDigits(text, trade.id);
    text += ',';
    trade.price.appendTo(text);
    text += ',';
    trade.quantity.appendTo(text);
    text += ',';
    WideDecimal::product(trade.price, trade.quantity).appendTo(text);
    text.resize(text.size() - Decimal::decimals);
    text += ',';
    const auto micros = microsOf(trade.tradedAt);
    appendDigits(text, trade.tradedAt >= microsecondsSince ? micros : micros / 1000);
    text += trade.buyerIsMaker ? ",True,True\n" : ",False,True\n";
}

struct EndWriting {
    void operator()(archive *writer) const { archive_write_free(writer); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

[[nodiscard]] Error notMade(const QString &path, const QString &why)
{
    return {QStringLiteral("The local archive cannot make %1: %2.").arg(path, why)};
}

// One entry, named like the zip, as the archive's files have it.
[[nodiscard]] Result<void> zipRows(const QString &rows, const QString &path, const ArchiveFile &file)
{
    const std::unique_ptr<archive, EndWriting> writer(archive_write_new());
    const std::unique_ptr<archive_entry, EndWriting> entry(archive_entry_new());
    QFile source(rows);
    const auto failed = [&] { return notMade(path, QString::fromLocal8Bit(archive_error_string(writer.get()))); };
    if (!source.open(QIODevice::ReadOnly))
        return notMade(path, source.errorString());
    const auto name = file.name().chopped(4) + QStringLiteral(".csv");
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), source.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), microsOf(file.to()) / 1'000'000, 0);
    if (archive_write_set_format_zip(writer.get()) != ARCHIVE_OK
        || archive_write_open_filename(writer.get(), QFile::encodeName(path).constData()) != ARCHIVE_OK
        || archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK)
        return failed();
    while (!source.atEnd()) {
        const auto bytes = source.read(1 << 20);
        if (bytes.isEmpty())
            return notMade(path, source.errorString());
        if (archive_write_data(writer.get(), bytes.constData(), std::size_t(bytes.size())) < 0)
            return failed();
    }
    return archive_write_close(writer.get()) == ARCHIVE_OK ? Result<void>() : Result<void>(failed());
}

} // namespace

ArchiveMaker::ArchiveMaker(const SimulatorOptions &options, const Faults &faults)
    : m_market(archivedMarket(options, faults)), m_faults(faults), m_seed(options.seed),
      m_begins(dayStart(options.clock() - keptInArchive))
{
}

ArchiveMaker::~ArchiveMaker() = default;

bool ArchiveMaker::strikes(double chance, std::uint64_t purpose, const ArchiveFile &file) const
{
    std::uint64_t name = 0;
    for (const auto c : file.path().toUtf8())
        name = hashOf(name, static_cast<unsigned char>(c));
    return happens(chance, m_seed, purpose, name);
}

std::optional<std::size_t> ArchiveMaker::marketOf(const Symbol &symbol) const
{
    if (!m_market)
        return std::nullopt;
    const auto &listing = m_market->listing();
    const auto found = std::find_if(listing.begin(), listing.end(), [&](const MarketInfo &info) { return info.symbol == symbol; });
    return found == listing.end() ? std::nullopt : std::optional(std::size_t(found - listing.begin()));
}

IdRange ArchiveMaker::idsOf(std::size_t market, const ArchiveFile &file) const
{
    return {m_market->firstIdFrom(market, file.from), m_market->firstIdFrom(market, file.to()) - 1};
}

bool ArchiveMaker::isPublished(const ArchiveFile &file) const
{
    const auto market = marketOf(file.symbol);
    if (!market || file.from < m_begins || publishedAt(file) > m_market->now())
        return false;
    return file.span == ArchiveFile::Span::Day || idsOf(*market, file).count() <= mostOfMonth;
}

bool ArchiveMaker::has(const ArchiveFile &file) const
{
    return isPublished(file) && !strikes(m_faults.archiveLost, Lost, file);
}

bool ArchiveMaker::hasSum(const ArchiveFile &file) const
{
    return has(file) && !strikes(m_faults.archiveNoSum, NoSum, file);
}

bool ArchiveMaker::hasRightSum(const ArchiveFile &file) const
{
    return !strikes(m_faults.archiveOtherSum, OtherSum, file);
}

std::vector<ArchiveFile> ArchiveMaker::files(const Symbol &symbol, ArchiveFile::Span span) const
{
    std::vector<ArchiveFile> found;
    if (!marketOf(symbol))
        return found;
    const bool isDaily = span == ArchiveFile::Span::Day;
    for (ArchiveFile file{symbol, span, isDaily ? m_begins : monthStart(m_begins)}; file.from < m_market->now(); file.from = file.to()) {
        if (has(file))
            found.push_back(file);
    }
    return found;
}

std::vector<Symbol> ArchiveMaker::symbols() const
{
    std::vector<Symbol> all;
    if (m_market) {
        for (const auto &info : m_market->listing())
            all.push_back(info.symbol);
    }
    return all;
}

Result<void> ArchiveMaker::writeRows(std::size_t market, const ArchiveFile &file, const QString &path) const
{
    QFile rows(path);
    if (!rows.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return notMade(path, rows.errorString());
    auto ids = idsOf(market, file);
    if (strikes(m_faults.archiveShort, Shortened, file))
        ids.last = ids.first + ids.count() * 2 / 3 - 1;
    std::string text;
    for (auto from = ids.first; from <= ids.last;) {
        const auto page = m_market->trades(market, from, pageOfTrades);
        text.clear();
        for (const auto &trade : page) {
            if (trade.trade.id <= ids.last)
                appendArchiveRow(text, trade.trade);
        }
        if (rows.write(text.data(), qint64(text.size())) != qint64(text.size()))
            return notMade(path, rows.errorString());
        if (page.empty())
            break;
        from = page.back().trade.id + 1;
    }
    return rows.flush() ? Result<void>() : Result<void>(notMade(path, rows.errorString()));
}

Result<void> ArchiveMaker::make(const ArchiveFile &file, const QString &path) const
{
    const auto market = marketOf(file.symbol);
    if (!market)
        return notMade(path, QStringLiteral("there is no such market"));
    const auto rows = path + QStringLiteral(".csv");
    auto made = writeRows(*market, file, rows);
    if (made)
        made = zipRows(rows, path, file);
    QFile::remove(rows);
    return made;
}

} // namespace tidemark
