#include "archive/archive_name.h"
#include "archive/checksum.h"
#include "archive/csv_rows.h"
#include "archive/file_survey.h"
#include "archive/receipt.h"
#include "archive/trade_source.h"
#include "core/trade_rules.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <sys/mman.h>
#include <unistd.h>

using namespace tidemark;

namespace {

constexpr std::size_t mostHeld = 64; // trades of a page that are written and read again

// The fuzzer takes an abort for a finding, and keeps the input.
void must(bool holds)
{
    if (!holds)
        std::abort();
}

// A file without a name on any disk.
class HeldFile {
public:
    HeldFile() : m_descriptor(::memfd_create("fuzz", 0)) { must(m_descriptor >= 0); }
    ~HeldFile() { ::close(m_descriptor); }
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

    void hold(std::string_view bytes) const
    {
        must(::ftruncate(m_descriptor, 0) == 0);
        must(::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) == ssize_t(bytes.size()));
    }
    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

[[nodiscard]] const Symbol &symbol()
{
    static const auto symbol = *Symbol::fromText(std::string_view("BTCUSDT"));
    return symbol;
}

[[nodiscard]] MarketHint hint()
{
    return {symbol(), QStringLiteral("Name it.")};
}

// Written as we write it and read again, a trade is the same.
void mustComeBack(const std::string &text, std::span<const Trade> trades)
{
    static const HeldFile file;
    file.hold(text);
    const auto source = openTradeFile(file.path(), hint());
    must(source.ok());
    std::vector<Trade> read;
    for (;;) {
        const auto page = (*source)->next();
        must(page.ok());
        if (!*page)
            break;
        read.insert(read.end(), (*page)->trades.begin(), (*page)->trades.end());
    }
    must(std::equal(read.begin(), read.end(), trades.begin(), trades.end()));
}

void checkPage(const TradePage &page)
{
    static const auto latest = latestPlausible(std::nullopt);
    for (const auto &trade : page.trades)
        must(!trade.symbol.isEmpty() && !faultOf(trade, latest));
    const auto some = std::span(page.trades).first(std::min(mostHeld, page.trades.size()));
    std::string own(csvHeader);
    for (const auto &trade : some)
        appendCsvRow(own, trade);
    mustComeBack(own, some);
    std::string archive;
    std::vector<Trade> ofMarket;
    for (const auto &trade : some) {
        if (trade.symbol != symbol())
            continue;
        appendArchiveRow(archive, trade, {});
        ofMarket.push_back(trade);
    }
    if (!ofMarket.empty())
        mustComeBack(archive, ofMarket);
}

void checkTrades(const HeldFile &file)
{
    const auto source = openTradeFile(file.path(), hint());
    if (!source) {
        must(!source.message().isEmpty());
        return;
    }
    FileSurvey survey;
    for (;;) {
        auto page = (*source)->next();
        if (!page) {
            must(!page.message().isEmpty());
            return;
        }
        if (!*page)
            break;
        must((*page)->firstLine > 0 && !(*page)->trades.empty());
        checkPage(**page);
        if (!survey.add(**page))
            return;
    }
    std::int64_t rows = 0;
    for (const auto &[of, market] : survey.markets()) {
        must(market.ids.count() > 0 && market.ids.count() <= market.rows && market.from <= market.to);
        rows += market.rows;
    }
    must(rows == survey.rows());
}

} // namespace

// Every reader of files gets every file: what one is for does not depend on what it looks like. Parquet is DuckDB's to read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const HeldFile file;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const QByteArray text(bytes.data(), qsizetype(size));
    file.hold(bytes);
    if (!bytes.starts_with("PAR1"))
        checkTrades(file);
    if (const auto sum = Checksum::of(text))
        must(sum->sum.size() == 64);
    if (const auto receipt = Receipt::fromJson(text); !receipt)
        must(!receipt.message().isEmpty());
    (void)ArchiveName::of(QString::fromUtf8(text));
    return 0;
}
